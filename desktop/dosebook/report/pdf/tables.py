"""Tables of ours as flowables: three rules, repeated heads, rows that never outgrow a page."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from heapq import nlargest
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Spacer
from reportlab.platypus import Table as RLTable

from dosebook.domain.partial_date import day_words
from dosebook.domain.words import language_code, translate
from dosebook.report.blocks import DATE_SAMPLE, Column, Inline, Row, RowKind, Table, plain
from dosebook.report.pdf.fonts import BOLD, REGULAR
from dosebook.report.pdf.paragraphs import paragraph
from dosebook.report.pdf.row_stream import MOST_ROWS_ON_A_PAGE, RowStream
from dosebook.report.pdf.stack import Stack
from dosebook.report.pdf.style import EMPHASIS, RULE, ZEBRA, style
from dosebook.report.pdf.text import LAST_NUMBER, NO_BREAK, Undrawable, literal, markup, pieces, unbroken

PADDING = 3.0
GUTTER = 9.0
"""Left padding of a left-aligned column that follows a right-aligned one; else their words would meet."""
INDENT = 8.0
FOOT = (0.9, RULE)
"""Width and colour of the rule below the last row."""
ROW_PADDING = 1.2
"""Above and below the words of a row."""
TIGHT_PADDING = 0.3
"""The same on a page that so takes the few rows left for the next one."""
TABLE_SIZE = 8
WIDE_FROM = 11
"""A table of so many groups, each with its number in a second line, is set smaller; no percentage is broken in it."""
MOST_EMPTY = 5
MOST_LINES = 20
"""A cell taller than this goes on in a row below, so that no row is taller than a page."""
MOST_KEPT_ROWS = 14
"""A table of at most so many rows is not broken over pages where that leaves not too much of one empty."""
MOST_REPEATED = 420
"""Notes of at most so many characters stand on each page of a table that goes over several."""
ROOM_OVER_NOTES = 3.0
LONGEST_NOTES = 1500
"""Characters of notes that stay together below a table: about fifteen lines."""
FEWEST_ROWS = 3
"""So many rows of a table broken over pages stay together under its head, and so many at its end."""
LONGEST_KEPT = 60
"""Only rows whose cells have at most so many characters are kept together: no page is too low for three."""
WIDEST_LETTER = 8.0
MOST_LOOKED_AT, LONGEST_WORDS = 200, 3
"""So many rows are looked at for the words that need the most room, and so many words of them are measured."""
LONGEST_KEPT_WORD = 72.0
"""A word that is wider, in points, may be broken: what people type has no bound."""
BRACKET = re.compile(r"\([^()\n]{1,16}\)")
ZEBRA_FROM = 12


@dataclass(frozen=True, slots=True)
class Setting:
    """How large a table is set, in points; ``prefix`` begins the names of its styles."""

    prefix: str
    size: float
    leading: float
    padding: float


USUAL = Setting("", TABLE_SIZE, 9.8, PADDING)
SMALL = Setting("wide", 7, 8.6, 2.25)


def table_flowable(table: Table, width: float, undrawable: Undrawable, title: str = "") -> Flowable:
    """Return the table at this width under its title; without rows it says its ``empty_text`` under its head.

    On each further page it has its title again, and the name of the group that goes on. Of many columns without a row
    the first head says enough.
    """
    if not table.rows and len(table.columns) > MOST_EMPTY:
        table = replace(table, columns=table.columns[:1], emphasised=None)
    titles = [paragraph(title, "tabletitle", undrawable)] if title else []
    if not table.rows:
        return Stack([*titles, _empty_table(table, width, undrawable)])
    setting, widths = setting_of(table, width), column_widths(table, width)
    head = _head(table, setting, undrawable)
    lefts = _lefts(table, setting)
    rooms = [max(10.0, total - left - setting.padding) for total, left in zip(widths, lefts, strict=True)]
    rows = [continued for row in table.rows for continued in _continued(row, rooms)]
    commands = _shared_commands(table, setting)
    commands_of = _commands_of_rows(table, rows)
    is_long = len(rows) >= 2 * FEWEST_ROWS
    is_begin_kept = is_long and all(map(_is_low, rows[:FEWEST_ROWS]))
    is_end_kept = is_long and all(map(_is_low, rows[-FEWEST_ROWS:]))
    note_rows = _notes_rows(table, undrawable) if table.notes else []
    groups = _open_groups(rows)

    def slice_of(start: int, stop: int, *, is_tight: bool = False, is_bare: bool = False) -> RLTable:
        going_on = groups[start]
        heads = [head] if going_on is None else [head, _cells(going_on, table, setting, rooms, undrawable)]
        before = len(heads)
        cells = [*heads, *(_cells(row, table, setting, rooms, undrawable) for row in rows[start:stop])]
        tight = [(side, (0, 1), (-1, -1), TIGHT_PADDING) for side in ("TOPPADDING", "BOTTOMPADDING")]
        styles = [
            *commands,
            *(tight if is_tight else []),
            *commands_of(start, min(stop, len(rows)), before),
        ]
        if is_begin_kept and start == 0:
            styles.append(("NOSPLIT", (0, 0), (-1, FEWEST_ROWS)))
        has_notes = bool(table.notes) and stop >= len(rows) and not is_bare
        # Rows are numbered from the head on: ReportLab loses its way in a split table with numbers from the end.
        last = len(cells) - 1
        if table.emphasised is not None:
            styles.insert(0, ("BACKGROUND", (table.emphasised, 0), (table.emphasised, last), EMPHASIS))
        if is_end_kept and stop >= len(rows) and len(cells) - before >= FEWEST_ROWS:
            styles.append(("NOSPLIT", (0, last - FEWEST_ROWS + 1), (-1, last + has_notes)))
        if has_notes:
            cells += note_rows
            styles += _commands_of_notes(last + 1, len(note_rows), is_kept=is_end_kept)
        else:
            styles.append(("LINEBELOW", (0, -1), (-1, -1), *FOOT))
        return RLTable(cells, colWidths=widths, repeatRows=before, style=styles)

    if len(rows) > MOST_ROWS_ON_A_PAGE:
        _note_undrawable(rows, undrawable)
    again = [paragraph(_going_on(title), "tabletitle", undrawable)] if title else []
    return RowStream(
        slice_of,
        len(rows),
        heads_of=lambda start: 1 if groups[start] is None else 2,
        above=titles,
        again=again,
        below=_notes_again(table, undrawable),
        tight_of=partial(slice_of, is_tight=True),
        bare_of=partial(slice_of, is_bare=True),
        notes=[Spacer(0, ROOM_OVER_NOTES), *(note for cells in note_rows for note in cells[0])],
        is_kept=len(table.rows) <= MOST_KEPT_ROWS and not table.is_listing,
    )


def _empty_table(table: Table, width: float, undrawable: Undrawable) -> RLTable:
    setting = setting_of(table, width)
    commands = _shared_commands(table, setting)
    empty = Paragraph(markup(table.empty_text, undrawable), style("table"))
    commands.append(("SPAN", (0, 1), (-1, 1)))
    cells = [_head(table, setting, undrawable), [empty, *[""] * (len(table.columns) - 1)]]
    if table.notes:
        notes = _notes_rows(table, undrawable)
        commands += _commands_of_notes(len(cells), len(notes), is_kept=True)
        cells += notes
    else:
        commands.append(("LINEBELOW", (0, -1), (-1, -1), *FOOT))
    return RLTable(cells, colWidths=column_widths(table, width), repeatRows=1, style=commands)


def _head(table: Table, setting: Setting, undrawable: Undrawable) -> list[Any]:
    return [
        Paragraph(markup(column.title, undrawable), style(f"{setting.prefix}tablehead", column.align))
        for column in table.columns
    ]


def _going_on(title: str) -> str:
    return translate("report", "{title} (continued)").format(title=title)


def _open_groups(rows: list[Row]) -> list[Row | None]:
    """Return for each row the one that names its group, as it stands again where the row begins a page.

    Only the name is said again: its numbers would be read twice.
    """
    found: list[Row | None] = []
    group: Row | None = None
    former: Row | None = None
    for row in rows:
        if row.kind is RowKind.GROUP:
            # A long name goes on in further rows.
            if former is None or former.kind is not RowKind.GROUP:
                words = shortened_to(plain(row.cells[0]), LONGEST_KEPT)
                group = Row((_going_on(words), *[""] * (len(row.cells) - 1)), RowKind.GROUP)
            found.append(None)
        elif row.indent:
            found.append(group)
        else:
            group = None
            found.append(None)
        former = row
    return found


def shortened_to(text: str, most: int) -> str:
    """Return the text, or its first ``most`` characters and an ellipsis."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _notes_again(table: Table, undrawable: Undrawable) -> list[Flowable]:
    """Return the notes as they stand on each page but the last: they themselves, or where they are."""
    if not table.notes:
        return []
    is_short = sum(map(len, table.notes)) <= MOST_REPEATED
    notes = table.notes if is_short else (translate("report", "The notes stand at the end of this table."),)
    return [Spacer(0, ROOM_OVER_NOTES), *(paragraph(note, "note", undrawable) for note in notes)]


