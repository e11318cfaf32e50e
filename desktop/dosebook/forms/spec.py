"""A form as data: its sections in reading order, its checks, and the record it may show along with it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dosebook.domain.absent_values import absent_values
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.queries import is_settled
from dosebook.domain.records import RECORD_TYPE_OF, Record
from dosebook.domain.spelling import is_blank
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import ValueKind, variables
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.fields import (
    ChoiceField,
    ChoicesField,
    CtcaeField,
    DateField,
    DerivedField,
    Field,
    FollowingField,
    FractionsField,
    GradeChangesField,
    GradeField,
    IntegerField,
    LongTextField,
    MeasurementField,
    NumberField,
    ReferenceField,
    ReferencesField,
    TextField,
    TextsField,
    TimeField,
    Values,
)
from dosebook.forms.finding import CAN_DO_WITHOUT, EditCheck, Finding, Severity, ask
from dosebook.forms.query_words import query_findings
from dosebook.forms.situation import Situation

_EDITS: dict[type[Field], set[ValueKind]] = {
    TextField: {ValueKind.TEXT},
    LongTextField: {ValueKind.TEXT},
    TextsField: {ValueKind.TEXTS},
    IntegerField: {ValueKind.INTEGER},
    NumberField: {ValueKind.NUMBER},
    MeasurementField: {ValueKind.MEASUREMENT},
    DateField: {ValueKind.DATE},
    TimeField: {ValueKind.TIME},
    ChoiceField: {ValueKind.CODE, ValueKind.INTEGER, ValueKind.TEXT},
    ChoicesField: {ValueKind.CODES},
    ReferenceField: {ValueKind.TEXT},
    ReferencesField: {ValueKind.TEXTS},
    FractionsField: {ValueKind.FRACTIONS},
    GradeChangesField: {ValueKind.GRADE_CHANGES},
    CtcaeField: {ValueKind.TEXT},
    GradeField: {ValueKind.INTEGER},
    FollowingField: set(ValueKind),
}
"""The kinds of value that each field can edit."""

_PLANNED = {"planned_date"}
"""Dates that may well lie in the future."""

_MISSING = QT_TRANSLATE_NOOP(
    "findings", "“{label}” is empty. The record cannot be found again without it, so fill it in to save."
)
_FUTURE = QT_TRANSLATE_NOOP("findings", "{date} is in the future.")


@dataclass(frozen=True, slots=True)
class FormSection:
    """Fields that belong together; ``title_marked`` is marked with ``QT_TRANSLATE_NOOP("forms", …)``."""

    title_marked: str
    fields: tuple[Field, ...]

    @property
    def title(self) -> str:
        """The title in the language of the program."""
        return translate("forms", self.title_marked)


@dataclass(frozen=True, slots=True)
class CompanionSpec:
    """Another record shown below a form and saved with it, created if ``find`` knows none yet.

    ``find`` returns the saved companion for the values of the form. A new one comes from
    ``new_record(kind, …, participant=values["participant"])`` and is saved only when a field was filled.
    """

    kind: str
    title_marked: str
    fields: tuple[Field, ...]
    find: Callable[[Values, StudyData], Record | None]

    def __post_init__(self) -> None:
        """Raise TypeError where a field does not fit the companion's record."""
        _check_fields(RECORD_TYPE_OF[self.kind], self.fields)

    @property
    def title(self) -> str:
        """The title in the language of the program."""
        return translate("forms", self.title_marked)


