"""Help, Manual as PDF… and Quick-reference card…: made when asked for, so they never show an older program."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from dosebook.actions.make_manual import ManualNotMade, put_pdf
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.preferences import Preferences
from dosebook.qualification.own_program import start

PLACE = "manual_folder"


def show_manual(window: QWidget, preferences: Preferences, folder: Path, *, is_card: bool) -> None:
    """Ask where it goes, make it, and open it."""
    title = translate("manual", "Quick-reference card") if is_card else translate("manual", "Manual")
    known = preferences.recall(PLACE)
    suggested = (Path(known) if known else folder) / f"Dosebook {title.lower()}.pdf"
    target = dialogs.save_file(window, title, "PDF (*.pdf)", suggested)
    if target is None:
        return
    preferences.remember(PLACE, str(target.parent))
    path = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
    if is_card:
        _write_card(window, path)
        return
    words = translate("manual", "Taking pictures of every page for the manual. This takes about a minute…")
    wait_for_job(
        lambda _progress: make_manual(path),
        window,
        words,
        lambda _nothing: _open(path),
        lambda error: dialogs.show_error(window, error),
    )


def make_manual(path: Path) -> None:
    """Let this program make its manual in another process; raises ManualNotMade with what that said."""
    with tempfile.TemporaryDirectory() as profile:
        process = start(["manual", "-o", path], Path(profile), offscreen=True)
        said, _nothing = process.communicate()
    if process.returncode:
        words = translate("manual", "The manual was not written to {path}. {why}")
        raise ManualNotMade(words.format(path=path, why=said.strip()))


def _write_card(window: QWidget, path: Path) -> None:
    from dosebook.gui.manual.card import card_pdf

    pdf = card_pdf()
    wait_for_job(
        lambda _progress: put_pdf(pdf, path),
        window,
        translate("files", "Writing {file}…").format(file=path.name),
        lambda _nothing: _open(path),
        lambda error: dialogs.show_error(window, error),
    )


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
