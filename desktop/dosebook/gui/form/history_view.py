"""What the audit trail says about the record of a form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dosebook.actions.read_audit_trail import AuditEntry
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.form.discarding import discard
from dosebook.gui.icons import follow


class HistoryView(QScrollArea):
    """The entries about one record, newest first."""

    back_wanted = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.back_button = QPushButton(translate("record", "Back to the form"))
        self.back_button.setAutoDefault(False)
        follow(self.back_button, "back")
        self.back_button.clicked.connect(self.back_wanted)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(theme.L, theme.S, theme.L, theme.L)
        self._column.setSpacing(theme.S)
        self._column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._entries = QWidget()
        self._column.addWidget(self._entries)
        self._column.addStretch(1)
        self.setWidget(body)

    def show_entries(self, found: Sequence[AuditEntry]) -> None:
        """Show these entries of the audit trail."""
        entries = QWidget()
        column = QVBoxLayout(entries)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        if not found:
            column.addWidget(_words(translate("record", "Nothing is saved of this record yet.")))
        for entry in found:
            column.addWidget(_entry(entry))
        self._column.replaceWidget(self._entries, entries)
        discard(self._entries)
        self._entries = entries
        self.back_button.setFocus()

    def words(self) -> str:
        """Return all that is shown, line by line."""
        return "\n".join(label.text() for label in self._entries.findChildren(QLabel))


def _entry(entry: AuditEntry) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, theme.XS)
    column.setSpacing(2)
    deed = _words(entry.deed)
    theme.mark(deed, "section")
    by = _words(f"{entry.when}, {entry.who}")
    theme.mark(by, "muted")
    reason = [translate("record", "Reason: {reason}").format(reason=entry.reason)] if entry.reason else []
    lines = [_words(words) for words in (*reason, *(change.words for change in entry.changes))]
    for line in (deed, by, *lines):
        column.addWidget(line)
    return widget


def _words(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
