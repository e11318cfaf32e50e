"""What else of a report can be saved: its tables for a spreadsheet, and its decision page as slides."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from dosebook.actions.export_report_tables import TABLE_FORMATS, Exported, export_report_tables
from dosebook.actions.make_report import BuiltReport
from dosebook.actions.make_slides import make_slides
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.session import Session


def more_button(tables: Callable[[], None], slides: Callable[[], None], parent: QWidget) -> QPushButton:
    """Return the button with the menu of both."""
    button = QPushButton(translate("report_dialog", "M&ore"), parent)
    menu = QMenu(button)
    menu.addAction(translate("report_dialog", "&Tables for a spreadsheet…")).triggered.connect(tables)
    menu.addAction(translate("report_dialog", "&Decision page as slides…")).triggered.connect(slides)
    button.setMenu(menu)
    return button


def save_tables(session: Session, built: BuiltReport, suggested: Path, window: QWidget) -> None:
    """Ask where the tables of the report go, write them beside the window, and say so."""
    workbook, archive = TABLE_FORMATS
    names = {
        workbook: translate("report_dialog", "Excel workbook"),
        archive: translate("report_dialog", "CSV files in one archive"),
    }
    filters = ";;".join(f"{name} (*{ending})" for ending, name in names.items())
    title = translate("report_dialog", "Save the tables")
    chosen = dialogs.save_file(window, title, filters, suggested.with_suffix(workbook))
    if chosen is None:
        return
    path = chosen if chosen.suffix.lower() in TABLE_FORMATS else chosen.with_name(chosen.name + workbook)
    words = translate("report_dialog", "{tables} tables of the report were written to {path}.")

    def said(done: Exported) -> None:
        dialogs.tell(window, words.format(tables=done.tables, path=done.path))

    wait_for_job(
        lambda _progress: export_report_tables(
            session.worker, replace(built.request, number=built.number), path
        ),
        window,
        translate("report_dialog", "Writing {file}…").format(file=path.name),
        said,
        lambda error: dialogs.show_error(window, error),
    )


def save_slides(session: Session, built: BuiltReport, suggested: Path, window: QWidget) -> None:
    """Ask where the slides go, write them beside the window, and say so."""
    title = translate("report_dialog", "Save the slides")
    name = translate("report_dialog", "{name} slides").format(name=suggested.stem)
    chosen = dialogs.save_file(window, title, "PDF (*.pdf)", suggested.with_name(f"{name}.pdf"))
    if chosen is None:
        return
    path = chosen if chosen.suffix.lower() == ".pdf" else chosen.with_name(f"{chosen.name}.pdf")
    words = translate("report_dialog", "{pages} slides were written to {path}.")
    wait_for_job(
        lambda _progress: make_slides(session.worker, replace(built.request, number=built.number), path),
        window,
        translate("report_dialog", "Writing {file}…").format(file=path.name),
        lambda pages: dialogs.tell(window, words.format(pages=pages, path=path)),
        lambda error: dialogs.show_error(window, error),
    )
