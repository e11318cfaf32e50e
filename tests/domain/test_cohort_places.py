"""The places of a cohort, and whether the next participant may be dosed, with the reason and from when."""

from datetime import date, timedelta
from typing import Any

import builders
from domain.escalation.trial import START, WINDOW, day_after, design, person, trial
from dosebook.domain.codelists import CohortStatus, Disposition, YesNo
from dosebook.domain.cohort_places import CohortPlaces, cohort_places, cohorts_in_question
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.advice import advise
from dosebook.domain.escalation.next_participant import NextParticipant, next_participant
from dosebook.domain.records import ParticipantUid, Record
from dosebook.domain.study_data import StudyData


def asked(data: StudyData, number: int, day: date) -> tuple[CohortPlaces, NextParticipant]:
    cohort = next(one for one in data.cohorts if one.number == number)
    places = cohort_places(cohort, data, day)
    return places, next_participant(places, data, day, advise(data, day).advice)


def study(*records: Record, planned: int = 3, **said: Any) -> StudyData:
    return builders.study_data(
        builders.study(dlt_window_days=WINDOW),
        design(**said),
        builders.cohort(1, "10", days=(1,), planned_participants=planned),
        builders.cohort(2, "20", days=(1,), status=CohortStatus.PLANNED),
        *records,
    )


def dosed(*names: str, start: date = START) -> list[Record]:
    return [record for name in names for record in person(name, 1, "P", start)]


def test_an_empty_open_cohort_takes_a_participant() -> None:
    places, answer = asked(study(), 1, START)
    assert (places.free, answer.may, answer.reason) == (3, True, "3 of 3 places are free.")


def test_who_is_enrolled_and_not_dosed_holds_a_place() -> None:
    data = study(dosed("01", "02"), builders.participant("03"))
    places, answer = asked(data, 1, START)
    assert [one.participant_id for one in places.reserved] == ["03"]
    assert places.free == 0
    assert (answer.may, answer.reason) == (True, "Enrolled and holding a place: 03.")


def test_a_screen_failure_or_one_who_left_before_dosing_holds_none() -> None:
    failed = builders.participant("02", screen_failure=YesNo.YES)
    left = builders.participant("03", disposition=Disposition.WITHDRAWAL_BY_PARTICIPANT)
    places, _answer = asked(study(failed, left, builders.participant("01")), 1, START)
    assert [place.person.participant_id for place in places.places] == ["01"]


def test_all_places_taken_stops_enrolment() -> None:
    _places, answer = asked(study(dosed("01", "02", "03")), 1, START)
    assert (answer.may, answer.reason) == (False, "All 3 places are taken.")


def test_one_who_is_not_evaluable_is_named_until_replaced() -> None:
    data = trial("1NNN", levels=2)
    gone = next(one for one in data.participants if one.uid == "p10-2")
    without = {uid: entry for uid, entry in data.entries.items() if uid not in {"r10-2", "j10-2"}}
    data = StudyData(without, data.position, data.head)
    cohort = builders.cohort(1, "10", days=(1,), planned_participants=3)
    places = cohort_places(cohort, data, day_after("1NNN"))
    assert places.not_evaluable == (gone,)
    answer = next_participant(places, data, day_after("1NNN"), None)
    assert answer.reason == "All 3 places are taken. Not evaluable, and not replaced so far: 10-2."
    replacing = builders.participant("10-9", 1, replaces=ParticipantUid("p10-2"))
    more = builders.study_data([entry.record for entry in data.entries.values()], replacing)
    again = cohort_places(cohort, more, day_after("1NNN"))
    assert [one.participant_id for one in again.reserved] == ["10-9"]
    assert next_participant(again, more, day_after("1NNN"), None).may


def test_the_first_participant_is_watched_before_the_second_is_dosed() -> None:
    data = study(dosed("01"), sentinel_days=7)
    _places, early = asked(data, 1, START + timedelta(days=6))
    assert (early.may, early.from_day) == (False, START + timedelta(days=7))
    assert early.reason == (
        "01 was dosed first, on 1 Jan 2018; the next may follow 7 days later, from 8 Jan 2018 on."
    )
    assert asked(data, 1, START + timedelta(days=7))[1].may
    third = study(dosed("01"), dosed("02", start=START + timedelta(days=7)), sentinel_days=7)
    assert asked(third, 1, START + timedelta(days=7))[1].may


def test_a_cohort_that_is_not_open_takes_nobody() -> None:
    _places, planned = asked(study(), 2, START)
    assert not planned.may
    assert planned.reason.startswith("Cohort 2 is planned, not open: the sponsor's decision")


def test_a_stopping_rule_that_is_met_stops_enrolment() -> None:
    notation = "1TT"
    data = trial(notation)
    _places, answer = asked(data, 1, day_after(notation))
    assert not answer.may
    assert answer.reason == (
        "A stopping rule is met. To close dose level 1: participants with DLT: 2/2, limit ≥ 2."
    )
    assert not asked(data, 2, day_after(notation))[1].may


def test_rolling_six_waits_while_all_six_places_are_taken() -> None:
    names = ("01", "02", "03", "04", "05", "06")
    data = study(dosed(*names), planned=12, rule=EscalationRule.ROLLING_SIX)
    _places, answer = asked(data, 1, START + timedelta(days=3))
    assert not answer.may
    assert "all 6 places are taken, so enrolment waits" in answer.reason
    assert answer.from_day == START + timedelta(days=WINDOW - 1)


def test_each_place_tells_the_day_in_the_window() -> None:
    places, _answer = asked(study(dosed("01"), builders.participant("02")), 1, START + timedelta(days=9))
    first, second = places.places
    assert (first.status.day_in_window, first.status.days_left) == (10, 18)
    assert second.is_reserved


def test_the_open_cohorts_are_in_question_else_the_planned_one_else_the_last() -> None:
    assert [one.number for one in cohorts_in_question(study())] == [1]
    planned = builders.study_data(
        builders.cohort(1, status=CohortStatus.CLEARED), builders.cohort(2, status=CohortStatus.PLANNED)
    )
    assert [one.number for one in cohorts_in_question(planned)] == [2]
    over = builders.study_data(
        builders.cohort(1, status=CohortStatus.CLEARED), builders.cohort(2, status=CohortStatus.STOPPED)
    )
    assert [one.number for one in cohorts_in_question(over)] == [2]


def test_a_cohort_above_what_the_rule_advises_is_told() -> None:
    data = trial("1NNN 2NNT", levels=3)
    _places, answer = asked(data, 3, day_after("1NNN 2NNT"))
    assert answer.may
    assert answer.reason == (
        "4 of 4 places are free. But it stands above what the rule advises now: stay at dose level 2 (20 mCi/m²)."
    )
    assert asked(data, 2, day_after("1NNN 2NNT"))[1].reason == "1 of 4 places are free."
