"""The records of a study, each with the words of its variables; nothing else describes them.

Every record has a ``uid`` made once by the program that first entered it; references between records
are such uids, so that correcting a participant's number breaks nothing. Whatever a person has not
recorded is ``None`` (or empty); nothing derived is ever stored.
"""

from collections.abc import Mapping
from types import MappingProxyType

from dosebook.domain.care_records import Medication, Transfusion
from dosebook.domain.cohort_record import Cohort
from dosebook.domain.deviation_record import Deviation
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_record import DltAssessment
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.domain.dose_record import Dose
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.event_record import AdverseEvent
from dosebook.domain.hospital_record import HospitalStay
from dosebook.domain.participant_record import Participant
from dosebook.domain.query_record import CheckSwitch, Query
from dosebook.domain.record import CohortUid, ParticipantUid, Record, RecordUid
from dosebook.domain.reference_range_record import ReferenceRange
from dosebook.domain.response_record import Response
from dosebook.domain.result_record import Result
from dosebook.domain.review_records import CutOff, DmcReview, ReportIssue
from dosebook.domain.sae_record import SaeReport
from dosebook.domain.study_record import Study
from dosebook.domain.visit_records import PlannedVisit, Visit

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
