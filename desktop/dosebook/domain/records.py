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

from dosebook.domain.absence import Absence
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
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.query_record import CheckSwitch, Query
from dosebook.domain.record import CohortUid, ParticipantUid, Record, RecordUid
from dosebook.domain.reference_range_record import ReferenceRange
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.response_codelists import Immunofixation, Plasmacytoma
from dosebook.domain.sae_record import SaeReport
from dosebook.domain.safety_codelists import LabEvents
from dosebook.domain.variable import absences, variable
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

    protocol_number: str = variable(
        QT_TRANSLATE_NOOP("variable", "Protocol number"), cdisc="STUDYID", default=""
    )
    short_title: str = variable(
        QT_TRANSLATE_NOOP("variable", "Short title"),
        help=QT_TRANSLATE_NOOP(
            "variable", "A few words; they stand at the top of the window and of each page."
        ),
        default="",
    )
    title: str = variable(
        QT_TRANSLATE_NOOP("variable", "Full title"), cdisc="TITLE", default="", is_long=True
    )
    protocol_versions: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Protocol versions"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Oldest first, separated by semicolons; each participant follows one."
        ),
        default=(),
    )
    sponsor: str = variable(QT_TRANSLATE_NOOP("variable", "Sponsor"), cdisc="SPONSOR", default="")
    phase: TrialPhase | None = variable(QT_TRANSLATE_NOOP("variable", "Phase"), cdisc="TPHASE")
    indication: str = variable(QT_TRANSLATE_NOOP("variable", "Indication"), cdisc="INDIC", default="")
    agent: str = variable(QT_TRANSLATE_NOOP("variable", "Study agent"), cdisc="TRT", default="")
    agent_aliases: str = variable(QT_TRANSLATE_NOOP("variable", "Other names of the agent"), default="")
    radionuclide: str = variable(
        QT_TRANSLATE_NOOP("variable", "Radionuclide"),
        help=QT_TRANSLATE_NOOP("variable", "For example I-131; leave empty if the agent is not radioactive."),
        default="",
    )
    half_life_days: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Physical half-life"), unit=QT_TRANSLATE_NOOP("variable", "days")
    )
    other_treatment: str = variable(
        QT_TRANSLATE_NOOP("variable", "Other study treatment"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Given to some or all participants, for example weekly dexamethasone."
        ),
        default="",
    )
    dose_unit: DoseUnit | None = variable(QT_TRANSLATE_NOOP("variable", "Unit of the dose"), cdisc="EXDOSU")
    dose_basis: DoseBasis | None = variable(QT_TRANSLATE_NOOP("variable", "Dose is planned"))
    bsa_formula: BsaFormula | None = variable(QT_TRANSLATE_NOOP("variable", "Formula for body surface area"))
    bsa_cap: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Body surface area capped at"),
        unit="m²",
        help=QT_TRANSLATE_NOOP(
            "variable", "A calculated area above it counts as this one; empty means no cap."
        ),
    )
    bsa_decimals: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Body surface area rounded to decimals"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Before a dose is calculated; empty means that it is not rounded."
        ),
    )
    dlt_window_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "DLT window"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Length in days; the fraction from which it counts is given on day 1."
        ),
    )
    dlt_window_anchor: WindowAnchor | None = variable(QT_TRANSLATE_NOOP("variable", "DLT window counts from"))
    nadir_from_day: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Expected nadir from day"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Counted like the DLT window. Without a count in these days nobody counts as evaluable.",
        ),
    )
    nadir_to_day: int | None = variable(QT_TRANSLATE_NOOP("variable", "Expected nadir to day"))
    dlt_silence_is_none: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "A window that nobody judged counts as no DLT"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Yes only where the protocol says so. Else such a participant stands as not yet judged and counts for neither.",
        ),
    )
    dlt_definition: str = variable(
        QT_TRANSLATE_NOOP("variable", "Definition of a DLT"), default="", is_long=True
    )
    escalation_rule: str = variable(
        QT_TRANSLATE_NOOP("variable", "Escalation rule"), default="", is_long=True
    )
    assumptions: str = variable(
        QT_TRANSLATE_NOOP("variable", "Assumptions to print"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Printed beside the rule and the definition, for example what is not final."
        ),
        default="",
        is_long=True,
    )
    ctcae_version: CtcaeVersion | None = variable(QT_TRANSLATE_NOOP("variable", "CTCAE version"))
    attribution_scale: AttributionScale | None = variable(QT_TRANSLATE_NOOP("variable", "Attribution scale"))
    lab_events: LabEvents | None = variable(
        QT_TRANSLATE_NOOP("variable", "A laboratory value alone is an event"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "As the protocol says. An event is offered from this grade on; left empty, from grade 3 on.",
        ),
    )
    platelets_raised_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Platelets after a platelet transfusion"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Counts of so many days after support are told apart in nadirs and recoveries. Left empty: 3.",
        ),
    )
    platelets_recovery_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "For a recovery"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "Days after a platelet transfusion. Left empty: 7."),
    )
    red_cells_raised_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Haemoglobin after red cells"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "Left empty: 14."),
    )
    growth_factor_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Neutrophils after filgrastim"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "Counted from its last day. Left empty: 7."),
    )
    long_growth_factor_days: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "After pegfilgrastim"),
        unit=QT_TRANSLATE_NOOP("variable", "days"),
        help=QT_TRANSLATE_NOOP("variable", "Or another long-acting growth factor. Left empty: 14."),
    )
    planned_cohorts: int | None = variable(QT_TRANSLATE_NOOP("variable", "Planned cohorts"), cdisc="NCOHORT")
    coverage: Coverage | None = variable(QT_TRANSLATE_NOOP("variable", "This file holds"))
    site_name: str = variable(
        QT_TRANSLATE_NOOP("variable", "Name of the site"),
        help=QT_TRANSLATE_NOOP("variable", "Needed when the file holds one site's participants only."),
        default="",
    )
    synthetic: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "Participants are made up"))
    unused_responses: tuple[ResponseCategory, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Response categories not used"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Those that the protocol does not have, such as sCR or MR; the next lower one counts."
        ),
        default=(),
    )
    missing_lowers_response: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "A missing marker lowers the response"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Yes: by one category, where the protocol says so. Otherwise the program says that it cannot tell.",
        ),
    )
    report_sections: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Sections of the safety summary"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Letters such as A; B; G, in the order wanted by the committee. Empty means the usual ones. "
            "They can be ticked in the report dialog.",
        ),
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort(Record):
    """A group of participants who receive one regimen."""

    kind: ClassVar[str] = "cohort"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Cohort")

    number: int | None = variable(QT_TRANSLATE_NOOP("variable", "Cohort number"), cdisc="ARMCD")
    planned_participants: int | None = variable(QT_TRANSLATE_NOOP("variable", "Planned participants"))
    fractions: tuple[PlannedFraction, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Regimen"),
        unit="{dose}",
        cdisc="ARM",
        help=QT_TRANSLATE_NOOP(
            "variable", "One line per fraction: dose, day (the first is day 1), days early and late."
        ),
        default=(),
    )
    protocol_version: str = variable(
        QT_TRANSLATE_NOOP("variable", "Protocol version"),
        help=QT_TRANSLATE_NOOP("variable", "The version of the protocol that allows this cohort."),
        default="",
        carried=True,
    )
    approvals: str = variable(
        QT_TRANSLATE_NOOP("variable", "Approvals"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Who approved that it opens: ethics committee, authority, radiation safety."
        ),
        default="",
    )
    approved_on: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Last approval on"))
    status: CohortStatus | None = variable(QT_TRANSLATE_NOOP("variable", "Status"))
    opened_on: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Opened on"))
    closed_on: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Closed on"))
    note: str = variable(QT_TRANSLATE_NOOP("variable", "Note"), default="", is_long=True)


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
    )
    site: str = variable(QT_TRANSLATE_NOOP("variable", "Site"), cdisc="SITEID", default="", carried=True)
    cohort: CohortUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort"), cdisc="ARM", refers_to="cohort", carried=True
    )
    protocol_version: str = variable(
        QT_TRANSLATE_NOOP("variable", "Protocol version followed"), default="", carried=True
    )
    consent_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Consent"), cdisc="RFICDTC", may_be_absent=True
    )
    eligible: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Eligibility confirmed"), may_be_absent=True
    )
    eligibility_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Eligibility confirmed on"))
    enrolment_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Enrolment"), cdisc="RFSTDTC")
    screen_failure: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "Screen failure"))
    screen_failure_reason: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for screen failure"), default=""
    )
    sex: Sex | None = variable(QT_TRANSLATE_NOOP("variable", "Sex"), cdisc="SEX", may_be_absent=True)
    birth_year: int | None = variable(QT_TRANSLATE_NOOP("variable", "Year of birth"), cdisc="BRTHDTC")
    age: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Age at consent"),
        unit=QT_TRANSLATE_NOOP("variable", "years"),
        cdisc="AGE",
        help=QT_TRANSLATE_NOOP("variable", "Year of birth or age; one of them is enough."),
        may_be_absent=True,
    )
    race: Race | None = variable(QT_TRANSLATE_NOOP("variable", "Race"), cdisc="RACE")
    ethnicity: Ethnicity | None = variable(QT_TRANSLATE_NOOP("variable", "Ethnicity"), cdisc="ETHNIC")
    ecog: int | None = variable(QT_TRANSLATE_NOOP("variable", "ECOG performance status"), cdisc="ECOG1")
    disease_stage: DiseaseStage | None = variable(QT_TRANSLATE_NOOP("variable", "Disease stage"))
    prior_lines: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prior lines of systemic therapy"),
        unit=QT_TRANSLATE_NOOP("variable", "lines"),
    )
    measurable_by: MeasurableBy | None = variable(QT_TRANSLATE_NOOP("variable", "Disease measurable by"))
    receives_other_treatment: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Receives the other study treatment")
    )
    new_therapy_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "New anti-myeloma therapy started"),
        help=QT_TRANSLATE_NOOP("variable", "Responses after this date no longer count."),
    )
    last_contact: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Last contact"))
    events_checked_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "No further adverse events, checked to"),
        help=QT_TRANSLATE_NOOP(
            "variable", "A report prints 0 only up to this date; after it, not confirmed."
        ),
    )
    serious_checked_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "No further serious events, checked to")
    )
    transfusions_checked_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "No further transfusions, checked to")
    )
    evaluability: Evaluability | None = variable(
        QT_TRANSLATE_NOOP("variable", "Evaluable for DLT, decided"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Leave empty to let the records decide. A decision needs a reason."
        ),
    )
    evaluability_reason: str = variable(QT_TRANSLATE_NOOP("variable", "Reason for the decision"), default="")
    evaluability_by: str = variable(QT_TRANSLATE_NOOP("variable", "Decided by"), default="")
    evaluability_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Decided on"))
    replaces: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Replaces"), refers_to="participant"
    )
    disposition: Disposition | None = variable(
        QT_TRANSLATE_NOOP("variable", "End of participation"),
        cdisc="DSDECOD",
        help=QT_TRANSLATE_NOOP("variable", "Leave empty while the participant is on the study."),
    )
    disposition_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ended on"), cdisc="DSSTDTC"
    )
    death_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Died on"), cdisc="DTHDTC")
    death_cause: DeathCause | None = variable(QT_TRANSLATE_NOOP("variable", "Cause of death"), cdisc="PRCDTH")
    death_cause_text: str = variable(QT_TRANSLATE_NOOP("variable", "Cause of death in words"), default="")
    death_event: RecordUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Event that led to death"), refers_to="adverse_event"
    )
    absences: tuple[Absence, ...] = absences()