def _notes_rows(table: Table, undrawable: Undrawable) -> list[list[Any]]:
    """Return the notes as last rows, so that they stay with the rows that they explain.

    It is one row, but for notes so long that a page might not hold them.
    """
    if sum(map(len, table.notes)) <= LONGEST_NOTES:
        together = [list(table.notes)]
    else:
        together = [[piece] for note in table.notes for piece in pieces(note, LONGEST_NOTES)]
    rest = [""] * (len(table.columns) - 1)
    return [[[paragraph(note, "note", undrawable) for note in notes], *rest] for notes in together]


def _commands_of_notes(first: int, count: int, *, is_kept: bool) -> list[Any]:
    """Return the commands for the ``count`` rows of notes from row ``first`` on: the foot above, nothing behind."""
    last = first + count - 1
    commands: list[Any] = [
        *(("SPAN", (0, place), (-1, place)) for place in range(first, last + 1)),
        ("LINEABOVE", (0, first), (-1, first), *FOOT),
        ("LEFTPADDING", (0, first), (-1, last), 0),
        ("TOPPADDING", (0, first), (-1, last), ROOM_OVER_NOTES),
    ]
    return [*commands, ("NOSPLIT", (0, first - 1), (-1, first))] if is_kept else commands


def _is_low(row: Row) -> bool:
    return all(len(plain(cell)) <= LONGEST_KEPT for cell in row.cells)


