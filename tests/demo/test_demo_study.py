"""The demo study as a whole: made up and saying so, free of slips, the same in every run."""

from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from dosebook.actions import create_demo as acting
from dosebook.actions.create_demo import StudyExists, create_demo
from dosebook.demo.courses import COURSES
from dosebook.domain.codelists import CohortStatus, CtcaeVersion, YesNo
from dosebook.domain.cut_off import reported
from dosebook.domain.dlt_status import cohort_dlts
from dosebook.domain.grade_course import worst_of_course
from dosebook.domain.records import CutOff
from dosebook.domain.sae_clock import sponsor_deadline
from dosebook.domain.study_data import StudyData
from dosebook.domain.visit_codelists import NotDoneReason
from dosebook.domain.visits.expected import State, schedule_state
from dosebook.forms.ctcae_facts import grades_of, organ_class_of
from dosebook.forms.finding import Severity
from dosebook.forms.study_findings import study_findings
from dosebook.forms.study_form import STUDY_FORM
from dosebook.store.context import Context
from dosebook.store.errors import SaveFailed, StudyNotWritable
from dosebook.store.study_file import StudyFile

LAST_ENTRY = date(2018, 8, 28)
LONG_AFTER = date(2027, 1, 1)

DELIBERATE = {
    ("adverse_event.not_assessed", "05-02"),
    ("dmc_review.escalates_to_less", ""),
    ("missing.transfusions_checked", "05-04"),
}
"""An event that reports have to mark, the same total dose in two fractions, a zero that nobody confirmed."""


def told(data: StudyData, day: date) -> set[tuple[str, str]]:
    findings = study_findings(data, day)
    assert not [one for one in findings if one.finding.severity is Severity.BLOCKS]
    people = {person.uid: person.participant_id for person in data.participants}
    return {(one.finding.check_id, people.get(one.participant_uid or "", "")) for one in findings}


def test_each_finding_is_deliberate(demo_data: StudyData) -> None:
    assert told(demo_data, LAST_ENTRY) == DELIBERATE
    assert told(demo_data, LONG_AFTER) == DELIBERATE | {("missing.recent_contact", "05-04")}


def test_the_participants_are_made_up_and_nothing_can_deny_it(demo_data: StudyData) -> None:
    assert demo_data.study.synthetic is YesNo.YES
    assert "synthetic" not in {field.name for field in STUDY_FORM.fields}
    for words in (
        demo_data.study.dlt_definition,
        demo_data.study.escalation_rule,
        demo_data.study.assumptions,
    ):
        assert "ssumed for the demo" in words


def test_regimens(demo_data: StudyData) -> None:
    doses = [[fraction.dose for fraction in cohort.fractions] for cohort in demo_data.cohorts]
    assert doses[:4] == [[Decimal(dose)] for dose in ("12.5", "18.75", "25", "31.25")]
    assert doses[4:] == [[Decimal("15.625")] * 2, [Decimal("18.75")] * 2]
    assert [fraction.day for fraction in demo_data.cohorts[4].fractions] == [1, 8]


def test_recommended_decided_and_opened_stay_apart(demo_data: StudyData) -> None:
    reviews = sorted(demo_data.dmc_reviews, key=lambda review: review.number or 0)
    cohorts = demo_data.cohorts
    assert [review.cohorts for review in reviews] == [(cohort.uid,) for cohort in cohorts[:5]]
    assert [review.next_cohort for review in reviews] == [cohort.uid for cohort in cohorts[1:]]
    for review, after in zip(reviews, cohorts[1:], strict=True):
        assert review.recommended_fractions == after.fractions
    assert [review.sponsor_decision is not None for review in reviews] == [True, True, True, True, False]
    assert [cohort.opened_on is not None for cohort in cohorts] == [True, True, True, True, True, False]
    assert [cohort.status for cohort in cohorts] == [*[CohortStatus.CLEARED] * 5, CohortStatus.PLANNED]


def test_every_term_and_grade_exists_in_ctcae_4_03(demo_data: StudyData) -> None:
    assert len(demo_data.adverse_events) == 118
    for event in demo_data.adverse_events:
        grades = grades_of(CtcaeVersion.V4_03, event.ctcae_term)
        assert grades is not None, event.ctcae_term
        assert event.grade in grades
        assert event.system_organ_class == organ_class_of(CtcaeVersion.V4_03, event.ctcae_term) != ""


