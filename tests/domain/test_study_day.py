"""Days counted from the treatment."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import cohort, dose, on, participant, study_data
from dosebook.domain.study_day import day_number, day_since_last_fraction, study_day, study_day_of

FIRST = date(2018, 1, 9)


@pytest.mark.parametrize(
    ("day", "number"), [("2018-01-09", 1), ("2018-01-08", -1), ("2018-01-16", 8), ("2018-01-02", -7)]
)
def test_day_one_is_the_first_dose_and_there_is_no_day_zero(day: str, number: int) -> None:
    assert day_number(date.fromisoformat(day), FIRST) == number


@given(st.integers(-4000, 4000), st.integers(1, 4000))
def test_days_rise_and_are_never_zero(distance: int, step: int) -> None:
    earlier, later = FIRST + timedelta(distance), FIRST + timedelta(distance + step)
    assert day_number(earlier, FIRST) < day_number(later, FIRST)
    assert day_number(later, FIRST) != 0


@pytest.mark.parametrize(
    ("moment", "first"), [("2018-01", "2018-01-09"), ("unk", "2018-01-09"), ("2018-01-10", "2018")]
)
def test_an_unknown_part_gives_no_day(moment: str, first: str) -> None:
    assert study_day(on(moment), on(first)) is None


def test_days_of_a_participant() -> None:
    data = study_data(cohort(1), participant(), dose(), dose(fraction=2, date="2018-01-16"))
    assert study_day_of(on("2018-01-20"), data, "p01-01") == 12
    assert day_since_last_fraction(on("2018-01-20"), data, "p01-01") == 4
    assert day_since_last_fraction(on("2018-01-16"), data, "p01-01") == 0
    assert day_since_last_fraction(on("2018-01-12"), data, "p01-01") == 3
    assert day_since_last_fraction(on("2018-01-01"), data, "p01-01") is None


def test_a_fraction_on_an_unknown_day_leaves_the_distance_open() -> None:
    data = study_data(cohort(1), participant(), dose(), dose(fraction=2, date="2018-01"))
    assert day_since_last_fraction(on("2018-01-20"), data, "p01-01") is None
