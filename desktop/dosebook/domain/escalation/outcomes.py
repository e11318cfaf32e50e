"""Outcomes by dose level, and the notation of the literature: ``1NNN 2NNT`` is no DLT of 3, then one of 3."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate

_COHORT = re.compile(r"(\d+)([NT]+)", re.IGNORECASE)


class ImpossibleOutcomes(DosebookError):
    """Counts or a notation that cannot be: nothing is computed from them."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One evaluable participant: the dose level (from 1) and whether there was a DLT."""

    level: int
    has_dlt: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """How many evaluable participants at one dose level, and how many of them with a DLT."""

    evaluable: int = 0
    with_dlt: int = 0

    def __post_init__(self) -> None:
        """Raise ImpossibleOutcomes where there are more DLTs than participants, or a count below zero."""
        if not 0 <= self.with_dlt <= self.evaluable:
            words = translate(
                "escalation", "{dlt} with DLT among {evaluable} evaluable participants cannot be."
            )
            raise ImpossibleOutcomes(words.format(dlt=self.with_dlt, evaluable=self.evaluable))

    @property
    def without_dlt(self) -> int:
        """How many had no DLT."""
        return self.evaluable - self.with_dlt


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The evaluable participants in the order of treatment, and how many dose levels the trial has."""

    levels: int
    treated: tuple[Outcome, ...] = ()

    def __post_init__(self) -> None:
        """Raise ImpossibleOutcomes for a level that the trial does not have."""
        for outcome in self.treated:
            if not 1 <= outcome.level <= self.levels:
                words = translate("escalation", "There is no dose level {level}; the trial has {levels}.")
                raise ImpossibleOutcomes(words.format(level=outcome.level, levels=self.levels))

    @property
    def last_level(self) -> int | None:
        """The level of the participant treated last; None before anybody was."""
        return self.treated[-1].level if self.treated else None

    def tally(self, level: int) -> Tally:
        """Count the participants of one level."""
        here = [outcome.has_dlt for outcome in self.treated if outcome.level == level]
        return Tally(len(here), sum(here))

    def tallies(self) -> tuple[Tally, ...]:
        """Count the participants of every level, the lowest first."""
        return tuple(self.tally(level) for level in range(1, self.levels + 1))

    def after(self, level: int, tally: Tally) -> "Outcomes":
        """Return the outcomes with another cohort at ``level``."""
        more = [Outcome(level, has_dlt=False)] * tally.without_dlt + [
            Outcome(level, has_dlt=True)
        ] * tally.with_dlt
        return Outcomes(self.levels, (*self.treated, *more))

    def notation(self) -> str:
        """Return the outcomes as the literature writes them, a new group wherever the level changes."""
        text = ""
        level = None
        for outcome in self.treated:
            if outcome.level != level:
                level = outcome.level
                text += f" {level}"
            text += "T" if outcome.has_dlt else "N"
        return text.strip()


def read_outcomes(text: str, levels: int) -> Outcomes:
    """Return the outcomes of a notation such as ``1NNN 2NNT``; raises ImpossibleOutcomes."""
    found: list[Outcome] = []
    for group in text.split():
        match = _COHORT.fullmatch(group)
        if match is None:
            words = translate("escalation", "“{group}” is no cohort. Write the level and N or T: 2NNT.")
            raise ImpossibleOutcomes(words.format(group=group))
        found += [Outcome(int(match[1]), has_dlt=letter in "Tt") for letter in match[2]]
    return Outcomes(levels, tuple(found))


def outcomes_of(tallies: Sequence[Tally], order: Iterable[int] | None = None) -> Outcomes:
    """Return outcomes with these counts, level by level; for rules that look at counts only.

    ``order`` names the levels in the order of treatment; by default the lowest first.
    """
    outcomes = Outcomes(len(tallies))
    for level in order or range(1, len(tallies) + 1):
        outcomes = outcomes.after(level, tallies[level - 1])
    return outcomes