def test_each_cut_off_knows_its_cohort_and_none_later(demo_file: Path, demo_data: StudyData) -> None:
    cut_offs = sorted(demo_data.all(CutOff), key=lambda cut_off: cut_off.position or 0)
    study = StudyFile.open(demo_file, Context(demo_file.parent / "profile"))
    try:
        for number, cut_off in enumerate(cut_offs, start=1):
            assert cut_off.day is not None
            known = reported(study.read(cut_off.position), cut_off.day.first)
            assert [cohort.number for cohort in known.data.cohorts] == list(range(1, number + 1))
            for cohort in known.data.cohorts:
                count = cohort_dlts(cohort.uid, known.data, known.day)
                assert (count.treated, count.evaluable, count.with_dlt, count.not_judged) == (4, 4, 0, 0)
    finally:
        study.close()
    assert len(cut_offs) == 5


def test_two_runs_give_the_same_file(demo_file: Path, tmp_path: Path) -> None:
    create_demo(tmp_path / "again.dosebook", tmp_path / "profile")
    assert (tmp_path / "again.dosebook").read_bytes() == demo_file.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"again.dosebook", "profile"}


def test_the_file_passes_its_check_and_its_clock_is_the_story(demo_file: Path, tmp_path: Path) -> None:
    study = StudyFile.open(demo_file, Context(tmp_path))
    try:
        found = study.check()
        rows = study.ledger()
    finally:
        study.close()
    assert found.is_sound
    assert {(row.os_user, row.computer) for row in rows} == {("demo", "demo")}
    assert all(2015 <= row.at_utc.year <= 2018 for row in rows)
    assert not [row for row in rows if row.record_uid == "clock_moved_back"]


def test_an_existing_file_is_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "mine.dosebook"
    path.write_bytes(b"mine")
    with pytest.raises(StudyExists, match=r"already a file called mine\.dosebook"):
        create_demo(path, tmp_path / "profile")
    assert path.read_bytes() == b"mine"


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(StudyNotWritable, match="nowhere"):
        create_demo(tmp_path / "nowhere" / "demo.dosebook", tmp_path / "profile")


def test_a_failure_on_the_way_leaves_no_half_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_said: object) -> None:
        raise SaveFailed("The disk is full.")

    monkeypatch.setattr(acting.StudyFile, "save", fail)
    with pytest.raises(SaveFailed):
        create_demo(tmp_path / "demo.dosebook", tmp_path / "profile")
    assert [path.name for path in tmp_path.iterdir()] == ["profile"]


def test_the_courses_of_cohort_5_have_the_worst_grade_of_their_events(demo_data: StudyData) -> None:
    courses = [event for event in demo_data.adverse_events if event.grade_changes]
    assert {event.ctcae_term for event in courses} == {"Platelet count decreased"}
    assert len(courses) == 4
    for event in courses:
        assert worst_of_course(event) == event.grade
        assert event.grade_changes[0].since == event.onset


def test_every_serious_event_was_reported_within_24_hours_and_followed_up(demo_data: StudyData) -> None:
    serious = [event for event in demo_data.adverse_events if event.serious is YesNo.YES]
    assert len(serious) == 6
    for event in serious:
        reports = demo_data.sae_reports_by_event[event.uid]
        assert [report.follow_up_number for report in reports] == [None, 1]
        clocks = [sponsor_deadline(report) for report in reports]
        assert all(clock is not None and clock.done is not None and not clock.late_by for clock in clocks)


def test_the_schedule_is_done_but_for_two_visits_that_say_why(demo_data: StudyData) -> None:
    state = schedule_state(demo_data, COURSES[-1].cut_off)
    found = {
        (cell.person.participant_id, cell.visit.name): item
        for cell in state.cells.values()
        for item in cell.items
        if item.state is State.NOT_DONE
    }
    assert set(found) == {("03-02", "Day 64"), ("05-02", "Day 71")}
    assert [found[place].reason for place in sorted(found)] == [NotDoneReason.MISSED, NotDoneReason.OTHER]
    counted = Counter(item.state for cell in state.cells.values() for item in cell.items)
    assert counted[State.OVERDUE] == counted[State.DUE] == counted[State.POSSIBLY_DONE] == 0
    assert counted[State.NOT_YET_DUE] == 1
    later = schedule_state(demo_data, date(2018, 11, 21))
    overdue = [cell for cell in later.cells.values() if cell.state is State.OVERDUE]
    assert [(cell.person.participant_id, cell.visit.name) for cell in overdue] == [("05-04", "Contact 2")]
