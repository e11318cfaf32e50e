"""Peak ALT, AST and bilirubin of each participant after the first fraction, in multiples of the upper limit.

The picture is eDISH; the limits are those of the FDA guidance on drug-induced liver injury (July 2009):
ALT or AST of 3 × and bilirubin of 2 × the upper limit of normal, without an alkaline phosphatase of 2 ×
that would speak for cholestasis. Peaks need not be of the same day. A value printed with a sign reaches a limit only
where that is certain; the peak is the highest value that certainly was reached.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest
from dosebook.domain.lab_baseline import results_after
from dosebook.domain.records import Participant, Result
from dosebook.domain.reference_ranges import normal_range
from dosebook.domain.signed_number import SignedNumber
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_day import study_day_of

TRANSAMINASE_LIMIT = Decimal(3)
BILIRUBIN_LIMIT = Decimal(2)
CHOLESTASIS_LIMIT = Decimal(2)
NO_VALUE = "no value after the first fraction"
NO_LIMIT = "no upper limit of normal"


@dataclass(frozen=True, slots=True)
class Peak:
    """The highest value of one test in multiples of its own upper limit; ``day`` is the study day, where known."""

    times: Decimal
    day: int | None
    result: Result

    @property
    def signed(self) -> SignedNumber:
        """The multiple with the sign that was printed before the value."""
        value = self.result.value
        return SignedNumber(self.times, value.comparator if value is not None else "")

    def reaches(self, limit: Decimal) -> Certainty:
        """Whether it reaches a multiple of the upper limit."""
        return self.signed.is_at_least(limit)


@dataclass(frozen=True, slots=True)
class LiverPeaks:
    """The peaks of one participant; None where no value with an upper limit is recorded after the first fraction."""

    participant: Participant
    alt: Peak | None
    ast: Peak | None
    bilirubin: Peak | None
    phosphatase: Peak | None

    @property
    def beyond(self) -> tuple[Certainty, Certainty]:
        """Whether ALT or AST, and whether bilirubin reached its limit."""
        cells = [peak.reaches(TRANSAMINASE_LIMIT) for peak in (self.alt, self.ast) if peak is not None]
        bilirubin = self.bilirubin.reaches(BILIRUBIN_LIMIT) if self.bilirubin is not None else Certainty.NO
        return max(cells, default=Certainty.NO), bilirubin

    @property
    def hys_law(self) -> Certainty:
        """Whether ALT or AST and bilirubin reached their limits, whatever alkaline phosphatase did."""
        return min(self.beyond)

    @property
    def is_potential_hys_law(self) -> bool:
        """Whether it certainly is a potential case of Hy's law."""
        return self.hys_law is Certainty.CERTAIN

    @property
    def may_be_cholestasis(self) -> bool | None:
        """Whether alkaline phosphatase reached 2 × its limit too; None where it is not known."""
        reached = self.phosphatase.reaches(CHOLESTASIS_LIMIT) if self.phosphatase is not None else None
        return None if reached in {None, Certainty.POSSIBLE} else reached is Certainty.CERTAIN


def liver_peaks(data: StudyData, people: Iterable[Participant]) -> tuple[LiverPeaks, ...]:
    """Return the peaks of these participants."""
    return tuple(
        LiverPeaks(
            person,
            peak(data, person.uid, LabTest.ALT),
            peak(data, person.uid, LabTest.AST),
            peak(data, person.uid, LabTest.BILIRUBIN),
            peak(data, person.uid, LabTest.ALKALINE_PHOSPHATASE),
        )
        for person in people
    )


def peak(data: StudyData, participant: str, test: LabTest) -> Peak | None:
    """Return the highest value that certainly was reached in multiples of its upper limit; of equal ones the first entered.

    A value counts unless it certainly is from before treatment; without an upper limit nothing can be said.
    """
    found = [
        Peak(times, study_day_of(result.date, data, participant), result)
        for result in results_after(data, participant, test)
        if (times := times_upper_limit(result, data)) is not None
    ]
    return max(found, key=lambda one: (one.signed.lowest, one.signed.highest), default=None)


def why_no_peak(data: StudyData, participant: str, test: LabTest) -> str:
    """Return why somebody has no peak of a test."""
    return NO_LIMIT if results_after(data, participant, test) else NO_VALUE


def times_upper_limit(result: Result, data: StudyData) -> Decimal | None:
    """Return a value, without its sign, in multiples of the upper limit of its own normal range."""
    high = normal_range(result, data).high
    if result.value is None or not high or high < 0:
        return None
    return result.value.number / high
