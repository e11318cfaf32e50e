"""A missing count in the days of the expected nadir is an alarm: in the checks, on the list, beside the curves."""

from datetime import date
from typing import Any

import pytest

from builders import cohort, dose, on, participant, result, study, study_data
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData
from dosebook.forms.missing import Case, missing_findings
from dosebook.forms.nadir_alarm import nadir_alarm

AFTER = date(2018, 4, 1)
"""The first fraction was on 9 Jan 2018; days 29 to 64 are 6 Feb to 13 Mar."""


def data(*records: Record, **said: Any) -> StudyData:
    return study_data(
        study(nadir_from_day=29, nadir_to_day=64), cohort(), participant(**said), dose(), *records
    )


def count(test: LabTest, day: str) -> Record:
    return result(f"{test.value}{day}", value="40", test=test, unit=LabUnit.TEN9_L, date=on(day))


def said(found: StudyData, today: date = AFTER) -> list[str]:
    findings = missing_findings(Case(found.participants[0], found, today, None))
    return [one.message for one in findings if one.check_id == "missing.nadir_count"]


BOTH = (count(LabTest.PLATELETS, "2018-02-20"), count(LabTest.NEUTROPHILS, "2018-02-20"))


@pytest.mark.parametrize(
    ("counts", "missing"),
    [
        ((), "platelets, neutrophils"),
        (BOTH[:1], "neutrophils"),
        (BOTH[1:], "platelets"),
        (BOTH, ""),
        ((*BOTH[:1], count(LabTest.NEUTROPHILS, "2018-02-05")), "neutrophils"),
        ((*BOTH[:1], count(LabTest.NEUTROPHILS, "2018-03-14")), "neutrophils"),
        ((*BOTH[:1], count(LabTest.NEUTROPHILS, "2018-03-13")), ""),
    ],
)
def test_each_count_that_can_show_the_nadir_is_named_where_it_is_missing(
    counts: tuple[Record, ...], missing: str
) -> None:
    words = f"No count of {missing} on days 29 to 64 of the window; the nadir may be unseen."
    assert said(data(*counts)) == ([words] if missing else [])
    alarm = nadir_alarm(data(*counts).participants[0], data(*counts), AFTER)
    assert (f"Not counted in the days of the expected nadir: {missing}." in alarm) is bool(missing)


def test_it_is_no_alarm_before_its_days_have_passed() -> None:
    assert said(data(), date(2018, 3, 12)) == []
    assert said(data(), date(2018, 3, 13)) != []


def test_who_died_before_the_days_of_the_nadir_lacks_no_count() -> None:
    assert said(data(death_date=on("2018-02-05"))) == []
    assert said(data(death_date=on("2018-02-20"))) != []


def test_an_overdue_count_is_an_alarm_beside_the_curves_too() -> None:
    running = data(count(LabTest.PLATELETS, "2018-02-08"))
    person = running.participants[0]
    assert nadir_alarm(person, running, date(2018, 2, 15)) == ""
    assert nadir_alarm(person, running, date(2018, 2, 16)) == (
        "No blood count since 8 Feb 2018, in the days of the expected nadir."
    )
