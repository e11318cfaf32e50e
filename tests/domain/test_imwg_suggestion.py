"""The IMWG rules of 2016 on worked examples: each limit from both sides, what is missing, what ends the counting."""

from decimal import Decimal
from typing import Any

import pytest

from builders import dose, on, participant, response, result, study, study_data
from dosebook.domain.codelists import LabTest, LabUnit, MeasurableBy, ResponseCategory, YesNo
from dosebook.domain.imwg.confirmation import confirmed_at
from dosebook.domain.imwg.suggestion import Suggestion, suggest
from dosebook.domain.imwg_confirmation import Level
from dosebook.domain.records import Response, Result
from dosebook.domain.response_codelists import Immunofixation, Plasmacytoma

SERUM, URINE = (LabTest.M_PROTEIN, LabUnit.G_DL), (LabTest.URINE_M_PROTEIN, LabUnit.MG_24H)
BASE, LATER = "2018-01-09", "2018-03-01"
NEGATIVE: dict[str, Any] = {
    "serum_immunofixation": Immunofixation.NEGATIVE,
    "urine_immunofixation": Immunofixation.NEGATIVE,
}


def values(kind: tuple[LabTest, LabUnit], *pairs: tuple[str, str]) -> list[Result]:
    """Values of one test on these days."""
    test, unit = kind
    return [
        result(f"{test.value}{day}", value=value, test=test, unit=unit, date=on(day)) for day, value in pairs
    ]


def suggested(*results: list[Result], person: dict[str, Any] | None = None, **said: Any) -> Suggestion:
    """The suggestion for an assessment on 1 Mar 2018."""
    someone = participant(**({"measurable_by": MeasurableBy.SERUM_M_PROTEIN} | (person or {})))
    found = [one for some in results for one in some]
    data = study_data(study(), someone, dose(), *found)
    return suggest(response("s", date=on(LATER), **said), data)


def serum(now: str, base: str = "4.0") -> list[Result]:
    return values(SERUM, (BASE, base), (LATER, now))


@pytest.mark.parametrize(
    ("now", "level"),
    [
        ("4.0", "SD"),
        ("3.01", "SD"),
        ("3.00", "MR"),
        ("2.01", "MR"),
        ("2.00", "PR"),
        ("0.41", "PR"),
        ("4.5", "SD"),
        ("5.0", "PD"),
        ("4.99", "SD"),
    ],
)
def test_serum_alone(now: str, level: str) -> None:
    """From 4.0 g/dL: 25 % is 3.0, 50 % is 2.0; a rise of 0.5 is only 12.5 %, so 4.5 is no progression."""
    assert suggested(serum(now)).level is Level[level]


@pytest.mark.parametrize(("now", "level"), [("2.0", "SD"), ("2.49", "SD"), ("2.50", "PD")])
def test_progression_needs_25_percent_and_half_a_gram(now: str, level: str) -> None:
    """From 2.0 g/dL, 25 % are exactly 0.5 g/dL."""
    assert suggested(serum(now, "2.0")).level is Level[level]


def test_progression_of_a_small_value_needs_half_a_gram() -> None:
    assert suggested(serum("1.40", "1.0")).level is Level.SD
    assert suggested(serum("1.50", "1.0")).level is Level.PD


def test_one_gram_is_enough_from_five_grams_on() -> None:
    assert suggested(serum("5.99", "5.0")).level is Level.SD
    assert suggested(serum("6.00", "5.0")).level is Level.PD


def test_progression_counts_from_the_lowest_confirmed_value() -> None:
    """A single low value is not confirmed by what follows it: 1.0 then 1.6 confirms 1.6."""
    single = values(SERUM, (BASE, "4.0"), ("2018-01-20", "1.0"), ("2018-02-10", "1.6"), (LATER, "1.7"))
    assert suggested(single).level is Level.PR
    twice = values(SERUM, (BASE, "4.0"), ("2018-01-20", "1.0"), ("2018-02-10", "1.1"), (LATER, "1.7"))
    assert suggested(twice).level is Level.PD


