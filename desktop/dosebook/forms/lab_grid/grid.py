"""What stands in the grid as results: each value with its date, test, unit and range, or why it cannot be one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.absent_values import absent_values, reason_called, reason_words
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.date_entry import DateAmbiguous, DateRead, plain_day, read_date
from dosebook.domain.errors import DosebookError
from dosebook.domain.measurement import Measurement
from dosebook.domain.number_entry import read_measurement, read_number, unsure_of
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import ParticipantUid, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.lab_grid.names import unit_called
from dosebook.forms.lab_grid.printout import without_flag, without_hour
from dosebook.forms.lab_units import UNITS_OF

UNIT_ROW, LOW_ROW, HIGH_ROW = -3, -2, -1
"""The rows above the dates."""

DATE_COLUMN = -1
"""The column before the tests."""


@dataclass(frozen=True, slots=True)
class LabColumn:
    """One test with its unit and range as typed."""

    test: LabTest
    unit: str = ""
    low: str = ""
    high: str = ""


class LabRow(NamedTuple):
    """One date as typed, with a text for each column; no text has blanks around it."""

    day: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LabTable:
    """Dates as typed, and the texts of each column beside them: thousands of cells are looked at by the column."""

    days: Sequence[str]
    values: Sequence[Sequence[str]]

    @classmethod
    def of(cls, rows: Sequence[LabRow], width: int) -> "LabTable":
        """Return the table of these rows, each of ``width`` values."""
        values = list(zip(*(row.values for row in rows), strict=True)) or [()] * width
        return cls([row.day for row in rows], values)

    @property
    def rows(self) -> tuple[LabRow, ...]:
        """The same, row by row."""
        values = zip(*self.values, strict=True) if self.values else iter([()] * len(self.days))
        return tuple(map(LabRow, self.days, values))

    def has_value(self, row: int) -> bool:
        """Whether anything stands beside the date."""
        return any(column[row] for column in self.values)


@dataclass(frozen=True, slots=True)
class Problem:
    """A cell that cannot be read, and why; rows and columns count as in the grid."""

    row: int
    column: int
    text: str
    reason: str


@dataclass(frozen=True)
class GridReading:
    """How many values are new, what cannot be read, and how many values are recorded already as they stand.

    A block of thousands of values is looked at long before it is saved, so the results are made when asked for.
    """

    count: int
    problems: tuple[Problem, ...]
    recorded: int = 0
    bare: int = 0
    """How many of the new values have no limit typed at their column."""
    make: Callable[[], Iterator[Result]] = field(default=lambda: iter(()), repr=False, compare=False)

    @cached_property
    def results(self) -> tuple[Result, ...]:
        """The new results, the same ones each time, row by row; what cannot be read is not among them."""
        return tuple(self.make())


@dataclass
class _Reader:
    participant: str
    data: StudyData
    today: date
    new_uid: Callable[[], str]
    laboratory: str = ""
    problems: list[Problem] = field(default_factory=list)
    recorded: int = 0
    undated: set[int] = field(default_factory=set)
    """Rows without a date that can be read; they make no results."""
    left_out: set[tuple[int, int]] = field(default_factory=set)
    """Other cells that make none, by row and column."""

    @cached_property
    def known(self) -> dict[LabTest | None, dict[PartialDate | None, list[Result]]]:
        """The participant's results by test and date."""
        found: dict[LabTest | None, dict[PartialDate | None, list[Result]]] = {}
        for result in self.data.of_participant(Result, self.participant):
            if result.value is not None or absent_values(result):
                found.setdefault(result.test, {}).setdefault(result.date, []).append(result)
        return found

    def refuse(self, row: int, column: int, text: str, reason: str) -> None:
        self.problems.append(Problem(row, column, text, reason))


@dataclass(frozen=True, slots=True)
class _Read:
    """A column whose head could be read."""

    place: int
    test: LabTest
    unit: LabUnit
    low: Decimal | None
    high: Decimal | None


def read_grid(
    columns: Sequence[LabColumn],
    table: LabTable,
    participant: str,
    data: StudyData,
    *,
    today: date,
    new_uid: Callable[[], str],
    laboratory: str = "",
) -> GridReading:
    """Return the results that a grid of one participant holds, all of one laboratory; nothing is saved here.

    A value that is recorded already with the same date, test and unit is counted and left out; one that
    is recorded differently is a problem, since a saved value is changed where it stands, with a reason.
    """
    reader = _Reader(participant, data, today, new_uid, " ".join(laboratory.split()))
    _look_at_days(table, reader)
    read = [_head(place, one, reader) for place, one in enumerate(columns) if any(table.values[place])]
    heads = [one for one in read if one is not None]
    counts = [(head, _count(head, table, reader)) for head in heads]
    count = sum(number for _head, number in counts)
    bare = sum(number for head, number in counts if head.low is None and head.high is None)
    problems = tuple(sorted(reader.problems, key=_place))
    return GridReading(count, problems, reader.recorded, bare, lambda: _results(table, heads, reader))


def _place(problem: Problem) -> tuple[int, int]:
    return problem.row, problem.column


def _head(place: int, column: LabColumn, reader: _Reader) -> _Read | None:
    before = len(reader.problems)
    unit = unit_called(column.unit)
    if unit is None or unit not in UNITS_OF[column.test]:
        fitting = ", ".join(one.label for one in UNITS_OF[column.test])
        words = translate("labs", "The unit of {test} is one of {units}.")
        text = column.unit or "–"
        reader.refuse(UNIT_ROW, place, text, words.format(test=column.test.label, units=fitting))
        return None
    low = _limit(LOW_ROW, place, column.low, reader)
    high = _limit(HIGH_ROW, place, column.high, reader)
    if low is not None and high is not None and low > high:
        words = translate("labs", "The range of {test} ends below its beginning.")
        reader.refuse(HIGH_ROW, place, column.high, words.format(test=column.test.label))
    return _Read(place, column.test, unit, low, high) if len(reader.problems) == before else None


