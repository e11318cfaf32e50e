"""What a report knows at the end of 15 August 2018."""

from dataclasses import fields, replace
from datetime import date, time
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import cohort, dose, event, on, participant, response, result, study, study_data, transfusion
from dosebook.domain.codelists import (
    CohortStatus,
    DeathCause,
    Disposition,
    DltJudgement,
    Evaluability,
    EventOutcome,
    FractionStatus,
    ReportStatus,
    SeriousnessCriterion,
    SponsorDecision,
    YesNo,
)
from dosebook.domain.cut_off import reported
from dosebook.domain.death import has_died
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import (
    CutOff,
    Deviation,
    DltAssessment,
    DmcReview,
    Medication,
    Participant,
    ParticipantUid,
    Record,
    ReportIssue,
    SaeReport,
)
from dosebook.domain.study_data import Entry, StudyData

DAY = date(2018, 8, 15)
WHO = ParticipantUid("p01-01")
DATED_KINDS: dict[str, Any] = {
    "event": lambda moment: event("x", onset=moment),
    "dose": lambda moment: replace(dose(), uid="x", date=moment),
    "transfusion": lambda moment: transfusion("x", date=moment),
    "result": lambda moment: result("x", date=moment),
    "response": lambda moment: response("x", date=moment),
    "medication": lambda moment: Medication(uid="x", participant=WHO, start=moment),
    "deviation": lambda moment: Deviation(uid="x", participant=WHO, date=moment),
    "judgement": lambda moment: DltAssessment(
        uid="x", participant=WHO, judgement=DltJudgement.NO, assessed_on=moment
    ),
    "review": lambda moment: DmcReview(uid="x", meeting_date=moment),
}


def known(*records: Record, day: date = DAY) -> Any:
    return reported(study_data(study(), cohort(1), participant(), list(records)), day)


@pytest.mark.parametrize("kind", DATED_KINDS)
@pytest.mark.parametrize(
    ("moment", "is_in", "is_possible", "is_undated"),
    [
        ("2018-08-15", True, False, False),
        ("2018-08-16", False, False, False),
        ("2018-08", True, True, False),
        ("2018", True, True, False),
        ("2018-07", True, False, False),
        ("2018-09", False, False, False),
        ("unk", True, False, True),
        (None, True, False, True),
    ],
)
def test_in_are_what_is_certainly_or_possibly_dated_up_to_the_day(
    kind: str, moment: str | None, is_in: bool, is_possible: bool, is_undated: bool
) -> None:
    found = known(DATED_KINDS[kind](on(moment) if moment else None))
    assert ("x" in found.data.entries) is is_in
    assert ("x" in found.possibly) is is_possible
    assert ("x" in found.undated) is is_undated
    assert found.left_out == (not is_in)
    assert bool(found.mark("x")) is (is_possible or is_undated)


def test_what_ended_in_time_also_began_in_time() -> None:
    found = known(
        event("x", onset=None, end=on("2018-08-01")), event("y", onset=on("2018"), end=on("2018-08"))
    )
    assert found.undated == frozenset()
    assert found.possibly == {"y"}


def test_what_ends_later_is_ongoing() -> None:
    drug = Medication(uid="m", participant=WHO, start=on("2018-08-01"), end=on("2018-09"), ongoing=YesNo.NO)
    later = event("x", end=on("2018-08-16"), ongoing=YesNo.NO, outcome=EventOutcome.RECOVERED)
    found = known(later, drug).data
    assert (found.find("x").end, found.find("x").ongoing, found.find("x").outcome) == (
        None,
        YesNo.YES,
        EventOutcome.NOT_RECOVERED,
    )
    assert (found.find("m").end, found.find("m").ongoing) == (None, YesNo.YES)


def test_what_ended_on_the_day_has_ended() -> None:
    kept = event("x", end=on("2018-08-15"), outcome=EventOutcome.RECOVERED)
    assert known(kept).data.find("x") == kept


LATER = {
    "disposition": Disposition.DEATH,
    "disposition_date": on("2018-08-20"),
    "death_date": on("2018-08-20"),
    "death_cause": DeathCause.DISEASE,
    "death_cause_text": "Myeloma",
    "new_therapy_date": on("2018-09"),
    "evaluability": Evaluability.EVALUABLE,
    "evaluability_reason": "Late decision",
    "evaluability_by": "Dr Ito",
    "evaluability_date": on("2018-08-16"),
}


def test_the_end_of_a_participant_after_the_day_is_not_known() -> None:
    data = study_data(cohort(1), participant(**LATER), dose())
    found = reported(data, DAY).data.find("p01-01")
    assert found == participant()


