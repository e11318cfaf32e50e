"""What a study may set about responses: categories that it does not use, and a missing marker that lowers."""

from typing import Any

import pytest

from builders import dose, on, participant, response, study, study_data
from domain.test_imwg_suggestion import BASE, LATER, SERUM, URINE, serum, values
from dosebook.domain.codelists import MeasurableBy, ResponseCategory, YesNo
from dosebook.domain.imwg.suggestion import Suggestion, suggest
from dosebook.domain.imwg_confirmation import Level
from dosebook.domain.records import Result
from dosebook.domain.summary.response_summary import rates_of
from dosebook.forms.choices import responses

MR, SCR, VGPR = ResponseCategory.MR, ResponseCategory.SCR, ResponseCategory.VGPR


def suggested(settings: dict[str, Any], *results: list[Result], **said: Any) -> Suggestion:
    """The suggestion for an assessment on 1 Mar 2018 in a study with these settings."""
    found = [one for some in results for one in some]
    person = participant(measurable_by=MeasurableBy.SERUM_M_PROTEIN)
    data = study_data(study(**settings), person, dose(), *found)
    return suggest(response("s", date=on(LATER), **said), data)


def test_an_unused_category_counts_as_the_next_lower_one() -> None:
    usual, without = suggested({}, serum("3.0")), suggested({"unused_responses": (MR,)}, serum("3.0"))
    assert (usual.level, without.level) == (Level.MR, Level.SD)
    assert without.reasons[-1] == "The study does not use MR."
    assert suggested({"unused_responses": (MR, SCR)}, serum("2.0")).level is Level.PR, "PR is used"


def test_progression_and_stable_disease_cannot_be_switched_away() -> None:
    off = {"unused_responses": (ResponseCategory.PD, ResponseCategory.SD)}
    assert suggested(off, serum("5.0")).level is Level.PD
    assert suggested(off, serum("4.0")).level is Level.SD


@pytest.mark.parametrize(
    ("now", "level"),
    [("2.0", "MR"), ("3.0", "SD"), ("0.4", "PR"), ("0", "PR")],
)
def test_a_missing_marker_lowers_by_one_where_the_study_says_so(now: str, level: str) -> None:
    """Urine was measurable at baseline (500 mg/24 h) and has no value now; serum alone would give one more.

    A serum M-protein that is gone would be VGPR at most without immunofixation, and PR without the urine.
    """
    urine = values(URINE, (BASE, "500"))
    off = suggested({}, serum(now), urine)
    assert off.level is None
    assert off.missing == ("urine M-protein of this assessment",)
    on_ = suggested({"missing_lowers_response": YesNo.YES}, serum(now), urine)
    assert on_.level is Level[level]
    assert "Lowered by one category" in on_.reasons[-1]


def test_nothing_is_told_below_stable_disease() -> None:
    """The missing marker may have risen, so stable disease in the other one proves nothing."""
    urine = values(URINE, (BASE, "500"))
    found = suggested({"missing_lowers_response": YesNo.YES}, serum("4.0"), urine)
    assert found.level is None


def test_with_no_marker_told_nothing_is_lowered() -> None:
    only = values(SERUM, (BASE, "4.0"))
    assert suggested({"missing_lowers_response": YesNo.YES}, only).level is None


def test_the_form_offers_what_the_study_uses_and_what_is_recorded_already() -> None:
    data = study_data(study(unused_responses=(SCR, MR)))
    offered = [choice.value for choice in responses({"category": None}, data)]
    assert SCR not in offered
    assert MR not in offered
    assert len(offered) == len(ResponseCategory) - 2
    assert MR in [choice.value for choice in responses({"category": MR}, data)]


def test_the_report_prints_no_rate_of_an_unused_category() -> None:
    assert rates_of(study(unused_responses=(MR,))) == (ResponseCategory.PR, ResponseCategory.SD)
    assert len(rates_of(study())) == 3
