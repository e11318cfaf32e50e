"""The form of one record with all that saving it needs; the page around it chooses which record."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from dosebook.actions.save_changes import ImpossibleValue, StaleRecord
from dosebook.domain.changes import Amend, Change, Void
from dosebook.domain.errors import DosebookError
from dosebook.domain.records import Participant, Record
from dosebook.domain.words import translate
from dosebook.forms.catalogue import FORMS
from dosebook.forms.finding import Finding, Severity
from dosebook.forms.record_words import record_title
from dosebook.forms.spec import record_of, values_of
from dosebook.gui import dialogs
from dosebook.gui.form.carrying import Carrying
from dosebook.gui.form.draft_keeper import DraftKeeper
from dosebook.gui.form.fields_panel import Rows
from dosebook.gui.form.form_view import FormView
from dosebook.gui.form.grade_texts import GradeTextSource
from dosebook.gui.form.lab_event_notice import tell_lab_events
from dosebook.gui.form.next_cohort import CohortOffer, cohort_offer
from dosebook.gui.form.opened import Opened
from dosebook.gui.form.pane_layout import PaneLayout
from dosebook.gui.form.pane_questions import ask_before_leaving, ask_whether_so, ask_why_void
from dosebook.gui.form.pane_words import (
    draft_is_older_words,
    first_entry_words,
    state_words,
    title_words,
)
from dosebook.gui.form.query_asking import QueryAsking
from dosebook.gui.form.record_history import RecordHistory
from dosebook.gui.form.saver import Saver
from dosebook.gui.form.sheet import Sheet, blank_record
from dosebook.gui.form.two_versions import TwoVersions
from dosebook.gui.session import Session
from dosebook.runtime.drafts import Draft
from dosebook.runtime.log import log_failure

Then = Callable[[], None]
_NONE_FOLLOWS = frozenset({"study", "query"})
"""A file holds one study; a query is asked from the field that it is about."""


class RecordPane(PaneLayout):
    """Shows, edits, saves and voids one record, and the record that is saved along with it."""

    saved = Signal(str, str)
    """(kind, uid): the record is in the file as the pane shows it."""
    step_wanted = Signal(int)
    """−1: to the record before, +1: to the one after."""
    back_wanted = Signal()
    """Back to the list; nothing typed would be lost."""

    def __init__(
        self,
        session: Session,
        kind: str,
        parent: QWidget | None = None,
        *,
        is_locked: bool = False,
        made: Rows | None = None,
    ) -> None:
        """Begin without a record; a locked pane only shows. Rows that are ``made`` already are taken from there."""
        self.session, self.kind, self.spec = session, kind, FORMS[kind]
        self._texts = GradeTextSource(session)
        super().__init__(FormView(session, self.spec, grade_texts=self._texts, made=made), parent)
        self.is_locked = is_locked or session.is_view
        self._sheet: Sheet | None = None
        self._sent: dict[str, str] = {}
        self._sent_from: str | None = None
        self._confirmed: set[str] = set()
        self._then: Then | None = None
        self.saver = Saver(session, self)
        self.drafts = DraftKeeper(session.paths.drafts, self._draft, self)
        self.asking = QueryAsking(session, self)
        self.carrying = Carrying(session, self)
        self.past = RecordHistory(session, self)
        self.versions = TwoVersions(session, self)
        self._connect()
        self.clear()

    @property
    def sheet(self) -> Sheet | None:
        """The record on the form with what was typed over it; None while the pane is empty."""
        return self._sheet

    @property
    def record_uid(self) -> str | None:
        """The uid of the record, None while the pane is empty."""
        return self._sheet.uid if self._sheet is not None else None

    @property
    def participant(self) -> str | None:
        """The uid of the participant on the form, where the record is about one."""
        uid: str | None = self.form.values().get("participant") if self._sheet is not None else None
        return uid

    @property
    def is_new(self) -> bool:
        """Whether the record is not saved yet."""
        return self._sheet is not None and self._sheet.opened.is_new

    @property
    def is_dirty(self) -> bool:
        """Whether the form holds anything that is not saved."""
        return self._sheet is not None and self._sheet.is_dirty

    def show_record(self, uid: str) -> None:
        """Show a saved record; KeyError when the study has none of this uid."""
        self.open_sheet(Opened.saved(uid, self.session.data))

    def show_new(self, participant: str | None = None, copied: Record | None = None) -> None:
        """Begin a new record, with what may be carried over from ``copied``."""
        self.open_sheet(Opened(blank_record(self.session, self.kind, participant), 0), copied)
        self.form.focus_first()

    def open_sheet(self, opened: Opened, copied: Record | None = None) -> Sheet:
        """Put a record onto the form, with what may be carried over from ``copied``; nobody is asked."""
        self._hide_messages()
        self._texts.forget()
        self._confirmed = set()
        self._sheet = sheet = Sheet(self.session, self.form, opened, copied=copied)
        self.form.set_read_only(is_read_only=not self._can_edit())
        self.stack.setCurrentWidget(self.form)
        self.form.verticalScrollBar().setValue(0)
        self.look()
        return sheet

    def clear(self) -> None:
        """Show no record."""
        self._hide_messages()
        self._sheet = None
        self.stack.setCurrentWidget(self.nothing)
        self.look()

    def show_draft(self, draft: Draft) -> None:
        """Bring back what was typed before a crash, also what could not be read."""
        entry = self.session.data.entries.get(draft.record_uid)
        if entry is not None:
            sheet = self.open_sheet(Opened(entry.record, entry.version))
        else:
            blank = blank_record(self.session, self.kind)
            sheet = self.open_sheet(Opened(record_of(self.spec, values_of(blank), draft.record_uid), 0))
        sheet.restore(draft.texts)
        self.drafts.adopt(draft)
        if entry is not None and entry.version != draft.based_on:
            self.notice.tell(draft_is_older_words(), "warning")
        self.look()

    def save(self, then: Then | None = None) -> None:
        """Save what the form holds, then call ``then``; where something stops it, the form says what."""
        if self._sheet is None or self.saver.is_busy or not self._can_edit():
            return
        self._then = then
        if self.saver.in_doubt is not None:
            self.saver.repeat()
            self.look()
            return
        self.notice.clear()
        self.form.show_everything()
        if self._is_stopped(self._sheet) or not self._is_confirmed(self._sheet):
            return
        changes = self._sheet.changes()
        if not changes:
            self._go_on()
        elif not any(isinstance(change, Amend) for change in changes):
            self._send(changes, "")
        elif not self._sheet.replaces_values():
            self._send(changes, first_entry_words())
        elif course := self._sheet.course_words():
            self._send(changes, course)
        elif self.strip.isVisible() and self.strip.reason():
            self.strip.confirm()
        else:
            self.strip.ask(self._sheet.changed_words())

    def save_and_new(self) -> None:
        """Save, then begin another record of the same participant, where one can follow."""
        self.save() if self.kind in _NONE_FOLLOWS else self.save(lambda: self.show_new(self.participant))

    def copy_field(self) -> None:
        """Take the field with the keyboard over from the record before, where it may be."""
        if self._can_edit():
            self.carrying.copy_field()

    def repeat_last(self) -> None:
        """Fill what may be carried from the record before; the rest stays as it is."""
        if self._can_edit():
            self.carrying.repeat_last()

    def revert(self) -> None:
        """Take back everything typed since the record was opened or saved."""
        if self._sheet is not None:
            self.drafts.discard()
            self.open_sheet(self._sheet.opened)

    def void_record(self) -> None:
        """Ask for a reason and mark the record as void; nothing is ever deleted."""
        if self._sheet is None or self.is_new or not self._can_edit() or self.saver.is_busy:
            return
        opened = self._sheet.opened
        title = record_title(opened.record, self.session.data)
        if reason := ask_why_void(self, title):
            self._send((Void(opened.record.uid, opened.version),), reason)

    def show_history(self) -> None:
        """Show what the audit trail says about the record."""
        self.past.show()

    def leave(self, then: Then) -> None:
        """Ask about typing that is not saved, then call ``then``; not at all when the person stays."""
        if not self.is_dirty:
            self.drafts.discard()
            then()
            return
        if self.saver.is_busy and self.form.texts() == self._sent:
            # Nothing to ask: all that was typed is on its way to the file.
            self._then = then
            return
        answer = ask_before_leaving(self, self.title_words.text())
        if answer == "save":
            self.save(then)
        elif answer == "discard":
            self.revert()
            then()

    def look(self) -> None:
        """Bring title, state and buttons up to date."""
        sheet, is_dirty = self._sheet, self.is_dirty
        can_save = self._can_edit() and not self.saver.is_busy
        self.form.set_answerable(can_answer=can_save and not is_dirty and not self.is_new)
        self.kind_words.setText(self.spec.title)
        self.title_words.setText(title_words(sheet, self.spec.title, self.session))
        self.title_words.setVisible(sheet is not None)
        if sheet is not None:
            words = state_words(sheet, self.session, is_saving=self.saver.is_busy, is_dirty=is_dirty)
            self.state_words.setText(words)
        self.save_button.setEnabled(can_save)
        self.save_new_button.setEnabled(can_save)
        self.revert_button.setEnabled(can_save and is_dirty)
        self.history_button.setEnabled(sheet is not None and not self.is_new)
        self.foot.setVisible(sheet is not None)
        self.session.set_unsaved(self, is_dirty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save, step and go back by the keyboard, where no menu does so already."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        both = event.modifiers() == (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key == Qt.Key.Key_S and (control or both):
            self.save_and_new() if both else self.save()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and control:
            self.step_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            button = QApplication.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
        else:
            super().keyPressEvent(event)

    # The record

    def _hide_messages(self) -> None:
        self._then = None
        self.saver.in_doubt = None
        self.notice.clear()
        self.conflict.hide()
        self.strip.hide()

    def _can_edit(self) -> bool:
        return not self.is_locked and self._sheet is not None and not self._sheet.is_voided

    # Saving

    def _is_stopped(self, sheet: Sheet) -> bool:
        """Say what stops the save and go there."""
        stops = sheet.stops()
        if stops:
            name, finding = stops[0]
            words = translate("record", "Not saved. {sentence}").format(sentence=finding.message)
            self.notice.tell(words, "error")
            self.form.focus_field(name)
        return bool(stops)

    def _is_confirmed(self, sheet: Sheet) -> bool:
        """Ask about what interrupts, each once; whoever says that it happened so may save it.

        What interrupts bears on safety, so that Enter goes back to the form: saving it takes a key of its own.
        """
        for finding in sheet.questions():
            if finding.message in self._confirmed:
                continue
            if not ask_whether_so(self, finding.message):
                self.form.focus_field(finding.field or "")
                return False
            self._confirmed.add(finding.message)
        return True

    def _send(self, changes: tuple[Change, ...], reason: str) -> None:
        self._sent, self._sent_from = self.form.texts(), self.record_uid
        self.saver.send(changes, reason)
        self.look()

    def _reason_given(self, reason: str) -> None:
        # A strip that goes would leave the keyboard to the button that comes next.
        self.form.focus_last()
        self.strip.hide()
        changes = self._sheet.changes() if self._sheet is not None else ()
        if changes and not self.saver.is_busy:
            self._send(changes, reason)

    def _strip_cancelled(self) -> None:
        self._then = None
        self.form.focus_last()

    def _saved(self) -> None:
        uid, sent = self.record_uid, self._sent
        if uid is None or uid != self._sent_from:
            # Another record came onto the form while the save was on its way.
            self.look()
            return
        later = {name: text for name, text in self.form.texts().items() if text != sent.get(name)}
        then, self._then = self._then, None
        self.open_sheet(Opened.saved(uid, self.session.data))
        # What was typed while the save was on its way is not in the file yet.
        self.form.restore(later)
        self.look()
        self.session.in_work = uid if self.kind == Participant.kind else self.participant
        self.saved.emit(self.kind, uid)
        # Whoever heard that may have opened the record anew, or another one.
        sheet = self._sheet
        if sheet is None or sheet.uid != uid:
            return
        if sheet.is_dirty:
            self.drafts.typed()
            return
        self._then = then
        self._go_on()
        offer = cohort_offer(sheet.opened.record, self.session)
        if self._sheet is sheet and self._can_edit():
            if offer is not None:
                self._offer_cohort(offer)
            tell_lab_events(self, sheet.opened.record)

    def _go_on(self) -> None:
        """The file has everything: forget the draft, and do what waited for the save."""
        self.drafts.discard()
        then, self._then = self._then, None
        self.look()
        if then is not None:
            then()

    def _offer_cohort(self, offer: CohortOffer) -> None:
        answers = ((offer.accept, lambda: self._create_cohort(offer)), (_not_now(), self.notice.clear))
        self.notice.tell(offer.question, "good", answers)

    def _create_cohort(self, offer: CohortOffer) -> None:
        if not self.saver.is_busy and not self.is_dirty:
            self.notice.clear()
            self._send(offer.changes, offer.reason)

    def _failed(self, error: BaseException) -> None:
        self._then = None
        if self.record_uid != self._sent_from:
            self.saver.in_doubt = None
            self._tell(error)
            self.look()
            return
        if isinstance(error, StaleRecord):
            # The newest data first: it may have come from elsewhere.
            self.session.submit(lambda _file: None, self, lambda _none: self._compare(error), self._tell)
        else:
            self._tell(error)
        if isinstance(error, ImpossibleValue):
            finding = Finding("refused", error.field, str(error), Severity.BLOCKS, self.record_uid)
            self.form.show_refusal(finding)
            self.form.focus_field(error.field)
        self.look()

    def _compare(self, error: StaleRecord) -> None:
        if not self.versions.compare(error):
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        is_ours = isinstance(error, DosebookError)
        if not is_ours:
            log_failure(error)
        self.notice.tell(str(error) if is_ours else dialogs.crash_words(), "error")

    # What is shown around the form

    def _edited(self) -> None:
        if self._sheet is not None:
            self._sheet.follow_participant()
        self.drafts.typed()
        self.look()

    def _escape(self) -> None:
        if self.past.is_shown:
            self.past.leave()
        else:
            self.leave(self.back_wanted.emit)

    def _draft(self) -> Draft | None:
        sheet = self._sheet
        if sheet is None or not self._can_edit() or not sheet.is_dirty:
            return None
        return Draft(
            study=self.session.file_id,
            kind=self.kind,
            record_uid=sheet.uid,
            based_on=sheet.opened.version,
            texts=self.form.texts(),
            typed_at=self.session.context.clock.now_utc(),
        )

    def _connect(self) -> None:
        self.form.changed.connect(self._edited)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._failed)
        self.strip.given.connect(self._reason_given)
        self.strip.cancelled.connect(self._strip_cancelled)
        self.drafts.failed.connect(lambda words: self.notice.tell(words, "warning"))
        self.save_button.clicked.connect(lambda _checked: self.save())
        self.save_new_button.clicked.connect(lambda _checked: self.save_and_new())
        self.revert_button.clicked.connect(lambda _checked: self.revert())
        self.history_button.clicked.connect(lambda _checked: self.show_history())
        self.save_new_button.setVisible(self.kind not in _NONE_FOLLOWS)
        self.nothing.setText(
            translate("record", "Choose a record in the list, or begin a new one with Ctrl+N.")
        )


def _not_now() -> str:
    return translate("record", "Not now")
