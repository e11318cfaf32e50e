"""The records of a study, each with the words of its variables; nothing else describes them.

Every record has a ``uid`` made once by the program that first entered it; references between records
are such uids, so that correcting a participant's number breaks nothing. Whatever a person has not
recorded is ``None`` (or empty); nothing derived is ever stored.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time as clock_time
from decimal import Decimal
from types import MappingProxyType
from typing import ClassVar

from dosebook.domain.absence import ASSESSED, MEASURED, UNKNOWN_ONLY, Absence, AbsenceReason
from dosebook.domain.codelists import (
    ActionTaken,
    AssessedItem,
    Attribution,
    AttributionScale,
    BsaFormula,
    CohortStatus,
    Coverage,
    CtcaeVersion,
    DeathCause,
    Determination,
    DeviationCategory,
    DiseaseStage,
    Disposition,
    DltJudgement,
    DoseBasis,
    DoseUnit,
    Ethnicity,
    Evaluability,
    Evaluator,
    EventOutcome,
    LabTest,
    LabUnit,
    MeasurableBy,
    MedicationRole,
    Race,
    Recommendation,
    ReportStatus,
    ResponseCategory,
    SeriousnessCriterion,
    Severity,
    Sex,
    SponsorDecision,
    TransfusionIndication,
    TransfusionProduct,
    TrialPhase,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.decision_records import DltClause, DoseDecision, EscalationDesign
from dosebook.domain.dose_record import Dose
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.hospital_record import HospitalStay
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.query_record import CheckSwitch, Query
from dosebook.domain.record import CohortUid, ParticipantUid, Record, RecordUid
from dosebook.domain.reference_range_record import ReferenceRange
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.response_codelists import Immunofixation, Plasmacytoma
from dosebook.domain.sae_record import SaeReport
from dosebook.domain.safety_codelists import LabEvents
from dosebook.domain.variable import Outside, absences, variable
from dosebook.domain.visit_records import PlannedVisit, Visit
from dosebook.domain.words import QT_TRANSLATE_NOOP

__all__ = [
    "RECORD_TYPES",
    "RECORD_TYPE_OF",
    "AdverseEvent",
    "CheckSwitch",
    "Cohort",
    "CohortUid",
    "CutOff",
    "Deviation",
    "DltAssessment",
    "DltClause",
    "DmcReview",
    "Dose",
    "DoseDecision",
    "EscalationDesign",
    "HospitalStay",
    "Medication",
    "Participant",
    "ParticipantUid",
    "PlannedVisit",
    "Query",
    "Record",
    "RecordUid",
    "ReferenceRange",
    "ReportIssue",
    "Response",
    "Result",
    "SaeReport",
    "Study",
    "Transfusion",
    "Visit",
]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort(Record):
    """A group of participants who receive one regimen."""

    kind: ClassVar[str] = "cohort"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Cohort")
    never_absent: ClassVar[str] = "decided and approved, not observed: an empty one holds the cohort back"

    number: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort number"),
        cdisc="ARMCD",
        help=QT_TRANSLATE_NOOP("variable", "Dose levels are counted from the lowest; from the protocol."),
        example="5",
    )
    planned_participants: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Planned participants"),
        help=QT_TRANSLATE_NOOP(
            "variable", "How many evaluable participants the protocol asks for at this level."
        ),
        example="4",
        outside=Outside.SETTING,
    )
    fractions: tuple[PlannedFraction, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Regimen"),
        unit="{dose}",
        cdisc="ARM",
        help=QT_TRANSLATE_NOOP(
            "variable", "One line per fraction: dose, day (the first is day 1), days early and late."
        ),
        default=(),
        example="15.625, 1",
    )
    protocol_version: str = variable(
        QT_TRANSLATE_NOOP("variable", "Protocol version"),
        help=QT_TRANSLATE_NOOP("variable", "The version of the protocol that allows this cohort."),
        default="",
        carried=True,
        example="2.0",
        outside=Outside.SETTING,
    )
    approvals: str = variable(
        QT_TRANSLATE_NOOP("variable", "Approvals"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Who approved that it opens: ethics committee, authority, radiation safety."
        ),
        default="",
        example=QT_TRANSLATE_NOOP("variable", "Ethics committee, 2 Jan 2018"),
        outside=Outside.SETTING,
    )
    approved_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Last approval on"),
        help=QT_TRANSLATE_NOOP("variable", "The date of the last approval that was needed; from its letter."),
        example="12 Aug 2018",
        outside=Outside.SETTING,
    )
    status: CohortStatus | None = variable(
        QT_TRANSLATE_NOOP("variable", "Status"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Planned, open, closed, under review, cleared: as it stands today."
        ),
        outside=Outside.SETTING,
    )
    opened_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Opened on"),
        help=QT_TRANSLATE_NOOP("variable", "The first day on which somebody could be enrolled into it."),
        example="2 Jan 2018",
        outside=Outside.SETTING,
    )
    closed_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Closed on"),
        help=QT_TRANSLATE_NOOP("variable", "The day of the last enrolment, or of the decision to close it."),
        example="24 Apr 2018",
        outside=Outside.SETTING,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "Anything else that a reader of the study should know."),
        example=QT_TRANSLATE_NOOP("variable", "Opened after the amendment"),
        outside=Outside.COMMENT,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Record):
    """A person in the study, from consent to the end of participation."""

    kind: ClassVar[str] = "participant"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Participant")

    participant_id: str = variable(
        QT_TRANSLATE_NOOP("variable", "Participant ID"),
        cdisc="SUBJID",
        help=QT_TRANSLATE_NOOP(
            "variable", "The participant's number in the study, never initials or a name."
        ),
        default="",
        example="05-02",
    )
    site: str = variable(
        QT_TRANSLATE_NOOP("variable", "Site"),
        cdisc="SITEID",
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The number of the site, as in the participant's ID."),
        example="05",
    )
    cohort: CohortUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort"),
        cdisc="ARM",
        refers_to="cohort",
        carried=True,
        help=QT_TRANSLATE_NOOP(
            "variable", "The cohort into which the participant was enrolled; from the enrolment form."
        ),
        example=QT_TRANSLATE_NOOP("variable", "Cohort 5"),
        never_absent="who is in no cohort counts in none, which must stay in sight",
    )
    protocol_version: str = variable(
        QT_TRANSLATE_NOOP("variable", "Protocol version followed"),
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The version that was in force when consent was given."),
        example="2.0",
        outside=Outside.SUPPLEMENTAL,
    )
    consent_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Consent"),
        cdisc="RFICDTC",
        help=QT_TRANSLATE_NOOP("variable", "The date that the participant wrote on the consent form."),
        example="20 Dec 2017",
        absent=ASSESSED,
    )
    eligible: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Eligibility confirmed"),
        help=QT_TRANSLATE_NOOP("variable", "From the signed eligibility checklist."),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    eligibility_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Eligibility confirmed on"),
        help=QT_TRANSLATE_NOOP("variable", "The day on which an investigator signed the checklist."),
        example="28 Dec 2017",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    enrolment_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Enrolment"),
        cdisc="RFSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which the place in the cohort was confirmed."),
        example="2 Jan 2018",
        absent=ASSESSED,
    )
    screen_failure: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Screen failure"),
        help=QT_TRANSLATE_NOOP("variable", "Yes where consent was given but not all criteria were met."),
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    screen_failure_reason: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for screen failure"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The criterion that was not met, from the checklist."),
        example=QT_TRANSLATE_NOOP("variable", "Platelets below the limit at screening"),
        outside=Outside.SUPPLEMENTAL,
        absent=(AbsenceReason.UNKNOWN, AbsenceReason.REFUSED),
    )
    sex: Sex | None = variable(
        QT_TRANSLATE_NOOP("variable", "Sex"),
        cdisc="SEX",
        help=QT_TRANSLATE_NOOP("variable", "From the medical record."),
        absent=MEASURED,
    )
    birth_year: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Year of birth"),
        cdisc="BRTHDTC",
        help=QT_TRANSLATE_NOOP("variable", "The year alone, from the medical record."),
        example="1954",
        absent=MEASURED,
    )
    age: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Age at consent"),
        unit=QT_TRANSLATE_NOOP("variable", "years"),
        cdisc="AGE",
        help=QT_TRANSLATE_NOOP("variable", "Year of birth or age; one of them is enough."),
        example="64",
        absent=MEASURED,
    )
    race: Race | None = variable(
        QT_TRANSLATE_NOOP("variable", "Race"),
        cdisc="RACE",
        help=QT_TRANSLATE_NOOP("variable", "As the participant says; from the medical record."),
        absent=MEASURED,
    )
    ethnicity: Ethnicity | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ethnicity"),
        cdisc="ETHNIC",
        help=QT_TRANSLATE_NOOP("variable", "As the participant says; from the medical record."),
        absent=MEASURED,
    )
    ecog: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "ECOG performance status"),
        cdisc="ECOG1",
        help=QT_TRANSLATE_NOOP("variable", "0 to 4, assessed at screening; from the visit note."),
        example="1",
        absent=MEASURED,
    )
    disease_stage: DiseaseStage | None = variable(
        QT_TRANSLATE_NOOP("variable", "Disease stage"),
        help=QT_TRANSLATE_NOOP("variable", "At screening, by the staging system that the protocol names."),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    prior_lines: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prior lines of systemic therapy"),
        unit=QT_TRANSLATE_NOOP("variable", "lines"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Completed lines of systemic therapy before consent; from the oncologist's history."
        ),
        example="4",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    measurable_by: MeasurableBy | None = variable(
        QT_TRANSLATE_NOOP("variable", "Disease measurable by"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The marker by which response is judged, as measured at baseline."
        ),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    receives_other_treatment: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Receives the other study treatment"),
        help=QT_TRANSLATE_NOOP("variable", "Whether this participant gets the other study treatment too."),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    new_therapy_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "New anti-myeloma therapy started"),
        help=QT_TRANSLATE_NOOP("variable", "Responses after this date no longer count."),
        example="1 Sep 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    last_contact: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Last contact"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The last day on which anybody of the site saw or spoke to the participant."
        ),
        example="20 Aug 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    events_checked_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "No further adverse events, checked to"),
        help=QT_TRANSLATE_NOOP(
            "variable", "A report prints 0 only up to this date; after it, not confirmed."
        ),
        example="20 Aug 2018",
        outside=Outside.OWN,
        never_absent="a report prints 0 only where somebody confirmed it; without a day it says so",
    )
    serious_checked_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "No further serious events, checked to"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Up to this day the sources were read for serious events; after it, not confirmed."
        ),
        example="20 Aug 2018",
        outside=Outside.OWN,
        never_absent="a report prints 0 only where somebody confirmed it; without a day it says so",
    )
    transfusions_checked_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "No further transfusions, checked to"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Up to this day the sources were read for transfusions; after it, not confirmed."
        ),
        example="20 Aug 2018",
        outside=Outside.OWN,
        never_absent="a report prints 0 only where somebody confirmed it; without a day it says so",
    )
    evaluability: Evaluability | None = variable(
        QT_TRANSLATE_NOOP("variable", "Evaluable for DLT, decided"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Leave empty to let the records decide. A decision needs a reason."
        ),
        outside=Outside.SUPPLEMENTAL,
        never_absent="left empty the records decide; a decision is a person's and has its own reason",
    )
    evaluability_reason: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for the decision"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Why the records alone do not settle it."),
        example=QT_TRANSLATE_NOOP("variable", "Left before the second fraction"),
        outside=Outside.SUPPLEMENTAL,
    )
    evaluability_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Decided by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The investigator or medical monitor who decided."),
        example="Dr Okafor",
        outside=Outside.OWN,
    )
    evaluability_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Decided on"),
        help=QT_TRANSLATE_NOOP("variable", "The day of that decision."),
        example="12 Aug 2018",
        outside=Outside.OWN,
    )
    replaces: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Replaces"),
        refers_to="participant",
        help=QT_TRANSLATE_NOOP(
            "variable", "The participant who is not evaluable and whose place this one takes."
        ),
        example="05-01",
        outside=Outside.LINK,
    )
    disposition: Disposition | None = variable(
        QT_TRANSLATE_NOOP("variable", "End of participation"),
        cdisc="DSDECOD",
        help=QT_TRANSLATE_NOOP("variable", "Leave empty while the participant is on the study."),
        never_absent="whoever dates the end knows what ended; lost to follow-up is an answer",
    )
    disposition_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ended on"),
        cdisc="DSSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which participation ended, for whatever reason."),
        example="12 Aug 2018",
        absent=UNKNOWN_ONLY,
    )
    death_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Died on"),
        cdisc="DTHDTC",
        help=QT_TRANSLATE_NOOP(
            "variable", "From the death certificate or the report of who cared for the participant."
        ),
        example="12 Aug 2018",
        absent=UNKNOWN_ONLY,
    )
    death_cause: DeathCause | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cause of death"),
        cdisc="PRCDTH",
        help=QT_TRANSLATE_NOOP("variable", "As the investigator judges it."),
        absent=UNKNOWN_ONLY,
    )
    death_cause_text: str = variable(
        QT_TRANSLATE_NOOP("variable", "Cause of death in words"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "In the words of the certificate or of the investigator."),
        example=QT_TRANSLATE_NOOP("variable", "Progression of the myeloma"),
        outside=Outside.SUPPLEMENTAL,
    )
    death_event: RecordUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Event that led to death"),
        refers_to="adverse_event",
        help=QT_TRANSLATE_NOOP("variable", "The adverse event of grade 5, where one is recorded."),
        example="Sepsis",
        outside=Outside.LINK,
    )
    absences: tuple[Absence, ...] = absences()


@dataclass(frozen=True, slots=True, kw_only=True)
class AdverseEvent(Record):
    """An untoward medical occurrence in a participant."""

    kind: ClassVar[str] = "adverse_event"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Adverse event")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant who had the event."),
        example="05-02",
    )
    reported_term: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reported term"),
        cdisc="AETERM",
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "In the words of the source or of the participant."),
        example="low platelets",
        never_absent="an event without any words is none",
    )
    ctcae_version: CtcaeVersion | None = variable(
        QT_TRANSLATE_NOOP("variable", "CTCAE version"),
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The study's, unless the event was graded by another."),
        outside=Outside.SUPPLEMENTAL,
    )
    ctcae_term: str = variable(
        QT_TRANSLATE_NOOP("variable", "CTCAE term"),
        cdisc="AEDECOD",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Plain words, such as low platelets. Down: the usual ones.",
        ),
        default="",
        carried=True,
        example="low platelets",
        never_absent="until somebody codes it the event counts as not coded, and the report says how many",
    )
    system_organ_class: str = variable(
        QT_TRANSLATE_NOOP("variable", "System organ class"), cdisc="AEBODSYS", default="", carried=True
    )
    grade: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Grade"),
        cdisc="AETOXGR",
        help=QT_TRANSLATE_NOOP("variable", "The worst grade that the event had."),
        example="3",
        absent=MEASURED,
    )
    grade_changes: tuple[GradeChange, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Course of the grade"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Where the grade changed: a line for each grade, with its first day; the first begins at the onset.",
        ),
        default=(),
        example="2, 12 Aug 2018",
        outside=Outside.SUPPLEMENTAL,
    )
    severity: Severity | None = variable(
        QT_TRANSLATE_NOOP("variable", "Severity in words"),
        cdisc="AESEV",
        help=QT_TRANSLATE_NOOP(
            "variable", "As another system recorded it. It is no CTCAE grade and stands for none."
        ),
    )
    onset: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Onset"),
        cdisc="AESTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The first day of the event at any grade, as far as it is known."),
        example="28 Apr 2018",
        absent=UNKNOWN_ONLY,
    )
    end: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ended"),
        cdisc="AEENDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which it was over or back at its baseline."),
        example="22 May 2018",
        absent=UNKNOWN_ONLY,
    )
    ongoing: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ongoing"),
        cdisc="AEENRF",
        help=QT_TRANSLATE_NOOP("variable", "Yes while it has not ended."),
        absent=UNKNOWN_ONLY,
    )
    serious: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Serious"),
        cdisc="AESER",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "By the criteria of the protocol, not by the grade: death, danger to life, hospital, disability and so on.",
        ),
        absent=UNKNOWN_ONLY,
    )
    seriousness_criteria: tuple[SeriousnessCriterion, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Serious because"),
        default=(),
        help=QT_TRANSLATE_NOOP(
            "variable", "Every criterion that it meets; they decide whether a report is due."
        ),
        outside=Outside.SUPPLEMENTAL,
        never_absent="an event is serious by one of them; whoever knows none leaves seriousness unknown",
    )
    attribution: Attribution | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution to study treatment"),
        cdisc="AEREL",
        help=QT_TRANSLATE_NOOP(
            "variable", "As the investigator judges it, in the words of the study's scale."
        ),
        absent=ASSESSED,
    )
    attribution_other: Attribution | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution to the other study treatment"),
        cdisc="AERELNST",
        help=QT_TRANSLATE_NOOP("variable", "As the investigator judges it, for the other study treatment."),
        absent=ASSESSED,
    )
    attribution_third: Attribution | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution to the third study treatment"),
        help=QT_TRANSLATE_NOOP("variable", "As the investigator judges it, for the third study treatment."),
        absent=ASSESSED,
        outside=Outside.SUPPLEMENTAL,
    )
    attribution_fourth: Attribution | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution to the fourth study treatment"),
        help=QT_TRANSLATE_NOOP("variable", "As the investigator judges it, for the fourth study treatment."),
        absent=ASSESSED,
        outside=Outside.SUPPLEMENTAL,
    )
    action_taken: ActionTaken | None = variable(
        QT_TRANSLATE_NOOP("variable", "Action taken with study treatment"),
        cdisc="AEACN",
        help=QT_TRANSLATE_NOOP("variable", "What was done with the study treatment because of the event."),
        absent=ASSESSED,
    )
    outcome: EventOutcome | None = variable(
        QT_TRANSLATE_NOOP("variable", "Outcome"),
        cdisc="AEOUT",
        help=QT_TRANSLATE_NOOP("variable", "How it stands at the last look."),
        absent=ASSESSED,
    )
    treatment_given: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Treatment given"),
        cdisc="AECONTRT",
        help=QT_TRANSLATE_NOOP("variable", "Whether anything was given or done against it."),
        absent=UNKNOWN_ONLY,
    )
    treatment_note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Which treatment"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "What was given or done, from the source."),
        example=QT_TRANSLATE_NOOP("variable", "Two platelet transfusions"),
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    assessed_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Assessed by"),
        help=QT_TRANSLATE_NOOP("variable", "The investigator who judged the items ticked beside it."),
        default="",
        example="Dr Okafor",
        outside=Outside.OWN,
        never_absent="until an investigator has assessed it the report marks the event",
    )
    assessed_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Assessed on"),
        help=QT_TRANSLATE_NOOP("variable", "The date beside that signature."),
        example="15 Aug 2018",
        outside=Outside.OWN,
        never_absent="who assessed it knows when; unk can be typed",
    )
    assessed_items: tuple[AssessedItem, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "The assessment covers"),
        default=(),
        help=QT_TRANSLATE_NOOP("variable", "What the investigator judged with that signature."),
        outside=Outside.OWN,
        never_absent="an assessment of nothing is none",
    )
    narrative: str = variable(
        QT_TRANSLATE_NOOP("variable", "Narrative"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP(
            "variable", "What happened in its order, with dates and findings, without a name."
        ),
        example=QT_TRANSLATE_NOOP("variable", "Fever of 38.9 °C on day 18, antibiotics from day 18"),
        outside=Outside.COMMENT,
        never_absent="the site writes it; until then it is owed to the sponsor",
    )
    belongs_with: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Belongs with"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The results, transfusions, medications and doses that this event is about."
        ),
        refers_to=("result", "transfusion", "medication", "dose"),
        default=(),
        example="Platelets",
        outside=Outside.LINK,
    )
    absences: tuple[Absence, ...] = absences()

    @property
    def term(self) -> str:
        """The CTCAE term, or what was reported while nobody coded it."""
        return self.ctcae_term or self.reported_term

    @property
    def is_related(self) -> bool:
        """Whether any of the study treatments is held possible as its cause, or stronger."""
        return any(level is not None and level.is_related for level in self.attributions)

    @property
    def attributions(self) -> tuple[Attribution | None, ...]:
        """The attribution to each of the study treatments, the study agent first."""
        return self.attribution, *self.attributions_to_others

    @property
    def attributions_to_others(self) -> tuple[Attribution | None, ...]:
        """The attribution to each study treatment but the study agent."""
        return self.attribution_other, self.attribution_third, self.attribution_fourth


@dataclass(frozen=True, slots=True, kw_only=True)
class DltAssessment(Record):
    """The adjudication of one participant; the program never sets the answer itself."""

    kind: ClassVar[str] = "dlt_assessment"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "DLT assessment")
    never_absent: ClassVar[str] = (
        "a judgement; not yet judged and not evaluable are its answers, and an unjudged window must stay in sight"
    )

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant whose DLT window is judged."),
        example="05-02",
    )
    judgement: DltJudgement | None = variable(
        QT_TRANSLATE_NOOP("variable", "Dose-limiting toxicity"),
        cdisc="AEDLT",
        default=DltJudgement.NOT_YET_JUDGED,
        help=QT_TRANSLATE_NOOP("variable", "As the investigator judges it, by the protocol's definition."),
    )
    concerns: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Events or doses concerned"),
        refers_to=("adverse_event", "dose"),
        default=(),
        help=QT_TRANSLATE_NOOP("variable", "The events or doses that the judgement is about."),
        example="Platelet count decreased",
        outside=Outside.LINK,
    )
    clause: str = variable(
        QT_TRANSLATE_NOOP("variable", "Clause of the definition"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The clause of the protocol's definition that is met."),
        example="1",
        outside=Outside.SUPPLEMENTAL,
    )
    rationale: str = variable(
        QT_TRANSLATE_NOOP("variable", "Rationale"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "Why it is or is not a DLT, for whoever reads it later."),
        example=QT_TRANSLATE_NOOP("variable", "No event met a clause of the definition"),
        outside=Outside.COMMENT,
    )
    assessed_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Judged by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The investigator or the committee that judged."),
        example="Dr Okafor",
        outside=Outside.OWN,
    )
    assessed_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Judged on"),
        help=QT_TRANSLATE_NOOP("variable", "The date of that judgement."),
        example="30 Jul 2018",
        outside=Outside.OWN,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfusion(Record):
    """Blood products given on one day."""

    kind: ClassVar[str] = "transfusion"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Transfusion")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant who got it."),
        example="05-02",
    )
    product: TransfusionProduct | None = variable(
        QT_TRANSLATE_NOOP("variable", "Product"),
        cdisc="PRTRT",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "From the label of the bag."),
        absent=UNKNOWN_ONLY,
    )
    adult_doses: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Amount"),
        unit=QT_TRANSLATE_NOOP("variable", "adult doses or units"),
        cdisc="PRDOSE",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Platelets in adult doses: one apheresis unit or one pool is 1. Red cells and others in units: one bag is 1.",
        ),
        example="1",
        absent=MEASURED,
    )
    date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date"),
        cdisc="PRSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which it began; from the transfusion record."),
        example="7 May 2018",
        absent=UNKNOWN_ONLY,
    )
    indication: TransfusionIndication | None = variable(
        QT_TRANSLATE_NOOP("variable", "Given for"),
        cdisc="PRINDC",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Why it was given; from the order."),
        absent=UNKNOWN_ONLY,
    )
    count_before: Measurement | None = variable(
        QT_TRANSLATE_NOOP("variable", "Count before"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Platelets in ×10⁹/L or haemoglobin in g/dL, the last before this transfusion."
        ),
        example="9",
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    count_before_unit: LabUnit | None = variable(
        QT_TRANSLATE_NOOP("variable", "Unit of that count"),
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "As the laboratory prints it."),
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    count_before_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date of that count"),
        help=QT_TRANSLATE_NOOP("variable", "The day on which that sample was drawn."),
        example="7 May 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Anything else that matters."),
        example=QT_TRANSLATE_NOOP("variable", "Given at the local hospital"),
        outside=Outside.COMMENT,
    )
    absences: tuple[Absence, ...] = absences()


@dataclass(frozen=True, slots=True, kw_only=True)
class Medication(Record):
    """A concomitant medication; growth factors and other supportive care are told by their role."""

    kind: ClassVar[str] = "medication"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Medication")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant who got it."),
        example="05-02",
    )
    drug: str = variable(
        QT_TRANSLATE_NOOP("variable", "Drug"),
        cdisc="CMTRT",
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The generic name; from the medication chart."),
        example="filgrastim",
        never_absent="a record without its drug is none",
    )
    role: MedicationRole | None = variable(
        QT_TRANSLATE_NOOP("variable", "Kind"),
        cdisc="CMCAT",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "What it was given as."),
        absent=UNKNOWN_ONLY,
    )
    dose_text: str = variable(
        QT_TRANSLATE_NOOP("variable", "Dose and frequency"),
        cdisc="CMDOSTXT",
        default="",
        help=QT_TRANSLATE_NOOP("variable", "As ordered, with unit and frequency."),
        example=QT_TRANSLATE_NOOP("variable", "300 µg once a day"),
        absent=UNKNOWN_ONLY,
    )
    start: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Started"),
        cdisc="CMSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The first day, as far as it is known."),
        example="12 May 2018",
        absent=UNKNOWN_ONLY,
    )
    end: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Stopped"),
        cdisc="CMENDTC",
        help=QT_TRANSLATE_NOOP("variable", "The last day on which it was given."),
        example="16 May 2018",
        absent=UNKNOWN_ONLY,
    )
    ongoing: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ongoing"),
        cdisc="CMENRF",
        help=QT_TRANSLATE_NOOP("variable", "Yes while it is still given."),
        absent=UNKNOWN_ONLY,
    )
    indication: str = variable(
        QT_TRANSLATE_NOOP("variable", "Given for"),
        cdisc="CMINDC",
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Why it was given; from the order."),
        example="Neutrophil count decreased",
        absent=UNKNOWN_ONLY,
    )
    absences: tuple[Absence, ...] = absences()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deviation(Record):
    """A departure from the protocol."""

    kind: ClassVar[str] = "deviation"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Protocol deviation")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant whom it concerns."),
        example="05-02",
    )
    date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date"),
        cdisc="DVSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which the protocol was not followed."),
        example="22 May 2018",
        absent=UNKNOWN_ONLY,
    )
    category: DeviationCategory | None = variable(
        QT_TRANSLATE_NOOP("variable", "Category"),
        cdisc="DVCAT",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "By its weight for safety and for the study's result."),
        never_absent="other is an answer",
    )
    description: str = variable(
        QT_TRANSLATE_NOOP("variable", "What happened"),
        cdisc="DVTERM",
        default="",
        is_long=True,
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "What was done instead of what the protocol asks for."),
        example=QT_TRANSLATE_NOOP("variable", "Count of day 36 drawn on day 39"),
        never_absent="a record that does not say what happened is none",
    )
    absences: tuple[Absence, ...] = absences()


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Record):
    """One laboratory value."""

    kind: ClassVar[str] = "result"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Result")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant whose sample it is."),
        example="05-02",
    )
    date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date"),
        cdisc="LBDTC",
        help=QT_TRANSLATE_NOOP(
            "variable", "The day on which the sample was drawn, not that of the print-out."
        ),
        example="7 May 2018",
        absent=UNKNOWN_ONLY,
    )
    time: clock_time | None = variable(
        QT_TRANSLATE_NOOP("variable", "Time"),
        cdisc="LBDTC",
        help=QT_TRANSLATE_NOOP("variable", "When the sample was drawn, where there were several on a day."),
        example="7:45",
        absent=ASSESSED,
    )
    test: LabTest | None = variable(
        QT_TRANSLATE_NOOP("variable", "Test"),
        cdisc="LBTESTCD",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The laboratory test or the measurement."),
        never_absent="a value of nobody knows which test is no result",
    )
    value: Measurement | None = variable(
        QT_TRANSLATE_NOOP("variable", "Value"),
        cdisc="LBORRES",
        help=QT_TRANSLATE_NOOP("variable", "As printed by the laboratory; <0.2 is kept as it is."),
        example="<0.2",
        absent=MEASURED,
    )
    unit: LabUnit | None = variable(
        QT_TRANSLATE_NOOP("variable", "Unit"),
        cdisc="LBORRESU",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "As printed beside the value; it decides how the value is read."),
        absent=ASSESSED,
    )
    laboratory: str = variable(
        QT_TRANSLATE_NOOP("variable", "Laboratory"),
        cdisc="LBNAM",
        help=QT_TRANSLATE_NOOP(
            "variable", "Its reference range applies, unless one is typed below with the value."
        ),
        default="",
        carried=True,
        example=QT_TRANSLATE_NOOP("variable", "Central laboratory"),
    )
    reference_low: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Normal from"),
        cdisc="LBORNRLO",
        help=QT_TRANSLATE_NOOP(
            "variable", "As printed beside the value, where the laboratory's range is not recorded."
        ),
        example="150",
        absent=ASSESSED,
    )
    reference_high: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Normal to"),
        cdisc="LBORNRHI",
        help=QT_TRANSLATE_NOOP(
            "variable", "As printed beside the value, where the laboratory's range is not recorded."
        ),
        example="400",
        absent=ASSESSED,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Anything on the print-out that matters for reading it."),
        example=QT_TRANSLATE_NOOP("variable", "Repeated the same day"),
        outside=Outside.COMMENT,
    )
    absences: tuple[Absence, ...] = absences()


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(Record):
    """The response of the disease on one day, as a person assessed it."""

    kind: ClassVar[str] = "response"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Response")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant whose disease was assessed."),
        example="05-02",
    )
    date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date"),
        cdisc="RSDTC",
        help=QT_TRANSLATE_NOOP(
            "variable", "The day of the assessment, on which its last test was drawn or read."
        ),
        example="31 Jul 2018",
        absent=UNKNOWN_ONLY,
    )
    category: ResponseCategory | None = variable(
        QT_TRANSLATE_NOOP("variable", "Response (IMWG)"),
        cdisc="RSORRES",
        help=QT_TRANSLATE_NOOP(
            "variable", "By the criteria of the protocol; what the values suggest stands beside it."
        ),
        absent=MEASURED,
    )
    confirmed: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Confirmed"),
        help=QT_TRANSLATE_NOOP("variable", "Whether a second assessment agreed, as the criteria ask."),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    evaluator: Evaluator | None = variable(
        QT_TRANSLATE_NOOP("variable", "Assessor"),
        cdisc="RSEVAL",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Who judged: the investigator or an independent committee."),
        absent=UNKNOWN_ONLY,
    )
    assessed_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Assessed by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The name of the person who judged."),
        example="Dr Okafor",
        outside=Outside.OWN,
        absent=UNKNOWN_ONLY,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "What a reader must know of this assessment."),
        example=QT_TRANSLATE_NOOP("variable", "Urine not collected"),
        outside=Outside.COMMENT,
    )
    serum_immunofixation: Immunofixation | None = variable(
        QT_TRANSLATE_NOOP("variable", "Immunofixation of serum"),
        help=QT_TRANSLATE_NOOP("variable", "From the laboratory's report."),
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    urine_immunofixation: Immunofixation | None = variable(
        QT_TRANSLATE_NOOP("variable", "Immunofixation of urine"),
        help=QT_TRANSLATE_NOOP("variable", "From the laboratory's report."),
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    marrow_plasma_cells: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Plasma cells in the marrow"),
        unit="%",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Percent of the nucleated cells, from the report of aspirate or biopsy; the higher of both.",
        ),
        example="5",
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    clonal_cells: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Clonal cells in the marrow"),
        help=QT_TRANSLATE_NOOP(
            "variable", "By immunohistochemistry or flow cytometry, of 100 cells or more."
        ),
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    plasmacytoma: Plasmacytoma | None = variable(
        QT_TRANSLATE_NOOP("variable", "Plasmacytomas"),
        help=QT_TRANSLATE_NOOP("variable", "Compared with baseline, from imaging or examination."),
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    new_bone_lesion: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "New bone lesion"),
        help=QT_TRANSLATE_NOOP(
            "variable", "A lesion that was not there before, or a definite increase of one; from imaging."
        ),
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    absences: tuple[Absence, ...] = absences()


@dataclass(frozen=True, slots=True, kw_only=True)
class DmcReview(Record):
    """A review by the committee: what it recommended, what the sponsor decided, what was opened."""

    kind: ClassVar[str] = "dmc_review"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "DMC review")
    never_absent: ClassVar[str] = "minutes of a decision, never an observation"

    number: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Review number"),
        help=QT_TRANSLATE_NOOP("variable", "Meetings of the committee are counted from 1."),
        example="5",
        outside=Outside.OWN,
    )
    meeting_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Meeting"),
        help=QT_TRANSLATE_NOOP("variable", "The day of the meeting; from its minutes."),
        example="28 Aug 2018",
        outside=Outside.OWN,
    )
    cut_off: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Data cut-off"),
        cdisc="DCUTDTC",
        help=QT_TRANSLATE_NOOP("variable", "Up to this day the data were given to the committee."),
        example="15 Aug 2018",
    )
    cohorts: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Cohorts reviewed"),
        refers_to="cohort",
        default=(),
        help=QT_TRANSLATE_NOOP("variable", "The cohorts that the committee looked at."),
        example=QT_TRANSLATE_NOOP("variable", "Cohort 5"),
        outside=Outside.LINK,
    )
    determination: Determination | None = variable(
        QT_TRANSLATE_NOOP("variable", "Determination"),
        help=QT_TRANSLATE_NOOP(
            "variable", "What the committee found about safety, in the words of its letter."
        ),
        outside=Outside.OWN,
    )
    recommendation: Recommendation | None = variable(
        QT_TRANSLATE_NOOP("variable", "Recommendation"),
        help=QT_TRANSLATE_NOOP("variable", "What the committee advises the sponsor to do."),
        outside=Outside.OWN,
    )
    recommended_fractions: tuple[PlannedFraction, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Recommended regimen"),
        unit="{dose}",
        default=(),
        help=QT_TRANSLATE_NOOP("variable", "Where the committee states a regimen: one line per fraction."),
        example="18.75, 1",
        outside=Outside.OWN,
    )
    conditions: str = variable(
        QT_TRANSLATE_NOOP("variable", "Conditions"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "What the committee asks for beside its recommendation."),
        example=QT_TRANSLATE_NOOP("variable", "Platelets twice a week until day 64"),
        outside=Outside.OWN,
    )
    members: str = variable(
        QT_TRANSLATE_NOOP("variable", "Members present"),
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Who took part and voted; from the minutes."),
        example="Prof. Adeyemi; Dr Brandt",
        outside=Outside.OWN,
    )
    chair: str = variable(
        QT_TRANSLATE_NOOP("variable", "Chair"),
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Who led the meeting; from its minutes."),
        example="Prof. Adeyemi",
        outside=Outside.OWN,
    )
    report: RecordUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Report that the committee saw"),
        refers_to="report_issue",
        help=QT_TRANSLATE_NOOP("variable", "The report of Dosebook that was in front of the committee."),
        example=QT_TRANSLATE_NOOP("variable", "Report 5"),
        outside=Outside.LINK,
    )
    quorum: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Quorum present"),
        help=QT_TRANSLATE_NOOP("variable", "By the committee's charter."),
        outside=Outside.OWN,
    )
    conflicts: str = variable(
        QT_TRANSLATE_NOOP("variable", "Conflicts of interest declared"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Who declared what; “none” where everybody was asked and had none."
        ),
        default="",
        is_long=True,
        example="none",
        outside=Outside.OWN,
    )
    sponsor_decision: SponsorDecision | None = variable(
        QT_TRANSLATE_NOOP("variable", "Sponsor's decision"),
        help=QT_TRANSLATE_NOOP("variable", "What the sponsor decided upon the recommendation."),
        outside=Outside.OWN,
    )
    sponsor_decided_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Decided by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Who decided for the sponsor."),
        example="Dr Vance",
        outside=Outside.OWN,
    )
    sponsor_decided_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Decided on"),
        help=QT_TRANSLATE_NOOP("variable", "The day of that decision."),
        example="30 Aug 2018",
        outside=Outside.OWN,
    )
    sponsor_note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Decision in words"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "The decision as the sponsor wrote it."),
        example=QT_TRANSLATE_NOOP("variable", "Open cohort 6 after the amendment"),
        outside=Outside.OWN,
    )
    next_cohort: CohortUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort created from it"),
        refers_to="cohort",
        help=QT_TRANSLATE_NOOP("variable", "The cohort that was created from this recommendation."),
        example=QT_TRANSLATE_NOOP("variable", "Cohort 6"),
        outside=Outside.LINK,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff(Record):
    """A data cut-off: a day and a position in the ledger, with the text that belongs to it."""

    kind: ClassVar[str] = "cut_off"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Data cut-off")
    never_absent: ClassVar[str] = "made by the program"

    day: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Data to"),
        cdisc="DCUTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The last day whose data count for the report."),
        example="15 Aug 2018",
    )
    position: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Position in the audit trail"),
        help=QT_TRANSLATE_NOOP("variable", "What was entered up to this entry is in the report."),
    )
    report_time: str = variable(QT_TRANSLATE_NOOP("variable", "Taken at (UTC)"), default="")
    cohort: CohortUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort under review"),
        refers_to="cohort",
        help=QT_TRANSLATE_NOOP("variable", "The cohort on which the committee is to decide."),
        example=QT_TRANSLATE_NOOP("variable", "Cohort 5"),
        outside=Outside.LINK,
    )
    medical_monitor_text: str = variable(
        QT_TRANSLATE_NOOP("variable", "Text of the medical monitor"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP("variable", "What the medical monitor wants printed on page 1."),
        example=QT_TRANSLATE_NOOP("variable", "No new signal"),
        outside=Outside.COMMENT,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportIssue(Record):
    """A report that was made: which cut-off, draft or final, and the digest that its pages carry."""

    kind: ClassVar[str] = "report_issue"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Report made")
    never_absent: ClassVar[str] = "made by the program"

    number: int | None = variable(QT_TRANSLATE_NOOP("variable", "Report number"))
    status: ReportStatus | None = variable(QT_TRANSLATE_NOOP("variable", "Status"))
    cut_off: RecordUid | None = variable(QT_TRANSLATE_NOOP("variable", "Data cut-off"), refers_to="cut_off")
    digest: str = variable(QT_TRANSLATE_NOOP("variable", "Digest of the reported data"), default="")
    file_name: str = variable(QT_TRANSLATE_NOOP("variable", "File name"), default="")
    pages: int | None = variable(QT_TRANSLATE_NOOP("variable", "Pages"))


RECORD_TYPES: tuple[type[Record], ...] = (
    Study,
    Cohort,
    Participant,
    Dose,
    AdverseEvent,
    SaeReport,
    DltAssessment,
    Transfusion,
    Medication,
    HospitalStay,
    Deviation,
    Result,
    ReferenceRange,
    Response,
    DmcReview,
    CutOff,
    ReportIssue,
    EscalationDesign,
    DltClause,
    DoseDecision,
    Query,
    PlannedVisit,
    Visit,
    CheckSwitch,
)
"""Every kind of record, in the order in which a reader meets them."""

RECORD_TYPE_OF: Mapping[str, type[Record]] = MappingProxyType({kind.kind: kind for kind in RECORD_TYPES})
"""The record type of each kind by the name of the kind."""
