"""The open report tells the sponsor of no cohort and of nobody; a de-identified one names nobody by date or word."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from io import BytesIO
from typing import Any

import pypdf
import pytest

import builders
from dosebook.domain.codelists import Disposition, DltJudgement
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.records import AdverseEvent, DltAssessment, Participant, Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_day import study_day_of
from dosebook.domain.variable import ValueKind, variables
from dosebook.report.blocks import Document, Figure, Table, plain
from dosebook.report.build import EarlierCutOff, build
from dosebook.report.contents import all_sections
from dosebook.report.pdf.document import render
from dosebook.report.profile import Profile, Reader
from report.made_up import CUT_OFF, made_up
from report.reading import MADE_AT, section, settings, tables, texts

CODED = {"participant_id", "site", "protocol_version", "ctcae_term", "system_organ_class", "clause"}
"""Texts of records about participants that are chosen or agreed, and name nobody."""
SECRET = "Zqx"
MONITOR = f"{SECRET} J. Doe (JD) did well."
NAMED = re.compile(r"\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}")


def with_secrets(records: tuple[Record, ...]) -> Iterator[Record]:
    """Fill every free text about a participant with words that must not be printed."""
    for record in records:
        is_about_somebody = isinstance(record, Participant) or hasattr(record, "participant")
        changes: dict[str, Any] = {}
        for name, known in variables(type(record)).items():
            if is_about_somebody and not known.refers_to and name not in CODED:
                if known.kind is ValueKind.TEXT:
                    changes[name] = f"{SECRET} {name} of J.D., seen 3 Mar 2014"
                elif known.kind is ValueKind.TEXTS:
                    changes[name] = (f"{SECRET} {name}",)
        yield replace(record, **changes)


@cache
def edition(profile: Profile) -> tuple[Document, str]:
    """Return a report with every section on a study full of secrets, and the words of its PDF."""
    study = made_up(participants=18, events=120)
    data = StudyData.of(tuple(with_secrets(study.records)), position=9, head="e" * 64)
    then = [
        replace(one, judgement=DltJudgement.NOT_YET_JUDGED, rationale=f"{SECRET} then")
        if isinstance(one, DltAssessment)
        else replace(one, narrative=f"{SECRET} earlier")
        if isinstance(one, AdverseEvent)
        else one
        for one in with_secrets(study.records)
    ]
    earlier = EarlierCutOff(StudyData.of(then, position=5), CUT_OFF - timedelta(days=60))
    said = settings(
        CUT_OFF, study.under_review, sections=all_sections(), profile=profile, medical_monitor_text=MONITOR
    )
    document, _ = build(data, said, earlier)
    pages = pypdf.PdfReader(BytesIO(render(document).pdf)).pages
    return document, "\n".join(page.extract_text() for page in pages)


def test_a_deidentified_report_has_no_date_of_a_participant() -> None:
    study = made_up(participants=18, events=120)
    about_nobody = {CUT_OFF, MADE_AT.date(), CUT_OFF - timedelta(days=60)}
    about_nobody |= {
        one.opened_on.exact for one in study.data.cohorts if one.opened_on and one.opened_on.exact
    }
    allowed = {day_words(day) for day in about_nobody}
    usual = set(NAMED.findall(edition(Profile())[1]))
    assert len(usual - allowed) > 50, "the usual report would not have told of a leak"
    assert set(NAMED.findall(edition(Profile(is_deidentified=True))[1])) <= allowed


def test_a_deidentified_report_has_no_free_text_and_no_initials() -> None:
    _, text = edition(Profile(is_deidentified=True))
    assert SECRET in edition(Profile())[1]
    assert SECRET not in text
    assert "J.D." not in text
    assert "JD" not in text
    assert "(text not shown)" in text
    assert "de-identified, without free text" in text


def test_cleared_text_is_printed_but_its_dates_are_not() -> None:
    _, text = edition(Profile(is_deidentified=True, is_text_cleared=True))
    assert SECRET in text
    assert "3 Mar 2014" not in text
    assert "de-identified, free text cleared" in text


def test_a_study_day_beside_the_date_it_came_from_is_said_once() -> None:
    died = {"death_date": builders.on("2016-02-01"), "disposition": Disposition.DEATH}
    records = (
        builders.study(),
        builders.cohort(1),
        builders.participant("01-01", disposition_date=builders.on("2016-02-01"), **died),
        builders.dose("01-01", 1, "2016-01-09"),
    )
    said = settings(CUT_OFF, "c1", profile=Profile(is_deidentified=True))
    document, _ = build(StudyData.of(records), said)
    page = " ".join(texts(section(document, "decision")))
    assert "Deaths: 1/1: 01-01 day 24 (in the window; cause not recorded)" in page
    assert "stopped: death (day 24)" in page


def test_a_date_becomes_the_study_day_of_its_participant() -> None:
    study = made_up(participants=18, events=120)
    document, _ = edition(Profile(is_deidentified=True))
    listing = tables(section(document, "listing"))[0]
    found = 0
    by_id = {one.participant_id: one for one in study.data.participants}
    usual = tables(section(edition(Profile())[0], "listing"))[0]
    for then, now in zip(usual.rows, listing.rows, strict=True):
        person = by_id[plain(then.cells[0])]
        for before, after in zip(map(plain, then.cells), map(plain, now.cells), strict=True):
            if re.fullmatch(NAMED, before):
                day = study_day_of(PartialDate.of(_read(before)), study.data, person.uid)
                assert after == ("(date not shown)" if day is None else f"day {day}".replace("-", "−"))
                found += 1
    assert found > 20


def _read(words: str) -> date:
    day, month, year = words.split()
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return date(int(year), months.index(month) + 1, int(day))


def test_hiding_text_changes_no_count() -> None:
    numbers = [
        [
            [plain(cell) for cell in row.cells[1:]]
            for table in tables(section(document, "events"))
            for row in table.rows
        ]
        for document in (edition(Profile())[0], edition(Profile(is_deidentified=True))[0])
    ]
    assert numbers[0] == numbers[1]


def test_the_open_report_names_no_participant_and_no_cohort_in_its_tables_of_safety() -> None:
    study = made_up(participants=18, events=120)
    document, text = edition(Profile(Reader.OPEN))
    ids = [one.participant_id for one in study.data.participants]
    safety = ("events", "event-terms", "serious", "shifts", "support", "baseline", "disposition", "changes")
    for key in safety:
        for table in tables(section(document, key)):
            heads = " ".join(column.title for column in table.columns)
            assert "Cohort" not in heads, (key, heads)
            cells = [plain(cell) for row in table.rows for cell in row.cells]
            assert not [cell for cell in cells for name in ids if name in cell]
    keys = {one.key for one in document.sections}
    assert not keys & {"decision", "dlt", "advice", "form", "profiles", "listing", "haematology", "activity"}
    assert MONITOR not in text
    assert "open report for the sponsor" in text


def test_the_open_report_prints_the_number_of_no_participant_anywhere() -> None:
    study = made_up(participants=18, events=120)
    ids = re.compile("|".join(rf"(?<![\w-]){one.participant_id}(?![\w-])" for one in study.data.participants))
    assert len(set(ids.findall(edition(Profile())[1]))) == 18, "the closed report would not have told of one"
    _, text = edition(Profile(Reader.OPEN))
    assert not ids.findall(text)
    assert "not confirmed up to the cut-off" in " ".join(text.split())


def test_the_open_report_counts_whom_the_closed_one_names() -> None:
    closed, opened = (
        {one.title: one for one in tables(section(edition(Profile(reader))[0], "checks"))}
        for reader in (Reader.CLOSED, Reader.OPEN)
    )
    for title in ("Readiness", "Data checks"):
        for named, counted in zip(closed[title].rows, opened[title].rows, strict=True):
            names = plain(named.cells[-1])
            many = re.fullmatch(r"(.*) and (\d+) more", names)
            shown = (many[1] if many else names).split(", ")
            count = 0 if names == "–" else len(shown) + (int(many[2]) if many else 0)
            assert plain(counted.cells[-1]) == (str(count) if count else "–")


def test_a_number_means_the_same_table_in_the_open_and_the_closed_report() -> None:
    closed, opened = (edition(Profile(reader))[0] for reader in (Reader.CLOSED, Reader.OPEN))
    known = {(type(one), one.number): one.title for one in _numbered(closed)}
    shared = [one for one in _numbered(opened) if (type(one), one.number) in known]
    assert len(shared) >= 9
    for one in shared:
        assert one.title == known[type(one), one.number]
    assert {one.number for one in closed.sections} >= {one.number for one in opened.sections}


def _numbered(document: Document) -> list[Table | Figure]:
    return [block for one in document.sections for block in one.blocks if isinstance(block, Table | Figure)]


def test_the_closed_report_is_what_nobody_chose() -> None:
    assert edition(Profile())[0] == edition(Profile(Reader.CLOSED))[0]


@pytest.mark.parametrize("profile", [Profile(Reader.OPEN), Profile(is_deidentified=True)])
def test_an_edition_says_on_every_page_what_it_is(profile: Profile) -> None:
    document, _ = edition(profile)
    pages = pypdf.PdfReader(BytesIO(render(document).pdf)).pages
    words = profile.marks[0]
    assert all(words in " ".join(page.extract_text().split()) for page in pages)


def test_the_cover_is_one_page_with_its_code_whatever_was_chosen() -> None:
    document, _ = edition(Profile(Reader.CLOSED, is_deidentified=True))
    pages = pypdf.PdfReader(BytesIO(render(document, page_size="Letter").pdf)).pages
    assert "Digest (SHA-256)" in pages[0].extract_text()
    assert document.sections[1].title in " ".join(pages[1].extract_text().split())


def test_the_checks_of_the_open_report_give_no_example() -> None:
    """The example that the closed report prints has a day or a value of somebody in it."""
    closed, opened = (
        next(
            one
            for one in tables(section(edition(Profile(reader))[0], "checks"))
            if one.title == "Data checks"
        )
        for reader in (Reader.CLOSED, Reader.OPEN)
    )
    day = re.compile(r"\d{1,2} [A-Z][a-z]{2} \d{4}")
    assert any(day.search(plain(row.cells[1])) for row in closed.rows), "nothing would have told of a day"
    assert not any(day.search(plain(row.cells[1])) for row in opened.rows)
    assert not any(
        "And " in plain(row.cells[1]) and "more like it" in plain(row.cells[1]) for row in opened.rows
    )
