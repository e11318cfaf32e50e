"""What needs a person today: clocks first, the one that ends first at the top, then what waits longest."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from builders import cohort, dose, event, on, participant, response, result, study, study_data
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.codelists import (
    DltJudgement,
    LabTest,
    LabUnit,
    Recommendation,
    ResponseCategory,
    SponsorDecision,
    YesNo,
)
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.record import RecordUid
from dosebook.domain.records import (
    DltAssessment,
    DmcReview,
    ParticipantUid,
    PlannedVisit,
    Query,
    Record,
    SaeReport,
)
from dosebook.domain.visit_codelists import Assessment, VisitAnchor
from dosebook.forms.worklist import WorkItem, WorkSort, worklist

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
    signed = replace(GIVEN, directive_by="Dr Noor")
    found = _work("2018-03-22 08:00", signed, recent, old, report)
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


def _planned(day: int, *expected: Assessment) -> PlannedVisit:
    return PlannedVisit(
        uid=f"v{day}",
        number=day,
        name=f"Day {day}",
        anchor=VisitAnchor.FIRST_FRACTION,
        day=Decimal(day),
        days_early=3,
        days_late=3,
        assessments=expected or (Assessment.COUNTS,),
    )


def _visits(now: str, *records: Record) -> list[tuple[WorkSort, str]]:
    waiting = (WorkSort.VISIT, WorkSort.NADIR)
    return [(item.sort, item.sentence) for item in _work(now, GIVEN, *records) if item.sort in waiting]


# Day 8 of a first fraction on 1 January is 8 January and counts to the 11th; day 36 is 5 February, to the 8th.
@pytest.mark.parametrize(
    ("today", "words"),
    [
        ("2018-01-08", None),
        ("2018-01-09", "Day 8 counts only until 11 Jan 2018: blood counts."),
        ("2018-01-11", "Day 8 counts only until 11 Jan 2018: blood counts."),
        ("2018-01-12", "Day 8 is overdue by 1 day: blood counts."),
        ("2018-01-20", "Day 8 is overdue by 9 days: blood counts."),
    ],
)
def test_a_visit_is_on_the_list_in_its_last_two_days_and_while_it_is_overdue(
    today: str, words: str | None
) -> None:
    found = _visits(today, _planned(8))
    assert found == ([(WorkSort.VISIT, words)] if words else [])


def test_one_line_tells_the_oldest_overdue_visit_and_names_the_others() -> None:
    visits = [_planned(day, Assessment.ECG) for day in (8, 15, 22)]
    assert _visits("2018-01-26", *visits) == [
        (WorkSort.VISIT, "Day 8 is overdue by 15 days: ECG. Overdue too: Day 15, Day 22."),
    ]


def test_counts_overdue_at_the_nadir_have_a_line_of_their_own_and_the_schedule_says_when() -> None:
    found = _visits("2018-02-12", _planned(8), _planned(36))
    assert found == [
        (WorkSort.VISIT, "Day 8 is overdue by 32 days: blood counts."),
        (WorkSort.NADIR, "Counts at the expected nadir are overdue: Day 36."),
    ]
    # Day 43 is not due before 9 February, so that nobody asks for a count on the 7th though there is none yet.
    assert _visits("2018-02-07", _planned(43)) == []
    assert _visits("2018-02-07")[0][0] is WorkSort.NADIR


def test_a_count_of_the_window_takes_the_line_away() -> None:
    tests = (LabTest.PLATELETS, LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN)
    counted = [
        result(f"c{test.name}", "01-01", "50", test=test, unit=LabUnit.TEN9_L, date=on("2018-02-05"))
        for test in tests
    ]
    assert _visits("2018-02-12", _planned(36), *counted) == []
    assert len(_visits("2018-02-12", _planned(36), *counted[:2])) == 1


def test_directives_and_sae_reports_that_nobody_signed_wait() -> None:
    report = SaeReport(uid="s", event=RecordUid("e"), aware_on=on("2018-02-10"), sent_on=on("2018-02-10"))
    seen = event("e", onset=on("2018-02-10"), assessed_by="Dr Hale")
    found = {item.uid: item for item in _work("2018-02-11", GIVEN, seen, report)}
    assert {
        uid: (item.sort, item.field) for uid, item in found.items() if item.sort is WorkSort.UNSIGNED
    } == {
        "d01-01-1": (WorkSort.UNSIGNED, "directive_by"),
        "s": (WorkSort.UNSIGNED, "reported_by"),
    }
    assert found["d01-01-1"].sentence == (
        "Nobody has signed the written directive of fraction 1, given 1 Jan 2018."
    )
    signed = replace(GIVEN, directive_by="Dr Noor"), replace(report, reported_by="Ines Ferrer")
    assert not [item for item in _work("2018-02-11", seen, *signed) if item.sort is WorkSort.UNSIGNED]


def test_a_serious_event_without_a_report_and_what_nobody_signed_wait() -> None:
    grave = event("e", ctcae_term="Nausea", serious=YesNo.YES, onset=on("2018-02-01"), assessed_by="Dr Hale")
    judged = replace(JUDGED, assessed_by="")
    seen = response("r", date=on("2018-02-10"), category=ResponseCategory.SD, assessed_by="")
    found = {item.uid: (item.sort, item.field) for item in _work("2018-02-11", grave, judged, seen)}
    assert found == {
        "e": (WorkSort.SERIOUS, "serious"),
        "j": (WorkSort.UNSIGNED, "assessed_by"),
        "r": (WorkSort.UNSIGNED, "assessed_by"),
    }
    unknown = replace(seen, absences=(Absence("assessed_by", AbsenceReason.UNKNOWN),))
    assert "r" not in {item.uid for item in _work("2018-02-11", unknown)}
    told = SaeReport(uid="s", event=RecordUid("e"), aware_on=on("2018-02-10"))
    sorts = [item.uid for item in _work("2018-02-11", grave, told)]
    assert sorts == ["s"]


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (datetime(2018, 2, 11, 23, 59), "today"),
        (datetime(2018, 2, 12, 23, 59), "1 day left"),
        (datetime(2018, 2, 1, 23, 59), "10 days late"),
        (datetime(2018, 2, 11, 11, 30), "2 h left"),
        (datetime(2018, 2, 11, 8, 30), "30 min late"),
    ],
)
def test_a_clock_says_how_much_time_is_left_or_how_late_it_is(due: datetime, words: str) -> None:
    item = WorkItem(WorkSort.VISIT, "01-01", "", "participant", "p", "", due=due)
    assert item.clock_words(datetime(2018, 2, 11, 9)) == words
