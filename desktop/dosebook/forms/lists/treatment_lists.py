"""The lists of what participants received: doses, transfusions, medication."""

from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.list_spec import ListSpec
from dosebook.forms.lists.columns import code_column, date_column, number_column, participant_column

DOSE_LIST = ListSpec(
    columns=(
        participant_column(),
        number_column(QT_TRANSLATE_NOOP("lists", "Fraction"), "fraction"),
        code_column(QT_TRANSLATE_NOOP("lists", "Given"), "status"),
        date_column(QT_TRANSLATE_NOOP("lists", "Date"), "date"),
        number_column(QT_TRANSLATE_NOOP("lists", "Planned dose"), "planned_dose"),
        number_column(QT_TRANSLATE_NOOP("lists", "Prescribed"), "prescribed_amount"),
        number_column(QT_TRANSLATE_NOOP("lists", "Administered"), "administered_amount"),
        code_column(QT_TRANSLATE_NOOP("lists", "Against the plan"), "change"),
    )
)
