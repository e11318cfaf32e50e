"""What the delegate of a list asks a model besides Qt's own roles."""

from enum import IntEnum

from PySide6.QtCore import Qt


class Extra(IntEnum):
    """Each is answered with None where a cell has nothing of the kind."""

    GRADE = Qt.ItemDataRole.UserRole + 1
    FINDINGS = Qt.ItemDataRole.UserRole + 2
