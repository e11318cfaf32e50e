"""The cumulative share with a first event of grade 3 or higher, counted by hand."""

from datetime import date
from typing import Any

import pytest

import builders
from dosebook.domain.codelists import Disposition
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.records import AdverseEvent
from dosebook.domain.summary.first_grade_3 import Followed, at_risk, followed, incidence

DAY = date(2018, 8, 15)
EVENT = builders.event("e", grade=3)


def one(*events: AdverseEvent, day: date = DAY, dosed: str = "2018-01-09", **said: Any) -> Followed | None:
    person = builders.participant("01-01", **said)
    return followed(builders.study_data(person, builders.dose("01-01", 1, dosed), events), person, day)


def test_the_first_event_of_grade_3_counts_on_its_study_day() -> None:
    found = one(
        builders.event("a", grade=2, onset=builders.on("2018-01-10")),
        builders.event("b", grade=4, onset=builders.on("2018-02-01")),
        builders.event("c", grade=3, onset=builders.on("2018-01-20")),
    )
    assert found is not None
    assert (found.day, found.event and found.event.uid) == (12, "c")


def test_an_event_counts_from_the_day_on_which_it_reached_grade_3() -> None:
    course = (GradeChange(builders.on("2018-01-12"), 1), GradeChange(builders.on("2018-01-30"), 3))
    found = one(builders.event("a", grade=3, onset=builders.on("2018-01-12"), grade_changes=course))
    assert found is not None
    assert found.day == 22


@pytest.mark.parametrize(("onset", "day"), [("2018-02", 24), ("2018", 1), ("unk", 1)])
def test_an_onset_known_in_part_counts_from_its_first_possible_day(onset: str, day: int) -> None:
    found = one(builders.event("a", grade=3, onset=builders.on(onset)))
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    ("said", "day", "died"),
    [
        (
            {"events_checked_to": builders.on("2018-03-09"), "last_contact": builders.on("2018-04-09")},
            60,
            False,
        ),
        ({"last_contact": builders.on("2018-04-09")}, 91, False),
        ({}, 1, False),
        ({"events_checked_to": builders.on("2019-03-09")}, 219, False),
        ({"death_date": builders.on("2018-02-08"), "disposition": Disposition.DEATH}, 31, True),
        (
            {"events_checked_to": builders.on("2018-05-01"), "disposition_date": builders.on("2018-03-09")},
            60,
            False,
        ),
    ],
    ids=["confirmed", "last contact", "nothing known", "beyond the day", "died", "left before"],
)
def test_where_following_ends_without_an_event(said: dict[str, Any], day: int, died: bool) -> None:
    found = one(**said)
    assert found is not None
    assert (found.day, found.died, found.event) == (day, died, None)


def test_without_a_known_first_day_nobody_is_followed() -> None:
    assert one(dosed="2018-01") is None


def person(day: int, what: str = "") -> Followed:
    return Followed(builders.participant(), day, EVENT if what == "event" else None, died=what == "death")


def test_the_share_without_losses_is_the_plain_share() -> None:
    steps = incidence([person(10, "event"), person(20, "event"), person(90), person(90)])
    assert [(step.day, step.share) for step in steps] == [(10, 0.25), (20, 0.5)]


def test_whoever_left_is_no_longer_in_the_denominator() -> None:
    # Day 10: 1 of 4. One leaves on day 15. Day 20: 1 of the 2 left, so 1/4 + 3/4 × 1/2.
    steps = incidence([person(10, "event"), person(15), person(20, "event"), person(30)])
    assert [step.share for step in steps] == pytest.approx([0.25, 0.625])


def test_the_dead_are_not_treated_as_if_they_might_still_have_an_event() -> None:
    # Day 5: one of four dies. Day 10: 1 of 3 of the three quarters left; 1 − Kaplan-Meier would say 1/3.
    steps = incidence([person(5, "death"), person(10, "event"), person(90), person(90)])
    assert [step.share for step in steps] == pytest.approx([0.25])


def test_an_event_on_the_day_on_which_another_leaves_comes_first() -> None:
    assert [step.share for step in incidence([person(10, "event"), person(10)])] == [0.5]


def test_at_risk_is_whoever_is_there_at_the_beginning_of_the_day() -> None:
    people = [person(10, "event"), person(15), person(20)]
    assert [at_risk(people, day) for day in (1, 10, 11, 15, 16, 21)] == [3, 3, 2, 2, 1, 0]


def test_nobody_has_no_steps() -> None:
    assert incidence([]) == ()
