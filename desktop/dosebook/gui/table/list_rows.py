"""The rows of a list, worked out once per snapshot of the study: texts when seen, sort keys when wanted."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, overload

from dosebook.domain.records import Record
from dosebook.domain.study_data import Entry, StudyData
from dosebook.forms.list_spec import ListColumn
from dosebook.forms.lists.catalogue import LISTS
from dosebook.forms.lists.quick_filters import cohort_of
from dosebook.forms.record_words import MISSING

_BETWEEN = "\n"
_NUMBER = re.compile(r"[<>≤≥]?\s*[-−]?\d+(?:[.,]\d+)?")
_POINT = re.compile("[.,]")
_DIGIT_BLANK, _POINT_BLANK = "\u2007", "\u2008"


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What a list is narrowed to; several parts narrow it further."""

    words: str = ""
    tests: tuple[Callable[[Any, StudyData], bool], ...] = ()
    cohort: str | None = None
    participant: str | None = None
    uids: Collection[str] | None = None
    shows_voided: bool = False


class ListRows:
    """All entries of one kind with what the list shows of them; rows are named by their number here."""

    def __init__(
        self, kind: str, data: StudyData, today: date | None = None, *, participant: str | None = None
    ) -> None:
        """Work out the texts of every entry of ``kind``, or of those of one participant."""
        self.data, self.today = data, today
        self.columns = LISTS[kind].columns
        entries: Iterable[Entry] = data.entries_of(kind)
        if participant is not None:
            entries = (one for one in entries if getattr(one.record, "participant", None) == participant)
        self.entries: tuple[Entry, ...] = tuple(entries)
        self.texts = RowTexts(self.columns, self.entries, data, today)
        self._orders: dict[int, list[int]] = {}

    @cached_property
    def searched(self) -> list[str]:
        """What the filter line looks through, row by row."""
        places = [place for place, column in enumerate(self.columns) if column.search]
        columns = [self.texts.column(place) for place in places]
        return [_BETWEEN.join(texts).casefold() for texts in zip(*columns, strict=True)]

    def record(self, row: int) -> Record:
        """Return the record of a row."""
        return self.entries[row].record

    def ordered(self, column: int, *, is_descending: bool) -> list[int]:
        """Return all rows sorted by a column; rows without a value come last either way."""
        if column not in self._orders:
            key = self.columns[column].sort_key
            keys = [key(entry.record, self.data) for entry in self.entries]
            self._orders[column] = sorted(range(len(keys)), key=keys.__getitem__)
        order = self._orders[column]
        if not is_descending:
            return order
        texts = self.texts.column(column)
        filled = [row for row in reversed(order) if texts[row] != MISSING]
        return filled + [row for row in order if texts[row] == MISSING]

    def ordered_by(self, number: Callable[[str], int], *, is_descending: bool) -> list[int]:
        """Return all rows sorted by a number that the uid of their record leads to."""
        numbers = [number(entry.record.uid) for entry in self.entries]
        return sorted(range(len(numbers)), key=numbers.__getitem__, reverse=is_descending)

    def narrowed(self, order: list[int], wanted: ListFilter) -> list[int]:
        """Return the rows of ``order`` that ``wanted`` lets through, in their order."""
        rows = order
        for word in wanted.words.casefold().split():
            searched = self.searched
            rows = [row for row in rows if word in searched[row]]
        if not wanted.shows_voided:
            entries = self.entries
            rows = [row for row in rows if not entries[row].is_voided]
        if wanted.participant is not None:
            rows = [
                row for row in rows if getattr(self.record(row), "participant", None) == wanted.participant
            ]
        if wanted.cohort is not None:
            rows = [row for row in rows if cohort_of(self.record(row), self.data) == wanted.cohort]
        if wanted.uids is not None:
            rows = [row for row in rows if self.record(row).uid in wanted.uids]
        for test in wanted.tests:
            rows = [row for row in rows if test(self.record(row), self.data)]
        return rows

    def total(self, wanted: ListFilter) -> int:
        """Return how many rows there are before anybody narrows them."""
        scope = ListFilter(participant=wanted.participant, shows_voided=wanted.shows_voided)
        return len(self.narrowed(list(range(len(self.entries))), scope))

    @property
    def voided(self) -> int:
        """How many records were voided."""
        return sum(entry.is_voided for entry in self.entries)


class RowTexts(Sequence[tuple[str, ...]]):
    """The texts of each row; those of a row are made when it is first seen, for nobody sees tens of thousands.

    A column of numbers is made whole, since each is written so that all points stand below each other.
    """

    def __init__(
        self,
        columns: Sequence[ListColumn],
        entries: Sequence[Entry],
        data: StudyData,
        today: date | None,
    ) -> None:
        """Make nothing yet."""
        self._columns, self._entries, self._data, self._today = columns, entries, data, today
        self._whole: dict[int, list[str]] = {}
        self._rows: dict[int, tuple[str, ...]] = {}

    def column(self, place: int) -> list[str]:
        """Return the texts of all rows in one column."""
        if place not in self._whole:
            column = self._columns[place]
            texts = _one_of_each([self._text(column, entry) for entry in self._entries])
            self._whole[place] = texts if column.align != "right" else decimals_aligned(texts)
        return self._whole[place]

    def sample(self, number: int) -> list[tuple[str, ...]]:
        """Return the texts of so many rows, or of all, spread over the list."""
        step = max(1, -(-len(self) // number))
        return [self[row] for row in range(0, len(self), step)]

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._entries)

    @overload
    def __getitem__(self, row: int) -> tuple[str, ...]: ...
    @overload
    def __getitem__(self, row: slice) -> list[tuple[str, ...]]: ...
    def __getitem__(self, row: int | slice) -> tuple[str, ...] | list[tuple[str, ...]]:
        """Return the texts of a row."""
        if isinstance(row, slice):
            return [self[one] for one in range(*row.indices(len(self)))]
        if row not in self._rows:
            self._rows[row] = tuple(self._cell(row, place) for place in range(len(self._columns)))
        return self._rows[row]

    def _cell(self, row: int, place: int) -> str:
        column = self._columns[place]
        is_whole = place in self._whole or column.align == "right"
        return self.column(place)[row] if is_whole else self._text(column, self._entries[row])

    def _text(self, column: ListColumn, entry: Entry) -> str:
        if column.on_day is not None and self._today is not None:
            return column.on_day(entry.record, self._today)
        return column.text(entry.record, self._data)


def _one_of_each(texts: list[str]) -> list[str]:
    """Return the same texts, equal ones being one object: tens of thousands of rows repeat few of them."""
    same: dict[str, str] = {}
    return list(map(same.setdefault, texts, texts))


def decimals_aligned(texts: list[str]) -> list[str]:
    """Return the numbers of a right-aligned column so that their points stand below each other.

    Blanks as wide as a digit and as a point fill them up; a column that holds other words stays as it is.
    """
    if not all(text == MISSING or _NUMBER.fullmatch(text) for text in texts):
        return texts
    places = max((len(_POINT.split(text, 1)[1]) for text in texts if _POINT.search(text)), default=0)
    return _one_of_each([text if text == MISSING else text + _filling(text, places) for text in texts])


def _filling(text: str, places: int) -> str:
    _whole, *decimals = _POINT.split(text, 1)
    if decimals:
        return _DIGIT_BLANK * (places - len(decimals[0]))
    return (_POINT_BLANK if places else "") + _DIGIT_BLANK * places
