"""Sections read back: the cells of a table by group and label, and all of their text."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache

from dosebook.domain.codelists import ReportStatus
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import (
    Document,
    Facts,
    Heading,
    KeyFigures,
    Note,
    Prose,
    RowKind,
    Section,
    Table,
    plain,
)
from dosebook.report.build import Settings, build

MADE_AT = datetime(2018, 8, 20, 9, 14, tzinfo=UTC)
Cells = tuple[str, ...]


def settings(day: date, under_review: str | None = None, **said: object) -> Settings:
    """Return settings of a first draft."""
    usual: dict[str, object] = {
        "day": day,
        "made_at": MADE_AT,
        "number": 1,
        "status": ReportStatus.DRAFT,
        "program_version": "0.1.0",
        "under_review": under_review,
    }
    return Settings(**(usual | said))  # type: ignore[arg-type]


def document(data: StudyData, day: date, under_review: str | None = None, **said: object) -> Document:
    """Return the report on ``data`` as blocks."""
    return build(data, settings(day, under_review, **said))[0]


def section(of: Document, key: str) -> Section:
    """Return the section called ``key``."""
    return next(one for one in of.sections if one.key == key)


def tables(of: Section) -> list[Table]:
    """Return the tables of a section in order."""
    return [block for block in of.blocks if isinstance(block, Table)]


def rows(table: Table) -> dict[tuple[str, str], Cells]:
    """Return the cells of each row after the first, by the group above it and its first cell."""
    found: dict[tuple[str, str], Cells] = {}
    group = ""
    for row in table.rows:
        cells = tuple(plain(cell) for cell in row.cells)
        if row.kind is RowKind.GROUP:
            group = cells[0]
            found[group, ""] = cells[1:]
        else:
            found[group, cells[0]] = cells[1:]
    return found


def texts(of: Section) -> Iterator[str]:
    """Yield every text of a section."""
    yield of.title
    for block in of.blocks:
        if isinstance(block, Prose | Note | Heading):
            yield plain(block.text)
        elif isinstance(block, KeyFigures):
            yield from (f"{one.value} {one.label}" for one in block.figures)
        elif isinstance(block, Facts):
            yield from (f"{one.label}: {plain(one.text)}" for one in block.facts)
        elif isinstance(block, Table):
            yield from (block.title, *block.notes, *(column.title for column in block.columns))
            yield from (
                (plain(cell) for row in block.rows for cell in row.cells)
                if block.rows
                else (block.empty_text,)
            )


@cache
def _facts(of: Section) -> dict[str, str]:
    facts = [one for block in of.blocks if isinstance(block, Facts) for one in block.facts]
    return {one.label: plain(one.text) for one in facts}


def fact(of: Section, label: str) -> str:
    """Return the text of the fact with this label."""
    return _facts(of)[label]
