"""The lists of what participants received: doses, transfusions, medication; and deviations."""

from dosebook.domain.codelists import YesNo
from dosebook.domain.records import AdverseEvent, HospitalStay, Transfusion
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_units import amount_unit, dose_unit
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.list_spec import ListColumn, ListSpec
from dosebook.forms.lists.columns import (
    code_column,
    date_column,
    date_key,
    end_column,
    number_column,
    participant_column,
    text_column,
)
from dosebook.forms.record_words import date_words, event_term


def _amount_unit(data: StudyData) -> str:
    return amount_unit(data.study)


DOSE_LIST = ListSpec(
    columns=(
        participant_column(),
        number_column(QT_TRANSLATE_NOOP("lists", "Fraction"), "fraction"),
        code_column(QT_TRANSLATE_NOOP("lists", "Given"), "status"),
        date_column(QT_TRANSLATE_NOOP("lists", "Date"), "date"),
        number_column(
            QT_TRANSLATE_NOOP("lists", "Planned dose"),
            "planned_dose",
            unit=lambda data: dose_unit(data.study),
        ),
        number_column(QT_TRANSLATE_NOOP("lists", "Prescribed"), "prescribed_amount", unit=_amount_unit),
        number_column(QT_TRANSLATE_NOOP("lists", "Administered"), "administered_amount", unit=_amount_unit),
        code_column(QT_TRANSLATE_NOOP("lists", "Against the plan"), "change"),
    )
)


def _count_words(given: Transfusion, _data: StudyData) -> str:
    if given.count_before is None:
        return ""
    unit = given.count_before_unit.label if given.count_before_unit is not None else ""
    return f"{given.count_before.text} {unit}".rstrip()


TRANSFUSION_LIST = ListSpec(
    columns=(
        participant_column(),
        date_column(QT_TRANSLATE_NOOP("lists", "Date"), "date"),
        code_column(QT_TRANSLATE_NOOP("lists", "Product"), "product"),
        number_column(QT_TRANSLATE_NOOP("lists", "Amount"), "adult_doses"),
        code_column(QT_TRANSLATE_NOOP("lists", "Given for"), "indication"),
        text_column(QT_TRANSLATE_NOOP("lists", "Count before"), _count_words, search=False, align="right"),
    )
)

MEDICATION_LIST = ListSpec(
    columns=(
        participant_column(),
        text_column(QT_TRANSLATE_NOOP("lists", "Drug"), lambda drug, _data: drug.drug),
        code_column(QT_TRANSLATE_NOOP("lists", "Kind"), "role"),
        text_column(QT_TRANSLATE_NOOP("lists", "Dose"), lambda drug, _data: drug.dose_text),
        date_column(QT_TRANSLATE_NOOP("lists", "Started"), "start"),
        end_column(QT_TRANSLATE_NOOP("lists", "Stopped")),
    )
)


def _event_words(stay: HospitalStay, data: StudyData) -> str:
    event = data.find(stay.event)
    return event_term(event) if isinstance(event, AdverseEvent) else ""


def _discharge_words(stay: HospitalStay, _data: StudyData) -> str:
    if stay.ongoing is YesNo.YES and stay.discharged is None:
        return translate("lists", "still there")
    return date_words(stay.discharged)


HOSPITAL_STAY_LIST = ListSpec(
    columns=(
        participant_column(),
        date_column(QT_TRANSLATE_NOOP("lists", "Admitted"), "admitted"),
        ListColumn(
            QT_TRANSLATE_NOOP("lists", "Discharged"),
            _discharge_words,
            lambda stay, _data: date_key(stay.discharged),
        ),
        code_column(QT_TRANSLATE_NOOP("lists", "Reason"), "reason"),
        text_column(QT_TRANSLATE_NOOP("lists", "Adverse event"), _event_words),
    )
)

DEVIATION_LIST = ListSpec(
    columns=(
        participant_column(),
        date_column(QT_TRANSLATE_NOOP("lists", "Date"), "date"),
        code_column(QT_TRANSLATE_NOOP("lists", "Category"), "category"),
        text_column(
            QT_TRANSLATE_NOOP("lists", "What happened"), lambda deviation, _data: deviation.description
        ),
    )
)
