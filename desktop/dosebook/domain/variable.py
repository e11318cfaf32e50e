"""What stands once about each recorded variable: label, unit, code list, CDISC name, help."""

import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from datetime import time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from dosebook.domain.absence import Absence, AbsenceReason, Reasons
from dosebook.domain.codelists import Code
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate


class ValueKind(Enum):
    """The kinds of value that a record can hold; each has one form in the file and one editor."""

    TEXT = "text"
    TEXTS = "texts"
    INTEGER = "integer"
    NUMBER = "number"
    MEASUREMENT = "measurement"
    DATE = "date"
    TIME = "time"
    CODE = "code"
    CODES = "codes"
    FRACTIONS = "fractions"
    GRADE_CHANGES = "grade_changes"
    ABSENCES = "absences"


class Outside(Enum):
    """Why a variable has no CDISC name of its own; the value is the reason in words."""

    SETTING = QT_TRANSLATE_NOOP("variable", "a setting of the study, for which SDTM has no variable")
    OWN = QT_TRANSLATE_NOOP(
        "variable", "who did or checked what, and when, which SDTM leaves to the audit trail"
    )
    SUPPLEMENTAL = QT_TRANSLATE_NOOP("variable", "belongs into the supplemental qualifiers (SUPP--)")
    LINK = QT_TRANSLATE_NOOP("variable", "a link to another record, which SDTM keeps in RELREC")
    COMMENT = QT_TRANSLATE_NOOP("variable", "a text in free words, which SDTM keeps in the comments (CO)")

    @property
    def words(self) -> str:
        """The reason in the language of the program."""
        return translate("variable", self.value)


CARRIED_KINDS = frozenset({ValueKind.TEXT, ValueKind.TEXTS, ValueKind.CODE, ValueKind.CODES})
"""The kinds that may be carried from one record to another; never a date, a time, an amount or a grade."""

LISTS = frozenset(
    {
        ValueKind.TEXTS,
        ValueKind.CODES,
        ValueKind.FRACTIONS,
        ValueKind.GRADE_CHANGES,
        ValueKind.ABSENCES,
    }
)
"""The kinds of which a record holds any number; nothing recorded is the empty tuple."""

ABSENCES = "absences"
"""The name of the variable that says why others have no value, on every record that has such."""

_KIND_OF_TYPE: Mapping[Any, ValueKind] = {
    str: ValueKind.TEXT,
    int: ValueKind.INTEGER,
    Decimal: ValueKind.NUMBER,
    Measurement: ValueKind.MEASUREMENT,
    PartialDate: ValueKind.DATE,
    time: ValueKind.TIME,
}
_KIND_OF_MEMBER: Mapping[Any, ValueKind] = {
    PlannedFraction: ValueKind.FRACTIONS,
    GradeChange: ValueKind.GRADE_CHANGES,
}


@dataclass(frozen=True, slots=True)
class Variable:
    """One recorded variable of a record type.

    ``unit`` may hold ``{amount}`` or ``{dose}``: the study's own units, filled by ``unit_of``.
    ``refers_to`` names the kind of record that a reference points at. ``is_carried`` says whether a
    duplicate, a template or a copy from the record before may hold the same value; see ``variable``.
    ``absent`` are the reasons by which the record can tell why there is no value; ``never_absent`` says, to whoever
    reads the code, why a variable that a check asks for has none. ``owner`` is the type of its record.
    """

    name: str
    kind: ValueKind
    label_marked: str
    cdisc: str
    unit: str
    help_marked: str
    codes: type[Code] | None
    refers_to: tuple[str, ...]
    is_long: bool
    is_carried: bool = False
    absent: Reasons = ()
    never_absent: str = ""
    owner: Any = None
    example_marked: str = ""
    outside: Outside | None = None

    @property
    def may_be_absent(self) -> bool:
        """Whether the record can tell why there is no value."""
        return bool(self.absent)

    @property
    def example(self) -> str:
        """A value as a person types it; of a code list, its first answer."""
        if self.codes is not None and not self.example_marked:
            return next((code.label for code in self.codes), "")
        return translate("variable", self.example_marked) if self.example_marked else ""

    @property
    def label(self) -> str:
        """The label in the language of the program."""
        return translate("variable", self.label_marked)

    @property
    def help(self) -> str:
        """What to enter and where to find it, in the language of the program."""
        return translate("variable", self.help_marked) if self.help_marked else ""


