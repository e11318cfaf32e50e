"""``dosebook calc``: the calculators for a statistician, table in and table out."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from dosebook.cli.saying import say
from dosebook.domain.words import translate

if TYPE_CHECKING:
    from dosebook.actions.calculate import Calculation, TableSettings

    Calculators = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - has no public name

DECISION_TABLE, BOIN_BOUNDARIES = "decision-table", "boin-boundaries"


def add_calculators(parser: argparse.ArgumentParser) -> None:
    """Add a word for each calculator below ``calc``."""
    from dosebook.actions.calculate import CALCULATIONS

    calculators = parser.add_subparsers(
        dest="calculation",
        metavar="CALCULATOR",
        required=True,
        title=translate("cli", "calculators"),
        parser_class=type(parser),
    )
    for name, calculation in CALCULATIONS.items():
        one = calculators.add_parser(name, help=calculation.help, description=_with_columns(calculation))
        one.add_argument("source", metavar="IN", type=Path, help=translate("cli", "the file to compute"))
        _add_target(one)
    _add_decision_table(calculators)
    _add_boundaries(calculators)


def _with_columns(calculation: "Calculation") -> str:
    if not calculation.columns:
        return calculation.help
    words = translate("cli", "{help}. Columns needed: {columns}.")
    return words.format(help=calculation.help, columns=", ".join(calculation.columns))


def _add_target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o",
        dest="target_file",
        metavar="OUT",
        type=Path,
        required=True,
        help=translate("cli", "where the result goes"),
    )


def _add_decision_table(calculators: "Calculators") -> None:
    from dosebook.actions.calculate import RULES

    words = translate("cli", "The decision of a rule for every count, as a protocol prints it (CSV)")
    parser = calculators.add_parser(DECISION_TABLE, help=words, description=words)
    parser.add_argument("--rule", choices=RULES, required=True)
    parser.add_argument(
        "--target", metavar="RATE", type=float, help=translate("cli", "target DLT rate, such as 0.3")
    )
    parser.add_argument(
        "--max-n", metavar="N", type=int, default=18, help=translate("cli", "most participants, 18")
    )
    for name, text in (
        ("--margin-below", translate("cli", "target interval below the target, 0.05 (not with BOIN)")),
        ("--margin-above", translate("cli", "target interval above the target, 0.05 (not with BOIN)")),
        ("--p-saf", translate("cli", "BOIN: highest rate that is too low, 0.6 times the target")),
        ("--p-tox", translate("cli", "BOIN: lowest rate that is too high, 1.4 times the target")),
        ("--cut-off", translate("cli", "close a dose when P(rate above target) exceeds this, 0.95")),
    ):
        parser.add_argument(name, metavar="X", type=float, help=text)
    parser.add_argument(
        "--eliminate-from",
        metavar="N",
        type=int,
        help=translate("cli", "least participants before a dose is closed"),
    )
    _add_target(parser)


def _add_boundaries(calculators: "Calculators") -> None:
    words = translate("cli", "λe, λd and the boundaries of BOIN as counts (CSV)")
    parser = calculators.add_parser(BOIN_BOUNDARIES, help=words, description=words)
    parser.add_argument("--target", metavar="RATE", type=float, nargs="+", default=[0.2, 0.25, 0.3, 1 / 3])
    parser.add_argument(
        "--max-n", metavar="N", type=int, default=30, help=translate("cli", "most participants, 30")
    )
    _add_target(parser)


def compute(asked: argparse.Namespace) -> None:
    """Compute what was asked and say where it lies; raises DosebookError."""
    from dosebook.actions import calculate

    if asked.calculation == DECISION_TABLE:
        calculate.decision_table(_settings(asked), asked.target_file)
    elif asked.calculation == BOIN_BOUNDARIES:
        calculate.boin_boundaries(asked.target, asked.max_n, asked.target_file)
    else:
        calculate.calculate(asked.calculation, asked.source, asked.target_file)
    say(translate("cli", "Wrote {file}.").format(file=asked.target_file))


def _settings(asked: argparse.Namespace) -> "TableSettings":
    from dosebook.actions.calculate import Margins, TableSettings

    usual = Margins()
    margins = Margins(
        usual.below if asked.margin_below is None else asked.margin_below,
        usual.above if asked.margin_above is None else asked.margin_above,
    )
    return TableSettings(
        asked.rule,
        asked.target,
        asked.max_n,
        margins,
        asked.p_saf,
        asked.p_tox,
        asked.cut_off,
        asked.eliminate_from,
    )
