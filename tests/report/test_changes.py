"""What changed since the last review is told: new, changed, withdrawn and late, and what was asked."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest

import builders
from dosebook.domain.codelists import (
    Coverage,
    DltJudgement,
    Recommendation,
    SeriousnessCriterion,
    SponsorDecision,
    YesNo,
)
from dosebook.domain.records import AdverseEvent, CohortUid, DltAssessment, DmcReview, ParticipantUid, Record
from dosebook.domain.study_data import Entry, StudyData
from dosebook.report.blocks import Document, Facts
from dosebook.report.build import EarlierCutOff, build
from report.reading import fact, rows, section, settings, tables, texts

THEN, NOW = date(2018, 3, 1), date(2018, 8, 15)
REVIEW = DmcReview(
    uid="review",
    number=4,
    meeting_date=builders.on("2018-03-05"),
    cut_off=builders.on("2018-03-01"),
    cohorts=("c1",),
    recommendation=Recommendation.ESCALATE,
    conditions="Counts twice a week.",
    sponsor_decision=SponsorDecision.FOLLOWED,
    sponsor_decided_on=builders.on("2018-03-09"),
    next_cohort=CohortUid("c2"),
)


def event(uid: str, who: str, term: str, grade: int, onset: str, **said: Any) -> AdverseEvent:
    return builders.event(uid, who, ctcae_term=term, grade=grade, onset=builders.on(onset), **said)


def judged(judgement: DltJudgement, on: str = "2018-02-20") -> DltAssessment:
    return DltAssessment(
        uid="j1",
        participant=ParticipantUid("p01-01"),
        judgement=judgement,
        assessed_by="Dr Ito",
        assessed_on=builders.on(on),
    )


OLD = (
    builders.study(),
    builders.cohort(1, "12.5"),
    builders.participant("01-01"),
    builders.dose("01-01", 1, "2018-01-09"),
    event("fever", "01-01", "Fever", 2, "2018-01-20"),
    event("cough", "01-01", "Cough", 1, "2018-01-25"),
    judged(DltJudgement.NO),
)
LATER = (
    builders.cohort(2, "18.75", opened_on=builders.on("2018-03-10")),
    builders.participant(
        "02-01", 2, consent_date=builders.on("2018-04-01"), enrolment_date=builders.on("2018-04-08")
    ),
    builders.dose("02-01", 1, "2018-04-10"),
    REVIEW,
)


def made(*others: Record, withdrawn: tuple[str, ...] = (), **said: object) -> Document:
    """Return the report on the old records with others added or in their place, and some voided."""
    records = {one.uid: one for one in (*OLD, *LATER, *others)}
    entries = {uid: Entry(one, 1, is_voided=uid in withdrawn, seq=0) for uid, one in records.items()}
    data = StudyData(MappingProxyType(entries), 90, "")
    return build(data, settings(NOW, "c2", **said), EarlierCutOff(StudyData.of(OLD, position=40), THEN))[0]


def changed(of: Document) -> list[tuple[str, ...]]:
    """Return the cells of the last table: changed, withdrawn and late records."""
    return [tuple(map(str, row.cells)) for row in tables(section(of, "changes"))[-1].rows]


def test_nothing_changed_is_said_so() -> None:
    said = list(texts(section(made(), "changes")))
    assert said[1] == (
        "Compared with what review 4 knew: data to 1 Mar 2018, entry 40 of the audit trail. New events: 0, serious "
        "among them: 0, participants with one: 0. New DLTs: 0. Records changed: 0, withdrawn: 0, entered late: 0."
    )
    assert "Nothing that the committee saw was changed or withdrawn, and nothing was entered late." in said
    assert "No new DLT, and no earlier judgement was changed." in said


def test_what_was_asked_and_what_was_done() -> None:
    here = section(made(), "changes")
    assert fact(here, "Asked last time") == "Escalate to the stated regimen. Counts twice a week."
    assert fact(here, "The sponsor decided") == "Followed the recommendation, 9 Mar 2018"
    assert fact(here, "Opened") == "Cohort 2, 10 Mar 2018"


def test_new_events_are_counted_by_cohort_and_not_listed_as_changes() -> None:
    grave = event("sepsis", "02-01", "Sepsis", 4, "2018-05-01")
    new = (
        replace(grave, seriousness_criteria=(SeriousnessCriterion.LIFE_THREATENING,)),
        event("nausea", "02-01", "Nausea", 1, "2018-05-02"),
    )
    of = made(*new)
    found = rows(tables(section(of, "changes"))[0])
    assert found["", "Cohort 1"] == ("0", "0", "0", "0", "0", "0")
    assert found["", "Cohort 2"] == ("2", "1", "1", "0", "0", "0")
    assert found["", "Total"] == ("2", "1", "1", "0", "0", "0")
    assert changed(of) == []


def test_a_late_entry_on_an_earlier_cohort_is_told_apart_from_a_new_one() -> None:
    late = event("rash", "01-01", "Rash acneiform", 3, "2018-02-02")
    of = made(late, event("pain", "01-01", "Bone pain", 2, "2018-06-02"))
    assert rows(tables(section(of, "changes"))[0])["", "Cohort 1"] == ("2", "1", "0", "1", "0", "0")
    assert changed(of) == [("01-01", "Adverse event", "entered late", "Rash acneiform, grade 3 · 2 Feb 2018")]
    assert "Since the data to 1 Mar 2018. New events: 2," in fact(section(of, "decision"), "Changed")
    assert "entered late: 1" in fact(section(of, "decision"), "Changed")


def test_a_corrected_grade_and_a_voided_event_are_told_with_what_the_committee_saw() -> None:
    fever = event("fever", "01-01", "Fever", 3, "2018-01-20")
    of = made(fever, withdrawn=("cough",))
    assert changed(of) == [
        ("01-01", "Adverse event: Fever, grade 3 · 20 Jan 2018", "changed", "Grade: 2 → 3"),
        ("01-01", "Adverse event: Cough, grade 1 · 25 Jan 2018", "withdrawn", ""),
    ]
    assert rows(tables(section(of, "changes"))[0])["", "Cohort 1"] == ("0", "0", "0", "0", "1", "1")


def test_an_event_that_was_ongoing_then_and_ended_since_has_changed() -> None:
    ended = event("fever", "01-01", "Fever", 2, "2018-01-20", end=builders.on("2018-04-01"))
    ((_, _, what, words),) = changed(made(ended))
    assert what == "changed"
    assert "1 Apr 2018" in words


def test_follow_up_alone_is_no_change() -> None:
    seen = builders.participant(
        "01-01", last_contact=builders.on("2018-07-01"), events_checked_to=builders.on("2018-07-01")
    )
    assert changed(made(seen)) == []


@pytest.mark.parametrize(
    ("judgement", "row"),
    [
        (DltJudgement.YES, ("01-01", "No", "Yes", "Dr Ito, 2 Jun 2018", "–", "–")),
        (DltJudgement.NOT_EVALUABLE, ("01-01", "No", "Not evaluable", "Dr Ito, 2 Jun 2018", "–", "–")),
    ],
)
def test_a_new_dlt_and_a_changed_judgement_stand_in_a_table_of_their_own(
    judgement: DltJudgement, row: tuple[str, ...]
) -> None:
    of = made(judged(judgement, "2018-06-02"))
    (found,) = tables(section(of, "changes"))[1].rows
    assert tuple(found.cells) == row
    dlts = int(judgement is DltJudgement.YES)
    assert f"New DLTs: {dlts}." in fact(section(of, "decision"), "Changed")


def test_without_an_earlier_review_everything_is_new() -> None:
    data = StudyData.of(OLD)
    of = build(data, settings(NOW, "c1"))[0]
    assert list(texts(section(of, "changes")))[1:] == [
        "No earlier review is recorded, so all of this report is new."
    ]
    assert fact(section(of, "decision"), "Changed") == "No earlier review is recorded."


def test_changes_of_cohorts_that_are_not_reported_are_left_out() -> None:
    late = event("rash", "01-01", "Rash acneiform", 3, "2018-02-02")
    assert changed(made(late, cohorts=("c2",))) == []


def test_one_sites_file_counts_no_cohort() -> None:
    one_site = builders.study(coverage=Coverage.ONE_SITE, site_name="Site 7", synthetic=YesNo.NO)
    of = made(one_site, event("nausea", "02-01", "Nausea", 1, "2018-05-02"))
    assert list(rows(tables(section(of, "changes"))[0])) == [("", "This site")]


def test_the_pointers_lead_to_sections_that_are_there() -> None:
    of = made()
    keys = {one.key for one in of.sections}
    seen = {
        one.see
        for part in of.sections
        for block in part.blocks
        if isinstance(block, Facts)
        for one in block.facts
    }
    assert seen - {""} <= keys
    assert {"changes", "serious", "exposure"} <= seen
