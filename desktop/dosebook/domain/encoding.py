"""The one canonical form of each recorded value: in the file, in the ledger and under a digest."""

import json
from collections.abc import Callable, Mapping
from datetime import time
from decimal import Decimal
from typing import Any, TypeVar, cast

from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.absent_values import without_contradiction
from dosebook.domain.codelists import code_of
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Record
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.variable import ValueKind, Variable, variables

Encoded = str | int | None
R = TypeVar("R", bound=Record)


def encode_value(variable: Variable, value: Any) -> Encoded:
    """Return what the file holds for ``value``: text, a whole number, or None when nothing is recorded."""
    if value is None:
        return None
    encoder = _ENCODERS.get(variable.kind)
    return cast("Encoded", value if encoder is None else encoder(value))


def decode_value(variable: Variable, stored: Encoded) -> Any:
    """Return the value that ``encode_value`` stored; ValueError when it cannot be one."""
    if stored is None:
        return None
    kind, text = variable.kind, str(stored)
    if kind is ValueKind.CODE and variable.codes is not None:
        return code_of(variable.codes, text)
    if kind is ValueKind.CODES and variable.codes is not None:
        return tuple(code_of(variable.codes, item) for item in json.loads(text))
    if kind in {ValueKind.TEXT, ValueKind.INTEGER}:
        return stored
    return _DECODERS[kind](text)


def encode_record(record: Record) -> dict[str, Encoded]:
    """Return every variable of ``record`` by name in canonical form.

    What is said to be absent and has a value is not kept as absent.
    """
    kept = without_contradiction(record)
    return {
        name: encode_value(variable, getattr(kept, name))
        for name, variable in variables(type(record)).items()
    }


def decode_record(record_type: type[R], uid: str, stored: Mapping[str, Encoded]) -> R:
    """Return the record that ``encode_record`` described; names that are absent take their default."""
    values = {
        name: decode_value(variable, stored[name])
        for name, variable in variables(record_type).items()
        if name in stored
    }
    return record_type(uid=uid, **values)


def _json(items: list[Any]) -> str:
    return json.dumps(items, ensure_ascii=False, separators=(",", ":"))


def _fraction_list(fraction: PlannedFraction) -> list[str | int]:
    return [format(fraction.dose, "f"), fraction.day, fraction.days_early, fraction.days_late]


def _fractions(text: str) -> tuple[PlannedFraction, ...]:
    return tuple(PlannedFraction(Decimal(dose), *days) for dose, *days in json.loads(text))


def _grade_changes(text: str) -> tuple[GradeChange, ...]:
    return tuple(GradeChange(PartialDate.from_iso(since), grade) for since, grade in json.loads(text))


def _absences(text: str) -> tuple[Absence, ...]:
    return tuple(Absence(name, code_of(AbsenceReason, reason)) for name, reason in json.loads(text))


_ENCODERS: Mapping[ValueKind, Callable[[Any], str]] = {
    ValueKind.TEXTS: lambda texts: _json(list(texts)),
    ValueKind.CODES: lambda codes: _json([code.value for code in codes]),
    ValueKind.FRACTIONS: lambda fractions: _json([_fraction_list(fraction) for fraction in fractions]),
    ValueKind.GRADE_CHANGES: lambda changes: _json([[one.since.iso, one.grade] for one in changes]),
    ValueKind.ABSENCES: lambda said: _json([[one.name, one.reason.value] for one in said]),
    ValueKind.NUMBER: lambda number: format(number, "f"),
    ValueKind.MEASUREMENT: lambda measurement: str(measurement.text),
    ValueKind.DATE: lambda date: str(date.iso),
    ValueKind.TIME: lambda moment: str(moment.strftime("%H:%M")),
    ValueKind.CODE: lambda code: str(code.value),
}

_DECODERS: Mapping[ValueKind, Callable[[str], Any]] = {
    ValueKind.TEXTS: lambda text: tuple(json.loads(text)),
    ValueKind.FRACTIONS: _fractions,
    ValueKind.GRADE_CHANGES: _grade_changes,
    ValueKind.ABSENCES: _absences,
    ValueKind.NUMBER: Decimal,
    ValueKind.MEASUREMENT: Measurement,
    ValueKind.DATE: PartialDate.from_iso,
    ValueKind.TIME: time.fromisoformat,
}
