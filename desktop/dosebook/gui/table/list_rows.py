"""The rows of a list, worked out once per snapshot of the study: texts at once, sort keys when wanted."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from dosebook.domain.records import Record
from dosebook.domain.study_data import Entry, StudyData
from dosebook.forms.list_spec import ListColumn
from dosebook.forms.lists.catalogue import LISTS
from dosebook.forms.lists.quick_filters import cohort_of
from dosebook.forms.record_words import MISSING

_BETWEEN = "\n"
_NUMBER = re.compile(r"[<>≤≥]?\s*[-−]?\d+(?:[.,]\d+)?")
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

    def __init__(self, kind: str, data: StudyData, today: date | None = None) -> None:
        """Work out the texts of every entry of ``kind``."""
        self.data = data
        self.columns = LISTS[kind].columns
        self.entries: tuple[Entry, ...] = tuple(data.entries_of(kind))
        columns = [
            texts if column.align != "right" else decimals_aligned(texts)
            for column in self.columns
            for texts in [_one_of_each(_texts(column, self.entries, data, today))]
        ]
        self.texts: list[tuple[str, ...]] = list(zip(*columns, strict=True))
        self._orders: dict[int, list[int]] = {}

    @cached_property
    def searched(self) -> list[str]:
        """What the filter line looks through, row by row."""
        places = [place for place, column in enumerate(self.columns) if column.search]
        return [_BETWEEN.join(texts[place] for place in places).casefold() for texts in self.texts]

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
        filled = [row for row in reversed(order) if self.texts[row][column] != MISSING]
        return filled + [row for row in order if self.texts[row][column] == MISSING]

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


def _texts(column: ListColumn, entries: Sequence[Entry], data: StudyData, today: date | None) -> list[str]:
    if column.on_day is not None and today is not None:
        return [column.on_day(entry.record, today) for entry in entries]
    return [column.text(entry.record, data) for entry in entries]


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
    places = max((len(text.partition(".")[2]) for text in texts), default=0)
    return _one_of_each([text if text == MISSING else text + _filling(text, places) for text in texts])


def _filling(text: str, places: int) -> str:
    _whole, point, decimals = text.partition(".")
    blank_point = _POINT_BLANK if places and not point else ""
    return blank_point + _DIGIT_BLANK * (places - len(decimals))
