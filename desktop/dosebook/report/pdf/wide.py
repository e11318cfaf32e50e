"""Tables with more columns than a page is wide for: in parts, each with the first column again."""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.pdfbase.pdfmetrics import stringWidth

from dosebook.domain.words import translate
from dosebook.report.blocks import Row, Table, plain
from dosebook.report.pdf.fonts import BOLD
from dosebook.report.pdf.tables import MOST_LOOKED_AT, PADDING, TABLE_SIZE
from dosebook.report.pdf.text import unbroken

ROOM_FOR_NAMES = 60.0


def parts(table: Table, width: float) -> Iterator[Table]:
    """Yield the table, or its columns of numbers in parts that fit ``width``; notes stand under the last part."""
    count = len(table.columns) - 1
    is_of_numbers = all(column.align == "right" and column.weight == 1 for column in table.columns[1:])
    most = int((width - ROOM_FOR_NAMES) / _needed(table)) if is_of_numbers and table.rows else count
    if count <= max(1, most):
        yield table
        return
    number = -(-count // max(1, most))
    size = -(-count // number)
    for start in range(1, count + 1, size):
        stop = min(start + size, count + 1)
        yield _part(table, start, stop, count)


def _needed(table: Table) -> float:
    """Return the width of a column in which no number and no word of a head is broken."""
    cells = [plain(unbroken(cell)) for row in table.rows[:MOST_LOOKED_AT] for cell in row.cells[1:]]
    heads = [column.title for column in table.columns[1:]]
    # A no-break space is none to split at here.
    words = {word for text in (*cells, *heads) for line in text.split("\n") for word in line.split(" ")}
    return float(max(stringWidth(word, BOLD, TABLE_SIZE) for word in words)) + 2 * PADDING


def _part(table: Table, start: int, stop: int, count: int) -> Table:
    words = translate("report", "{title} (columns {first} to {last} of {count})")
    place = table.emphasised
    return replace(
        table,
        columns=(table.columns[0], *table.columns[start:stop]),
        rows=tuple(Row((row.cells[0], *row.cells[start:stop]), row.kind, row.indent) for row in table.rows),
        title=words.format(title=table.title, first=start, last=stop - 1, count=count).strip(),
        emphasised=place - start + 1
        if place is not None and start <= place < stop
        else 0
        if place == 0
        else None,
        notes=table.notes if stop > count else (),
    )
