"""Amounts of radioactivity in the two units that clinics use."""

import math
from decimal import Decimal

from dosebook.domain.codelists import DoseUnit

MBQ_PER_MCI = Decimal(37)
"""1 mCi = 37 MBq exactly, since 1 Ci is defined as 3.7 × 10¹⁰ Bq."""


def to_mci(amount: Decimal, unit: DoseUnit) -> Decimal | None:
    """Return ``amount`` in mCi, or None when ``unit`` is no unit of activity."""
    if unit is DoseUnit.MCI:
        return amount
    return amount / MBQ_PER_MCI if unit is DoseUnit.MBQ else None


def to_mbq(amount: Decimal, unit: DoseUnit) -> Decimal | None:
    """Return ``amount`` in MBq, or None when ``unit`` is no unit of activity."""
    if unit is DoseUnit.MBQ:
        return amount
    return amount * MBQ_PER_MCI if unit is DoseUnit.MCI else None


def decayed(activity: float, elapsed_days: float, half_life_days: float) -> float:
    """Return what is left of ``activity`` after so many days; days before it count below zero.

    Raises ValueError for a half-life that is not above zero.
    """
    if half_life_days <= 0:
        raise ValueError("the half-life must be above zero")
    return activity * math.exp(-math.log(2) * elapsed_days / half_life_days)
