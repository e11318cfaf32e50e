"""What stands on a form: the record it opened, the record saved along with it, and what saving comes to."""

from collections.abc import Iterator, Mapping
from typing import Any

from dosebook.domain.changes import Change
from dosebook.domain.cohort_course import further_status
from dosebook.domain.records import Record
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.carrying import carried_over
from dosebook.forms.catalogue import FORMS
from dosebook.forms.finding import Finding, Severity
from dosebook.forms.new_record import new_record
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings, record_of, values_of
from dosebook.gui.form.form_view import COMPANION, FormView
from dosebook.gui.form.opened import Opened, changed_names
from dosebook.gui.session import Session

_NOTHING = (None, "", ())


class Sheet:
    """One open record on a form, with its companion. It computes; it never saves and shows no message."""

    def __init__(
        self, session: Session, form: FormView, opened: Opened, *, copied: Record | None = None
    ) -> None:
        """Show ``opened`` on ``form``, with what may be carried over from ``copied``."""
        self._session, self._form = session, form
        self._spec = form.spec
        self.opened = opened
        self.companion: Opened | None = None
        self._companion_of: str | None = None
        record = carried_over(copied, opened.record) if copied is not None else opened.record
        form.fill(values_of(record), record.uid, is_new=opened.is_new)
        self._open_companion()

    @property
    def uid(self) -> str:
        """The uid of the record."""
        return self.opened.record.uid

    @property
    def is_voided(self) -> bool:
        """Whether the record was marked as void."""
        entry = self._session.data.entries.get(self.uid)
        return entry is not None and entry.is_voided

    @property
    def is_dirty(self) -> bool:
        """Whether the form holds anything that is not saved; compared, never remembered."""
        return bool(self._form.problems()) or any(opened.differs(after) for opened, after in self.pairs())

    def record(self) -> Record:
        """Return the record as the form makes it."""
        return record_of(self._spec, self._form.values(), self.uid, self.opened.record)

    def pairs(self) -> list[tuple[Opened, Record]]:
        """Return the record, and its companion where there is one, each as opened and as it is now."""
        pairs = [(self.opened, self.record())]
        if self.companion is not None:
            base = self.companion.record
            values = self._form.companion_values()
            pairs.append((self.companion, record_of(FORMS[base.kind], values, base.uid, base)))
        return pairs

    def changes(self) -> tuple[Change, ...]:
        """Return what a save comes to; an untouched companion is no part of it."""
        (main, after), *others = self.pairs()
        found = [main.change(after), *(one.change(then) for one, then in others if one.differs(then))]
        return tuple(change for change in found if change is not None)

    def changed_words(self) -> str:
        """Name the saved fields that were changed."""
        labels = [
            variables(type(after))[name].label
            for opened, after in self.pairs()
            if not opened.is_new
            for name in changed_names(opened.record, after)
        ]
        return translate("record", "Changed: {fields}").format(fields=", ".join(labels))

    def replaces_values(self) -> bool:
        """Whether a saved value is replaced or taken away; filling what was left empty is entry, no change."""
        return any(True for _replaced in self._replaced())

    def course_words(self) -> str:
        """Return the reason where all that is replaced is a cohort that goes on, which corrects nothing; else nothing."""
        further = [
            further_status(before, after) if name == "status" else None
            for before, after, name in self._replaced()
        ]
        statuses = [status for status in further if status is not None]
        if not statuses or len(statuses) < len(further):
            return ""
        return translate("record", "The cohort goes on: {status}").format(status=statuses[0].label)

    def _replaced(self) -> Iterator[tuple[Record, Record, str]]:
        """Yield record before, record after and name of each saved value that is replaced or taken away."""
        for opened, after in self.pairs():
            if not opened.is_new:
                for name in changed_names(opened.record, after):
                    if getattr(opened.record, name) not in _NOTHING:
                        yield opened.record, after, name

    def stops(self) -> list[tuple[str, Finding]]:
        """Return what stops a save, each with the name of its field on the form."""
        found = [(one.field or "", one) for one in self._form.findings() if one.severity is Severity.BLOCKS]
        if self._saves_companion():
            found += [
                (f"{COMPANION}{one.field}", one)
                for one in self._form.companion_findings()
                if one.severity is Severity.BLOCKS
            ]
        return found

    def questions(self) -> list[Finding]:
        """Return what a save asks about first: findings that interrupt, unless the saved record had them already."""
        found = [one for one in self._form.findings() if one.severity is Severity.INTERRUPTS]
        if not found or self.opened.is_new:
            return found
        situation = Situation(self._session.data, self._session.today())
        known = {one.message for one in record_findings(self._spec, self.opened.record, situation)}
        return [one for one in found if one.message not in known]

    def own_texts(self) -> dict[str, str]:
        """Return the texts of the fields that a person changed."""
        texts, own = self._form.texts(), set(self._form.problems())
        for prefix, (opened, after) in zip(("", COMPANION), self.pairs(), strict=False):
            own |= {prefix + name for name in changed_names(opened.record, after)}
        return {name: text for name, text in texts.items() if name in own}

    def restore(self, texts: Mapping[str, str]) -> None:
        """Bring texts back, those of the companion once it is the participant's own."""
        self._form.restore(texts)
        self.follow_participant()
        self._form.restore(texts)

    def follow_participant(self) -> None:
        """Show the companion of another participant; what was typed into it already stays typed."""
        if self.companion is None or self._form.values().get("participant") == self._companion_of:
            return
        texts = {name: text for name, text in self.own_texts().items() if name.startswith(COMPANION)}
        self._open_companion()
        self._form.put_texts(texts)
        self._form.show_findings()

    def has_moved(self) -> bool:
        """Whether a record on the form stands otherwise in the study now than when it was opened."""
        entries = self._session.data.entries
        for opened, _after in self.pairs():
            entry = entries.get(opened.record.uid)
            if not opened.is_new and entry is not None and entry.version != opened.version:
                return True
        is_new = self.companion is not None and self.companion.is_new
        return is_new and self._saved_companion() is not None

    def _saves_companion(self) -> bool:
        if self.companion is None:
            return False
        _main, (opened, after) = self.pairs()
        return opened.differs(after) or any(name.startswith(COMPANION) for name in self._form.problems())

    def _open_companion(self) -> None:
        """Show the record that is saved along: the saved one, else a new one."""
        if self._spec.companion is None:
            return
        self._companion_of = self._form.values().get("participant")
        found = self._saved_companion()
        if found is None:
            blank = blank_record(self._session, self._spec.companion.kind, self._companion_of)
            self.companion = Opened(blank, 0)
        else:
            self.companion = Opened.saved(found.uid, self._session.data)
        self._form.fill_companion(values_of(self.companion.record), self.companion.record.uid)

    def _saved_companion(self) -> Any:
        spec = self._spec.companion
        return spec.find(self._form.values(), self._session.data) if spec is not None else None


def blank_record(session: Session, kind: str, participant: str | None = None) -> Record:
    """Return a new record as a form opens it."""
    return new_record(kind, session.new_uid(), session.data, session.today(), participant=participant)