@dataclass(frozen=True, slots=True, kw_only=True)
class AdverseEvent(Record):
    """An untoward medical occurrence in a participant."""

    kind: ClassVar[str] = "adverse_event"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Adverse event")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"), cdisc="USUBJID", refers_to="participant", carried=True
    )
    reported_term: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reported term"), cdisc="AETERM", default="", carried=True
    )
    ctcae_version: CtcaeVersion | None = variable(
        QT_TRANSLATE_NOOP("variable", "CTCAE version"), carried=True
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
    )
    system_organ_class: str = variable(
        QT_TRANSLATE_NOOP("variable", "System organ class"), cdisc="AEBODSYS", default="", carried=True
    )
    grade: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Grade"),
        cdisc="AETOXGR",
        help=QT_TRANSLATE_NOOP("variable", "The worst grade that the event had."),
        may_be_absent=True,
    )
    grade_changes: tuple[GradeChange, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Course of the grade"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Where the grade changed: a line for each grade, with its first day; the first begins at the onset.",
        ),
        default=(),
    )
    severity: Severity | None = variable(
        QT_TRANSLATE_NOOP("variable", "Severity in words"),
        cdisc="AESEV",
        help=QT_TRANSLATE_NOOP(
            "variable", "As another system recorded it. It is no CTCAE grade and stands for none."
        ),
    )
    onset: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Onset"), cdisc="AESTDTC")
    end: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Ended"), cdisc="AEENDTC")
    ongoing: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "Ongoing"), cdisc="AEENRF")
    serious: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "Serious"), cdisc="AESER")
    seriousness_criteria: tuple[SeriousnessCriterion, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Serious because"), default=()
    )
    attribution: Attribution | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution to study treatment"), cdisc="AEREL"
    )
    attribution_other: Attribution | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution to the other study treatment"), cdisc="AERELNST"
    )
    action_taken: ActionTaken | None = variable(
        QT_TRANSLATE_NOOP("variable", "Action taken with study treatment"), cdisc="AEACN", may_be_absent=True
    )
    outcome: EventOutcome | None = variable(QT_TRANSLATE_NOOP("variable", "Outcome"), cdisc="AEOUT")
    treatment_given: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Treatment given"), cdisc="AECONTRT"
    )
    treatment_note: str = variable(QT_TRANSLATE_NOOP("variable", "Which treatment"), default="")
    assessed_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Assessed by"),
        help=QT_TRANSLATE_NOOP("variable", "The investigator who judged the items ticked beside it."),
        default="",
    )
    assessed_on: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Assessed on"))
    assessed_items: tuple[AssessedItem, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "The assessment covers"), default=()
    )
    narrative: str = variable(QT_TRANSLATE_NOOP("variable", "Narrative"), default="", is_long=True)
    belongs_with: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Belongs with"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The results, transfusions, medications and doses that this event is about."
        ),
        refers_to=("result", "transfusion", "medication", "dose"),
        default=(),
    )
    absences: tuple[Absence, ...] = absences()

    @property
    def term(self) -> str:
        """The CTCAE term, or what was reported while nobody coded it."""
        return self.ctcae_term or self.reported_term

    @property
    def is_related(self) -> bool:
        """Whether the study agent or the other study treatment is held possible as its cause, or stronger."""
        levels = (self.attribution, self.attribution_other)
        return any(level is not None and level.is_related for level in levels)


