"""What was simulated as tables of words, the same in the window and on the page."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from dosebook.domain.localised import localised
from dosebook.domain.percent_words import percent_words
from dosebook.domain.planning.characteristics import Characteristics, Estimate, PlanResult
from dosebook.domain.planning.plan import Plan
from dosebook.domain.planning.scenario import Scenario
from dosebook.domain.rounding import half_up
from dosebook.domain.words import translate, within_sentence

RIGHT_MARK = "◂"
"""Stands beside the right dose, so that colour is not needed to find it."""


@dataclass(frozen=True, slots=True)
class WordTable:
    """Heads and rows of cells; the first column names the row, all others hold numbers."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marked: int | None = None
    """The column of the right dose."""


def level_words(plan: Plan, level: int | None) -> str:
    """Return ``Dose 3 (25)``, or that no dose is meant."""
    if level is None:
        return translate("planning", "none")
    words = translate("planning", "Dose {level}").format(level=level)
    return f"{words} ({plan.doses[level - 1]})" if len(plan.doses) >= level else words


def truth_words(plan: Plan, scenario: Scenario) -> str:
    """Return the true DLT rates of a scenario and which dose is right, as one sentence."""
    right = plan.right_level(scenario)
    rates = ", ".join(percent(rate) for rate in scenario.rates)
    if right is None:
        words = translate(
            "planning", "True DLT rates {rates}; no dose is right, so the correct choice is none."
        )
        return words.format(rates=rates)
    words = translate("planning", "True DLT rates {rates}; {dose} is right.")
    return words.format(rates=rates, dose=within_sentence(level_words(plan, right)))


def overview(result: PlanResult) -> WordTable:
    """Return one row per scenario: which dose is right, and how often each design chose it."""
    plan = result.plan
    columns = (
        translate("planning", "Scenario"),
        translate("planning", "Right dose"),
        *(one.name for one in plan.designs),
    )
    rows = tuple(
        (
            scenario.name,
            level_words(plan, plan.right_level(scenario)),
            *(share(one.correct) for one in result.of_scenario(scenario)),
        )
        for scenario in plan.scenarios
    )
    title = translate("planning", "Correct choice, share of {trials} trials").format(trials=plan.trials)
    return WordTable(title, columns, rows)


def comparison(result: PlanResult, scenario: Scenario) -> WordTable:
    """Return one row per design: how often it chose rightly, and what it asked of the participants."""
    columns = (
        translate("planning", "Design"),
        translate("planning", "Correct choice"),
        translate("planning", "Choice too high"),
        translate("planning", "No dose chosen"),
        translate("planning", "Treated above the right dose"),
        translate("planning", "DLTs per trial"),
        translate("planning", "Participants per trial"),
        *((translate("planning", "Duration in windows"),) if result.plan.arrivals is not None else ()),
    )
    title = translate("planning", "{scenario}: comparison over {trials} trials")
    rows = tuple(_compared(one) for one in result.of_scenario(scenario))
    return WordTable(title.format(scenario=scenario.name, trials=result.plan.trials), columns, rows)


def _compared(one: Characteristics) -> tuple[str, ...]:
    return (
        one.design,
        share_words(one.correct),
        share_words(one.chosen_too_high),
        share_words(one.no_dose),
        share_words(one.overdosed),
        mean_words(one.total_dlts),
        mean_words(one.size),
        *((mean_words(one.duration),) if one.duration is not None else ()),
    )


def by_dose(result: PlanResult, scenario: Scenario) -> WordTable:
    """Return for each design how often each dose was chosen, and how many were treated there with DLTs."""
    plan = result.plan
    right = plan.right_level(scenario)
    levels = range(1, plan.levels + 1)
    heads = (f"{level_words(plan, level)}{_mark(level, right)}" for level in levels)
    columns = ("", *heads, translate("planning", "None"))
    truth = (
        translate("planning", "True DLT rate"),
        *(percent(rate) for rate in scenario.rates),
        "",
    )
    rows = [truth]
    for one in result.of_scenario(scenario):
        rows += _rows_of(one)
    title = translate("planning", "{scenario}: by dose").format(scenario=scenario.name)
    return WordTable(title, columns, tuple(rows), right)


def _mark(level: int, right: int | None) -> str:
    return f" {RIGHT_MARK}" if level == right else ""


def _rows_of(one: Characteristics) -> Iterator[tuple[str, ...]]:
    levels = range(1, len(one.treated) + 1)
    chosen = translate("planning", "{design}: chosen").format(design=one.design)
    yield (chosen, *(share(one.chosen(level)) for level in levels), share(one.no_dose))
    treated = translate("planning", "{design}: treated (DLTs)").format(design=one.design)
    counts = zip(one.treated, one.dlts, strict=True)
    yield (treated, *(f"{rounded(found.value, 1)} ({rounded(dlts.value, 1)})" for found, dlts in counts), "")


def rounded(value: float, decimals: int) -> str:
    """Return a number rounded half away from zero, once the noise in the last digits of a float is taken off."""
    exact = Decimal(repr(round(value, _NOISE)))
    return f"{localised(half_up(exact, decimals)):f}"


_NOISE = 9


def percent(rate: float) -> str:
    """Return a rate in percent as it was typed, with one decimal at most."""
    return percent_words(rate, 1).replace(".0 %", " %")


def share(found: Estimate) -> str:
    """Return a simulated share with one decimal: ``48.1 %``."""
    return percent_words(found.value, 1)


def share_words(found: Estimate) -> str:
    """Return ``48.1 ± 1.1 %``: the share and its Monte Carlo standard error."""
    return f"{rounded(found.value * 100, 1)} ± {rounded(found.error * 100, 1)} %"


def mean_words(found: Estimate) -> str:
    """Return ``5.31 ± 0.04``: the mean and its Monte Carlo standard error."""
    return f"{rounded(found.value, 2)} ± {rounded(found.error, 2)}"


def definitions(plan: Plan) -> tuple[str, ...]:
    """Return how the columns are to be read."""
    right = translate(
        "planning",
        "The right dose is the one whose true DLT rate is nearest to the target of {target}; none is right where "
        "even the lowest dose has a true rate of {too_high} or more (1.4 times the target).",
    )
    error = translate("planning", "± is the Monte Carlo standard error, from {trials} simulated trials.")
    above = translate(
        "planning",
        "Treated above the right dose: the share of a trial's participants, on average; everybody where no dose "
        "is right.",
    )
    return (
        right.format(target=percent(plan.target), too_high=percent(plan.too_high)),
        above,
        error.format(trials=plan.trials),
    )
