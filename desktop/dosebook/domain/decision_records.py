"""The records of dose decisions: the rule of the study, the clauses of its DLT definition, each advice given."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.codelists import LabTest, TransfusionProduct, YesNo
from dosebook.domain.decision_codelists import (
    AdviceOutcome,
    ClauseKind,
    ClauseScope,
    DoseAxis,
    EscalationRule,
    ModelForm,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import CohortUid, Record
from dosebook.domain.variable import variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationDesign(Record):
    """The one record that says by which rule the study escalates; numbers are rates from 0 to 1."""

    kind: ClassVar[str] = "escalation_design"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Escalation rule")

    rule: EscalationRule | None = variable(QT_TRANSLATE_NOOP("variable", "Rule"))
    dose_axis: DoseAxis | None = variable(
        QT_TRANSLATE_NOOP("variable", "Dose axis"),
        help=QT_TRANSLATE_NOOP("variable", "What counts as the dose when cohorts are put in order."),
    )
    dose_levels: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Dose levels"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Lowest first, separated by semicolons; empty means the levels of the cohorts."
        ),
        default=(),
    )
    cohort_size: int | None = variable(QT_TRANSLATE_NOOP("variable", "Participants per cohort"))
    sentinel_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Days between the first and the next participant"),
        help=QT_TRANSLATE_NOOP("variable", "Staggered start of a cohort; 0 or empty means no wait."),
    )
    target_rate: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Target DLT rate"))
    margin_below: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Margin below the target"))
    margin_above: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Margin above the target"))
    safe_rate: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Rate that is too low (BOIN)"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means 0.6 times the target."),
    )
    toxic_rate: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Rate that is too high (BOIN)"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means 1.4 times the target."),
    )
    elimination_cut_off: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Probability above which a dose is closed"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means 0.95."),
    )
    allows_de_escalation: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "De-escalation allowed"))
    expands_last: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "Last dose completed to six"))
    reads_four_or_five: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Four or five without DLT allow escalation")
    )
    stops_early: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Two DLTs at any number close the dose")
    )
    decision_rows: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Decision table"),
        help=QT_TRANSLATE_NOOP(
            "variable", "DLTs/participants and the letter, such as 1/3 S; letters are E, S, D, DE and DU."
        ),
        default=(),
    )
    model_form: ModelForm | None = variable(QT_TRANSLATE_NOOP("variable", "Model"))
    skeleton: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Skeleton"),
        help=QT_TRANSLATE_NOOP("variable", "A guess of the DLT rate of each level, separated by semicolons."),
        default=(),
    )
    half_width: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Half width of the indifference interval"),
        help=QT_TRANSLATE_NOOP("variable", "With the level thought right it gives a skeleton."),
    )
    prior_level: int | None = variable(QT_TRANSLATE_NOOP("variable", "Level thought right before the trial"))
    prior_sd: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Spread of the prior"),
        help=QT_TRANSLATE_NOOP("variable", "Standard deviation of β; empty means √1.34."),
    )
    reference_dose: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Reference dose"))
    log_alpha_mean: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Prior mean of log α"))
    log_alpha_sd: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Prior spread of log α"))
    log_beta_mean: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Prior mean of log β"))
    log_beta_sd: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Prior spread of log β"))
    prior_correlation: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Prior correlation"))
    target_low: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Target interval from"))
    target_high: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Target interval to"))
    overdose_limit: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Allowed probability of overdosing"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means 0.25."),
    )
    no_skipping: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "No dose is skipped"))
    most_participants: int | None = variable(QT_TRANSLATE_NOOP("variable", "Trial ends with participants"))
    least_at_recommended: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Least participants at the dose recommended")
    )
    stopping_rate: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Stop when the lowest dose exceeds the rate")
    )
    stopping_confidence: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "With a probability above"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means 0.95."),
    )
    note: str = variable(QT_TRANSLATE_NOOP("variable", "Note"), default="", is_long=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class DltClause(Record):
    """One clause of the study's DLT definition; it proposes, a person judges."""

    kind: ClassVar[str] = "dlt_clause"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "DLT clause")

    number: int | None = variable(QT_TRANSLATE_NOOP("variable", "Clause number"))
    clause_kind: ClauseKind | None = variable(QT_TRANSLATE_NOOP("variable", "Kind of clause"), carried=True)
    scope: ClauseScope | None = variable(QT_TRANSLATE_NOOP("variable", "Events"), carried=True)
    terms: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "CTCAE terms"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "As in the CTCAE, separated by semicolons; any hemorrhage stands for every term with that word.",
        ),
        default=(),
        carried=True,
    )
    except_terms: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Except these terms"), default=(), carried=True
    )
    least_grade: int | None = variable(QT_TRANSLATE_NOOP("variable", "Grade or higher"))
    longer_than_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "For longer than"), unit=QT_TRANSLATE_NOOP("variable", "days")
    )
    complication_terms: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Together with these terms"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Separated by semicolons; any hemorrhage stands for every term with that word."
        ),
        default=(),
        carried=True,
    )
    complication_grade: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Of grade or higher"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means of any grade."),
    )
    product: TransfusionProduct | None = variable(
        QT_TRANSLATE_NOOP("variable", "Product transfused"), carried=True
    )
    transfusion_days: int | None = variable(QT_TRANSLATE_NOOP("variable", "Transfused on separate days"))
    within_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Within"), unit=QT_TRANSLATE_NOOP("variable", "days")
    )
    test: LabTest | None = variable(QT_TRANSLATE_NOOP("variable", "Laboratory test"), carried=True)
    times_baseline: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Times the baseline"))
    delayed_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Delayed by more than"), unit=QT_TRANSLATE_NOOP("variable", "days")
    )
    unless_unrelated: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Not counted when unrelated"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Yes leaves out what an investigator held unrelated to the treatment."
        ),
    )
    note: str = variable(QT_TRANSLATE_NOOP("variable", "Note"), default="", is_long=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseDecision(Record):
    """One computed advice with all that went into it, and what the people decided."""

    kind: ClassVar[str] = "dose_decision"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Dose decision")

    day: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Data to"))
    cohort: CohortUid | None = variable(QT_TRANSLATE_NOOP("variable", "After cohort"), refers_to="cohort")
    position: int | None = variable(QT_TRANSLATE_NOOP("variable", "Position in the audit trail"))
    rule_words: str = variable(QT_TRANSLATE_NOOP("variable", "Rule applied"), default="")
    inputs: str = variable(QT_TRANSLATE_NOOP("variable", "Outcomes by dose level"), default="", is_long=True)
    advice: str = variable(QT_TRANSLATE_NOOP("variable", "Advice of the rule"), default="", is_long=True)
    program: str = variable(QT_TRANSLATE_NOOP("variable", "Computed by"), default="")
    outcome: AdviceOutcome | None = variable(QT_TRANSLATE_NOOP("variable", "What was decided"))
    decided_dose: str = variable(QT_TRANSLATE_NOOP("variable", "Dose decided"), default="")
    reason: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for deciding otherwise"), default="", is_long=True
    )
    decided_by: str = variable(QT_TRANSLATE_NOOP("variable", "Decided by"), default="")
    decided_on: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Decided on"))
