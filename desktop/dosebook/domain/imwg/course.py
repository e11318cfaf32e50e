"""The values of one marker over time: baseline, lowest confirmed value, and the value of an assessment."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest
from dosebook.domain.imwg.rules import UNITS
from dosebook.domain.records import Result
from dosebook.domain.signed_number import SignedNumber
from dosebook.domain.study_data import StudyData

DAYS_BEFORE = 7
"""A value so many days before an assessment still belongs to it."""


@dataclass(frozen=True, slots=True)
class Point:
    """A value of a known day, in the unit of the rules; with ``sign`` it is known as below a number only."""

    day: date
    value: Decimal
    sign: str = ""

    @property
    def signed(self) -> SignedNumber:
        """The value with its sign."""
        return SignedNumber(self.value, self.sign)

    def is_below(self, limit: Decimal) -> bool:
        """Whether it certainly lies below ``limit``."""
        return self.signed.is_below(limit) is Certainty.CERTAIN


@dataclass(frozen=True, slots=True)
class Course:
    """What an assessment compares; each part is None where it is not recorded."""

    baseline: Point | None
    lowest: Point | None
    now: Point | None

    @property
    def fall(self) -> Decimal | None:
        """The fall from baseline in percent, unrounded, and at least so much where the value now has a sign.

        None where it is not known, as with a baseline that has a sign.
        """
        if self.baseline is None or self.now is None or self.baseline.value <= 0 or self.baseline.sign:
            return None
        return (1 - self.now.value / self.baseline.value) * 100

    @property
    def rise(self) -> Decimal | None:
        """The rise above the lowest confirmed value, in the unit of the rules; at least so much where that has a sign.

        None where it is not known: what is known as below a number only may not have risen.
        """
        if self.lowest is None or self.now is None or self.now.sign:
            return None
        return self.now.value - self.lowest.value


def points_of(data: StudyData, participant: str, test: LabTest) -> tuple[Point, ...]:
    """Return the values of one test that have a full date and a unit of the rules, oldest first."""
    found = []
    for result in data.of_participant(Result, participant):
        if result.test is not test or result.value is None or result.date is None or result.unit is None:
            continue
        factor = UNITS.get((test, result.unit))
        if (
            factor is not None
            and result.date.exact is not None
            and not result.value.comparator.startswith(">")
        ):
            found.append(Point(result.date.exact, result.value.number * factor, result.value.comparator))
    return tuple(sorted(found, key=lambda point: point.day))


def differences_of(kappa: tuple[Point, ...], lam: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return involved minus uninvolved free light chains on the days that have both.

    The involved chain is the higher one at the first of these days. The other one, known as below a number only,
    counts as that number.
    """
    lambda_of = {point.day: point for point in lam}
    pairs = [(point, lambda_of[point.day]) for point in kappa if point.day in lambda_of]
    if not pairs:
        return ()
    sign = 1 if pairs[0][0].value >= pairs[0][1].value else -1
    return tuple(
        Point(one.day, (one.value - other.value) * sign, (one if sign > 0 else other).sign)
        for one, other in pairs
    )


def course_of(points: tuple[Point, ...], first_dose: date, day: date) -> Course:
    """Return the course up to an assessment on ``day``; baseline is the last value before or on the first dose."""
    before = [point for point in points if point.day <= first_dose]
    after = [point for point in points if first_dose < point.day <= day]
    baseline = before[-1] if before else None
    now = after[-1] if after and day - after[-1].day <= timedelta(days=DAYS_BEFORE) else None
    earlier = [point for point in after if now is None or point.day < now.day]
    return Course(baseline, _lowest_confirmed([*([baseline] if baseline else []), *earlier]), now)


def _lowest_confirmed(points: list[Point]) -> Point | None:
    """Return the lowest value that a second one in a row confirmed; a baseline needs none."""
    if not points:
        return None
    confirmed = [points[0], *(max(pair, key=lambda point: point.value) for pair in pairwise(points))]
    return min(confirmed, key=lambda point: point.value)
