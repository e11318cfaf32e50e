"""Pictures of every page of the program, taken from a copy of a study; for the README and for looking at."""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from dosebook.actions.open_study import Context, StudyWorker, open_study
from dosebook.domain.changes import Person
from dosebook.domain.words import translate
from dosebook.gui.main_window import MainWindow
from dosebook.gui.pages.catalogue import PAGES
from dosebook.runtime.paths import Paths

WIDTH, HEIGHT = 1366, 768
DARK_PAGES = ("today", "overview", "participants", "adverse_events", "charts")
_PATIENCE_SECONDS = 30.0
_SETTLE_SECONDS = 0.6
_LEAST_COLOURS = 8
_IDLE_TALK = "This plugin does not support"


def take_pictures(program: QApplication, study: Path, folder: Path) -> list[str]:
    """Save a PNG of each page into ``folder``; return a sentence for each that is missing or empty."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, without_idle_talk():
        copy = Path(scratch) / study.name
        shutil.copyfile(study, copy)
        paths = Paths(Path(scratch) / "profile")
        camera = _Camera(program, MainWindow(paths), folder)
        try:
            camera.walk(_open(copy, paths))
        finally:
            camera.put_away()
    return camera.failures


@contextmanager
def without_idle_talk() -> Iterator[None]:
    """Keep what Qt says about having no screen off the console; everything else it says is printed."""

    def say(_kind: QtMsgType, _place: QMessageLogContext, words: str) -> None:
        if not words.startswith(_IDLE_TALK):
            print(words, file=sys.stderr)  # noqa: T201 - where Qt would have said it

    former = qInstallMessageHandler(say)
    try:
        yield
    finally:
        qInstallMessageHandler(former)


def _open(copy: Path, paths: Paths) -> StudyWorker:
    person = Person("M. Ito", translate("pictures", "Study coordinator"))
    return open_study(copy, Context(paths.profile, person)).result(_PATIENCE_SECONDS)


class _Camera:
    """Walks through the window and saves what it sees."""

    def __init__(self, program: QApplication, window: MainWindow, folder: Path) -> None:
        self._program, self._window, self._folder = program, window, folder
        self.failures: list[str] = []

    def walk(self, study: StudyWorker) -> None:
        window = self._window
        window.set_person(study.context.person)
        window.resize(WIDTH, HEIGHT)
        window.acts.perform("theme:light")
        window.show()
        self._settle()
        self._take("start", window)
        window.show_study(study)
        self._wait(lambda: window.view is not None and window.view.page is not None)
        for page in PAGES:
            self._show(page.key)
            self._take(page.key, window)
            if page.kinds:
                self._open_first(page.kinds)
                self._show_form()
                self._take(f"{page.key}_form", window)
        self._take_report()
        window.acts.perform("theme:dark")
        for page in PAGES:
            if page.key in DARK_PAGES:
                self._show(page.key)
                # From elsewhere, so that a participant's story is seen and not the form left open there.
                self._open_first(page.kinds)
                self._take(f"{page.key}_dark", window)
        window.acts.perform("theme:light")

    def put_away(self) -> None:
        window = self._window
        window.close()
        self._wait(lambda: window.view is None)
        self._settle()
        window.close()
        window.deleteLater()
        self._program.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _take_report(self) -> None:
        from dosebook.gui.report_dialog import ReportDialog

        window = self._window
        window.acts.perform("report")
        dialog = window.findChild(ReportDialog)
        if dialog is None:
            self.failures.append(translate("pictures", "The report dialog did not open."))
            return
        dialog.resize(WIDTH, HEIGHT)
        self._wait(lambda: dialog.built is not None)
        self._settle()
        self._take("report", dialog)
        dialog.close()

    def _show(self, key: str) -> None:
        view = self._window.view
        if view is not None:
            view.show_page(key)
            self._wait(lambda: view.page is not None and not view.page.is_busy)
            self._settle()

    def _open_first(self, kinds: tuple[str, ...]) -> None:
        """Open the first record of the first of ``kinds``, where there are any."""
        view = self._window.view
        if view is None:
            return
        records = (entry.record for entry in view.session.data.entries.values())
        found = next((record for record in records if record.kind in kinds[:1]), None)
        if found is not None:
            view.open_record(found.kind, found.uid)
            self._settle()

    def _show_form(self) -> None:
        view = self._window.view
        if view is not None and view.page is not None:
            view.page.show_form()
            self._settle()

    def _take(self, name: str, widget: QWidget) -> None:
        file = self._folder / f"{name}.png"
        picture = widget.grab().toImage()
        if not picture.save(str(file)) or not shows_something(picture):
            words = translate("pictures", "The picture of {page} is missing or empty.")
            self.failures.append(words.format(page=name))

    def _settle(self) -> None:
        end = time.monotonic() + _SETTLE_SECONDS
        while time.monotonic() < end:
            self._program.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def _wait(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE_SECONDS
        while not is_so() and time.monotonic() < end:
            self._program.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def shows_something(picture: QImage) -> bool:
    """Return whether a picture has more than a plain ground: some colours on a coarse grid."""
    step = 7
    seen = {
        picture.pixel(x, y) for x in range(0, picture.width(), step) for y in range(0, picture.height(), step)
    }
    return len(seen) >= _LEAST_COLOURS
