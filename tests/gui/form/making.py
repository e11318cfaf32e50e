"""A form under the fingers of a test: real keys, and what stands on the screen."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from dosebook.domain.changes import Person
from dosebook.gui.form.field_row import FieldRow
from dosebook.gui.form.record_pane import RecordPane

ANN = Person("Ann Archer", "Coordinator")
CONTROL = Qt.KeyboardModifier.ControlModifier


class Form:
    """A record pane driven by keys."""

    def __init__(self, pane: RecordPane, qtbot: Any) -> None:
        self.pane, self.qtbot = pane, qtbot

    def row(self, name: str) -> FieldRow:
        """The row of a field; ``companion.`` before the name for the record saved along."""
        form = self.pane.form
        if name.startswith("companion."):
            assert form.companion is not None
            return form.companion.rows[name.removeprefix("companion.")]
        return form.main.rows[name]

    def go(self, name: str) -> None:
        """Put the keyboard into a field, as its mnemonic does."""
        self.pane.form.focus_field(name)

    def keys(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        for character in text:
            self.qtbot.keyClicks(self.target(), character)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key in whatever has the keyboard."""
        self.qtbot.keyClick(self.target(), key, modifier)

    def enter(self) -> None:
        """Press Enter."""
        self.key(Qt.Key.Key_Return)

    def tab(self) -> None:
        """Press Tab."""
        self.key(Qt.Key.Key_Tab)

    def type_in(self, name: str, text: str) -> None:
        """Go to a field, type and leave it by Tab."""
        self.go(name)
        self.keys(text)
        self.tab()

    def save(self) -> None:
        """Press Ctrl+S and wait until the file has answered, if it was asked."""
        self.key(Qt.Key.Key_S, CONTROL)
        self.settle()

    def settle(self) -> None:
        """Wait until no save is under way."""
        self.qtbot.waitUntil(lambda: not self.pane.saver.is_busy, timeout=10_000)
        QApplication.processEvents()

    def here(self) -> str:
        """The field that has the keyboard."""
        form = self.pane.form
        for panel, prefix in ((form.main, ""), (form.companion, "companion.")):
            row = panel.row_of(QApplication.focusWidget()) if panel is not None else None
            if panel is not None and row is not None and panel.isAncestorOf(row):
                return prefix + row.field.name
        return ""

    def value(self, name: str) -> Any:
        """What the form holds under a name."""
        return self.pane.form.values()[name]

    def target(self) -> QWidget:
        """What has the keyboard."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found
