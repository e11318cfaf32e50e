"""Who opens studies in these tests, a clock moved by hand, and how to find a dialog."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog

from dosebook.domain.changes import Person
from dosebook.runtime.clock import SystemClock

ANN = Person("Ann Archer", "Coordinator")
D = TypeVar("D", bound=QDialog)


class HandClock(SystemClock):
    """A clock whose monotonic time a test moves by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def monotonic(self) -> float:
        return self.seconds


def shown(kind: type[D]) -> D:
    """Return the one visible dialog of this type."""
    found = [item for item in QApplication.topLevelWidgets() if isinstance(item, kind) and item.isVisible()]
    assert len(found) == 1, found
    return found[0]


def is_shown(kind: type[QDialog]) -> bool:
    """Whether a dialog of this type is visible."""
    return any(isinstance(item, kind) and item.isVisible() for item in QApplication.topLevelWidgets())
