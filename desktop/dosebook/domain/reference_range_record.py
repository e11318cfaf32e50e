"""A reference range as a laboratory prints it: for one test, entered once, valid for a time."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.codelists import Code, LabTest, LabUnit
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import Record
from dosebook.domain.variable import variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


class RangeSex(Code):
    """Whom a range applies to; CDISC SEX where it is for one of them."""

    ANY = "ANY", QT_TRANSLATE_NOOP("code", "Anybody")
    FEMALE = "F", QT_TRANSLATE_NOOP("code", "Women")
    MALE = "M", QT_TRANSLATE_NOOP("code", "Men")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceRange(Record):
    """The normal range of one test in one laboratory, for a sex, an age and a time.

    An end that is empty is open: no lower limit, no upper limit, every age, since ever, until now.
    """

    kind: ClassVar[str] = "reference_range"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Reference range")

    laboratory: str = variable(
        QT_TRANSLATE_NOOP("variable", "Laboratory"),
        cdisc="LBNAM",
        help=QT_TRANSLATE_NOOP("variable", "Results name it by the same words."),
        default="",
        carried=True,
    )
    test: LabTest | None = variable(QT_TRANSLATE_NOOP("variable", "Test"), cdisc="LBTESTCD", carried=True)
    unit: LabUnit | None = variable(QT_TRANSLATE_NOOP("variable", "Unit"), cdisc="LBORRESU", carried=True)
    low: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Normal from"), cdisc="LBORNRLO")
    high: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Normal to"), cdisc="LBORNRHI")
    sex: RangeSex | None = variable(
        QT_TRANSLATE_NOOP("variable", "Applies to"), cdisc="SEX", default=RangeSex.ANY, carried=True
    )
    age_from: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Age from"),
        unit=QT_TRANSLATE_NOOP("variable", "years"),
        help=QT_TRANSLATE_NOOP("variable", "In completed years; empty means any age."),
    )
    age_to: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Age to"),
        unit=QT_TRANSLATE_NOOP("variable", "years"),
        help=QT_TRANSLATE_NOOP("variable", "In completed years, this one included."),
    )
    valid_from: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Valid from"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The first day on which it applies; empty means from the beginning."
        ),
    )
    valid_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Valid to"),
        help=QT_TRANSLATE_NOOP("variable", "The last day on which it applies; empty means until now."),
    )
    note: str = variable(QT_TRANSLATE_NOOP("variable", "Note"), default="")
