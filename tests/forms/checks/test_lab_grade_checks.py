"""Laboratory grades without their event, and events whose grade their results do not bear out."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from builders import cohort, dose, event, on, participant, result, study, transfusion
from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit, TransfusionProduct, YesNo
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.records import Record
from dosebook.domain.safety_codelists import LabEvents
from dosebook.domain.study_data import StudyData
from dosebook.forms.adverse_event_form import ADVERSE_EVENT_FORM
from dosebook.forms.offers import end_by_results
from dosebook.forms.result_form import RESULT_FORM
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings

PLATELETS = "Platelet count decreased"
NO_EVENT, WORSE, BETTER, OFF_COURSE, BEFORE, AFTER, BACK = (
    "result.grade_without_event",
    "adverse_event.results_worse",
    "adverse_event.results_better",
    "adverse_event.results_off_course",
    "adverse_event.results_before_onset",
    "adverse_event.results_after_end",
    "adverse_event.results_back",
)


def platelets(uid: str, value: str, day: str) -> Any:
    return result(
        uid,
        value=value,
        test=LabTest.PLATELETS,
        unit=LabUnit.TEN9_L,
        date=on(day),
        reference_low=Decimal(150),
        reference_high=Decimal(400),
    )


def low_platelets(grade: int, onset: str, end: str | None = None, **said: Any) -> Any:
    return event(
        "e", ctcae_term=PLATELETS, grade=grade, onset=on(onset), end=on(end) if end else None, **said
    )


def found(
    *records: Record, about: Record, version: CtcaeVersion = CtcaeVersion.V5_0, **said: Any
) -> dict[str, str]:
    data = StudyData.of([study(ctcae_version=version, **said), cohort(), participant(), dose(), *records])
    form = RESULT_FORM if about.kind == "result" else ADVERSE_EVENT_FORM
    return {
        one.check_id: one.message
        for one in record_findings(form, about, Situation(data))
        if one.check_id in {NO_EVENT, WORSE, BETTER, OFF_COURSE, BEFORE, AFTER, BACK}
    }


def test_a_value_of_grade_3_without_event_is_asked_about() -> None:
    low = platelets("r", "24", "2018-02-01")
    assert found(low, about=low) == {
        NO_EVENT: "By its value this is Platelet count decreased of grade 4. "
        "Is it an adverse event? None is recorded."
    }
    mild = platelets("r", "60", "2018-02-01")
    assert found(mild, about=mild) == {}


def test_it_is_asked_once_and_for_the_first_value() -> None:
    first, second = platelets("a", "40", "2018-02-01"), platelets("b", "20", "2018-02-05")
    assert NO_EVENT in found(first, second, about=first)
    assert found(first, second, about=second) == {}


@pytest.mark.parametrize(
    ("onset", "end", "is_asked"),
    [("2018-01-30", None, False), ("2018-01-30", "2018-01-31", True), ("2018-02-02", None, False),
     ("2018-01", None, False), ("unk", None, False)],
)  # fmt: skip
def test_an_event_covers_the_days_it_may_have_lasted(onset: str, end: str | None, is_asked: bool) -> None:
    low = platelets("r", "40", "2018-02-01")
    assert (NO_EVENT in found(low, low_platelets(3, onset, end), about=low)) is is_asked


def test_a_value_before_treatment_is_not_asked_about() -> None:
    low = platelets("r", "24", "2018-01-02")
    assert found(low, about=low) == {}


def test_an_event_of_another_version_covers_the_same_test() -> None:
    low = platelets("r", "5", "2018-02-01")
    known = low_platelets(4, "2018-02-01")
    assert found(low, known, about=low, version=CtcaeVersion.V6_0) == {}


def test_an_event_of_a_lower_grade_than_its_results_is_asked_about() -> None:
    known = low_platelets(3, "2018-02-01", "2018-02-20")
    assert found(known, platelets("r", "23", "2018-02-05"), about=known) == {
        WORSE: "The event has grade 3, but Platelets 23 ×10⁹/L on 5 Feb 2018 is grade 4. Is the grade right?"
    }
    assert found(known, platelets("r", "26", "2018-02-05"), about=known) == {}


def test_the_last_day_of_an_event_belongs_to_its_next_grade() -> None:
    known = low_platelets(3, "2018-02-01", "2018-02-05")
    assert (
        found(known, platelets("a", "30", "2018-02-02"), platelets("b", "23", "2018-02-05"), about=known)
        == {}
    )


def test_an_event_of_a_higher_grade_than_all_its_results_is_asked_about() -> None:
    known = low_platelets(4, "2018-02-01", ongoing=YesNo.YES)
    assert BETTER in found(known, platelets("r", "30", "2018-02-05"), about=known)
    assert found(known, platelets("r", "20", "2018-02-05"), about=known) == {}
    assert found(known, about=known) == {}, "without a result nothing can be said"


def test_a_grade_that_no_number_gives_is_not_doubted() -> None:
    known = event("e", ctcae_term="Anemia", grade=4, onset=on("2018-02-01"))
    low = result(
        "r",
        value="7",
        test=LabTest.HAEMOGLOBIN,
        unit=LabUnit.G_DL,
        date=on("2018-02-02"),
        reference_low=Decimal(12),
    )
    assert found(known, low, about=known) == {}


def test_symptoms_that_decide_leave_the_grade_alone() -> None:
    def potassium(grade: int) -> Any:
        return event("e", ctcae_term="Hypokalemia", grade=grade, onset=on("2018-02-01"))

    low = result(
        "r",
        value="3.2",
        test=LabTest.POTASSIUM,
        unit=LabUnit.MMOL_L,
        date=on("2018-02-02"),
        reference_low=Decimal("3.5"),
    )
    assert found(potassium(1), low, about=potassium(1)) == {}
    assert found(potassium(2), low, about=potassium(2)) == {}
    assert BETTER in found(potassium(4), low, about=potassium(4))


def test_a_value_worse_than_the_course_on_its_day_asks_for_a_line() -> None:
    steps = (GradeChange(on("2018-02-01"), 2), GradeChange(on("2018-02-08"), 4))
    lasting = low_platelets(4, "2018-02-01", "2018-02-20", grade_changes=steps)
    lowest = platelets("lowest", "20", "2018-02-08")
    between = platelets("between", "40", "2018-02-05")
    assert found(lowest, between, lasting, about=lasting) == {
        OFF_COURSE: "Platelets 40 ×10⁹/L on 5 Feb 2018 is grade 3, but the course has grade 2 then. Is a line missing?"
    }
    told = low_platelets(
        4, "2018-02-01", "2018-02-20", grade_changes=(steps[0], GradeChange(on("2018-02-05"), 3), steps[1])
    )
    assert found(lowest, between, told, about=told) == {}
    vague = low_platelets(
        4, "2018-02-01", "2018-02-20", grade_changes=(steps[0], GradeChange(on("2018-02"), 4))
    )
    assert found(lowest, between, vague, about=vague) == {}, "it may have been grade 4 by then"


def test_it_is_asked_again_once_the_value_was_back() -> None:
    """Baseline 200; 40 on 1 Feb, back with 160 on 12 Feb, 30 on 20 Feb: two times, each asked about once."""
    values = [
        platelets("base", "200", "2018-01-08"),
        platelets("a", "40", "2018-02-01"),
        platelets("b", "120", "2018-02-08"),
        platelets("back", "160", "2018-02-12"),
        platelets("c", "30", "2018-02-20"),
    ]
    asked = [one.uid for one in values if NO_EVENT in found(*values, about=one)]
    assert asked == ["a", "c"]
    assert found(*values, low_platelets(3, "2018-02-01", "2018-02-12"), about=values[4]).keys() == {NO_EVENT}


def test_a_value_typed_now_is_asked_about_like_a_saved_one() -> None:
    saved = platelets("a", "40", "2018-02-05")
    for day, is_asked in (("2018-02-01", True), ("2018-02-08", False)):
        typed = platelets("typed", "30", day)
        assert (NO_EVENT in found(saved, about=typed)) is is_asked


@pytest.mark.parametrize(
    ("setting", "asked"),
    [
        (None, ["g3", "g4"]),
        (LabEvents.FROM_1, ["g1", "g2", "g3", "g4"]),
        (LabEvents.FROM_2, ["g2", "g3", "g4"]),
        (LabEvents.FROM_4, ["g4"]),
        (LabEvents.NEVER, []),
    ],
)
def test_the_study_says_from_which_grade_a_value_alone_is_an_event(
    setting: LabEvents | None, asked: list[str]
) -> None:
    values = {"g1": "100", "g2": "60", "g3": "30", "g4": "10"}
    one_by_one = [platelets(uid, value, "2018-02-01") for uid, value in values.items()]
    assert [one.uid for one in one_by_one if NO_EVENT in found(one, about=one, lab_events=setting)] == asked


def test_a_grade_that_the_baseline_had_is_no_new_one() -> None:
    base, same = platelets("base", "45", "2018-01-08"), platelets("r", "40", "2018-02-01")
    assert found(base, same, about=same) == {}
    worse = platelets("w", "20", "2018-02-08")
    assert NO_EVENT in found(base, same, worse, about=worse)


def test_a_count_raised_by_a_transfusion_is_not_back() -> None:
    """160 two days after platelets says nothing; the 30 after it belongs to the same time."""
    values = [
        platelets("a", "40", "2018-02-01"),
        platelets("raised", "160", "2018-02-07"),
        platelets("c", "30", "2018-02-20"),
    ]
    given = transfusion("t", product=TransfusionProduct.PLATELETS, date=on("2018-02-05"))
    assert NO_EVENT in found(*values, about=values[2])
    assert found(*values, given, about=values[2]) == {}


def test_a_value_as_good_as_the_baseline_is_back_though_it_has_no_grade() -> None:
    """Without a lower limit 210 has no grade; the baseline was 200."""

    def bare(uid: str, value: str, day: str) -> Any:
        return replace(platelets(uid, value, day), reference_low=None, reference_high=None)

    values = [
        bare("base", "200", "2018-01-08"),
        bare("a", "40", "2018-02-01"),
        bare("b", "210", "2018-02-08"),
    ]
    again = bare("c", "30", "2018-02-20")
    assert NO_EVENT in found(*values, again, about=again)
    assert found(*values[:2], bare("b", "190", "2018-02-08"), again, about=again) == {}


def test_an_onset_after_the_first_low_value_is_asked_about() -> None:
    low, known = platelets("r", "40", "2018-02-01"), low_platelets(3, "2018-02-04", ongoing=YesNo.YES)
    later = platelets("s", "41", "2018-02-05")
    assert found(low, later, known, about=known) == {
        BEFORE: "The onset is 4 Feb 2018, but Platelets 40 ×10⁹/L on 1 Feb 2018 is grade 3 already. "
        "Is the onset right?"
    }


def test_an_end_before_the_value_is_back_is_asked_about() -> None:
    low, known = platelets("r", "40", "2018-02-01"), low_platelets(3, "2018-02-01", "2018-02-05")
    later = platelets("s", "30", "2018-02-09")
    assert found(low, later, known, about=known) == {
        AFTER: "The event ended on 5 Feb 2018, but Platelets 30 ×10⁹/L on 9 Feb 2018 is grade 3, "
        "and none between was back at baseline. Is the end right?"
    }
    back = platelets("back", "155", "2018-02-07")
    assert found(low, back, later, known, about=known) == {}
    another = event("f", ctcae_term=PLATELETS, grade=3, onset=on("2018-02-09"))
    assert found(low, later, known, another, about=known) == {}, "somebody recorded it as another event"


def test_an_event_without_end_is_asked_about_once_the_value_is_back() -> None:
    low, back = platelets("r", "40", "2018-02-01"), platelets("back", "155", "2018-02-07")
    known = low_platelets(3, "2018-02-01", ongoing=YesNo.YES)
    assert found(low, back, known, about=known) == {
        BACK: "The event has no end, but Platelets 155 ×10⁹/L on 7 Feb 2018 is back at baseline or better. "
        "Has it ended?"
    }
    assert found(low, known, about=known) == {}
    ended = low_platelets(3, "2018-02-01", "2018-02-07")
    assert found(low, back, ended, about=ended) == {}


def test_an_event_is_compared_by_its_own_version() -> None:
    """20 is grade 4 in version 5.0 and grade 3 in 6.0."""
    low = platelets("r", "20", "2018-02-01")
    former = low_platelets(4, "2018-02-01", ctcae_version=CtcaeVersion.V5_0)
    assert found(low, former, about=former, version=CtcaeVersion.V6_0) == {}
    present = replace(former, ctcae_version=CtcaeVersion.V6_0, ctcae_term="Thrombocytopenia")
    assert BETTER in found(low, present, about=present, version=CtcaeVersion.V6_0)


def test_the_day_on_which_the_value_is_back_is_offered_as_the_end_and_never_filled_in() -> None:
    low, back = platelets("r", "40", "2018-02-01"), platelets("back", "155", "2018-02-07")
    data = StudyData.of([study(ctcae_version=CtcaeVersion.V5_0), cohort(), participant(), dose(), low, back])
    values = {"participant": "p01-01", "ctcae_term": PLATELETS, "onset": on("2018-02-01")}
    offer = end_by_results(values, data)
    assert offer is not None
    assert (offer.value, offer.source) == (
        on("2018-02-07"),
        "Platelets 155 ×10⁹/L, back at baseline or better",
    )
    assert end_by_results({**values, "ongoing": YesNo.YES}, data) is None
    assert end_by_results({**values, "onset": on("2018-02-07")}, data) is None
    assert end_by_results({**values, "onset": on("2018-01")}, data) == offer
    assert end_by_results({**values, "onset": on("2018-02")}, data) is None, "it may have begun after it"
    assert end_by_results({**values, "ctcae_term": "Fatigue"}, data) is None


def test_one_of_two_tests_of_a_term_is_not_back_for_the_other() -> None:
    def calcium(uid: str, value: str, day: str, *, is_ionised: bool) -> Any:
        test = LabTest.CALCIUM_IONISED if is_ionised else LabTest.CALCIUM_CORRECTED
        high = Decimal("1.3") if is_ionised else Decimal("2.6")
        return result(uid, value=value, test=test, unit=LabUnit.MMOL_L, date=on(day), reference_high=high)

    high = calcium("a", "1.7", "2018-02-01", is_ionised=True)
    other = calcium("b", "2.4", "2018-02-02", is_ionised=False)
    back = calcium("c", "1.2", "2018-02-05", is_ionised=True)
    known = event("e", ctcae_term="Hypercalcemia", grade=3, onset=on("2018-02-01"), ongoing=YesNo.YES)
    assert BACK not in found(high, other, known, about=known)
    assert "5 Feb 2018" in found(high, other, back, known, about=known)[BACK]


@pytest.mark.parametrize(("value", "is_back"), [(">150", True), (">100", False), ("<200", False)])
def test_a_value_beyond_the_limit_of_measuring_is_back_only_where_it_surely_is(
    value: str, is_back: bool
) -> None:
    low, later = platelets("r", "40", "2018-02-01"), platelets("later", value, "2018-02-07")
    known = low_platelets(3, "2018-02-01", ongoing=YesNo.YES)
    assert (BACK in found(low, later, known, about=known)) is is_back
