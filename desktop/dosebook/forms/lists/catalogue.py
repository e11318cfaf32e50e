"""All lists, by kind of record; a list is shown before any form, so nothing here loads one."""

from collections.abc import Mapping
from types import MappingProxyType

from dosebook.forms.list_spec import ListSpec
from dosebook.forms.lists.decision_lists import DLT_CLAUSE_LIST, DOSE_DECISION_LIST, ESCALATION_DESIGN_LIST
from dosebook.forms.lists.laboratory_list import REFERENCE_RANGE_LIST
from dosebook.forms.lists.query_list import QUERY_LIST
from dosebook.forms.lists.review_lists import CUT_OFF_LIST, DMC_REVIEW_LIST, REPORT_ISSUE_LIST, STUDY_LIST
from dosebook.forms.lists.safety_lists import (
    ADVERSE_EVENT_LIST,
    DLT_ASSESSMENT_LIST,
    RESPONSE_LIST,
    RESULT_LIST,
    SAE_REPORT_LIST,
)
from dosebook.forms.lists.study_lists import COHORT_LIST, PARTICIPANT_LIST
from dosebook.forms.lists.treatment_lists import (
    DEVIATION_LIST,
    DOSE_LIST,
    HOSPITAL_STAY_LIST,
    MEDICATION_LIST,
    TRANSFUSION_LIST,
)
from dosebook.forms.lists.visit_lists import CHECK_SWITCH_LIST, PLANNED_VISIT_LIST, VISIT_LIST

LISTS: Mapping[str, ListSpec] = MappingProxyType(
    {
        "study": STUDY_LIST,
        "cohort": COHORT_LIST,
        "participant": PARTICIPANT_LIST,
        "dose": DOSE_LIST,
        "adverse_event": ADVERSE_EVENT_LIST,
        "sae_report": SAE_REPORT_LIST,
        "dlt_assessment": DLT_ASSESSMENT_LIST,
        "transfusion": TRANSFUSION_LIST,
        "medication": MEDICATION_LIST,
        "hospital_stay": HOSPITAL_STAY_LIST,
        "deviation": DEVIATION_LIST,
        "result": RESULT_LIST,
        "reference_range": REFERENCE_RANGE_LIST,
        "response": RESPONSE_LIST,
        "dmc_review": DMC_REVIEW_LIST,
        "cut_off": CUT_OFF_LIST,
        "report_issue": REPORT_ISSUE_LIST,
        "escalation_design": ESCALATION_DESIGN_LIST,
        "dlt_clause": DLT_CLAUSE_LIST,
        "dose_decision": DOSE_DECISION_LIST,
        "query": QUERY_LIST,
        "planned_visit": PLANNED_VISIT_LIST,
        "visit": VISIT_LIST,
        "check_switch": CHECK_SWITCH_LIST,
    }
)
"""The list of each kind of record."""
