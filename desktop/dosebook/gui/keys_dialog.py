"""Shift+F1: every key of the program, in the order of the menus."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.words import translate
from dosebook.gui import theme


def form_keys() -> Mapping[str, str]:
    """Return the keys within lists and forms, which stand in no menu."""
    return {
        translate("keys", "From the list to the form"): translate("keys", "Enter"),
        translate("keys", "From the form to the list"): translate("keys", "Esc"),
        translate("keys", "Next field"): translate("keys", "Tab · Enter"),
        translate("keys", "Field before"): translate("keys", "Shift+Tab"),
        translate("keys", "To a field by the underlined letter of its label"): translate(
            "keys", "Alt+letter"
        ),
        translate("keys", "Take over the value that is offered"): translate("keys", "Ctrl+Space"),
        translate("keys", "Say why an empty field has no value, or take it back"): translate(
            "keys", "F5 not done · F6 unknown · F7 not applicable · F8 refused"
        ),
        translate("keys", "Pages one to nine"): translate("keys", "Alt+1 … Alt+9"),
    }


class KeysDialog(QDialog):
    """Two columns: what happens, and by which key."""

    def __init__(self, of_menus: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Show the keys of the menus, then those of lists and forms."""
        super().__init__(parent)
        self.setWindowTitle(translate("keys", "Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.XL)
        grid.setVerticalSpacing(theme.S)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self._add(grid, translate("keys", "In lists and forms"), form_keys())
        self._add(grid, translate("keys", "In the menus"), of_menus)
        inner = QWidget()
        inner.setLayout(grid)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(translate("keys", "Keys"))
        area.setWidget(inner)
        buttons = QDialogButtonBox()
        buttons.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.addWidget(area)
        column.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(76 * letter, 32 * self.fontMetrics().height())

    def _add(self, grid: QGridLayout, title: str, keys: Mapping[str, str]) -> None:
        heading = QLabel(title)
        theme.mark(heading, "section")
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for words, key in keys.items():
            row = grid.rowCount()
            for place, text in enumerate((words, key)):
                label = QLabel(text)
                label.setWordWrap(True)
                grid.addWidget(label, row, place)
