"""The clauses that look at grades: each fires, stays silent, and says possible where the records leave it open."""

from datetime import date, timedelta
from typing import Any

import pytest

from builders import dose, on, transfusion
from domain.dlt_clauses.asking import (
    ASSESSED,
    FIRST,
    UNRELATED,
    asked,
    certainty,
    clause,
    count,
    day,
    happened,
)
from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import (
    Attribution,
    CtcaeVersion,
    Disposition,
    LabTest,
    TransfusionIndication,
    TransfusionProduct,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.decision_codelists import ClauseKind, ClauseScope
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.partial_date import PartialDate

NO, POSSIBLE, CERTAIN = Certainty.NO, Certainty.POSSIBLE, Certainty.CERTAIN
GRADE_3 = clause(ClauseKind.GRADE, scope=ClauseScope.NON_HAEMATOLOGICAL, least_grade=3)
LASTING = clause(
    ClauseKind.GRADE_LASTING, scope=ClauseScope.HAEMATOLOGICAL, least_grade=4, longer_than_days=28
)


@pytest.mark.parametrize(
    ("grade", "expected"), [(2, NO), (3, CERTAIN), (4, CERTAIN), (5, CERTAIN), (None, POSSIBLE)]
)
def test_a_grade_or_a_higher_one(grade: int | None, expected: Certainty) -> None:
    assert certainty(GRADE_3, happened("Nausea", grade, 10, 12)) is expected


@pytest.mark.parametrize(
    ("onset", "end", "expected"),
    [
        (day(1), day(3), CERTAIN),
        (day(85), day(90), CERTAIN),
        (day(86), day(90), NO),
        (PartialDate.of(FIRST - timedelta(days=9)), PartialDate.of(FIRST - timedelta(days=1)), NO),
        (PartialDate.of(FIRST - timedelta(days=1)), day(5), POSSIBLE),
        (on("2018-04"), None, POSSIBLE),
        (on("2018-01"), day(40), POSSIBLE),
        (on("2018-05"), None, NO),
        (on("2018"), None, POSSIBLE),
        (PartialDate(), None, POSSIBLE),
        (None, None, POSSIBLE),
    ],
)
def test_the_onset_decides_about_the_window_as_far_as_it_is_known(
    onset: PartialDate | None, end: PartialDate | None, expected: Certainty
) -> None:
    found = happened("Nausea", 3, 10, 12, onset=onset, end=end)
    assert certainty(GRADE_3, found) is expected


def test_without_a_window_everything_is_possible_at_most() -> None:
    found = happened("Nausea", 3, 10, 12)
    assert certainty(GRADE_3, found, rules={"dlt_window_days": None}) is POSSIBLE
    assert certainty(GRADE_3, found, dose(date="2018-01")) is POSSIBLE


@pytest.mark.parametrize(
    ("anchor", "late", "early"),
    [(WindowAnchor.FIRST_FRACTION, NO, CERTAIN), (WindowAnchor.LAST_FRACTION, CERTAIN, NO)],
)
def test_the_anchor_moves_the_window(anchor: WindowAnchor, late: Certainty, early: Certainty) -> None:
    rules = {"dlt_window_days": 28, "dlt_window_anchor": anchor}
    doses = (dose(), dose(fraction=2, date="2018-01-30"))
    assert certainty(GRADE_3, *doses, happened("Nausea", 3, 30, 31), rules=rules) is late
    assert certainty(GRADE_3, *doses, happened("Nausea", 3, 5, 8), rules=rules) is early


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"attribution": Attribution.PROBABLE}, CERTAIN),
        ({"attribution": Attribution.POSSIBLE, **ASSESSED}, CERTAIN),
        ({"attribution": Attribution.UNLIKELY, **ASSESSED}, POSSIBLE),
        (UNRELATED, NO),
        ({**UNRELATED, "attribution_other": Attribution.PROBABLE}, POSSIBLE),
        ({**UNRELATED, "attribution_other": Attribution.UNLIKELY}, POSSIBLE),
        ({**UNRELATED, "attribution_other": Attribution.UNRELATED}, NO),
        ({"attribution": Attribution.UNRELATED}, POSSIBLE),
        ({"attribution": Attribution.UNRELATED, "assessed_by": "Dr Hale"}, POSSIBLE),
        ({"attribution": None}, POSSIBLE),
        ({"attribution": Attribution.NOT_RELATED, **ASSESSED}, NO),
    ],
)
def test_only_an_investigator_can_leave_out_the_unrelated(said: dict[str, Any], expected: Certainty) -> None:
    attributed = clause(ClauseKind.GRADE, scope=ClauseScope.ANY, least_grade=3, unless_unrelated=YesNo.YES)
    assert certainty(attributed, happened("Nausea", 3, 10, 12, **said)) is expected


