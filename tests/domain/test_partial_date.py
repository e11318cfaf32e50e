"""A date is kept as known, compared as known and never filled up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dosebook.domain.partial_date import (
    PartialDate,
    certainly_before,
    certainly_on_or_before,
    is_before,
    possibly_on_or_before,
)

YEARS = st.integers(1850, 2199)
FULL = st.dates(date(1850, 1, 1), date(2199, 12, 31)).map(PartialDate.of)
ANY = st.one_of(
    FULL,
    FULL.map(lambda known: PartialDate(known.year, known.month)),
    YEARS.map(PartialDate),
    st.just(PartialDate()),
)


@pytest.mark.parametrize(
    ("iso", "words"),
    [("2018-08-12", "12 Aug 2018"), ("2018-08", "Aug 2018"), ("2018", "2018"), ("unk", "unknown")],
)
def test_words_and_iso_name_what_is_known(iso: str, words: str) -> None:
    assert PartialDate.from_iso(iso).iso == iso
    assert PartialDate.from_iso(iso).words() == words


@pytest.mark.parametrize(
    "parts", [(2018, None, 3), (None, 3, None), (2018, 2, 30), (2018, 13, None), (20180, 1, 1)]
)
def test_a_date_that_no_calendar_has_is_refused(parts: tuple[int | None, int | None, int | None]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate(*parts)


@pytest.mark.parametrize("text", ["", "12 Aug 2018", "2018-8-12", "2018-08-12T10:00", "UNK"])
def test_text_that_is_no_iso_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a date"):
        PartialDate.from_iso(text)


def test_the_last_day_of_a_month_knows_leap_years() -> None:
    assert PartialDate(2016, 2).last == date(2016, 2, 29)
    assert PartialDate(2018, 2).last == date(2018, 2, 28)


def test_an_event_in_august_is_not_certainly_after_a_dose_on_the_12th() -> None:
    august, dose = PartialDate(2018, 8), PartialDate(2018, 8, 12)
    assert not certainly_before(august, dose)
    assert not certainly_before(dose, august)
    assert possibly_on_or_before(august, date(2018, 8, 12))
    assert not certainly_on_or_before(august, date(2018, 8, 12))


def test_an_unknown_date_is_possible_on_any_day_and_certain_on_none() -> None:
    assert possibly_on_or_before(PartialDate(), date(1850, 1, 1))
    assert not certainly_on_or_before(PartialDate(), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("earlier", "later", "answer"),
    [
        ("2018-08", "2018-08-12", None),
        ("2018-08-12", "2018-08", None),
        ("2018-07", "2018-08-01", True),
        ("2018-08", "2018-08-01", False),
        ("2018-08-31", "2018-08", False),
        ("2018-08-12", "2018-08-12", False),
        ("unk", "2018-08-12", None),
        ("unk", "unk", None),
    ],
)
def test_what_unknown_parts_decide_has_no_answer(earlier: str, later: str, answer: bool | None) -> None:
    assert is_before(PartialDate.from_iso(earlier), PartialDate.from_iso(later)) is answer


@given(ANY)
def test_iso_round_trips(known: PartialDate) -> None:
    assert PartialDate.from_iso(known.iso) == known


@given(ANY, ANY)
def test_two_dates_are_never_each_before_the_other(one: PartialDate, other: PartialDate) -> None:
    assert not (certainly_before(one, other) and certainly_before(other, one))


@given(ANY, st.dates(date(1850, 1, 1), date(2199, 12, 31)))
def test_what_is_certain_is_possible(known: PartialDate, day: date) -> None:
    assert possibly_on_or_before(known, day) or not certainly_on_or_before(known, day)
