"""A reference range as a laboratory prints it: for one test, entered once, valid for a time."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.codelists import Code, LabTest, LabUnit
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import Record
from dosebook.domain.variable import Outside, variable
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
    never_absent: ClassVar[str] = "printed by the laboratory; without an end or unit it applies to nothing"

    laboratory: str = variable(
        QT_TRANSLATE_NOOP("variable", "Laboratory"),
        cdisc="LBNAM",
        help=QT_TRANSLATE_NOOP("variable", "Results name it by the same words."),
        default="",
        carried=True,
        example=QT_TRANSLATE_NOOP("variable", "Central laboratory"),
    )
    test: LabTest | None = variable(
        QT_TRANSLATE_NOOP("variable", "Test"),
        cdisc="LBTESTCD",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The test to which the range belongs."),
    )
    unit: LabUnit | None = variable(
        QT_TRANSLATE_NOOP("variable", "Unit"),
        cdisc="LBORRESU",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The unit in which the laboratory prints the range."),
    )
    low: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Normal from"),
        cdisc="LBORNRLO",
        help=QT_TRANSLATE_NOOP(
            "variable", "The lower limit on the laboratory's list; empty where it has none."
        ),
        example="150",
    )
    high: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Normal to"),
        cdisc="LBORNRHI",
        help=QT_TRANSLATE_NOOP(
            "variable", "The upper limit on the laboratory's list; empty where it has none."
        ),
        example="400",
    )
    sex: RangeSex | None = variable(
        QT_TRANSLATE_NOOP("variable", "Applies to"),
        cdisc="SEX",
        default=RangeSex.ANY,
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Empty where the range is the same for everybody."),
    )
    age_from: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Age from"),
        unit=QT_TRANSLATE_NOOP("variable", "years"),
        help=QT_TRANSLATE_NOOP("variable", "In completed years; empty means any age."),
        example="18",
        outside=Outside.SETTING,
    )
    age_to: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Age to"),
        unit=QT_TRANSLATE_NOOP("variable", "years"),
        help=QT_TRANSLATE_NOOP("variable", "In completed years, this one included."),
        example="64",
        outside=Outside.SETTING,
    )
    valid_from: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Valid from"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The first day on which it applies; empty means from the beginning."
        ),
        example="1 Jan 2018",
        outside=Outside.SETTING,
    )
    valid_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Valid to"),
        help=QT_TRANSLATE_NOOP("variable", "The last day on which it applies; empty means until now."),
        example="31 Dec 2018",
        outside=Outside.SETTING,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Where the range was taken from."),
        example=QT_TRANSLATE_NOOP("variable", "List of January 2018"),
        outside=Outside.COMMENT,
    )