@dataclass(frozen=True, slots=True, kw_only=True)
class DltAssessment(Record):
    """The adjudication of one participant; the program never sets the answer itself."""

    kind: ClassVar[str] = "dlt_assessment"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "DLT assessment")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"), cdisc="USUBJID", refers_to="participant", carried=True
    )
    judgement: DltJudgement | None = variable(
        QT_TRANSLATE_NOOP("variable", "Dose-limiting toxicity"),
        cdisc="AEDLT",
        default=DltJudgement.NOT_YET_JUDGED,
    )
    concerns: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Events or doses concerned"),
        refers_to=("adverse_event", "dose"),
        default=(),
    )
    clause: str = variable(QT_TRANSLATE_NOOP("variable", "Clause of the definition"), default="")
    rationale: str = variable(QT_TRANSLATE_NOOP("variable", "Rationale"), default="", is_long=True)
    assessed_by: str = variable(QT_TRANSLATE_NOOP("variable", "Judged by"), default="")
    assessed_on: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Judged on"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfusion(Record):
    """Blood products given on one day."""

    kind: ClassVar[str] = "transfusion"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Transfusion")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"), cdisc="USUBJID", refers_to="participant", carried=True
    )
    product: TransfusionProduct | None = variable(
        QT_TRANSLATE_NOOP("variable", "Product"), cdisc="PRTRT", carried=True
    )
    adult_doses: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Amount"),
        unit=QT_TRANSLATE_NOOP("variable", "adult doses"),
        cdisc="PRDOSE",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Adult-dose equivalents: one apheresis unit or one pool of platelets is 1; one bag of red cells is 1.",
        ),
        may_be_absent=True,
    )
    date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Date"), cdisc="PRSTDTC")
    indication: TransfusionIndication | None = variable(
        QT_TRANSLATE_NOOP("variable", "Given for"), cdisc="PRINDC", carried=True
    )
    count_before: Measurement | None = variable(
        QT_TRANSLATE_NOOP("variable", "Count before"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Platelets in ×10⁹/L or haemoglobin in g/dL, the last before this transfusion."
        ),
        may_be_absent=True,
    )
    count_before_unit: LabUnit | None = variable(
        QT_TRANSLATE_NOOP("variable", "Unit of that count"), carried=True
    )
    count_before_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Date of that count"))
    note: str = variable(QT_TRANSLATE_NOOP("variable", "Note"), default="")
    absences: tuple[Absence, ...] = absences()


