"""What can be done about an expected visit: go to its record or begin it, or say why it was not done."""

from PySide6.QtCore import QObject

from dosebook.domain.changes import Create
from dosebook.domain.records import ParticipantUid, RecordUid, Result, Visit
from dosebook.domain.visits.expected import Expected, VisitCell
from dosebook.forms.visit_places import first_item, place_of
from dosebook.gui import dialogs
from dosebook.gui.page import Page

CELL = "/"
"""Divides the uids of a participant and a planned visit where a place in the matrix is meant, not a record."""
BEGIN = "begin"
"""The third part of a place where its visit is to be begun."""


class VisitActs(QObject):
    """The acts of one page on visits; what is shown elsewhere is asked for by the page's signals."""

    def __init__(self, page: Page) -> None:
        """Act for ``page``."""
        super().__init__(page)
        self._page = page

    def enter(self, cell: VisitCell) -> None:
        """Go to what a person most likely wants of a visit; to its place in the matrix where nothing is open."""
        item = first_item(cell)
        if item is not None:
            self.follow(cell, item)
        else:
            self.show(cell)

    def follow(self, cell: VisitCell, item: Expected) -> None:
        """Go to the record of something expected, or begin it with the participant filled in and no date."""
        page, place = self._page, place_of(item, cell)
        if place is None:
            return
        if place.field:
            page.field_wanted.emit(place.kind, place.uid, place.field)
        elif place.uid:
            page.record_wanted.emit(place.kind, place.uid)
        elif page.session.is_view:
            self.show(cell)
        elif place.kind == Visit.kind:
            self.begin(cell)
        elif place.kind == Result.kind:
            from dosebook.gui.pages.lab_grid_opening import ask_lab_grid

            ask_lab_grid(page.session, cell.person.uid, page.window())
        else:
            page.new_wanted.emit(place.kind, cell.person.uid)

    def show(self, cell: VisitCell) -> None:
        """Go to the place of a visit in the matrix."""
        self._page.record_wanted.emit(Visit.kind, CELL.join((cell.person.uid, cell.visit.uid)))

    def begin(self, cell: VisitCell) -> None:
        """Begin the form of a visit that took place; its date is for a person to say."""
        if not self._page.session.is_view:
            place = CELL.join((cell.person.uid, cell.visit.uid, BEGIN))
            self._page.record_wanted.emit(Visit.kind, place)

    def deny(self, cell: VisitCell) -> None:
        """Record that something of a visit was not done, once a person said why."""
        from dosebook.gui.pages.not_done_dialog import can_be_denied

        page, session = self._page, self._page.session
        if session.is_view or not can_be_denied(cell):
            return
        answer = dialogs.ask_not_done(page, cell)
        if answer is None:
            return
        not_done, reason, note = answer
        visit = Visit(
            uid=session.new_uid(),
            participant=ParticipantUid(cell.person.uid),
            planned=RecordUid(cell.visit.uid),
            not_done=not_done,
            reason=reason,
            note=note,
        )
        session.save(
            (Create(visit),),
            on_saved=lambda _saved: None,
            on_failed=lambda error: dialogs.show_error(page, error),
        )
