"""The form of a data cut-off; its position and time are taken by the program, not typed."""

from dosebook.domain.records import CutOff
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.dmc_review_checks import CUT_OFF_CHECKS
from dosebook.forms.fields import DateField, LongTextField, ReferenceField
from dosebook.forms.spec import FormSection, FormSpec

CUT_OFF_FORM = FormSpec(
    record=CutOff,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Data cut-off"),
            (
                DateField("day", required=True),
                ReferenceField("cohort", choices=choices.cohorts, width="long"),
                LongTextField("medical_monitor_text"),
            ),
        ),
    ),
    edit_checks=CUT_OFF_CHECKS,
)
