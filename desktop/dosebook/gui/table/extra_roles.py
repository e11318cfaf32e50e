"""What the delegate of a list asks a model besides Qt's own roles."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from dosebook.forms.finding import Finding


class Extra(IntEnum):
    """Each is answered with None where a cell has nothing of the kind."""

    GRADE = Qt.ItemDataRole.UserRole + 1
    FINDINGS = Qt.ItemDataRole.UserRole + 2
    CELL = Qt.ItemDataRole.UserRole + 3
    """All that is painted of a cell, as a ``Cell``: one question for what Qt asks in eleven."""


class Cell(NamedTuple):
    """What is painted of a cell."""

    text: str = ""
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    font: QFont | None = None
    grade: int | None = None
    findings: Sequence[Finding] = ()