@dataclass(frozen=True, slots=True, kw_only=True)
class Medication(Record):
    """A concomitant medication; growth factors and other supportive care are told by their role."""

    kind: ClassVar[str] = "medication"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Medication")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"), cdisc="USUBJID", refers_to="participant", carried=True
    )
    drug: str = variable(QT_TRANSLATE_NOOP("variable", "Drug"), cdisc="CMTRT", default="", carried=True)
    role: MedicationRole | None = variable(QT_TRANSLATE_NOOP("variable", "Kind"), cdisc="CMCAT", carried=True)
    dose_text: str = variable(
        QT_TRANSLATE_NOOP("variable", "Dose and frequency"), cdisc="CMDOSTXT", default=""
    )
    start: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Started"), cdisc="CMSTDTC")
    end: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Stopped"), cdisc="CMENDTC")
    ongoing: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "Ongoing"), cdisc="CMENRF")
    indication: str = variable(
        QT_TRANSLATE_NOOP("variable", "Given for"), cdisc="CMINDC", default="", carried=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Deviation(Record):
    """A departure from the protocol."""

    kind: ClassVar[str] = "deviation"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Protocol deviation")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"), cdisc="USUBJID", refers_to="participant", carried=True
    )
    date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Date"), cdisc="DVSTDTC")
    category: DeviationCategory | None = variable(
        QT_TRANSLATE_NOOP("variable", "Category"), cdisc="DVCAT", carried=True
    )
    description: str = variable(
        QT_TRANSLATE_NOOP("variable", "What happened"), cdisc="DVTERM", default="", is_long=True, carried=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Record):
    """One laboratory value."""

    kind: ClassVar[str] = "result"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Result")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"), cdisc="USUBJID", refers_to="participant", carried=True
    )
    date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Date"), cdisc="LBDTC")
    time: clock_time | None = variable(QT_TRANSLATE_NOOP("variable", "Time"), cdisc="LBDTC")
    test: LabTest | None = variable(QT_TRANSLATE_NOOP("variable", "Test"), cdisc="LBTESTCD", carried=True)
    value: Measurement | None = variable(
        QT_TRANSLATE_NOOP("variable", "Value"),
        cdisc="LBORRES",
        help=QT_TRANSLATE_NOOP("variable", "As printed by the laboratory; <0.2 is kept as it is."),
        may_be_absent=True,
    )
    unit: LabUnit | None = variable(QT_TRANSLATE_NOOP("variable", "Unit"), cdisc="LBORRESU", carried=True)
    laboratory: str = variable(
        QT_TRANSLATE_NOOP("variable", "Laboratory"),
        cdisc="LBNAM",
        help=QT_TRANSLATE_NOOP(
            "variable", "Its reference range applies, unless one is typed below with the value."
        ),
        default="",
        carried=True,
    )
    reference_low: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Normal from"), cdisc="LBORNRLO")
    reference_high: Decimal | None = variable(QT_TRANSLATE_NOOP("variable", "Normal to"), cdisc="LBORNRHI")
    note: str = variable(QT_TRANSLATE_NOOP("variable", "Note"), default="")
    absences: tuple[Absence, ...] = absences()


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(Record):
    """The response of the disease on one day, as a person assessed it."""

    kind: ClassVar[str] = "response"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Response")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"), cdisc="USUBJID", refers_to="participant", carried=True
    )
    date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Date"), cdisc="RSDTC")
    category: ResponseCategory | None = variable(
        QT_TRANSLATE_NOOP("variable", "Response (IMWG)"), cdisc="RSORRES"
    )
    confirmed: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "Confirmed"))
    evaluator: Evaluator | None = variable(
        QT_TRANSLATE_NOOP("variable", "Assessor"), cdisc="RSEVAL", carried=True
    )
    assessed_by: str = variable(QT_TRANSLATE_NOOP("variable", "Assessed by"), default="")
    note: str = variable(QT_TRANSLATE_NOOP("variable", "Note"), default="")
    serum_immunofixation: Immunofixation | None = variable(
        QT_TRANSLATE_NOOP("variable", "Immunofixation of serum")
    )
    urine_immunofixation: Immunofixation | None = variable(
        QT_TRANSLATE_NOOP("variable", "Immunofixation of urine")
    )
    marrow_plasma_cells: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Plasma cells in the marrow"), unit="%"
    )
    clonal_cells: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Clonal cells in the marrow"),
        help=QT_TRANSLATE_NOOP(
            "variable", "By immunohistochemistry or flow cytometry, of 100 cells or more."
        ),
    )
    plasmacytoma: Plasmacytoma | None = variable(QT_TRANSLATE_NOOP("variable", "Plasmacytomas"))
    new_bone_lesion: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "New bone lesion"))


