"""The form of a response of the disease."""

from dosebook.domain.records import Response
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.response_checks import RESPONSE_CHECKS
from dosebook.forms.conditions import is_filled
from dosebook.forms.fields import ChoiceField, DateField, DerivedField, NumberField, ReferenceField, TextField
from dosebook.forms.response_words import confirmed_words, suggested_words
from dosebook.forms.spec import FormSection, FormSpec

RESPONSE_FORM = FormSpec(
    record=Response,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Response of the disease"),
            (
                ReferenceField("participant", required=True, choices=choices.participants, width="medium"),
                DateField("date"),
                ChoiceField("category", choices=choices.responses, width="long"),
                DerivedField(
                    "suggested_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "By the IMWG rules of 2016"),
                    compute=suggested_words,
                    width="full",
                ),
                ChoiceField("confirmed"),
                DerivedField(
                    "confirmed_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Confirmed by the recorded responses"),
                    compute=confirmed_words,
                    width="full",
                ),
                ChoiceField("evaluator"),
                TextField("assessed_by", choices=choices.investigators),
                TextField("note", width="long"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Besides the laboratory values"),
            (
                ChoiceField("serum_immunofixation"),
                ChoiceField("urine_immunofixation"),
                NumberField("marrow_plasma_cells"),
                ChoiceField("clonal_cells", shown_when=is_filled("marrow_plasma_cells")),
                ChoiceField("plasmacytoma", width="long"),
                ChoiceField("new_bone_lesion"),
            ),
        ),
    ),
    edit_checks=RESPONSE_CHECKS,
)
