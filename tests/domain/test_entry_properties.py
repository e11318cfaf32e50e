"""Whatever is typed or pasted into a date, a number, a measurement or a time: a value, or a sentence."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dosebook.domain.date_entry import DateAmbiguous, DateRead, UnreadableDate, read_date
from dosebook.domain.measurement import Measurement
from dosebook.domain.number_entry import (
    UnreadableNumber,
    read_integer,
    read_measurement,
    read_number,
    read_signed_number,
)
from dosebook.domain.partial_date import (
    PartialDate,
    certainly_before,
    certainly_on_or_before,
    possibly_on_or_before,
)
from dosebook.domain.time_entry import UnreadableTime, read_time

TODAY = date(2026, 3, 1)
DAYS = st.dates(date(1850, 1, 1), date(2199, 12, 31))


@st.composite
def moments(draw: st.DrawFn) -> PartialDate:
    """Any date as far as it may be known."""
    day = draw(DAYS)
    known = draw(st.integers(0, 3))
    return PartialDate(*(day.year, day.month, day.day)[:known])


@given(moments())
def test_a_date_is_stored_as_known_and_comes_back(moment: PartialDate) -> None:
    assert PartialDate.from_iso(moment.iso) == moment
    understood = read_date(moment.words(), TODAY)
    assert isinstance(understood, DateRead)
    assert understood.date == moment
    if moment.year is not None:
        again = read_date(moment.iso, TODAY)
        assert isinstance(again, DateRead)
        assert again.date == moment


@given(moments(), moments(), DAYS)
def test_what_is_certain_is_possible_and_never_both_ways(
    one: PartialDate, two: PartialDate, day: date
) -> None:
    assert one.first <= one.last
    assert not (certainly_before(one, two) and certainly_before(two, one))
    assert not certainly_before(one, one)
    if certainly_on_or_before(one, day):
        assert possibly_on_or_before(one, day)
    if one.exact is not None and two.exact is not None:
        assert certainly_before(one, two) == (one.exact < two.exact)


@given(st.integers(), st.none() | st.integers(), st.none() | st.integers())
@example(1850, 2_147_483_648, None)
@example(2018, 8, 10**20)
def test_parts_make_a_date_of_the_calendar_or_none(year: int, month: int | None, day: int | None) -> None:
    try:
        moment = PartialDate(year, month, day)
    except ValueError:
        return
    assert date(year, month or 1, day or 1) == moment.first


@given(DAYS, st.sampled_from(["/", "-", " ", "."]))
def test_a_day_in_numbers_is_read_or_both_readings_are_shown(day: date, between: str) -> None:
    typed = between.join(map(str, (day.day, day.month, day.year)))
    found = read_date(typed, TODAY)
    if isinstance(found, DateAmbiguous):
        assert between != "."
        assert day.day <= 12
        assert found.first == PartialDate.of(day)
        assert found.second == PartialDate(day.year, day.day, day.month)
    else:
        assert found.date == PartialDate.of(day)


@given(DAYS)
def test_two_digits_of_a_year_never_lie_far_ahead(day: date) -> None:
    found = read_date(f"{day.day}.{day.month}.{day.year % 100:02d}", TODAY)
    assert isinstance(found, DateRead)
    assert found.date.first < TODAY + timedelta(days=366 * 11)


ANYTHING = st.text(st.characters(codec=None), max_size=30) | st.text(
    "0123456789 .,/-<>≤≥=?unkaug’'²٣１", max_size=14
)
LONG = st.sampled_from(["9", "1,", "x", "1 ", "1'234", "<", "Aug ", "12/", "\u200b", "٣", "0"]).flatmap(
    lambda part: st.integers(1_000, 6_000).map(lambda times: part * times)
)


@given(ANYTHING | LONG | LONG.map(lambda text: f"{text}/1/2018") | LONG.map(lambda text: f"1 Aug {text}"))
def test_anything_typed_is_a_value_or_a_sentence_that_fits(text: str) -> None:
    for read in (read_number, read_integer, read_measurement, read_signed_number, read_time, _date):
        said = _said(read, text)
        assert said == "" or (said.endswith(".") and len(said) < 250)


def _date(text: str) -> object:
    return read_date(text, TODAY)


def _said(read: Callable[[str], object], text: str) -> str:
    try:
        read(text)
    except (UnreadableNumber, UnreadableTime, UnreadableDate) as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    "typed",
    ["1e999", "1E5", "inf", "Infinity", "nan", "NaN", "-NaN", "0x10", "1_000", "+5", "½", "²", "１２", "٣",
     "\u200b5", "5\u200b", "5\x00", "1..2", "1,2,3", "5 5", "5%", "1/2", "-", "."],
)  # fmt: skip
def test_what_python_would_take_for_a_number_is_none_here(typed: str) -> None:
    for read in (read_number, read_integer, read_measurement):
        assert _said(read, typed)


@given(st.integers(0, 10**7), st.integers(0, 6), st.sampled_from([".", ","]))
def test_trailing_zeros_and_the_comma_lose_nothing(whole: int, zeros: int, mark: str) -> None:
    typed = f"{whole}{mark}5{'0' * zeros}"
    if zeros == 2 and mark == "," and 0 < whole < 1000:
        with pytest.raises(UnreadableNumber, match="two ways"):
            read_number(typed)
        return
    number = read_number(typed)
    assert number == Decimal(f"{whole}.5")
    assert format(number, "f") == f"{whole}.5{'0' * zeros}"


@given(
    st.sampled_from(["", "<", "<=", ">", ">=", "≤", "≥"]),
    st.sampled_from(["", " "]),
    st.decimals(0, 10**6, places=2),
    st.sampled_from([".", ","]),
)
def test_a_measurement_stays_as_the_laboratory_printed_it(
    sign: str, space: str, number: Decimal, mark: str
) -> None:
    typed = f"{sign}{space}{format(number, 'f').replace('.', mark)}".strip()
    read = read_measurement(typed)
    assert read.text == typed
    assert read.number == number
    assert read.comparator == {"≤": "<=", "≥": ">="}.get(sign, sign)


@pytest.mark.parametrize("text", ["٣", "１.５", "<２"])
def test_stored_digits_are_the_ten_that_the_file_checks(text: str) -> None:
    with pytest.raises(ValueError, match="not a measured value"):
        Measurement(text)
    with pytest.raises(ValueError, match="not a date"):
        PartialDate.from_iso("２０１８-08")
