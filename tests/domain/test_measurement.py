"""A measured value keeps what the laboratory printed."""

from decimal import Decimal

import pytest

from dosebook.domain.measurement import Measurement


@pytest.mark.parametrize(
    ("text", "comparator", "number"),
    [
        ("18", "", "18"),
        ("1.50", "", "1.50"),
        ("<0.2", "<", "0.2"),
        ("< 0,2", "<", "0.2"),
        ("≥ 1000", ">=", "1000"),
        (".5", "", "0.5"),
    ],
)
def test_number_and_comparator_are_derived(text: str, comparator: str, number: str) -> None:
    value = Measurement(text)
    assert (value.text, value.comparator, value.number) == (text, comparator, Decimal(number))


@pytest.mark.parametrize("text", ["", "abc", "-3", "1,234.5", "1.2.3", "<", "12 mg", "1e5"])
def test_what_is_no_value_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a measured value"):
        Measurement(text)
