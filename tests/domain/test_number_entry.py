"""Numbers as coordinators type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dosebook.domain.measurement import Measurement
from dosebook.domain.number_entry import (
    UnreadableNumber,
    read_count,
    read_integer,
    read_measurement,
    read_number,
    read_signed_number,
    unsure_of,
)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("12.50", "12.50"),
        ("12,50", "12.50"),
        (" 7 ", "7"),
        (".5", "0.5"),
        (",5", "0.5"),
        ("0,125", "0.125"),
        ("15.625", "15.625"),
        ("1234,5", "1234.5"),
        ("007", "7"),
    ],
)
def test_a_number_keeps_its_digits(typed: str, shown: str) -> None:
    assert format(read_number(typed), "f") == shown


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("15,625", "can be read in two ways. Write 15.625 or 15625."),
        ("1,234.5", "thousands separator"),
        ("1.234,5", "thousands separator"),
        ("1 234", "thousands separator"),
        ("1'234", "thousands separator"),
        ("-3", "below zero"),
        ("−3", "below zero"),
        ("1e3", "was not understood"),
        ("NaN", "was not understood"),
        ("5.", "was not understood"),
        ("", "was not understood"),
        ("٣", "was not understood"),
        ("12 mCi", "was not understood"),
        ("1" * 16, "more than 15 digits"),
    ],
)
def test_a_number_is_refused_with_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(UnreadableNumber) as caught:
        read_number(typed)
    assert sentence in str(caught.value)


def test_whole_numbers_have_no_decimals() -> None:
    assert read_integer("4") == 4
    assert read_integer("4.0") == 4
    with pytest.raises(UnreadableNumber, match="not a whole number"):
        read_integer("4.5")


def test_a_count_has_at_most_four_digits() -> None:
    assert read_count("9999") == 9999
    assert read_integer("10000") == 10_000
    with pytest.raises(UnreadableNumber, match="“99999” is too large; at most 9999 is meant here"):
        read_count("99999")


@pytest.mark.parametrize("typed", ["<0,2", "< 0.2", "≥5", "12.30", "<=3"])
def test_a_measurement_is_kept_as_typed(typed: str) -> None:
    assert read_measurement(f" {typed} ").text == typed


@pytest.mark.parametrize("typed", ["<", "<1,234", "< -3", "0.2>", "<<1", "not done", ""])
def test_a_measurement_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableNumber):
        read_measurement(typed)


@given(st.decimals(min_value=0, max_value=10**6, places=3))
def test_what_is_shown_is_read_back(number: Decimal) -> None:
    assert read_number(format(number, "f")) == number


@given(st.text(max_size=15) | st.text(alphabet="0123456789.,<> -²", max_size=10))
def test_any_text_gives_a_number_or_a_sentence(text: str) -> None:
    for read, kind in (
        (read_number, Decimal),
        (read_integer, int),
        (read_count, int),
        (read_measurement, Measurement),
    ):
        said: object = None
        try:
            said = read(text)
        except UnreadableNumber as refusal:
            said = refusal
        is_sentence = isinstance(said, UnreadableNumber) and len(str(said).split()) > 2
        assert is_sentence or isinstance(said, kind), (read.__name__, said)


@pytest.mark.parametrize(
    ("typed", "meant"), [("-0.85", "-0.85"), ("−0,5", "-0.5"), ("– 2", "-2"), ("0.3", "0.3"), ("-0", "0")]
)
def test_a_number_that_may_be_below_zero_is_read_with_its_sign(typed: str, meant: str) -> None:
    assert read_signed_number(typed) == Decimal(meant)


@pytest.mark.parametrize("typed", ["--1", "-", "-1,000", "1-2", ""])
def test_a_sign_makes_no_number_of_what_is_none(typed: str) -> None:
    with pytest.raises(UnreadableNumber):
        read_signed_number(typed)


def test_what_is_not_plainly_a_number_is_found_among_many_by_its_place() -> None:
    texts = ["1", "", "12.50", "<0.2", "1,5", "1,234", "x", "9" * 16, "3", "5.", "٣"]
    assert unsure_of(texts) == [1, 3, 4, 5, 6, 7, 9, 10]
    assert unsure_of(["1\n2", "3", "x"]) == [0, 2]
    assert unsure_of([]) == []
    assert unsure_of(["7"] * 3) == []
    assert all(read_number(text) for place, text in enumerate(texts) if place not in unsure_of(texts))
