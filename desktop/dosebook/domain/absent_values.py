"""Which values of a record are said to be absent; where there is a value, nothing is."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Record
from dosebook.domain.spelling import is_blank
from dosebook.domain.variable import ABSENCES, ValueKind, Variable, variables

R = TypeVar("R", bound=Record)


def absent_values(record: Record) -> Mapping[str, AbsenceReason]:
    """Return the reason by the name of each variable that holds no value and may be absent for it."""
    said: tuple[Absence, ...] = getattr(record, ABSENCES, ())
    if not said:
        return {}
    known = variables(type(record))
    return {
        one.name: one.reason
        for one in said
        if one.name in known
        and one.reason in known[one.name].absent
        and is_without_value(getattr(record, one.name))
    }


def without_contradiction(record: R) -> R:
    """Return the record without what it says is absent and has a value: a value always wins."""
    said: tuple[Absence, ...] = getattr(record, ABSENCES, ())
    kept = tuple(Absence(name, reason) for name, reason in sorted(absent_values(record).items()))
    return record if kept == said else replace(record, **{ABSENCES: kept})  # type: ignore[arg-type]


def is_without_value(value: object) -> bool:
    """Whether nothing is recorded."""
    return value is None or value == () or (isinstance(value, str) and is_blank(value))


def own_answer(variable: Variable, reason: AbsenceReason) -> Any:
    """Return the value by which a variable itself says so: the date ``unk``, or a code such as *Unknown*; else None."""
    if variable.kind is ValueKind.DATE:
        return PartialDate() if reason is AbsenceReason.UNKNOWN else None
    codes: Any = variable.codes if variable.kind is ValueKind.CODE else None
    words = {reason.name.replace("_", " "), *({"U"} if reason is AbsenceReason.UNKNOWN else ())}
    return next((code for code in codes or () if code.value in words), None)


def reason_called(text: str, *, by_code: bool = False) -> AbsenceReason | None:
    """Return the reason that a text names in words; None where it names none.

    ``by_code``: also by its short code. Among values that is none: to a laboratory ND may be "not detected".
    """
    said = " ".join(text.split()).casefold()
    for reason in AbsenceReason:
        words = {reason.label.casefold(), reason.name.replace("_", " ").casefold()}
        if said in words or (by_code and said == reason.value.casefold()):
            return reason
    return None


def reason_words(record: Record, name: str) -> str:
    """Return why a variable has no value, in words; empty where nothing is said."""
    reason = absent_values(record).get(name)
    return reason.label if reason is not None else ""


def absence_words(owner: type[Record], one: Absence) -> str:
    """Return ``Grade: Not done``."""
    known = variables(owner)
    return f"{known[one.name].label if one.name in known else one.name}: {one.reason.label}"