def _note_undrawable(rows: list[Row], undrawable: Undrawable) -> None:
    """Collect what has no shape now: the note on it is written before a long table is laid out."""
    for row in rows:
        for cell in row.cells:
            text = plain(cell)
            if not text.isascii():
                literal(text, undrawable)


def setting_of(table: Table, width: float) -> Setting:
    """Return how large to set the table: smaller with many groups, or where a word of its head would break."""
    has_many_groups = sum("\n" in column.title for column in table.columns) >= WIDE_FROM
    is_small = has_many_groups or sum(_least_widths(table, USUAL)) > width
    return SMALL if is_small else USUAL


def column_widths(table: Table, width: float) -> list[float]:
    """Return the width of each column in points: by its weight, but no word of its head is broken.

    Columns whose head or sample needs more than their weight take that from the others.
    """
    setting = setting_of(table, width)
    least = _least_widths(table, setting)
    for said in (unbroken, _as_it_is):
        whole = [max(pair) for pair in zip(least, _word_widths(table, setting, said), strict=True)]
        if sum(whole) <= width:
            least = whole
            break
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


def _least_widths(table: Table, setting: Setting) -> list[float]:
    """Return the width of each column in which no word of its head and no date is broken."""
    least = [
        max(_head_width(column.title, setting.size), _sample_width(column, setting.size) + 1)
        + left
        + setting.padding
        for column, left in zip(table.columns, _lefts(table, setting), strict=True)
    ]
    if setting is SMALL:
        least[0] = max(least[0], _longest_word(table) + INDENT + 2 * setting.padding)
    return least


def _as_it_is(cell: Inline) -> Inline:
    return cell


def _word_widths(table: Table, setting: Setting, said: Callable[[Inline], Inline]) -> Iterator[float]:
    """Yield the width of each column in which no usual word of its first rows is broken; ``said`` joins some of them."""
    rows = table.rows[:MOST_LOOKED_AT]
    for index, left in enumerate(_lefts(table, setting)):
        words = {word for row in rows for word in plain(said(row.cells[index])).replace("\n", " ").split(" ")}
        longest = nlargest(LONGEST_WORDS, words, key=len)
        wide = max((float(stringWidth(word, REGULAR, setting.size)) for word in longest), default=0.0)
        yield min(wide, LONGEST_KEPT_WORD) + 1 + left + setting.padding


def _sample_width(column: Column, size: float) -> float:
    rest = column.sample.replace(DATE_SAMPLE, "")
    day = _widest_day(language_code(), size) if rest != column.sample else 0.0
    return float(stringWidth(rest, REGULAR, size)) + day


@cache
def _widest_day(_language: str, size: float) -> float:
    days = (day_words(date(2018, month, 28)) for month in range(1, 13))
    return max(float(stringWidth(day, REGULAR, size)) for day in days)


def _head_width(title: str, size: float) -> float:
    return max((stringWidth(word, BOLD, size) for word in title.split()), default=0.0) + 0.5


def _longest_word(table: Table) -> float:
    """Return how wide the longest word of the first column is, in points; at most a fifth of a page."""
    words = {word for row in table.rows for word in plain(row.cells[0]).split()}
    return min(100.0, max((float(stringWidth(word, BOLD, SMALL.size)) for word in words), default=0.0) + 0.5)


