"""The list of reference ranges by laboratory."""

from dosebook.domain.records import ReferenceRange
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.list_spec import ListSpec
from dosebook.forms.lists.columns import code_column, date_column, text_column


def _range(one: ReferenceRange, _data: StudyData) -> str:
    # As in the list of results: what words a range is loaded with the first one.
    from dosebook.forms.normal_range_words import printed_words

    return printed_words(one)


def _age(one: ReferenceRange, _data: StudyData) -> str:
    from dosebook.forms.normal_range_words import age_words

    return age_words(one)


REFERENCE_RANGE_LIST = ListSpec(
    columns=(
        text_column(QT_TRANSLATE_NOOP("lists", "Laboratory"), lambda one, _data: one.laboratory),
        code_column(QT_TRANSLATE_NOOP("lists", "Test"), "test"),
        text_column(QT_TRANSLATE_NOOP("lists", "Normal"), _range, search=False),
        code_column(QT_TRANSLATE_NOOP("lists", "Applies to"), "sex"),
        text_column(QT_TRANSLATE_NOOP("lists", "Age"), _age, search=False),
        date_column(QT_TRANSLATE_NOOP("lists", "Valid from"), "valid_from"),
        date_column(QT_TRANSLATE_NOOP("lists", "Valid to"), "valid_to"),
    )
)
