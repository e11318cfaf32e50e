"""The form of a response of the disease."""

from dosebook.domain.records import Response
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.response_checks import RESPONSE_CHECKS
from dosebook.forms.fields import ChoiceField, DateField, ReferenceField, TextField
from dosebook.forms.spec import FormSection, FormSpec

RESPONSE_FORM = FormSpec(
    record=Response,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Response of the disease"),
            (
                ReferenceField("participant", required=True, choices=choices.participants, width="short"),
                DateField("date"),
                ChoiceField("category", width="long"),
                ChoiceField("confirmed"),
                ChoiceField("evaluator"),
                TextField("assessed_by", choices=choices.investigators),
                TextField("note", width="long"),
            ),
        ),
    ),
    edit_checks=RESPONSE_CHECKS,
)
