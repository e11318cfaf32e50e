"""For how long a blood count was below a limit, as far as the counts that were taken can tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest, LabUnit, TransfusionProduct
from dosebook.domain.count_support import Given, Purpose, supports, windows_of
from dosebook.domain.day_span import DaySpan
from dosebook.domain.dlt_clauses.blood_counts import limit_of
from dosebook.domain.dlt_clauses.question import Question
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Result, Transfusion

MOST_DAYS_BETWEEN = 14
"""Two low counts further apart do not tell for certain what was between them."""

_COUNTED_BEFORE = {
    TransfusionProduct.PLATELETS: LabTest.PLATELETS,
    TransfusionProduct.RED_CELLS: LabTest.HAEMOGLOBIN,
}


@dataclass(frozen=True, slots=True)
class Count:
    """One count: whether it lay below the limit, and whether support may have raised it."""

    moment: PartialDate
    value: Measurement
    unit: LabUnit
    limit: Decimal
    is_supported: bool
    record: str

    @property
    def below(self) -> Certainty:
        """Whether the value lies below the limit; ``<30`` may lie below 25."""
        return self.value.signed.is_below(self.limit)

    @property
    def day(self) -> date:
        """The day, of a count of which it is known."""
        return self.moment.first


@dataclass(frozen=True, slots=True)
class Run:
    """Low counts in a row: those that lay below the limit, and whether support may hide its end."""

    test: LabTest
    lows: tuple[Count, ...]
    span: DaySpan
    is_hidden: bool

    @property
    def certainty(self) -> Certainty:
        """Whether the count was below the limit at all."""
        return max(low.below for low in self.lows)


def runs_below(question: Question, test: LabTest, grade: int) -> tuple[Run, ...]:
    """Return the times in which the count had the grade or a higher one, first the dated ones.

    A run ends only at a count that is high enough without support. What was low on or before the day
    of the first fraction is no finding after treatment.
    """
    counts = sorted(_counts(question, test, grade), key=lambda count: (count.day, count.value.signed.highest))
    dated = [count for count in counts if count.moment.is_complete]
    found = [run for group in _groups(dated) if (run := _run(question, test, *group)) is not None]
    vague = [count for count in counts if not count.moment.is_complete and count.below is not Certainty.NO]
    return (*found, *(_vague(test, count, question.last_day) for count in vague))


def _counts(question: Question, test: LabTest, grade: int) -> Iterator[Count]:
    version, data, person = question.data.study.ctcae_version, question.data, question.person.uid
    measured = [
        (one.date, one.value, one.unit, one.uid)
        for one in data.of_participant(Result, person)
        if one.test is test
    ]
    measured += [
        (one.count_before_date or one.date, one.count_before, one.count_before_unit, one.uid)
        for one in data.of_participant(Transfusion, person)
        if one.product is not None and _COUNTED_BEFORE.get(one.product) is test
    ]
    given = supports(test, Purpose.RECOVERY, Given.to(person, data), windows_of(data.study))
    for moment, value, unit, uid in measured:
        limit = limit_of(version, test, grade, unit)
        if moment is None or value is None or unit is None or limit is None or moment.is_unknown:
            continue
        if moment.first <= question.last_day:
            is_raised = any(one.covers(moment.first, Purpose.RECOVERY) for one in given)
            yield Count(moment, value, unit, limit, is_raised, uid)


def _groups(counts: Sequence[Count]) -> Iterator[tuple[date | None, list[Count], date | None]]:
    """Part the counts at each that is high enough by itself; yield what is between, with its neighbours."""
    before: date | None = None
    group: list[Count] = []
    for count in counts:
        if count.below is not Certainty.NO or count.is_supported:
            group.append(count)
            continue
        if group and count.day == group[-1].day:
            # Low and high on one day: the lower one stands, it was there.
            continue
        yield before, group, count.day
        before, group = count.day, []
    yield before, group, None


def _run(
    question: Question, test: LabTest, before: date | None, group: Sequence[Count], after: date | None
) -> Run | None:
    lows = tuple(count for count in group if count.below is not Certainty.NO)
    start = question.first_dose.exact
    if not lows or (start is not None and any(_was_low_at(low, start) for low in lows)):
        return None
    stretch = _longest_sure(group) or lows[:1]
    day = question.last_day
    span = DaySpan(
        first_begin=_after(before, start),
        last_begin=stretch[0].day,
        first_end=stretch[-1].day,
        last_end=day if after is None else after - timedelta(days=1),
        may_go_on=after is None and day == question.day,
    )
    is_hidden = any(count.is_supported and count.below is Certainty.NO for count in group)
    return Run(test, lows, span, is_hidden)


def _was_low_at(low: Count, start: date) -> bool:
    return low.day <= start and low.below is Certainty.CERTAIN


def _after(before: date | None, start: date | None) -> date:
    """Return the earliest day on which the run may have begun; what was well before treatment was well at its start."""
    if before is None:
        return date.min
    follows = before + timedelta(days=1)
    return follows if start is None or before > start else max(follows, start)


def _longest_sure(group: Sequence[Count]) -> list[Count]:
    """Return the longest row of counts that were low for certain, with nothing else between them."""
    best: list[Count] = []
    row: list[Count] = []
    for count in group:
        is_next = not row or (count.day - row[-1].day).days <= MOST_DAYS_BETWEEN
        is_low = count.below is Certainty.CERTAIN
        row = [*(row if is_next else ()), count] if is_low else []
        if row and (not best or _days(row) > _days(best)):
            best = row
    return best


def _days(row: Sequence[Count]) -> int:
    return (row[-1].day - row[0].day).days


def _vague(test: LabTest, count: Count, last_day: date) -> Run:
    first, last = count.moment.first, min(count.moment.last, last_day)
    return Run(test, (count,), DaySpan(first, last, first, last), is_hidden=False)