def variable(
    label: str,
    *,
    cdisc: str = "",
    unit: str = "",
    help: str = "",  # noqa: A002 - the word for it
    refers_to: str | tuple[str, ...] = (),
    is_long: bool = False,
    carried: bool = False,
    absent: Reasons = (),
    never_absent: str = "",
    example: str = "",
    outside: Outside | None = None,
    default: Any = None,
) -> Any:
    """Declare a recorded variable on a record; every variable has a default, since nothing must be filled.

    ``label``, ``help`` and an ``example`` in words are marked where they are written with
    ``QT_TRANSLATE_NOOP("variable", …)``. An example is what somebody could type there. What has no ``cdisc`` name
    says by ``outside`` why.
    Only what is ``carried`` is ever copied from one record to another, by whatever act: what it is about and
    what it is called. What only the source can say never is: dates, amounts, grade, attribution, seriousness,
    DLT, outcomes, and who judged or signed.
    """
    words = {
        "label": label,
        "cdisc": cdisc,
        "unit": unit,
        "help": help,
        "refers_to": (refers_to,) if isinstance(refers_to, str) else refers_to,
        "is_long": is_long,
        "carried": carried,
        "absent": absent,
        "never_absent": never_absent,
        "example": example,
        "outside": outside,
    }
    return field(default=default, metadata={"variable": words})


def absences() -> Any:
    """Declare the variable ``absences`` of a record of which some values may be ``absent``."""
    return variable(
        QT_TRANSLATE_NOOP("variable", "Values that are absent, and why"),
        help=QT_TRANSLATE_NOOP("variable", "Said in the empty field itself, by a key for each reason."),
        default=(),
    )


def variables(record_type: type) -> Mapping[str, Variable]:
    """Return the variables of a record type by name, in the order of declaration."""
    return _variables(record_type)


@cache
def _variables(record_type: Any) -> Mapping[str, Variable]:
    hints = get_type_hints(record_type)
    found: dict[str, Variable] = {}
    for item in fields(record_type):
        words = item.metadata.get("variable")
        if words is None:
            continue
        if item.default is MISSING and item.default_factory is MISSING:
            raise TypeError(f"{record_type.__name__}.{item.name} has no default")
        kind, codes = _kind_of(hints[item.name])
        if words["carried"] and kind not in CARRIED_KINDS:
            raise TypeError(f"{record_type.__name__}.{item.name} is a {kind.value}, so it is never carried")
        found[item.name] = Variable(
            name=item.name,
            kind=kind,
            label_marked=words["label"],
            cdisc=words["cdisc"],
            unit=words["unit"],
            help_marked=words["help"],
            codes=codes,
            refers_to=words["refers_to"],
            is_long=words["is_long"],
            is_carried=words["carried"],
            absent=words["absent"],
            never_absent=words["never_absent"],
            owner=record_type,
            example_marked=words["example"],
            outside=words["outside"],
        )
    return types.MappingProxyType(found)


def _kind_of(annotation: Any) -> tuple[ValueKind, type[Code] | None]:
    if get_origin(annotation) in {Union, types.UnionType}:
        (annotation,) = (part for part in get_args(annotation) if part is not type(None))
    if get_origin(annotation) is tuple:
        member = get_args(annotation)[0]
        if member is Absence:
            return ValueKind.ABSENCES, AbsenceReason
        if member in _KIND_OF_MEMBER:
            return _KIND_OF_MEMBER[member], None
        if issubclass(member, Code):
            return ValueKind.CODES, member
        return ValueKind.TEXTS, None
    if isinstance(annotation, type) and issubclass(annotation, Code):
        return ValueKind.CODE, annotation
    annotation = getattr(annotation, "__supertype__", annotation)
    return _KIND_OF_TYPE[annotation], None
