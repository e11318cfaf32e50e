"""What is kept for a snapshot of a study is what a fresh look at the same records finds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as some

from dosebook.domain.cut_off import Reported, reported, reported_once
from dosebook.domain.death import day_of_death
from dosebook.domain.dlt_status import DltStatus, dlt_status
from dosebook.domain.records import Result
from dosebook.domain.study_data import StudyData
from dosebook.forms.situation import Situation
from dosebook.forms.study_findings import study_findings
from report.made_up import made_up

SEEDS = some.integers(min_value=0, max_value=10_000)
DAYS = some.dates(min_value=date(2012, 12, 1), max_value=date(2019, 1, 1))


def _fresh(data: StudyData) -> StudyData:
    """Return the same records in a snapshot that nobody has asked anything yet."""
    return StudyData(data.entries, data.position, data.head)


@settings(max_examples=12, deadline=None)
@given(seed=SEEDS, days=some.lists(DAYS, min_size=2, max_size=3))
def test_one_day_after_the_other_as_if_each_was_asked_alone(seed: int, days: list[date]) -> None:
    data = made_up(10, 60, seed).data
    for day in [*days, days[0]]:
        assert reported_once(data, day) == reported(_fresh(data), day)
        assert _statuses(data, day) == _statuses(_fresh(data), day)
        assert study_findings(data, day) == study_findings(_fresh(data), day)


def _statuses(data: StudyData, day: date) -> list[DltStatus]:
    return [dlt_status(person.uid, data, day) for person in data.participants]


@settings(max_examples=12, deadline=None)
@given(seed=SEEDS, day=DAYS)
def test_a_record_is_only_copied_where_it_read_otherwise_on_the_day(seed: int, day: date) -> None:
    data = made_up(10, 60, seed).data
    for uid, entry in reported(data, day).data.entries.items():
        before = data.entries[uid]
        assert entry is before or entry.record != before.record
        assert replace(entry, record=before.record) == before


def test_somebody_who_died_after_the_day_is_alive_in_each_event() -> None:
    seen = False
    for seed in range(6):
        data = made_up(20, 120, seed).data
        for day in (date(2014, 1, 1), date(2016, 6, 1)):
            seen |= any(_of_the_dead(reported(data, day), data, day))
    assert seen


def _of_the_dead(found: Reported, data: StudyData, day: date) -> Iterator[bool]:
    for event in found.data.adverse_events:
        death = day_of_death(data.find(event.participant), data)
        if death is not None and not death.is_unknown and death.first > day:
            assert event.grade != 5
            yield True


@settings(max_examples=8, deadline=None)
@given(seed=SEEDS)
def test_what_a_check_looks_up_of_a_result_is_what_a_search_of_all_finds(seed: int) -> None:
    data = made_up(12, 10, seed).data
    nobody = Result(uid="nobodys", test=data.results[0].test, unit=data.results[0].unit)
    data = StudyData.of([*(entry.record for entry in data.entries.values()), nobody])
    situation = Situation(data)
    for result in data.results:
        same = [other for other in data.results if _course(other) == _course(result)]
        alike = tuple(other for other in same if _iso(other) == _iso(result))
        assert situation.results_like(result) == alike
        units = {other.unit for other in same if other.unit is not None}
        assert situation.units_of(result) == {
            unit: frozenset(other.uid for other in same if other.unit is unit) for unit in units
        }


def _course(result: Result) -> tuple[str, object]:
    return result.participant or "", result.test


def _iso(result: Result) -> str:
    return result.date.iso if result.date is not None else ""
