"""What a report is made of, as plain data: sections say these, only ``report.pdf`` lays them out.

``is_open`` marks what the open report shows the sponsor: nothing of a single cohort and of no participant.
What is not marked stands in the closed report alone.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from dosebook.domain.words import language_code
from dosebook.drawing.shapes import Drawing

Align = Literal["left", "right", "centre"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; the text is what a person reads, never markup."""

    text: str
    bold: bool = False
    italic: bool = False
    grey: bool = False


Inline = str | tuple[Run, ...]
"""Text of one style, or several runs of text."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A title inside a section (level 2 or 3; the section's own title is level 1); it becomes a bookmark.

    ``new_page`` begins it on a fresh page.
    """

    text: str
    level: Literal[2, 3] = 2
    is_open: bool = False
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph."""

    text: Inline
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A paragraph in small type: a definition, a rule of counting, what is missing."""

    text: Inline
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One large figure with a word under it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Large figures side by side."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A word on the left and what is true on the right.

    ``see`` is the key of the section that tells it in full: its page is printed beside it.
    """

    label: str
    text: Inline
    see: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts one below the other."""

    facts: tuple[Fact, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head (unit included), its alignment, and its share of the width.

    ``sample`` is a text that the column shows in one line, whatever its share is.
    """

    title: str
    align: Align = "left"
    weight: float = 1.0
    sample: str = ""


DATE_SAMPLE = "28 May 2018"
"""Stands in a sample for the widest day of the language."""


class RowKind(Enum):
    """How a row reads among the others."""

    BODY = "body"
    GROUP = "group"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row; ``indent`` steps the first cell in; a group row heads those below it."""

    cells: tuple[Inline, ...]
    kind: RowKind = RowKind.BODY
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table; without rows it prints ``empty_text`` in place of them.

    ``emphasised`` is the index of the column of the cohort under review. ``is_listing`` allows rows to
    run over pages in the thousands. ``number`` is printed before the title, as ``Table 7.2``.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    empty_text: str
    title: str = ""
    notes: tuple[str, ...] = ()
    emphasised: int | None = None
    is_listing: bool = False
    number: str = ""
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A vector figure with a title that says what it shows, and the share of participants with data.

    ``redraw`` draws it anew at another width in points, for a page on its side. ``shrinks`` makes it smaller where
    it would else leave the words above it alone on their page.
    """

    drawing: Drawing
    title: str
    note: str = ""
    number: str = ""
    is_open: bool = False
    redraw: Callable[[float], Drawing] | None = field(default=None, compare=False, repr=False)
    shrinks: bool = False


@dataclass(frozen=True, slots=True)
class CheckBoxes:
    """Choices to tick by hand."""

    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignatureLines:
    """Lines to sign on, each with the words under it (name, meaning, date)."""

    captions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines to write on, with a word above them."""

    label: str
    count: int = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a table of contents: the number and the title of a section, and its key."""

    number: str
    title: str
    key: str


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents, each line with its page and a link to it; dense ones have smaller type."""

    entries: tuple[Entry, ...]
    is_dense: bool = False


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code that a telephone can read, with what it holds in words beside it."""

    text: str
    words: tuple[str, ...]


Block = (
    Heading
    | Prose
    | Note
    | KeyFigures
    | Facts
    | Table
    | Figure
    | Contents
    | QrCode
    | CheckBoxes
    | SignatureLines
    | WritingLines
)


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of the document; ``key`` names it for bookmarks and templates.

    ``landscape`` turns its pages; ``new_page`` begins it on a fresh page. ``number`` is printed before the
    title and leads those of its tables and figures.
    """

    key: str
    title: str
    blocks: tuple[Block, ...]
    landscape: bool = False
    new_page: bool = False
    number: str = ""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the head and the foot of every page print, already in words."""

    study: str
    report: str
    cut_off: str
    made: str
    digest: str
    program: str
    confidential: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report, ready to be laid out."""

    title: str
    imprint: Imprint
    sections: tuple[Section, ...]
    language: str = field(default_factory=language_code)
    keywords: tuple[str, ...] = field(default=())


def plain(inline: Inline) -> str:
    """Return the text of ``inline`` without its styles."""
    return inline if isinstance(inline, str) else "".join(run.text for run in inline)


def body_rows(rows: Iterable[Iterable[Inline]]) -> tuple[Row, ...]:
    """Return plain body rows of these cells."""
    return tuple(Row(tuple(cells)) for cells in rows)
