"""What a record pane asks its person before it saves, marks as void or lets go of what was typed."""

from PySide6.QtWidgets import QWidget

from dosebook.domain.words import translate
from dosebook.gui import dialogs


def ask_before_leaving(pane: QWidget, title: str) -> str | None:
    """Return ``save`` or ``discard`` for what is not saved of the record called ``title``; None to stay."""
    return dialogs.choose(
        pane,
        translate("record", "Save the changes of “{title}”?").format(title=title),
        (
            ("save", translate("record", "Save")),
            ("discard", translate("record", "Discard changes")),
        ),
        cancel=translate("record", "Keep editing"),
    )


def ask_why_void(pane: QWidget, title: str) -> str | None:
    """Return why the record called ``title`` is void; None or empty when it is not."""
    words = translate("record", "Mark “{title}” as void? It stays in the audit trail and no longer counts.")
    return dialogs.ask_text(
        pane,
        words.format(title=title),
        label=translate("record", "Reason"),
        accept=translate("record", "Mark as void"),
    )


def ask_whether_so(pane: QWidget, sentence: str) -> bool:
    """Return whether what interrupts the save, said in ``sentence``, did happen so."""
    return dialogs.ask(
        pane,
        sentence,
        accept=translate("record", "&Save it as it is"),
        refuse=translate("record", "&Keep editing"),
        refusing_is_usual=True,
    )
