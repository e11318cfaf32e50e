"""Shows a study in a window of its own process and measures; prints one JSON line. Run by test_large.py.

``open PAGE`` ends with the first painted list of the page, or with the page where it has none yet, and tells when its
list is there; ``pages ORDER`` goes through all pages of the navigation once the looks behind the first page are done;
``early PAGE`` turns to a page while they are at work. Times are those of the processor, where nothing else is said.
"""

import json
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QTableWidget, QTableWidgetItem, QWidget

from dosebook.__main__ import load_app

_CHECKED_AFTER_MS = 20_000
"""By then the checks behind the first page are done; what they take is no part of turning a page."""
_EARLY_MS = 1_000
_PATIENCE_SECONDS = 60

CONTENT = {
    "overview": "the figures and the ladder",
    "participants": "the list, and head, timeline and events of the first participant",
    "today": "the page without its list of work",
    "visits": "the page without its matrix",
    "charts": "the list of figures without the chosen figure",
    "dose_decisions": "the page without what is worked out for it",
    "dlt_definition": "the clauses",
    "schedule": "the list",
    "queries": "the list",
    "study": "the page without its form",
    "audit_trail": "the page without its entries",
}
"""What has to be painted for a page to count as seen; every other page shows its list."""
_NONE_OF_THESE = frozenset({"deviations", "dmc_reviews"})
"""Of these the study has none, and the page says so."""


def main() -> None:
    """Measure what the arguments say: what, of which page or in which order, the study, the profile."""
    app = load_app()
    from dosebook.gui.main_window import MainWindow

    show_study, show_session = MainWindow.show_study, MainWindow._show_session
    wanted, said = sys.argv[1], sys.argv[2]
    first_page = said if wanted == "open" else "today" if wanted == "early" else "adverse_events"

    def shown(window: MainWindow, session: object, page: str) -> None:
        show_session(window, session, page)  # type: ignore[arg-type]
        assert window.view is not None
        full = [one for one in window.view.page.findChildren(QTableView) if one.model().rowCount()]
        watched = full[0].viewport() if full else window.view.page
        watched.installEventFilter(FirstList(watched, window, wanted, said))

    MainWindow._show_session = shown  # type: ignore[method-assign]
    MainWindow.show_study = lambda window, study: show_study(window, study, first_page)  # type: ignore[method-assign,misc]
    app.run_window(Path(sys.argv[3]), Path(sys.argv[4]))


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
                QTimer.singleShot(
                    _CHECKED_AFTER_MS,
                    self,
                    lambda: tell(lambda: pages(self._view, is_reversed=self._said == "back")),
                )
        return False

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


def pages(view: object, *, is_reversed: bool) -> dict[str, object]:
    """Return what each page took when it was shown first and again, and an empty table of its shape."""
    keys = page_keys()[::-1] if is_reversed else page_keys()
    first = {key: _visit(view, key) for key in keys}
    rounds = [{key: _turn(view, key) for key in keys} for _round in range(3)]
    again = {key: min(one[key] for one in rounds) for key in keys}
    # The empty tables need far more than the program.
    megabytes = _megabytes()
    bare = {key: _bare(view, key) for key in keys}
    return {"first": first, "again": again, "megabytes": megabytes, "bare": bare}


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
    """Return the seconds from the click until the page is painted with its content, and what comes after.

    ``page`` and ``wall`` are the processor's and the clock's; ``later`` is what the window itself still does for the
    page, ``longest`` its longest step, and ``filled`` the clock's seconds from the click until all of it is there.
    """
    start, clock = time.thread_time(), time.perf_counter()
    view.show_page(key)  # type: ignore[attr-defined]
    page = view.page  # type: ignore[attr-defined]
    watched = [Painted(one) for one in _to_be_painted(page, key)]
    _wait(lambda: all(one.is_painted for one in watched))
    assert _is_there(page, key), key
    seen, wall = time.thread_time(), time.perf_counter()
    longest, filled = 0.0, wall
    quiet_since = wall
    while time.perf_counter() < quiet_since + 0.4:
        step = time.thread_time()
        QApplication.processEvents()
        step = time.thread_time() - step
        longest = max(longest, step)
        if step > 0.003 or page.is_busy:
            quiet_since = filled = time.perf_counter()
        time.sleep(0.002)
        assert filled < clock + _PATIENCE_SECONDS, f"{key} is never done"
    return {
        "page": seen - start,
        "wall": wall - clock,
        "later": time.thread_time() - seen,
        "longest": longest,
        "filled": filled - clock,
    }


def _wait(is_there: Callable[[], bool]) -> None:
    until = time.perf_counter() + _PATIENCE_SECONDS
    while not is_there():
        assert time.perf_counter() < until, "never painted"
        QApplication.processEvents()


def _to_be_painted(page: QWidget, key: str) -> Iterator[QWidget]:
    """Yield the page, and the lists and figures that it has to show at once."""
    yield page
    if key == "overview":
        yield page.ladder  # type: ignore[attr-defined]
    elif key == "participants":
        yield page.table.view.viewport()  # type: ignore[attr-defined]
        yield page.picture  # type: ignore[attr-defined]
        yield page.lists["adverse_event"].table.view.viewport()  # type: ignore[attr-defined]
    elif key not in CONTENT and page.panel.table.model.rowCount():  # type: ignore[attr-defined]
        yield page.panel.table.view.viewport()  # type: ignore[attr-defined]


def _is_there(page: QWidget, key: str) -> bool:
    """Whether the page shows what ``CONTENT`` says, each number of it."""
    if key == "overview":
        return page.enrolled.number.text() != "" and bool(page.ladder.drawing.shapes)  # type: ignore[attr-defined]
    if key == "participants":
        events = page.lists["adverse_event"].table  # type: ignore[attr-defined]
        return page.table.model.rowCount() == 200 and events.model.rowCount() > 0  # type: ignore[attr-defined]
    if key in CONTENT or key in _NONE_OF_THESE:
        return page.isVisible()
    return page.panel.table.model.rowCount() > 0  # type: ignore[attr-defined,no-any-return]


def _turn(view: object, key: str) -> float:
    start = time.thread_time()
    view.show_page(key)  # type: ignore[attr-defined]
    QApplication.processEvents()
    return time.thread_time() - start


def _bare(view: object, key: str) -> float:
    view.show_page(key)  # type: ignore[attr-defined]
    tables = [one for one in view.page.findChildren(QTableView) if one.isVisible() and one.model()]  # type: ignore[attr-defined]
    shapes = [(one.model().rowCount(), one.model().columnCount()) for one in tables]
    rows, columns = max(shapes, default=(0, 0))
    start = time.thread_time()
    table = QTableWidget(rows, columns)
    for row in range(rows):
        for column in range(columns):
            table.setItem(row, column, QTableWidgetItem(""))
    table.resize(1000, 600)
    table.show()
    QApplication.processEvents()
    return time.thread_time() - start


if __name__ == "__main__":
    main()
