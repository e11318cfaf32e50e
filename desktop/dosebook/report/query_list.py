"""The list of queries on paper: the open ones first, by participant, then those that were dealt with."""

from collections.abc import Iterable
from datetime import date, datetime

from dosebook.domain.partial_date import day_words
from dosebook.domain.queries import (
    LOOKED_AT,
    MOSTLY,
    days_open,
    is_open,
    mostly_accepted,
    open_queries,
    participant_of,
)
from dosebook.domain.query_record import Query
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.query_words import about_words, participant_words_of
from dosebook.forms.record_words import MISSING, label_of, record_title
from dosebook.report.blocks import Column, Document, Note, Row, Section, Table
from dosebook.report.paper import paper


def query_list(data: StudyData, today: date, made_at: datetime, version: str) -> Document:
    """Return the queries of the study as they stand on ``today``."""
    title = translate("report", "List of queries")
    waiting = open_queries(data)
    done = [query for query in data.queries if not is_open(query)]
    sections = (_open_section(waiting, data, today), _done_section(done, data), *_accepted_sections(data))
    return paper(data.study, title, sections, made_at, version)


def _open_section(queries: Iterable[Query], data: StudyData, today: date) -> Section:
    columns = (
        Column(translate("report", "ID"), weight=0.8),
        Column(translate("report", "Days"), align="right", weight=0.6),
        Column(translate("report", "Record"), weight=2.2),
        Column(translate("report", "Field"), weight=1.5),
        Column(translate("report", "Question"), weight=3.4),
        Column(translate("report", "Asked by"), weight=1.2),
    )
    rows = tuple(
        Row(
            (
                participant_words_of(query, data),
                _days(query, today),
                _record(query, data),
                about_words(query, data),
                query.text or MISSING,
                query.asked_by or MISSING,
            )
        )
        for query in sorted(queries, key=lambda query: _place(query, data, today))
    )
    counted = Note(
        translate(
            "report", "Open on {day}: {count}. Days are counted from the day on which it was asked."
        ).format(day=day_words(today), count=len(rows))
    )
    table = Table(columns, rows, translate("report", "No query is open."), is_listing=True)
    return Section("open_queries", translate("report", "Open queries"), (counted, table))


def _done_section(queries: Iterable[Query], data: StudyData) -> Section:
    columns = (
        Column(translate("report", "ID"), weight=0.8),
        Column(translate("report", "Record"), weight=2),
        Column(translate("report", "Field"), weight=1.4),
        Column(translate("report", "Question"), weight=2.6),
        Column(translate("report", "Status"), weight=1.1),
        Column(translate("report", "Answer"), weight=2.6),
    )
    rows = tuple(
        Row(
            (
                participant_words_of(query, data),
                _record(query, data),
                about_words(query, data),
                query.text or MISSING,
                label_of(query.status) or MISSING,
                _answer(query),
            )
        )
        for query in sorted(queries, key=lambda query: _place(query, data, None))
    )
    table = Table(columns, rows, translate("report", "No query was answered yet."), is_listing=True)
    return Section("answered_queries", translate("report", "Answered, accepted and closed"), (table,))


def _accepted_sections(data: StudyData) -> tuple[Section, ...]:
    """The checks that ask in vain, for the study lead to think about; no section where there are none."""
    found = mostly_accepted(data)
    if not found:
        return ()
    said = Note(
        translate(
            "report",
            "Of the last {count} answers to each of these warnings, {least} or more were that the value is right as "
            "recorded. The study lead decides whether the warning is still of use.",
        ).format(count=LOOKED_AT, least=MOSTLY)
    )
    columns = (
        Column(translate("report", "Field"), weight=2),
        Column(translate("report", "Newest example"), weight=5),
        Column(translate("report", "Accepted"), align="right", weight=1),
    )
    rows = tuple(
        Row((about_words(query, data), query.text, f"{count}/{LOOKED_AT}")) for query, count in found
    )
    title = translate("report", "Warnings that are mostly accepted")
    return (Section("mostly_accepted", title, (said, Table(columns, rows, ""))),)


def _place(query: Query, data: StudyData, today: date | None) -> tuple[str, int, str]:
    person = participant_of(query, data)
    age = days_open(query, today) if today is not None else None
    return person.participant_id if person is not None else "", -(age or 0), query.uid


def _days(query: Query, today: date) -> str:
    age = days_open(query, today)
    return MISSING if age is None else str(age)


def _record(query: Query, data: StudyData) -> str:
    subject = data.find(query.subject)
    return record_title(subject, data) if isinstance(subject, Record) else MISSING


def _answer(query: Query) -> str:
    by = query.answered_by
    on = query.answered_on.words() if query.answered_on is not None else ""
    signed = ", ".join(part for part in (by, on) if part)
    return f"{query.answer or MISSING} ({signed})" if signed else query.answer or MISSING
