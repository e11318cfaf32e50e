"""Turns blocks into flowables; a title always stays with what it announces."""

from collections.abc import Callable
from functools import singledispatchmethod
from itertools import pairwise
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer
from reportlab.platypus import Table as RLTable

from dosebook.domain.words import translate
from dosebook.report.blocks import (
    Block,
    CheckBoxes,
    Contents,
    Facts,
    Figure,
    Heading,
    Inline,
    KeyFigures,
    Note,
    Prose,
    QrCode,
    Section,
    SignatureLines,
    Table,
    WritingLines,
    plain,
)
from dosebook.report.pdf.contents import contents_table
from dosebook.report.pdf.facts import facts_table
from dosebook.report.pdf.figure import DrawingFlowable
from dosebook.report.pdf.fonts import REGULAR
from dosebook.report.pdf.gap import Gap
from dosebook.report.pdf.kept_figure import KeptFigure
from dosebook.report.pdf.paragraphs import paragraph, paragraphs
from dosebook.report.pdf.qr_code import code_table
from dosebook.report.pdf.row_stream import RowStream
from dosebook.report.pdf.style import FAINT, RULE, style
from dosebook.report.pdf.tables import table_flowable
from dosebook.report.pdf.text import Undrawable, markup
from dosebook.report.pdf.wide import parts

ROOM_UNDER_A_TITLE = 110.0
ROOM_TO_SHRINK = 400.0
"""A figure is not made smaller than for so much room."""
ROOM_OF_A_NOTE = 24.0
ROOM_OF_A_PAGE = 600.0
"""Where less than this is left a page has been begun; an empty one of either paper has more."""
TITLE_PARTS = 2
"""A title is its bookmark and its words."""
LONGEST_LEAD = 400
"""Characters of a sentence that is kept with the figure or table that it announces."""


