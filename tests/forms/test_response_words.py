"""The suggestion beside the investigator's category: what it says, and when it says nothing."""

from typing import Any

from builders import dose, on, participant, response, result, study, study_data
from dosebook.domain.codelists import Evaluator, LabTest, LabUnit, ResponseCategory
from dosebook.domain.study_data import StudyData
from dosebook.forms.response_words import confirmed_words, suggested_words
from dosebook.forms.spec import values_of


def _data(*more: Any) -> StudyData:
    values = [("2018-01-09", "4.0"), ("2018-03-01", "2.9")]
    results = [
        result(day, value=value, test=LabTest.M_PROTEIN, unit=LabUnit.G_DL, date=on(day))
        for day, value in values
    ]
    return study_data(study(), participant(), dose(), *results, *more)


def test_the_category_stands_first_and_its_reason_behind_it() -> None:
    values = values_of(response("", date=on("2018-03-01")))
    assert suggested_words(values, _data()) == (
        "Minimal response (MR). Serum M-protein −27.5 % from baseline (4 to 2.9 g/dL)."
    )


def test_what_cannot_be_told_says_what_is_missing() -> None:
    values = values_of(response("", date=on("2018-05-01")))
    assert suggested_words(values, _data()) == "Cannot tell. Missing: serum M-protein of this assessment."
    assert suggested_words(values_of(response("")), _data()) == ""


def test_a_saved_response_counts_once_for_its_own_confirmation() -> None:
    first = response(
        "a", date=on("2018-02-01"), category=ResponseCategory.MR, evaluator=Evaluator.INVESTIGATOR
    )
    second = response(
        "b", date=on("2018-03-01"), category=ResponseCategory.MR, evaluator=Evaluator.INVESTIGATOR
    )
    assert confirmed_words(values_of(first), _data(first)) == "Stable disease (SD)"
    assert confirmed_words(values_of(first), _data(first, second)) == "Minimal response (MR)"
    assert confirmed_words(values_of(second), _data(first)) == "Minimal response (MR)"
