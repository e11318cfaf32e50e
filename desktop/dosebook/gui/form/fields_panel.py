"""The sections and fields of one record, without the record: values in, values out."""

import json
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.absent_values import own_answer
from dosebook.domain.amount_entry import in_other_unit
from dosebook.domain.encoding import decode_value, encode_value
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_units import unit_of
from dosebook.domain.variable import ABSENCES, ValueKind, Variable, variables
from dosebook.forms.fields import ClockField, DerivedField, Field, FollowingField
from dosebook.forms.finding import Finding
from dosebook.gui import theme
from dosebook.gui.form.about_field import about_words
from dosebook.gui.form.editor import Around, Editor, GradeTexts
from dosebook.gui.form.field_row import FieldRow
from dosebook.gui.form.making import make_editor
from dosebook.gui.form.shown_words import ShownWords

Section = tuple[str, Sequence[Field]]
Rows = MutableMapping[tuple[str, str], FieldRow]
"""Rows that stand in no form yet, by the kind of record and the name of the field."""


class FieldsPanel(QWidget):
    """Rows of fields in sections; it knows their values and nothing of saving."""

    changed = Signal()

    def __init__(
        self,
        record: type[Record],
        sections: Sequence[Section],
        grade_texts: GradeTexts,
        made: Rows | None = None,
    ) -> None:
        """Build the rows of ``sections``, each a title and its fields; those that are ``made`` are taken from there."""
        super().__init__()
        self.record = record
        self._ready: Rows = made if made is not None else {}
        self._grade_texts = grade_texts
        self._filled: dict[str, Any] = {}
        self._followed: dict[str, Any] = {}
        self._absent: dict[str, AbsenceReason] = {}
        self._today = date(2000, 1, 1)
        self.now: Callable[[], datetime] | None = None
        """Tells the time for fields with a clock that runs."""
        self._is_filling = False
        self._pairs: list[tuple[QBoxLayout, list[FieldRow]]] = []
        self._label_width = 0
        self._titles: list[tuple[QLabel, list[FieldRow]]] = []
        self.rows: dict[str, FieldRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)
        for title, fields in sections:
            self._add_section(title, fields)
        self._column.addStretch(0)

    def values(self) -> dict[str, Any]:
        """Return the values of the form over those it was filled with; what follows is up to date."""
        return self._with_following(self._typed(), self._around().data)

    def fill(self, values: Mapping[str, Any], data: StudyData, today: date) -> None:
        """Show ``values``; this is never typing."""
        self._filled, self._today = dict(values), today
        self._absent = {one.name: one.reason for one in self._filled.get(ABSENCES, ())}
        self._is_filling = True
        around = Around(self._filled, data, today, self._grade_texts)
        self._followed = {
            field.name: field.follow(self._filled, data)
            for field in self._fields()
            if isinstance(field, FollowingField)
        }
        for name, row in self.rows.items():
            row.editor.look(around)
            if not isinstance(row.field, DerivedField):
                row.editor.set_value(self._filled[name])
            row.show_findings(())
        self._is_filling = False
        self.refresh(data)

    def refresh(self, data: StudyData) -> None:
        """Bring up to date what depends on other fields or on the study."""
        values = self._with_following(self._typed(), data)
        around = Around(values, data, self._today, self._grade_texts)
        for row in self.rows.values():
            row.editor.look(around)
            row.set_absence(self._absence_of(row.field.name))
            _update(row, self._variable(row.field), values, data, self.now)
        for title, rows in self._titles:
            title.setVisible(any(not row.isHidden() for row in rows))

    def problems(self) -> dict[str, str]:
        """Return a sentence for each field whose text is not understood."""
        return {name: words for name, row in self.rows.items() if (words := row.editor.problem())}

    def texts(self) -> dict[str, str]:
        """Return what a draft keeps of each field."""
        texts = {name: row.editor.text() for name, row in self.rows.items() if row.is_typed}
        if self._absences is not None:
            texts[ABSENCES] = json.dumps(encode_value(self._absences, self._said()))
        return texts

    def restore(self, texts: Mapping[str, str]) -> None:
        """Show what a draft kept; a field of which it knows nothing readable stays as it is."""
        data = self._around().data
        if self._absences is not None and ABSENCES in texts:
            self._absent = _read_absences(self._absences, texts[ABSENCES])
        # Twice: what can be chosen in one field may depend on another further down.
        for _round in range(2):
            for name, text in texts.items():
                if name in self.rows and self.rows[name].is_typed:
                    _restore(self.rows[name].editor, text)
            self.refresh(data)

    def show_findings(self, findings: Sequence[Finding]) -> list[Finding]:
        """Show each finding at its field; return those whose field is not in sight."""
        left = []
        by_field: dict[str, list[Finding]] = {}
        for finding in findings:
            row = self.rows.get(finding.field or "")
            if row is None or row.isHidden():
                left.append(finding)
            else:
                by_field.setdefault(row.field.name, []).append(finding)
        for name, row in self.rows.items():
            row.show_findings(by_field.get(name, ()))
        return left

    def row_of(self, widget: QWidget | None) -> FieldRow | None:
        """Return the row that ``widget`` is a part of."""
        while widget is not None and widget is not self:
            if isinstance(widget, FieldRow):
                return widget
            widget = widget.parentWidget()
        return None

    def set_label_width(self, width: int, room: int) -> None:
        """Align all editors; labels longer than that wrap. Fields share a row only where ``room`` is for both."""
        self._label_width = width
        for pair, rows in self._pairs:
            is_wide = len(rows) > 1 and self._needed(rows) <= room
            pair.setDirection(
                QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
            )
            pair.setSpacing(theme.L if is_wide else theme.XS)
            for row in rows:
                row.set_label_width(0 if is_wide and row is not rows[0] else width)
                # The first of two takes what it needs, so the second stands close to it.
                row.setMinimumWidth(row.needed_width(width) if is_wide and row is rows[0] else 0)

    def label_width(self) -> int:
        """Return the width of the widest label."""
        metrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(row.label_words) + 4 for row in self.rows.values())

    def answer_width(self) -> int:
        """Return the width behind the labels below which some editor is cut off."""
        return max(row.answer_width() for row in self.rows.values())

    def _needed(self, rows: Sequence[FieldRow]) -> int:
        """Return the width in which these fields stand beside each other."""
        needed = rows[0].needed_width(self._label_width) + sum(row.needed_width(0) for row in rows[1:])
        return needed + (len(rows) - 1) * theme.L

    def _fields(self) -> Iterator[Field]:
        return (row.field for row in self.rows.values())

    def _around(self) -> Around:
        return next(iter(self.rows.values())).editor.around

    def _typed(self) -> dict[str, Any]:
        typed = {name: row.editor.value() for name, row in self.rows.items() if row.is_typed}
        said = {ABSENCES: self._said()} if self._absences is not None else {}
        return self._filled | typed | said

    @property
    def _absences(self) -> Variable | None:
        return variables(self.record).get(ABSENCES)

    def _said(self) -> tuple[Absence, ...]:
        reasons = {name: self._absence_of(name) for name in sorted(self._absent)}
        return tuple(Absence(name, reason) for name, reason in reasons.items() if reason is not None)

    def _absence_of(self, name: str) -> AbsenceReason | None:
        """Return why there is no value; a field that is filled is not absent, whoever filled it."""
        is_open = name not in self.rows or self.rows[name].editor.is_empty()
        return self._absent.get(name) if is_open else None

    def _press_absence(self, name: str, reason: AbsenceReason) -> None:
        """Say why an empty field has no value, or take it back; what is filled is not absent."""
        variable, editor = variables(self.record)[name], self.rows[name].editor
        own = {one: answer for one in variable.absent if (answer := own_answer(variable, one)) is not None}
        held = None if editor.is_empty() else editor.value()
        if held is not None and held not in own.values():
            return
        said = self._absent.pop(name, None)
        wanted = own.get(reason)
        self._is_filling = True
        editor.set_value(None if wanted is None or held == wanted else wanted)
        self._is_filling = False
        if wanted is None and said is not reason:
            self._absent[name] = reason
        self._edited()

    def _with_following(self, values: dict[str, Any], data: StudyData) -> dict[str, Any]:
        """Let what follows change only when what it follows from was changed here.

        A record saved under other tables keeps its value; opening it is not a change.
        """
        for field in self._fields():
            if isinstance(field, FollowingField):
                followed = field.follow(values, data)
                is_same = followed == self._followed.get(field.name)
                values[field.name] = self._filled[field.name] if is_same else followed
        return values

    def _variable(self, field: Field) -> Variable | None:
        return variables(self.record).get(field.name)

    def _add_section(self, title: str, fields: Sequence[Field]) -> None:
        heading = QLabel(title)
        # A heading is longer in some languages than the form is wide beside a list.
        heading.setWordWrap(True)
        theme.mark(heading, "section")
        heading.setContentsMargins(0, theme.M, 0, theme.XS)
        self._column.addWidget(heading)
        rows = []
        pair: QBoxLayout | None = None
        for field in fields:
            row = self._make_row(field)
            rows.append(row)
            if not field.beside or pair is None:
                pair = QBoxLayout(QBoxLayout.Direction.TopToBottom)
                pair.setSpacing(theme.XS)
                self._pairs.append((pair, []))
                self._column.addLayout(pair)
            pair.addWidget(row, 1 if field.beside else 0)
            self._pairs[-1][1].append(row)
        self._titles.append((heading, rows))

    def _make_row(self, field: Field) -> FieldRow:
        row = self._ready.pop((self.record.kind, field.name), None) or make_row(self.record, field)
        row.absence_pressed.connect(self._press_absence)
        row.editor.changed.connect(self._edited)
        self.rows[field.name] = row
        return row

    def _edited(self) -> None:
        if self._is_filling:
            return
        self._absent = {one.name: one.reason for one in self._said()}
        self.refresh(self._around().data)
        self.changed.emit()


