"""The figure of a plan: how often each design chose each dose, or how many it treated there."""

from collections.abc import Callable

from dosebook.domain.planning.characteristics import Characteristics, PlanResult
from dosebook.domain.planning.result_tables import level_words, percent, rounded, share, truth_words
from dosebook.domain.planning.scenario import Scenario
from dosebook.domain.words import translate
from dosebook.drawing.grouped_bars import BarGroup, BarSeries, grouped_bars
from dosebook.drawing.shapes import Drawing

HEIGHT = 132.0
"""Low enough for both figures and both tables of a few designs on one page."""


def selection_figure(result: PlanResult, scenario: Scenario, width: float = 490.0) -> Drawing:
    """Draw the share of trials that chose each dose, and none."""
    levels: tuple[int | None, ...] = (*range(1, result.plan.levels + 1), None)
    title = translate("planning", "Trials that chose the dose, in percent; the right dose stands on the band")
    series = tuple(
        BarSeries(
            one.design,
            tuple(one.chosen(level).value * 100 for level in levels),
            tuple(rounded(one.chosen(level).value * 100, 0) for level in levels),
        )
        for one in result.of_scenario(scenario)
    )
    most = max((value for one in series for value in one.values), default=0.0)
    return grouped_bars(
        (*_groups(result, scenario), _no_dose(result, scenario)),
        series,
        most=next((end for end in (40.0, 60.0, 80.0) if most < end - 4), 105.0),
        step=20.0,
        axis_title=title,
        width=width,
        height=HEIGHT,
        alt_text=_alt(title, result, scenario, lambda one: share(one.correct)),
    )


def treated_figure(result: PlanResult, scenario: Scenario, width: float = 490.0) -> Drawing:
    """Draw how many participants a trial treated at each dose, on average."""
    title = translate(
        "planning", "Participants treated at the dose, mean of a trial; the right dose stands on the band"
    )
    series = tuple(
        BarSeries(
            one.design,
            tuple(found.value for found in one.treated),
            tuple(rounded(found.value, 1) for found in one.treated),
        )
        for one in result.of_scenario(scenario)
    )
    most = max((value for one in series for value in one.values), default=0.0)
    step = next((size for size in (1, 2, 3, 4, 5, 6, 8, 10, 20, 50) if size * 5 > most), 100)
    return grouped_bars(
        _groups(result, scenario),
        series,
        most=step * 5.0,
        step=float(step),
        axis_title=title,
        width=width,
        height=HEIGHT,
        alt_text=_alt(title, result, scenario, lambda one: rounded(one.size.value, 1)),
    )


def _groups(result: PlanResult, scenario: Scenario) -> tuple[BarGroup, ...]:
    plan = result.plan
    right = plan.right_level(scenario)
    words = translate("planning", "true {rate}")
    return tuple(
        BarGroup(level_words(plan, level), words.format(rate=percent(rate)), level == right)
        for level, rate in enumerate(scenario.rates, start=1)
    )


def _no_dose(result: PlanResult, scenario: Scenario) -> BarGroup:
    return BarGroup(translate("planning", "None"), "", result.plan.right_level(scenario) is None)


def _alt(title: str, result: PlanResult, scenario: Scenario, words: Callable[[Characteristics], str]) -> str:
    designs = "; ".join(f"{one.design} {words(one)}" for one in result.of_scenario(scenario))
    return f"{scenario.name}. {title}. {truth_words(result.plan, scenario)} {designs}."
