"""Regimens in words."""

from decimal import Decimal

import pytest

from builders import cohort, study
from dosebook.domain.records import Cohort
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.regimen_words import cohort_title, regimen_words


@pytest.mark.parametrize(
    ("fractions", "words"),
    [
        ([("31.25", 1)], "1 × 31.25 mCi/m²"),
        ([("15.625", 1), ("15.625", 8)], "2 × 15.625 mCi/m², one week apart"),
        ([("10", 8), ("10", 1), ("10", 15)], "3 × 10 mCi/m², one week apart"),
        ([("10", 1), ("10", 11)], "2 × 10 mCi/m², 10 days apart"),
        ([("10", 1), ("10", 8), ("10", 29)], "3 × 10 mCi/m², on days 1, 8, 29"),
        ([("10", 1), ("20", 8)], "10 mCi/m² on day 1, 20 mCi/m² on day 8"),
        ([("10", 1), ("10", 1)], "2 × 10 mCi/m², on days 1, 1"),
        ([], ""),
    ],
)
def test_a_regimen_reads_as_people_say_it(fractions: list[tuple[str, int]], words: str) -> None:
    planned = tuple(PlannedFraction(Decimal(dose), day) for dose, day in fractions)
    assert regimen_words(planned, study()) == words


def test_a_cohort_is_called_by_number_and_regimen() -> None:
    assert (
        cohort_title(cohort(5, "15.625", "15.625"), study()) == "Cohort 5: 2 × 15.625 mCi/m², one week apart"
    )
    assert cohort_title(Cohort(uid="c"), study()) == "Cohort without number"
