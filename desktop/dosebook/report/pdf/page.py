"""The frame of every page: head, foot, and page x of y."""

from collections.abc import Callable
from typing import Any

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from dosebook.domain.words import translate
from dosebook.report.blocks import Document
from dosebook.report.pdf.fonts import BOLD, REGULAR
from dosebook.report.pdf.style import FAINT, FOOT_HEIGHT, HEAD_HEIGHT, INK, MARGIN, RULE, style
from dosebook.report.pdf.text import Undrawable, literal, markup

TOTAL_FORM = "total-pages"
PORTRAIT, LANDSCAPE = "portrait", "landscape"
LARGEST = 7.0
SIZES = (LARGEST, 6.5, 6.0, 5.5, 5.0, 4.5)
SMALLEST_IN_ONE_LINE = 6.0
SHORTEST_NAME = 12
"""Characters of a study's name that the head keeps in any case."""


class PageCanvas(Canvas):  # type: ignore[misc]
    """Knows at its end how many pages there are, which each page shows through one shared form.

    Saving pages and replaying them, as the usual recipe does, would make every bookmark lead to page 1.
    """

    def __init__(
        self,
        *args: Any,
        on_key: Callable[[str], None] = lambda _key: None,
        opens_bookmarks: bool = False,
        **said: Any,
    ) -> None:
        super().__init__(*args, **said)
        self._on_key = on_key
        self._opens_bookmarks = opens_bookmarks
        self._page_of: dict[str, int] = {}
        self._referred_to: dict[str, str] = {}

    def note_page(self, key: str) -> None:
        """Remember that what is called ``key`` begins on this page."""
        self._page_of.setdefault(key, self.getPageNumber())
        self._on_key(key)
        if self._opens_bookmarks:
            self.showOutline()

    def form_of_page(self, key: str) -> str:
        """Return the name of the form that will hold the page of what is called ``key``."""
        return self._referred_to.setdefault(key, f"page-of-{len(self._referred_to)}")

    def save(self) -> None:
        """Write the numbers into the forms that pages refer to, then finish."""
        self._number_form(TOTAL_FORM, self.getPageNumber() - 1)
        for key, form in self._referred_to.items():
            self._number_form(form, self._page_of.get(key))
        super().save()

    def _number_form(self, name: str, number: int | None) -> None:
        self.beginForm(name, 0, -3, 60, 12)
        self.setFont(REGULAR, 7)
        self.drawString(0, 0, "–" if number is None else str(number))
        self.endForm()


class ReportTemplate(BaseDocTemplate):  # type: ignore[misc]
    """Portrait and landscape pages with the head and the foot of one document."""

    def __init__(
        self,
        target: Any,
        document: Document,
        size: tuple[float, float],
        undrawable: Undrawable,
        on_page: Callable[[int], None],
        *,
        encryption: StandardEncryption | None = None,
    ) -> None:
        imprint = document.imprint
        super().__init__(
            target,
            pagesize=size,
            title=document.title,
            author=imprint.study,
            subject=f"{imprint.report} · {imprint.cut_off}",
            creator=imprint.program,
            keywords=list(document.keywords),
            lang=document.language,
            invariant=1,
            encrypt=encryption,
            leftMargin=MARGIN,
            rightMargin=MARGIN,
            initialFontName=REGULAR,
        )
        self._document = document
        self._undrawable = undrawable
        self._on_page = on_page
        turned = (size[1], size[0])
        self.addPageTemplates(
            [self._template(PORTRAIT, size), self._template(LANDSCAPE, turned)],
        )

    def _template(self, name: str, size: tuple[float, float]) -> PageTemplate:
        width, height = size
        frame = Frame(
            MARGIN,
            MARGIN + FOOT_HEIGHT - 6,
            text_width(size),
            height - 2 * MARGIN - FOOT_HEIGHT - HEAD_HEIGHT + 12,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
            id=name,
        )
        return PageTemplate(id=name, frames=[frame], pagesize=(width, height), onPage=self._furniture)

    def _furniture(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        self._on_page(canvas.getPageNumber())
        canvas.saveState()
        width, height = canvas._pagesize  # noqa: SLF001 - ReportLab keeps the turned size nowhere else
        self._head(canvas, width, height)
        self._foot(canvas, width)
        canvas.restoreState()

    def _head(self, canvas: Canvas, width: float, height: float) -> None:
        imprint = self._document.imprint
        base = height - MARGIN + 2
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 7)
        canvas.drawString(MARGIN, base, literal(imprint.confidential, self._undrawable, BOLD))
        page = translate("report", "page {number} of").format(number=canvas.getPageNumber()) + " "
        canvas.setFont(REGULAR, 7)
        room_for_total = 14
        canvas.drawRightString(width - MARGIN - room_for_total, base, page)
        canvas.saveState()
        canvas.translate(width - MARGIN - room_for_total, base)
        canvas.doForm(TOTAL_FORM)
        canvas.restoreState()
        room = width - 2 * MARGIN - 148
        self._fitted(canvas, self._middle(room), (MARGIN + 74, base - 4.6, room, 11))
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(MARGIN, base - 5, width - MARGIN, base - 5)

    def _middle(self, room: float) -> str:
        """Return study, report and cut-off; of a long name the foot tells the rest."""
        imprint = self._document.imprint
        name, *others = imprint.study.split(" · ")
        while True:
            parts = (" · ".join((name, *others)), imprint.report, imprint.cut_off)
            words = " · ".join(part for part in parts if part)
            if len(name) <= SHORTEST_NAME or self._size_for_one_line(words, room):
                return words
            name = f"{name[: int(len(name) * 0.9)].rstrip(' …')}…"

    def _foot(self, canvas: Canvas, width: float) -> None:
        imprint = self._document.imprint
        base = MARGIN - 4
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(MARGIN, base + 12, width - MARGIN, base + 12)
        canvas.setFillColor(FAINT)
        parts = (
            imprint.study,
            imprint.cut_off,
            imprint.made,
            imprint.digest,
            imprint.program,
            *imprint.marks,
        )
        words = " · ".join(part for part in parts if part)
        room = width - 2 * MARGIN
        one_line = self._size_for_one_line(words, room)
        self._fitted(canvas, words, (MARGIN, base - 9, room, 20), first=one_line or LARGEST)

    def _size_for_one_line(self, text: str, room: float) -> float | None:
        shown = literal(text, self._undrawable)
        fitting = (size for size in SIZES if stringWidth(shown, REGULAR, size) <= room)
        return next((size for size in fitting if size >= SMALLEST_IN_ONE_LINE), None)

    def _fitted(
        self, canvas: Canvas, text: str, box: tuple[float, float, float, float], first: float = LARGEST
    ) -> None:
        """Draw a text in a box, smaller where it is long; what fits at no size ends in an ellipsis."""
        x, y, width, height = box
        words = text
        while True:
            for size in (size for size in SIZES if size <= first):
                shape = style("running", "left").clone("fitted", fontSize=size, leading=size * 1.22)
                paragraph = Paragraph(markup(words, self._undrawable), shape)
                _, needed = paragraph.wrap(width, height)
                if needed <= height:
                    paragraph.drawOn(canvas, x, y + height - needed)
                    return
            words = words[: int(len(words) * 0.85)].rstrip() + "…"


def text_width(size: tuple[float, float]) -> float:
    """Return the width between the margins of a page of this size."""
    return size[0] - 2 * float(MARGIN)
