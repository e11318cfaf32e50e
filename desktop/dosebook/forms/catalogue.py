"""All forms and all lists, by kind of record."""

from collections.abc import Mapping
from types import MappingProxyType

from dosebook.forms.cohort_form import COHORT_FORM
from dosebook.forms.dose_form import DOSE_FORM
from dosebook.forms.list_spec import ListSpec
from dosebook.forms.lists.study_lists import COHORT_LIST, PARTICIPANT_LIST
from dosebook.forms.lists.treatment_lists import DOSE_LIST
from dosebook.forms.participant_form import PARTICIPANT_FORM
from dosebook.forms.spec import FormSpec
from dosebook.forms.study_form import STUDY_FORM

_FORMS = (STUDY_FORM, COHORT_FORM, PARTICIPANT_FORM, DOSE_FORM)

FORMS: Mapping[str, FormSpec] = MappingProxyType({form.record.kind: form for form in _FORMS})
"""The form of each kind of record."""

LISTS: Mapping[str, ListSpec] = MappingProxyType(
    {
        "cohort": COHORT_LIST,
        "participant": PARTICIPANT_LIST,
        "dose": DOSE_LIST,
    }
)
"""The list of each kind of record."""