def make_row(record: type[Record], field: Field) -> FieldRow:
    """Return the row of a field of records of this type, which stands in no form yet."""
    if isinstance(field, DerivedField):
        return FieldRow(field, ShownWords(_words_variable(field.name)), field.label, "")
    variable = variables(record)[field.name]
    return FieldRow(
        field, make_editor(field, variable), variable.label, about_words(variable), variable.absent
    )


def _update(
    row: FieldRow,
    variable: Variable | None,
    values: Mapping[str, Any],
    data: StudyData,
    now: Callable[[], datetime] | None,
) -> None:
    field, editor = row.field, row.editor
    if isinstance(editor, ShownWords):
        if isinstance(field, ClockField) and now is not None:
            editor.show_words(field.compute_at(values, data, now()))
        elif isinstance(field, DerivedField):
            editor.show_words(field.compute(values, data))
        else:
            editor.set_value(values[field.name])
    if field.behind is not None:
        row.set_unit(field.behind(data))
    elif variable is not None and not isinstance(field, FollowingField):
        row.set_unit(
            unit_of(variable, data.study) if variable.kind is not ValueKind.FRACTIONS else "",
            _in_other_unit(variable, values.get(field.name), data),
        )
    if field.offered is not None:
        row.set_offer(field.offered(values, data))
    # What is filled stays in sight, whatever the form says: nothing is ever saved unseen.
    is_filled = row.is_typed and (not editor.is_empty() or row.is_absent)
    row.setVisible(field.is_shown(values, data) or is_filled)


def _in_other_unit(variable: Variable, value: Any, data: StudyData) -> str:
    """Return an amount in the other unit of activity, so that both stand side by side."""
    is_amount = variable.unit == "{amount}" and isinstance(value, Decimal)
    return in_other_unit(value, data.study.dose_unit) if is_amount else ""


def _restore(editor: Editor, text: str) -> None:
    try:
        editor.restore(text)
    except (ValueError, TypeError, KeyError):
        return


def _read_absences(variable: Variable, text: str) -> dict[str, AbsenceReason]:
    """Return what a draft kept of absent values; nothing where it cannot be read."""
    try:
        return {one.name: one.reason for one in decode_value(variable, json.loads(text)) or ()}
    except (ValueError, TypeError, KeyError):
        return {}


def _words_variable(name: str) -> Variable:
    return Variable(name, ValueKind.TEXT, "", "", "", "", None, (), is_long=False)
