"""The form of a cohort."""

from dosebook.domain.codelists import CohortStatus
from dosebook.domain.records import Cohort
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.cohort_checks import COHORT_CHECKS
from dosebook.forms.conditions import is_one_of
from dosebook.forms.derived import regimen_total
from dosebook.forms.fields import (
    ChoiceField,
    DateField,
    DerivedField,
    FractionsField,
    IntegerField,
    LongTextField,
    TextField,
)
from dosebook.forms.spec import FormSection, FormSpec

_was_opened = is_one_of("status", *(set(CohortStatus) - {CohortStatus.PLANNED}))
_was_closed = is_one_of("status", *(set(CohortStatus) - {CohortStatus.PLANNED, CohortStatus.OPEN}))

COHORT_FORM = FormSpec(
    record=Cohort,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Cohort and regimen"),
            (
                IntegerField("number", required=True),
                IntegerField("planned_participants", beside=True),
                FractionsField("fractions"),
                DerivedField(
                    "regimen_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "In words"),
                    compute=regimen_total,
                    width="full",
                ),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Where it stands"),
            (
                TextField("protocol_version", choices=choices.protocol_versions, width="short"),
                DateField("approved_on", beside=True),
                TextField("approvals", width="full"),
                ChoiceField("status"),
                DateField("opened_on", shown_when=_was_opened),
                DateField("closed_on", shown_when=_was_closed, beside=True),
                LongTextField("note"),
            ),
        ),
    ),
    edit_checks=COHORT_CHECKS,
)
