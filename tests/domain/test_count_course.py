"""Nadir, days below a limit and recovery of blood counts, with and without what support may have raised."""

from decimal import Decimal
from typing import Any

import pytest

from builders import cohort, dose, on, participant, result, study, transfusion
from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import (
    CtcaeVersion,
    LabTest,
    LabUnit,
    MedicationRole,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.count_course import (
    Count,
    CountCourse,
    DaysBelow,
    count_course,
    low_limits,
    recovery_limit,
)
from dosebook.domain.records import Medication, ParticipantUid, Record
from dosebook.domain.study_data import StudyData

FIFTY, SEVENTY_FIVE = Decimal(50), Decimal(75)
DAY_ONE = "2018-01-01"


def date_of(day: int) -> str:
    """The date of a study day; day 1 is 1 Jan 2018."""
    month, rest = divmod(day - 1, 31)
    assert month < 2, "January and February are enough"
    return f"2018-0{month + 1}-{rest + 1:02d}"


def course(*values: tuple[int, str], records: tuple[Record, ...] = (), **said: Any) -> CountCourse:
    test = said.pop("test", LabTest.PLATELETS)
    unit = said.pop("unit", LabUnit.TEN9_L)
    results = [
        result(f"r{number}", value=value, test=test, unit=unit, date=on(date_of(day)))
        for number, (day, value) in enumerate(values)
    ]
    data = StudyData.of([study(**said), cohort(), participant(), dose(date=DAY_ONE), *results, *records])
    found = count_course(data, "p01-01", test)
    assert found is not None
    return found


def platelets_given(day: int, **said: Any) -> Record:
    usual: dict[str, Any] = {"product": TransfusionProduct.PLATELETS, "date": on(date_of(day))}
    return transfusion(f"t{day}", **(usual | said))


def factor(drug: str, start: int, end: int | None = None) -> Medication:
    return Medication(
        uid="m",
        participant=ParticipantUid("p01-01"),
        drug=drug,
        role=MedicationRole.GROWTH_FACTOR,
        start=on(date_of(start)),
        end=on(date_of(end)) if end else None,
        ongoing=YesNo.NO if end else None,
    )


WORKED = ((1, "200"), (15, "90"), (22, "40"), (29, "18"), (31, "48"), (36, "30"), (43, "80"), (50, "110"))


def test_a_course_without_support_is_read_as_it_stands() -> None:
    """Below 50 from day 22 to day 43: 21 days. Lowest 18 on day 29. From day 43 on two values in a row at 75."""
    found = course(*WORKED)
    assert found.nadir(with_support=False) == Count(29, Decimal(18))
    assert found.days_below(FIFTY, with_support=False) == DaysBelow(21)
    assert found.recovery(SEVENTY_FIVE, with_support=False) == 43


def test_values_up_to_the_first_fraction_are_no_course() -> None:
    assert course(*WORKED).counts[0].day == 15


def test_a_count_within_three_days_of_platelets_is_left_out_first() -> None:
    """Platelets on day 29 raise the 55 of day 31; without it the count was low until day 43."""
    values = ((15, "90"), (22, "40"), (29, "18"), (31, "55"), (36, "30"), (43, "80"), (50, "110"))
    found = course(*values, records=(platelets_given(29),))
    assert found.days_below(FIFTY, with_support=False) == DaysBelow(21)
    assert found.days_below(FIFTY, with_support=True) == DaysBelow(9 + 7)


@pytest.mark.parametrize(("day", "is_raised"), [(29, False), (30, True), (32, True), (33, False)])
def test_the_window_is_the_three_days_after_the_transfusion(day: int, is_raised: bool) -> None:
    (count,) = course((day, "60"), records=(platelets_given(29),)).counts
    assert count.raised is is_raised


def test_a_nadir_that_support_hides_is_the_lowest_of_the_others() -> None:
    """The 12 of day 30 came a day after platelets: with it the nadir is 12, without it the 20 of day 36."""
    found = course((29, "25"), (30, "12"), (36, "20"), records=(platelets_given(29),))
    assert found.nadir(with_support=False) == Count(36, Decimal(20), raised_for_recovery=True)
    lowest = found.nadir(with_support=True)
    assert lowest is not None
    assert (lowest.day, lowest.value) == (30, Decimal(12))


def test_a_recovery_within_seven_days_of_platelets_is_none() -> None:
    values = ((29, "18"), (40, "80"), (44, "85"), (50, "90"), (57, "95"))
    assert course(*values).recovery(SEVENTY_FIVE, with_support=False) == 40
    supported = course(*values, records=(platelets_given(38),))
    assert supported.recovery(SEVENTY_FIVE, with_support=False) == 50
    assert supported.recovery(SEVENTY_FIVE, with_support=True) == 40


def test_a_low_count_after_platelets_still_ends_a_recovery() -> None:
    values = ((29, "18"), (40, "80"), (44, "60"), (50, "90"), (57, "95"))
    found = course(*values, records=(platelets_given(42),))
    assert found.recovery(SEVENTY_FIVE, with_support=False) == 50


def test_one_high_value_is_no_recovery_and_not_recovered_stays_so() -> None:
    assert course((29, "18"), (43, "80"), (50, "60")).recovery(SEVENTY_FIVE, with_support=True) is None
    open_end = course((22, "40"), (29, "18"))
    assert open_end.recovery(SEVENTY_FIVE, with_support=False) is None
    assert open_end.days_below(FIFTY, with_support=False) == DaysBelow(8, is_least=True)


def test_haemoglobin_counts_again_fifteen_days_after_red_cells() -> None:
    given = platelets_given(10, product=TransfusionProduct.RED_CELLS)
    values = ((9, "70"), (24, "101"), (25, "102"), (32, "104"))
    found = course(*values, records=(given,), test=LabTest.HAEMOGLOBIN, unit=LabUnit.G_L)
    assert [one.raised for one in found.counts] == [False, True, False, False]
    assert found.counts[0].value == Decimal("7.0")
    assert found.recovery(Decimal(10), with_support=False) == 25
    assert found.recovery(Decimal(10), with_support=True) == 24


@pytest.mark.parametrize(
    ("drug", "last"), [("Filgrastim", 20 + 7), ("Pegfilgrastim", 20 + 14), ("Lenograstim", 27)]
)
def test_neutrophils_count_again_after_the_growth_factor(drug: str, last: int) -> None:
    days = ((18, "0.4"), (last, "3.0"), (last + 1, "2.5"))
    found = course(*days, records=(factor(drug, 19, 20),), test=LabTest.NEUTROPHILS)
    assert [one.raised for one in found.counts] == [False, True, False]


def test_other_support_leaves_a_count_alone() -> None:
    given = platelets_given(10, product=TransfusionProduct.RED_CELLS)
    assert not course((11, "60"), records=(given, factor("Filgrastim", 9, 12))).counts[0].raised


def test_a_study_may_have_other_windows() -> None:
    (count,) = course((34, "60"), records=(platelets_given(29),), platelets_raised_days=5).counts
    assert count.raised
    (count,) = course((36, "60"), records=(platelets_given(29),), platelets_recovery_days=6).counts
    assert not count.raised_for_recovery


def test_counts_in_another_unit_are_brought_together() -> None:
    assert course((15, "900"), test=LabTest.NEUTROPHILS, unit=LabUnit.PER_UL).counts[0].value == Decimal(
        "0.9"
    )


def test_without_a_dated_first_fraction_or_count_there_is_no_course() -> None:
    data = StudyData.of([study(), cohort(), participant(), dose(date="2018-01")])
    assert count_course(data, "p01-01", LabTest.PLATELETS) is None
    data = StudyData.of([study(), cohort(), participant(), dose()])
    assert count_course(data, "p01-01", LabTest.PLATELETS) is None


def test_limits_are_those_of_the_version() -> None:
    assert low_limits(LabTest.PLATELETS, CtcaeVersion.V5_0) == (Decimal(50), Decimal(25))
    assert low_limits(LabTest.PLATELETS, CtcaeVersion.V6_0) == (Decimal(50), Decimal(10))
    assert low_limits(LabTest.HAEMOGLOBIN, CtcaeVersion.V6_0) == (Decimal(8),)
    assert recovery_limit(LabTest.NEUTROPHILS, CtcaeVersion.V5_0) == Decimal("1.5")


def test_a_count_printed_as_less_than_a_limit_lies_below_it() -> None:
    found = course((22, "60"), (29, "<25"), (36, "60"))
    assert found.was_low(Decimal(25), with_support=True)
    assert found.days_below(Decimal(25), with_support=True) == DaysBelow(7)


@pytest.mark.parametrize("unsure", ["<200", "<=200", "<=75", ">20", ">=74"])
def test_a_count_that_its_sign_leaves_open_is_no_recovery_and_parts_a_row(unsure: str) -> None:
    """75 or more, twice in a row: between two good counts lay one of which nobody knows."""
    assert course((29, "18"), (36, unsure), (43, unsure)).recovery(SEVENTY_FIVE, with_support=True) is None
    parted = ((29, "18"), (36, "80"), (40, unsure), (43, "90"))
    assert course(*parted).recovery(SEVENTY_FIVE, with_support=True) is None
    assert course(*parted, (50, "110")).recovery(SEVENTY_FIVE, with_support=True) == 43


@pytest.mark.parametrize("sure", [">75", ">=75", ">400"])
def test_a_count_printed_as_more_than_the_limit_is_one_of_a_recovery(sure: str) -> None:
    found = course((29, "18"), (36, sure), (43, "75"))
    assert found.recovery(SEVENTY_FIVE, with_support=True) == 36
    assert found.days_below(FIFTY, with_support=True) == DaysBelow(7)


@pytest.mark.parametrize("unsure", ["<100", "<=50", "<=60", ">20", ">=49", ">0"])
def test_a_count_that_its_sign_leaves_open_begins_and_ends_no_time_below(unsure: str) -> None:
    alone = course((22, "60"), (29, unsure), (36, "60"))
    assert alone.low(FIFTY, with_support=True) is Certainty.POSSIBLE
    assert not alone.was_low(FIFTY, with_support=True)
    assert alone.days_below(FIFTY, with_support=True) == DaysBelow(0)
    within = course((22, "40"), (29, unsure), (36, "60"))
    assert within.days_below(FIFTY, with_support=True) == DaysBelow(14)
    after = course((22, "40"), (24, "30"), (29, unsure))
    assert after.days_below(FIFTY, with_support=True) == DaysBelow(3, is_least=True)


@pytest.mark.parametrize("never", [">50", ">=50", ">400"])
def test_a_count_printed_as_more_is_never_below_what_it_exceeds(never: str) -> None:
    assert course((22, never)).low(FIFTY, with_support=True) is Certainty.NO


@pytest.mark.parametrize(
    ("values", "day"),
    [
        (("<5", "5"), 20),
        (("5", "<5"), 21),
        (("<5", "3"), 21),
        ((">10", "40"), 21),
        ((">10", ">20"), 20),
        (("40", "<200"), 20),
    ],
)
def test_the_nadir_is_the_lowest_count_that_certainly_was_reached(values: tuple[str, ...], day: int) -> None:
    lowest = course(*enumerate(values, start=20)).nadir(with_support=True)
    assert lowest is not None
    assert lowest.day == day


def test_a_low_count_is_seen_beside_one_that_may_be_lower() -> None:
    """What is printed as more than 10 may be lower than the 20, but it is the 20 that certainly is below 25."""
    assert course((20, ">10"), (21, "20")).was_low(Decimal(25), with_support=True)
