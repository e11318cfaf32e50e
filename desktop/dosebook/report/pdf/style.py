"""Sizes, spaces and paragraph styles of the pages: 9 point body, 8 point tables, 7 point notes."""

from functools import cache

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from dosebook.report.pdf.fonts import BOLD, REGULAR, register_fonts

SLIDE = (704.0, 396.0)
"""A slide of 16 to 9, small for its type, so that it can be read when it fills a screen."""
PAGE_SIZES = {"A4": A4, "Letter": LETTER, "Slide": SLIDE}
MARGIN = 18 * mm
HEAD_HEIGHT = 10 * mm
FOOT_HEIGHT = 9 * mm

INK = "#1A1A1A"
FAINT = "#6B6B6B"
RULE = "#333333"
EMPHASIS = "#E9EFF6"
ZEBRA = "#F5F5F5"

ALIGNMENT = {"left": TA_LEFT, "right": TA_RIGHT, "centre": TA_CENTER}


@cache
def style(name: str, align: str = "left", indent: float = 0) -> ParagraphStyle:
    """Return the paragraph style called ``name``."""
    register_fonts()
    sizes = {
        "title": (16, 20, 0, 4, BOLD),
        "heading1": (16, 20, 0, 6, BOLD),
        "heading2": (12, 15, 8, 3, BOLD),
        "heading3": (10, 13, 6, 2, BOLD),
        "body": (9, 12, 0, 4, REGULAR),
        "note": (7, 9.2, 0, 2, REGULAR),
        "table": (8, 9.8, 0, 0, REGULAR),
        "tablehead": (8, 9.8, 0, 0, BOLD),
        "widetable": (7, 8.6, 0, 0, REGULAR),
        "widetablehead": (7, 8.6, 0, 0, BOLD),
        "tabletitle": (9, 12, 4, 2, BOLD),
        "figure": (17, 20, 0, 0, BOLD),
        "figurelabel": (8, 10, 0, 0, REGULAR),
        "running": (7, 9, 0, 0, REGULAR),
    }
    size, leading, before, after, face = sizes[name]
    return ParagraphStyle(
        f"{name}-{align}-{indent}",
        fontName=face,
        fontSize=size,
        leading=leading,
        spaceBefore=before,
        spaceAfter=after,
        textColor=FAINT if name == "note" else INK,
        alignment=ALIGNMENT[align],
        leftIndent=indent,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )
