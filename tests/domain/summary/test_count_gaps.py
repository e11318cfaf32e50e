"""Nadirs that may be unseen, counts expected and received, and grade 4 that is not shown to be over."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest

import builders
from dosebook.domain.codelists import Disposition, LabTest, LabUnit, TransfusionProduct, WindowAnchor
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.count_gaps import counts_by_week, has_unseen_nadir
from dosebook.domain.summary.count_summary import day_from_last_fraction
from dosebook.domain.summary.grade_4_counts import WhyOpen, grade_4_counts

FIRST = date(2018, 1, 9)
DAY = date(2018, 8, 15)


def on_day(number: int) -> Any:
    return builders.on((FIRST + timedelta(days=number - 1)).isoformat())


def platelets(*counts: tuple[int, str], test: LabTest = LabTest.PLATELETS) -> Iterable[Record]:
    for day, text in counts:
        unit = LabUnit.G_DL if test is LabTest.HAEMOGLOBIN else LabUnit.TEN9_L
        yield builders.result(f"{test.value}{day}", "01-01", text, test=test, unit=unit, date=on_day(day))


def study(*records: Record | Iterable[Record], second: int | None = None, **said: Any) -> StudyData:
    set_up = builders.study(
        nadir_from_day=36,
        nadir_to_day=70,
        dlt_window_days=85,
        dlt_window_anchor=WindowAnchor.FIRST_FRACTION,
    )
    doses = [builders.dose("01-01")]
    if second is not None:
        doses.append(builders.dose("01-01", 2, on_day(second).exact.isoformat()))
    person = builders.participant("01-01", **said)
    return StudyData.of([set_up, builders.cohort(), person, *doses, *_flat(records)])


def _flat(records: Iterable[Record | Iterable[Record]]) -> Iterable[Record]:
    for one in records:
        yield from one if isinstance(one, Iterable) else (one,)


@pytest.mark.parametrize(
    ("days", "is_unseen"),
    [
        ((36, 43, 50, 57, 64), False),
        ((36, 50, 64), False),
        ((36, 51, 64), True),
        ((43, 57), False),
        ((51,), True),
        ((), True),
        ((35, 71), True),
    ],
)
def test_two_weeks_without_a_count_may_hide_the_lowest(days: tuple[int, ...], is_unseen: bool) -> None:
    data = study(platelets(*((day, "100") for day in days)))
    assert has_unseen_nadir(data, data.participants[0], LabTest.PLATELETS, DAY) is is_unseen


def test_only_days_that_have_passed_are_looked_at() -> None:
    data = study()
    before, within = FIRST + timedelta(days=34), FIRST + timedelta(days=36)
    assert not has_unseen_nadir(data, data.participants[0], LabTest.PLATELETS, before)
    assert has_unseen_nadir(data, data.participants[0], LabTest.PLATELETS, within)


def test_a_week_counts_once_it_is_over_and_somebody_is_there() -> None:
    left = {"disposition": Disposition.COMPLETED, "disposition_date": on_day(24)}
    counts = (
        *platelets((8, "100"), (9, "90"), (10, "90")),
        *platelets((8, "12"), test=LabTest.HAEMOGLOBIN),
    )
    data = study(counts, **left)
    weeks = counts_by_week(data, data.participants, DAY)
    assert [(week.expected, week.received) for week in weeks[:4]] == [(3, 2), (3, 1), (3, 0), (0, 0)]
    assert len(weeks) == 12, "week 12 is days 79 to 85, and the window ends with day 85"


@pytest.mark.parametrize(
    ("counts", "given", "why"),
    [
        (((29, "20"), (36, "18")), None, WhyOpen.LOW),
        (((29, "20"), (36, "25")), None, WhyOpen.ONCE),
        (((29, "20"), (36, "40"), (43, "60")), None, None),
        (((29, "20"), (36, "40"), (39, "60")), 33, WhyOpen.SUPPORT),
        (((29, "20"), (36, "40"), (43, "60")), 33, WhyOpen.ONCE),
        (((29, "20"), (36, "40"), (43, "24"), (50, "60")), None, WhyOpen.ONCE),
    ],
)
def test_a_grade_4_is_over_after_two_counts_that_no_support_explains(
    counts: tuple[tuple[int, str], ...], given: int | None, why: WhyOpen | None
) -> None:
    records = [*platelets(*counts)]
    if given is not None:
        records.append(builders.transfusion("t", product=TransfusionProduct.PLATELETS, date=on_day(given)))
    data = study(records)
    (found,) = grade_4_counts(data, data.participants)
    assert found.why is why
    assert found.is_open is (why is not None)
    assert found.first.day == 29
    assert found.back is None or found.back.day == 36


def test_what_never_was_grade_4_is_not_there() -> None:
    data = study(platelets((29, "25")), platelets((29, "6"), test=LabTest.HAEMOGLOBIN))
    assert grade_4_counts(data, data.participants) == ()


def test_days_from_the_last_fraction_have_no_day_0() -> None:
    data = study(second=8)
    assert [day_from_last_fraction(data, "p01-01", day) for day in (7, 8, 50)] == [-1, 1, 43]
    assert day_from_last_fraction(study(), "p01-01", 50) == 50
