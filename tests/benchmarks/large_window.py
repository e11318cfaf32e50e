"""Shows a study in a window of its own process and measures; prints one JSON line. Run by test_large.py.

``open`` ends with the first painted list; ``pages`` goes through the pages. Times are those of the processor.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QTableWidget, QTableWidgetItem

from dosebook.__main__ import load_app

PAGES = ("participants", "adverse_events", "results", "overview", "doses")
_CHECKED_AFTER_MS = 20_000
"""By then the checks behind the first page are done; what they take is no part of turning a page."""


def main() -> None:
    """Measure what the first argument says of the study in the second, with the profile in the third."""
    app = load_app()
    from dosebook.gui.main_window import MainWindow

    show_study, show_session = MainWindow.show_study, MainWindow._show_session

    def shown(window: MainWindow, session: object, page: str) -> None:
        show_session(window, session, page)  # type: ignore[arg-type]
        assert window.view is not None
        full = [one for one in window.view.page.findChildren(QTableView) if one.model().rowCount()]
        watched = full[0].viewport() if full else window.view.page
        watched.installEventFilter(FirstList(watched, window))

    MainWindow._show_session = shown  # type: ignore[method-assign]
    MainWindow.show_study = lambda window, study: show_study(window, study, "adverse_events")  # type: ignore[method-assign,misc]
    app.run_window(Path(sys.argv[2]), Path(sys.argv[3]))


class FirstList(QObject):
    """Waits for the first painted list."""

    def __init__(self, watched: QObject, window: object) -> None:
        """Watch a widget of the window."""
        super().__init__(watched)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say how long it took, or go on to the pages."""
        if event.type() is QEvent.Type.Paint:
            if sys.argv[1] == "open":
                say({"seconds": time.process_time(), "megabytes": _megabytes()})
            watched.removeEventFilter(self)
            QTimer.singleShot(_CHECKED_AFTER_MS, self, lambda: say(pages(self._window.view)))  # type: ignore[attr-defined]
        return False


def say(found: dict[str, object]) -> None:
    """Print what was found and end in the middle of everything."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(0)


def pages(view: object) -> dict[str, object]:
    """Return the seconds for each page, shown first and again, and for an empty table of its shape."""
    first = {key: _turn(view, key) for key in PAGES}
    rounds = [{key: _turn(view, key) for key in PAGES} for _round in range(3)]
    again = {key: min(one[key] for one in rounds) for key in PAGES}
    # The empty tables need far more than the program.
    megabytes = _megabytes()
    bare = {key: _bare(view, key) for key in PAGES}
    return {"first": first, "again": again, "megabytes": megabytes, "bare": bare}


def _megabytes() -> float:
    """Return the peak of memory of this program alone; what getrusage says begins with that of who started it."""
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


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
