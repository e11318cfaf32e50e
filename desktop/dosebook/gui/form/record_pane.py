"""The form of one record with all that saving it needs; the page around it chooses which record."""

from collections.abc import Callable
from datetime import UTC
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from dosebook.actions.create_next_cohort import create_next_cohort, leads_to_cohort
from dosebook.actions.read_audit_trail import read_history
from dosebook.actions.save_changes import ImpossibleValue, StaleRecord
from dosebook.domain.changes import Amend, Change, Create, Void
from dosebook.domain.errors import DosebookError
from dosebook.domain.records import Cohort, DmcReview, Record
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.catalogue import FORMS
from dosebook.forms.finding import Finding, Severity
from dosebook.forms.new_record import new_record
from dosebook.forms.record_words import record_title
from dosebook.forms.spec import record_of, values_of
from dosebook.gui import dialogs
from dosebook.gui.form.conflict_view import conflicts
from dosebook.gui.form.draft_keeper import DraftKeeper
from dosebook.gui.form.form_view import FormView
from dosebook.gui.form.grade_texts import GradeTextSource
from dosebook.gui.form.opened import Opened, changed_names, copy_of
from dosebook.gui.form.pane_layout import PaneLayout
from dosebook.gui.form.saver import Saver
from dosebook.gui.session import Session
from dosebook.runtime.drafts import Draft
from dosebook.runtime.log import log_failure

Then = Callable[[], None]


