"""The normal range of a laboratory result: the one typed with it, else the one of its laboratory, else why none.

This is the only place that answers it; grading, lists, checks, reports and exports ask here. Where more
than one recorded range could apply, or the one that could is not certain to, nobody's guess is taken.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.codelists import Code, LabTest, Sex
from dosebook.domain.lab_terms import TERMS_OF
from dosebook.domain.lab_unit_factors import factor_for_terms
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Participant, Result
from dosebook.domain.reference_range_record import RangeSex, ReferenceRange
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP


class NoRange(Code):
    """Why a result has no normal range."""

    NOT_NAMED = "no laboratory", QT_TRANSLATE_NOOP("code", "no range typed and no laboratory named")
    NOT_RECORDED = (
        "none recorded",
        QT_TRANSLATE_NOOP("code", "no range of this laboratory is recorded for it"),
    )
    OTHER_TIME = (
        "other time",
        QT_TRANSLATE_NOOP("code", "the laboratory's ranges are for other days or people"),
    )
    UNIT = "unit", QT_TRANSLATE_NOOP("code", "the laboratory's range is in a unit that does not convert")
    SEX = "sex", QT_TRANSLATE_NOOP("code", "the range depends on the sex, which is not known")
    AGE = "age", QT_TRANSLATE_NOOP("code", "the range depends on the age, which is not known well enough")
    DATE = "date", QT_TRANSLATE_NOOP("code", "the dates leave open whether the range applied")
    SEVERAL = "several", QT_TRANSLATE_NOOP("code", "more than one range of the laboratory could apply")


UNTOLD = frozenset({NoRange.UNIT, NoRange.SEX, NoRange.AGE, NoRange.DATE, NoRange.SEVERAL})
"""Reasons of which a range is recorded, but cannot be told."""


@dataclass(frozen=True, slots=True)
class NormalRange:
    """A range in the unit of the result; ``source`` is the laboratory's, None where it was typed or there is none."""

    low: Decimal | None = None
    high: Decimal | None = None
    source: ReferenceRange | None = None
    is_converted: bool = False
    reason: NoRange | None = None

    @property
    def is_known(self) -> bool:
        """Whether there is a range, be it open at one end."""
        return self.low is not None or self.high is not None


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A range that may apply, how surely, and the factor into the unit of the result."""

    range: ReferenceRange
    by_date: Certainty
    by_sex: Certainty
    by_age: Certainty
    factor: Decimal | None

    @property
    def certainty(self) -> Certainty:
        return min(self.by_date, self.by_sex, self.by_age)


def normal_range(result: Result, data: StudyData) -> NormalRange:
    """Return the range of a result: what was typed with it wins, whole, over the laboratory's."""
    if result.reference_low is not None or result.reference_high is not None:
        return NormalRange(result.reference_low, result.reference_high)
    name = laboratory_key(result.laboratory)
    if not name or result.test is None:
        return NormalRange(reason=NoRange.NOT_NAMED)
    recorded = data.once(_by_laboratory).get((name, result.test), ())
    if not recorded:
        return NormalRange(reason=NoRange.NOT_RECORDED)
    candidates = [_candidate(one, result, data) for one in recorded]
    return _chosen([one for one in candidates if one.certainty is not Certainty.NO])


def laboratory_key(name: str) -> str:
    """Return a laboratory's name as names are compared: case and blanks aside."""
    return " ".join(name.casefold().split())


def laboratories(data: StudyData) -> tuple[str, ...]:
    """Return the laboratories of the study by name, each in the spelling that was entered first."""
    return data.once(_laboratories)


def ranges_of(laboratory: str, test: LabTest | None, data: StudyData) -> tuple[ReferenceRange, ...]:
    """Return the recorded ranges of a test in a laboratory, in the order of entry."""
    if test is None:
        return ()
    return data.once(_by_laboratory).get((laboratory_key(laboratory), test), ())


def overlap(one: ReferenceRange, other: ReferenceRange) -> Certainty:
    """Whether both could be asked for the same value of somebody on some day."""
    sexes = {one.sex or RangeSex.ANY, other.sex or RangeSex.ANY}
    if len(sexes - {RangeSex.ANY}) > 1 or not _ages_meet(one, other):
        return Certainty.NO
    first, second = one.valid_from, other.valid_from
    return min(_begins_by(first, other.valid_to), _begins_by(second, one.valid_to))


def _chosen(candidates: Sequence[_Candidate]) -> NormalRange:
    if not candidates:
        return NormalRange(reason=NoRange.OTHER_TIME)
    # A laboratory that prints two units has a range in each; the one beside the value is meant.
    same_unit = [one for one in candidates if one.factor == 1]
    usable = same_unit or [one for one in candidates if one.factor is not None]
    if not usable:
        return NormalRange(reason=NoRange.UNIT)
    only = usable[0]
    if len(usable) == 1 and only.certainty is Certainty.CERTAIN and only.factor is not None:
        low, high = _times(only.range.low, only.factor), _times(only.range.high, only.factor)
        return NormalRange(low, high, only.range, is_converted=only.factor != 1)
    return NormalRange(reason=_why(usable))


