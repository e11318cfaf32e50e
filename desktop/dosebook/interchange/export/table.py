"""Every form as a table: one row per record, one column per variable, in the order of entry."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from dosebook.domain.encoding import encode_value
from dosebook.domain.records import RECORD_TYPES, Cohort, Participant, Record
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import ValueKind, Variable, variables
from dosebook.domain.words import translate

Cell = str | int | Decimal | None

RECORD_COLUMN = "record"
"""The first column of each table: what other tables name a record by."""


@dataclass(frozen=True, slots=True)
class ExportTable:
    """The records of one kind; ``columns`` are names of variables behind the name of the record."""

    kind: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def export_tables(data: StudyData) -> tuple[ExportTable, ...]:
    """Return a table for every kind of record, also an empty one; voided records are left out."""
    return tuple(_table(record_type, data) for record_type in RECORD_TYPES)


def _table(record_type: type[Record], data: StudyData) -> ExportTable:
    found = variables(record_type)
    rows = tuple(
        (
            record.uid,
            *(variable_cell(variable, getattr(record, name), data) for name, variable in found.items()),
        )
        for record in data.all(record_type)
    )
    title = translate("variable", record_type.title_marked)
    return ExportTable(record_type.kind, title, (RECORD_COLUMN, *found), rows)


def variable_cell(variable: Variable, value: Any, data: StudyData) -> Cell:
    """Return the value as it is exported: numbers as numbers, codes as CDISC has them, lists with semicolons.

    Participants and cohorts are named by their own numbers, all other records by their ``record``.
    """
    if value is None:
        return None
    if variable.refers_to:
        named = value if isinstance(value, tuple) else (value,)
        return "; ".join(_reference(uid, data) for uid in named)
    if (part := _PARTS.get(variable.kind)) is not None:
        return "; ".join(map(part, value))
    if variable.kind in {ValueKind.NUMBER, ValueKind.INTEGER}:
        return value  # type: ignore[no-any-return]
    return encode_value(variable, value)


def _reference(uid: str, data: StudyData) -> str:
    record = data.find(uid)
    if isinstance(record, Participant):
        return record.participant_id
    if isinstance(record, Cohort) and record.number is not None:
        return str(record.number)
    return uid


def _fraction(fraction: PlannedFraction) -> str:
    """Return ``15.625 on day 8 (-1/+2)``: dose, day, days early and late."""
    window = f" (-{fraction.days_early}/+{fraction.days_late})"
    return f"{fraction.dose:f} on day {fraction.day}{window if fraction.days_early or fraction.days_late else ''}"


_PARTS: Mapping[ValueKind, Callable[[Any], str]] = {
    ValueKind.CODES: lambda code: str(code.value),
    ValueKind.TEXTS: str,
    ValueKind.FRACTIONS: _fraction,
    ValueKind.GRADE_CHANGES: lambda change: f"{change.grade} from {change.since.iso}",
    ValueKind.ABSENCES: lambda one: f"{one.name}: {one.reason.label_marked}",
}
"""How one item of a list is exported."""