def test_attribution_counts_for_nothing_where_the_clause_does_not_ask() -> None:
    assert certainty(GRADE_3, happened("Nausea", 3, 10, 12, **UNRELATED)) is CERTAIN


@pytest.mark.parametrize(
    ("scope", "term", "expected"),
    [
        (ClauseScope.ANY, "Nausea", CERTAIN),
        (ClauseScope.ANY, "Anemia", CERTAIN),
        (None, "Nausea", CERTAIN),
        (ClauseScope.HAEMATOLOGICAL, "Nausea", NO),
        (ClauseScope.HAEMATOLOGICAL, "Anemia", CERTAIN),
        (ClauseScope.HAEMATOLOGICAL, "Febrile neutropenia", NO),
        (ClauseScope.NON_HAEMATOLOGICAL, "Febrile neutropenia", CERTAIN),
        (ClauseScope.NON_HAEMATOLOGICAL, "Thrombocytopenia", NO),
        (ClauseScope.TERMS, "febrile NEUTROPENIA", CERTAIN),
        (ClauseScope.TERMS, "Gastric hemorrhage", CERTAIN),
        (ClauseScope.TERMS, "Hemorrhage of everything", CERTAIN),
        (ClauseScope.TERMS, "Hemorrhagic cystitis", NO),
        (ClauseScope.ANY, "Fatigue", NO),
        (ClauseScope.ANY, "", POSSIBLE),
    ],
)
def test_the_events_that_a_clause_looks_at(scope: ClauseScope, term: str, expected: Certainty) -> None:
    wanted = clause(
        ClauseKind.GRADE,
        scope=scope,
        least_grade=3,
        terms=("Febrile neutropenia", "any hemorrhage"),
        except_terms=("fatigue",),
    )
    assert certainty(wanted, happened(term, 3, 10, 12)) is expected


def test_a_clause_that_is_not_filled_in_finds_nothing() -> None:
    sick = happened("Nausea", 4, 10, 60)
    for kind in ClauseKind:
        if kind not in {ClauseKind.TRANSFUSION, ClauseKind.FRACTION_DELAYED, ClauseKind.DEATH}:
            assert certainty(clause(kind), sick) is NO, kind


@pytest.mark.parametrize(
    ("last", "ongoing", "on_day", "expected"),
    [
        (38, None, 60, POSSIBLE),
        (37, None, 60, NO),
        (None, YesNo.YES, 30, POSSIBLE),
        (None, YesNo.YES, 60, POSSIBLE),
        (None, None, 60, POSSIBLE),
    ],
)
def test_an_event_lasts_and_may_go_on(
    last: int | None, ongoing: YesNo | None, on_day: int, expected: Certainty
) -> None:
    wanted = clause(
        ClauseKind.GRADE_LASTING, scope=ClauseScope.NON_HAEMATOLOGICAL, least_grade=3, longer_than_days=28
    )
    sick = happened("Nausea", 3, 10, last, ongoing=ongoing)
    assert certainty(wanted, sick, on=day(on_day).first) is expected


def test_what_goes_on_ends_with_a_death() -> None:
    wanted = clause(ClauseKind.GRADE_LASTING, scope=ClauseScope.ANY, least_grade=3, longer_than_days=28)
    sick = happened("Nausea", 3, 10, None, ongoing=YesNo.YES)
    assert certainty(wanted, sick, person={"death_date": day(20)}) is NO
    assert certainty(wanted, sick, person={"death_date": day(50)}) is POSSIBLE
    ended = {"disposition": Disposition.DEATH, "disposition_date": day(20)}
    assert certainty(wanted, sick, person=ended) is NO


def test_the_days_of_an_event_are_not_its_days_at_the_grade() -> None:
    wanted = clause(ClauseKind.GRADE_LASTING, scope=ClauseScope.ANY, least_grade=3, longer_than_days=7)
    (found,) = asked(wanted, happened("Nausea", 3, 10, 40, attribution=Attribution.PROBABLE))
    assert found.certainty is POSSIBLE
    assert found.evidence == (
        "Nausea, grade 3, 18 Jan 2018 (day 10) to 17 Feb 2018 (day 40), attribution: probable; "
        "the event lasted 31 days; the days at each grade are not recorded."
    )


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((20, 27, 34, 41, 48), CERTAIN),
        ((20, 27, 34, 41), POSSIBLE),
        ((20, 27, 34), NO),
    ],
)
def test_counts_tell_the_days_at_a_grade(days: tuple[int, ...], expected: Certainty) -> None:
    """Well on day 14 and again 7 days after the last low count: at most 33 days of four weekly counts."""
    counts = [count(number, "20") for number in days]
    around = [count(1, "150"), count(14, "60"), count(days[-1] + 7, "40")]
    assert certainty(LASTING, *counts, *around) is expected


