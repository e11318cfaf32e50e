"""Amounts typed in either unit of activity."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dosebook.domain.amount_entry import in_other_unit, read_amount
from dosebook.domain.codelists import DoseUnit
from dosebook.domain.number_entry import UnreadableNumber

MCI, MBQ, MG = DoseUnit.MCI, DoseUnit.MBQ, DoseUnit.MG


@pytest.mark.parametrize(
    ("typed", "unit", "kept"),
    [
        ("33.28", MCI, "33.28"),
        ("33,280", MCI, None),
        ("33.280 mCi", MCI, "33.280"),
        ("1850 MBq", MCI, "50"),
        ("1850mbq", MCI, "50"),
        ("1,85 GBq", MCI, "50"),
        ("1 MBq", MCI, "0.027027"),
        ("50 mCi", MBQ, "1850"),
        ("500 µCi", MBQ, "18.5"),
        ("12.5 mg", MG, "12.5"),
        ("12.5 mCi", MG, None),
        ("12.5 g", MCI, None),
        ("MBq", MCI, None),
        ("-5 MBq", MCI, None),
    ],
)
def test_an_amount_is_read_in_the_unit_that_was_typed(typed: str, unit: DoseUnit, kept: str | None) -> None:
    if kept is None:
        with pytest.raises(UnreadableNumber):
            read_amount(typed, unit)
    else:
        assert str(read_amount(typed, unit)) == kept


@pytest.mark.parametrize(
    ("amount", "unit", "words"),
    [("65.15", MCI, "2411 MBq"), ("1850", MBQ, "50.00 mCi"), ("4", MCI, "148.0 MBq"), ("5", MG, "")],
)
def test_the_same_amount_in_the_other_unit(amount: str, unit: DoseUnit, words: str) -> None:
    assert in_other_unit(Decimal(amount), unit) == words


@given(st.decimals(min_value=0, max_value=10_000, places=2))
def test_mbq_typed_for_mci_comes_back_to_the_hundredth(amount: Decimal) -> None:
    kept = read_amount(f"{amount:f} MBq", MCI)
    assert abs(kept * 37 - amount) <= Decimal("0.00002")
