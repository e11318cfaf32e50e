"""One kind of record in the window: its list, and beside it the form of the chosen record."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dosebook.domain.records import Record
from dosebook.gui.after_paint import after_paint
from dosebook.gui.page import Page
from dosebook.gui.pages.record_sheet import RecordSheet
from dosebook.gui.session import Session
from dosebook.gui.table.record_table import RecordTable
from dosebook.runtime.drafts import Draft

if TYPE_CHECKING:
    from dosebook.gui.form.record_pane import RecordPane

READ_ONLY = frozenset({"cut_off", "report_issue"})
"""Kinds that the program records itself; they are read on a sheet."""


class RecordPanel(QObject):
    """Keeps list and form of one kind together; no typing is ever lost by moving in the list."""

    form_wanted = Signal()
    """Somebody wants to type: the form should be seen and hold the keyboard."""
    list_wanted = Signal()
    """Somebody is done with the form."""

    def __init__(self, session: Session, kind: str, parent: QObject) -> None:
        """Make list and form; the page lays them out."""
        super().__init__(parent)
        self._session, self.kind = session, kind
        self.table = RecordTable(session, kind)
        self._pane: RecordPane | None = None
        self.form: QWidget
        if kind in READ_ONLY:
            self.sheet = RecordSheet(session, kind)
            self.form = self.sheet
        else:
            self.form = QWidget()
            self._place = QVBoxLayout(self.form)
            self._place.setContentsMargins(0, 0, 0, 0)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.table.new_wanted.connect(self.new)

    @property
    def pane(self) -> "RecordPane | None":
        """The form, made when it is first asked for: a list is read sooner than a form; None on a sheet."""
        if self._pane is None and self.kind not in READ_ONLY:
            # Forms and their checks are loaded with the first form, not with the first list.
            from dosebook.gui.form.record_pane import RecordPane

            self._place_pane(RecordPane(self._session, self.kind))
        return self._pane

    @property
    def uid(self) -> str | None:
        """The uid of the record in the form, None where it shows none or a new one."""
        if self.kind in READ_ONLY:
            return self.table.uid or None
        return None if self._pane is None or self._pane.is_new else self._pane.record_uid

    def show(self, uid: str) -> None:
        """Go to a record, once unsaved typing on another is settled."""
        self.leave(lambda: self._look_at(uid))

    def open(self, uid: str) -> None:
        """Go to a record and into its form."""

        def show() -> None:
            self._look_at(uid)
            self.form_wanted.emit()

        self.leave(show)

    def new(self, participant: str | None = None, copied: Record | None = None) -> None:
        """Begin a new record, like ``copied`` if one is given, once unsaved typing on another is settled.

        Where no participant is said, it is the one whose record was saved just before, on whatever page: who
        types in the doses of somebody goes on with that person. Merely looking at a record proposes nobody.
        """
        pane = self.pane
        if pane is None or self._session.is_view:
            return

        def begin() -> None:
            self.table.select(None)
            pane.show_new(participant or self._in_work(), copied)
            self.form_wanted.emit()

        self.leave(begin)

    def show_draft(self, draft: Draft) -> None:
        """Bring back what was being typed when the program ended."""
        pane = self.pane
        if pane is None:
            return

        def bring() -> None:
            self.table.select(draft.record_uid)
            pane.show_draft(draft)
            self.form_wanted.emit()

        self.leave(bring)

    def prepare(self) -> Iterator[None]:
        """Do as ``show_something`` in short steps, before anybody sees it."""
        uid = self._first_wanted()
        if uid is None:
            return
        if self._pane is None and self.kind not in READ_ONLY:
            from dosebook.gui.form.pane_ahead import pane_ahead

            # Heard before the form hears of it: one that nobody saw has nothing to keep up to date.
            self._session.changed.connect(self._let_go_unseen)
            pane = yield from pane_ahead(self._session, self.kind, uid)
            if pane is not None:
                self._place_pane(pane)
                yield
        self.show_something()
        yield

    def show_soon(self) -> None:
        """Do as ``show_something`` once the list is painted: a form takes longer to make than all the list."""
        after_paint(self.table.view.viewport(), self.show_something)

    def show_something(self) -> None:
        """Show the chosen record or the first where none is shown yet: the form is never an empty field."""
        uid = self._first_wanted()
        is_idle = self._pane is None or (self._pane.record_uid is None and not self._pane.is_new)
        if is_idle and uid is not None:
            self._show(uid)

    def settle(self) -> None:
        """Let go of a new record into which nothing was typed."""
        if self._pane is not None and self._pane.is_new and not self._pane.is_dirty:
            self._pane.clear()
            self.show_something()

    def step(self, delta: int) -> None:
        """Go to the record before (−1) or after (+1)."""
        self.table.step(delta)

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` once unsaved typing is saved or discarded; not at all when the person stays."""
        if self._pane is not None and self._pane.is_dirty:
            self._pane.leave(then)
        else:
            then()

    def _first_wanted(self) -> str | None:
        """Return the uid of the record that is shown where none is chosen yet."""
        return self.table.uid or self.table.first_uid()

    def _place_pane(self, pane: "RecordPane") -> None:
        self._pane = pane
        pane.saved.connect(self._saved)
        pane.step_wanted.connect(self.step)
        pane.back_wanted.connect(self.list_wanted)
        self._place.addWidget(pane)
        if pane.record_uid is not None:
            self.table.select(pane.record_uid)

    def _let_go_unseen(self, _kinds: object) -> None:
        """Show and choose nothing until somebody comes: the record that was first may be void by then, or not first."""
        page = self.parent()
        if isinstance(page, Page) and not page.is_seen and self._pane is not None:
            self._pane.clear()
            self.table.select(None)

    def _saved(self, _kind: str, uid: str) -> None:
        self.table.select(uid)

    def _in_work(self) -> str | None:
        entry = self._session.data.entries.get(self._session.in_work or "")
        return self._session.in_work if entry is not None and not entry.is_voided else None

    def _chosen(self, uid: str) -> None:
        if self._pane is None and self.kind not in READ_ONLY:
            self.show_soon()
            return
        if self._pane is None or not self._pane.is_dirty:
            self._look_at(uid)
            return
        # The list stays at the record whose form is open until the person has answered. The question
        # waits until the list has dealt with the key or the click, or it would go on under the box.
        self.table.select(self.uid)
        QTimer.singleShot(0, self, lambda: self.leave(lambda: self._look_at(uid)))

    def _opened(self, uid: str) -> None:
        if self.uid != uid:
            self.open(uid)
        else:
            self.form_wanted.emit()

    def _look_at(self, uid: str) -> None:
        """Show a record because a person wants to see it."""
        self._session.in_work = None
        self._show(uid)

    def _show(self, uid: str) -> None:
        self.table.select(uid)
        pane = self.pane
        if pane is None:
            self.sheet.show_record(uid)
        elif pane.is_new or pane.record_uid != uid:
            pane.show_record(uid)
