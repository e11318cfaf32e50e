"""What needs a person today: clocks first, the one that ends first at the top, then what waits longest."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from builders import cohort, dose, event, on, participant, result, study, study_data
from dosebook.domain.codelists import (
    DltJudgement,
    LabTest,
    LabUnit,
    Recommendation,
    SponsorDecision,
)
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.record import RecordUid
from dosebook.domain.records import (
    DltAssessment,
    DmcReview,
    ParticipantUid,
    Query,
    Record,
    SaeReport,
)
from dosebook.forms.worklist import WorkItem, worklist

STUDY = study(nadir_from_day=29, nadir_to_day=64)
GIVEN = dose("01-01", date="2018-01-01")
"""The window of 85 days ends on 26 Mar 2018, the nadir lies from 29 Jan to 5 Mar."""
JUDGED = DltAssessment(
    uid="j",
    participant=ParticipantUid("p01-01"),
    judgement=DltJudgement.NO,
    assessed_on=on("2018-03-26"),
)


def _work(now: str, *records: Record) -> tuple[WorkItem, ...]:
    around = (STUDY, cohort(1, "12.5", days=(1,)), participant("01-01"), *records)
    return worklist(study_data(*around), datetime.fromisoformat(now))


def _counted(day: str) -> Record:
    return result(f"r{day}", "01-01", "50", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on(day))


def _said(items: tuple[WorkItem, ...], part: str) -> list[WorkItem]:
    return [item for item in items if part in item.sentence]


@pytest.mark.parametrize(
    ("today", "words"),
    [
        ("2018-03-18", ""),
        ("2018-03-19", "ends on 26 Mar 2018, days left: 7"),
        ("2018-03-25", "ends on 26 Mar 2018, days left: 1"),
        ("2018-03-26", "ended on 26 Mar 2018; nobody has judged yet"),
        ("2018-05-01", "ended on 26 Mar 2018; nobody has judged yet"),
    ],
)
def test_a_dlt_window_is_on_the_list_from_its_last_seven_days(today: str, words: str) -> None:
    found = _said(_work(today, GIVEN), "DLT window")
    assert [words in item.sentence for item in found] == ([True] if words else [])
    assert all(item.due == datetime(2018, 3, 26, 23, 59) for item in found)


def test_a_judged_window_needs_nobody() -> None:
    assert not _said(_work("2018-05-01", GIVEN, JUDGED), "DLT window")


@pytest.mark.parametrize(
    ("today", "counts", "words"),
    [
        ("2018-01-28", (), ""),
        ("2018-02-05", (), ""),
        (
            "2018-02-06",
            (),
            "No blood count yet in the days of the expected nadir, 29 Jan 2018 to 5 Mar 2018.",
        ),
        ("2018-02-06", ("2018-01-28",), "No blood count yet"),
        ("2018-02-07", ("2018-01-31",), ""),
        ("2018-02-08", ("2018-01-31",), "No blood count since 31 Jan 2018"),
        ("2018-03-05", ("2018-02-20",), "No blood count since 20 Feb 2018"),
        ("2018-03-06", ("2018-02-20",), ""),
    ],
)
def test_a_count_is_overdue_a_week_after_the_last_one_in_the_nadir_window(
    today: str, counts: tuple[str, ...], words: str
) -> None:
    found = _said(_work(today, GIVEN, *map(_counted, counts)), "blood count")
    assert [words in item.sentence for item in found] == ([True] if words else [])


def test_nobody_who_died_is_waited_for_with_a_count() -> None:
    gone = participant("01-01", death_date=on("2018-02-01"))
    data = study_data(STUDY, cohort(1, "12.5", days=(1,)), gone, GIVEN)
    assert not _said(worklist(data, datetime(2018, 2, 20)), "blood count")


def test_an_open_query_leads_to_its_field_with_its_age() -> None:
    query = Query(
        uid="q",
        subject=RecordUid("e"),
        field="grade",
        text="Is it right?",
        status=QueryStatus.OPEN,
        asked_on=on("2018-02-01"),
    )
    seen = event("e", assessed_by="Dr Hale")
    (item,) = _work("2018-02-11", seen, query)
    assert (item.kind, item.uid, item.field, item.title) == ("adverse_event", "e", "grade", "01-01")
    assert "10. Is it right?" in item.sentence
    assert _work("2018-02-11", seen, replace(query, status=QueryStatus.CLOSED)) == ()


def test_an_event_that_nobody_assessed_leads_to_the_field_of_the_assessor() -> None:
    seen = event("e", ctcae_term="Nausea", grade=2, onset=on("2018-02-01"), assessed_by="")
    (item,) = _work("2018-02-11", seen)
    assert item.sentence == "No investigator has assessed Nausea, grade 2, 1 Feb 2018."
    assert (item.uid, item.field) == ("e", "assessed_by")
    assert _work("2018-02-11", replace(seen, assessed_by="Dr Hale")) == ()


def test_an_event_accepted_as_not_assessed_is_off_the_list() -> None:
    seen = event("e", assessed_by="")
    accepted = Query(
        uid="q",
        subject=RecordUid("e"),
        subject_version=1,
        field="assessed_by",
        check_id="adverse_event.not_assessed",
        text="As the check says.",
        status=QueryStatus.ACCEPTED,
        answer="Screening only.",
    )
    assert _work("2018-02-11", seen, accepted) == ()
    assert len(_work("2018-02-11", seen, replace(accepted, check_id="adverse_event.no_grade"))) == 1


def test_a_recommendation_waits_for_the_sponsor() -> None:
    review = DmcReview(
        uid="v", number=1, meeting_date=on("2018-02-01"), recommendation=Recommendation.ESCALATE
    )
    (item,) = _work("2018-02-11", review)
    assert (item.kind, item.field) == ("dmc_review", "sponsor_decision")
    assert _work("2018-02-11", replace(review, sponsor_decision=SponsorDecision.FOLLOWED)) == ()
    assert _work("2018-02-11", replace(review, recommendation=None)) == ()


def test_the_clock_that_ends_first_stands_first_and_what_has_none_comes_after() -> None:
    report = SaeReport(uid="s", event=RecordUid("e"), aware_on=on("2018-03-22"))
    old = event("f", onset=on("2018-01-05"), assessed_by="")
    recent = event("e", onset=on("2018-03-20"), assessed_by="")
    found = _work("2018-03-22 08:00", GIVEN, recent, old, report)
    clocks = [item.due for item in found if item.due is not None]
    assert clocks == sorted(clocks)
    assert clocks[0] - datetime(2018, 3, 22) == timedelta(days=1, hours=23, minutes=59)
    assert [(item.uid, item.due is None) for item in found] == [
        ("s", False),
        ("p01-01", False),
        ("f", True),
        ("e", True),
    ]
    assert "SAE report to the sponsor" in found[0].sentence
