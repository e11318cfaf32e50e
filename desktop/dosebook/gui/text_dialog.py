"""A question that is answered with one line of text."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme


class TextDialog(QDialog):
    """A question, one line to answer it, and a button that waits until the answer is long enough."""

    def __init__(self, parent: QWidget | None, question: str, label: str, accept: str, minimum: int) -> None:
        """Show the question; the labels are in the language of the program already."""
        super().__init__(parent)
        self.setWindowTitle("Dosebook")
        self._minimum = minimum
        words = QLabel(question)
        words.setWordWrap(True)
        self.editor = QLineEdit()
        self.editor.setAccessibleName(label)
        name = QLabel(label)
        name.setBuddy(self.editor)
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.editor.textChanged.connect(self._look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        layout.setSpacing(theme.S)
        for part in (words, name, self.editor, buttons):
            layout.addWidget(part)
        self.setMinimumWidth(40 * self.fontMetrics().averageCharWidth() + 2 * theme.XL)
        self._look()

    def text(self) -> str:
        """Return the answer without the blanks around it."""
        return self.editor.text().strip()

    def _look(self) -> None:
        self.accept_button.setEnabled(len(self.text()) >= self._minimum)
