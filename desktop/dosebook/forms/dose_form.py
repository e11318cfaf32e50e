"""The form of a dose: one fraction planned, prescribed and given."""

from dosebook.domain.records import Dose
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices, derived, offers
from dosebook.forms.checks.body_size_checks import BODY_SIZE_CHECKS
from dosebook.forms.checks.dose_checks import DOSE_CHECKS
from dosebook.forms.conditions import departs_from_plan, is_filled, was_or_will_be_given
from dosebook.forms.fields import (
    ChoiceField,
    DateField,
    DerivedField,
    NumberField,
    ReferenceField,
    TextField,
    TimeField,
)
from dosebook.forms.spec import FormSection, FormSpec

DOSE_FORM = FormSpec(
    record=Dose,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Which fraction"),
            (
                ReferenceField("participant", required=True, choices=choices.participants, width="short"),
                ChoiceField("fraction", choices=choices.fraction_numbers),
                DerivedField(
                    "regimen_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Regimen"),
                    compute=derived.regimen,
                    width="full",
                ),
                ChoiceField("status"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Planned and prescribed"),
            (
                DateField("planned_date", offered=offers.planned_date),
                NumberField("planned_dose", offered=offers.planned_dose),
                NumberField("height_cm", offered=offers.height),
                NumberField("weight_kg", beside=True),
                DerivedField(
                    "area_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Body surface area"),
                    compute=derived.area,
                ),
                NumberField("bsa_typed"),
                TextField("bsa_source", shown_when=is_filled("bsa_typed", "bsa_source"), width="long"),
                NumberField("prescribed_amount", offered=offers.prescribed_amount),
                TextField("directive_by", choices=choices.investigators),
                DateField("directive_date", beside=True),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "As given"),
            (
                NumberField("administered_amount", shown_when=was_or_will_be_given),
                DerivedField(
                    "against_prescribed",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Against the prescription"),
                    compute=derived.against_prescribed,
                    shown_when=was_or_will_be_given,
                    beside=True,
                ),
                DerivedField(
                    "given_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "That is"),
                    compute=derived.given_amount,
                    shown_when=was_or_will_be_given,
                    width="full",
                ),
                DateField("date", shown_when=was_or_will_be_given),
                TimeField("start_time", shown_when=was_or_will_be_given, beside=True),
                ChoiceField("extravasation", shown_when=was_or_will_be_given),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Against the plan"),
            (
                ChoiceField("change"),
                ChoiceField("change_reason", shown_when=departs_from_plan, width="long"),
                TextField("change_note", shown_when=departs_from_plan, width="long"),
            ),
        ),
    ),
    edit_checks=DOSE_CHECKS + BODY_SIZE_CHECKS,
)
