"""Activity in both units."""

from decimal import Decimal

from dosebook.domain.codelists import DoseUnit
from dosebook.domain.radioactivity import to_mbq, to_mci


def test_the_mean_of_cohort_5_in_both_units() -> None:
    assert to_mbq(Decimal("65.15"), DoseUnit.MCI) == Decimal("2410.55")
    assert to_mci(Decimal("2410.55"), DoseUnit.MBQ) == Decimal("65.15")


def test_milligrams_are_no_activity() -> None:
    assert to_mci(Decimal(1), DoseUnit.MG) is None
    assert to_mbq(Decimal(1), DoseUnit.MG) is None
