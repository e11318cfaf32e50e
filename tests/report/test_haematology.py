"""The table of lowest counts and recoveries, counted a second time from the records by plain loops."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from types import MappingProxyType

import pytest

import builders
from dosebook.domain.codelists import (
    FractionStatus,
    LabTest,
    LabUnit,
    MedicationRole,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.records import Dose, Medication, Record, Result, Transfusion
from dosebook.domain.study_data import StudyData
from report.made_up import CUT_OFF, made_up
from report.reading import document, rows, section, tables

PLATELETS, NEUTROPHILS = "Platelets, ×10⁹/L", "Neutrophils, ×10⁹/L"
TOTAL = -1


def first_days(records: tuple[Record, ...]) -> dict[str, date]:
    """The day of the first fraction given of everybody for whom it is known to the day."""
    found: dict[str, list[Dose]] = {}
    for one in records:
        if isinstance(one, Dose) and one.date is not None and one.participant:
            was_given = one.status is FractionStatus.GIVEN or (
                one.status is None and one.administered_amount is not None
            )
            if was_given and one.date.year is not None and one.date.first <= CUT_OFF:
                found.setdefault(one.participant, []).append(one)
    days = {}
    for who, doses in found.items():
        earliest = min((one.date for one in doses if one.date), key=lambda moment: moment.first)
        if earliest.day is not None:
            days[who] = earliest.first
    return days


def lowest(records: tuple[Record, ...], test: LabTest, *, with_support: bool) -> list[Decimal]:
    """The lowest count after the first fraction of everybody who has one."""
    starts = first_days(records)
    found: dict[str, list[Decimal]] = {}
    for one in records:
        if not isinstance(one, Result) or one.test is not test or one.value is None or one.date is None:
            continue
        if one.date.day is None or one.participant not in starts or one.unit is None:
            continue
        day = one.date.first
        if not starts[one.participant] < day <= CUT_OFF:
            continue
        if with_support or not raised(records, one.participant, test, day):
            found.setdefault(one.participant, []).append(one.value.number)
    return [min(values) for values in found.values()]


def raised(records: tuple[Record, ...], who: str, test: LabTest, day: date) -> bool:
    for one in records:
        if isinstance(one, Transfusion) and one.participant == who and one.date and one.date.year:
            is_platelets = one.product is TransfusionProduct.PLATELETS and test is LabTest.PLATELETS
            if is_platelets and one.date.first < day <= one.date.last + timedelta(days=3):
                return True
        if isinstance(one, Medication) and one.participant == who and test is LabTest.NEUTROPHILS:
            is_factor = one.role is MedicationRole.GROWTH_FACTOR and one.start and one.start.year
            if not is_factor or one.start is None:
                continue
            days = 14 if one.drug.lower().startswith("peg") else 7
            end = one.end if one.end and one.end.year else None
            last = end.last if end else date.max if one.ongoing is YesNo.YES else one.start.last
            if one.start.first < day and (last == date.max or day <= last + timedelta(days=days)):
                return True
    return False


@pytest.mark.parametrize("seed", range(1, 6))
@pytest.mark.parametrize("with_support", [False, True])
def test_the_lowest_counts_of_everybody(seed: int, with_support: bool) -> None:
    study = made_up(seed=seed)
    made = document(study.data, CUT_OFF, study.under_review)
    table = tables(section(made, "counts" if with_support else "haematology"))[0]
    told = rows(table)
    for test, group, limit in ((LabTest.PLATELETS, PLATELETS, "50"), (LabTest.NEUTROPHILS, NEUTROPHILS, "1")):
        values = lowest(study.records, test, with_support=with_support)
        assert told[group, "participants with a count"][TOTAL].startswith(f"{len(values)}/")
        below = [value for value in values if value < Decimal(limit)]
        assert told[group, f"below {limit}"][TOTAL].startswith(
            f"{len(below)}/{len(values)} " if values else "–"
        )
        if len(values) > 1 and median(values) == median(values).to_integral_value():
            assert told[group, "lowest, median (range)"][TOTAL].startswith(f"{median(values):.0f}")


WORKED = {"01-01": ((15, "90"), (29, "18"), (43, "80"), (50, "100")), "01-02": ((15, "160"), (29, "120"))}


def _worked(
    *extra: Record, values: Mapping[str, tuple[tuple[int, str], ...]] = MappingProxyType(WORKED)
) -> StudyData:
    """Platelets 90, 18, 80, 100 on days 15, 29, 43 and 50 of one participant; another never was low."""
    first = date(2018, 1, 9)
    counts = [
        builders.result(
            f"r{who}{day}",
            who,
            value,
            test=LabTest.PLATELETS,
            unit=LabUnit.TEN9_L,
            date=builders.on((first + timedelta(days=day - 1)).isoformat()),
        )
        for who, counted in values.items()
        for day, value in counted
    ]
    people = [builders.participant(who) for who in values]
    doses = [builders.dose(who) for who in values]
    return StudyData.of([builders.study(), builders.cohort(), *people, *doses, *counts, *extra])


def test_a_worked_example() -> None:
    without, _open, _weeks, each = tables(section(document(_worked(), date(2018, 8, 1), "c1"), "haematology"))
    told = rows(without)
    assert {
        label: cells[TOTAL] for (group, label), cells in told.items() if group == PLATELETS and label
    } == {
        "participants with a count": "2/2 (100 %)",
        "lowest, median (range)": "69 (18 to 120)",
        "study day of the lowest, median (range)": "29 (29)",
        "counted from the last fraction, median (range)": "29 (29)",
        "below 50": "1/2 (50 %)",
        "days below 50, median (range)": "14",
        "below 25": "1/2 (50 %)",
        "days below 25, median (range)": "14",
        "below 75 at any time": "1/2 (50 %)",
        "of these recovered to 75 or more": "1/1 (100 %)",
        "days from the lowest to recovery, median (range)": "14",
        "not recovered": "0",
    }
    assert rows(each)["Cohort 1", "01-01"][:4] == ("18", "29", "14", "43")
    assert rows(each)["Cohort 1", "01-02"][3] == "never low"


def test_a_count_after_platelets_that_is_lower_still_stands_in_brackets() -> None:
    given = builders.transfusion("t", product=TransfusionProduct.PLATELETS, date=builders.on("2018-02-18"))
    said = {"test": LabTest.PLATELETS, "unit": LabUnit.TEN9_L, "date": builders.on("2018-02-20")}
    made = document(_worked(given, builders.result("low", value="2", **said)), date(2018, 8, 1), "c1")
    without, _open, _weeks, each = tables(section(made, "haematology"))
    assert rows(each)["Cohort 1", "01-01"][0].endswith(" (2)")
    assert any("lowest count was left out: platelets 1/2." in note for note in without.notes)


def test_a_recovery_after_platelets_is_none() -> None:
    given = builders.transfusion("t", product=TransfusionProduct.PLATELETS, date=builders.on("2018-02-18"))
    made = document(_worked(given), date(2018, 8, 1), "c1")
    without, _open, _weeks, each = tables(section(made, "haematology"))
    (all_counts,) = tables(section(made, "counts"))
    assert rows(without)[PLATELETS, "not recovered"][TOTAL] == "1"
    assert rows(all_counts)[PLATELETS, "not recovered"][TOTAL] == "0"
    assert rows(each)["Cohort 1", "01-01"][3] == "not recovered"


def test_a_sign_stays_in_median_and_range_and_its_rule_stands_below() -> None:
    """Lowest <5, 18 and <100: the median is 18 at most, since the third may be lower still."""
    values = {
        "01-01": ((15, "90"), (29, "<5"), (43, "80"), (50, "100")),
        "01-02": ((15, "160"), (29, "18")),
        "01-03": ((15, "160"), (29, "<100")),
    }
    made = document(_worked(values=values), date(2018, 8, 1), "c1")
    without, _open, _weeks, each = tables(section(made, "haematology"))
    told = rows(without)
    assert told[PLATELETS, "lowest, median (range)"][TOTAL] == "≤18 (<5 to <100)"
    assert told[PLATELETS, "below 75 at any time"][TOTAL] == "2/3 (67 %)"
    assert any(note.startswith("A value with a sign (<, ≤") for note in without.notes)
    assert "Platelets 75 (01-03); Platelets 50 (01-03); Platelets 25 (01-03)." in without.notes[-1]
    assert rows(each)["Cohort 1", "01-03"][:4] == ("<100", "29", "cannot tell", "cannot tell")
    assert rows(each)["Cohort 1", "01-01"][0] == "<5"


def test_without_signs_there_is_no_rule_for_them() -> None:
    without, *_ = tables(section(document(_worked(), date(2018, 8, 1), "c1"), "haematology"))
    assert not any("sign" in note for note in without.notes)


@pytest.mark.parametrize(
    ("later", "why"),
    [
        (("<50",), "the last count may be grade 4, by its sign"),
        ((">20",), "the last count may be grade 4, by its sign"),
        (("<50", "90"), "one count above the limit, not yet a second"),
        (("80", "90", "<50"), "the last count may be grade 4, by its sign"),
        (("<25",), "the last count is still grade 4"),
        ((">25", ">400"), None),
        (("<50", "90", "100"), None),
    ],
)
def test_a_grade_4_is_over_only_where_the_signs_show_it(later: tuple[str, ...], why: str | None) -> None:
    counts = ((29, "18"), *((36 + 7 * place, value) for place, value in enumerate(later)))
    made = document(_worked(values={"01-01": counts}), date(2018, 8, 1), "c1")
    _without, open_, _weeks, _each = tables(section(made, "haematology"))
    told = rows(open_)
    assert [cells[-2] for cells in told.values()] == ([why] if why else [])
