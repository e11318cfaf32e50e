"""Where the window stands on the screen, from one run to the next."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from dosebook.gui.preferences import Preferences

_NAME = "geometry"
_FIRST_SIZE = (1366, 768)


def remember_place(window: QWidget, preferences: Preferences) -> None:
    """Keep size and place of the window."""
    state = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    preferences.remember(_NAME, state)


def restore_place(window: QWidget, preferences: Preferences) -> None:
    """Give the window its last size and place, or the first size."""
    state = preferences.recall(_NAME)
    if not state or not window.restoreGeometry(QByteArray.fromBase64(state.encode("ascii", "ignore"))):
        window.resize(*_FIRST_SIZE)
