"""Help, Tour: opens the demo study where another one or none is open, then leads through it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from dosebook.actions.open_study import StudyWorker
from dosebook.gui.files.demo import demo_path, show_demo
from dosebook.gui.tour.memory import PLACE, first_step
from dosebook.gui.tour.steps import TOUR
from dosebook.gui.tour.tour import Tour

if TYPE_CHECKING:
    from dosebook.gui.main_window import MainWindow


def start_tour(window: "MainWindow") -> None:
    """Begin the tour, or go on where it was left; one that is on its way gets the keyboard."""
    session = window.session
    demo = demo_path(window.paths)
    if session is not None and session.path == demo:
        _lead(window)
        return

    def opened(study: StudyWorker) -> None:
        window.study_shown.connect(lambda: _lead(window), Qt.ConnectionType.SingleShotConnection)
        window.show_study(study)

    def open_demo() -> None:
        show_demo(window, window.context(), window.paths, opened)

    window.close_study(lambda: window.with_person(open_demo))


def _lead(window: "MainWindow") -> None:
    view, session = window.view, window.session
    if view is None or session is None or session.path != demo_path(window.paths):
        return
    running = view.findChild(Tour)
    if running is not None and running.number:
        running.bubble.focus()
        return
    Tour(view, window.preferences).go(first_step(window.preferences.recall(PLACE), len(TOUR)))