def _limit(row: int, place: int, text: str, reader: _Reader) -> Decimal | None:
    if not text.strip():
        return None
    try:
        return read_number(text)
    except DosebookError as error:
        reader.refuse(row, place, text, str(error))
        return None


def _look_at_days(table: LabTable, reader: _Reader) -> None:
    """Refuse the dates that cannot be read of rows that hold a value."""
    unsure = {text for text in set(table.days) if plain_day(text) is None}
    bad = {text: reason for text in unsure if (reason := _day_refused(text, reader))}
    for number, text in enumerate(table.days) if bad else ():
        if text in bad and table.has_value(number):
            reader.undated.add(number)
            reader.refuse(number, DATE_COLUMN, text or "–", bad[text])


def _day_refused(text: str, reader: _Reader) -> str:
    """Return why a text is not one date; empty where it is."""
    if not text:
        return translate("labs", "The row has values, but no date.")
    try:
        found = _read_day(text, reader)
    except DosebookError as error:
        return str(error)
    if isinstance(found, DateRead):
        return ""
    words = translate("labs", "“{text}” may be {first} or {second}. Write the month as a word.")
    return words.format(text=text, first=found.first.words(), second=found.second.words())


def _read_day(text: str, reader: _Reader) -> DateRead | DateAmbiguous:
    return read_date(without_hour(text), reader.today)


def _day(text: str, reader: _Reader) -> PartialDate:
    found = _read_day(text, reader)
    return found.date if isinstance(found, DateRead) else PartialDate()


def _count(head: _Read, table: LabTable, reader: _Reader) -> int:
    """Return how many new values a column holds; the other cells are refused or counted as recorded."""
    texts = table.values[head.place]
    unsure = [number for number in unsure_of(texts) if number not in reader.undated]
    empty = sum(1 for number in unsure if not texts[number])
    left_out = {
        number for number in unsure if texts[number] and _is_refused(number, head, texts[number], reader)
    }
    left_out |= _recorded(head, table, left_out, reader)
    reader.left_out |= {(number, head.place) for number in left_out}
    return len(texts) - len(reader.undated) - empty - len(left_out)


def _measured(text: str) -> Measurement | AbsenceReason:
    """Return the value of a cell, or why there is none; the laboratory's own mark of high or low is no part of it."""
    reason = reason_called(text) if text[:1].isalpha() else None
    return reason or read_measurement(without_flag(text))


def _is_refused(number: int, head: _Read, text: str, reader: _Reader) -> bool:
    try:
        _measured(text)
    except DosebookError as error:
        reader.refuse(number, head.place, text, str(error))
        return True
    return False


def _recorded(head: _Read, table: LabTable, bad: set[int], reader: _Reader) -> set[int]:
    """Return the rows of which the study has a value of this test and day already."""
    if head.test not in reader.known:
        return set()
    skipped = bad | reader.undated
    return {
        number
        for number, (day, text) in enumerate(zip(table.days, table.values[head.place], strict=True))
        if text
        and number not in skipped
        and _is_recorded(number, head, _day(day, reader), _measured(text), reader)
    }


def _is_recorded(
    number: int, head: _Read, day: PartialDate, value: Measurement | AbsenceReason, reader: _Reader
) -> bool:
    """Whether the study has a value of this test and day; one that differs is a problem as well."""
    same = reader.known.get(head.test, {}).get(day, [])
    if not same:
        return False
    if any(_said(one) == value and (one.unit is head.unit or one.value is None) for one in same):
        reader.recorded += 1
        return True
    known = same[0]
    unit = known.unit.label if known.unit is not None else ""
    words = translate(
        "labs",
        "{test} of {date} is recorded as {value} {unit}. Change that result, with a reason, if it is wrong.",
    )
    recorded = known.value.text if known.value is not None else reason_words(known, "value")
    reason = words.format(
        test=head.test.label, date=day.words(), value=recorded, unit=unit if known.value else ""
    )
    text = value.label if isinstance(value, AbsenceReason) else value.text
    reader.refuse(number, head.place, text, reason.replace(" .", "."))
    return True


def _said(result: Result) -> Measurement | AbsenceReason | None:
    return result.value or absent_values(result).get("value")


def _results(table: LabTable, heads: Sequence[_Read], reader: _Reader) -> Iterator[Result]:
    for number, text_of_day in enumerate(table.days):
        if number in reader.undated or not table.has_value(number):
            continue
        day = _day(text_of_day, reader)
        for head in heads:
            text = table.values[head.place][number]
            if text and (number, head.place) not in reader.left_out:
                yield _result(head, day, _measured(text), reader)


def _result(head: _Read, day: PartialDate, value: Measurement | AbsenceReason, reader: _Reader) -> Result:
    if isinstance(value, AbsenceReason):
        return Result(
            uid=reader.new_uid(),
            participant=ParticipantUid(reader.participant),
            date=day,
            test=head.test,
            laboratory=reader.laboratory,
            absences=(Absence("value", value),),
        )
    return Result(
        uid=reader.new_uid(),
        participant=ParticipantUid(reader.participant),
        date=day,
        test=head.test,
        value=value,
        unit=head.unit,
        laboratory=reader.laboratory,
        reference_low=head.low,
        reference_high=head.high,
    )
