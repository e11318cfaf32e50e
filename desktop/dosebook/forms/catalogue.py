"""All forms, by kind of record; the lists have a catalogue of their own, which loads no form."""

from collections.abc import Mapping
from types import MappingProxyType

from dosebook.forms.adverse_event_form import ADVERSE_EVENT_FORM
from dosebook.forms.check_switch_form import CHECK_SWITCH_FORM
from dosebook.forms.cohort_form import COHORT_FORM
from dosebook.forms.cut_off_form import CUT_OFF_FORM
from dosebook.forms.deviation_form import DEVIATION_FORM
from dosebook.forms.dlt_assessment_form import DLT_ASSESSMENT_FORM
from dosebook.forms.dlt_clause_form import DLT_CLAUSE_FORM
from dosebook.forms.dmc_review_form import DMC_REVIEW_FORM
from dosebook.forms.dose_decision_form import DOSE_DECISION_FORM
from dosebook.forms.dose_form import DOSE_FORM
from dosebook.forms.escalation_design_form import ESCALATION_DESIGN_FORM
from dosebook.forms.hospital_stay_form import HOSPITAL_STAY_FORM
from dosebook.forms.medication_form import MEDICATION_FORM
from dosebook.forms.participant_form import PARTICIPANT_FORM
from dosebook.forms.planned_visit_form import PLANNED_VISIT_FORM
from dosebook.forms.query_form import QUERY_FORM
from dosebook.forms.reference_range_form import REFERENCE_RANGE_FORM
from dosebook.forms.response_form import RESPONSE_FORM
from dosebook.forms.result_form import RESULT_FORM
from dosebook.forms.sae_report_form import SAE_REPORT_FORM
from dosebook.forms.spec import FormSpec
from dosebook.forms.study_form import STUDY_FORM
from dosebook.forms.transfusion_form import TRANSFUSION_FORM
from dosebook.forms.visit_form import VISIT_FORM

_FORMS = (
    STUDY_FORM,
    COHORT_FORM,
    PARTICIPANT_FORM,
    DOSE_FORM,
    ADVERSE_EVENT_FORM,
    SAE_REPORT_FORM,
    DLT_ASSESSMENT_FORM,
    TRANSFUSION_FORM,
    MEDICATION_FORM,
    HOSPITAL_STAY_FORM,
    DEVIATION_FORM,
    RESULT_FORM,
    REFERENCE_RANGE_FORM,
    RESPONSE_FORM,
    DMC_REVIEW_FORM,
    CUT_OFF_FORM,
    ESCALATION_DESIGN_FORM,
    DLT_CLAUSE_FORM,
    DOSE_DECISION_FORM,
    QUERY_FORM,
    PLANNED_VISIT_FORM,
    VISIT_FORM,
    CHECK_SWITCH_FORM,
)

FORMS: Mapping[str, FormSpec] = MappingProxyType({form.record.kind: form for form in _FORMS})
"""The form of each kind of record that people fill in; a report made has none, the program records it."""
