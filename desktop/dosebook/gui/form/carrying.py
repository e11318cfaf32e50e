"""Taking over from the record before: one field, or all that may be carried; what is filled stays."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from dosebook.domain.records import Record
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.carrying import carried_values, record_before
from dosebook.gui.session import Session

if TYPE_CHECKING:
    from dosebook.gui.form.record_pane import RecordPane


class Carrying(QObject):
    """Fills fields of the form as if they had been typed, and says which."""

    def __init__(self, session: Session, pane: "RecordPane") -> None:
        """Stand beside ``pane``."""
        super().__init__(pane)
        self._session, self._pane = session, pane

    @property
    def before(self) -> Record | None:
        """The record before the one on the form, of the same participant where there is one."""
        pane = self._pane
        return record_before(pane.spec.record, pane.record_uid or "", pane.participant, self._session.data)

    def copy_field(self) -> None:
        """Take the field that has, or had last, the keyboard from the record before, if it may be carried."""
        place = self._pane.form.last_place()
        if place is None or place[0] != self._pane.record_uid:
            self._tell(translate("record", "Go to a field of the form first."))
            return
        variable = variables(self._pane.spec.record).get(place[1])
        if variable is None or not variable.is_carried:
            words = translate("record", "“{field}” is never copied: only the source can say it.")
            self._tell(words.format(field=variable.label if variable is not None else place[1]))
            return
        before = self.before
        found = carried_values(before) if before is not None else {}
        if place[1] not in found:
            self._tell(translate("record", "The record before has nothing there."))
            return
        self._fill({place[1]: found[place[1]]})

    def repeat_last(self) -> None:
        """Fill what is empty and may be carried from the record before."""
        before = self.before
        if before is None:
            self._tell(translate("record", "There is no record before this one."))
            return
        self._fill(carried_values(before))

    def _fill(self, values: dict[str, Any]) -> None:
        labels = self._pane.form.take_over(values)
        if not labels:
            self._tell(translate("record", "Nothing was taken over: what may be is filled already."))
            return
        words = translate(
            "record", "Taken over from the record before: {fields}. Compare it with the source."
        )
        self._tell(words.format(fields=", ".join(labels)))

    def _tell(self, words: str | Sequence[str]) -> None:
        self._pane.notice.tell(str(words), "note")
