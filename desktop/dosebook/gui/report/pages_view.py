"""The pages of a finished report, one below the other, drawn as they come into view."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from dosebook.actions.make_report import BuiltReport
from dosebook.actions.report_pages import PageLook, contents_of, look_at_page, sizes_of_pages
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.background import Job

POINTS_PER_INCH = 72
SCREEN_DPI = 96
ZOOM_STEP = 1.2
SMALLEST_ZOOM, LARGEST_ZOOM = 0.2, 4.0
_PICTURES_KEPT = 12
_PAPER = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class _Picture:
    """A page as drawn, and the resolution it was drawn at."""

    dpi: float
    pixmap: QPixmap


class PagesView(QAbstractScrollArea):
    """Shows a report; at most one page is being drawn at any time, outside the GUI thread."""

    page_changed = Signal(int, int)
    """The page in view, from 1, and how many there are."""
    contents_known = Signal(object)
    """The title of each section of the report that is shown now, with its page."""
    zoom_changed = Signal(float)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a report."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._wanted: BuiltReport | None = None
        self._report: BuiltReport | None = None
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._places: list[QRect] = []
        self._pictures: dict[int, _Picture] = {}
        self._is_drawing = False
        self._fits_width = True
        self._zoom = 1.0
        self._page = 0
        self.verticalScrollBar().valueChanged.connect(self._note_page)
        self._name()

    @property
    def page(self) -> int:
        """The page in view, from 1; 0 without a report."""
        return self._page

    @property
    def zoom(self) -> float:
        """The size of the pages; 1 is their size on paper on a screen of 96 dpi."""
        return self._zoom

    def show_report(self, report: BuiltReport) -> None:
        """Show ``report``, at the page that was in view."""
        self._wanted = report
        job = Job(lambda _progress: (sizes_of_pages(report), contents_of(report)), self)
        job.succeeded.connect(lambda found: self._take(report, *found))
        job.failed.connect(self.failed)
        job.start()

    def go_to(self, page: int) -> None:
        """Bring the top of ``page`` (from 1) into view."""
        if self._places:
            place = self._places[min(max(page, 1), len(self._places)) - 1]
            self.verticalScrollBar().setValue(place.top() - theme.S)

    def fit_width(self) -> None:
        """Make the pages as wide as the view, now and when it is resized."""
        self._fits_width = True
        self._lay_out()

    def zoom_by(self, factor: float) -> None:
        """Make the pages larger or smaller."""
        self._fits_width = False
        self._set_zoom(self._zoom * factor)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go page by page with the page keys, to the ends with Home and End."""
        key = event.key()
        step = self.fontMetrics().lineSpacing() * 3
        bar = self.verticalScrollBar()
        acts = {
            Qt.Key.Key_PageDown: lambda: self.go_to(self._page + 1),
            Qt.Key.Key_PageUp: lambda: self.go_to(self._page - 1),
            Qt.Key.Key_Home: lambda: self.go_to(1),
            Qt.Key.Key_End: lambda: self.go_to(len(self._places)),
            Qt.Key.Key_Down: lambda: bar.setValue(bar.value() + step),
            Qt.Key.Key_Up: lambda: bar.setValue(bar.value() - step),
            Qt.Key.Key_Space: lambda: bar.setValue(bar.value() + bar.pageStep()),
        }
        act = acts.get(Qt.Key(key))
        if act is None:
            super().keyPressEvent(event)
            return
        act()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - the name Qt calls
        """Draw what has come into view."""
        self.viewport().update()
        self._draw_next()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view; a page that is not drawn yet is white paper."""
        painter = QPainter(self.viewport())
        look = theme.colours()
        painter.fillRect(event.rect(), QColor(look.panel))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in self._in_view():
            place = self._places[index].translated(-self._corner())
            painter.fillRect(place, QColor(_PAPER))
            picture = self._pictures.get(index)
            if picture is not None:
                painter.drawPixmap(place, picture.pixmap)
            painter.setPen(QColor(look.line))
            painter.drawRect(place)
        painter.end()

    def sizeHint(self) -> QSize:
        """Ask for the width of a page on paper."""
        return QSize(round(8.5 * SCREEN_DPI), round(8 * SCREEN_DPI))

    def _take(
        self,
        report: BuiltReport,
        sizes: tuple[tuple[float, float], ...],
        contents: tuple[tuple[str, int], ...],
    ) -> None:
        if report is not self._wanted:
            return  # the whole has come before its first pages were measured
        self._report, self._sizes = report, sizes
        self.contents_known.emit(contents)
        self._pictures.clear()
        seen = self.verticalScrollBar().value()
        self._lay_out()
        # The same distance from the top: what follows the page in view may be more or less than before.
        self.verticalScrollBar().setValue(seen)
        self._note_page()

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        self.zoom_changed.emit(self._zoom)

    def _lay_out(self) -> None:
        """Place each page; what was at the top of the view stays there."""
        if not self._sizes:
            return
        bar, view = self.verticalScrollBar(), self.viewport().size()
        before = bar.value() / max(1, self._height())
        if self._fits_width:
            self._set_zoom(self._fitting(self._sizes[0][0]))
        top = theme.S
        self._places = []
        for width, height in self._sizes:
            # Pages on their side are fitted one by one: the others would be small beside them.
            zoom = self._fitting(width) if self._fits_width else self._zoom
            scale = zoom * SCREEN_DPI / POINTS_PER_INCH
            size = QSize(round(width * scale), round(height * scale))
            left = max(theme.S, (view.width() - size.width()) // 2)
            self._places.append(QRect(QPoint(left, top), size))
            top += size.height() + theme.S
        widest_place = max(place.width() for place in self._places) + 2 * theme.S
        bar.setRange(0, max(0, top - view.height()))
        bar.setPageStep(view.height())
        bar.setSingleStep(self.fontMetrics().lineSpacing() * 3)
        self.horizontalScrollBar().setRange(0, max(0, widest_place - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        bar.setValue(round(before * self._height()))
        self.viewport().update()
        self._draw_next()

    def _height(self) -> int:
        return self._places[-1].bottom() if self._places else 0

    def _corner(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _in_view(self) -> list[int]:
        seen = QRect(self._corner(), self.viewport().size())
        return [index for index, place in enumerate(self._places) if place.intersects(seen)]

    def _fitting(self, width: float) -> float:
        """Return the zoom at which a page of so many points fills the view, with the bar beside it or without.

        Were it larger without, pages that fit in height only beside the bar would show and hide it for ever.
        """
        beside_bar = self.width() - self.verticalScrollBar().sizeHint().width()
        room = min(self.viewport().width(), beside_bar) - 2 * theme.S
        return max(room, 1) / (width / POINTS_PER_INCH * SCREEN_DPI)

    def _dpi(self, index: int) -> float:
        inches = self._sizes[index][0] / POINTS_PER_INCH
        return self._places[index].width() / inches * self.devicePixelRatioF()

    def _draw_next(self) -> None:
        """Begin to draw the first page in view that is not drawn at this size; then the one that follows."""
        report, seen = self._report, self._in_view()
        if report is None or self._is_drawing or not seen:
            return
        following = [seen[-1] + 1] if seen[-1] + 1 < len(self._places) else []
        for index in seen + following:
            picture, dpi = self._pictures.get(index), self._dpi(index)
            if picture is None or picture.dpi != dpi:
                break
        else:
            return
        self._is_drawing = True
        job = Job(lambda _progress: look_at_page(report, index, dpi), self)
        job.succeeded.connect(lambda look: self._drawn(report, look))
        job.failed.connect(self._not_drawn)
        job.start()

    def _drawn(self, report: BuiltReport, look: PageLook) -> None:
        self._is_drawing = False
        if report is self._report:
            self._pictures[look.index] = _Picture(look.dpi, QPixmap.fromImage(image_of(look)))
            self._forget_far_pictures()
            self.viewport().update()
        self._draw_next()

    def _not_drawn(self, error: BaseException) -> None:
        # The page stays white paper; the same failure would come again at once, so nothing is tried again.
        self._report, self._is_drawing = None, False
        self.failed.emit(error)

    def _forget_far_pictures(self) -> None:
        near = sorted(self._pictures, key=lambda index: abs(index + 1 - self._page))
        for index in near[_PICTURES_KEPT:]:
            del self._pictures[index]

    def _note_page(self) -> None:
        """Tell which page fills the upper part of the view."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        found = sum(1 for place in self._places if place.top() <= line)
        page = max(1, found) if self._places else 0
        if self._places and self.verticalScrollBar().value() == self.verticalScrollBar().maximum():
            page = len(self._places)
        self._page = page
        self._name()
        self.page_changed.emit(page, len(self._places))

    def _name(self) -> None:
        words = translate("report_dialog", "Preview, page {page} of {pages}")
        self.setAccessibleName(words.format(page=self._page, pages=len(self._places)))


def image_of(look: PageLook) -> QImage:
    """Return a page as a picture; any thread may ask."""
    picture = look.picture
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    return image.copy()
