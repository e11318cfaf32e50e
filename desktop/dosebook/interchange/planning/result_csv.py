"""What was simulated as a table: one row for each design in each scenario, errors beside their values."""

from collections.abc import Iterator

from dosebook.domain.planning.characteristics import Characteristics, Estimate, PlanResult
from dosebook.interchange.calc.csv_table import CsvTable

_DECIMALS = 6


def result_table(result: PlanResult) -> CsvTable:
    """Return the results; a column ``…_se`` is the Monte Carlo standard error of the one before it."""
    rows = tuple(dict(_cells(result, place, one)) for place, one in enumerate(result.found))
    columns = tuple(rows[0]) if rows else ()
    return CsvTable(columns, rows)


def _cells(result: PlanResult, place: int, one: Characteristics) -> Iterator[tuple[str, str]]:
    plan = result.plan
    yield "scenario", one.scenario.name
    yield "design", one.design
    yield "rule", result.rule_words[place % len(plan.designs)]
    yield "trials", str(one.trials)
    yield "seed", str(plan.seed)
    yield "target", f"{plan.target:g}"
    yield "right_dose", "" if one.right_level is None else str(one.right_level)
    for name, estimate in (
        ("correct", one.correct),
        ("too_high", one.chosen_too_high),
        ("overdosed", one.overdosed),
        ("dlts", one.total_dlts),
        ("participants", one.size),
        ("selected_none", one.no_dose),
    ):
        yield from _pair(name, estimate)
    if one.duration is not None:
        yield from _pair("duration", one.duration)
    for level, rate in enumerate(one.scenario.rates, start=1):
        yield f"true_rate_{level}", f"{rate:g}"
        yield from _pair(f"selected_{level}", one.chosen(level))
        yield from _pair(f"participants_{level}", one.treated[level - 1])
        yield from _pair(f"dlts_{level}", one.dlts[level - 1])


def _pair(name: str, estimate: Estimate) -> Iterator[tuple[str, str]]:
    yield name, repr(round(estimate.value, _DECIMALS))
    yield f"{name}_se", repr(round(estimate.error, _DECIMALS))