class Bookmark(Flowable):  # type: ignore[misc]
    """An entry of the outline that leads to where it stands."""

    def __init__(self, key: str, title: str, level: int) -> None:
        super().__init__()
        self._entry = (key, title, level)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Enter the place into the outline."""
        key, title, level = self._entry
        self.canv.bookmarkHorizontal(key, 0, 14)
        self.canv.note_page(key)
        self.canv.addOutlineEntry(title, key, level, closed=level > 0)


class Flow:
    """Makes the flowables of one document at one text width per section."""

    def __init__(
        self,
        undrawable: Undrawable,
        may_go_on: Callable[[], None] = lambda: None,
        sections: frozenset[str] = frozenset(),
    ) -> None:
        """``sections`` are the keys that a fact may refer to."""
        self._undrawable = undrawable
        self._may_go_on = may_go_on
        self._sections = sections
        self._width = 0.0
        self._section = ""
        self._open_levels: list[int] = []

    def section(self, section: Section, width: float) -> list[Flowable]:
        """Return the flowables of a section on pages of this text width."""
        self._width, self._section, self._open_levels = width, section.key, []
        made: list[Flowable] = []
        title = f"{section.number}. {section.title}" if section.number and section.title else section.title
        waiting = self._title(title, "heading1", section.key, 0)
        for number, (block, following) in enumerate(pairwise([*section.blocks, None])):
            self._may_go_on()
            if isinstance(block, Heading):
                if block.new_page:
                    made += [*waiting, CondPageBreak(ROOM_OF_A_PAGE)]
                    waiting = []
                waiting += self._heading(block, number)
            elif block is not None and waiting and _leads(block, following, waiting):
                waiting += self.block(block)
            elif block is not None:
                made += self._together(waiting, self.block(block), block)
                waiting = []
        return made + waiting

    def _together(self, titles: list[Flowable], flowables: list[Flowable], block: Block) -> list[Flowable]:
        if isinstance(block, Table):
            return _announced(titles, flowables)
        if isinstance(block, Figure) and not block.shrinks:
            *kept, gap = flowables
            return [KeptFigure([*titles, *kept]), gap]
        if _is_kept_whole(block):
            return [KeepTogether([*titles, *flowables])]
        if isinstance(block, Prose | Note) and titles:
            return [
                CondPageBreak(ROOM_UNDER_A_TITLE / 2),
                KeepTogether([*titles, flowables[0]]),
                *flowables[1:],
            ]
        room = ROOM_TO_SHRINK if isinstance(block, Figure) else ROOM_UNDER_A_TITLE
        return [*([CondPageBreak(room + 12.0 * len(titles))] if titles else []), *titles, *flowables]

    def _heading(self, heading: Heading, number: int) -> list[Flowable]:
        while self._open_levels and self._open_levels[-1] >= heading.level:
            self._open_levels.pop()
        self._open_levels.append(heading.level)
        key = f"{self._section}-{number}"
        return self._title(heading.text, f"heading{heading.level}", key, len(self._open_levels))

    def _title(self, title: str, name: str, key: str, level: int) -> list[Flowable]:
        if not title:
            return []
        return [
            Bookmark(key, title, level),
            Paragraph(markup(title, self._undrawable, bold=True), style(name)),
        ]

    @singledispatchmethod
    def block(self, block: Block) -> list[Flowable]:
        """Return the flowables of one block."""
        raise TypeError(f"no layout for {type(block).__name__}")

    @block.register
    def _(self, block: Prose) -> list[Flowable]:
        return self._paragraphs(block.text, "body")

    @block.register
    def _(self, block: Note) -> list[Flowable]:
        return self._paragraphs(block.text, "note")

    @block.register
    def _(self, block: Facts) -> list[Flowable]:
        return [facts_table(block, self._width, self._undrawable, self._sections), Gap(0, 4)]

    @block.register
    def _(self, block: KeyFigures) -> list[Flowable]:
        values = [self._paragraph(figure.value, "figure") for figure in block.figures]
        labels = [self._paragraph(figure.label, "figurelabel") for figure in block.figures]
        width = self._width / max(1, len(values))
        commands = [
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ("VALIGN", (0, 1), (-1, 1), "TOP"),
        ]
        return [RLTable([values, labels], colWidths=[width] * len(values), style=commands), Gap(0, 5)]

    @block.register
    def _(self, block: Table) -> list[Flowable]:
        made: list[Flowable] = []
        for part in parts(block, self._width):
            title = _numbered(translate("report", "Table {number}"), part.number, part.title)
            made += [table_flowable(part, self._width, self._undrawable, title), Gap(0, 8)]
        return made

    @block.register
    def _(self, block: Figure) -> list[Flowable]:
        words = _numbered(translate("report", "Figure {number}"), block.number, block.title)
        title = [self._paragraph(words, "tabletitle")] if words else []
        note = [self._paragraph(block.note, "note")] if block.note else []
        below = ROOM_OF_A_NOTE if block.shrinks and note else 0.0
        return [*title, DrawingFlowable(block.drawing, self._undrawable, below), *note, Gap(0, 4)]

    @block.register
    def _(self, block: Contents) -> list[Flowable]:
        return [contents_table(block, self._width, self._undrawable, self._sections), Gap(0, 8)]

    @block.register
    def _(self, block: QrCode) -> list[Flowable]:
        return [code_table(block, self._width, self._undrawable), Gap(0, 4)]

    @block.register
    def _(self, block: CheckBoxes) -> list[Flowable]:
        return [self._paragraph(f"☐  {choice}", "body") for choice in block.choices]

    @block.register
    def _(self, block: SignatureLines) -> list[Flowable]:
        gap = 14.0
        count = max(1, len(block.captions))
        width = (self._width - gap * (count - 1)) / count
        widths = [
            size for index in range(count) for size in ((width, gap) if index < count - 1 else (width,))
        ]
        cells: list[Any] = []
        for index, caption in enumerate(block.captions):
            cells += (
                [self._paragraph(caption, "note"), ""]
                if index < count - 1
                else [self._paragraph(caption, "note")]
            )
        lines = [("LINEABOVE", (2 * index, 0), (2 * index, 0), 0.6, RULE) for index in range(count)]
        padding = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        return [Spacer(0, 26), RLTable([cells], colWidths=widths, style=lines + padding), Gap(0, 4)]

    @block.register
    def _(self, block: WritingLines) -> list[Flowable]:
        rule = [("LINEBELOW", (0, 0), (-1, -1), 0.4, FAINT), ("FONTNAME", (0, 0), (-1, -1), REGULAR)]
        lines = RLTable(
            [[""]] * block.count, colWidths=[self._width], rowHeights=[20.0] * block.count, style=rule
        )
        return [self._paragraph(block.label, "body"), lines, Gap(0, 6)]

    def _paragraph(self, text: Inline, name: str) -> Paragraph:
        return paragraph(text, name, self._undrawable)

    def _paragraphs(self, text: Inline, name: str) -> list[Paragraph]:
        return paragraphs(text, name, self._undrawable)


def _numbered(word: str, number: str, title: str) -> str:
    """Return ``Table 7.2. Deaths``; without a number the title alone, without either nothing."""
    return ". ".join([*([word.format(number=number)] if number else []), *([title] if title else [])])


def _announced(titles: list[Flowable], flowables: list[Flowable]) -> list[Flowable]:
    """Return a table of which no page break parts the titles above it."""
    first, *rest = flowables
    if isinstance(first, RowStream):
        return [first.announced(titles) if titles else first, *rest]
    return [KeepTogether([*titles, first]), *rest]


def _leads(block: Block, following: Block | None, waiting: list[Flowable]) -> bool:
    """Whether a sentence under a title only announces what follows, and so stays with it.

    That may be a further title when nothing but the first one is ``waiting``: else all of a section would.
    """
    is_short = isinstance(block, Prose) and len(plain(block.text)) <= LONGEST_LEAD
    is_first = len(waiting) <= TITLE_PARTS
    return is_short and following is not None and (is_first or not isinstance(following, Heading))


def _is_kept_whole(block: Block) -> bool:
    """Whether a block goes to the next page rather than being broken; long ones run on."""
    return not isinstance(block, Prose | Note | Facts | Figure)
