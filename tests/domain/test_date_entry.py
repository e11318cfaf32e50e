"""Dates as coordinators type them."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dosebook.domain.date_entry import DateAmbiguous, DateRead, UnreadableDate, plain_day, read_date
from dosebook.domain.partial_date import PartialDate

TODAY = date(2026, 3, 1)


def understood(text: str) -> str:
    answer = read_date(text, TODAY)
    assert isinstance(answer, DateRead)
    return answer.date.iso


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("12 Aug 2018", "2018-08-12"),
        ("  12  august 2018 ", "2018-08-12"),
        ("12aug18", "2018-08-12"),
        ("12-AUG-2018", "2018-08-12"),
        ("12. Aug. 2018", "2018-08-12"),
        ("Aug 12, 2018", "2018-08-12"),
        ("12th aug 2018", "2018-08-12"),
        ("2018 aug 12", "2018-08-12"),
        ("5 sept 18", "2018-09-05"),
        ("12.8.18", "2018-08-12"),
        ("3.4.18", "2018-04-03"),
        ("2018-08-12", "2018-08-12"),
        ("2018/8/2", "2018-08-02"),
        ("25/8/2018", "2018-08-25"),
        ("8/25/2018", "2018-08-25"),
        ("7/7/18", "2018-07-07"),
        ("2018-08", "2018-08"),
        ("Aug 2018", "2018-08"),
        ("8/2018", "2018-08"),
        ("08.2018", "2018-08"),
        ("UNK Aug 2018", "2018-08"),
        ("un/08/2018", "2018-08"),
        ("2018-08-UNK", "2018-08"),
        ("unk-unk-2018", "2018"),
        ("2018", "2018"),
        ("today", "2026-03-01"),
        ("Yesterday", "2026-02-28"),
        ("unk", "unk"),
        ("unknown", "unk"),
        ("29.2.24", "2024-02-29"),
        ("1.1.36", "2036-01-01"),
        ("1.1.37", "1937-01-01"),
        ("1.1.69", "1969-01-01"),
        ("1.1.99", "1999-01-01"),
    ],
)
def test_a_date_is_understood(typed: str, iso: str) -> None:
    assert understood(typed) == iso


@pytest.mark.parametrize("typed", ["3/4/18", "03/04/2018", "3-4-2018", "3 4 2018"])
def test_both_may_be_the_month(typed: str) -> None:
    assert read_date(typed, TODAY) == DateAmbiguous(PartialDate(2018, 4, 3), PartialDate(2018, 3, 4))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31 Feb 2018", "31 Feb 2018 does not exist. Feb 2018 has 28 days."),
        ("29.2.2023", "29 Feb 2023 does not exist. Feb 2023 has 28 days."),
        ("0 Aug 2018", "0 Aug 2018 does not exist"),
        ("8.25.18", "There is no month 25."),
        ("2018-13", "There is no month 13."),
        ("13/13/2018", "There is no month 13."),
        ("12 Aug", "does not say the year"),
        ("Aug 18", "does not say the year"),
        ("12.8.", "does not say the year"),
        ("12 Aug 218", "The year 218 cannot be right"),
        ("12 Aug 3018", "The year 3018 cannot be right"),
        ("", "was not understood as a date"),
        ("soon", "was not understood as a date"),
        ("12 unk 2018", "was not understood as a date"),
        ("unk 12 Aug 2018", "was not understood as a date"),
        ("12082018", "was not understood as a date"),
        ("12 Aug 2018 14:05", "was not understood as a date"),
        ("12 ma 2018", "was not understood as a date"),
        ("12+8+2018", "was not understood as a date"),
        ("١٢.٨.٢٠١٨", "was not understood as a date"),
        ("1.2.3.4", "was not understood as a date"),
    ],
)
def test_a_date_is_refused_with_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(UnreadableDate) as caught:
        read_date(typed, TODAY)
    assert sentence in str(caught.value)


def _partial(day: date, precision: int) -> PartialDate:
    parts = (day.year, day.month, day.day)[:precision]
    return PartialDate(*parts)


@given(
    st.builds(_partial, st.dates(date(1850, 1, 1), date(2199, 12, 31)), st.integers(min_value=0, max_value=3))
)
def test_what_is_shown_is_read_back(moment: PartialDate) -> None:
    assert read_date(moment.words(), TODAY) == DateRead(moment)
    assert read_date(moment.iso, TODAY) == DateRead(moment)


@given(st.text(max_size=20) | st.text(alphabet="0123456789./- unkaug²", max_size=14))
def test_any_text_gives_a_date_or_a_sentence(text: str) -> None:
    with contextlib.suppress(UnreadableDate):
        assert isinstance(read_date(text, TODAY), DateRead | DateAmbiguous)


@pytest.mark.parametrize(
    "text",
    [
        "2018-08-12",
        "12.8.2018",
        "01.02.1999",
        "2018-02-30",
        "31.2.2018",
        "1849-01-01",
        "2018-W01-1",
        "12.8.18",
        "",
    ],
)
def test_a_plain_day_is_read_as_any_date_is(text: str) -> None:
    plain = plain_day(text)
    if plain is None:
        with pytest.raises(UnreadableDate) if text != "12.8.18" else contextlib.nullcontext():
            read_date(text, TODAY)
    else:
        assert read_date(text, TODAY) == DateRead(PartialDate.of(plain))