def test_a_death_recorded_as_the_end_is_not_known_either() -> None:
    data = study_data(
        cohort(1), participant(disposition=Disposition.DEATH, death_date=on("2018-08-20")), dose()
    )
    assert reported(data, DAY).data.find("p01-01").disposition is None


def test_what_happened_to_a_participant_up_to_the_day_is_known() -> None:
    said = {name: on("2018-08-15") if name.endswith("_date") else value for name, value in LATER.items()}
    data = study_data(cohort(1), participant(**said), dose())
    assert reported(data, DAY).data.find("p01-01") == participant(**said)


def test_an_event_does_not_tell_a_later_death() -> None:
    fatal = event(
        "x",
        grade=5,
        outcome=EventOutcome.FATAL,
        end=on("2018-08-20"),
        serious=YesNo.YES,
        seriousness_criteria=(SeriousnessCriterion.DEATH, SeriousnessCriterion.HOSPITALISATION),
    )
    data = study_data(cohort(1), participant(death_date=on("2018-08-20")), dose(), fatal)
    found = reported(data, DAY).data.find("x")
    assert (found.grade, found.outcome, found.end) == (None, EventOutcome.NOT_RECOVERED, None)
    assert found.seriousness_criteria == (SeriousnessCriterion.HOSPITALISATION,)
    assert found.serious is YesNo.YES


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ({"disposition": Disposition.DEATH, "disposition_date": on("2018-08-20")}, None),
        ({}, on("2018-08-20")),
    ],
    ids=["the end of participation tells the day", "the event itself tells the day"],
)
def test_a_fatal_event_is_not_known_as_fatal_before_the_death(
    said: dict[str, Any], end: PartialDate | None
) -> None:
    fatal = event("x", grade=5, outcome=EventOutcome.FATAL, end=end)
    found = known(participant(**said), dose(), fatal).data
    assert (found.find("x").grade, found.find("x").outcome) == (None, EventOutcome.NOT_RECOVERED)
    assert not has_died(found.find("p01-01"), found)
    later = reported(study_data(cohort(1), participant(**said), dose(), fatal), date(2018, 8, 20)).data
    assert later.find("x").grade == 5
    assert has_died(later.find("p01-01"), later)


def test_who_checked_beyond_the_day_has_checked_up_to_it() -> None:
    data = study_data(
        cohort(1), participant(events_checked_to=on("2018-09-01"), serious_checked_to=on("2018-06-12"))
    )
    found = reported(data, DAY).data.find("p01-01")
    assert (found.events_checked_to, found.serious_checked_to) == (PartialDate.of(DAY), on("2018-06-12"))


def test_a_participant_who_came_later_is_out_with_everything_recorded() -> None:
    late = participant("01-02", consent_date=on("2018-08-20"))
    found = known(late, dose("01-02", date="2018-08-30"), event("x", "01-02", onset=None))
    assert found.data.participants == (participant(),)
    assert (found.left_out, found.undated) == (3, frozenset())


def test_a_dose_in_time_keeps_a_participant_whose_consent_is_dated_later() -> None:
    late = participant("01-02", consent_date=on("2018-08-20"))
    assert late in known(late, dose("01-02", date="2018-08-10")).data.participants


def test_a_scheduled_fraction_stays_and_an_omitted_one_goes_by_its_plan() -> None:
    waiting = replace(dose(fraction=2), status=FractionStatus.SCHEDULED, date=None, administered_amount=None)
    left = replace(waiting, uid="o", status=FractionStatus.OMITTED, planned_date=on("2018-08-20"))
    found = known(waiting, left)
    assert waiting.uid in found.data.entries
    assert "o" not in found.data.entries
    assert found.undated == frozenset()


def test_a_cohort_opened_later_was_planned_and_one_closed_later_open() -> None:
    opened = cohort(2, opened_on=on("2018-09-03"), status=CohortStatus.OPEN)
    closed = cohort(3, opened_on=on("2018-01-03"), closed_on=on("2018-09-03"), status=CohortStatus.CLOSED)
    found = known(opened, closed).data
    assert found.find("c2") == replace(opened, opened_on=None, status=CohortStatus.PLANNED)
    assert found.find("c3") == replace(closed, closed_on=None, status=CohortStatus.OPEN)


def test_a_later_decision_of_the_sponsor_is_not_known() -> None:
    review = DmcReview(
        uid="r",
        meeting_date=on("2018-08-10"),
        sponsor_decision=SponsorDecision.FOLLOWED,
        sponsor_decided_on=on("2018-08-16"),
        sponsor_decided_by="Sponsor",
    )
    assert known(review).data.find("r") == DmcReview(uid="r", meeting_date=on("2018-08-10"))


