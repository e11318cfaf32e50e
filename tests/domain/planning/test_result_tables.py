"""What was simulated in words: the same numbers in every table, rounded once, the right dose marked."""

from dataclasses import replace

from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.characteristics import Characteristics, Estimate, PlanResult
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.result_tables import (
    RIGHT_MARK,
    by_dose,
    comparison,
    definitions,
    level_words,
    overview,
    percent,
    truth_words,
)
from dosebook.domain.planning.scenario import Scenario

STEEP, TOXIC = Scenario("Steep", (0.1, 0.3)), Scenario("Toxic", (0.6, 0.7))
PLAN = Plan(
    "Plan",
    (PlannedDesign("BOIN", EscalationDesign(uid="b", rule=EscalationRule.BOIN)),),
    (STEEP, TOXIC),
    trials=400,
    doses=("12.5", "25"),
)


def _found(scenario: Scenario, right: int | None, selected: tuple[int, ...]) -> Characteristics:
    return Characteristics(
        design="BOIN",
        scenario=scenario,
        right_level=right,
        trials=400,
        selected=selected,
        treated=(Estimate(4.25, 0.1), Estimate(20.0, 0.2)),
        dlts=(Estimate(0.4, 0.01), Estimate(6.04, 0.1)),
        size=Estimate(24.25, 0.3),
        total_dlts=Estimate(6.44, 0.1),
        overdosed=Estimate(0.125, 0.004),
    )


RESULT = PlanResult(
    PLAN, ("BOIN, target 0.3",), (_found(STEEP, 2, (10, 90, 300)), _found(TOXIC, None, (388, 12, 0)))
)


def test_the_overview_names_the_right_dose_and_the_share_that_chose_it() -> None:
    table = overview(RESULT)
    assert table.columns == ("Scenario", "Right dose", "BOIN")
    assert table.rows == (("Steep", "Dose 2 (25)", "75.0 %"), ("Toxic", "none", "97.0 %"))
    assert "400 trials" in table.title


def test_the_comparison_has_each_share_with_its_error() -> None:
    (row,) = comparison(RESULT, STEEP).rows
    # √(0.75 × 0.25 / 400) is 2.2 percentage points.
    assert row == (
        "BOIN", "75.0 ± 2.2 %", "0.0 ± 0.0 %", "2.5 ± 0.8 %", "12.5 ± 0.4 %", "6.44 ± 0.10", "24.25 ± 0.30"
    )  # fmt: skip


def test_with_arrivals_the_comparison_has_the_duration() -> None:
    timed = replace(RESULT, plan=replace(PLAN, arrivals=3.0))
    timed = replace(timed, found=tuple(replace(one, duration=Estimate(12.5, 0.25)) for one in timed.found))
    table = comparison(timed, STEEP)
    assert table.columns[-1] == "Duration in windows"
    assert table.rows[0][-1] == "12.50 ± 0.25"
    assert len(comparison(RESULT, STEEP).columns) == len(table.columns) - 1


def test_where_none_is_right_every_choice_is_too_high() -> None:
    (row,) = comparison(RESULT, TOXIC).rows
    assert row[1:4] == ("97.0 ± 0.9 %", "3.0 ± 0.9 %", "97.0 ± 0.9 %")


def test_the_table_by_dose_marks_the_right_one_without_colour() -> None:
    table = by_dose(RESULT, STEEP)
    assert table.columns == ("", "Dose 1 (12.5)", f"Dose 2 (25) {RIGHT_MARK}", "None")
    assert table.marked == 2
    assert table.rows == (
        ("True DLT rate", "10 %", "30 %", ""),
        ("BOIN: chosen", "22.5 %", "75.0 %", "2.5 %"),
        ("BOIN: treated (DLTs)", "4.3 (0.4)", "20.0 (6.0)", ""),
    )
    assert by_dose(RESULT, TOXIC).marked is None
    assert all(len(row) == len(table.columns) for row in table.rows)


def test_a_scenario_is_said_in_a_sentence() -> None:
    assert truth_words(PLAN, STEEP) == "True DLT rates 10 %, 30 %; dose 2 (25) is right."
    assert truth_words(PLAN, TOXIC).endswith("no dose is right, so the correct choice is none.")


def test_the_definitions_name_the_target_and_the_number_of_trials() -> None:
    said = " ".join(definitions(PLAN))
    assert "target of 30 %" in said
    assert "42 % or more" in said
    assert "400 simulated trials" in said


def test_levels_and_rates_in_words() -> None:
    assert level_words(PLAN, 1) == "Dose 1 (12.5)"
    assert level_words(PLAN, None) == "none"
    assert [percent(rate) for rate in (0.3, 0.125, 1 / 3, 0.0)] == ["30 %", "12.5 %", "33.3 %", "0 %"]
