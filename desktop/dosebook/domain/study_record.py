"""The study: its identity, treatments, regimen and rules as the protocol gives them."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.codelists import (
    AttributionScale,
    BsaFormula,
    Coverage,
    CtcaeVersion,
    DoseBasis,
    DoseUnit,
    ResponseCategory,
    TrialPhase,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.record import Record
from dosebook.domain.safety_codelists import LabEvents
from dosebook.domain.variable import Outside, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Study(Record):
    """The one record that says which study the file belongs to and by what rules it counts."""

    kind: ClassVar[str] = "study"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Study")
    never_absent: ClassVar[str] = (
        "settings are decided, not observed: an empty one is open until somebody decides"
    )

    protocol_number: str = variable(
        QT_TRANSLATE_NOOP("variable", "Protocol number"),
        cdisc="STUDYID",
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The number on the title page of the protocol."),
        example="RAD-22",
    )
    short_title: str = variable(
        QT_TRANSLATE_NOOP("variable", "Short title"),
        help=QT_TRANSLATE_NOOP(
            "variable", "A few words; they stand at the top of the window and of each page."
        ),
        default="",
        example="CLR 131 phase 1b",
        outside=Outside.SUPPLEMENTAL,
    )
    title: str = variable(
        QT_TRANSLATE_NOOP("variable", "Full title"),
        cdisc="TITLE",
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "As on the title page of the protocol."),
        example=QT_TRANSLATE_NOOP("variable", "A dose-escalation study of CLR 131 in multiple myeloma"),
    )
    protocol_versions: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Protocol versions"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Oldest first, separated by semicolons; each participant follows one."
        ),
        default=(),
        example="1.0; 2.0",
        outside=Outside.SUPPLEMENTAL,
    )
    sponsor: str = variable(
        QT_TRANSLATE_NOOP("variable", "Sponsor"),
        cdisc="SPONSOR",
        default="",
        help=QT_TRANSLATE_NOOP("variable", "From the title page of the protocol."),
        example="Example Sponsor",
    )
    phase: TrialPhase | None = variable(
        QT_TRANSLATE_NOOP("variable", "Phase"),
        cdisc="TPHASE",
        help=QT_TRANSLATE_NOOP("variable", "From the title page of the protocol."),
    )
    indication: str = variable(
        QT_TRANSLATE_NOOP("variable", "Indication"),
        cdisc="INDIC",
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The disease, in the words of the protocol."),
        example=QT_TRANSLATE_NOOP("variable", "Relapsed or refractory multiple myeloma"),
    )
    agent: str = variable(
        QT_TRANSLATE_NOOP("variable", "Study agent"),
        cdisc="TRT",
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The name that the protocol uses."),
        example="CLR 131",
    )
    agent_aliases: str = variable(
        QT_TRANSLATE_NOOP("variable", "Other names of the agent"),
        default="",
        help=QT_TRANSLATE_NOOP(
            "variable", "Codes and trade names that sources use for it, separated by semicolons."
        ),
        example="iopofosine I 131",
        outside=Outside.SETTING,
    )
    radionuclide: str = variable(
        QT_TRANSLATE_NOOP("variable", "Radionuclide"),
        help=QT_TRANSLATE_NOOP("variable", "For example I-131; leave empty if the agent is not radioactive."),
        default="",
        example="I-131",
        outside=Outside.SETTING,
    )
    effective_half_life_days: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Effective half-life in the body"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Only for the illustration of fractions against a single dose. Empty: 2 to 8 days are shown.",
        ),
        example="5.5",
        outside=Outside.SETTING,
    )
    half_life_days: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Physical half-life"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Of the radionuclide, for decay corrections; from the pharmacy manual."
        ),
        example="8.02",
        outside=Outside.SETTING,
    )
    other_treatment: str = variable(
        QT_TRANSLATE_NOOP("variable", "Other study treatment"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Given to some or all participants, for example weekly dexamethasone."
        ),
        default="",
        example=QT_TRANSLATE_NOOP("variable", "weekly dexamethasone"),
        outside=Outside.SETTING,
    )
    third_treatment: str = variable(
        QT_TRANSLATE_NOOP("variable", "Third study treatment"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Events are attributed to each of the study treatments by itself."
        ),
        default="",
        example=QT_TRANSLATE_NOOP("variable", "pomalidomide"),
        outside=Outside.SETTING,
    )
    fourth_treatment: str = variable(
        QT_TRANSLATE_NOOP("variable", "Fourth study treatment"),
        help=QT_TRANSLATE_NOOP("variable", "As the third one; leave empty where there is none."),
        default="",
        example=QT_TRANSLATE_NOOP("variable", "daratumumab"),
        outside=Outside.SETTING,
    )
    dose_unit: DoseUnit | None = variable(
        QT_TRANSLATE_NOOP("variable", "Unit of the dose"),
        cdisc="EXDOSU",
        help=QT_TRANSLATE_NOOP("variable", "The unit in which the protocol gives the dose."),
    )
    dose_basis: DoseBasis | None = variable(
        QT_TRANSLATE_NOOP("variable", "Dose is planned"),
        help=QT_TRANSLATE_NOOP("variable", "From the dosing section of the protocol: flat, or per m² or kg."),
        outside=Outside.SETTING,
    )
    bsa_formula: BsaFormula | None = variable(
        QT_TRANSLATE_NOOP("variable", "Formula for body surface area"),
        help=QT_TRANSLATE_NOOP("variable", "The one that the protocol or the pharmacy manual names."),
        outside=Outside.SETTING,
    )
    bsa_cap: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Body surface area capped at"),
        unit="m²",
        help=QT_TRANSLATE_NOOP(
            "variable", "A calculated area above it counts as this one; empty means no cap."
        ),
        example="2.2",
        outside=Outside.SETTING,
    )
    bsa_decimals: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Body surface area rounded to decimals"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Before a dose is calculated; empty means that it is not rounded."
        ),
        example="2",
        outside=Outside.SETTING,
    )
    dlt_window_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "DLT window"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Length in days; the fraction from which it counts is given on day 1."
        ),
        example="85",
        outside=Outside.SETTING,
    )
    dlt_window_anchor: WindowAnchor | None = variable(
        QT_TRANSLATE_NOOP("variable", "DLT window counts from"),
        help=QT_TRANSLATE_NOOP("variable", "From the protocol's definition of the DLT period."),
        outside=Outside.SETTING,
    )
    nadir_from_day: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Expected nadir from day"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Counted like the DLT window. Without a count in these days nobody counts as evaluable.",
        ),
        example="29",
        outside=Outside.SETTING,
    )
    nadir_to_day: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Expected nadir to day"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "The last day on which the lowest counts are expected; from the protocol or the brochure.",
        ),
        example="64",
        outside=Outside.SETTING,
    )
    dlt_silence_is_none: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "A window that nobody judged counts as no DLT"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Yes only where the protocol says so. Else such a participant stands as not yet judged and counts for neither.",
        ),
        outside=Outside.SETTING,
    )
    dlt_definition: str = variable(
        QT_TRANSLATE_NOOP("variable", "Definition of a DLT"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP(
            "variable", "Word for word from the protocol; it is printed on page 1 of the report."
        ),
        example=QT_TRANSLATE_NOOP("variable", "Platelets below 25 × 10⁹/L for more than 28 days"),
        outside=Outside.SETTING,
    )
    escalation_rule: str = variable(
        QT_TRANSLATE_NOOP("variable", "Escalation rule"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP(
            "variable", "Word for word from the protocol; it is printed on page 1 of the report."
        ),
        example=QT_TRANSLATE_NOOP("variable", "3+3: none of three with a DLT allows escalation"),
        outside=Outside.SETTING,
    )
    assumptions: str = variable(
        QT_TRANSLATE_NOOP("variable", "Assumptions to print"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Printed beside the rule and the definition, for example what is not final."
        ),
        default="",
        is_long=True,
        example=QT_TRANSLATE_NOOP("variable", "The rule is taken from protocol 2.0, which is not final"),
        outside=Outside.SETTING,
    )
    ctcae_version: CtcaeVersion | None = variable(
        QT_TRANSLATE_NOOP("variable", "CTCAE version"),
        help=QT_TRANSLATE_NOOP("variable", "The version that the protocol names."),
        outside=Outside.SETTING,
    )
    attribution_scale: AttributionScale | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution scale"),
        help=QT_TRANSLATE_NOOP("variable", "The words in which the protocol wants causality."),
        outside=Outside.SETTING,
    )
    lab_events: LabEvents | None = variable(
        QT_TRANSLATE_NOOP("variable", "A laboratory value alone is an event"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "As the protocol says. An event is offered from this grade on; left empty, from grade 3 on.",
        ),
        outside=Outside.SETTING,
    )
    platelets_raised_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Platelets after a platelet transfusion"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Counts of so many days after support are told apart in nadirs and recoveries. Left empty: 3.",
        ),
        example="3",
        outside=Outside.SETTING,
    )
    platelets_recovery_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "For a recovery"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "Days after a platelet transfusion. Left empty: 7."),
        example="7",
        outside=Outside.SETTING,
    )
    red_cells_raised_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Haemoglobin after red cells"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "Left empty: 14."),
        example="14",
        outside=Outside.SETTING,
    )
    growth_factor_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Neutrophils after filgrastim"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "Counted from its last day. Left empty: 7."),
        example="7",
        outside=Outside.SETTING,
    )
    long_growth_factor_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "After pegfilgrastim"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "Or another long-acting growth factor. Left empty: 14."),
        example="14",
        outside=Outside.SETTING,
    )
    planned_cohorts: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Planned cohorts"),
        cdisc="NCOHORT",
        help=QT_TRANSLATE_NOOP("variable", "How many dose levels the protocol plans."),
        example="6",
    )
    coverage: Coverage | None = variable(
        QT_TRANSLATE_NOOP("variable", "This file holds"),
        help=QT_TRANSLATE_NOOP("variable", "Whether participants of other sites are entered elsewhere."),
        outside=Outside.SETTING,
    )
    site_name: str = variable(
        QT_TRANSLATE_NOOP("variable", "Name of the site"),
        help=QT_TRANSLATE_NOOP("variable", "Needed when the file holds one site's participants only."),
        default="",
        example=QT_TRANSLATE_NOOP("variable", "Site 05"),
        outside=Outside.SETTING,
    )
    synthetic: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "Participants are made up"))
    unused_responses: tuple[ResponseCategory, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Response categories not used"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Those that the protocol does not have, such as sCR or MR; the next lower one counts."
        ),
        default=(),
        outside=Outside.SETTING,
    )
    missing_lowers_response: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "A missing marker lowers the response"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Yes: by one category, where the protocol says so. Otherwise the program says that it cannot tell.",
        ),
        outside=Outside.SETTING,
    )
    report_sections: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Sections of the safety summary"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Letters such as A; B; G, in the order wanted by the committee. Empty means the usual ones. "
            "They can be ticked in the report dialog.",
        ),
        default=(),
        example="A; B; G",
        outside=Outside.SETTING,
    )
