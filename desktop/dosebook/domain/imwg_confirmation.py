"""Confirmed responses from unconfirmed ones (IMWG: Kumar 2016, Lancet Oncol 17:e328; Durie 2006; Rajkumar 2011).

A response counts once the next evaluable assessment before a new therapy shows it too, or better; the
participant keeps the last confirmed category until a better one or progression is confirmed. Progression
by imaging, or death of the disease, counts at once; by serum or urine alone it needs a second one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum


class Level(IntEnum):
    """Categories in the order in which one is better than another; progression stands outside the order."""

    NE = 0
    SD = 1
    MR = 2
    PR = 3
    VGPR = 4
    CR = 5
    SCR = 6
    PD = -1


@dataclass(frozen=True, slots=True)
class Assessed:
    """One assessment. ``at_once`` = progression by imaging, or death of the disease, so no second is needed."""

    day: date
    level: Level
    at_once: bool = False


def confirmed_levels(assessments: Sequence[Assessed], new_therapy: date | None = None) -> tuple[Level, ...]:
    """Return the confirmed category at each assessment, in the order given, which is that of their days."""
    found: list[Level] = []
    last = Level.NE
    for place, assessed in enumerate(assessments):
        if last is not Level.PD:
            following = _following(assessments[place + 1 :])
            last = _confirmed(assessed, following, last, new_therapy)
        found.append(last)
    return tuple(found)


def _following(later: Sequence[Assessed]) -> Assessed | None:
    """Return the next assessment that could be evaluated."""
    return next((assessed for assessed in later if assessed.level is not Level.NE), None)


def _confirmed(
    assessed: Assessed, following: Assessed | None, last: Level, new_therapy: date | None
) -> Level:
    if assessed.level is Level.PD:
        is_second = following is not None and following.level is Level.PD
        return Level.PD if assessed.at_once or is_second else last
    if assessed.level in {Level.NE, Level.SD}:
        return max(assessed.level, last)
    confirms = following is not None and (new_therapy is None or following.day < new_therapy)
    shown = following.level if following is not None and confirms else Level.SD
    return max(Level.SD, min(assessed.level, shown), last)
