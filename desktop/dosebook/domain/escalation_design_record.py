"""The record that says by which rule the study escalates."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import (
    DoseAxis,
    EscalationRule,
    ModelForm,
)
from dosebook.domain.record import Record
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
