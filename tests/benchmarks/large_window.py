"""Shows a study in a window of its own process and measures; prints one JSON line. Run by test_large.py.

``open PAGE`` ends with the first painted list of the page, or with the page where it has none yet, and tells when its
list is there; ``pages ORDER`` goes through all pages of the navigation once the looks behind the first page are done
and the window has nothing left to make ahead; ``early PAGE`` turns to a page a second after the first paint, amid all
of that. Times are those of the processor, where nothing else is said.
"""

import json
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from dosebook.__main__ import load_app

_SETTLED_EVERY_MS = 250
_EARLY_MS = 1_000
_PATIENCE_SECONDS = 60
_LONG_PATIENCE_SECONDS = 240
"""For the checks of 60,000 results behind the first page, on a slow machine."""
_QUIET_MS = 400
_A_STEP = 0.001
"""What takes the window less is its waiting."""

CONTENT = {
    "today": "the list of work",
    "overview": "figures, ladder and what is missing",
    "participants": "list, head, timeline and events of the first participant",
    "visits": "the words in place of a matrix: the study has no schedule",
    "charts": "the first figure",
    "dose_decisions": "the answer of the rule",
    "dlt_definition": "the templates: the study has no clauses",
    "schedule": "the templates: the study has no schedule",
    "study": "its form",
    "audit_trail": "its entries",
}
"""What is there at the end of a visit; every other page has its list and, where that is not empty, the form beside it."""
_NONE_OF_THESE = frozenset({"deviations", "dmc_reviews", "queries"})
"""Of these the study has none, and the page says so."""
_PROPOSED = frozenset({"dlt_definition", "schedule"})
"""Of these it has none either, and the page proposes some."""


def main() -> None:
    """Measure what the arguments say: what, of which page or in which order, the study, the profile."""
    app = load_app()
    from dosebook.gui.main_window import MainWindow

    show_study, show_session = MainWindow.show_study, MainWindow._show_session
    wanted, said = sys.argv[1], sys.argv[2]
    first_page = said if wanted == "open" else opened_with(said)

    def shown(window: MainWindow, session: object, page: str) -> None:
        show_session(window, session, page)  # type: ignore[arg-type]
        assert window.view is not None
        full = [one for one in window.view.page.findChildren(QTableView) if one.model().rowCount()]
        watched = full[0].viewport() if full else window.view.page
        watched.installEventFilter(FirstList(watched, window, wanted, said))

    MainWindow._show_session = shown  # type: ignore[method-assign]
    MainWindow.show_study = lambda window, study: show_study(window, study, first_page)  # type: ignore[method-assign,misc]
    app.run_window(Path(sys.argv[3]), Path(sys.argv[4]))


def opened_with(said: str) -> str:
    """Return the page that the study opens with; what was not visited first in one order is in the other."""
    return "adverse_events" if said == "back" else "today"


class FirstList(QObject):
    """Waits for the first painted list."""

    def __init__(self, watched: QObject, window: object, wanted: str, said: str) -> None:
        """Watch a widget of the window."""
        super().__init__(watched)
        self._window, self._wanted, self._said = window, wanted, said

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say how long it took, or go on to the pages."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            if self._wanted == "open":
                self._tell_when_filled({"seconds": time.process_time(), "megabytes": _megabytes()})
            elif self._wanted == "early":
                QTimer.singleShot(
                    _EARLY_MS, self, lambda: tell(lambda: {"first": _visit(self._view, self._said)})
                )
            else:
                self._settled = QTimer(self, interval=_SETTLED_EVERY_MS)
                self._settled.timeout.connect(self._go_through_pages)
                self._until = time.perf_counter() + _LONG_PATIENCE_SECONDS
                self._settled.start()
        return False

    def _go_through_pages(self) -> None:
        if _is_settled(self._view):
            self._settled.stop()
            tell(lambda: pages(self._view, is_reversed=self._said == "back"))
        elif time.perf_counter() > self._until:
            tell(lambda: {"error": 1 / 0})

    @property
    def _view(self) -> object:
        return self._window.view  # type: ignore[attr-defined]

    def _tell_when_filled(self, found: dict[str, object]) -> None:
        if self._view.page.is_busy:  # type: ignore[attr-defined]
            QTimer.singleShot(5, self, lambda: self._tell_when_filled(found))
        else:
            say({**found, "filled": time.process_time()})


