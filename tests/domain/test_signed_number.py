"""What can be said of numbers with signs: every claim holds for all values that the signs admit, and no more is claimed."""

from decimal import Decimal
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dosebook.domain.certainty import Certainty
from dosebook.domain.signed_number import SignedNumber, highest_of, lowest_of, median_of

NO, POSSIBLE, CERTAIN = Certainty
SIGNED = st.builds(SignedNumber, st.integers(0, 12).map(Decimal), st.sampled_from(["", "<", "<=", ">", ">="]))


def of(text: str) -> SignedNumber:
    sign = text.rstrip("0123456789.")
    return SignedNumber(Decimal(text.removeprefix(sign)), sign)


def told(found: SignedNumber | None) -> str:
    return "" if found is None else f"{found.sign}{found.number}"


def values_of(one: SignedNumber) -> list[Decimal]:
    """Some values that a number with its sign admits, near to it and far."""
    least, much = Decimal("0.001"), Decimal(1000)
    at = one.number
    return {
        "": [at],
        "<": [at - much, at - 5, at - least],
        "<=": [at - much, at - 5, at - least, at],
        ">": [at + least, at + 5, at + much],
        ">=": [at, at + least, at + 5, at + much],
    }[one.sign]


@pytest.mark.parametrize(
    ("text", "below_25"),
    [
        ("24", CERTAIN),
        ("25", NO),
        ("<25", CERTAIN),
        ("<=25", POSSIBLE),
        ("<200", POSSIBLE),
        (">24", POSSIBLE),
        (">=24", POSSIBLE),
        (">25", NO),
        (">=25", NO),
        (">400", NO),
    ],
)
def test_a_sign_leaves_open_what_it_leaves_open(text: str, below_25: Certainty) -> None:
    assert of(text).is_below(Decimal(25)) is below_25
    assert of(text).is_at_least(Decimal(25)) is Certainty(CERTAIN - below_25)


@given(SIGNED, st.integers(0, 12).map(Decimal))
def test_what_is_certain_holds_for_every_value(one: SignedNumber, limit: Decimal) -> None:
    for found, holds in (
        (one.is_below(limit), [value < limit for value in values_of(one)]),
        (one.is_above(limit), [value > limit for value in values_of(one)]),
    ):
        assert found is (CERTAIN if all(holds) else POSSIBLE if any(holds) else NO)


@pytest.mark.parametrize(
    ("texts", "low", "middle", "high"),
    [
        ("18 5 40", "5", "18", "40"),
        ("<0.5 1 2", "<0.5", "1", "2"),
        ("<0.5 1", "<0.5", "<0.75", "1"),
        ("<0.5 <0.5 2", "<0.5", "<0.5", "2"),
        ("10 60 <200", "<=10", "<=60", "<200"),
        ("<5 3", "<=3", "<4.0", "<5"),
        (">400 150", "150", ">275.0", ">400"),
        (">10 20 30", "<=20", "<=30", ">=30"),
        (">10 12 11", "<=11", "<=12", ">=12"),
        ("<5", "<5", "<5", "<5"),
        ("<5 >7", "<5", "", ">7"),
        (">=7 9", "<=9", ">=8.0", ">=9"),
    ],
)
def test_a_spread_says_as_much_as_is_certain(texts: str, low: str, middle: str, high: str) -> None:
    values = [of(text) for text in texts.split()]
    found = [lowest_of(values), median_of(values), highest_of(values)]
    wanted = [of(text) if text else None for text in (low, middle, high)]
    assert found == wanted, [told(one) for one in found]


@given(st.lists(SIGNED, min_size=1, max_size=5), st.data())
def test_a_spread_holds_whatever_the_values_were(values: list[SignedNumber], drawn: st.DataObject) -> None:
    actual = [drawn.draw(st.sampled_from(values_of(one))) for one in values]
    for found, true in (
        (lowest_of(values), min(actual)),
        (median_of(values), median(actual)),
        (highest_of(values), max(actual)),
    ):
        if found is not None:
            at = found.number
            assert {
                "": true == at,
                "<": true < at,
                "<=": true <= at,
                ">": true > at,
                ">=": true >= at,
            }[found.sign]


def test_without_values_there_is_no_spread() -> None:
    assert median_of([]) is None
    assert lowest_of([]) is None
