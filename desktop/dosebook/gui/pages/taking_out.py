"""Ask which value of an entry to take out and why; the boxes say what it can and cannot undo."""

from PySide6.QtWidgets import QWidget

from dosebook.actions.read_audit_trail import AuditChange, AuditEntry
from dosebook.domain.words import clipped, translate
from dosebook.gui import dialogs


def ask_what_to_take_out(parent: QWidget, entry: AuditEntry) -> tuple[str, str] | None:
    """Return the field and the reason, or None when somebody thinks better of it."""
    change = _ask_which(parent, [change for change in entry.changes if change.is_removable])
    if change is None:
        return None
    reason = dialogs.ask_text(
        parent,
        _question(entry, change),
        label=translate("audit", "&Reason, without the text itself"),
        accept=translate("audit", "Take it out"),
    )
    return (change.field, reason) if reason is not None else None


def _ask_which(parent: QWidget, changes: list[AuditChange]) -> AuditChange | None:
    if len(changes) == 1:
        return changes[0]
    chosen = dialogs.choose(
        parent,
        translate("audit", "Which value of this entry is to be taken out?"),
        [(change.field, change.label) for change in changes],
    )
    return next((change for change in changes if change.field == chosen), None)


def _question(entry: AuditEntry, change: AuditChange) -> str:
    return translate(
        "audit",
        "{label} of {record}, which says “{text}”, will be taken out of the record and of every entry of the "
        "audit trail in which it stands. This cannot be undone. That there was a value, who entered it and when "
        "stays, and so do your name and your reason.\n\nBackups, exports and reports made before still hold the "
        "text: delete or replace those yourself.",
    ).format(label=change.label, record=entry.record or entry.deed, text=clipped(change.new))
