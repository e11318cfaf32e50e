"""One entry of the audit trail in full."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from dosebook.actions.read_audit_trail import AuditEntry
from dosebook.domain.localised import localised
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.icons import icon


class AuditEntryView(QWidget):
    """What an entry says, field by field, and the way to its record."""

    record_wanted = Signal(str, str)
    removal_wanted = Signal(object)
    """The AuditEntry of which somebody wants to take a value out."""

    def __init__(self, parent: QWidget | None = None, *, is_view: bool = False) -> None:
        """Begin without an entry; of a copy to look at (``is_view``) nothing can be taken out."""
        super().__init__(parent)
        self._is_view = is_view
        self._entry: AuditEntry | None = None
        self.head = QLabel()
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setWordWrap(True)
        theme.mark(self.head, "section")
        self.go = QPushButton(icon("right"), translate("audit", "Go to the record"))
        self.go.clicked.connect(self._go)
        self.take_out = QPushButton(translate("audit", "Take a value out…"))
        self.take_out.setToolTip(
            translate("audit", "For a name or another text that should never have been written down")
        )
        self.take_out.clicked.connect(self._take_out)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("audit", "The entry in full"))
        first = QHBoxLayout()
        first.addWidget(self.head, 1)
        first.addWidget(self.take_out, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.S, 0, 0)
        layout.setSpacing(theme.S)
        layout.addLayout(first)
        layout.addWidget(self.text, 1)
        self.show_entry(None)

    def show_entry(self, entry: AuditEntry | None) -> None:
        """Show ``entry``, or nothing."""
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        self.head.setText(f"{entry.deed}: {entry.record}" if entry.record else entry.deed)
        self.go.setVisible(bool(entry.kind))
        self.take_out.setVisible(not self._is_view and any(change.is_removable for change in entry.changes))
        self.text.setPlainText("\n".join(entry_lines(entry)))

    def _go(self) -> None:
        if self._entry is not None:
            self.record_wanted.emit(self._entry.kind, self._entry.record_uid)

    def _take_out(self) -> None:
        if self._entry is not None:
            self.removal_wanted.emit(self._entry)


def entry_lines(entry: AuditEntry) -> list[str]:
    """Return everything that an entry says, line by line."""
    by = translate("audit", "By {who}, as claimed; signed in to the computer as {where}")
    lines = [change.words for change in entry.changes]
    if entry.reason:
        lines.append(translate("audit", "Reason: {reason}").format(reason=entry.reason))
    lines.append(by.format(who=entry.who, where=entry.where))
    when = translate("audit", "On {local} by that computer's clock, {utc}")
    lines.append(when.format(local=entry.when, utc=entry.when_utc))
    lines.append(
        translate("audit", "Entry {number}, written by {program}").format(
            number=f"{localised(entry.seq):,}", program=entry.program
        )
    )
    return lines
