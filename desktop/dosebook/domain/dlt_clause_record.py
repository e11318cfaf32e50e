"""One clause of the study's DLT definition."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.codelists import LabTest, TransfusionProduct, YesNo
from dosebook.domain.decision_codelists import (
    ClauseKind,
    ClauseScope,
)
from dosebook.domain.record import Record
from dosebook.domain.variable import Outside, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class DltClause(Record):
    """One clause of the study's DLT definition; it proposes, a person judges."""

    kind: ClassVar[str] = "dlt_clause"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "DLT clause")
    never_absent: ClassVar[str] = "a setting of the study, decided and not observed"

    number: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Clause number"),
        help=QT_TRANSLATE_NOOP("variable", "As the protocol counts the clauses of its definition."),
        example="1",
        outside=Outside.SETTING,
    )
    clause_kind: ClauseKind | None = variable(
        QT_TRANSLATE_NOOP("variable", "Kind of clause"),
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "What the clause looks at."),
        outside=Outside.SETTING,
    )
    scope: ClauseScope | None = variable(
        QT_TRANSLATE_NOOP("variable", "Events"),
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Which events can meet the clause."),
        outside=Outside.SETTING,
    )
    terms: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "CTCAE terms"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "As in the CTCAE, separated by semicolons; any hemorrhage stands for every term with that word.",
        ),
        default=(),
        carried=True,
        example="Platelet count decreased",
        outside=Outside.SETTING,
    )
    except_terms: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Except these terms"),
        default=(),
        carried=True,
        help=QT_TRANSLATE_NOOP(
            "variable", "Terms that the protocol leaves out of the clause, separated by semicolons."
        ),
        example="Alopecia; Nausea",
        outside=Outside.SETTING,
    )
    least_grade: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Grade or higher"),
        help=QT_TRANSLATE_NOOP("variable", "The lowest grade that meets the clause."),
        example="4",
        outside=Outside.SETTING,
    )
    longer_than_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "For longer than"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "The clause is met only after more than so many days."),
        example="28",
        outside=Outside.SETTING,
    )
    complication_terms: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Together with these terms"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Separated by semicolons; any hemorrhage stands for every term with that word."
        ),
        default=(),
        carried=True,
        example="any hemorrhage",
        outside=Outside.SETTING,
    )
    complication_grade: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Of grade or higher"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means of any grade."),
        example="3",
        outside=Outside.SETTING,
    )
    product: TransfusionProduct | None = variable(
        QT_TRANSLATE_NOOP("variable", "Product transfused"),
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The product whose transfusions count."),
        outside=Outside.SETTING,
    )
    transfusion_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Transfused on separate days"),
        help=QT_TRANSLATE_NOOP("variable", "On how many separate days there must be a transfusion."),
        example="2",
        outside=Outside.SETTING,
    )
    within_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Within"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "The days must lie within so many days."),
        example="28",
        outside=Outside.SETTING,
    )
    test: LabTest | None = variable(
        QT_TRANSLATE_NOOP("variable", "Laboratory test"),
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The test whose values the clause looks at."),
        outside=Outside.SETTING,
    )
    times_baseline: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Times the baseline"),
        help=QT_TRANSLATE_NOOP("variable", "How many times the value at baseline meets the clause."),
        example="3",
        outside=Outside.SETTING,
    )
    delayed_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Delayed by more than"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "How many days of delay the clause still allows."),
        example="14",
        outside=Outside.SETTING,
    )
    unless_unrelated: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Not counted when unrelated"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Yes leaves out what an investigator held unrelated to the treatment."
        ),
        outside=Outside.SETTING,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "Where the clause stands in the protocol, and how it was read."),
        example=QT_TRANSLATE_NOOP("variable", "Protocol 2.0, section 6.3"),
        outside=Outside.COMMENT,
    )
