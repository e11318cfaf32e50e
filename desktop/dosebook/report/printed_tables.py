"""The tables of a report as a person would copy them: a line for each row, the group that it stands under first."""

from collections.abc import Iterator
from dataclasses import dataclass

from dosebook.domain.words import translate
from dosebook.report.blocks import Document, Row, RowKind, Table, plain


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """One table with the words of its cells as printed; ``number`` is that of the pages, as ``7.2``."""

    number: str
    section: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]


def printed_tables(document: Document) -> tuple[PrintedTable, ...]:
    """Return every table of the document in its order, also those without rows."""
    return tuple(
        _printed(block, section.title)
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Table)
    )


def _printed(table: Table, section: str) -> PrintedTable:
    heads = tuple(" ".join(column.title.split()) for column in table.columns)
    has_groups = any(row.kind is RowKind.GROUP for row in table.rows)
    rows = tuple(_with_groups(table.rows)) if has_groups else tuple(map(_words, table.rows))
    return PrintedTable(
        table.number,
        section,
        table.title,
        (translate("report", "Group"), *heads) if has_groups else heads,
        rows,
        table.notes if table.rows else (table.empty_text, *table.notes),
    )


def _with_groups(rows: tuple[Row, ...]) -> Iterator[tuple[str, ...]]:
    """Yield each row behind its group; a group without numbers of its own is only a name."""
    group = ""
    for row in rows:
        words = _words(row)
        if row.kind is RowKind.TOTAL:
            group = ""
        if row.kind is not RowKind.GROUP:
            yield (group, *words)
            continue
        group = words[0]
        if any(words[1:]):
            yield (group, "", *words[1:])


def _words(row: Row) -> tuple[str, ...]:
    return tuple(map(plain, row.cells))
