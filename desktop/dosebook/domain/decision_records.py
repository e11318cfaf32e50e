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
from dosebook.domain.variable import Outside, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationDesign(Record):
    """The one record that says by which rule the study escalates; numbers are rates from 0 to 1."""

    kind: ClassVar[str] = "escalation_design"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Escalation rule")
    never_absent: ClassVar[str] = "a setting of the study, decided and not observed"

    rule: EscalationRule | None = variable(
        QT_TRANSLATE_NOOP("variable", "Rule"),
        help=QT_TRANSLATE_NOOP("variable", "The design that the protocol names."),
        outside=Outside.SETTING,
    )
    dose_axis: DoseAxis | None = variable(
        QT_TRANSLATE_NOOP("variable", "Dose axis"),
        help=QT_TRANSLATE_NOOP("variable", "What counts as the dose when cohorts are put in order."),
        outside=Outside.SETTING,
    )
    dose_levels: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Dose levels"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Lowest first, separated by semicolons; empty means the levels of the cohorts."
        ),
        default=(),
        example="12.5; 18.75; 25",
        outside=Outside.SETTING,
    )
    cohort_size: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participants per cohort"),
        help=QT_TRANSLATE_NOOP("variable", "From the protocol."),
        example="3",
        outside=Outside.SETTING,
    )
    sentinel_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Days between the first and the next participant"),
        help=QT_TRANSLATE_NOOP("variable", "Staggered start of a cohort; 0 or empty means no wait."),
        example="7",
        outside=Outside.SETTING,
    )
    target_rate: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Target DLT rate"),
        help=QT_TRANSLATE_NOOP("variable", "The DLT rate that the protocol aims at, as a share of 1."),
        example="0.3",
        outside=Outside.SETTING,
    )
    margin_below: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Margin below the target"),
        help=QT_TRANSLATE_NOOP(
            "variable", "How far below the target still counts as at the target; from the protocol."
        ),
        example="0.05",
        outside=Outside.SETTING,
    )
    margin_above: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Margin above the target"),
        help=QT_TRANSLATE_NOOP(
            "variable", "How far above the target still counts as at the target; from the protocol."
        ),
        example="0.05",
        outside=Outside.SETTING,
    )
    safe_rate: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Rate that is too low (BOIN)"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means 0.6 times the target."),
        example="0.18",
        outside=Outside.SETTING,
    )
    toxic_rate: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Rate that is too high (BOIN)"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means 1.4 times the target."),
        example="0.42",
        outside=Outside.SETTING,
    )
    elimination_cut_off: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Probability above which a dose is closed"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means 0.95."),
        example="0.95",
        outside=Outside.SETTING,
    )
    allows_de_escalation: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "De-escalation allowed"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Whether the rule may go back to a lower dose; from the protocol."
        ),
        outside=Outside.SETTING,
    )
    expands_last: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Last dose completed to six"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Whether the dose to be recommended needs six participants; from the protocol."
        ),
        outside=Outside.SETTING,
    )
    reads_four_or_five: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Four or five without DLT allow escalation"),
        help=QT_TRANSLATE_NOOP("variable", "How the protocol reads 0 of 4 or 0 of 5."),
        outside=Outside.SETTING,
    )
    stops_early: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Two DLTs at any number close the dose"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Whether two DLTs close a dose before the cohort is full; from the protocol."
        ),
        outside=Outside.SETTING,
    )
    decision_rows: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Decision table"),
        help=QT_TRANSLATE_NOOP(
            "variable", "DLTs/participants and the letter, such as 1/3 S; letters are E, S, D, DE and DU."
        ),
        default=(),
        example="0/3 E; 1/3 S; 2/3 D",
        outside=Outside.SETTING,
    )
    model_form: ModelForm | None = variable(
        QT_TRANSLATE_NOOP("variable", "Model"),
        help=QT_TRANSLATE_NOOP("variable", "The dose-toxicity model of the protocol."),
        outside=Outside.SETTING,
    )
    skeleton: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Skeleton"),
        help=QT_TRANSLATE_NOOP("variable", "A guess of the DLT rate of each level, separated by semicolons."),
        default=(),
        example="0.05; 0.1; 0.2; 0.3",
        outside=Outside.SETTING,
    )
    half_width: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Half width of the indifference interval"),
        help=QT_TRANSLATE_NOOP("variable", "With the level thought right it gives a skeleton."),
        example="0.05",
        outside=Outside.SETTING,
    )
    prior_level: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Level thought right before the trial"),
        help=QT_TRANSLATE_NOOP("variable", "Counted from the lowest dose; from the statistical section."),
        example="3",
        outside=Outside.SETTING,
    )
    prior_sd: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Spread of the prior"),
        help=QT_TRANSLATE_NOOP("variable", "Standard deviation of β; empty means √1.34."),
        example="1.16",
        outside=Outside.SETTING,
    )
    reference_dose: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Reference dose"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The dose by which doses are divided in the model; from the statistical section."
        ),
        example="25",
        outside=Outside.SETTING,
    )
    log_alpha_mean: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prior mean of log α"),
        help=QT_TRANSLATE_NOOP("variable", "From the statistical section of the protocol."),
        example="-0.85",
        outside=Outside.SETTING,
    )
    log_alpha_sd: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prior spread of log α"),
        help=QT_TRANSLATE_NOOP("variable", "From the statistical section of the protocol."),
        example="2",
        outside=Outside.SETTING,
    )
    log_beta_mean: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prior mean of log β"),
        help=QT_TRANSLATE_NOOP("variable", "From the statistical section of the protocol."),
        example="0",
        outside=Outside.SETTING,
    )
    log_beta_sd: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prior spread of log β"),
        help=QT_TRANSLATE_NOOP("variable", "From the statistical section of the protocol."),
        example="1",
        outside=Outside.SETTING,
    )
    prior_correlation: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prior correlation"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Between log α and log β, from -1 to 1; from the statistical section."
        ),
        example="0",
        outside=Outside.SETTING,
    )
    target_low: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Target interval from"),
        help=QT_TRANSLATE_NOOP("variable", "The lower end of the interval of DLT rates that is aimed at."),
        example="0.16",
        outside=Outside.SETTING,
    )
    target_high: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Target interval to"),
        help=QT_TRANSLATE_NOOP("variable", "The upper end of the interval of DLT rates that is aimed at."),
        example="0.33",
        outside=Outside.SETTING,
    )
    overdose_limit: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Allowed probability of overdosing"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means 0.25."),
        example="0.25",
        outside=Outside.SETTING,
    )
    no_skipping: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "No dose is skipped"),
        help=QT_TRANSLATE_NOOP("variable", "Whether each dose must be tried before the next higher one."),
        outside=Outside.SETTING,
    )
    most_participants: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Trial ends with participants"),
        help=QT_TRANSLATE_NOOP("variable", "The largest number that the protocol allows."),
        example="24",
        outside=Outside.SETTING,
    )
    least_at_recommended: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Least participants at the dose recommended"),
        help=QT_TRANSLATE_NOOP("variable", "How many the protocol asks for at the dose that is recommended."),
        example="6",
        outside=Outside.SETTING,
    )
    stopping_rate: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Stop when the lowest dose exceeds the rate"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The DLT rate above which the lowest dose is too toxic; as a share of 1."
        ),
        example="0.3",
        outside=Outside.SETTING,
    )
    stopping_confidence: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "With a probability above"),
        help=QT_TRANSLATE_NOOP("variable", "Empty means 0.95."),
        example="0.95",
        outside=Outside.SETTING,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "Where the settings stand in the protocol."),
        example=QT_TRANSLATE_NOOP("variable", "Taken from protocol 2.0, section 9"),
        outside=Outside.COMMENT,
    )


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
