"""The form of a laboratory's reference range, entered once for all results that name the laboratory."""

from dosebook.domain.records import ReferenceRange
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.reference_range_checks import REFERENCE_RANGE_CHECKS
from dosebook.forms.fields import ChoiceField, DateField, IntegerField, NumberField, TextField
from dosebook.forms.spec import FormSection, FormSpec

REFERENCE_RANGE_FORM = FormSpec(
    record=ReferenceRange,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Normal range"),
            (
                TextField("laboratory", required=True, choices=choices.laboratories, width="long"),
                ChoiceField("test", required=True),
                ChoiceField("unit", choices=choices.units_of_test, width="short"),
                NumberField("low"),
                NumberField("high", beside=True),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "For whom and when"),
            (
                ChoiceField("sex"),
                IntegerField("age_from"),
                IntegerField("age_to", beside=True),
                DateField("valid_from"),
                DateField("valid_to"),
                TextField("note", width="long"),
            ),
        ),
    ),
    edit_checks=REFERENCE_RANGE_CHECKS,
)