def test_very_good_needs_the_urine_too() -> None:
    low = suggested(serum("0.40"))
    assert low.level is Level.PR
    assert low.missing == ("urine M-protein (needed for VGPR)",)
    assert suggested(serum("0.40"), values(URINE, (LATER, "99"))).level is Level.VGPR
    assert suggested(serum("0.40"), values(URINE, (LATER, "100"))).level is Level.PR
    assert suggested(serum("0.41"), values(URINE, (LATER, "0"))).level is Level.PR


@pytest.mark.parametrize(
    ("now", "level"),
    [
        ("501", "SD"),
        ("500", "MR"),
        ("200", "MR"),
        ("199", "PR"),
        ("99", "VGPR"),
        ("1199", "SD"),
        ("1250", "PD"),
    ],
)
def test_urine_alone(now: str, level: str) -> None:
    """From 1000 mg/24 h: 50 % is 500; below 200 is partial whatever the fall; 25 % and 200 mg up is progression."""
    urine = {"measurable_by": MeasurableBy.URINE_M_PROTEIN}
    assert suggested(values(URINE, (BASE, "1000"), (LATER, now)), person=urine).level is Level[level]


def test_the_worst_of_two_measurable_markers_counts() -> None:
    urine = values(URINE, (BASE, "1000"), (LATER, "600"))
    assert suggested(serum("1.0"), urine).level is Level.SD
    unmeasurable = values(URINE, (BASE, "150"), (LATER, "140"))
    assert suggested(serum("1.0"), unmeasurable).level is Level.PR


def test_a_missing_marker_that_was_measurable_is_named_and_nothing_is_told() -> None:
    found = suggested(serum("1.0"), values(URINE, (BASE, "1000")))
    assert found.level is None
    assert found.missing == ("urine M-protein of this assessment",)
    assert found.reasons == ("Serum M-protein −75.0 % from baseline (4 to 1 g/dL).",)


def _chains(day: str, kappa: str, lam: str) -> list[Result]:
    return values((LabTest.FREE_KAPPA, LabUnit.MG_L), (day, kappa)) + values(
        (LabTest.FREE_LAMBDA, LabUnit.MG_L), (day, lam)
    )


@pytest.mark.parametrize(
    ("kappa", "level"),
    [("216", "SD"), ("215", "PR"), ("56", "PR"), ("55", "VGPR"), ("515", "SD"), ("516", "PD")],
)
def test_free_light_chains_only_have_no_minimal_response(kappa: str, level: str) -> None:
    """Difference at baseline 415 − 15 = 400 mg/L, so 50 % is 200, 90 % is 40, and a rise must exceed 100 mg/L."""
    person = {"measurable_by": MeasurableBy.FREE_LIGHT_CHAINS}
    found = suggested(_chains(BASE, "415", "15"), _chains(LATER, kappa, "15"), person=person)
    assert found.level is Level[level]


def test_complete_needs_immunofixation_and_marrow() -> None:
    gone = (serum("0"), values(URINE, (LATER, "0")))
    told = suggested(*gone)
    assert told.level is Level.VGPR
    assert told.missing[:3] == (
        "immunofixation of serum (needed for CR)",
        "immunofixation of urine (needed for CR)",
        "plasma cells in the marrow (needed for CR)",
    )
    whole = {**NEGATIVE, "marrow_plasma_cells": Decimal("4.9"), "plasmacytoma": Plasmacytoma.NEVER}
    assert suggested(*gone, **whole).level is Level.CR
    assert suggested(*gone, **{**whole, "marrow_plasma_cells": Decimal(5)}).level is Level.VGPR
    assert suggested(*gone, **{**whole, "serum_immunofixation": Immunofixation.POSITIVE}).level is Level.VGPR
    chains = _chains(LATER, "10", "10")
    assert suggested(*gone, chains, clonal_cells=YesNo.NO, **whole).level is Level.SCR
    assert suggested(*gone, _chains(LATER, "17", "10"), clonal_cells=YesNo.NO, **whole).level is Level.CR
    assert suggested(*gone, chains, clonal_cells=YesNo.YES, **whole).level is Level.CR


