"""The form of a protocol deviation."""

from dosebook.domain.records import Deviation
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.supportive_care_checks import DEVIATION_CHECKS
from dosebook.forms.fields import ChoiceField, DateField, LongTextField, ReferenceField
from dosebook.forms.spec import FormSection, FormSpec

DEVIATION_FORM = FormSpec(
    record=Deviation,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Departure from the protocol"),
            (
                ReferenceField("participant", choices=choices.participants, width="medium"),
                DateField("date"),
                ChoiceField("category"),
                LongTextField("description"),
            ),
        ),
    ),
    edit_checks=DEVIATION_CHECKS,
)
