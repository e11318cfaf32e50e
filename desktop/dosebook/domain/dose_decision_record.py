"""An advice that was kept, and what the people decided."""

from dataclasses import dataclass
from typing import ClassVar

from dosebook.domain.decision_codelists import (
    AdviceOutcome,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import CohortUid, Record
from dosebook.domain.variable import Outside, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseDecision(Record):
    """One computed advice with all that went into it, and what the people decided."""

    kind: ClassVar[str] = "dose_decision"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Dose decision")
    never_absent: ClassVar[str] = "a decision, never an observation"

    day: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Data to"))
    cohort: CohortUid | None = variable(QT_TRANSLATE_NOOP("variable", "After cohort"), refers_to="cohort")
    position: int | None = variable(QT_TRANSLATE_NOOP("variable", "Position in the audit trail"))
    rule_words: str = variable(QT_TRANSLATE_NOOP("variable", "Rule applied"), default="")
    inputs: str = variable(QT_TRANSLATE_NOOP("variable", "Outcomes by dose level"), default="", is_long=True)
    advice: str = variable(QT_TRANSLATE_NOOP("variable", "Advice of the rule"), default="", is_long=True)
    program: str = variable(QT_TRANSLATE_NOOP("variable", "Computed by"), default="")
    outcome: AdviceOutcome | None = variable(
        QT_TRANSLATE_NOOP("variable", "What was decided"),
        help=QT_TRANSLATE_NOOP(
            "variable", "What the people who decide chose, whether or not the rule advised it."
        ),
        outside=Outside.OWN,
    )
    decided_dose: str = variable(
        QT_TRANSLATE_NOOP("variable", "Dose decided"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The dose at which the trial goes on."),
        example="37.5 mCi/m²",
        outside=Outside.OWN,
    )
    reason: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for deciding otherwise"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "Why the decision differs from the advice."),
        example=QT_TRANSLATE_NOOP("variable", "The committee asked for three more at this dose"),
        outside=Outside.OWN,
    )
    decided_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Decided by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Who decided."),
        example="Dr Brandt",
        outside=Outside.OWN,
    )
    decided_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Decided on"),
        help=QT_TRANSLATE_NOOP("variable", "The day of that decision."),
        example="28 Aug 2018",
        outside=Outside.OWN,
    )
