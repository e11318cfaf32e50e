"""A new record opens with what the study decides, and with nothing that only the source can say."""

from datetime import date

import pytest

from builders import cohort, dose, participant, study_data
from dosebook.domain.records import Record
from dosebook.forms.new_record import new_record

TODAY = date(2018, 3, 1)


@pytest.mark.parametrize(
    ("recorded", "proposed"),
    [((), 1), ((1,), 2), ((2,), 1), ((1, 2), None), ((1, 2, 3), None)],
)
def test_a_dose_is_proposed_as_the_first_fraction_that_is_missing(
    recorded: tuple[int, ...], proposed: int | None
) -> None:
    given = [dose("01-01", number) for number in recorded]
    data = study_data(cohort(1, "15.625", "15.625"), participant("01-01"), given)
    assert _fraction(new_record("dose", "new", data, TODAY, participant="p01-01")) == proposed


def test_without_a_regimen_only_the_first_fraction_is_proposed() -> None:
    data = study_data(participant("01-01", in_cohort=None))
    assert _fraction(new_record("dose", "new", data, TODAY, participant="p01-01")) == 1


def test_a_dose_of_nobody_is_no_fraction_yet() -> None:
    data = study_data(cohort(1, "15.625", "15.625"), participant("01-01"))
    assert _fraction(new_record("dose", "new", data, TODAY)) is None


def test_a_new_cohort_gets_the_next_number_and_no_date() -> None:
    data = study_data(cohort(1), cohort(4))
    found = new_record("cohort", "new", data, TODAY)
    assert getattr(found, "number", None) == 5
    assert getattr(found, "opened_on", "") is None


def _fraction(record: Record) -> object:
    return getattr(record, "fraction", "no dose")