def test_counts_rule_out_what_the_length_of_the_event_would_leave_open() -> None:
    low = happened("Platelet count decreased", 4, 15, 70)
    counts = [count(14, "60"), count(20, "20"), count(27, "30"), count(60, "120")]
    assert certainty(LASTING, low) is POSSIBLE
    assert certainty(LASTING, low, *counts) is NO


def test_a_low_count_without_an_event_is_proposed_too() -> None:
    wanted = clause(ClauseKind.GRADE, scope=ClauseScope.HAEMATOLOGICAL, least_grade=4)
    (found,) = asked(wanted, count(1, "150"), count(20, "18"), count(27, "60"))
    assert (found.certainty, found.records) == (CERTAIN, ("r-PLAT-20-18",))
    assert found.evidence == ("Platelets below 25 ×10⁹/L on 28 Jan 2018 (day 20): 18; no event is recorded.")


def test_an_event_and_its_counts_are_one_candidate() -> None:
    wanted = clause(ClauseKind.GRADE, scope=ClauseScope.HAEMATOLOGICAL, least_grade=4)
    low = happened("Platelet count decreased", 4, 20, 30, attribution=Attribution.DEFINITE)
    (found,) = asked(wanted, low, count(1, "150"), count(20, "18"), count(27, "9"), count(34, "60"))
    assert found.records == (low.uid, "r-PLAT-20-18", "r-PLAT-27-9")
    assert "in 2 counts, 28 Jan 2018 (day 20) to 4 Feb 2018 (day 27), lowest 9; recorded as" in found.evidence


def test_the_attribution_of_the_event_holds_for_its_counts() -> None:
    wanted = clause(
        ClauseKind.GRADE, scope=ClauseScope.HAEMATOLOGICAL, least_grade=4, unless_unrelated=YesNo.YES
    )
    counts = (count(1, "150"), count(20, "18"), count(27, "60"))
    low = happened("Platelet count decreased", 4, 20, 26, **UNRELATED)
    assert certainty(wanted, *counts) is POSSIBLE
    assert certainty(wanted, *counts, low) is NO


def test_the_version_of_the_criteria_sets_the_limit() -> None:
    wanted = clause(ClauseKind.GRADE, scope=ClauseScope.HAEMATOLOGICAL, least_grade=4)
    counts = (count(1, "150"), count(20, "18"), count(27, "60"))
    assert certainty(wanted, *counts) is CERTAIN
    assert certainty(wanted, *counts, rules={"ctcae_version": CtcaeVersion.V6_0}) is NO


RED_CELLS = {"product": TransfusionProduct.RED_CELLS}


@pytest.mark.parametrize(
    ("least", "said", "expected"),
    [
        (3, {}, POSSIBLE),
        (3, {"indication": TransfusionIndication.SYMPTOMS}, POSSIBLE),
        (3, {"indication": TransfusionIndication.PROCEDURE}, NO),
        (3, {"indication": TransfusionIndication.BLEEDING}, NO),
        (4, {}, NO),
        (3, {"date": day(90)}, NO),
    ],
)
def test_red_cells_may_mean_anaemia_of_grade_3_whatever_the_count(
    least: int, said: dict[str, Any], expected: Certainty
) -> None:
    wanted = clause(ClauseKind.GRADE, scope=ClauseScope.HAEMATOLOGICAL, least_grade=least)
    given = transfusion("t", **(RED_CELLS | {"date": day(20)} | said))
    counts = (count(1, "12", LabTest.HAEMOGLOBIN), count(20, "8.4", LabTest.HAEMOGLOBIN))
    assert certainty(wanted, *counts, given) is expected


