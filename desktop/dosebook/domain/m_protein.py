"""Change of the myeloma marker from baseline: serum M-protein, or free light chains where only those count.

Baseline is the last value on or before the day of the first fraction. The best change is the largest
fall (or the smallest rise) among values after it and before any new anti-myeloma therapy (IMWG:
Kumar 2016, Lancet Oncol 17:e328).

The best value is the lowest that was certainly reached; one printed as ``<0.2`` gives a change of less than so many
percent. A baseline with a sign gives none. In a difference of light chains the lower chain, printed as less than a
number, counts as that number.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from dosebook.domain.codelists import LabTest, LabUnit, MeasurableBy
from dosebook.domain.partial_date import PartialDate, certainly_before
from dosebook.domain.records import Participant, Result
from dosebook.domain.signed_number import SignedNumber
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date


@dataclass(frozen=True, slots=True)
class MarkerChange:
    """Baseline and best value of one marker in one unit, and the change in percent, unrounded."""

    baseline: Decimal
    best: Decimal
    best_date: PartialDate
    unit: LabUnit
    sign: str = ""
    """What was printed before the best value; the change lies on the same side of ``percent``."""

    @property
    def percent(self) -> Decimal:
        """Change from baseline in percent; negative is a fall."""
        return (self.best - self.baseline) / self.baseline * 100

    @property
    def change(self) -> SignedNumber:
        """Change from baseline in percent, with its sign."""
        return SignedNumber(self.percent, self.sign)


@dataclass(frozen=True, slots=True)
class MarkerPoint:
    """One value after treatment as its change from baseline in percent, unrounded; ``result`` is its uid."""

    date: PartialDate
    value: Decimal
    percent: Decimal
    result: str
    sign: str = ""

    @property
    def change(self) -> SignedNumber:
        """Change from baseline in percent, with its sign."""
        return SignedNumber(self.percent, self.sign)


@dataclass(frozen=True, slots=True)
class MarkerCourse:
    """A baseline and every later value in its unit, in the order of their dates."""

    baseline: Decimal
    baseline_date: PartialDate
    baseline_result: str
    unit: LabUnit
    points: tuple[MarkerPoint, ...]


@dataclass(frozen=True, slots=True)
class NoChange:
    """Why no change can be given."""

    reason: str


@dataclass(frozen=True, slots=True)
class _Point:
    date: PartialDate
    value: Decimal
    unit: LabUnit
    result: str = ""
    sign: str = ""


NOT_MEASURED = "not measured by this marker"
NO_FIRST_DOSE = "no dated first fraction"
NO_BASELINE = "no baseline value"
NO_LATER_VALUE = "no value after baseline"
MIXED_UNITS = "values in different units"
SIGNED_BASELINE = "baseline known only as beyond a number"


def m_protein_change(data: StudyData, participant: Participant) -> MarkerChange | NoChange:
    """Return the best change of serum M-protein for a participant measurable by it."""
    if participant.measurable_by not in {MeasurableBy.SERUM_M_PROTEIN, None}:
        return NoChange(NOT_MEASURED)
    return _change(data, participant, _points(data, participant.uid, LabTest.M_PROTEIN))


def light_chain_change(data: StudyData, participant: Participant) -> MarkerChange | NoChange:
    """Return the best change of the difference between free light chains, for those measurable by it only."""
    if participant.measurable_by is not MeasurableBy.FREE_LIGHT_CHAINS:
        return NoChange(NOT_MEASURED)
    kappa = {(point.date, point.unit): point for point in _points(data, participant.uid, LabTest.FREE_KAPPA)}
    differences = [
        difference
        for point in _points(data, participant.uid, LabTest.FREE_LAMBDA)
        if (point.date, point.unit) in kappa
        and (difference := _difference(kappa[point.date, point.unit], point)) is not None
    ]
    return _change(data, participant, differences)


def _difference(one: _Point, other: _Point) -> _Point | None:
    """Return by how much the higher chain exceeds the lower; None where their signs leave that open."""
    lower, higher = sorted((one, other), key=lambda point: point.value)
    if higher.sign.startswith("<") or lower.sign.startswith(">"):
        return None
    return _Point(one.date, higher.value - lower.value, one.unit, sign=higher.sign)


def _points(data: StudyData, participant: str, test: LabTest) -> list[_Point]:
    points = [
        _Point(result.date, result.value.number, result.unit, result.uid, result.value.comparator)
        for result in data.of_participant(Result, participant)
        if result.test is test
        and result.value is not None
        and result.date is not None
        and not result.date.is_unknown
        and result.unit is not None
    ]
    return sorted(points, key=lambda point: (point.date.last, point.date.first))


def m_protein_course(data: StudyData, participant: Participant) -> MarkerCourse | NoChange:
    """Return serum M-protein over time for a participant measurable by it, up to any new anti-myeloma therapy."""
    if participant.measurable_by not in {MeasurableBy.SERUM_M_PROTEIN, None}:
        return NoChange(NOT_MEASURED)
    return _course(data, participant, _points(data, participant.uid, LabTest.M_PROTEIN))


def _change(data: StudyData, participant: Participant, points: list[_Point]) -> MarkerChange | NoChange:
    course = _course(data, participant, points)
    if isinstance(course, NoChange):
        return course
    best = min(course.points, key=lambda point: (point.change.highest, point.change.lowest))
    return MarkerChange(course.baseline, best.value, best.date, course.unit, best.sign)


def _course(data: StudyData, participant: Participant, points: list[_Point]) -> MarkerCourse | NoChange:
    first = first_dose_date(data, participant.uid)
    if first is None or first.exact is None:
        return NoChange(NO_FIRST_DOSE)
    before = [point for point in points if point.date.last <= first.exact]
    after = [point for point in points if point.date.first > first.exact and _counts(point, participant)]
    if not before or before[-1].value <= 0:
        return NoChange(NO_BASELINE)
    if before[-1].sign:
        return NoChange(SIGNED_BASELINE)
    if not after:
        return NoChange(NO_LATER_VALUE)
    baseline = before[-1]
    if any(point.unit is not baseline.unit for point in after):
        return NoChange(MIXED_UNITS)
    later = tuple(
        MarkerPoint(
            point.date,
            point.value,
            (point.value - baseline.value) / baseline.value * 100,
            point.result,
            point.sign,
        )
        for point in after
    )
    return MarkerCourse(baseline.value, baseline.date, baseline.result, baseline.unit, later)


def _counts(point: _Point, participant: Participant) -> bool:
    """Values after new anti-myeloma therapy no longer tell about the study treatment."""
    new_therapy = participant.new_therapy_date
    return new_therapy is None or not certainly_before(new_therapy, point.date)


def measured_changes(
    data: StudyData,
    participants: tuple[Participant, ...],
    change_of: Callable[[StudyData, Participant], MarkerChange | NoChange] = m_protein_change,
) -> tuple[tuple[Participant, MarkerChange], ...]:
    """Return the participants with a measurable change, with it."""
    pairs = [(participant, change_of(data, participant)) for participant in participants]
    return tuple((participant, change) for participant, change in pairs if isinstance(change, MarkerChange))
