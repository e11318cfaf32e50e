"""Nadir of a blood count after treatment, how long it was low, and when it recovered: without and with support.

Days below a limit run from a value below it to the next one that is not; a time that no later value ends is
known only as at least so long. A recovery is the first of two values in a row at or above the limit that
no support explains, after the nadir; whoever has none is kept as not recovered.

A value with a sign counts only for what it is certain of: ``<200`` and ``>20`` begin and end no time below 50, and
neither is one of two values of a recovery to 75 nor lets two others be in a row. The nadir is the lowest value that
was certainly reached.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit
from dosebook.domain.count_support import Given, Purpose, SupportWindows, is_supported, windows_of
from dosebook.domain.lab_unit_factors import factor_to
from dosebook.domain.lab_unit_spelling import spelt
from dosebook.domain.records import Result
from dosebook.domain.signed_number import SignedNumber
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date

COUNTED = (LabTest.PLATELETS, LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN)
UNIT_OF: Mapping[LabTest, LabUnit] = MappingProxyType(
    {
        LabTest.PLATELETS: LabUnit.TEN9_L,
        LabTest.NEUTROPHILS: LabUnit.TEN9_L,
        LabTest.HAEMOGLOBIN: LabUnit.G_DL,
    }
)

_RECOVERED_AT = {LabTest.PLATELETS: "75", LabTest.NEUTROPHILS: "1.5", LabTest.HAEMOGLOBIN: "10"}
_LOW_AT = {LabTest.PLATELETS: ("50", "25"), LabTest.NEUTROPHILS: ("1.0", "0.5"), LabTest.HAEMOGLOBIN: ("8",)}
_LOW_AT_SINCE_6 = {LabTest.PLATELETS: ("50", "10"), LabTest.NEUTROPHILS: ("0.5", "0.1")}


def recovery_limit(test: LabTest, version: CtcaeVersion | None) -> Decimal:
    """Return the value at which a count is back at grade 1 or better."""
    if version is CtcaeVersion.V6_0 and test is LabTest.NEUTROPHILS:
        return Decimal("1.0")
    return Decimal(_RECOVERED_AT[test])


def low_limits(test: LabTest, version: CtcaeVersion | None) -> tuple[Decimal, ...]:
    """Return the values below which a count has grade 3 and grade 4 (haemoglobin has no grade 4 in numbers)."""
    texts = _LOW_AT_SINCE_6.get(test) if version is CtcaeVersion.V6_0 else None
    return tuple(map(Decimal, texts or _LOW_AT[test]))


@dataclass(frozen=True, slots=True)
class Count:
    """A count on a study day after the first fraction; support may have raised it.

    ``sign`` is what was printed before it (``<``, ``<=``, ``>``, ``>=``): it lies on that side and nobody knows how far.
    """

    day: int
    value: Decimal
    raised: bool = False
    raised_for_recovery: bool = False
    sign: str = ""

    @property
    def signed(self) -> SignedNumber:
        """The value with its sign."""
        return SignedNumber(self.value, self.sign)

    def below(self, limit: Decimal) -> Certainty:
        """Whether it lies below ``limit``."""
        return self.signed.is_below(limit)

    def is_below(self, limit: Decimal) -> bool:
        """Whether it certainly lies below ``limit``."""
        return self.below(limit) is Certainty.CERTAIN


@dataclass(frozen=True, slots=True)
class DaysBelow:
    """Days below a limit; ``is_least`` where no later value ended the last of them."""

    days: int
    is_least: bool = False


@dataclass(frozen=True, slots=True)
class CountCourse:
    """The counts of one test in one unit, in the order of their days."""

    counts: tuple[Count, ...]

    def nadir(self, *, with_support: bool) -> Count | None:
        """Return the first of the lowest counts, values that support may have raised left out or not."""
        seen = self._seen(with_support=with_support)
        return min(seen, key=lambda one: (one.signed.highest, one.signed.lowest), default=None)

    def days_below(self, limit: Decimal, *, with_support: bool) -> DaysBelow:
        """Return on how many days the count was below ``limit``."""
        days, since, last = 0, None, 0
        for one in self._seen(with_support=with_support):
            below = one.below(limit)
            if below is Certainty.CERTAIN:
                since, last = one.day if since is None else since, one.day
            elif below is Certainty.NO and since is not None:
                days, since = days + one.day - since, None
        return DaysBelow(days) if since is None else DaysBelow(days + last - since + 1, is_least=True)

    def low(self, limit: Decimal, *, with_support: bool) -> Certainty:
        """Whether any count was below ``limit``."""
        seen = self._seen(with_support=with_support)
        return max((one.below(limit) for one in seen), default=Certainty.NO)

    def was_low(self, limit: Decimal, *, with_support: bool) -> bool:
        """Whether any count certainly was below ``limit``."""
        return self.low(limit, with_support=with_support) is Certainty.CERTAIN

    def recovery(self, limit: Decimal, *, with_support: bool) -> int | None:
        """Return the study day of the recovery to ``limit`` after the nadir; None for not recovered."""
        lowest = self.nadir(with_support=with_support)
        if lowest is None:
            return None
        # A low count shows that nothing recovered, whatever was given before it.
        telling = [
            one
            for one in self.counts
            if one.below(limit) is not Certainty.NO or with_support or not one.raised_for_recovery
        ]
        for one, following in pairwise(one for one in telling if one.day > lowest.day):
            if max(one.below(limit), following.below(limit)) is Certainty.NO:
                return one.day
        return None

    def _seen(self, *, with_support: bool) -> Sequence[Count]:
        return [one for one in self.counts if with_support or not one.raised]


def count_course(data: StudyData, participant: str, test: LabTest) -> CountCourse | None:
    """Return the course of a count after the first fraction; None where its day or every count is unknown."""
    return data.once(_courses).get((participant, test))


def _courses(data: StudyData) -> dict[tuple[str, LabTest], CountCourse]:
    windows = windows_of(data.study)
    courses = {
        (one.uid, test): _course(data, one.uid, test, windows)
        for one in data.participants
        for test in COUNTED
    }
    return {key: course for key, course in courses.items() if course is not None}


def _course(data: StudyData, participant: str, test: LabTest, windows: SupportWindows) -> CountCourse | None:
    first = first_dose_date(data, participant)
    start = first.exact if first is not None else None
    if start is None:
        return None
    given = Given.to(participant, data)
    counts = []
    for result in data.of_participant(Result, participant):
        day, number = _day(result), in_usual_unit(result) if result.test is test else None
        if day is None or day <= start or number is None:
            continue
        raised = is_supported(test, day, Purpose.NADIR, given, windows)
        for_recovery = is_supported(test, day, Purpose.RECOVERY, given, windows)
        sign = result.value.comparator if result.value is not None else ""
        counts.append(Count((day - start).days + 1, number, raised, for_recovery, sign))
    ordered = sorted(counts, key=lambda one: (one.day, one.signed.highest))
    return CountCourse(tuple(ordered)) if counts else None


def _day(result: Result) -> date | None:
    return result.date.exact if result.date is not None else None


def in_usual_unit(result: Result) -> Decimal | None:
    """Return the number in the unit that courses are told in, without its sign."""
    if result.test is None or result.value is None or result.unit is None:
        return None
    target = UNIT_OF[result.test]
    if result.test is LabTest.HAEMOGLOBIN:
        factor = _HAEMOGLOBIN.get(result.unit)
        return None if factor is None else result.value.number * factor
    known = factor_to("", result.unit.value, {spelt(target.value)})
    return None if known is None else result.value.number * known[0]


_HAEMOGLOBIN = {LabUnit.G_DL: Decimal(1), LabUnit.G_L: Decimal("0.1"), LabUnit.MMOL_L: Decimal("1.6114")}
