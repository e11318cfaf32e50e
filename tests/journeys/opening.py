"""The first steps of a journey: who is there, and which study."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from dosebook.gui.main_window import MainWindow
from journeys.typist import Typist


def say_who(typist: Typist, name: str) -> None:
    """Answer the question that the program begins with."""
    typist.go("Name")
    typist.write(name)
    typist.press("Return")


def open_study(typist: Typist, path: Path) -> None:
    """Open a file by its name; what comes of it is for the journey to see."""

    def name_it() -> None:
        typist.write(str(path))
        typist.press("Return")

    with typist.answering(name_it, box=QFileDialog):
        typist.press("Ctrl+O")


def is_open(window: MainWindow) -> bool:
    """Whether the first page of a study stands in the window."""
    return window.view is not None and window.view.page is not None
