"""Printing a report that was saved: its pages as pictures, at the printer's own size.

Qt's printing is used, which every system has; where no printer is set up, the saved PDF can be handed to
the system's program for PDF files instead.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from dosebook.actions.make_report import BuiltReport, ReportMade
from dosebook.actions.report_pages import look_at_page, sizes_of_pages
from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.background import Job, Progress
from dosebook.gui.report.pages_view import image_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FINEST_DPI = 300
"""Letters of 7 point are sharp at this resolution, and a page takes 35 MB."""


def print_report(made: ReportMade, window: QWidget, on_begun: Callable[[Job], None]) -> None:
    """Ask for a printer and print in the background; ``on_begun`` gets the job, which tells how it goes."""
    # Not imported at the start of the program: finding the printers of a network takes time.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        _offer_other_program(made, window)
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(made.path.name)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, window)
    dialog.setWindowTitle(translate("report_dialog", "Print the report"))
    dialog.setMinMax(1, made.report.pages)

    def begin() -> None:
        pages = _pages_asked(dialog.fromPage(), dialog.toPage(), made.report.pages)
        job = Job(lambda progress: paint_pages(made.report, printer, pages, progress), window)
        on_begun(job)
        job.start()

    dialog.accepted.connect(begin)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # QPrintDialog hides the plain one


def open_in_pdf_program(made: ReportMade, window: QWidget) -> None:
    """Hand the saved PDF to the system's program for PDF files."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.path))):
        words = translate(
            "report_dialog", "This computer has no program for PDF files. The report is saved as {path}."
        )
        dialogs.tell(window, words.format(path=made.path))


class PrintFailed(DosebookError):
    """The printer did not take the pages."""


def paint_pages(report: BuiltReport, printer: "QPrinter", pages: range, progress: Progress) -> int:
    """Paint ``pages`` (from 0) of ``report`` on ``printer``; returns how many. Runs in any thread."""
    dpi = min(FINEST_DPI, printer.resolution())
    sizes = sizes_of_pages(report)
    painter = QPainter()
    for count, index in enumerate(pages):
        progress(count, len(pages))
        width, height = sizes[index]
        is_wide = width > height
        wanted = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
        printer.setPageOrientation(wanted)
        if not (printer.newPage() if count else painter.begin(printer)):
            raise PrintFailed(
                translate(
                    "report_dialog", "The printer did not take the report. Try it again, or another printer."
                )
            )
        painter.drawImage(_place(printer, width, height), image_of(look_at_page(report, index, dpi)))
    painter.end()
    return len(pages)


def _place(printer: "QPrinter", width: float, height: float) -> QRectF:
    """Return where on the paper a page goes: in its own size where it fits, else as large as fits."""
    paper = printer.paperRect(printer.Unit.DevicePixel)
    per_point = printer.resolution() / 72
    scale = min(1.0, paper.width() / (width * per_point), paper.height() / (height * per_point))
    size = (width * per_point * scale, height * per_point * scale)
    return QRectF((paper.width() - size[0]) / 2, (paper.height() - size[1]) / 2, *size)


def _pages_asked(first: int, last: int, pages: int) -> range:
    return range(max(first, 1) - 1, min(last or pages, pages))


def _offer_other_program(made: ReportMade, window: QWidget) -> None:
    question = translate(
        "report_dialog",
        "No printer is set up for Dosebook at this computer. The report is saved as {path}; print it from the "
        "program that shows PDF files here.",
    )
    accept, refuse = translate("report_dialog", "Open the PDF"), translate("report_dialog", "Close")
    if dialogs.ask(window, question.format(path=made.path), accept=accept, refuse=refuse):
        open_in_pdf_program(made, window)
