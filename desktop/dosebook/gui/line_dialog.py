"""A question that is answered by one line of a list, where buttons beside each other would be cut."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme

_LINES_SHOWN = 12


class LineDialog(QDialog):
    """A question and the lines that answer it; arrows or the first letters choose, Enter or two clicks accept."""

    def __init__(self, parent: QWidget | None, question: str, lines: Sequence[str], accept: str) -> None:
        """Show at least one of ``lines``; the labels are in the language of the program already."""
        super().__init__(parent)
        self.setWindowTitle("Dosebook")
        words = QLabel(question)
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(question)
        self.list.addItems(list(lines))
        self.list.setCurrentRow(0)
        self.list.doubleClicked.connect(lambda _place: self.accept())
        buttons = QDialogButtonBox()
        buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        layout.setSpacing(theme.S)
        for part in (words, self.list, buttons):
            layout.addWidget(part)
        self._fit()

    @property
    def place(self) -> int:
        """The place of the chosen line."""
        return self.list.currentRow()

    def _fit(self) -> None:
        shown = min(self.list.count(), _LINES_SHOWN)
        edges = 2 * self.list.frameWidth()
        width, height = self.list.sizeHintForColumn(0), theme.row_height(self.list)
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(width, height))
        self.list.setMinimumWidth(width + edges + theme.XL)
        self.list.setMinimumHeight(shown * height + edges)