class RecordPane(PaneLayout):
    """Shows, edits, saves and voids one record, and the record that is saved along with it."""

    saved = Signal(str, str)
    """(kind, uid): the record is in the file as the pane shows it."""
    step_wanted = Signal(int)
    """−1: to the record before, +1: to the one after."""
    back_wanted = Signal()
    """Back to the list; nothing typed would be lost."""

    def __init__(
        self, session: Session, kind: str, parent: QWidget | None = None, *, is_locked: bool = False
    ) -> None:
        """Begin without a record; a locked pane only shows."""
        self.session, self.kind, self.spec = session, kind, FORMS[kind]
        self._texts = GradeTextSource(session)
        super().__init__(FormView(session, self.spec, grade_texts=self._texts), parent)
        self.is_locked = is_locked or session.is_view
        self._opened: Opened | None = None
        self._companion: Opened | None = None
        self._companion_of: str | None = None
        self._sent: dict[str, str] = {}
        self._then: Then | None = None
        self._is_voided = False
        self.saver = Saver(session, self)
        self.drafts = DraftKeeper(session.paths.drafts, self._draft, self)
        self._connect()
        self.clear()

    @property
    def record_uid(self) -> str | None:
        """The uid of the record, None while the pane is empty."""
        return self._opened.record.uid if self._opened is not None else None

    @property
    def participant(self) -> str | None:
        """The uid of the participant on the form, where the record is about one."""
        uid: str | None = self.form.values().get("participant") if self._opened is not None else None
        return uid

    @property
    def is_new(self) -> bool:
        """Whether the record is not saved yet."""
        return self._opened is not None and self._opened.is_new

    @property
    def is_dirty(self) -> bool:
        """Whether the form holds anything that is not saved; compared, never remembered."""
        if self._opened is None:
            return False
        if self.form.problems() or self._opened.differs(self._record()):
            return True
        return self._companion is not None and self._companion.differs(self._companion_record())

    def show_record(self, uid: str) -> None:
        """Show a saved record; KeyError when the study has none of this uid."""
        self._open(Opened.saved(uid, self.session.data))

    def show_new(self, participant: str | None = None, copied: Record | None = None) -> None:
        """Begin a new record, with what may be carried over from ``copied``."""
        blank = self._blank(self.kind, participant)
        self._open(Opened(blank, 0), copy_of(copied, blank) if copied is not None else None)
        self.form.focus_first()

    def clear(self) -> None:
        """Show no record."""
        self._leave_record()
        self._opened = self._companion = None
        self.stack.setCurrentWidget(self.nothing)
        self._look()

    def show_draft(self, draft: Draft) -> None:
        """Bring back what was typed before a crash, also what could not be read."""
        entry = self.session.data.entries.get(draft.record_uid)
        if entry is not None:
            self._open(Opened(entry.record, entry.version))
        else:
            blank = self._blank(self.kind, None)
            self._open(Opened(record_of(self.spec, values_of(blank), draft.record_uid), 0))
        self.form.restore(draft.texts)
        self._companion_changed()
        self.form.restore(draft.texts)
        self.drafts.adopt(draft)
        if entry is not None and entry.version != draft.based_on:
            self.notice.tell(
                translate(
                    "record",
                    "The record was changed after these entries were typed. Compare them with the history "
                    "before you save.",
                ),
                "warning",
            )
        self._look()

    def save(self, then: Then | None = None) -> None:
        """Save what the form holds, then call ``then``; where something stops it, the form says what."""
        if self._opened is None or self.saver.is_busy or not self._can_edit():
            return
        self._then = then
        if self.saver.in_doubt is not None:
            self.saver.repeat()
            self._look()
            return
        self.notice.clear()
        self.form.show_everything()
        if self._is_stopped():
            return
        changes = self._changes()
        if not changes:
            self._settled()
            return
        if any(isinstance(change, Amend) for change in changes):
            if self.strip.isVisible() and self.strip.reason():
                self.strip.confirm()
            else:
                self.strip.ask(self._changed_words())
            return
        self._send(changes, "")

    def save_and_new(self) -> None:
        """Save, then begin another record of the same participant."""
        self.save(lambda: self.show_new(self.participant))

    def revert(self) -> None:
        """Take back everything typed since the record was opened or saved."""
        if self._opened is not None:
            self.drafts.discard()
            self._open(self._opened)

    def void_record(self) -> None:
        """Ask for a reason and mark the record as void; nothing is ever deleted."""
        if self._opened is None or self._opened.is_new or not self._can_edit() or self.saver.is_busy:
            return
        title = record_title(self._opened.record, self.session.data)
        reason = dialogs.ask_text(
            self,
            translate(
                "record", "Mark “{title}” as void? It stays in the audit trail and no longer counts."
            ).format(title=title),
            label=translate("record", "Reason"),
            accept=translate("record", "Mark as void"),
        )
        if reason:
            self._send((Void(self._opened.record.uid, self._opened.version),), reason)

    def show_history(self) -> None:
        """Show what the audit trail says about the record."""
        uid = self.record_uid
        if uid is None:
            return
        self.session.submit(
            lambda file: read_history(file, uid),
            self,
            self._history_read,
            lambda error: dialogs.show_error(self, error),
        )

    def leave(self, then: Then) -> None:
        """Ask about typing that is not saved, then call ``then``; not at all when the person stays."""
        if not self.is_dirty:
            self.drafts.discard()
            then()
            return
        answer = dialogs.choose(
            self,
            translate("record", "Save the changes of “{title}”?").format(title=self.title_words.text()),
            (
                ("save", translate("record", "Save")),
                ("discard", translate("record", "Discard changes")),
            ),
            cancel=translate("record", "Keep editing"),
        )
        if answer == "save":
            self.save(then)
        elif answer == "discard":
            self.revert()
            then()

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

    def _open(self, opened: Opened, shown: Record | None = None) -> None:
        self._leave_record()
        self._texts.forget()
        self._opened = opened
        entry = self.session.data.entries.get(opened.record.uid)
        self._is_voided = entry is not None and entry.is_voided
        record = shown or opened.record
        self.form.fill(values_of(record), record.uid, is_new=opened.is_new)
        self._open_companion()
        self.form.set_read_only(is_read_only=not self._can_edit())
        self.stack.setCurrentWidget(self.form)
        self.form.verticalScrollBar().setValue(0)
        self._look()

    def _leave_record(self) -> None:
        self._then = None
        self.saver.in_doubt = None
        self.notice.clear()
        self.conflict.hide()
        self.strip.hide()

    def _open_companion(self) -> None:
        """Show the record that is saved along: the saved one, else a new one."""
        spec = self.spec.companion
        if spec is None:
            return
        values = self.form.values()
        self._companion_of = values.get("participant")
        found = spec.find(values, self.session.data)
        if found is None:
            self._companion = Opened(self._blank(spec.kind, self._companion_of), 0)
        else:
            self._companion = Opened.saved(found.uid, self.session.data)
        self.form.fill_companion(values_of(self._companion.record), self._companion.record.uid)

    def _companion_changed(self) -> None:
        """Follow another participant on the form; what was typed into the companion already stays typed."""
        if self._companion is None or self.form.values().get("participant") == self._companion_of:
            return
        texts = self.form.texts() if self._companion.differs(self._companion_record()) else {}
        self._open_companion()
        self.form.restore({name: text for name, text in texts.items() if name.startswith("companion.")})

    def _blank(self, kind: str, participant: str | None) -> Record:
        session = self.session
        return new_record(kind, session.new_uid(), session.data, session.today(), participant=participant)

    def _record(self) -> Record:
        assert self._opened is not None  # noqa: S101 - asked only while a record is open
        base = self._opened.record
        return record_of(self.spec, self.form.values(), base.uid, base)

    def _companion_record(self) -> Record:
        assert self._companion is not None  # noqa: S101 - asked only where there is one
        base = self._companion.record
        return record_of(FORMS[base.kind], self.form.companion_values(), base.uid, base)

    def _can_edit(self) -> bool:
        return not self.is_locked and not self._is_voided

    # Saving

    def _is_stopped(self) -> bool:
        """Say what stops the save and go there."""
        found = [one for one in self.form.findings() if one.severity is Severity.BLOCKS]
        names = [one.field or "" for one in found]
        if self._saves_companion():
            more = [one for one in self.form.companion_findings() if one.severity is Severity.BLOCKS]
            found += more
            names += [f"companion.{one.field}" for one in more]
        if not found:
            return False
        self.notice.tell(
            translate("record", "Not saved. {sentence}").format(sentence=found[0].message), "error"
        )
        self.form.focus_field(names[0])
        return True

    def _saves_companion(self) -> bool:
        if self._companion is None:
            return False
        has_problem = any(name.startswith("companion.") for name in self.form.problems())
        return has_problem or self._companion.differs(self._companion_record())

    def _changes(self) -> tuple[Change, ...]:
        assert self._opened is not None  # noqa: S101 - asked only while a record is open
        changes = [self._opened.change(self._record())]
        if self._companion is not None and self._saves_companion():
            changes.append(self._companion.change(self._companion_record()))
        return tuple(change for change in changes if change is not None)

    def _changed_words(self) -> str:
        labels = []
        for opened, after in self._pairs():
            if not opened.is_new:
                known = variables(type(after))
                labels += [known[name].label for name in changed_names(opened.record, after)]
        return translate("record", "Changed: {fields}").format(fields=", ".join(labels))

    def _pairs(self) -> list[tuple[Opened, Record]]:
        pairs = [(self._opened, self._record())] if self._opened is not None else []
        if self._companion is not None:
            pairs.append((self._companion, self._companion_record()))
        return pairs

    def _send(self, changes: tuple[Change, ...], reason: str) -> None:
        self._sent = self.form.texts()
        self.saver.send(changes, reason)
        self._look()

    def _reason_given(self, reason: str) -> None:
        changes = self._changes()
        self.strip.hide()
        if changes and not self.saver.is_busy:
            self._send(changes, reason)

    def _saved(self) -> None:
        assert self._opened is not None  # noqa: S101 - a save was sent for it
        uid, sent = self._opened.record.uid, self._sent
        later = {name: text for name, text in self.form.texts().items() if text != sent.get(name)}
        then, self._then = self._then, None
        self._open(Opened.saved(uid, self.session.data))
        # What was typed while the save was on its way is not in the file yet.
        self.form.restore(later)
        self._look()
        self.saved.emit(self.kind, uid)
        if self.is_dirty:
            self.drafts.typed()
            return
        self.drafts.discard()
        if then is not None:
            then()
        else:
            self._offer_cohort()

    def _settled(self) -> None:
        """Go on without a save: the file has everything already."""
        self.drafts.discard()
        then, self._then = self._then, None
        self._look()
        if then is not None:
            then()

    def _failed(self, error: BaseException) -> None:
        self._then = None
        if isinstance(error, StaleRecord):
            # The newest data first: it may have come from elsewhere.
            self.session.submit(
                lambda _file: None, self, lambda _none: self._show_conflict(error), self._tell
            )
        elif isinstance(error, ImpossibleValue):
            self.form.show_refusal(
                Finding(f"refused.{error.field}", error.field, str(error), Severity.BLOCKS, self.record_uid)
            )
            self._tell(error)
            self.form.focus_field(error.field)
        else:
            self._tell(error)
        self._look()

    def _tell(self, error: BaseException) -> None:
        is_ours = isinstance(error, DosebookError)
        if not is_ours:
            log_failure(error)
        self.notice.tell(str(error) if is_ours else dialogs.crash_words(), "error")

    # Two versions

    def _show_conflict(self, error: StaleRecord) -> None:
        theirs = self.session.data.find(error.uid)
        yours = next((after for _opened, after in self._pairs() if after.uid == error.uid), None)
        if theirs is None or yours is None:
            self._tell(error)
            return
        self.conflict.compare(str(error), conflicts(theirs, yours, self.session.data))

    def _keep_mine(self) -> None:
        """Stand on the saved records and put what was changed here over them; nothing is saved yet."""
        mine = self._own_texts()
        self._take_theirs()
        self.form.restore(mine)
        self._look()

    def _own_texts(self) -> dict[str, str]:
        """Return the texts of the fields that a person changed here."""
        texts, own = self.form.texts(), set(self.form.problems())
        for prefix, (opened, after) in zip(("", "companion."), self._pairs(), strict=False):
            own |= {prefix + name for name in changed_names(opened.record, after)}
        return {name: text for name, text in texts.items() if name in own}

    def _take_theirs(self) -> None:
        if self._opened is not None:
            self._open(Opened.saved(self._opened.record.uid, self.session.data))

    def _study_changed(self, _kinds: object) -> None:
        if self._opened is None:
            return
        if self.saver.is_busy or not self._has_moved():
            self.form.refresh()
            self._look()
        elif self.is_dirty:
            self.notice.tell(
                translate(
                    "record",
                    "This record was changed elsewhere while you were typing. Your entries are still here; "
                    "when you save, both are shown to choose from.",
                ),
                "warning",
            )
            self.form.refresh()
        else:
            self._take_theirs()

    def _has_moved(self) -> bool:
        """Whether a record on the form has another version now than the form shows."""
        shown = [opened for opened, _after in self._pairs() if not opened.is_new]
        entries = self.session.data.entries
        moved = any(
            one.record.uid in entries and entries[one.record.uid].version != one.version for one in shown
        )
        return moved or self._companion_was_created()

    def _companion_was_created(self) -> bool:
        spec = self.spec.companion
        if spec is None or self._companion is None or not self._companion.is_new:
            return False
        return spec.find(self.form.values(), self.session.data) is not None

    # The next cohort

    def _offer_cohort(self) -> None:
        """Offer the cohort that a saved recommendation leads to."""
        review = self._opened.record if self._opened is not None else None
        if not isinstance(review, DmcReview) or not leads_to_cohort(review) or not self._can_edit():
            return
        changes = create_next_cohort(self.session.data, review, self.session.new_uid())
        created = [change.record for change in changes if isinstance(change, Create)]
        cohort = next((record for record in created if isinstance(record, Cohort)), None)
        if cohort is None:
            return
        title = cohort_title(cohort, self.session.data.study)
        self.notice.tell(
            translate("record", "Saved. The recommendation leads to a cohort that does not exist yet."),
            "good",
            (
                (
                    translate("record", "Create {cohort}, as planned").format(cohort=title),
                    partial(self._create_cohort, changes),
                ),
                (translate("record", "Not now"), self.notice.clear),
            ),
        )

    def _create_cohort(self, changes: tuple[Change, ...]) -> None:
        if not self.saver.is_busy and not self.is_dirty:
            self.notice.clear()
            self._send(changes, translate("record", "Cohort created from the recommendation"))

    # What is shown around the form

    def _edited(self) -> None:
        self._companion_changed()
        self.drafts.typed()
        self._look()

    def _look(self) -> None:
        """Bring title, state and buttons up to date."""
        is_open, is_dirty = self._opened is not None, self.is_dirty
        can_save = is_open and self._can_edit() and not self.saver.is_busy
        self.kind_words.setText(self.spec.title)
        self.title_words.setText(self._title())
        self.title_words.setVisible(is_open)
        self.nothing.setText(
            translate("record", "Choose a record in the list, or begin a new one with Ctrl+N.")
        )
        self.state_words.setText(self._state())
        self.save_button.setEnabled(can_save)
        self.save_new_button.setEnabled(can_save)
        self.save_new_button.setVisible(self.kind != "study")
        self.revert_button.setEnabled(can_save and is_dirty)
        self.history_button.setEnabled(is_open and not self.is_new)
        self.foot.setVisible(is_open)
        self.session.set_unsaved(self, is_dirty)

    def _title(self) -> str:
        if self._opened is None:
            return ""
        if self._opened.is_new:
            return translate("record", "New: {kind}").format(kind=self.spec.title)
        return record_title(self._opened.record, self.session.data)

    def _state(self) -> str:
        if self._opened is None:
            return ""
        if self.session.is_view:
            return translate("record", "A copy to look at. Nothing can be changed in it.")
        if self._is_voided:
            return translate("record", "Void. It no longer counts and is no longer changed.")
        if self.saver.is_busy:
            return translate("record", "Saving…")
        if self._opened.is_new:
            return translate("record", "Not saved yet")
        if self.is_dirty:
            return translate("record", "Changed, not saved yet")
        return translate("record", "Saved")

    def _history_read(self, entries: Any) -> None:
        self.history.show_entries(entries)
        self.stack.setCurrentWidget(self.history)
        self.history.back_button.setFocus()

    def _back_to_form(self) -> None:
        self.stack.setCurrentWidget(self.form)
        self.form.focus_first()

    def _escape(self) -> None:
        if self.stack.currentWidget() is self.history:
            self._back_to_form()
        else:
            self.leave(self.back_wanted.emit)

    def _draft(self) -> Draft | None:
        if self._opened is None or not self._can_edit() or not self.is_dirty:
            return None
        return Draft(
            study=self.session.file_id,
            kind=self.kind,
            record_uid=self._opened.record.uid,
            based_on=self._opened.version,
            texts=self.form.texts(),
            typed_at=self.session.context.clock.now_utc().astimezone(UTC),
        )

    def _connect(self) -> None:
        self.form.changed.connect(self._edited)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._failed)
        self.strip.given.connect(self._reason_given)
        self.strip.cancelled.connect(self._strip_cancelled)
        self.conflict.kept_mine.connect(self._keep_mine)
        self.conflict.taken_theirs.connect(self._take_theirs)
        self.drafts.failed.connect(lambda words: self.notice.tell(words, "warning"))
        self.history.back_wanted.connect(self._back_to_form)
        self.save_button.clicked.connect(lambda _checked: self.save())
        self.save_new_button.clicked.connect(lambda _checked: self.save_and_new())
        self.revert_button.clicked.connect(lambda _checked: self.revert())
        self.history_button.clicked.connect(lambda _checked: self.show_history())
        self.session.changed.connect(self._study_changed)

    def _strip_cancelled(self) -> None:
        self._then = None
        self.form.focus_first()
