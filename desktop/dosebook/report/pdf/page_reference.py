"""The page on which a section begins, printed before that page is laid out, and a link to it.

The number stands in a form of its own that the canvas fills when the document ends, so that one pass
over the report is enough.
"""

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from dosebook.domain.words import translate
from dosebook.report.pdf.fonts import REGULAR
from dosebook.report.pdf.style import FAINT

SIZE = 7.0
HEIGHT, BESIDE = 9.8, 8.0
"""Of a line of facts, and of its type."""
WIDEST_NUMBER = "0000"


class PageReference(Flowable):  # type: ignore[misc]
    """``page 13``, linked to where the section with this key begins."""

    def __init__(self, key: str, height: float = HEIGHT, beside: float = BESIDE) -> None:
        """``height`` is that of a line, and ``beside`` the size of its type: both stand on one base."""
        super().__init__()
        self._key = key
        self._room = height
        self._base = height - beside

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the same size whatever the number will be."""
        return reference_width(), self._room

    def draw(self) -> None:
        """Print the word, and the form that will hold the number."""
        canvas, words = self.canv, _word()
        canvas.saveState()
        canvas.setFillColor(FAINT)
        canvas.setFont(REGULAR, SIZE)
        canvas.drawString(0, self._base, words)
        canvas.translate(stringWidth(words, REGULAR, SIZE), self._base)
        canvas.doForm(canvas.form_of_page(self._key))
        canvas.restoreState()
        canvas.linkRect("", self._key, (0, 0, reference_width(), self._room), relative=1, Border="[0 0 0]")


def reference_width() -> float:
    """Return the room that a reference takes."""
    return float(stringWidth(_word() + WIDEST_NUMBER, REGULAR, SIZE))


def _word() -> str:
    return translate("report", "page") + " "