def test_plasmacytomas_limit_a_response_and_are_progression_when_larger() -> None:
    assert suggested(serum("1.0"), plasmacytoma=Plasmacytoma.HALVED).level is Level.PR
    assert suggested(serum("1.0"), plasmacytoma=Plasmacytoma.UNCHANGED).level is Level.SD
    larger = suggested(serum("1.0"), plasmacytoma=Plasmacytoma.LARGER)
    assert larger.level is Level.PD
    assert larger.reasons == ("A plasmacytoma is new, or larger by 50 % or more.",)
    assert suggested(serum("1.0"), new_bone_lesion=YesNo.YES).level is Level.PD


def test_new_therapy_ends_the_counting() -> None:
    ended = suggested(serum("1.0"), person={"new_therapy_date": on("2018-02-28")})
    assert ended.level is None
    assert ended.reasons[0].startswith("New anti-myeloma therapy")


def test_values_belong_to_an_assessment_for_a_week_and_units_are_converted() -> None:
    week = values(SERUM, (BASE, "4.0"), ("2018-02-22", "1.0"))
    assert suggested(week).level is Level.PR
    older = values(SERUM, (BASE, "4.0"), ("2018-02-21", "1.0"))
    assert suggested(older).level is None
    grams = values((LabTest.M_PROTEIN, LabUnit.G_L), (BASE, "40"), (LATER, "29"))
    assert suggested(grams).level is Level.MR


def test_the_reason_is_spelled_out() -> None:
    found = suggested(serum("2.5"))
    assert found.reasons == ("Serum M-protein −37.5 % from baseline (4 to 2.5 g/dL).",)
    rise = suggested(serum("2.6", "2.0"))
    assert rise.reasons == ("Serum M-protein rose by 0.6 g/dL above its lowest confirmed value of 2 g/dL.",)


def _assessed(uid: str, day: str, category: ResponseCategory) -> Response:
    return response(uid, date=on(day), category=category)


def test_a_response_is_confirmed_by_the_next_assessment() -> None:
    first = _assessed("a", "2018-02-01", ResponseCategory.PR)
    alone = study_data(study(), participant(), first)
    assert confirmed_at(first, alone) is Level.SD
    second = _assessed("b", "2018-03-01", ResponseCategory.PR)
    both = study_data(study(), participant(), first, second)
    assert confirmed_at(first, both) is Level.PR
    late = study_data(study(), participant(new_therapy_date=on("2018-02-20")), first, second)
    assert confirmed_at(first, late) is Level.SD


@pytest.mark.parametrize(
    ("now", "base", "level"),
    [
        ("<2.0", "4.0", "PR"),
        ("<=2.0", "4.0", "PR"),
        ("<3.5", "4.0", "SD"),
        ("<5.5", "4.0", "SD"),
        ("5.5", "4.0", "PD"),
    ],
)
def test_a_value_below_a_number_has_fallen_at_least_so_far_and_never_risen(
    now: str, base: str, level: str
) -> None:
    """Below 5.5 g/dL from 4.0 it may have fallen or risen: no progression is told of it."""
    assert suggested(serum(now, base)).level is Level[level]


@pytest.mark.parametrize("base", ["<4.0", "<=4.0", ">4.0"])
def test_a_baseline_with_a_sign_tells_no_fall(base: str) -> None:
    found = suggested(serum("1.0", base))
    assert found.level is None
    assert found.missing == ("serum M-protein at baseline",)


def test_a_fall_to_below_a_number_is_told_with_the_sign() -> None:
    found = suggested(serum("<0.2", "2.0"))
    assert "<−90.0 % from baseline (2 to <0.2 g/dL)" in found.reasons[0]


def test_a_rise_above_a_lowest_value_below_a_number_is_progression() -> None:
    nadir = values(SERUM, (BASE, "4.0"), ("2018-01-20", "<0.2"), ("2018-02-10", "<0.2"))
    assert suggested([*nadir, *values(SERUM, (LATER, "0.7"))]).level is Level.PD
    assert suggested([*nadir, *values(SERUM, (LATER, "<0.7"))]).level is not Level.PD


@pytest.mark.parametrize(("urine", "level"), [("<100", "VGPR"), ("<=100", "PR"), ("<150", "PR")])
def test_urine_below_a_number_is_enough_where_that_is_certain(urine: str, level: str) -> None:
    assert suggested(serum("0.40"), values(URINE, (LATER, urine))).level is Level[level]