def _why(candidates: Sequence[_Candidate]) -> NoRange:
    if sum(one.certainty is Certainty.CERTAIN for one in candidates) > 1:
        return NoRange.SEVERAL
    if any(one.by_sex is Certainty.POSSIBLE for one in candidates):
        return NoRange.SEX
    if any(one.by_age is Certainty.POSSIBLE for one in candidates):
        return NoRange.AGE
    return NoRange.DATE


def _candidate(one: ReferenceRange, result: Result, data: StudyData) -> _Candidate:
    person = data.find(result.participant)
    found = person if isinstance(person, Participant) else None
    moment = result.date or PartialDate()
    factor = None
    if one.unit is not None and result.unit is not None and one.test is not None:
        terms = [term for _direction, term in TERMS_OF.get(one.test, ())]
        factor = factor_for_terms(terms, one.unit.value, result.unit.value)
    return _Candidate(one, _by_date(one, moment), _by_sex(one, found), _by_age(one, found, moment), factor)


def _by_date(one: ReferenceRange, moment: PartialDate) -> Certainty:
    begin, end = one.valid_from, one.valid_to
    return sure(
        certain=(begin is None or (not begin.is_unknown and begin.last <= moment.first))
        and (end is None or (not end.is_unknown and moment.last <= end.first)),
        possible=(begin is None or begin.first <= moment.last) and (end is None or moment.first <= end.last),
    )


def _by_sex(one: ReferenceRange, person: Participant | None) -> Certainty:
    if one.sex in {None, RangeSex.ANY}:
        return Certainty.CERTAIN
    if person is None or person.sex not in {Sex.FEMALE, Sex.MALE}:
        return Certainty.POSSIBLE
    return sure(certain=person.sex.value == (one.sex or RangeSex.ANY).value, possible=False)


def _by_age(one: ReferenceRange, person: Participant | None, moment: PartialDate) -> Certainty:
    if one.age_from is None and one.age_to is None:
        return Certainty.CERTAIN
    ages = _ages(person, moment) if person is not None and not moment.is_unknown else None
    if ages is None:
        return Certainty.POSSIBLE
    least, most = ages
    low, high = one.age_from or 0, one.age_to if one.age_to is not None else most
    return sure(certain=low <= least and most <= high, possible=low <= most and least <= high)


def _ages(person: Participant, moment: PartialDate) -> tuple[int, int] | None:
    """Return the least and the most completed years that somebody may have then; None where nobody knows."""
    found: list[tuple[int, int]] = []
    if person.birth_year is not None:
        found.append((moment.first.year - person.birth_year - 1, moment.last.year - person.birth_year))
    consent = person.consent_date
    if person.age is not None and consent is not None and not consent.is_unknown:
        least = person.age + _whole_years(consent.last, moment.first)
        most = person.age + _whole_years(consent.first, moment.last)
        is_that_day = consent.exact is not None and consent.exact == moment.exact
        found.append((least, most if is_that_day else most + 1))
    if not found:
        return None
    least, most = max(low for low, _ in found), min(high for _, high in found)
    # Year of birth and age that contradict each other leave all of it open.
    return (least, most) if least <= most else (most, least)


def _whole_years(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _times(number: Decimal | None, factor: Decimal) -> Decimal | None:
    return number if number is None or factor == 1 else number * factor


def _ages_meet(one: ReferenceRange, other: ReferenceRange) -> bool:
    def begins_by(first: ReferenceRange, second: ReferenceRange) -> bool:
        return first.age_from is None or second.age_to is None or first.age_from <= second.age_to

    return begins_by(one, other) and begins_by(other, one)


def _begins_by(begin: PartialDate | None, end: PartialDate | None) -> Certainty:
    """Whether what begins then begins on or before the end of the other."""
    if begin is None or end is None:
        return Certainty.CERTAIN
    if begin.is_unknown or end.is_unknown:
        return Certainty.POSSIBLE
    return sure(certain=begin.last <= end.first, possible=begin.first <= end.last)


def _by_laboratory(data: StudyData) -> Mapping[tuple[str, LabTest], tuple[ReferenceRange, ...]]:
    found: dict[tuple[str, LabTest], list[ReferenceRange]] = {}
    for one in data.reference_ranges:
        if one.test is not None:
            found.setdefault((laboratory_key(one.laboratory), one.test), []).append(one)
    return {key: tuple(ranges) for key, ranges in found.items()}


def _laboratories(data: StudyData) -> tuple[str, ...]:
    found: dict[str, str] = {}
    names = [one.laboratory for one in data.reference_ranges]
    for name in dict.fromkeys([*names, *(one.laboratory for one in data.results)]):
        if key := laboratory_key(name):
            found.setdefault(key, " ".join(name.split()))
    return tuple(sorted(found.values(), key=str.casefold))