def test_a_transfusion_says_nothing_twice() -> None:
    wanted = clause(ClauseKind.GRADE, scope=ClauseScope.HAEMATOLOGICAL, least_grade=3)
    given = transfusion("t", date=day(20), **RED_CELLS)
    (alone,) = asked(wanted, given)
    assert alone.records == ("t",)
    assert alone.evidence == (
        "Packed red cells on 28 Jan 2018 (day 20); where a transfusion was indicated, the grade is 3."
    )
    low = (count(1, "12", LabTest.HAEMOGLOBIN), count(20, "7.4", LabTest.HAEMOGLOBIN))
    assert [one.records for one in asked(wanted, *low, given)] == [("r-HGB-20-7.4",)]
    anaemia = happened("Anemia", 3, 18, 25)
    assert [one.records for one in asked(wanted, anaemia, given)] == [(anaemia.uid,)]


def test_platelets_given_make_a_grade_since_version_6_only() -> None:
    wanted = clause(ClauseKind.GRADE, scope=ClauseScope.HAEMATOLOGICAL, least_grade=3)
    given = transfusion("t", date=day(20), product=TransfusionProduct.PLATELETS)
    assert certainty(wanted, given) is NO
    assert certainty(wanted, given, rules={"ctcae_version": CtcaeVersion.V6_0}) is POSSIBLE


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"treatment_given": YesNo.YES, "treatment_note": "Ondansetron"}, POSSIBLE),
        ({"treatment_given": None}, POSSIBLE),
        ({"treatment_given": YesNo.NO}, NO),
    ],
)
def test_despite_optimal_care_is_for_a_person_to_judge(said: dict[str, Any], expected: Certainty) -> None:
    wanted = clause(ClauseKind.DESPITE_CARE, scope=ClauseScope.TERMS, terms=("Nausea",), least_grade=3)
    found = asked(wanted, happened("Nausea", 3, 10, 14, **said))
    assert max((one.certainty for one in found), default=NO) is expected
    assert all("whether the care was optimal is for a person to judge" in one.evidence for one in found)
    if "treatment_note" in said:
        assert "treatment: Ondansetron" in found[0].evidence


def test_despite_care_may_ask_for_days_too() -> None:
    wanted = clause(ClauseKind.DESPITE_CARE, scope=ClauseScope.ANY, least_grade=3, longer_than_days=3)
    assert certainty(wanted, happened("Nausea", 3, 10, 12, treatment_given=YesNo.YES)) is NO
    assert certainty(wanted, happened("Nausea", 3, 10, 14, treatment_given=YesNo.YES)) is POSSIBLE


FEVER = clause(
    ClauseKind.COMPLICATION,
    scope=ClauseScope.TERMS,
    terms=("Neutrophil count decreased",),
    least_grade=4,
    complication_terms=("Fever", "any infection"),
    complication_grade=2,
)
NEUTROPENIA = (
    count(1, "3.0", LabTest.NEUTROPHILS),
    count(14, "1.2", LabTest.NEUTROPHILS),
    count(20, "0.3", LabTest.NEUTROPHILS),
    count(26, "0.4", LabTest.NEUTROPHILS),
    count(33, "1.5", LabTest.NEUTROPHILS),
)


@pytest.mark.parametrize(
    ("term", "grade", "first", "last", "expected"),
    [
        ("Fever", 2, 22, 23, CERTAIN),
        ("Lung infection", 3, 25, 40, CERTAIN),
        ("Fever", 1, 22, 23, NO),
        ("Fever", 2, 16, 17, POSSIBLE),
        ("Fever", 2, 30, 31, POSSIBLE),
        ("Fever", 2, 40, 41, NO),
        ("Fever", None, 22, 23, POSSIBLE),
        ("Nausea", 3, 22, 23, NO),
        ("", 2, 22, 23, POSSIBLE),
    ],
)
def test_neutropenia_with_fever(
    term: str, grade: int | None, first: int, last: int, expected: Certainty
) -> None:
    assert certainty(FEVER, *NEUTROPENIA, happened(term, grade, first, last)) is expected


def test_a_complication_names_both_events() -> None:
    low = happened("Neutrophil count decreased", 4, 20, 30)
    (found,) = asked(FEVER, low, happened("Fever", 2, 22, 23), *NEUTROPENIA)
    assert found.records[0] == low.uid
    assert found.records[-1] == "e-Fever-22"
    assert "together with Fever, grade 2, 30 Jan 2018 (day 22) to 31 Jan 2018 (day 23)" in found.evidence


def test_an_event_alone_does_not_tell_on_which_days_it_had_its_grade() -> None:
    low = happened("Neutrophil count decreased", 4, 20, 30)
    assert certainty(FEVER, low, happened("Fever", 2, 22, 23)) is POSSIBLE


