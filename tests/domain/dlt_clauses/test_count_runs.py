"""How long a count was low: support hides recovery, gaps hide days, partial dates and comparators leave doubt."""

from datetime import date

import pytest

from builders import cohort, dose, on, participant, study, study_data, transfusion
from domain.dlt_clauses.asking import AFTER, count, day
from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import (
    LabTest,
    LabUnit,
    MedicationRole,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.dlt_clauses.count_runs import Run, runs_below
from dosebook.domain.dlt_clauses.question import question_about
from dosebook.domain.measurement import Measurement
from dosebook.domain.records import Medication, ParticipantUid, Record

PLATELETS = TransfusionProduct.PLATELETS


def runs(
    *records: Record, test: LabTest = LabTest.PLATELETS, grade: int = 4, asked_on: date = AFTER
) -> tuple[Run, ...]:
    data = study_data(study(), cohort(1, "31.25"), participant(), dose(), list(records))
    return runs_below(question_about(data.participants[0], data, asked_on), test, grade)


def days(run: Run) -> tuple[int, int | None]:
    return run.span.least_days, run.span.most_days


def test_the_run_lies_between_the_counts_that_were_high_enough() -> None:
    (run,) = runs(count(1, "150"), count(14, "60"), count(20, "20"), count(24, "25"))
    assert days(run) == (1, 9)
    assert not run.span.may_go_on


def test_at_the_limit_is_not_below_it() -> None:
    assert runs(count(1, "150"), count(20, "25"), count(22, "25.0")) == ()


def test_two_runs_are_two() -> None:
    found = runs(count(1, "150"), count(20, "20"), count(24, "30"), count(28, "20"), count(31, "40"))
    assert [days(run) for run in found] == [(1, 22), (1, 6)]


@pytest.mark.parametrize(("transfused", "most"), [(20, 9), (21, 20), (28, 20), (29, 9)])
def test_a_count_within_seven_days_of_platelets_shows_no_recovery(transfused: int, most: int) -> None:
    """Low on day 20, high on day 28, high for good on day 39; day 20 is eight days before day 28."""
    given = transfusion("t", product=PLATELETS, date=day(transfused))
    (run,) = runs(count(19, "40"), count(20, "20"), count(28, "60"), count(39, "80"), given)
    assert days(run) == (1, most - 1)
    assert run.is_hidden is (most == 20)


def test_red_cells_support_no_platelets_and_platelets_no_haemoglobin() -> None:
    red = transfusion("t", product=TransfusionProduct.RED_CELLS, date=day(27))
    (run,) = runs(count(19, "40"), count(20, "20"), count(28, "60"), red)
    assert days(run) == (1, 8)
    haemoglobin = (
        count(1, "12", LabTest.HAEMOGLOBIN),
        count(20, "7.5", LabTest.HAEMOGLOBIN),
        count(33, "9", LabTest.HAEMOGLOBIN),
        count(50, "10", LabTest.HAEMOGLOBIN),
    )
    (run,) = runs(*haemoglobin, red, test=LabTest.HAEMOGLOBIN, grade=3)
    assert run.is_hidden
    assert days(run) == (1, 48)


@pytest.mark.parametrize(("drug", "last", "is_hidden"), [("Filgrastim", 7, True), ("Filgrastim", 8, False),
    ("Pegfilgrastim", 14, True), ("pegfilgrastim", 15, False), ("Neulasta 6 mg", 14, True), ("Neulasta", 15, False),
    ("SC pegfilgrastim-jmdb", 14, True), ("Lonquex", 14, True), ("Neupogen", 8, False)])  # fmt: skip
def test_a_growth_factor_hides_the_neutrophils(drug: str, last: int, *, is_hidden: bool) -> None:
    given = Medication(
        uid="m",
        participant=ParticipantUid("p01-01"),
        drug=drug,
        role=MedicationRole.GROWTH_FACTOR,
        start=day(20),
        end=day(20),
        ongoing=YesNo.NO,
    )
    test = LabTest.NEUTROPHILS
    counts = (count(1, "3", test), count(20, "0.3", test), count(20 + last, "2", test), count(60, "3", test))
    (run,) = runs(*counts, given, test=test)
    assert run.is_hidden is is_hidden


def test_the_count_before_a_transfusion_is_a_count_too() -> None:
    given = transfusion(
        "t",
        product=PLATELETS,
        date=day(22),
        count_before=Measurement("12"),
        count_before_unit=LabUnit.TEN9_L,
        count_before_date=day(21),
    )
    (run,) = runs(count(1, "150"), count(40, "60"), given)
    assert [low.record for low in run.lows] == ["t"]
    assert run.lows[0].day == day(21).first


def test_low_counts_far_apart_do_not_vouch_for_the_days_between() -> None:
    (close,) = runs(count(1, "150"), count(20, "20"), count(34, "20"), count(41, "60"))
    (apart,) = runs(count(1, "150"), count(20, "20"), count(35, "20"), count(41, "60"))
    assert days(close)[0] == 15
    assert days(apart)[0] == 1
    assert days(close)[1] == days(apart)[1] == 39


def test_without_a_later_count_it_may_go_on() -> None:
    (run,) = runs(count(1, "150"), count(20, "20"), asked_on=day(30).first)
    assert run.span.may_go_on
    assert days(run) == (1, 29)
    assert run.span.longer_than(60) is Certainty.POSSIBLE


def test_low_before_treatment_is_no_finding() -> None:
    assert runs(count(1, "20"), count(10, "20"), count(40, "60")) == ()
    begun = runs(count(1, "60"), count(10, "20"), count(40, "60"))
    assert [days(run) for run in begun] == [(1, 38)]


def test_a_count_without_one_before_it_may_have_been_low_for_ever() -> None:
    (run,) = runs(count(10, "20"), count(12, "60"))
    assert run.span.most_days is None


def test_low_and_high_on_one_day_was_low_on_that_day() -> None:
    (run,) = runs(count(1, "150"), count(20, "60"), count(20, "20"), count(22, "20"), count(24, "60"))
    assert days(run) == (3, 22)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("<10", Certainty.CERTAIN),
        ("<25", Certainty.CERTAIN),
        ("<=25", Certainty.POSSIBLE),
        ("<30", Certainty.POSSIBLE),
        (">20", Certainty.POSSIBLE),
        (">25", None),
        ("24.9", Certainty.CERTAIN),
    ],
)
def test_a_comparator_leaves_doubt_where_it_can(value: str, expected: Certainty | None) -> None:
    found = runs(count(1, "150"), count(20, value), count(30, "100"))
    assert (found[0].certainty if found else None) is expected


