"""Report, Check a PDF…: whether a PDF was made from the open study, by laying it out again."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from dosebook.actions.verify_report import PdfAsksForPassword, Verdict, verify_report
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session

PLACE = "report_folder"


def show_verify_pdf(session: Session, window: QWidget, preferences: Preferences) -> None:
    """Ask for the PDF, check it beside the window, and say what was found."""
    place = preferences.recall(PLACE)
    folder = Path(place) if place else session.path.parent
    title = translate("files", "Check a PDF of the DMC safety summary")
    path = dialogs.open_file(window, title, "PDF (*.pdf)", folder)
    if path is not None:
        _verify(session, window, path, "")


def _verify(session: Session, window: QWidget, path: Path, password: str) -> None:
    def said(found: Verdict) -> None:
        dialogs.tell(window, found.sentences[0], title=path.name, details=found.sentences[1:])

    def failed(error: BaseException) -> None:
        if not isinstance(error, PdfAsksForPassword):
            dialogs.show_error(window, error)
            return
        typed = dialogs.ask_text(
            window,
            str(error),
            label=translate("files", "Password"),
            accept=translate("files", "Check"),
            minimum=1,
        )
        if typed is not None:
            _verify(session, window, path, typed)

    wait_for_job(
        lambda _progress: verify_report(session.worker, path, password),
        window,
        translate("files", "Laying {file} out again…").format(file=path.name),
        said,
        failed,
    )
