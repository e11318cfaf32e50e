"""The form of a concomitant medication, growth factors and other supportive care among them."""

from dosebook.domain.records import Medication
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.supportive_care_checks import MEDICATION_CHECKS
from dosebook.forms.conditions import any_of, is_filled, is_not_yes
from dosebook.forms.fields import ChoiceField, DateField, ReferenceField, TextField
from dosebook.forms.spec import FormSection, FormSpec

MEDICATION_FORM = FormSpec(
    record=Medication,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What was taken"),
            (
                ReferenceField("participant", required=True, choices=choices.participants, width="medium"),
                TextField("drug", width="long"),
                ChoiceField("role", width="long"),
                TextField("dose_text", width="long"),
                TextField("indication", width="long"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "When"),
            (
                DateField("start"),
                ChoiceField("ongoing"),
                DateField("end", shown_when=any_of(is_not_yes("ongoing"), is_filled("end"))),
            ),
        ),
    ),
    edit_checks=MEDICATION_CHECKS,
)
