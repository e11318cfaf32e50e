"""The table of numeric laboratory criteria: one row per versions, term, unit, baseline and reading."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dosebook.domain.codelists import Code, CtcaeVersion, code_of
from dosebook.domain.lab_criteria import Criterion
from dosebook.domain.lab_criteria_text import read_criterion
from dosebook.domain.lab_questions import LabQuestion
from dosebook.domain.lab_unit_spelling import spelt
from dosebook.domain.words import QT_TRANSLATE_NOOP

NUMERIC_GRADES = (1, 2, 3, 4)
"""No number makes a grade 5."""

_IN_LIMITS = "limit "
_WHOLE = "whole numbers"


class Direction(Code):
    """To which side a value is abnormal."""

    LOW = "low", QT_TRANSLATE_NOOP("code", "low")
    HIGH = "high", QT_TRANSLATE_NOOP("code", "high")


class BaselineIs(StrEnum):
    """The baseline for which a row holds."""

    ANY = ""
    HIGH = "high"
    NOT_HIGH = "not high"
    NOT_HIGH_OR_UNKNOWN = "not high or unknown"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Raise:
    """A yes to this question lifts an abnormal value to at least this grade."""

    grade: int
    question: LabQuestion


@dataclass(frozen=True, slots=True)
class CriteriaRow:
    """The criteria of grades 1 to 4 for one term in one unit, under one baseline and one reading.

    ``in_limits`` marks criteria that hold in any unit, value and limit being in the same one.
    A row with a ``question`` is the reading for one ``answer`` to it.
    """

    term: str
    direction: Direction
    units: tuple[str, ...]
    in_limits: bool
    baseline: BaselineIs
    question: LabQuestion | None
    answer: bool
    grades: tuple[Criterion, ...]
    raises: tuple[Raise, ...]
    whole_numbers: bool

    @property
    def spelt_units(self) -> frozenset[str]:
        """Its units as compared with others."""
        return frozenset(map(spelt, self.units))


LabCriteria = Mapping[tuple[CtcaeVersion, str], tuple[CriteriaRow, ...]]
"""The rows by version and term, the term in small letters."""


def read_lab_criteria(text: str) -> LabCriteria:
    """Return the criteria that the table holds; ValueError where a row cannot be read."""
    found: dict[tuple[CtcaeVersion, str], list[CriteriaRow]] = {}
    for cells in csv.DictReader(io.StringIO(text)):
        row = _row(cells)
        for version in cells["versions"].split("|"):
            found.setdefault((code_of(CtcaeVersion, version), row.term.casefold()), []).append(row)
    return {key: tuple(rows) for key, rows in found.items()}


def _row(cells: Mapping[str, str]) -> CriteriaRow:
    question, answer = _reading(cells["reading"])
    return CriteriaRow(
        term=cells["term"],
        direction=code_of(Direction, cells["direction"]),
        units=tuple(cells["units"].removeprefix(_IN_LIMITS).split("|")),
        in_limits=cells["units"].startswith(_IN_LIMITS),
        baseline=BaselineIs(cells["baseline"]),
        question=question,
        answer=answer,
        grades=tuple(read_criterion(cells[f"grade_{grade}"]) for grade in NUMERIC_GRADES),
        raises=tuple(_raises(cells["raised"])),
        whole_numbers=cells["written_in"] == _WHOLE,
    )


def _reading(text: str) -> tuple[LabQuestion | None, bool]:
    if not text:
        return None, False
    question, _, answer = text.rpartition(" ")
    return code_of(LabQuestion, question), answer != "no"


def _raises(text: str) -> Iterator[Raise]:
    for part in text.split("|") if text else ():
        grade, _, question = part.partition(" ")
        yield Raise(int(grade), code_of(LabQuestion, question))
