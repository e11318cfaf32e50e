"""A table of contents: number, title and page, each line a link."""

from reportlab.platypus import Paragraph, Table

from dosebook.report.blocks import Contents, Entry, plain
from dosebook.report.pdf.fonts import REGULAR
from dosebook.report.pdf.page_reference import PageReference, reference_width
from dosebook.report.pdf.style import FAINT, style
from dosebook.report.pdf.text import Undrawable, markup

NUMBER_WIDTH = 20.0
USUAL, DENSE = 8.5, 7.0
LONGEST = 120
"""Characters of a title that are shown; the section itself has it whole."""
COMMANDS = (
    ("FONT", (0, 0), (-1, -1), REGULAR, 9, 11),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0.4),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0.8),
    ("LINEBELOW", (0, 0), (-1, -1), 0.25, FAINT, "butt", (0.5, 2)),
)


def contents_table(block: Contents, width: float, undrawable: Undrawable, sections: frozenset[str]) -> Table:
    """Return the lines of the contents; a key without one of ``sections`` gives a line without a page."""
    size = DENSE if block.is_dense else USUAL
    shape, reference = (
        style("body").clone("contents", spaceAfter=0, fontSize=size, leading=size + 1.5),
        reference_width(),
    )
    rows = [
        [
            Paragraph(markup(entry.number, undrawable), shape),
            Paragraph(_line(entry, sections, undrawable), shape),
            PageReference(entry.key, size + 1.5, size) if entry.key in sections else "",
        ]
        for entry in block.entries
    ]
    return Table(rows, colWidths=[NUMBER_WIDTH, width - NUMBER_WIDTH - reference, reference], style=COMMANDS)


def _line(entry: Entry, sections: frozenset[str], undrawable: Undrawable) -> str:
    words = markup(_short(plain(entry.title)), undrawable)
    return f'<a href="#{entry.key}">{words}</a>' if entry.key in sections else words


def _short(title: str) -> str:
    return title if len(title) <= LONGEST else f"{title[:LONGEST].rstrip()}…"
