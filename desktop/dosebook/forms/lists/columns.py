"""Columns that many lists share; each sorts empty values last."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from dosebook.domain.absent_values import reason_words
from dosebook.domain.codelists import Code, YesNo
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.list_spec import Align, ListColumn
from dosebook.forms.record_words import MISSING, participant_words

Key = tuple[bool, Any, Any]


def date_key(moment: PartialDate | None) -> Key:
    """Return the place of a date among others: by its first possible day, unknown and empty ones last."""
    if moment is None or moment.is_unknown:
        return True, date.max, moment is None
    return False, moment.first, moment.last


def text_key(text: str) -> Key:
    """Return the place of a text: numbers within it by their value (01-2 before 01-10), empty ones last."""
    return not text or text == MISSING, _natural(text), text


def number_key(number: Decimal | int | None) -> Key:
    """Return the place of a number; none last."""
    return number is None, Decimal(number or 0), ""


@lru_cache(4096)
def _natural(text: str) -> tuple[tuple[bool, int, str], ...]:
    parts: list[tuple[bool, int, str]] = []
    for is_digit, run in _runs(text.casefold()):
        parts.append((is_digit, int(run) if is_digit else 0, run))
    return tuple(parts)


def _runs(text: str) -> list[tuple[bool, str]]:
    runs: list[tuple[bool, str]] = []
    for character in text:
        is_digit = character in "0123456789"
        if runs and runs[-1][0] == is_digit:
            runs[-1] = (is_digit, runs[-1][1] + character)
        else:
            runs.append((is_digit, character))
    return runs


def text_column(
    title: str, text: Callable[[Any, StudyData], str], *, search: bool = True, align: Align = "left"
) -> ListColumn:
    """Return a column of words, sorted by them."""
    return ListColumn(
        title,
        lambda record, data: text(record, data) or MISSING,
        lambda record, data: text_key(text(record, data)),
        align=align,
        search=search,
    )


def date_column(title: str, name: str) -> ListColumn:
    """Return a column of dates, sorted by time."""
    return ListColumn(
        title,
        lambda record, _data: (
            moment.words() if (moment := getattr(record, name)) is not None else why(record, name)
        ),
        lambda record, _data: date_key(getattr(record, name)),
    )


def number_column(
    title: str, name: str, *, grade: bool = False, unit: Callable[[StudyData], str] | None = None
) -> ListColumn:
    """Return a column of numbers, right-aligned; a grade is centred on its colour."""
    return ListColumn(
        title,
        lambda record, _data: _number_words(getattr(record, name)) or why(record, name),
        lambda record, _data: number_key(getattr(record, name)),
        align="center" if grade else "right",
        grade=grade,
        unit=unit,
    )


def code_column(title: str, name: str) -> ListColumn:
    """Return a column of codes in words, sorted in the order of the code list."""
    return ListColumn(
        title,
        lambda record, _data: (
            code.label if (code := getattr(record, name)) is not None else why(record, name)
        ),
        lambda record, _data: _code_key(getattr(record, name)),
        search=True,
    )


def why(record: Any, name: str) -> str:
    """Return what a cell without a value shows: why there is none, where the record says so, else a dash."""
    return reason_words(record, name) or MISSING


def participant_column() -> ListColumn:
    """Return the column of the participant's id."""
    return text_column(
        QT_TRANSLATE_NOOP("lists", "ID"), lambda record, data: participant_words(record.participant, data)
    )


def _number_words(number: Decimal | int | None) -> str:
    if number is None:
        return ""
    return f"{localised(number):f}" if isinstance(number, Decimal) else str(number)


def _code_key(code: Code | None) -> Key:
    return code is None, list(type(code)).index(code) if code is not None else 0, ""


def end_column(title: str) -> ListColumn:
    """Return the column of an end date, where what goes on says so and sorts after every date."""
    return ListColumn(
        title,
        lambda record, _data: _end_words(record),
        lambda record, _data: (True, date.max, True) if record.ongoing is YesNo.YES else date_key(record.end),
    )


def _end_words(record: Any) -> str:
    if record.end is not None:
        return str(record.end.words())
    return translate("lists", "ongoing") if record.ongoing is YesNo.YES else why(record, "end")