@pytest.mark.parametrize(("grade", "last", "expected"), [(2, 17, POSSIBLE), (2, 16, NO), (1, 40, NO)])
def test_persistent_grade_2_is_possible_at_most(grade: int, last: int, expected: Certainty) -> None:
    wanted = clause(ClauseKind.PERSISTENT_GRADE_2, scope=ClauseScope.NON_HAEMATOLOGICAL, longer_than_days=7)
    found = asked(wanted, happened("Fatigue", grade, 10, last))
    assert max((one.certainty for one in found), default=NO) is expected
    assert all("whether it could be borne" in one.evidence for one in found)


def test_nobody_untreated_has_a_candidate_and_voided_clauses_are_not_asked() -> None:
    sick = happened("Nausea", 4, 10, 12)
    undosed = dose(status=None, administered_amount=None)
    assert asked(GRADE_3, sick, undosed) == ()
    assert asked(clause(ClauseKind.GRADE, least_grade=3), sick)[0].title == (
        "Clause 1: Grade 3 or higher, any event."
    )


def test_the_end_of_the_day_asked_about_bounds_everything() -> None:
    sick = happened("Nausea", 4, 10, 12)
    assert certainty(GRADE_3, sick, on=date(2018, 1, 17)) is NO
    assert certainty(GRADE_3, sick, on=date(2018, 1, 18)) is CERTAIN


LASTING_7 = clause(
    ClauseKind.GRADE_LASTING, scope=ClauseScope.NON_HAEMATOLOGICAL, least_grade=3, longer_than_days=7
)


def course(*steps: tuple[int, int]) -> dict[str, Any]:
    """The course of a grade: study days, each with the grade from that day on."""
    return {"grade_changes": tuple(GradeChange(day(number), grade) for number, grade in steps)}


@pytest.mark.parametrize(
    ("steps", "last", "expected"),
    [
        (((10, 2), (12, 3), (20, 1)), 60, CERTAIN),
        (((10, 2), (12, 3), (19, 1)), 60, NO),
        (((10, 3), (13, 4), (18, 2)), 60, CERTAIN),
        (((10, 3), (14, 2), (16, 3), (20, 1)), 60, NO),
        (((10, 2), (50, 3)), 60, CERTAIN),
        (((10, 2), (50, 3)), 56, NO),
        (((10, 2),), 60, POSSIBLE),
    ],
)
def test_the_course_of_a_grade_tells_its_days(
    steps: tuple[tuple[int, int], ...], last: int, expected: Certainty
) -> None:
    sick = happened("Nausea", 3 if max(grade for _day, grade in steps) < 4 else 4, 10, last, **course(*steps))
    assert certainty(LASTING_7, sick) is expected


def test_a_course_that_goes_on_may_still_reach_the_days() -> None:
    sick = happened("Nausea", 3, 10, None, ongoing=YesNo.YES, **course((10, 2), (20, 3)))
    assert certainty(LASTING_7, sick, on=day(26).first) is POSSIBLE
    assert certainty(LASTING_7, sick, on=day(27).first) is CERTAIN
    eased = happened("Nausea", 3, 10, None, ongoing=YesNo.YES, **course((10, 3), (15, 2)))
    assert certainty(LASTING_7, eased, on=day(40).first) is NO


def test_what_got_worse_after_treatment_counts_though_it_began_before() -> None:
    begun = PartialDate.of(FIRST - timedelta(days=9))
    steps = (GradeChange(begun, 1), GradeChange(day(10), 3), GradeChange(day(12), 1))
    worse = happened("Nausea", 3, 10, 30, onset=begun, grade_changes=steps)
    assert certainty(GRADE_3, worse) is CERTAIN
    early = (GradeChange(begun, 3), GradeChange(PartialDate.of(FIRST - timedelta(days=2)), 1))
    assert certainty(GRADE_3, happened("Nausea", 3, 10, 30, onset=begun, grade_changes=early)) is NO
    late = (GradeChange(day(80), 1), GradeChange(day(86), 3))
    assert certainty(GRADE_3, happened("Nausea", 3, 80, 95, grade_changes=late)) is NO


def test_a_step_of_an_unknown_day_leaves_it_open() -> None:
    steps = (GradeChange(day(10), 3), GradeChange(PartialDate(2018, 1), 1))
    assert certainty(LASTING_7, happened("Nausea", 3, 10, 60, grade_changes=steps)) is POSSIBLE


def test_the_evidence_names_the_course() -> None:
    (found,) = asked(GRADE_3, happened("Nausea", 3, 10, 20, **course((10, 2), (12, 3))))
    assert found.evidence.endswith(
        "course of the grade: 2 from 18 Jan 2018 (day 10); 3 from 20 Jan 2018 (day 12)."
    )
