"""Text of ours as paragraphs, a very long one as several."""

from reportlab.platypus import Paragraph

from dosebook.report.blocks import Inline, plain
from dosebook.report.pdf.style import style
from dosebook.report.pdf.text import LONGEST_PARAGRAPH, Undrawable, markup, pieces, unbroken


def paragraph(text: Inline, name: str, undrawable: Undrawable, *, bold: bool = False) -> Paragraph:
    """Return the text as one paragraph in the style of that name."""
    return Paragraph(markup(unbroken(text), undrawable, bold=bold), style(name))


def paragraphs(text: Inline, name: str, undrawable: Undrawable) -> list[Paragraph]:
    """Return the text as paragraphs none of which is too long to be laid out quickly."""
    if len(plain(text)) <= LONGEST_PARAGRAPH:
        return [paragraph(text, name, undrawable)]
    return [paragraph(piece, name, undrawable) for piece in pieces(plain(text))]