def _kept(found: re.Match[str], room: float, size: float) -> str:
    """Return the words that were found as one, if they have room in a line."""
    words = found.group().replace(" ", NO_BREAK)
    return words if stringWidth(words, REGULAR, size) <= room else found.group()


def _in_brackets(cell: Inline, room: float, size: float) -> Inline:
    """Return a cell whose lines end before a bracket rather than in it: ``39.5 (39 to 43)``."""
    if not isinstance(cell, str):
        return tuple(replace(run, text=str(_in_brackets(run.text, room, size))) for run in cell)
    return LAST_NUMBER.sub(NO_BREAK, BRACKET.sub(lambda found: _kept(found, room, size), cell))


def _fits(words: str, *, room: float, size: float, bold: bool) -> bool:
    return bool(stringWidth(words, BOLD if bold else REGULAR, size) <= room)


def _lefts(table: Table, setting: Setting) -> list[float]:
    """Return the left padding of each column."""
    aligned = [column.align for column in table.columns]
    follows = zip(["left", *aligned], aligned, strict=False)
    return [GUTTER if pair == ("right", "left") else setting.padding for pair in follows]


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


def _cells(row: Row, table: Table, setting: Setting, rooms: list[float], undrawable: Undrawable) -> list[Any]:
    bold = row.kind in {RowKind.TOTAL, RowKind.GROUP}
    made: list[Any] = []
    for index, (given, column, room) in enumerate(zip(row.cells, table.columns, rooms, strict=True)):
        indent = row.indent * INDENT if index == 0 else 0
        if isinstance(given, str) and not bold and not indent:
            words = literal(given, undrawable)
            if "\n" not in words and stringWidth(words, REGULAR, setting.size) <= room:
                made.append(words)
                continue
        cell = unbroken(given, partial(_fits, room=room - indent, size=setting.size, bold=bold))
        shown = _in_brackets(cell, room, setting.size) if column.align == "right" else cell
        name = style(f"{setting.prefix}table", column.align, indent)
        made.append(Paragraph(markup(shown, undrawable, bold=bold), name))
    return made


def _shared_commands(table: Table, setting: Setting) -> list[Any]:
    commands: list[Any] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, setting.size, setting.leading),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), setting.padding),
        ("RIGHTPADDING", (0, 0), (-1, -1), setting.padding),
        ("TOPPADDING", (0, 0), (-1, -1), ROW_PADDING),
        ("BOTTOMPADDING", (0, 0), (-1, -1), ROW_PADDING),
        ("LINEABOVE", (0, 0), (-1, 0), 0.9, RULE),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, RULE),
        ("LINEBELOW", (0, "splitlast"), (-1, "splitlast"), 0.5, RULE),
    ]
    commands += [
        ("ALIGN", (i, 0), (i, -1), _rl_align(column.align)) for i, column in enumerate(table.columns)
    ]
    commands += [
        ("LEFTPADDING", (i, 0), (i, -1), left)
        for i, left in enumerate(_lefts(table, setting))
        if left > setting.padding
    ]
    return commands


def _commands_of_rows(table: Table, rows: list[Row]) -> Callable[[int, int, int], list[Any]]:
    """Return a function that gives the commands of a slice of the rows, which begins under so many rows of heads."""
    has_groups = any(row.kind is RowKind.GROUP for row in rows)
    is_striped = len(rows) > ZEBRA_FROM and table.emphasised is None and not has_groups

    def commands_of(start: int, stop: int, heads: int) -> list[Any]:
        commands: list[Any] = []
        if heads > 1:
            commands += [("TOPPADDING", (0, 1), (-1, 1), 3), ("SPAN", (0, 1), (-1, 1))]
        for index, place in enumerate(range(start, stop), start=heads):
            kind = rows[place].kind
            if kind is RowKind.GROUP:
                commands.append(("TOPPADDING", (0, index), (-1, index), 3))
                # A long name of a group goes on in further rows, which must not all stay together.
                if place + 1 < stop and rows[place + 1].kind is not RowKind.GROUP:
                    commands.append(("NOSPLIT", (0, index), (-1, index + 1)))
            elif kind is RowKind.TOTAL:
                commands.append(("LINEABOVE", (0, index), (-1, index), 0.4, RULE))
            elif is_striped and place % 2:
                commands.append(("BACKGROUND", (0, index), (-1, index), ZEBRA))
        return commands

    return commands_of


def _rl_align(align: str) -> str:
    return {"left": "LEFT", "right": "RIGHT", "centre": "CENTER"}[align]
