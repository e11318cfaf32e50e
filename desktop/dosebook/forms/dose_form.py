"""The form of a dose: one fraction planned, prescribed and given."""

from dosebook.domain.codelists import DoseDetermination
from dosebook.domain.dosage_record import may_be_medical_event, needs_direction
from dosebook.domain.records import Dose
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices, derived, offers
from dosebook.forms.checks.body_size_checks import BODY_SIZE_CHECKS
from dosebook.forms.checks.dosage_checks import DOSAGE_CHECKS
from dosebook.forms.checks.dose_checks import DOSE_CHECKS
from dosebook.forms.checks.halt_checks import HALT_CHECKS
from dosebook.forms.checks.undecided_checks import UNDECIDED_DOSE_CHECKS
from dosebook.forms.conditions import (
    all_of,
    departs_from_plan,
    doses_are_radioactive,
    is_filled,
    is_one_of,
    is_prepared,
    was_or_will_be_given,
)
from dosebook.forms.fields import (
    ChoiceField,
    DateField,
    DerivedField,
    NumberField,
    ReferenceField,
    TextField,
    TimeField,
    Values,
)
from dosebook.forms.spec import FormSection, FormSpec

_is_determined = all_of(is_prepared, is_filled("determination"))
_is_assayed = all_of(is_prepared, is_one_of("determination", DoseDetermination.DIRECT))
_has_residual = all_of(_is_determined, is_filled("residual_vial", "residual_syringe", "residual_line"))


def _needs_direction(values: Values, data: StudyData) -> bool:
    dose = offers.dose_on_form(values)
    return is_prepared(values, data) and needs_direction(dose, data.study)


def _may_be_event(values: Values, data: StudyData) -> bool:
    dose = offers.dose_on_form(values)
    return is_prepared(values, data) and may_be_medical_event(dose, data.study)


_is_repeated = is_filled("frequency", "period_end")


def _may_be_repeated(values: Values, data: StudyData) -> bool:
    """A radioactive dosage is given once; what other systems recorded of it is shown all the same."""
    is_single = doses_are_radioactive(values, data) or not was_or_will_be_given(values, data)
    return not is_single or _is_repeated(values, data)


_READINGS = (
    NumberField("calibration_amount", shown_when=_is_determined),
    DateField("calibration_date", shown_when=_is_determined),
    TimeField("calibration_time", shown_when=_is_determined, beside=True),
    NumberField("purity", shown_when=_is_determined),
    NumberField("assay_amount", shown_when=_is_assayed),
    DateField("assay_date", shown_when=_is_assayed, offered=offers.date_given),
    TimeField("assay_time", shown_when=_is_assayed, beside=True),
    TextField("determined_by", shown_when=_is_determined, choices=choices.dose_determiners),
    DerivedField(
        "determined_words",
        label_marked=QT_TRANSLATE_NOOP("forms", "At the start of the infusion"),
        compute=derived.determined_activity,
        shown_when=_is_determined,
        width="full",
    ),
    TextField("user_direction", shown_when=_needs_direction, width="long"),
    NumberField("residual_vial", shown_when=_is_determined),
    NumberField("residual_syringe", shown_when=_is_determined),
    NumberField("residual_line", shown_when=_is_determined),
    DateField("residual_date", shown_when=_has_residual, offered=offers.date_given),
    TimeField("residual_time", shown_when=_has_residual, beside=True),
    DerivedField(
        "residual_words",
        label_marked=QT_TRANSLATE_NOOP("forms", "Left over"),
        compute=derived.residual_activity,
        shown_when=_has_residual,
        width="full",
    ),
    DerivedField(
        "record_words",
        label_marked=QT_TRANSLATE_NOOP("forms", "Record of the dosage"),
        compute=derived.dosage_record,
        shown_when=_is_determined,
        width="full",
    ),
)
"""What is written down of a radioactive dosage where somebody determined it, before and after use."""

DOSE_FORM = FormSpec(
    record=Dose,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Which fraction"),
            (
                ReferenceField("participant", required=True, choices=choices.participants, width="medium"),
                ChoiceField("fraction", choices=choices.fraction_numbers),
                DerivedField(
                    "regimen_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Regimen"),
                    compute=derived.regimen,
                    width="full",
                ),
                ChoiceField("status"),
                ChoiceField(
                    "determination", shown_when=is_prepared, offered=offers.determination, width="long"
                ),
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
                DateField("date", shown_when=was_or_will_be_given),
                TimeField("start_time", shown_when=was_or_will_be_given, beside=True),
                *_READINGS,
                NumberField(
                    "administered_amount", shown_when=was_or_will_be_given, offered=offers.net_amount
                ),
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
                TextField("safety_officer_word", shown_when=_may_be_event, width="long"),
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
        FormSection(
            QT_TRANSLATE_NOOP("forms", "More about this dose"),
            (
                ChoiceField("route", shown_when=was_or_will_be_given, offered=offers.route),
                TextField("lot", shown_when=was_or_will_be_given, width="short"),
                TimeField("end_time", shown_when=was_or_will_be_given),
                TextField("interruptions", shown_when=was_or_will_be_given, width="long"),
                ChoiceField("frequency", shown_when=_may_be_repeated),
                DateField("period_end", shown_when=_is_repeated, beside=True),
                DerivedField(
                    "period_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Over the period"),
                    compute=derived.period_total,
                    shown_when=_is_repeated,
                    width="full",
                ),
                NumberField("prescribed_low", shown_when=is_prepared),
                NumberField("prescribed_high", shown_when=is_prepared, beside=True),
                DateField("thyroid_from", shown_when=is_prepared),
                DateField("thyroid_to", shown_when=is_prepared),
                NumberField("exposure_rate", shown_when=is_prepared),
            ),
        ),
    ),
    edit_checks=DOSE_CHECKS + HALT_CHECKS + DOSAGE_CHECKS + BODY_SIZE_CHECKS + UNDECIDED_DOSE_CHECKS,
)