@dataclass(frozen=True, slots=True, kw_only=True)
class DmcReview(Record):
    """A review by the committee: what it recommended, what the sponsor decided, what was opened."""

    kind: ClassVar[str] = "dmc_review"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "DMC review")

    number: int | None = variable(QT_TRANSLATE_NOOP("variable", "Review number"))
    meeting_date: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Meeting"))
    cut_off: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Data cut-off"), cdisc="DCUTDTC")
    cohorts: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Cohorts reviewed"), refers_to="cohort", default=()
    )
    determination: Determination | None = variable(QT_TRANSLATE_NOOP("variable", "Determination"))
    recommendation: Recommendation | None = variable(QT_TRANSLATE_NOOP("variable", "Recommendation"))
    recommended_fractions: tuple[PlannedFraction, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Recommended regimen"), unit="{dose}", default=()
    )
    conditions: str = variable(QT_TRANSLATE_NOOP("variable", "Conditions"), default="", is_long=True)
    members: str = variable(QT_TRANSLATE_NOOP("variable", "Members present"), default="", carried=True)
    chair: str = variable(QT_TRANSLATE_NOOP("variable", "Chair"), default="", carried=True)
    report: RecordUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Report that the committee saw"), refers_to="report_issue"
    )
    quorum: YesNo | None = variable(QT_TRANSLATE_NOOP("variable", "Quorum present"))
    conflicts: str = variable(
        QT_TRANSLATE_NOOP("variable", "Conflicts of interest declared"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Who declared what; “none” where everybody was asked and had none."
        ),
        default="",
        is_long=True,
    )
    sponsor_decision: SponsorDecision | None = variable(QT_TRANSLATE_NOOP("variable", "Sponsor's decision"))
    sponsor_decided_by: str = variable(QT_TRANSLATE_NOOP("variable", "Decided by"), default="")
    sponsor_decided_on: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Decided on"))
    sponsor_note: str = variable(QT_TRANSLATE_NOOP("variable", "Decision in words"), default="", is_long=True)
    next_cohort: CohortUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort created from it"), refers_to="cohort"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff(Record):
    """A data cut-off: a day and a position in the ledger, with the text that belongs to it."""

    kind: ClassVar[str] = "cut_off"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Data cut-off")

    day: PartialDate | None = variable(QT_TRANSLATE_NOOP("variable", "Data to"), cdisc="DCUTDTC")
    position: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Position in the audit trail"),
        help=QT_TRANSLATE_NOOP("variable", "What was entered up to this entry is in the report."),
    )
    report_time: str = variable(QT_TRANSLATE_NOOP("variable", "Taken at (UTC)"), default="")
    cohort: CohortUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort under review"), refers_to="cohort"
    )
    medical_monitor_text: str = variable(
        QT_TRANSLATE_NOOP("variable", "Text of the medical monitor"), default="", is_long=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportIssue(Record):
    """A report that was made: which cut-off, draft or final, and the digest that its pages carry."""

    kind: ClassVar[str] = "report_issue"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Report made")

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
