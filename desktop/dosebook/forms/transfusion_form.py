"""The form of a transfusion."""

from dosebook.domain.records import Transfusion
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.supportive_care_checks import TRANSFUSION_CHECKS
from dosebook.forms.checks.undecided_checks import UNDECIDED_TRANSFUSION_CHECKS
from dosebook.forms.fields import (
    ChoiceField,
    DateField,
    MeasurementField,
    NumberField,
    ReferenceField,
    TextField,
)
from dosebook.forms.spec import FormSection, FormSpec

TRANSFUSION_FORM = FormSpec(
    record=Transfusion,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What was given"),
            (
                ReferenceField("participant", required=True, choices=choices.participants, width="medium"),
                DateField("date"),
                ChoiceField("product"),
                NumberField("adult_doses"),
                ChoiceField("indication"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Count before it"),
            (
                MeasurementField("count_before"),
                ChoiceField("count_before_unit", choices=choices.count_units, beside=True),
                DateField("count_before_date"),
                TextField("note", width="long"),
            ),
        ),
    ),
    edit_checks=TRANSFUSION_CHECKS + UNDECIDED_TRANSFUSION_CHECKS,
)