def tell(measure: Callable[[], dict[str, object]]) -> None:
    """Say what is measured; what goes wrong ends the program, which would tell a person and wait."""
    try:
        say(measure())
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def say(found: dict[str, object]) -> None:
    """Print what was found and end in the middle of everything."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(0)


def page_keys() -> tuple[str, ...]:
    """Return the pages of the navigation."""
    from dosebook.gui.pages.catalogue import PAGES

    return tuple(spec.key for spec in PAGES)


def _is_settled(view: object) -> bool:
    """Whether the looks behind the first page are done, and all pages are made that the window makes ahead."""
    from dosebook.gui.build_ahead import BuildAhead
    from dosebook.gui.table.findings_watch import FindingsWatch

    ahead = view.findChild(BuildAhead)  # type: ignore[attr-defined]
    has_findings = bool(FindingsWatch.of(view.session).findings)  # type: ignore[attr-defined]
    is_busy = any(page.is_busy for page in view.made_pages)  # type: ignore[attr-defined]
    return ahead is not None and ahead.is_done and has_findings and not is_busy


def pages(view: object, *, is_reversed: bool) -> dict[str, object]:
    """Return what each page took when it was shown first and again, and Qt alone for the same."""
    from benchmarks.bare_page import BareWindow

    keys = page_keys()[::-1] if is_reversed else page_keys()
    first = {key: _visit(view, key) for key in keys}
    del first[opened_with("back" if is_reversed else "there")]
    rounds = [{key: _turn(view, key) for key in keys} for _round in range(3)]
    again = {key: median(one[key] for one in rounds) for key in keys}
    # The tables of Qt's own need far more than the program.
    megabytes = _megabytes()
    bare = BareWindow(view, len(keys))  # type: ignore[arg-type]
    plain, table = {}, {}
    for key in keys:
        _visit(view, key)
        plain[key] = bare.seconds_of_page(view.page)  # type: ignore[attr-defined]
        table[key] = bare.seconds_of_table(view.page)  # type: ignore[attr-defined]
    return {"first": first, "again": again, "megabytes": megabytes, "plain": plain, "table": table}


def _megabytes() -> float:
    """Return the peak of memory of this program alone; what getrusage says begins with that of who started it."""
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class Painted(QObject):
    """Takes note when a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        """Watch a widget."""
        super().__init__(watched)
        self.is_painted = False
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take note and let it be painted."""
        self.is_painted |= event.type() is QEvent.Type.Paint
        return False


def _visit(view: object, key: str) -> dict[str, float]:
    """Return the seconds from the click until the window has done everything for the page.

    ``whole`` is all that the window's thread did, until the page is painted with its whole content and rests;
    ``seen`` the part of it up to the first paint, ``wall`` the clock's until then, ``longest`` the longest step after
    it, and ``filled`` the clock's seconds until all of it is there.
    """
    _rest(view, key)
    quiet = QTimer(singleShot=True, interval=_QUIET_MS)
    start, clock = time.thread_time(), time.perf_counter()
    view.show_page(key)  # type: ignore[attr-defined]
    page = view.page  # type: ignore[attr-defined]
    watched = [Painted(one) for one in _to_be_painted(page, key)]
    _wait(lambda: all(one.is_painted for one in watched))
    seen, wall = time.thread_time(), time.perf_counter()
    longest, filled = 0.0, wall
    quiet.start()
    while quiet.isActive():
        step = time.thread_time()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        step = time.thread_time() - step
        longest = max(longest, step)
        if step > _A_STEP or page.is_busy:
            filled = time.perf_counter()
            quiet.start()
        assert filled < clock + _PATIENCE_SECONDS, f"{key} is never done"
    whole = time.thread_time() - start
    assert _is_there(page, key), key
    return {
        "whole": whole,
        "seen": seen - start,
        "wall": wall - clock,
        "longest": longest,
        "filled": filled - clock,
    }


def _rest(view: object, key: str) -> None:
    """Leave the page, where the window stands on it, and let the window come to rest."""
    if view.page.key == key:  # type: ignore[attr-defined]
        view.show_page("queries" if key == "deviations" else "deviations")  # type: ignore[attr-defined]
    until = time.perf_counter() + 0.1
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.01)


def _wait(is_there: Callable[[], bool]) -> None:
    until = time.perf_counter() + _PATIENCE_SECONDS
    while not is_there():
        assert time.perf_counter() < until, "never painted"
        QApplication.processEvents()


def _to_be_painted(page: QWidget, key: str) -> Iterator[QWidget]:
    """Yield the page, and the lists and figures that it shows at once where they were made ahead."""
    yield page
    if key == "overview":
        yield page.ladder  # type: ignore[attr-defined]
    elif key == "participants":
        yield page.table.view.viewport()  # type: ignore[attr-defined]
        yield page.picture  # type: ignore[attr-defined]
        yield page.lists["adverse_event"].table.view.viewport()  # type: ignore[attr-defined]
    elif key not in CONTENT and page.panel.table.model.rowCount():  # type: ignore[attr-defined]
        yield page.panel.table.view.viewport()  # type: ignore[attr-defined]


def _is_there(page: Any, key: str) -> bool:
    """Whether the page shows all that ``CONTENT`` says."""
    shown = {
        "today": lambda: page.table.rowCount() == len(page.table.items_shown) > 0,
        "overview": lambda: (
            page.ladder.drawing.shapes and page.enrolled.number.text() and page.matters.labels
        ),
        "participants": lambda: (
            page.table.model.rowCount() == 200
            and page.lists["adverse_event"].table.model.rowCount() > 0
            and page.picture.drawing.shapes
        ),
        "visits": lambda: page.state is not None and page.none.isVisible(),
        "charts": lambda: page.figures and page.figures[0].isVisible() and page.figures[0].drawing.shapes,
        "dose_decisions": lambda: page.advice.room is not None and page.advice.headline.text(),
        "study": lambda: page.pane.form.isVisible() and page.pane.record_uid,
        "audit_trail": lambda: page.model.entries and page.detail.isVisible(),
    }
    if key in _PROPOSED:
        return bool(page.templates.isVisible())
    if key in shown:
        return bool(shown[key]())
    if key in _NONE_OF_THESE:
        return page.isVisible() and not page.panel.table.model.rowCount()
    return page.panel.table.model.rowCount() > 0 and bool(page.panel.uid) and page.panel.form.isVisible()


def _turn(view: object, key: str) -> float:
    start = time.thread_time()
    view.show_page(key)  # type: ignore[attr-defined]
    QApplication.processEvents()
    return time.thread_time() - start


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    main()