@dataclass(frozen=True, slots=True)
class FormSpec:
    """The form of one kind of record; TypeError at once where it does not fit the record."""

    record: type[Record]
    sections: tuple[FormSection, ...]
    edit_checks: tuple[EditCheck, ...] = ()
    companion: CompanionSpec | None = None

    def __post_init__(self) -> None:
        """Raise TypeError where a field or check names no variable, or an editor does not suit it."""
        _check_fields(self.record, tuple(self.fields))
        known = variables(self.record)
        for check in self.edit_checks:
            if check.field is not None and check.field not in known:
                raise TypeError(f"{check.check_id} names {check.field}, which {self.record.__name__} has not")
        ids = [check.check_id for check in self.edit_checks]
        if len(ids) != len(set(ids)):
            raise TypeError(f"{self.record.__name__} has two checks of one id")

    @property
    def title(self) -> str:
        """The title in the language of the program: the name of the record."""
        return translate("variable", self.record.title_marked)

    @property
    def fields(self) -> Iterator[Field]:
        """All fields in reading order."""
        return (field for section in self.sections for field in section.fields)

    def field(self, name: str) -> Field:
        """Return the field of this name; KeyError when the form has none."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)


def _check_fields(record: type[Record], fields: tuple[Field, ...]) -> None:
    known = variables(record)
    names = [field.name for field in fields]
    if len(names) != len(set(names)):
        raise TypeError(f"a variable of {record.__name__} stands twice on its form")
    for field in fields:
        if isinstance(field, DerivedField):
            if field.name in known:
                raise TypeError(f"{record.__name__}.{field.name} is recorded, so it cannot be derived")
            continue
        if field.name not in known:
            raise TypeError(f"{record.__name__} has no variable {field.name}")
        if known[field.name].kind not in _EDITS[type(field)]:
            raise TypeError(f"{type(field).__name__} cannot edit {record.__name__}.{field.name}")
        if isinstance(field, ReferenceField | ReferencesField) and field.choices is None:
            raise TypeError(f"{record.__name__}.{field.name} needs choices")


def values_of(record: Record) -> dict[str, Any]:
    """Return the values of a record by variable name, as a form holds them."""
    return {name: getattr(record, name) for name in variables(type(record))}


def with_following(spec: FormSpec, values: Values, data: StudyData) -> dict[str, Any]:
    """Return ``values`` with every value that follows from others brought up to date."""
    followed = dict(values)
    for field in spec.fields:
        if isinstance(field, FollowingField):
            followed[field.name] = field.follow(followed, data)
    return followed


def record_of(spec: FormSpec, values: Values, uid: str, base: Record | None = None) -> Record:
    """Return the record that these values make; variables that are not among them keep those of ``base``."""
    known = {name: values[name] for name in variables(spec.record) if name in values}
    return spec.record(uid=uid, **known) if base is None else replace(base, uid=uid, **known)


def findings(
    spec: FormSpec, values: Values, data: StudyData, uid: str, *, today: date | None = None
) -> tuple[Finding, ...]:
    """Return everything that may be wrong with these values, in the order of the form; nothing is changed.

    ``values`` are domain values; an unreadable text is the editor's own matter. Without ``today`` no
    date counts as lying in the future.
    """
    return record_findings(spec, record_of(spec, values, uid), Situation(data, today))


def record_findings(spec: FormSpec, record: Record, situation: Situation) -> tuple[Finding, ...]:
    """Return what may be wrong with a record in this situation and nobody has dealt with, and its open queries.

    Of a value that is said to be absent no check asks where it is.
    """
    found = [*_missing(spec, record), *_future(spec, record, situation.today)]
    found += [finding for check in spec.edit_checks if (finding := ask(check, record, situation))]
    absent = absent_values(record)
    found = [one for one in found if one.field not in absent or one.severity is not Severity.WARNS]
    asked = query_findings(record.uid, situation.data, {one.check_id for one in found})
    found = [*(one for one in found if not _is_settled(one, situation.data)), *asked]
    if not found:
        return ()
    place = {field.name: place for place, field in enumerate(spec.fields)}
    return tuple(
        sorted(
            found,
            key=lambda finding: (
                place.get(finding.field or "", len(place)),
                finding.severity is Severity.CANNOT_TELL,
            ),
        )
    )


def _is_settled(finding: Finding, data: StudyData) -> bool:
    """Whether a person dealt with it, or the study does without the warning; what stops a save is never settled."""
    if finding.severity in CAN_DO_WITHOUT and finding.check_id in data.checks_off:
        return True
    uid = finding.record_uid
    is_asked = uid is not None and finding.severity is not Severity.BLOCKS
    return is_asked and is_settled(uid or "", finding.check_id, finding.message, data)


def _missing(spec: FormSpec, record: Record) -> Iterator[Finding]:
    for field in spec.fields:
        value = getattr(record, field.name) if field.required else True
        if value is None or value == () or (isinstance(value, str) and is_blank(value)):
            label = variables(spec.record)[field.name].label
            message = translate("findings", _MISSING).format(label=label)
            yield Finding(
                f"{record.kind}.{field.name}.missing", field.name, message, Severity.BLOCKS, record.uid
            )


def _future(spec: FormSpec, record: Record, today: date | None) -> Iterator[Finding]:
    if today is None:
        return
    for name, variable in variables(spec.record).items():
        moment = getattr(record, name)
        if variable.kind is not ValueKind.DATE or name in _PLANNED or not isinstance(moment, PartialDate):
            continue
        if not moment.is_unknown and moment.first > today:
            message = translate("findings", _FUTURE).format(date=moment.words())
            yield Finding(f"{record.kind}.{name}.future", name, message, Severity.WARNS, record.uid)
