"""Every rule by which a participant counts, is pending, or does not count for the DLT assessment.

The window has 85 days from the first fraction: 9 January to 3 April 2018; the expected nadir lies on
days 29 to 57, 6 February to 6 March.
"""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import cohort, dose, on, participant, result, study, study_data
from dosebook.domain.codelists import (
    Disposition,
    DltJudgement,
    DoseChangeReason,
    Evaluability,
    FractionStatus,
    LabTest,
    LabUnit,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.dlt_status import DltState, DltStatus, cohort_dlts, count_states, dlt_status
from dosebook.domain.records import DltAssessment, ParticipantUid, Record
from dosebook.domain.study_data import StudyData

LAST_DAY = date(2018, 4, 3)
AFTER = date(2018, 6, 1)
INSIDE = date(2018, 2, 20)
ONE, TWO = dose(), dose(fraction=2, date="2018-01-16")
COUNT = result("count", value="31", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-02-20"))


def judged(judgement: DltJudgement, **said: Any) -> DltAssessment:
    return DltAssessment(uid="j", participant=ParticipantUid("p01-01"), judgement=judgement, **said)


NO_DLT = judged(DltJudgement.NO)


def data_of(
    *records: Record, person: dict[str, Any] | None = None, rules: dict[str, Any] | None = None
) -> StudyData:
    settings = {"nadir_from_day": 29, "nadir_to_day": 57} | (rules or {})
    regimen = cohort(1, "15.625", "15.625")
    return study_data(study(**settings), regimen, participant(**(person or {})), list(records))


def status(*records: Record, day: date = AFTER, **settings: Any) -> DltStatus:
    return dlt_status("p01-01", data_of(*records, **settings), day)


def omitted(reason: DoseChangeReason | None) -> Record:
    return dose(
        fraction=2,
        date="2018-01-16",
        status=FractionStatus.OMITTED,
        administered_amount=None,
        change_reason=reason,
    )


def test_all_fractions_window_and_counts_make_evaluable() -> None:
    found = status(ONE, TWO, COUNT, NO_DLT)
    assert (found.state, found.window_start, found.window_end) == (
        DltState.EVALUABLE,
        date(2018, 1, 9),
        LAST_DAY,
    )
    assert (found.is_judged, found.needs_person, found.days_left) == (True, False, None)


def test_a_window_that_nobody_judged_counts_for_nothing() -> None:
    found = status(ONE, TWO, COUNT)
    assert (found.state, found.is_judged, found.needs_person) == (DltState.NOT_JUDGED, False, True)
    assert found.reason == "All fractions given, window completed with counts. Not yet judged."
    judged_not = status(ONE, TWO, COUNT, judged(DltJudgement.NOT_YET_JUDGED))
    assert judged_not.state is DltState.NOT_JUDGED


def test_silence_means_no_dlt_only_where_the_protocol_says_so() -> None:
    by_protocol = status(ONE, TWO, COUNT, rules={"dlt_silence_is_none": YesNo.YES})
    assert (by_protocol.state, by_protocol.is_judged) == (DltState.EVALUABLE, False)
    assert by_protocol.reason.endswith("Nobody judged, which the protocol counts as no DLT.")
    assert status(ONE, TWO, COUNT, rules={"dlt_silence_is_none": YesNo.NO}).state is DltState.NOT_JUDGED


@pytest.mark.parametrize("silence", [None, YesNo.YES])
@pytest.mark.parametrize(
    ("person", "words"),
    [
        ({"death_date": on("2018-02-25")}, "not yet judged whether that was a DLT"),
        ({"death_date": on("2018")}, "Died in 2018"),
        ({"death_date": on("2018-02")}, "Died in Feb 2018"),
        ({"death_date": on("unk")}, "Died on an unknown day"),
        (
            {"disposition": Disposition.DEATH, "disposition_date": on("2018-02-25")},
            "Died on 25 Feb 2018",
        ),
    ],
)
def test_a_death_in_the_window_waits_for_a_judgement(
    person: dict[str, Any], words: str, silence: YesNo | None
) -> None:
    found = status(ONE, TWO, COUNT, person=person, rules={"dlt_silence_is_none": silence})
    assert (found.state, found.needs_person) == (DltState.NOT_JUDGED, True)
    assert words in found.reason


@pytest.mark.parametrize(
    ("day", "state", "left", "number"),
    [
        (date(2018, 1, 16), DltState.PENDING, 77, 8),
        (date(2018, 4, 2), DltState.PENDING, 1, 84),
        (LAST_DAY, DltState.EVALUABLE, None, 85),
        (date(2018, 4, 4), DltState.EVALUABLE, None, 86),
    ],
)
def test_the_window_is_open_until_its_last_day_has_passed(
    day: date, state: DltState, left: int | None, number: int
) -> None:
    found = status(ONE, TWO, COUNT, NO_DLT, day=day)
    assert (found.state, found.days_left, found.day_in_window) == (state, left, number)


def test_a_window_from_the_last_fraction_counts_from_the_last_one_given() -> None:
    rules = {"dlt_window_anchor": WindowAnchor.LAST_FRACTION}
    assert status(ONE, TWO, COUNT, rules=rules).window_end == date(2018, 4, 10)
    waiting = status(ONE, rules=rules, day=date(2018, 1, 12))
    assert (waiting.state, waiting.days_left) == (DltState.PENDING, None)
    without_second = status(ONE, omitted(DoseChangeReason.TOXICITY), COUNT, NO_DLT, rules=rules)
    assert (without_second.state, without_second.window_end) == (DltState.EVALUABLE, LAST_DAY)


def test_a_dlt_counts_whatever_else_is_missing() -> None:
    found = status(ONE, judged(DltJudgement.YES), day=INSIDE, person={"death_date": on("2018-02-01")})
    assert found.state is DltState.DLT
    assert found.days_left is None


def test_an_adjudicated_no_alone_does_not_make_evaluable() -> None:
    assert status(ONE, TWO, NO_DLT).state is DltState.NOT_EVALUABLE


NOT_EVALUABLE_CASES: dict[str, tuple[list[Record], dict[str, Any], str, bool]] = {
    "no count": ([ONE, TWO], {}, "days 29 to 57", True),
    "count too early": (
        [ONE, TWO, result("r", test=LabTest.PLATELETS, date=on("2018-02-05"))],
        {},
        "nadir",
        True,
    ),
    "count too late": (
        [ONE, TWO, result("r", test=LabTest.PLATELETS, date=on("2018-03-07"))],
        {},
        "nadir",
        True,
    ),
    "count of another kind": (
        [ONE, TWO, result("r", test=LabTest.ALT, date=on("2018-02-20"))],
        {},
        "nadir",
        True,
    ),
    "count in an unknown week": (
        [ONE, TWO, result("r", test=LabTest.PLATELETS, date=on("2018-02"))],
        {},
        "nadir",
        True,
    ),
    "omitted for supply": (
        [ONE, omitted(DoseChangeReason.DRUG_SUPPLY), COUNT],
        {},
        "fraction 2 omitted (drug supply)",
        False,
    ),
    "omitted without reason": ([ONE, omitted(None), COUNT], {}, "no reason recorded", True),
    "second never recorded": ([ONE, COUNT], {}, "fraction 2 is not recorded", True),
    "died, no DLT": (
        [ONE, TWO, COUNT, NO_DLT],
        {"death_date": on("2018-02-25")},
        "day 48 of the window",
        True,
    ),
    "new therapy": (
        [ONE, TWO, COUNT],
        {"new_therapy_date": on("2018-03-20")},
        "New anti-myeloma therapy on 20 Mar",
        False,
    ),
    "withdrew": (
        [ONE, TWO, COUNT],
        {"disposition": Disposition.WITHDRAWAL_OF_CONSENT, "disposition_date": on("2018-03-01")},
        "consent withdrawn",
        False,
    ),
    "left, nobody knows when": (
        [ONE, TWO, COUNT],
        {"disposition": Disposition.LOST_TO_FOLLOW_UP},
        "unknown day",
        True,
    ),
    "decided": (
        [ONE, TWO, COUNT],
        {
            "evaluability": Evaluability.NOT_EVALUABLE,
            "evaluability_reason": "Took a prohibited drug",
            "evaluability_by": "Dr Ito",
        },
        "Decided by Dr Ito: Took a prohibited drug",
        False,
    ),
    "adjudicated": (
        [ONE, TWO, COUNT, judged(DltJudgement.NOT_EVALUABLE, rationale="No visits")],
        {},
        "No visits",
        False,
    ),
}


@pytest.mark.parametrize("name", NOT_EVALUABLE_CASES)
def test_not_evaluable_and_why(name: str) -> None:
    records, person, words, needs_person = NOT_EVALUABLE_CASES[name]
    found = status(*records, person=person)
    assert found.state is DltState.NOT_EVALUABLE
    assert words in found.reason
    assert found.needs_person is needs_person


@pytest.mark.parametrize(
    "person",
    [
        {"death_date": on("2018-04-04")},
        {"new_therapy_date": on("2018-04-03")},
        {"disposition": Disposition.COMPLETED, "disposition_date": on("2018-05-01")},
        {"evaluability": Evaluability.NOT_EVALUABLE},
    ],
    ids=["died later", "new therapy on the last day", "completed later", "a decision without a reason"],
)
def test_what_does_not_take_evaluability_away(person: dict[str, Any]) -> None:
    assert status(ONE, TWO, COUNT, NO_DLT, person=person).state is DltState.EVALUABLE


DECIDED = {"evaluability": Evaluability.EVALUABLE, "evaluability_reason": "Counts seen at another hospital"}


def test_a_person_may_decide_with_a_reason_that_somebody_counts() -> None:
    assert status(ONE, TWO, person=DECIDED).state is DltState.NOT_JUDGED
    assert status(ONE, TWO, NO_DLT, person=DECIDED).state is DltState.EVALUABLE
    lost = omitted(DoseChangeReason.PARTICIPANT)
    assert status(ONE, lost, NO_DLT, person=DECIDED).state is DltState.EVALUABLE
    assert (
        status(ONE, TWO, NO_DLT, person=DECIDED | {"death_date": on("2018-02-25")}, day=INSIDE).state
        is DltState.EVALUABLE
    )
    assert status(ONE, TWO, person={"evaluability": Evaluability.EVALUABLE}).state is DltState.NOT_EVALUABLE


def test_nobody_is_decided_evaluable_while_a_dlt_could_still_come() -> None:
    assert status(ONE, TWO, person=DECIDED, day=INSIDE).state is DltState.PENDING


def test_without_an_expected_nadir_any_count_in_the_window_will_do() -> None:
    rules = {"nadir_from_day": None, "nadir_to_day": None}
    early = result("r", test=LabTest.NEUTROPHILS, date=on("2018-01-10"))
    assert status(ONE, TWO, early, NO_DLT, rules=rules).state is DltState.EVALUABLE
    assert status(ONE, TWO, rules=rules).state is DltState.NOT_EVALUABLE


def test_not_dosed() -> None:
    assert status().state is DltState.NOT_DOSED
    odd = status(judged(DltJudgement.YES))
    assert (odd.state, odd.needs_person) == (DltState.NOT_DOSED, True)


@pytest.mark.parametrize(
    ("first", "day", "state"),
    [
        ("2018-01", date(2018, 4, 10), DltState.PENDING),
        ("2018-01", date(2018, 4, 25), DltState.EVALUABLE),
        ("2018", AFTER, DltState.PENDING),
        ("unk", AFTER, DltState.PENDING),
    ],
)
def test_a_partial_dose_date_counts_only_when_the_window_is_over_for_certain(
    first: str, day: date, state: DltState
) -> None:
    rules = {"nadir_from_day": None, "nadir_to_day": None}
    found = status(dose(date=first), dose(fraction=2, date="2018-02-01"), COUNT, NO_DLT, day=day, rules=rules)
    assert found.state is state
    assert found.needs_person is (state is DltState.PENDING)
    assert found.days_left is None


@pytest.mark.parametrize("rules", [{"dlt_window_days": None}, {"dlt_window_anchor": None}])
def test_a_study_without_a_window_counts_nobody(rules: dict[str, Any]) -> None:
    found = status(ONE, TWO, COUNT, rules=rules)
    assert (found.state, found.needs_person) == (DltState.PENDING, True)


def test_a_cohort_without_a_regimen_cannot_tell() -> None:
    data = study_data(study(), cohort(1, fractions=()), participant(), ONE, COUNT)
    assert "No regimen is recorded" in dlt_status("p01-01", data, AFTER).reason


def test_each_participant_counts_once() -> None:
    others = [participant("01-02"), participant("01-03"), participant("01-04")]
    more = [
        dose("01-02"),
        DltAssessment(uid="a", participant=ParticipantUid("p01-02"), judgement=DltJudgement.YES),
        DltAssessment(uid="b", participant=ParticipantUid("p01-02"), judgement=DltJudgement.YES),
        dose("01-03", date="2018-05-25"),
    ]
    count = cohort_dlts("c1", data_of(ONE, TWO, COUNT, NO_DLT, *others, *more), AFTER)
    assert (count.treated, count.evaluable, count.with_dlt, count.pending, count.not_evaluable) == (
        3,
        2,
        1,
        1,
        0,
    )
    assert count.not_judged == 0
    assert cohort_dlts("c1", data_of(ONE, TWO, COUNT), AFTER).not_judged == 1


@given(st.lists(st.sampled_from(DltState)))
def test_the_treated_are_the_evaluable_the_pending_and_the_rest(states: list[DltState]) -> None:
    count = count_states(tuple(DltStatus(str(number), state, "") for number, state in enumerate(states)))
    assert count.treated == count.evaluable + count.pending + count.not_judged + count.not_evaluable
    assert 0 <= count.with_dlt <= count.evaluable <= count.treated


def test_an_unknown_participant_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        dlt_status("nobody", data_of(), AFTER)
