"""The longest run of days without transfusion, and days in hospital, as far as dates tell."""

from dataclasses import replace
from datetime import date

import pytest

from builders import cohort, dose, on, participant, study_data, transfusion
from dosebook.domain.codelists import TransfusionProduct, YesNo
from dosebook.domain.records import HospitalStay, ParticipantUid, Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.care_summary import HospitalCount, hospital_count, transfusion_free_days

DAY = date(2018, 4, 3)
"""The 85th day from the first fraction of 9 January."""


def data_of(*records: Record, **said: object) -> StudyData:
    return study_data(cohort(), participant(**said), dose(), list(records))


def given(uid: str, day: str | None, product: TransfusionProduct = TransfusionProduct.PLATELETS) -> Record:
    return transfusion(uid, product=product, date=on(day) if day else None)


def free(*records: Record, **said: object) -> int | None:
    data = data_of(*records, **said)
    return transfusion_free_days(data, data.participants[0], DAY)


def stay(uid: str, admitted: str | None, discharged: str | None) -> Record:
    return HospitalStay(
        uid=uid,
        participant=ParticipantUid("p01-01"),
        admitted=on(admitted) if admitted else None,
        discharged=on(discharged) if discharged else None,
    )


def hospital(*records: Record) -> HospitalCount:
    data = data_of(*records)
    return hospital_count(data, data.participants[0], DAY)


def test_without_a_transfusion_all_days_observed_are_free() -> None:
    assert free() == 85
    assert free(last_contact=on("2018-02-07")) == 30
    assert free(death_date=on("2018-01-09")) == 1


def test_the_longest_of_the_days_before_between_and_after_counts() -> None:
    assert free(given("a", "2018-02-09")) == 53  # days 33 to 85
    assert free(given("a", "2018-02-09"), given("b", "2018-02-20", TransfusionProduct.RED_CELLS)) == 42
    assert free(given("a", "2018-01-19"), given("b", "2018-03-20")) == 59


def test_plasma_and_what_was_given_before_the_first_fraction_do_not_end_it() -> None:
    assert free(given("a", "2018-02-09", TransfusionProduct.PLASMA), given("b", "2018-01-08")) == 85


@pytest.mark.parametrize("day", ["2018-02", "unk", None])
def test_a_transfusion_of_an_unknown_day_leaves_it_untold(day: str | None) -> None:
    assert free(given("a", day)) is None


def test_each_calendar_day_in_hospital_counts_once_from_the_first_fraction_on() -> None:
    assert hospital(stay("a", "2018-02-01", "2018-02-04")) == HospitalCount(1, 4, 0)
    assert hospital(stay("a", "2018-02-01", "2018-02-04"), stay("b", "2018-02-04", "2018-02-05")).days == 5
    assert hospital(stay("a", "2018-01-05", "2018-01-10")) == HospitalCount(1, 2, 0)
    assert hospital(stay("a", "2018-01-05", "2018-01-08")) == HospitalCount(0, 0, 0)


def test_a_stay_that_goes_on_counts_to_the_cut_off_and_an_undated_one_is_told_apart() -> None:
    going_on = replace(stay("a", "2018-04-01", None), ongoing=YesNo.YES)  # type: ignore[call-arg]
    assert hospital(going_on) == HospitalCount(1, 3, 0)
    assert hospital(stay("a", "2018-04-01", None)) == HospitalCount(1, 0, 1)
    assert hospital(stay("a", "2018-02", "2018-03-01"), stay("b", None, None)) == HospitalCount(2, 0, 2)
