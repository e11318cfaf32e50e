"""A code that a telephone can read, in vectors."""

from reportlab.graphics.barcode.qr import QrCode as Code
from reportlab.platypus import Table

from dosebook.report.blocks import QrCode
from dosebook.report.pdf.paragraphs import paragraph
from dosebook.report.pdf.text import Undrawable

SIZE = 66.0
GAP = 12.0
COMMANDS = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
)


def code_table(block: QrCode, width: float, undrawable: Undrawable) -> Table:
    """Return the code with its words at its right."""
    code = Code(block.text, width=SIZE, height=SIZE, qrLevel="M", qrBorder=0)
    words = [paragraph(line, "note", undrawable) for line in block.words]
    return Table([[code, words]], colWidths=[SIZE + GAP, width - SIZE - GAP], style=COMMANDS)
