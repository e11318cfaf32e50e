"""Let a statistician check our numbers: the same code that the program uses, table in and table out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from dosebook.domain.escalation.margins import Margins
from dosebook.domain.words import QT_TRANSLATE_NOOP, as_in_files, translate
from dosebook.interchange.calc import ctcae_search, dose_finding, dosing, lab_grades, model_cases, responses
from dosebook.interchange.calc.csv_table import CsvTable, TableRefused, read_table, write_result, write_table
from dosebook.interchange.calc.dose_finding import RULES, TableSettings
from dosebook.interchange.calc.model_cases import Case

__all__ = [
    "CALCULATIONS",
    "RULES",
    "Calculation",
    "Margins",
    "TableRefused",
    "TableSettings",
    "boin_boundaries",
    "calculate",
    "decision_table",
]


@dataclass(frozen=True, slots=True)
class Calculation:
    """One calculator that reads a file: of rows with the ``columns`` it needs, or of JSON cases."""

    help_marked: str
    columns: tuple[str, ...] = ()
    of_table: Callable[[CsvTable], CsvTable] | None = None
    of_case: Callable[[Case], Case] | None = None

    @property
    def help(self) -> str:
        """What it computes, in the language of the program."""
        return translate("calc", self.help_marked)


CALCULATIONS: Mapping[str, Calculation] = MappingProxyType(
    {
        "bsa": Calculation(
            QT_TRANSLATE_NOOP("calc", "Body surface area by a named formula (CSV)"),
            dosing.BSA_COLUMNS,
            of_table=dosing.body_surface_areas,
        ),
        "decay": Calculation(
            QT_TRANSLATE_NOOP("calc", "Radioactive decay (CSV)"), dosing.DECAY_COLUMNS, of_table=dosing.decays
        ),
        "fractions": Calculation(
            QT_TRANSLATE_NOOP("calc", "Activity in the body under fractions, an illustration (CSV)"),
            dosing.FRACTION_COLUMNS,
            of_table=dosing.fractions,
        ),
        "lab-grades": Calculation(
            QT_TRANSLATE_NOOP("calc", "CTCAE grades of laboratory values (CSV)"),
            lab_grades.COLUMNS,
            of_table=lab_grades.lab_grades,
        ),
        "ctcae-search": Calculation(
            QT_TRANSLATE_NOOP("calc", "The CTCAE terms that the type-ahead finds for a phrase (CSV)"),
            ctcae_search.COLUMNS,
            of_table=ctcae_search.ctcae_searches,
        ),
        "responses": Calculation(
            QT_TRANSLATE_NOOP("calc", "Confirmed IMWG responses (CSV)"),
            responses.COLUMNS,
            of_table=responses.confirmed_responses,
        ),
        "three-plus-three": Calculation(
            QT_TRANSLATE_NOOP("calc", "What 3+3 recommends after a path of cohorts (CSV)"),
            dose_finding.PATH_COLUMNS,
            of_table=dose_finding.three_plus_three_paths,
        ),
        "crm": Calculation(
            QT_TRANSLATE_NOOP("calc", "Continual reassessment method and TITE-CRM (JSON)"),
            of_case=model_cases.crm,
        ),
        "blrm": Calculation(
            QT_TRANSLATE_NOOP("calc", "Bayesian logistic regression with overdose control (JSON)"),
            of_case=model_cases.blrm,
        ),
        "skeleton": Calculation(
            QT_TRANSLATE_NOOP("calc", "A skeleton from an indifference interval (JSON)"),
            of_case=model_cases.skeleton,
        ),
        "mtd": Calculation(
            QT_TRANSLATE_NOOP("calc", "The dose at the end of an interval design; 99 means none (JSON)"),
            of_case=model_cases.mtd,
        ),
    }
)
"""The calculators that read a file, by the word that calls them."""


def calculate(name: str, source: Path, target: Path) -> None:
    """Compute every row or case of ``source`` and write ``target`` whole or not at all.

    Raises TableRefused naming the row or case that stops it; KeyError for a name that does not exist.
    """
    calculation = CALCULATIONS[name]
    with as_in_files():
        if calculation.of_table is not None:
            write_table(target, calculation.of_table(read_table(source, calculation.columns)))
        elif calculation.of_case is not None:
            write_result(target, model_cases.with_result(model_cases.read_cases(source), calculation.of_case))


def decision_table(settings: TableSettings, target: Path) -> None:
    """Write the decision table of a rule; raises ImpossibleOutcomes or TableRefused."""
    with as_in_files():
        write_table(target, dose_finding.decisions(settings))


def boin_boundaries(targets: Sequence[float], most: int, target: Path) -> None:
    """Write the boundaries of BOIN for these target rates; raises ImpossibleOutcomes or TableRefused."""
    with as_in_files():
        write_table(target, dose_finding.boin_boundaries(targets, most))
