"""The cells of a pasted text, row by row or column by column."""

import csv
import io

_BLANKS = tuple(sign for sign in map(chr, range(0x3001)) if sign.isspace() and sign not in "\t\n\r")


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of a text, separated by tabs, else by semicolons or commas, all rows of one width."""
    reader = csv.reader(io.StringIO(text, newline=None), delimiter=_delimiter(text))
    rows = [[*map(str.strip, row)] for row in reader]
    filled = [row for row in rows if any(row)]
    width = max(map(len, filled), default=0)
    return [row if len(row) == width else row + [""] * (width - len(row)) for row in filled]


def columns_of(text: str) -> list[list[str]]:
    """Return the same cells column by column; a plain table of thousands of rows is split at once."""
    plain = _plain_columns(text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n"))
    return plain if plain is not None else [list(column) for column in zip(*cells_of(text), strict=True)]


def _plain_columns(text: str) -> list[list[str]] | None:
    """Return the columns; None where a cell is quoted or has blanks around it, or a row is empty or of another width."""
    delimiter = _delimiter(text)
    if '"' in text or _has_blanks_around_cells(text, delimiter):
        return None
    lines = text.split("\n")
    counts = {line.count(delimiter) for line in lines}
    width = 1 + counts.pop()
    if counts or delimiter * (width - 1) in lines:
        return None
    cells = text.replace("\n", delimiter).split(delimiter)
    return [cells[place::width] for place in range(width)]


def _has_blanks_around_cells(text: str, delimiter: str) -> bool:
    if text[:1] in _BLANKS or text[-1:] in _BLANKS:
        return True
    edges = (delimiter, "\n")
    return any(
        blank + edge in text or edge + blank in text for blank in _BLANKS if blank in text for edge in edges
    )


def _delimiter(text: str) -> str:
    return "\t" if "\t" in text else ";" if ";" in text else ","
