"""Puts a text document on the pages of a PDF, each with the program, its version and the page at its foot."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from dosebook import __version__
from dosebook.domain.words import translate

_DPI = 300
_FOOT = 0.05
"""The share of the height that the foot takes."""


def new_document(points: float) -> QTextDocument:
    """Return an empty document in letters of this size."""
    document = QTextDocument()
    font = QFont(document.defaultFont())
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    return document


class PdfPages:
    """A PDF in the making; ``finish`` returns it."""

    def __init__(self, title: str, *, landscape: bool = False, margin: float = 16.0) -> None:
        """Begin a PDF on A4 with margins in millimetres."""
        self._title = title
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setTitle(title)
        self.writer.setCreator(f"Dosebook {__version__}")
        self.writer.setResolution(_DPI)
        turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
        margins = QMarginsF(margin, margin, margin, margin)
        self.writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, margins, QPageLayout.Unit.Millimeter)
        )

    def lay_out(self, document: QTextDocument) -> None:
        """Break ``document`` into pages; after it the places of its blocks are known."""
        document.documentLayout().setPaintDevice(self.writer)
        document.setDocumentMargin(0)
        document.setPageSize(self._body().size())

    def page_of(self, document: QTextDocument, block_number: int) -> int:
        """Return the page, counted from 1, on which the block stands."""
        block = document.findBlockByNumber(block_number)
        top = document.documentLayout().blockBoundingRect(block).top()
        return 1 + int(top // self._body().height())

    def finish(self, document: QTextDocument) -> bytes:
        """Draw all pages and return the PDF."""
        painter = QPainter(self.writer)
        body = self._body()
        for number in range(document.pageCount()):
            if number:
                self.writer.newPage()
            self._draw(painter, document, QRectF(0, number * body.height(), body.width(), body.height()))
            self._draw_foot(painter, number + 1, document.pageCount())
        painter.end()
        return bytes(self._buffer.data().data())

    def _body(self) -> QRectF:
        page = self.writer.pageLayout().paintRectPixels(self.writer.resolution())
        return QRectF(0, 0, page.width(), page.height() * (1 - _FOOT))

    def _draw(self, painter: QPainter, document: QTextDocument, part: QRectF) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = part
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
        context.palette = palette
        painter.save()
        painter.translate(0, -part.top())
        painter.setClipRect(part)
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _draw_foot(self, painter: QPainter, page: int, pages: int) -> None:
        body = self._body()
        foot = QRectF(0, body.height(), body.width(), body.height() * _FOOT)
        painter.setPen(QColor(Qt.GlobalColor.darkGray))
        font = QFont()
        font.setPointSizeF(8)
        painter.setFont(font)
        left = translate("manual", "Dosebook {version} · {title}")
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(
            foot,
            Qt.AlignmentFlag.AlignLeft | bottom,
            left.format(version=__version__, title=self._title),
        )
        right = translate("manual", "Page {page} of {pages}").format(page=page, pages=pages)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | bottom, right)
