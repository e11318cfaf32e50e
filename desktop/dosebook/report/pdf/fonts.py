"""The one type family of the pages, embedded whole in the program and as a subset in each PDF."""

from functools import cache
from io import BytesIO

from dosebook.resources import resource

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Dosebook", "Dosebook-Bold", "Dosebook-Italic", "Dosebook-BoldItalic"

_FILES = {
    REGULAR: "DejaVuSansCondensed.ttf",
    BOLD: "DejaVuSansCondensed-Bold.ttf",
    ITALIC: "DejaVuSansCondensed-Oblique.ttf",
    BOLD_ITALIC: "DejaVuSansCondensed-BoldOblique.ttf",
}


@cache
def register_fonts() -> None:
    """Make the four faces known to ReportLab; a second call does nothing."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name, file_name in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, BytesIO(resource(f"fonts/{file_name}").read_bytes())))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)


@cache
def drawable(face: str) -> frozenset[int]:
    """Return the code points that this face can draw."""
    from reportlab.pdfbase import pdfmetrics

    register_fonts()
    return frozenset(pdfmetrics.getFont(face).face.charToGlyph)
