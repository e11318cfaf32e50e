"""The form of a laboratory result."""

from dosebook.domain.records import Result
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices, offers
from dosebook.forms.checks.lab_grade_checks import RESULT_GRADE_CHECKS
from dosebook.forms.checks.result_checks import RESULT_CHECKS
from dosebook.forms.checks.undecided_checks import UNDECIDED_RESULT_CHECKS
from dosebook.forms.fields import (
    ChoiceField,
    DateField,
    DerivedField,
    MeasurementField,
    NumberField,
    ReferenceField,
    TextField,
    TimeField,
)
from dosebook.forms.lab_grade_words import grade_on_form
from dosebook.forms.normal_range_words import range_on_form, takes_laboratory_range
from dosebook.forms.spec import FormSection, FormSpec

RESULT_FORM = FormSpec(
    record=Result,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Laboratory value"),
            (
                ReferenceField("participant", required=True, choices=choices.participants, width="medium"),
                DateField("date"),
                ChoiceField("test"),
                MeasurementField("value"),
                ChoiceField("unit", choices=choices.units_of_test, width="short", beside=True),
                TextField(
                    "laboratory", choices=choices.laboratories, offered=offers.laboratory, width="long"
                ),
                NumberField("reference_low", offered=offers.reference_low),
                NumberField("reference_high", offered=offers.reference_high, beside=True),
                DerivedField(
                    "range_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Normal range"),
                    compute=range_on_form,
                    shown_when=takes_laboratory_range,
                    width="full",
                ),
                DerivedField(
                    "grade_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "CTCAE grade"),
                    compute=grade_on_form,
                    width="full",
                ),
                TimeField("time"),
                TextField("note", width="long"),
            ),
        ),
    ),
    edit_checks=RESULT_CHECKS + RESULT_GRADE_CHECKS + UNDECIDED_RESULT_CHECKS,
)
