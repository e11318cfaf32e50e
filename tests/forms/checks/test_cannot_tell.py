"""What partial dates leave open is neither a mistake nor silence."""

from dataclasses import replace
from datetime import date

import pytest

from builders import cohort, dose, event, on, participant, result, study_data
from dosebook.domain.codelists import DltJudgement, Recommendation
from dosebook.domain.records import DltAssessment, DmcReview, ParticipantUid, Record
from dosebook.forms.catalogue import FORMS
from dosebook.forms.finding import ASKS, Finding, Severity
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings

TODAY = date(2019, 1, 1)
PERSON = participant(consent_date=on("2018-08-01"))
DOSE = dose(date="2018-08-12")


def _about_dates(record: Record, *around: Record) -> dict[str, Finding]:
    found = record_findings(FORMS[record.kind], record, Situation(study_data(record, *around), TODAY))
    asked = ("before", "after", "cannot_tell")
    return {one.check_id: one for one in found if any(word in one.check_id for word in asked)}


def test_an_event_in_august_may_or_may_not_be_after_a_dose_on_12_august() -> None:
    found = _about_dates(event("e", onset=on("2018-08")), PERSON, DOSE)
    assert found.keys() == {"adverse_event.first_dose_cannot_tell"}
    (one,) = found.values()
    assert one.severity is Severity.CANNOT_TELL
    assert one.message == (
        "Cannot tell whether the onset (Aug 2018) was before the first dose (12 Aug 2018): the day is not known. "
        "The event counts as one under treatment."
    )


@pytest.mark.parametrize("onset", ["2018-08-11", "2018-08-12", "2018-09", "2019"])
def test_dates_that_decide_leave_nothing_open(onset: str) -> None:
    assert not _about_dates(event("e", onset=on(onset)), PERSON, DOSE)


def test_a_month_that_is_over_before_the_consent_is_a_mistake_and_no_doubt() -> None:
    found = _about_dates(event("e", onset=on("2018-07")), PERSON, DOSE)
    assert found.keys() == {"adverse_event.before_consent"}
    assert found["adverse_event.before_consent"].severity in ASKS


def test_a_sample_of_the_month_that_begins_with_the_first_dose_may_be_of_its_day() -> None:
    first = dose(date="2018-08-01")
    assert _about_dates(result("r", date=on("2018-08")), PERSON, first).keys() == {
        "result.first_dose_cannot_tell"
    }
    last = dose(date="2018-08-31")
    assert not _about_dates(result("r", date=on("2018-08")), PERSON, last)


def test_an_unknown_death_is_said_once_and_not_at_every_result() -> None:
    person = participant(death_date=on("unk"))
    assert not _about_dates(result("r", date=on("2018-08-20")), person)
    assert "participant.death_cannot_tell" in _about_dates(person)


def test_an_end_in_the_month_of_the_onset_is_neither_right_nor_wrong() -> None:
    found = _about_dates(event("e", onset=on("2018-08-20"), end=on("2018-08")), PERSON, DOSE)
    assert [(one.check_id, one.message) for one in found.values()] == [
        (
            "adverse_event.end_before_onset_cannot_tell",
            "Cannot tell whether the end (Aug 2018) is before the onset (20 Aug 2018): the day is not known.",
        )
    ]
    assert not _about_dates(event("e", onset=on("2018-08-20"), end=on("2018-09")), PERSON, DOSE)


@pytest.mark.parametrize("day", [None, "unk"])
def test_a_halt_or_a_dlt_without_its_day_is_not_silent_about_a_first_dose(day: str | None) -> None:
    moment = on(day) if day else None
    other = participant("01-02")
    halted = DmcReview(
        uid="r", meeting_date=moment, cohorts=(cohort().uid,), recommendation=Recommendation.SUSPEND
    )
    dlt = DltAssessment(
        uid="j", participant=ParticipantUid(other.uid), judgement=DltJudgement.YES, assessed_on=moment
    )
    found = record_findings(
        FORMS["dose"], DOSE, Situation(study_data(DOSE, cohort(), PERSON, other, halted, dlt), TODAY)
    )
    said = {one.check_id for one in found if one.severity is Severity.CANNOT_TELL}
    assert {"dose.given_though_halted_cannot_tell", "dose.given_after_dlt_cannot_tell"} <= said


HALTED = DmcReview(
    uid="halted",
    number=1,
    meeting_date=on("2018-08-05"),
    cohorts=(cohort().uid,),
    recommendation=Recommendation.STOP,
)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2018-08-04", Severity.INTERRUPTS),
        ("2018-08-05", Severity.INTERRUPTS),
        ("2018-08-06", None),
        ("2018-08-12", None),
        ("2018-08-13", Severity.INTERRUPTS),
        ("2018-08", Severity.CANNOT_TELL),
        ("unk", Severity.CANNOT_TELL),
        (None, Severity.INTERRUPTS),
    ],
)
@pytest.mark.parametrize("number", [1, 2, None])
def test_of_two_reviews_of_one_day_the_one_that_halts_holds_until_a_later_one(
    day: str | None, said: Severity | None, number: int | None
) -> None:
    """A dose of 12 Aug after a halt of 5 Aug: whichever number the other review has, only a later day lifts it."""
    goes_on = replace(
        HALTED,
        uid="goes on",
        number=number,
        meeting_date=on(day) if day else None,
        recommendation=Recommendation.ESCALATE,
    )
    for reviews in ((HALTED, goes_on), (goes_on, HALTED)):
        data = study_data(DOSE, cohort(), PERSON, *reviews)
        found = record_findings(FORMS["dose"], DOSE, Situation(data, TODAY))
        assert {one.severity for one in found if "given_though_halted" in one.check_id} == (
            {said} if said else set()
        )
