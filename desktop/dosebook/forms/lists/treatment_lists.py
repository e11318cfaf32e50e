"""The lists of what participants received: doses, transfusions, medication; and deviations."""

from dosebook.domain.records import Transfusion
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_units import amount_unit, dose_unit
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.list_spec import ListSpec
from dosebook.forms.lists.columns import (
    code_column,
    date_column,
    end_column,
    number_column,
    participant_column,
    text_column,
)


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
        number_column(QT_TRANSLATE_NOOP("lists", "Adult doses"), "adult_doses"),
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