@pytest.mark.parametrize(
    ("unit", "value", "test", "is_low"),
    [
        (LabUnit.TEN3_UL, "20", LabTest.PLATELETS, True),
        (LabUnit.G_L, "75", LabTest.HAEMOGLOBIN, True),
        (LabUnit.G_L, "85", LabTest.HAEMOGLOBIN, False),
        (LabUnit.G_DL, "7.5", LabTest.HAEMOGLOBIN, True),
        (LabUnit.MMOL_L, "4", LabTest.HAEMOGLOBIN, False),
        (None, "20", LabTest.PLATELETS, False),
    ],
)
def test_units_are_read_and_never_guessed(
    unit: LabUnit | None, value: str, test: LabTest, *, is_low: bool
) -> None:
    assert bool(runs(count(20, value, test, unit=unit), test=test, grade=3)) is is_low


def test_a_partly_dated_low_count_stands_alone() -> None:
    (run,) = runs(count(1, "150"), count(20, "20", date=on("2018-02")), count(60, "100"))
    assert run.span.first_begin == date(2018, 2, 1)
    assert run.span.last_end == date(2018, 2, 28)
    assert run.span.least_days == 1
    assert runs(count(20, "20", date=on("2018-07"))) == ()


def test_a_death_ends_the_run() -> None:
    data = study_data(
        study(), cohort(1, "31.25"), participant(death_date=day(25)), dose(), count(1, "150"), count(20, "9")
    )
    (run,) = runs_below(question_about(data.participants[0], data, AFTER), LabTest.PLATELETS, 4)
    assert not run.span.may_go_on
    assert run.span.last_end == day(25).first
