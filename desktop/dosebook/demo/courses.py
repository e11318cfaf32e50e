"""How each cohort of the demo went: enrolment, cut-off, meeting, decision, opening of the next."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from dosebook.demo.days import at
from dosebook.domain.regimen import PlannedFraction


def single(dose: str) -> tuple[PlannedFraction, ...]:
    """Return the regimen of one dose."""
    return (PlannedFraction(Decimal(dose)),)


def twice(dose: str) -> tuple[PlannedFraction, ...]:
    """Return the regimen of two equal fractions about a week apart."""
    return (PlannedFraction(Decimal(dose)), PlannedFraction(Decimal(dose), 8, days_early=1, days_late=2))


@dataclass(frozen=True, slots=True)
class Course:
    """The course of one cohort: enrolment, cut-off, meeting, and what came of it.

    ``decided`` is the day of the sponsor's decision about the next cohort, which then opens on ``opened``.
    """

    number: int
    closed: date
    cut_off: date
    taken: datetime
    meeting: date
    recommended: tuple[PlannedFraction, ...]
    conditions: str
    decided: date | None = None
    opened: date | None = None
    monitor_text: str = ""


COURSES = (
    Course(
        number=1,
        closed=date(2015, 9, 15),
        cut_off=date(2015, 12, 11),
        taken=at(date(2015, 12, 14), 9),
        meeting=date(2015, 12, 17),
        recommended=single("18.75"),
        conditions="Counts at least weekly to day 64.",
        decided=date(2015, 12, 21),
        opened=date(2015, 12, 22),
    ),
    Course(
        number=2,
        closed=date(2016, 4, 19),
        cut_off=date(2016, 7, 15),
        taken=at(date(2016, 7, 18), 9),
        meeting=date(2016, 7, 21),
        recommended=single("25"),
        conditions="",
        decided=date(2016, 7, 25),
        opened=date(2016, 7, 26),
    ),
    Course(
        number=3,
        closed=date(2016, 11, 8),
        cut_off=date(2017, 2, 3),
        taken=at(date(2017, 2, 6), 9),
        meeting=date(2017, 2, 7),
        recommended=single("31.25"),
        conditions="Growth factor is allowed from grade 4 neutropenia.",
        decided=date(2017, 2, 8),
        opened=date(2017, 2, 9),
    ),
    Course(
        number=4,
        closed=date(2017, 6, 6),
        cut_off=date(2017, 9, 1),
        taken=at(date(2017, 9, 5), 9),
        meeting=date(2017, 9, 12),
        recommended=twice("15.625"),
        conditions=(
            "Found safe and tolerated. Before a higher total dose, the same total in two fractions about a week "
            "apart; fraction 2 only when platelets are above 75."
        ),
        decided=date(2017, 10, 24),
        opened=date(2017, 11, 6),
    ),
    Course(
        number=5,
        closed=date(2018, 5, 1),
        cut_off=date(2018, 8, 15),
        taken=datetime.fromisoformat("2018-08-20T09:14:00+00:00"),
        meeting=date(2018, 8, 28),
        recommended=twice("18.75"),
        conditions="Counts twice a week from day 29 to day 57. The committee meets again after 4 participants.",
        monitor_text=(
            "Both fractions were given to all four participants. The lowest platelets came about a week later than "
            "in cohort 4, and were below 25 ×10⁹/L for a shorter time. The pneumonia of 05-03 was influenza. The "
            "sponsor proposes 2 × 18.75 mCi/m² for cohort 6."
        ),
    ),
)
"""Cohorts 1 to 5 in order. What was decided about cohort 6 is not recorded yet, so it is planned and no more."""
