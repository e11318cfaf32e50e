"""Decision tables, boundaries and paths of the escalation rules, as tables."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from dosebook.domain.escalation.boin import boin, boundaries, boundary_counts
from dosebook.domain.escalation.interval_design import Elimination, IntervalDesign, decision_table
from dosebook.domain.escalation.keyboard import keyboard
from dosebook.domain.escalation.margins import Margins
from dosebook.domain.escalation.mtpi import mtpi, mtpi2
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Tally, read_outcomes
from dosebook.domain.escalation.three_plus_three import FIRST, FULL, ThreePlusThree
from dosebook.domain.words import translate
from dosebook.interchange.calc.csv_table import Cells, CsvTable, TableRefused, whole_number, with_results

TABLE_COLUMNS = ("design", "target", "n", "dlt", "decision")
BOUNDARY_COLUMNS = (
    "target",
    "n",
    "escalate_if_dlt_le",
    "deescalate_if_dlt_ge",
    "eliminate_if_dlt_ge",
    "lambda_e",
    "lambda_d",
)
PATH_COLUMNS = ("allow_deescalate", "num_doses", "outcomes")
MOST_PARTICIPANTS = 200

THREE_PLUS_THREE = "3+3"
_DESIGNS: Mapping[str, Callable[..., IntervalDesign]] = MappingProxyType(
    {"boin": boin, "keyboard": keyboard, "mtpi": mtpi, "mtpi2": mtpi2}
)
RULES = (*_DESIGNS, THREE_PLUS_THREE)


@dataclass(frozen=True, slots=True)
class TableSettings:
    """What a decision table is made for; ``None`` leaves the published default."""

    rule: str
    target: float | None
    most: int = 18
    margins: Margins | None = None
    safe: float | None = None
    toxic: float | None = None
    cut_off: float | None = None
    eliminate_from: int | None = None


def decisions(settings: TableSettings) -> CsvTable:
    """Return the decision for every count; raises ImpossibleOutcomes for settings that cannot be."""
    _assert_size(settings.most)
    if settings.rule == THREE_PLUS_THREE:
        return _three_plus_three_table(settings)
    design = _design(settings)
    target = f"{design.target:g}"
    rows = [
        _row(design.name, target, tally, decision.value)
        for tally, decision in decision_table(design, settings.most)
    ]
    return CsvTable(TABLE_COLUMNS, tuple(rows))


def _assert_size(most: int) -> None:
    if not 1 <= most <= MOST_PARTICIPANTS:
        words = translate("calc", "A table has between 1 and {most} participants, not {asked}.")
        raise ImpossibleOutcomes(words.format(most=MOST_PARTICIPANTS, asked=most))


def _design(settings: TableSettings) -> IntervalDesign:
    if settings.target is None:
        raise ImpossibleOutcomes(translate("calc", "This rule needs a target DLT rate, for example 0.3."))
    if settings.rule == "boin":
        design = boin(settings.target, safe=settings.safe, toxic=settings.toxic)
    else:
        design = _DESIGNS[settings.rule](settings.target, settings.margins)
    return replace(design, elimination=_elimination(design.elimination, settings))


def _elimination(usual: Elimination, settings: TableSettings) -> Elimination:
    cut_off = usual.cut_off if settings.cut_off is None else settings.cut_off
    least = usual.least_evaluable if settings.eliminate_from is None else settings.eliminate_from
    if not 0 < cut_off < 1 or least < 1:
        words = translate("calc", "The cut-off of elimination lies between 0 and 1, from 1 participant on.")
        raise ImpossibleOutcomes(words)
    return replace(usual, cut_off=cut_off, least_evaluable=least)


def _three_plus_three_table(settings: TableSettings) -> CsvTable:
    target = "" if settings.target is None else f"{settings.target:g}"
    tallies = [Tally(n, dlt) for n in (FIRST, FULL) if n <= settings.most for dlt in range(n + 1)]
    rule = ThreePlusThree()
    rows = [_row(THREE_PLUS_THREE, target, tally, rule.decision(tally).value) for tally in tallies]
    return CsvTable(TABLE_COLUMNS, tuple(rows))


def _row(design: str, target: str, tally: Tally, decision: str) -> Cells:
    counts = (str(tally.evaluable), str(tally.with_dlt))
    return dict(zip(TABLE_COLUMNS, (design, target, *counts, decision), strict=True))


def boin_boundaries(targets: Sequence[float], most: int = 30) -> CsvTable:
    """Return λe, λd and the boundaries as counts for each target; raises ImpossibleOutcomes."""
    _assert_size(most)
    rows = []
    for target in targets:
        limits = boundaries(target)
        ends = (f"{limits.escalate:.10g}", f"{limits.de_escalate:.10g}")
        for count in boundary_counts(boin(target), most):
            numbers = (count.evaluable, count.escalate_up_to, count.de_escalate_from, count.eliminate_from)
            shown = ["" if value is None else str(value) for value in numbers]
            rows.append(dict(zip(BOUNDARY_COLUMNS, (f"{target:g}", *shown, *ends), strict=True)))
    return CsvTable(BOUNDARY_COLUMNS, tuple(rows))


def three_plus_three_paths(table: CsvTable) -> CsvTable:
    """Add ``recommended_dose`` (NA for none) and ``continue`` to rows of ``PATH_COLUMNS``."""
    return with_results(table, ("recommended_dose", "continue"), _path)


def _path(cells: Cells) -> Cells:
    answer = cells["allow_deescalate"].strip().upper()
    if answer not in {"TRUE", "FALSE"}:
        words = translate("calc", "Column allow_deescalate holds TRUE or FALSE, not “{text}”.")
        raise TableRefused(words.format(text=cells["allow_deescalate"]))
    outcomes = read_outcomes(cells["outcomes"], whole_number(cells, "num_doses"))
    advice = ThreePlusThree(allows_de_escalation=answer == "TRUE").recommend(outcomes)
    dose = "NA" if advice.level is None else str(advice.level)
    return {"recommended_dose": dose, "continue": str(advice.continues).upper()}
