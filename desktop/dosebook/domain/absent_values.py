"""Which values of a record are said to be absent; where there is a value, nothing is."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TypeVar

from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.records import RECORD_TYPES, Record
from dosebook.domain.spelling import is_blank
from dosebook.domain.variable import ABSENCES, variables

R = TypeVar("R", bound=Record)


def absent_values(record: Record) -> Mapping[str, AbsenceReason]:
    """Return the reason by the name of each variable that holds no value and may be absent."""
    said: tuple[Absence, ...] = getattr(record, ABSENCES, ())
    if not said:
        return {}
    known = variables(type(record))
    return {
        one.name: one.reason
        for one in said
        if one.name in known and known[one.name].may_be_absent and is_without_value(getattr(record, one.name))
    }


def without_contradiction(record: R) -> R:
    """Return the record without what it says is absent and has a value: a value always wins."""
    said: tuple[Absence, ...] = getattr(record, ABSENCES, ())
    kept = tuple(Absence(name, reason) for name, reason in sorted(absent_values(record).items()))
    return record if kept == said else replace(record, **{ABSENCES: kept})  # type: ignore[arg-type]


def is_without_value(value: object) -> bool:
    """Whether nothing is recorded."""
    return value is None or value == () or (isinstance(value, str) and is_blank(value))


@cache
def absent_label(name: str) -> str:
    """Return the label of a variable that may be absent; these have names of their own."""
    found = (known[name] for one in RECORD_TYPES if name in (known := variables(one)))
    return next((one.label for one in found if one.may_be_absent), name)
