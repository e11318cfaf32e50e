"""What a saved result suggests, told above the buttons of its form."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dosebook.domain.records import Record, Result
from dosebook.domain.words import translate
from dosebook.gui.page import Page

if TYPE_CHECKING:
    from dosebook.gui.form.record_pane import RecordPane


def tell_lab_events(pane: "RecordPane", record: Record) -> None:
    """Offer the events that rest on ``record``, where it is a result and nobody recorded or refused them."""
    if not isinstance(record, Result) or record.participant is None:
        return
    from dosebook.forms.lab_event_offers import lab_event_offers
    from dosebook.forms.lab_event_words import offers_in_short

    data, participant = pane.session.data, record.participant
    found = tuple(
        offer
        for offer in lab_event_offers(participant, data)
        if any(item.result.uid == record.uid for item in offer.items)
    )
    if not found:
        return

    def show() -> None:
        from dosebook.gui.pages.lab_events_dialog import show_lab_events

        pane.notice.clear()
        show_lab_events(pane.session, participant, pane.window(), lambda *place: _open(pane, *place))

    words = translate("record", "Saved. By the value: {events}. Is it an adverse event?")
    answers = (
        (translate("record", "Look at what would be entered…"), show),
        (translate("record", "Not now"), pane.notice.clear),
    )
    pane.notice.tell(words.format(events=offers_in_short(found)), "warning", answers)


def _open(widget: QWidget, kind: str, uid: str) -> None:
    """Go to a record by way of the page that the form stands on."""
    page: QWidget | None = widget
    while page is not None and not isinstance(page, Page):
        page = page.parentWidget()
    if isinstance(page, Page):
        page.record_wanted.emit(kind, uid)