def test_cut_offs_reports_and_voided_records_are_not_reported() -> None:
    data = study_data(
        cohort(1), participant(), event("x"), CutOff(uid="c"), ReportIssue(uid="i", status=ReportStatus.DRAFT)
    )
    entries = dict(data.entries) | {"x": Entry(event("x"), 2, is_voided=True, seq=9)}
    found = reported(StudyData(MappingProxyType(entries), 9, "head"), DAY)
    assert set(found.data.entries) == {"study", "c1", "p01-01"}
    assert (found.data.position, found.data.head) == (9, "head")
    assert found.left_out == 0


@pytest.mark.parametrize(
    ("said", "meetings", "shown"),
    [
        ({"closed_on": on("2018-07-01")}, ("2018-08-28",), CohortStatus.CLOSED),
        ({"closed_on": on("2018-07-01")}, ("2018-08-10",), CohortStatus.CLEARED),
        ({"closed_on": on("2018-07-01")}, ("2018-08-10", "2018-08-28"), CohortStatus.CLEARED),
        ({"closed_on": on("2018-07-01")}, (), CohortStatus.CLEARED),
        ({"closed_on": on("2018-08-20")}, ("2018-08-28",), CohortStatus.OPEN),
        ({}, ("2018-08-28",), CohortStatus.OPEN),
    ],
)
def test_a_cohort_that_was_reviewed_only_later_is_not_cleared_yet(
    said: dict[str, Any], meetings: tuple[str, ...], shown: CohortStatus
) -> None:
    cleared = cohort(1, status=CohortStatus.CLEARED, opened_on=on("2018-01-02"), **said)
    reviews = [
        DmcReview(uid=f"r{number}", meeting_date=on(day), cohorts=("c1",))
        for number, day in enumerate(meetings)
    ]
    assert known(cleared, *reviews).data.find("c1").status is shown


days = st.dates(date(2018, 7, 1), date(2018, 9, 30))
partial = st.builds(
    lambda day, cut: PartialDate.from_iso(day.isoformat()[:cut]), days, st.sampled_from([4, 7, 10])
) | st.just(PartialDate())


@given(st.lists(st.tuples(st.none() | partial, st.none() | partial), max_size=6), days)
def test_nothing_in_a_report_is_certainly_after_its_day(spans: list[Any], day: date) -> None:
    events = [event(f"x{number}", onset=onset, end=end) for number, (onset, end) in enumerate(spans)]
    data = study_data(cohort(1), participant(), events)
    once = reported(data, day)
    for found in once.data.adverse_events:
        assert all(moment is None or moment.first <= day for moment in (found.onset, found.end))
    again = reported(once.data, day)
    assert again.data.entries == once.data.entries
    assert len(once.data.adverse_events) + once.left_out == len(events)


def test_every_date_of_a_participant_after_the_day_is_hidden_or_known_to_be_shown() -> None:
    dates = {item.name: on("2018-08-20") for item in fields(Participant) if "date" in item.name}
    found = reported(study_data(cohort(1), participant(**(LATER | dates)), dose()), DAY).data.find("p01-01")
    left = {name for name in dates if getattr(found, name) == on("2018-08-20")}
    assert left == {"consent_date", "eligibility_date", "enrolment_date"}


def test_the_worst_grade_is_that_of_the_course_up_to_the_day() -> None:
    steps = (
        GradeChange(on("2018-01-12"), 2),
        GradeChange(on("2018-01-20"), 3),
        GradeChange(on("2018-02"), 1),
    )
    data = study_data(cohort(), participant(), dose(), event("e", grade=3, grade_changes=steps))
    for day, grade, count in ((date(2018, 1, 19), 2, 1), (date(2018, 1, 20), 3, 2), (date(2018, 2, 1), 3, 3)):
        (known,) = reported(data, day).data.adverse_events
        assert (known.grade, len(known.grade_changes)) == (grade, count)
    (differs,) = reported(
        study_data(cohort(), participant(), dose(), event("e", grade=4, grade_changes=steps)),
        date(2018, 1, 19),
    ).data.adverse_events
    assert differs.grade == 4, "a grade that the course does not explain is left as recorded"


def test_a_serious_event_is_reported_only_once_it_was() -> None:
    report = SaeReport(
        uid="s",
        participant=WHO,
        aware_on=on("2018-08-14"),
        sent_on=on("2018-08-16"),
        sent_at=time(9, 0),
        authority_on=on("2018-08-20"),
    )
    later = replace(report, uid="t", aware_on=on("2018-08-16"))
    known = reported(study_data(cohort(), participant(), report, later), DAY).data.sae_reports
    assert known == (replace(report, sent_on=None, sent_at=None, authority_on=None),)
