"""The self-test of a built program: its window without a screen, a study, a save, the report read back.

It speaks to whoever builds or qualifies the program and not to people at a study, so its few words have no
translation.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from dosebook.actions.create_study import create_study
from dosebook.actions.make_report import default_request, export_report
from dosebook.actions.open_study import Context
from dosebook.actions.report_pages import texts_of_pages
from dosebook.domain.changes import Create, Person
from dosebook.domain.codelists import Coverage, DoseBasis, DoseUnit, YesNo
from dosebook.domain.records import Cohort, Study
from dosebook.gui.main_window import MainWindow
from dosebook.gui.pictures import shows_something, without_idle_talk
from dosebook.runtime.paths import Paths

PASSED = "The self-test passed."
_PERSON = Person("Self-test", "Dosebook")
_PATIENCE_SECONDS = 60.0


class SelfTestFailed(Exception):
    """A step did not end as it should."""


def self_test(program: QApplication) -> int:
    """Go through the steps, say each, and return 0; 1 after the first that fails."""
    with tempfile.TemporaryDirectory(prefix="dosebook-selftest-") as place, without_idle_talk():
        test = _SelfTest(program, Path(place))
        try:
            test.run()
        except SelfTestFailed as failure:
            _say(f"The self-test failed: {failure}")
            return 1
        finally:
            test.put_away()
    _say(PASSED)
    return 0


class _SelfTest:
    def __init__(self, program: QApplication, folder: Path) -> None:
        self._program, self._folder = program, folder
        self._paths = Paths(folder / "profile")
        self._window = MainWindow(self._paths)

    def run(self) -> None:
        window = self._window
        window.set_person(_PERSON)
        window.show()
        self._wait(window.isVisible, "the window did not open")
        _say("The window is open.")
        study = Study(
            uid="study",
            protocol_number="SELF-1",
            short_title="Self-test",
            dose_unit=DoseUnit.MCI,
            dose_basis=DoseBasis.PER_M2,
            coverage=Coverage.ALL_PARTICIPANTS,
            synthetic=YesNo.YES,
        )
        path = self._folder / "self-test.dosebook"
        made = create_study(path, Context(self._paths.profile, _PERSON), study, _PERSON).result(
            _PATIENCE_SECONDS
        )
        window.show_study(made)
        self._wait(
            lambda: window.view is not None and window.view.page is not None, "the study was not shown"
        )
        _say("A study is open.")
        self._save()
        self._export()
        if not shows_something(window.grab().toImage()):
            raise SelfTestFailed("the window shows nothing")

    def put_away(self) -> None:
        self._window.close()
        self._wait(lambda: self._window.view is None, "the study did not close")
        self._window.close()
        self._window.deleteLater()
        self._program.processEvents()

    def _save(self) -> None:
        session = self._window.session
        if session is None:
            raise SelfTestFailed("no study is open")
        ended: list[object] = []
        cohort = Cohort(uid="cohort", number=1)
        session.save((Create(cohort),), on_saved=ended.append, on_failed=ended.append)
        self._wait(lambda: bool(ended), "the save did not end")
        if len(session.data.cohorts) != 1:
            raise SelfTestFailed(f"the save failed: {ended[0]}")
        _say("A cohort is saved.")

    def _export(self) -> None:
        session = self._window.session
        if session is None:
            raise SelfTestFailed("no study is open")
        target = self._folder / "self-test.pdf"
        made = export_report(session.worker, default_request(session.data), target, _PERSON)
        self._wait(made.done, "the report did not end")
        texts = texts_of_pages(made.result().path.read_bytes())
        if len(texts) != made.result().report.pages or "SELF-1" not in texts[0]:
            raise SelfTestFailed("the PDF reads back differently")
        _say(f"A report of {len(texts)} pages was exported and read back.")

    def _wait(self, is_so: Callable[[], bool], failure: str) -> None:
        end = time.monotonic() + _PATIENCE_SECONDS
        while not is_so():
            if time.monotonic() > end:
                raise SelfTestFailed(failure)
            self._program.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _say(words: str) -> None:
    if sys.stdout is not None:
        print(words, flush=True)  # noqa: T201 - whoever runs the self-test reads along
