"""The ladder of a study: from what is typed, or from the cohorts; what is wrong is named."""

from decimal import Decimal

import builders
from domain.escalation.trial import design, trial
from dosebook.domain.decision_codelists import DoseAxis
from dosebook.domain.escalation.dose_levels import dose_levels


def test_levels_of_the_cohorts_rise_and_planned_ones_count() -> None:
    levels = dose_levels(design(), trial("1NNN", doses=("30", "10", "20")))
    assert [level.words for level in levels.levels] == ["10 mCi/m²", "20 mCi/m²", "30 mCi/m²"]
    assert levels.of_cohort("c1") == 3
    assert levels.problems == ()


def test_two_regimens_of_one_total_share_a_level_only_on_that_axis() -> None:
    data = builders.study_data(builders.cohort(1, "31.25"), builders.cohort(2, "15.625", "15.625"))
    total = dose_levels(design(), data)
    assert [len(level.cohorts) for level in total.levels] == [2]
    single = dose_levels(design(dose_axis=DoseAxis.PER_FRACTION), data)
    assert [level.dose for level in single.levels] == [Decimal("15.625"), Decimal("31.25")]
    assert single.of_cohort("c2") == 1


def test_the_mean_amount_given_orders_cohorts_and_planned_ones_stand_above() -> None:
    levels = dose_levels(design(dose_axis=DoseAxis.TOTAL_AMOUNT), trial("1NNN 2NNN"))
    assert [level.words for level in levels.levels] == [
        "21.00 mCi",
        "22.00 mCi",
        "Cohort 3, nothing given yet",
    ]


def test_typed_levels_are_steps_beyond_the_cohorts() -> None:
    levels = dose_levels(design(dose_levels=("10", "20", "30", "40")), trial("1NNN", levels=2))
    assert [level.number for level in levels.levels] == [1, 2, 3, 4]
    assert levels.words(4) == "dose level 4 (40 mCi/m²)"
    assert levels.words(9) == "no dose level"


def test_what_is_wrong_with_typed_levels_is_named_at_its_level() -> None:
    data = trial("1NNN")
    messages = [one.message for one in dose_levels(design(dose_levels=("10", "20", "15")), data).problems]
    assert messages == ["Dose level 3 (15) is not above dose level 2 (20)."]
    (unread,) = [one.message for one in dose_levels(design(dose_levels=("10", "x", "30")), data).problems]
    assert unread.startswith("Dose level 2: ")
    zero = dose_levels(design(dose_levels=("0", "10")), data).problems
    assert zero[0].message == "Dose level 1 (0) must be above 0."


def test_a_treated_cohort_off_the_ladder_is_named() -> None:
    (found,) = dose_levels(design(dose_levels=("20", "30")), trial("1NNN")).problems
    assert found.field == "dose_levels"
    assert found.message == "Cohort 1 stands on none of the dose levels, but somebody was treated in it."


def test_without_an_axis_or_cohorts_nothing_stands() -> None:
    assert dose_levels(design(dose_axis=None), trial("1NNN")).problems[0].field == "dose_axis"
    empty = dose_levels(design(), builders.study_data())
    assert "There are no dose levels yet" in empty.problems[0].message
