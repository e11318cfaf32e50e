"""The CTCAE grade of a laboratory value: a grade, a range with the question that decides, or why there is none.

The printed text is followed. A wrong unit or a missing limit is never grade 0; a higher grade that the
value meets without the missing limit stands. Where the text and published code differ, the text wins.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from dosebook.domain.lab_criteria import Criterion, LabValue, Limit, is_met, limits_of
from dosebook.domain.lab_criteria_rows import BaselineIs, CriteriaRow, Direction
from dosebook.domain.lab_questions import LabQuestion, NotKnown
from dosebook.domain.lab_sample import LabSample
from dosebook.domain.lab_unit_factors import factor_to
from dosebook.domain.lab_unit_spelling import spelt

_MISSING = {
    Limit.LOWER: NotKnown.LOWER_LIMIT,
    Limit.UPPER: NotKnown.UPPER_LIMIT,
    Limit.BASELINE: NotKnown.BASELINE,
}


@dataclass(frozen=True, slots=True)
class LabGrade:
    """What the criteria say of a value.

    ``grade`` is the worst grade that the number admits (the worst reading where symptoms decide), None
    where nothing can be graded. ``low`` and ``high`` hold what any answer to ``questions`` can make of it;
    without a grade, ``low`` is what is certain all the same, if anything. ``reasons`` say what is not known.
    """

    grade: int | None
    low: int | None = None
    high: int | None = None
    questions: tuple[LabQuestion, ...] = ()
    reasons: tuple[NotKnown, ...] = ()
    converted: Decimal | None = None
    converted_unit: str = ""

    @property
    def is_range(self) -> bool:
        """Whether more than one grade is possible."""
        return self.grade is not None and self.low != self.high


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one row says: the grade that is certain, and the highest that is not excluded."""

    row: CriteriaRow
    certain: int
    possible: int
    beyond: bool = False
    spread: bool = False


def ungraded(*reasons: NotKnown, low: int | None = None) -> LabGrade:
    """Return the answer for a value that has no grade."""
    return LabGrade(None, low=low or None, reasons=reasons)


def lab_grade(rows: Sequence[CriteriaRow], direction: Direction, sample: LabSample) -> LabGrade:
    """Return what ``rows`` (those of one version and term) say of a value in one direction."""
    rows = [row for row in rows if row.direction is direction]
    if not rows:
        return ungraded(NotKnown.CRITERION)
    if sample.number is None:
        return ungraded(NotKnown.VALUE)
    fitting = _in_unit(rows, sample)
    if isinstance(fitting, NotKnown):
        return ungraded(fitting)
    rows, factor, unit = fitting
    graded = _graded(rows, sample.times(factor))
    if factor == 1:
        return graded
    return replace(graded, converted=sample.number * factor, converted_unit=unit)


def _in_unit(
    rows: Sequence[CriteriaRow], sample: LabSample
) -> tuple[list[CriteriaRow], Decimal, str] | NotKnown:
    """Return the rows for the unit of the value, and how it comes into their unit."""
    if not sample.unit:
        if sample.unit_may_lack and all(row.in_limits for row in rows):
            return _of_one_unit(rows, rows[0].units[0]), Decimal(1), ""
        return NotKnown.UNIT
    known = factor_to(rows[0].term, sample.unit, frozenset().union(*(row.spelt_units for row in rows)))
    if known is None:
        return NotKnown.UNKNOWN_UNIT
    factor, unit = known
    return _of_one_unit(rows, unit), factor, unit


def _of_one_unit(rows: Iterable[CriteriaRow], unit: str) -> list[CriteriaRow]:
    return [row for row in rows if spelt(unit) in row.spelt_units]


def _graded(rows: Sequence[CriteriaRow], sample: LabSample) -> LabGrade:
    readings = [_read(row, sample) for row in rows if _applies(row, rows, sample)]
    if any(reading.beyond for reading in readings):
        return ungraded(NotKnown.BEYOND)
    certain = min(reading.certain for reading in readings)
    if _baseline_decides(readings):
        return ungraded(*_lacking_for_baseline(sample), low=certain)
    unknown = [reading for reading in readings if reading.possible > reading.certain and not reading.spread]
    reasons = _reasons(unknown, sample)
    grade = _worst(readings)
    if grade == 0 and unknown:
        return ungraded(*reasons, low=certain)
    high = max(reading.possible for reading in readings)
    return _raised(LabGrade(grade, certain, high, _questions(readings), reasons), readings, sample)


