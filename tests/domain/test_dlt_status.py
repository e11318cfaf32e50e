"""Who counts for the DLT rate, and why not."""

from datetime import date
from typing import Any

import pytest

from builders import cohort, dose, on, participant, result, study, study_data
from dosebook.domain.codelists import (
    DltJudgement,
    DoseChangeReason,
    Evaluability,
    FractionStatus,
    LabTest,
    LabUnit,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.dlt_status import DltState, dlt_count, dlt_status, dlt_window
from dosebook.domain.records import DltAssessment, ParticipantUid, Record

WINDOW_END = date(2018, 4, 3)  # 85 days of which 9 Jan 2018 is the first
AFTER = date(2018, 5, 1)


def judged(judgement: DltJudgement = DltJudgement.NO, **said: Any) -> DltAssessment:
    return DltAssessment(uid="j", participant=ParticipantUid("p01-01"), judgement=judgement, **said)


def counts(day: str = "2018-02-20") -> list[Record]:
    return [
        result(f"r{test}", value="30", date=on(day), test=test, unit=LabUnit.TEN9_L)
        for test in (LabTest.PLATELETS, LabTest.NEUTROPHILS)
    ]


def state(*records: Any, day: date = AFTER, person: Any = None, of: Any = None) -> tuple[DltState, str]:
    person = person or participant()
    data = study_data(of or study(), cohort(1), person, *records)
    status = dlt_status(data, person, day)
    return status.state, status.reason


def test_the_window_counts_the_day_of_the_fraction_as_its_first() -> None:
    data = study_data(cohort(), participant(), dose())
    assert dlt_window(data, "p01-01") == (date(2018, 1, 9), WINDOW_END)


def test_the_window_may_count_from_the_last_fraction_given() -> None:
    by_last = study(dlt_window_anchor=WindowAnchor.LAST_FRACTION)
    data = study_data(
        by_last, cohort(5, "15.625", "15.625"), participant(), dose(), dose(fraction=2, date="2018-01-16")
    )
    assert dlt_window(data, "p01-01") == (date(2018, 1, 16), date(2018, 4, 10))


def test_through_the_window_with_counts_and_judged_is_evaluable() -> None:
    assert state(dose(), counts(), judged())[0] is DltState.EVALUABLE


@pytest.mark.parametrize(
    ("day", "expected"), [(WINDOW_END, DltState.PENDING), (date(2018, 4, 4), DltState.EVALUABLE)]
)
def test_the_last_day_still_belongs_to_the_window(day: date, expected: DltState) -> None:
    assert state(dose(), counts(), judged(), day=day)[0] is expected


def test_days_left_count_to_the_last_day() -> None:
    person = participant()
    status = dlt_status(study_data(cohort(), person, dose()), person, date(2018, 3, 31))
    assert (status.days_left, status.window_end) == (3, WINDOW_END)


def test_a_dlt_counts_at_once_whatever_else_is_missing() -> None:
    assert state(dose(), judged(DltJudgement.YES, clause="a"), day=date(2018, 1, 20)) == (DltState.DLT, "a")


def test_nobody_is_without_a_dlt_until_somebody_judged_it() -> None:
    assert state(dose(), counts()) == (DltState.PENDING, "window complete, not yet judged")
    assert state(dose(), counts(), judged(DltJudgement.NOT_YET_JUDGED))[0] is DltState.PENDING


@pytest.mark.parametrize("day", ["2018-01-08", "2018-04-04", "2018", "unk"])
def test_without_a_count_in_the_window_nobody_is_evaluable(day: str) -> None:
    assert state(dose(), counts(day), judged())[0] is DltState.NOT_EVALUABLE


def test_the_expected_nadir_narrows_the_window_of_the_counts() -> None:
    narrow = study(nadir_from_day=36, nadir_to_day=56)
    assert state(dose(), counts("2018-02-12"), judged(), of=narrow)[0] is DltState.NOT_EVALUABLE
    assert state(dose(), counts("2018-02-13"), judged(), of=narrow)[0] is DltState.EVALUABLE


def test_platelets_alone_are_not_enough() -> None:
    assert state(dose(), counts()[:1], judged())[0] is DltState.NOT_EVALUABLE


def test_a_person_may_decide_otherwise_with_a_reason() -> None:
    decided = participant(
        evaluability=Evaluability.EVALUABLE, evaluability_reason="counts seen at the local hospital"
    )
    assert state(dose(), judged(), person=decided)[0] is DltState.EVALUABLE
    without_reason = participant(evaluability=Evaluability.EVALUABLE)
    assert state(dose(), judged(), person=without_reason)[0] is DltState.NOT_EVALUABLE


@pytest.mark.parametrize(
    ("reason", "expected"),
    [(DoseChangeReason.TOXICITY, DltState.EVALUABLE), (DoseChangeReason.DRUG_SUPPLY, DltState.NOT_EVALUABLE)],
)
def test_a_fraction_omitted_for_toxicity_leaves_the_participant_evaluable(
    reason: DoseChangeReason, expected: DltState
) -> None:
    person = participant("01-01", 5)
    omitted = dose(
        fraction=2, status=FractionStatus.OMITTED, change_reason=reason, administered_amount=None, date="unk"
    )
    data = study_data(cohort(5, "15.625", "15.625"), person, dose(), omitted, counts(), judged())
    assert dlt_status(data, person, AFTER).state is expected


@pytest.mark.parametrize("said", [{"death_date": on("2018-02-01")}, {"new_therapy_date": on("2018-02")}])
def test_death_or_new_therapy_inside_the_window_without_a_dlt_is_not_evaluable(said: dict[str, Any]) -> None:
    assert state(dose(), counts(), judged(), person=participant(**said))[0] is DltState.NOT_EVALUABLE


def test_a_death_after_the_window_changes_nothing() -> None:
    assert (
        state(dose(), counts(), judged(), person=participant(death_date=on("2018-04-10")))[0]
        is DltState.EVALUABLE
    )


def test_an_unknown_day_of_dosing_is_said_and_not_guessed() -> None:
    found, reason = state(dose(date="2018-01"), counts(), judged())
    assert found is DltState.PENDING
    assert "not known to the day" in reason


def test_a_cohort_counts_each_participant_once_and_no_screen_failure() -> None:
    data = study_data(
        cohort(),
        participant(),
        participant("01-02"),
        participant("01-03", screen_failure=YesNo.YES),
        dose(),
        dose(fraction=1, date="2018-01-09", participant_id="01-02"),
        counts(),
        judged(),
    )
    count = dlt_count(data, data.cohorts[0], AFTER)
    assert (count.treated, count.evaluable, count.with_dlt, count.pending, count.not_evaluable) == (
        2,
        1,
        0,
        0,
        1,
    )


def test_an_undosed_participant_is_no_denominator() -> None:
    data = study_data(cohort(), participant())
    count = dlt_count(data, data.cohorts[0], AFTER)
    assert (count.treated, count.evaluable, count.number(DltState.NOT_DOSED)) == (0, 0, 1)
