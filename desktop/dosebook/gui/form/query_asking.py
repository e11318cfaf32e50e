"""Asking about a field, accepting a finding with a reason, and answering a query, beside the form."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dosebook.domain.changes import Amend, Create
from dosebook.domain.errors import DosebookError
from dosebook.domain.queries import is_asked
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.query_record import Query
from dosebook.domain.words import translate
from dosebook.forms.asking import Asker, accepted, answered, manual, raised
from dosebook.forms.finding import ASKS, Finding
from dosebook.forms.query_words import OPEN_QUERY, RESOLVED_QUERY, field_label, query_of
from dosebook.gui import dialogs
from dosebook.gui.session import Session
from dosebook.runtime.log import log_failure

if TYPE_CHECKING:
    from dosebook.gui.form.record_pane import RecordPane


class QueryAsking(QObject):
    """Makes queries about the record of a pane; each is saved at once, whatever stands on the form."""

    def __init__(self, session: Session, pane: "RecordPane") -> None:
        """Stand beside ``pane``, which shows the findings."""
        super().__init__(pane)
        self._session, self._pane = session, pane
        pane.form.wanted.connect(self._do)

    def ask_about_field(self) -> None:
        """Ask a question about the field that has, or had last, the keyboard."""
        place = self._pane.form.last_place()
        uid, name = place if place is not None else (self._pane.record_uid, "")
        if uid is None or not self._can_answer(uid):
            return
        data = self._session.data
        field = field_label(uid, name, data) or translate("record", "the whole record")
        question = translate("record", "What is to be asked about “{field}”?").format(field=field)
        text = dialogs.ask_text(
            self._pane,
            question,
            label=translate("record", "Question"),
            accept=translate("record", "Ask"),
        )
        if text:
            self._save(manual(self._session.new_uid(), (uid, name), text, data, self._asker()))

    def answer_at_field(self) -> None:
        """Answer the query, or accept the finding, at the field that has the keyboard, else below the form."""
        findings = self._pane.form.findings_in_sight()
        found = next((one for one in findings if one.severity in ASKS), None)
        if found is None:
            words = translate("record", "There is no warning and no query at this field.")
            self._pane.notice.tell(words, "note")
        else:
            deeds = {OPEN_QUERY: "answer", RESOLVED_QUERY: "close"}
            self._do(deeds.get(found.check_id, "accept"), found)

    def _do(self, deed: str, finding: Finding) -> None:
        uid = finding.record_uid
        if uid is None or not self._can_answer(uid):
            return
        if deed == "answer":
            self._answer(finding)
        elif deed == "close":
            self._close(finding)
        elif deed == "ask":
            self._raise(finding)
        else:
            self._accept(finding)

    def _raise(self, finding: Finding) -> None:
        data = self._session.data
        if is_asked(finding.record_uid or "", finding.check_id, data):
            words = translate("record", "A query about this is open already.")
            self._pane.notice.tell(words, "note")
        else:
            self._save(raised(self._session.new_uid(), finding, data, self._asker()))

    def _accept(self, finding: Finding) -> None:
        question = translate("record", "{sentence}\n\nWhy is it right as recorded?")
        reason = dialogs.ask_text(
            self._pane,
            question.format(sentence=finding.message),
            label=translate("record", "Reason"),
            accept=translate("record", "Accept as recorded"),
        )
        if reason:
            data = self._session.data
            self._save(accepted(self._session.new_uid(), finding, reason, data, self._asker()))

    def _answer(self, finding: Finding) -> None:
        query = query_of(finding, self._session.data)
        if query is None:
            return
        text = dialogs.ask_text(
            self._pane,
            finding.message,
            label=translate("record", "Answer"),
            accept=translate("record", "Answer"),
        )
        if text:
            self._save(answered(query, text, self._asker()))

    def _close(self, finding: Finding) -> None:
        query = query_of(finding, self._session.data)
        if query is not None:
            words = translate("record", "Resolved by a change of the record.")
            self._save(answered(query, words, self._asker(), QueryStatus.CLOSED))

    def _can_answer(self, uid: str) -> bool:
        """Whether the record is in the file as the form shows it; say so where it is not."""
        pane = self._pane
        entry = self._session.data.entries.get(uid)
        if pane.is_locked or (entry is not None and entry.is_voided):
            return False
        if entry is not None and not pane.is_dirty:
            return True
        words = translate("record", "Save the record first: a query is about what is in the study file.")
        pane.notice.tell(words, "note")
        return False

    def _asker(self) -> Asker:
        return Asker(self._session.person.name, self._session.today())

    def _save(self, query: Query) -> None:
        self._pane.notice.clear()
        entry = self._session.data.entries.get(query.uid)
        change = Create(query) if entry is None else Amend(query, entry.version)
        reason = "" if entry is None else translate("record", "The query was answered")
        self._session.save((change,), reason=reason, on_saved=lambda _saved: None, on_failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        is_ours = isinstance(error, DosebookError)
        if not is_ours:
            log_failure(error)
        self._pane.notice.tell(str(error) if is_ours else dialogs.crash_words(), "error")