def _applies(row: CriteriaRow, rows: Sequence[CriteriaRow], sample: LabSample) -> bool:
    if row.question is not None and sample.answers.get(row.question, row.answer) is not row.answer:
        return False
    was_high = sample.had_high_baseline
    if row.baseline is BaselineIs.HIGH:
        if was_high is None:
            return all(other.baseline is not BaselineIs.NOT_HIGH_OR_UNKNOWN for other in rows)
        return was_high
    if row.baseline is BaselineIs.LOW:
        return bool(sample.had_low_baseline)
    return row.baseline is BaselineIs.ANY or not was_high


def _read(row: CriteriaRow, sample: LabSample) -> _Reading:
    if row.baseline is BaselineIs.HIGH and sample.had_high_baseline is None and sample.is_within_upper:
        # Such a row begins at the baseline or above it, and that would lie above the upper limit.
        return _Reading(row, 0, 0)
    values = sample.values(in_whole_numbers=row.whole_numbers)
    found = [_certain_and_possible(row.grades, value) for value in values]
    return _Reading(
        row,
        min(certain for certain, _ in found),
        max(possible for _, possible in found),
        any(_lies_beyond(row, value) for value in values),
        spread=len(set(found)) > 1 and all(certain == possible for certain, possible in found),
    )


def _certain_and_possible(grades: Sequence[Criterion], value: LabValue) -> tuple[int, int]:
    answers = [(grade, is_met(criterion, value)) for grade, criterion in enumerate(grades, 1) if criterion]
    certain = max((grade for grade, met in answers if met), default=0)
    return certain, max((grade for grade, met in answers if met is not False), default=0)


def _lies_beyond(row: CriteriaRow, value: LabValue) -> bool:
    """Whether the value is more abnormal than the last grade that the row prints; then it is not grade 0."""
    if row.direction is not Direction.LOW:
        return False
    ends = [interval.lows for criterion in row.grades for part in criterion for interval in part]
    if not all(ends):
        return False
    numbers = [end.number(value) for lows in ends for end in lows]
    return all(number is not None and value.number < number for number in numbers)


def _baseline_decides(readings: Sequence[_Reading]) -> bool:
    """Whether a baseline that is not known chooses between readings that do not agree."""
    by_baseline = {reading.row.baseline for reading in readings}
    if not {BaselineIs.HIGH, BaselineIs.NOT_HIGH} <= by_baseline:
        return False
    return len({(reading.certain, reading.possible) for reading in readings}) > 1


def _lacking_for_baseline(sample: LabSample) -> tuple[NotKnown, ...]:
    found = [NotKnown.UPPER_LIMIT] if sample.upper is None else []
    return (*found, NotKnown.BASELINE) if sample.baseline is None else tuple(found)


def _worst(readings: Sequence[_Reading]) -> int:
    """Return the worst certain grade; glucose counts as fasting only where somebody said so."""
    told = [one for one in readings if one.row.question is not LabQuestion.FASTING or not one.row.answer]
    return max(reading.certain for reading in told or readings)


def _reasons(unknown: Sequence[_Reading], sample: LabSample) -> tuple[NotKnown, ...]:
    named = limits_of(criterion for reading in unknown for criterion in reading.row.grades)
    value = sample.values()[0]
    return tuple(
        _MISSING[limit]
        for limit in Limit
        if limit in named
        and value.limit(limit) is None
        and not (limit is Limit.BASELINE and sample.change is not None)
    )


def _questions(readings: Sequence[_Reading]) -> tuple[LabQuestion, ...]:
    found = [LabQuestion.MEASURING_LIMIT] if any(reading.spread for reading in readings) else []
    if len({(reading.certain, reading.possible) for reading in readings}) > 1:
        found += [one.row.question for one in readings if one.row.question is not None]
    return tuple(dict.fromkeys(found))


def _raised(found: LabGrade, readings: Sequence[_Reading], sample: LabSample) -> LabGrade:
    """Return ``found`` with the grades that a yes to a further question lifts an abnormal value to."""
    for one in dict.fromkeys(one for reading in readings if reading.certain for one in reading.row.raises):
        answer = sample.answers.get(one.question)
        low, grade, high = found.low or 0, found.grade or 0, found.high or 0
        if answer is False or one.grade <= low:
            continue
        if answer:
            found = replace(found, low=one.grade, grade=max(grade, one.grade), high=max(high, one.grade))
        else:
            questions = tuple(dict.fromkeys((*found.questions, one.question)))
            found = replace(found, high=max(high, one.grade), questions=questions)
    return found
