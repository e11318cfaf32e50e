"""Tables of ours as flowables: three rules, repeated heads, rows that never outgrow a page."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus import Table as RLTable

from dosebook.report.blocks import Inline, Row, RowKind, Table
from dosebook.report.pdf.fonts import BOLD, REGULAR
from dosebook.report.pdf.style import EMPHASIS, RULE, ZEBRA, style
from dosebook.report.pdf.text import Undrawable, literal, markup, pieces, plain

PADDING = 3.0
GUTTER = 9.0
"""Left padding of a left-aligned column that follows a right-aligned one; else their words would meet."""
INDENT = 8.0
TABLE_SIZE = 8
MOST_LINES = 20
"""A cell taller than this goes on in a row below, so that no row is taller than a page."""
WIDEST_LETTER = 8.0
ZEBRA_FROM = 12
ROWS_PER_SLICE = 90

Cell = Any


class RowStream(Flowable):  # type: ignore[misc]
    """A long table that lays out only what each page holds.

    ReportLab copies the rest of a table at each page break, which takes quadratic time in its rows.
    """

    def __init__(
        self,
        head: list[Cell],
        rows: Sequence[list[Cell]],
        widths: list[float],
        commands: list[Any],
        start: int = 0,
    ) -> None:
        super().__init__()
        self._parts = (head, rows, widths, commands)
        self._start = start
        self._slice: RLTable | None = None
        self._size = (0.0, 0.0)

    @property
    def _is_last_slice(self) -> bool:
        return self._start + ROWS_PER_SLICE >= len(self._parts[1])

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size, or a height that does not fit while rows are left for the next page."""
        if self._slice is None:
            head, rows, widths, commands = self._parts
            window = [head, *rows[self._start : self._start + ROWS_PER_SLICE]]
            self._slice = RLTable(window, colWidths=widths, repeatRows=1, style=commands)
            self._size = self._slice.wrap(available_width, available_height)
        width, height = self._size
        if self._is_last_slice and height <= available_height:
            return width, height
        return width, max(height, available_height + 1)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return what fits on this page and the stream of the rest."""
        self.wrap(available_width, available_height)
        parts = self._slice.split(available_width, available_height) if self._slice else []
        if not parts:
            return []
        shown = len(parts[0]._cellvalues) - 1  # noqa: SLF001 - ReportLab offers no other count of the rows
        following = self._start + shown
        head, rows, widths, commands = self._parts
        if following >= len(rows):
            return [parts[0]]
        return [parts[0], RowStream(head, rows, widths, commands, following)]

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N803 - ReportLab's name
        """Draw the slice."""
        if self._slice is not None:
            self._slice.drawOn(canvas, x, y, _sW)


def table_flowable(table: Table, width: float, undrawable: Undrawable) -> Flowable:
    """Return the table at this width; a table without rows says its ``empty_text`` under its head."""
    widths = column_widths(table, width)
    head = [
        Paragraph(markup(column.title, undrawable), style("tablehead", column.align))
        for column in table.columns
    ]
    rooms = [max(10.0, total - left - PADDING) for total, left in zip(widths, _lefts(table), strict=True)]
    rows = [continued for row in table.rows for continued in _continued(row, rooms)]
    cells = [_cells(row, table, rooms, undrawable) for row in rows]
    commands = _shared_commands(table)
    if table.is_listing and rows:
        return RowStream(head, cells, widths, commands)
    if not rows:
        empty = Paragraph(markup(table.empty_text, undrawable), style("table"))
        cells = [[empty, *[""] * (len(widths) - 1)]]
        commands.append(("SPAN", (0, 1), (-1, 1)))
    return RLTable(
        [head, *cells], colWidths=widths, repeatRows=1, style=commands + _row_commands(table, rows)
    )


def column_widths(table: Table, width: float) -> list[float]:
    """Return the width of each column in points: by its weight, but no word of its head is broken.

    Columns whose head or sample needs more than their weight take that from the others.
    """
    least = [
        max(_head_width(column.title), stringWidth(column.sample, REGULAR, TABLE_SIZE) + 1) + left + PADDING
        for column, left in zip(table.columns, _lefts(table), strict=True)
    ]
    if sum(least) >= width:
        return [width * needed / sum(least) for needed in least]
    fixed: set[int] = set()
    while True:
        free = [index for index in range(len(least)) if index not in fixed]
        room = width - sum(least[index] for index in fixed)
        total = sum(table.columns[index].weight for index in free)
        shares = {index: room * table.columns[index].weight / total for index in free}
        narrow = {index for index, share in shares.items() if share < least[index]}
        if not narrow:
            return [shares.get(index, needed) for index, needed in enumerate(least)]
        fixed |= narrow


def _head_width(title: str) -> float:
    return max((stringWidth(word, BOLD, TABLE_SIZE) for word in title.split()), default=0.0) + 0.5


def _lefts(table: Table) -> list[float]:
    """Return the left padding of each column."""
    aligned = [column.align for column in table.columns]
    follows = zip(["left", *aligned], aligned, strict=False)
    return [GUTTER if pair == ("right", "left") else PADDING for pair in follows]


def _continued(row: Row, rooms: list[float]) -> Iterator[Row]:
    """Yield the row, followed by rows that carry on where a text is too long for one."""
    if all(_fits_a_row(plain(cell), room) for cell, room in zip(row.cells, rooms, strict=True)):
        yield row
        return
    columns = [_cell_pieces(cell, room) for cell, room in zip(row.cells, rooms, strict=True)]
    for index in range(max(len(column) for column in columns)):
        yield Row(
            tuple(column[index] if index < len(column) else "" for column in columns), row.kind, row.indent
        )


def _fits_a_row(text: str, room: float) -> bool:
    """Whether the text needs at most ``MOST_LINES`` lines if no room were lost at line ends."""
    if len(text) * WIDEST_LETTER <= room * MOST_LINES and text.count("\n") < MOST_LINES:
        return True
    return text.count("\n") < MOST_LINES and stringWidth(text, REGULAR, TABLE_SIZE) <= room * MOST_LINES


def _cell_pieces(cell: Inline, room: float) -> list[Inline]:
    text = plain(cell)
    if _fits_a_row(text, room):
        return [cell]
    lines = text.split("\n")
    if len(lines) > 1:
        half = len(lines) // 2
        return [*_cell_pieces("\n".join(lines[:half]), room), *_cell_pieces("\n".join(lines[half:]), room)]
    return [part for piece in pieces(text, max(10, len(text) // 2)) for part in _cell_pieces(piece, room)]


def _cells(row: Row, table: Table, rooms: list[float], undrawable: Undrawable) -> list[Cell]:
    bold = row.kind in {RowKind.TOTAL, RowKind.GROUP}
    made: list[Cell] = []
    for index, (cell, column, room) in enumerate(zip(row.cells, table.columns, rooms, strict=True)):
        indent = row.indent * INDENT if index == 0 else 0
        if isinstance(cell, str) and not bold and not indent:
            words = literal(cell, undrawable)
            if "\n" not in words and stringWidth(words, REGULAR, TABLE_SIZE) <= room:
                made.append(words)
                continue
        made.append(Paragraph(markup(cell, undrawable, bold=bold), style("table", column.align, indent)))
    return made


def _shared_commands(table: Table) -> list[Any]:
    commands: list[Any] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, TABLE_SIZE, 9.8),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 1.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.8),
        ("LINEABOVE", (0, 0), (-1, 0), 0.9, RULE),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, RULE),
        ("LINEBELOW", (0, "splitlast"), (-1, "splitlast"), 0.5, RULE),
        ("LINEBELOW", (0, -1), (-1, -1), 0.9, RULE),
    ]
    commands += [
        ("ALIGN", (i, 0), (i, -1), _rl_align(column.align)) for i, column in enumerate(table.columns)
    ]
    commands += [
        ("LEFTPADDING", (i, 0), (i, -1), left) for i, left in enumerate(_lefts(table)) if left > PADDING
    ]
    if table.emphasised is not None:
        commands.append(("BACKGROUND", (table.emphasised, 0), (table.emphasised, -1), EMPHASIS))
    return commands


def _row_commands(table: Table, rows: list[Row]) -> list[Any]:
    commands: list[Any] = []
    has_groups = any(row.kind is RowKind.GROUP for row in rows)
    is_striped = len(rows) > ZEBRA_FROM and table.emphasised is None and not has_groups
    for index, row in enumerate(rows, start=1):
        if row.kind is RowKind.GROUP:
            commands.append(("TOPPADDING", (0, index), (-1, index), 4))
            if index < len(rows):
                commands.append(("NOSPLIT", (0, index), (-1, index + 1)))
            continue
        if row.kind is RowKind.TOTAL:
            commands.append(("LINEABOVE", (0, index), (-1, index), 0.4, RULE))
        if is_striped and index % 2 == 0:
            commands.append(("BACKGROUND", (0, index), (-1, index), ZEBRA))
    return commands


def _rl_align(align: str) -> str:
    return {"left": "LEFT", "right": "RIGHT", "centre": "CENTER"}[align]
