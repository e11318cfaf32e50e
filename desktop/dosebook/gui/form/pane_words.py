"""What a record pane says about its record: title, state, questions."""

from dosebook.domain.records import Participant
from dosebook.domain.words import translate
from dosebook.forms.record_words import record_title
from dosebook.gui.form.sheet import Sheet
from dosebook.gui.session import Session


def title_words(sheet: Sheet | None, kind_title: str, session: Session) -> str:
    """Return the line by which a person recognises the record."""
    if sheet is None:
        return ""
    if sheet.opened.is_new:
        person = session.data.find(getattr(sheet.record(), "participant", None))
        words = translate("record", "New: {kind}").format(kind=kind_title)
        return f"{words} · {person.participant_id}" if isinstance(person, Participant) else words
    return record_title(sheet.opened.record, session.data)


def state_words(sheet: Sheet, session: Session, *, is_saving: bool, is_dirty: bool) -> str:
    """Return whether what stands on the form is saved."""
    if session.is_view:
        return translate("record", "A copy to look at. Nothing can be changed in it.")
    if sheet.is_voided:
        return translate("record", "Void. It no longer counts and is no longer changed.")
    if is_saving:
        return translate("record", "Saving…")
    if sheet.opened.is_new:
        return translate("record", "Not saved yet")
    return translate("record", "Changed, not saved yet") if is_dirty else translate("record", "Saved")


def first_entry_words() -> str:
    """Say, for the audit trail, why a saved record grew although nobody was asked for a reason."""
    return translate("record", "First entry into fields that were empty")


def changed_elsewhere_words() -> str:
    """Say that the record moved on while somebody was typing."""
    return translate(
        "record",
        "This record was changed elsewhere while you were typing. Your entries are still here; when you "
        "save, both are shown to choose from.",
    )


def draft_is_older_words() -> str:
    """Say that the record moved on since the draft was typed."""
    return translate(
        "record",
        "The record was changed after these entries were typed. Compare them with the history before you "
        "save.",
    )
