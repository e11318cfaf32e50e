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
FORM = "_form"
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


def take_help_pictures(program: QApplication, study: Path, folder: Path, look: str, first: str) -> list[str]:
    """Save what the help shows: each page and, where it has one, its form, in the theme ``look``.

    Says the name of each on a line once it is whole; those that are there already are left. Returns as above.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, without_idle_talk():
        paths = Paths(Path(scratch) / "profile")
        camera = _Camera(program, MainWindow(paths), folder, is_heard=True)
        try:
            camera.walk_for_help(_open(study, paths), look, first)
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

    def __init__(
        self, program: QApplication, window: MainWindow, folder: Path, *, is_heard: bool = False
    ) -> None:
        self._program, self._window, self._folder, self._is_heard = program, window, folder, is_heard
        self.failures: list[str] = []

    def walk(self, study: StudyWorker) -> None:
        window = self._window
        self._begin(study, "light")
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

    def walk_for_help(self, study: StudyWorker, look: str, first: str) -> None:
        """Take each page, that of the topic ``first`` first, and its form by itself."""
        window = self._window
        self._begin(study, look)
        for page in sorted(PAGES, key=lambda page: page.key != first):
            names = (page.key, f"{page.key}{FORM}")
            if all((self._folder / f"{name}.png").exists() for name in names):
                continue
            self._show(page.key)
            self._open_first(page.kinds)
            self._take(names[0], window)
            self._show_form()
            form = self._form_seen()
            if form is not None:
                self._take(names[1], form)
        if not (self._folder / "report.png").exists():
            self._take_report()

    def _begin(self, study: StudyWorker, look: str) -> None:
        """Show the start page, then the study."""
        window = self._window
        window.set_person(study.context.person)
        window.resize(WIDTH, HEIGHT)
        window.acts.perform(f"theme:{look}")
        window.show()
        self._settle()
        self._take("start", window)
        window.show_study(study)
        self._wait(lambda: window.view is not None and window.view.page is not None)

    def _form_seen(self) -> QWidget | None:
        """Return the form that is in view, where the page has one."""
        from dosebook.gui.form.record_pane import RecordPane

        page = self._window.view.page if self._window.view is not None else None
        panes = page.findChildren(RecordPane) if page is not None else []
        return next((pane for pane in panes if pane.isVisible()), None)

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
        # Never read by a window before it is whole.
        part = file.with_name(f"part of {file.name}")
        if picture.save(str(part)) and shows_something(picture):
            part.replace(file)
            if self._is_heard:
                print(name, flush=True)  # noqa: T201 - the window that waits for it hears it
        else:
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
