"""What stands in the grid as results: each value with its date, test, unit and range, or why it cannot be one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.date_entry import DateAmbiguous, read_date
from dosebook.domain.errors import DosebookError
from dosebook.domain.measurement import Measurement
from dosebook.domain.number_entry import read_measurement, read_number
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import ParticipantUid, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.lab_grid.names import unit_called
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


@dataclass(frozen=True, slots=True)
class LabRow:
    """One date as typed, with a text for each column."""

    day: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """A cell that cannot be read, and why; rows and columns count as in the grid."""

    row: int
    column: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class GridReading:
    """The new results, what cannot be read, and how many values are recorded already as they stand."""

    results: tuple[Result, ...]
    problems: tuple[Problem, ...]
    recorded: int = 0


@dataclass
class _Reader:
    participant: str
    data: StudyData
    today: date
    new_uid: Callable[[], str]
    laboratory: str = ""
    problems: list[Problem] = field(default_factory=list)
    recorded: int = 0

    @cached_property
    def known(self) -> dict[tuple[LabTest | None, PartialDate | None], list[Result]]:
        """The participant's results by test and date."""
        found: dict[tuple[LabTest | None, PartialDate | None], list[Result]] = {}
        for result in self.data.of_participant(Result, self.participant):
            if result.value is not None:
                found.setdefault((result.test, result.date), []).append(result)
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
    rows: Sequence[LabRow],
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
    used = [any(row.values[place].strip() for row in rows) for place in range(len(columns))]
    read = [_head(place, one, reader) for place, one in enumerate(columns) if used[place]]
    heads = [one for one in read if one is not None]
    results = [result for row in _rows(rows, reader) for result in _values(*row, heads, reader)]
    return GridReading(tuple(results), tuple(sorted(reader.problems, key=_place)), reader.recorded)


def _place(problem: Problem) -> tuple[int, int]:
    return problem.row, problem.column


def _head(place: int, column: LabColumn, reader: _Reader) -> _Read | None:
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
    return _Read(place, column.test, unit, low, high)


def _limit(row: int, place: int, text: str, reader: _Reader) -> Decimal | None:
    if not text.strip():
        return None
    try:
        return read_number(text)
    except DosebookError as error:
        reader.refuse(row, place, text, str(error))
        return None


def _rows(rows: Sequence[LabRow], reader: _Reader) -> Iterator[tuple[int, PartialDate, LabRow]]:
    """Yield the rows that hold a value, each with its date."""
    for number, row in enumerate(rows):
        if not any(value.strip() for value in row.values):
            continue
        day = _day(number, row.day, reader)
        if day is not None:
            yield number, day, row


def _day(number: int, text: str, reader: _Reader) -> PartialDate | None:
    if not text.strip():
        words = translate("labs", "The row has values, but no date.")
        reader.refuse(number, DATE_COLUMN, "–", words)
        return None
    try:
        found = read_date(text.strip().partition(" 00:00")[0], reader.today)
    except DosebookError as error:
        reader.refuse(number, DATE_COLUMN, text, str(error))
        return None
    if isinstance(found, DateAmbiguous):
        words = translate("labs", "“{text}” may be {first} or {second}. Write the month as a word.")
        reason = words.format(text=text, first=found.first.words(), second=found.second.words())
        reader.refuse(number, DATE_COLUMN, text, reason)
        return None
    return found.date


def _values(
    number: int, day: PartialDate, row: LabRow, heads: Sequence[_Read], reader: _Reader
) -> Iterator[Result]:
    for head in heads:
        text = row.values[head.place].strip()
        if not text:
            continue
        try:
            value = read_measurement(text)
        except DosebookError as error:
            reader.refuse(number, head.place, text, str(error))
            continue
        if not _is_recorded(number, head, day, value, reader):
            yield _result(head, day, value, reader)


def _is_recorded(number: int, head: _Read, day: PartialDate, value: Measurement, reader: _Reader) -> bool:
    """Whether the study has a value of this test and day; one that differs is a problem as well."""
    same = reader.known.get((head.test, day), [])
    if not same:
        return False
    if any(one.value == value and one.unit is head.unit for one in same):
        reader.recorded += 1
        return True
    known = same[0]
    unit = known.unit.label if known.unit is not None else ""
    words = translate(
        "labs",
        "{test} of {date} is recorded as {value} {unit}. Change that result, with a reason, if it is wrong.",
    )
    recorded = known.value.text if known.value is not None else ""
    reason = words.format(test=head.test.label, date=day.words(), value=recorded, unit=unit)
    reader.refuse(number, head.place, value.text, reason)
    return True


def _result(head: _Read, day: PartialDate, value: Measurement, reader: _Reader) -> Result:
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
