"""Facts as a table: the word, what is true, and on which page it is told in full."""

from collections.abc import Iterator
from typing import Any

from reportlab.platypus import Table

from dosebook.domain.words import AS_WRITTEN, language_code
from dosebook.report.blocks import Fact, Facts
from dosebook.report.pdf.fonts import REGULAR
from dosebook.report.pdf.page_reference import PageReference, reference_width
from dosebook.report.pdf.paragraphs import paragraph, paragraphs
from dosebook.report.pdf.text import LAST_NUMBER, NO_BREAK, Undrawable

LABEL_SHARE, CLOSE_LABEL_SHARE = 0.24, 0.2
"""Of the width; the second where the words of the language are long, so that page 1 stays one page."""
PADDING, CLOSE_PADDING = 1.2, 0.4
_COMMANDS = (
    # An empty cell is as high as a line of its type, whose size is else a larger one.
    ("FONT", (0, 0), (-1, -1), REGULAR, 8, 9.8),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
)


def facts_table(block: Facts, width: float, undrawable: Undrawable, sections: frozenset[str]) -> Table:
    """Return the facts one below the other; ``sections`` are the keys that have a page."""
    refers = any(fact.see in sections for fact in block.facts)
    is_close = language_code() != AS_WRITTEN.code
    label_width = width * (CLOSE_LABEL_SHARE if is_close else LABEL_SHARE)
    padding = CLOSE_PADDING if is_close else PADDING
    style = (
        *_COMMANDS,
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
    )
    reference = reference_width() if refers else 0.0
    rows = [cells for fact in block.facts for cells in _rows(fact, undrawable, sections)]
    return Table(rows, colWidths=[label_width, width - label_width - reference, reference], style=style)


def _rows(fact: Fact, undrawable: Undrawable, sections: frozenset[str]) -> Iterator[list[Any]]:
    """Spread a fact and its paragraphs over rows, so that a long text may run over pages."""
    first, *others = paragraphs(fact.text, "table", undrawable)
    page = PageReference(fact.see) if fact.see in sections else ""
    yield [paragraph(LAST_NUMBER.sub(NO_BREAK, fact.label), "table", undrawable, bold=True), first, page]
    yield from (["", other, ""] for other in others)
