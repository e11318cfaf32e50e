"""A question that is answered by one line of a list, where buttons beside each other would be cut."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme

_LINES_SHOWN = 12


class LineDialog(QDialog):
    """A question and the lines that answer it; arrows or the first letters choose, Enter or two clicks accept."""

    def __init__(
        self,
        parent: QWidget | None,
        question: str,
        lines: Sequence[str],
        accept: str,
        *,
        is_first_usual: bool,
    ) -> None:
        """Show at least one of ``lines``; the labels are in the language of the program already."""
        super().__init__(parent)
        self.setWindowTitle("Dosebook")
        words = QLabel(question)
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(question)
        self.list.addItems(list(lines))
        # Set as an index: else Qt makes the first line the current one when the list gets the keyboard.
        self.list.setCurrentIndex(self.list.model().index(0, 0) if is_first_usual else QModelIndex())
        self.list.itemSelectionChanged.connect(self._look)
        self.list.doubleClicked.connect(lambda _place: self.accept())
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        layout.setSpacing(theme.S)
        for part in (words, self.list, buttons):
            layout.addWidget(part)
        self._fit()
        self._look()

    @property
    def place(self) -> int:
        """The place of the chosen line, -1 for none; the line that has the keyboard alone is not chosen."""
        chosen = self.list.selectedIndexes()
        return chosen[0].row() if chosen else -1

    def _look(self) -> None:
        self.accept_button.setEnabled(self.place >= 0)

    def _fit(self) -> None:
        shown = min(self.list.count(), _LINES_SHOWN)
        edges = 2 * self.list.frameWidth()
        width, height = self.list.sizeHintForColumn(0), theme.row_height(self.list)
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(width, height))
        self.list.setMinimumWidth(width + edges + theme.XL)
        self.list.setMinimumHeight(shown * height + edges)
