"""Week by week: the worst certain grade, none only where somebody confirmed it, nothing after the end."""

from datetime import date
from typing import Any

import builders
from dosebook.domain.codelists import Disposition, YesNo
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.records import Record
from dosebook.domain.summary.weekly_grades import Weeks, WeekState, weekly_grades

DAY = date(2018, 2, 19)
"""Six weeks after the first fraction of 9 January."""


def weeks(*events: Record, day: date = DAY, **said: Any) -> Weeks:
    person = builders.participant("01-01", **said)
    found = weekly_grades(builders.study_data(person, builders.dose("01-01"), events), person, day)
    assert found is not None
    return found


def shown(found: Weeks) -> str:
    signs = {WeekState.NONE: ".", WeekState.NOT_KNOWN: "?", WeekState.OVER: " "}
    return "".join(signs.get(week.state, str(week.grade)) for week in found.weeks)


def test_a_week_has_the_highest_grade_of_its_days() -> None:
    found = weeks(
        builders.event("a", grade=2, onset=builders.on("2018-01-15"), end=builders.on("2018-01-16")),
        builders.event("b", grade=3, onset=builders.on("2018-01-16"), end=builders.on("2018-01-23")),
        events_checked_to=builders.on("2018-02-19"),
    )
    # The 15th is the last day of week 1, the 23rd the first of week 3.
    assert shown(found) == "233..."
    assert [week.event.uid for week in found.weeks if week.event is not None] == ["a", "b", "b"]


def test_the_course_of_a_grade_is_followed() -> None:
    course = (
        GradeChange(builders.on("2018-01-09"), 1),
        GradeChange(builders.on("2018-01-16"), 4),
        GradeChange(builders.on("2018-01-23"), 2),
    )
    event = builders.event(
        "a", grade=4, onset=builders.on("2018-01-09"), end=builders.on("2018-01-29"), grade_changes=course
    )
    assert shown(weeks(event, events_checked_to=builders.on("2018-02-19"))) == "142..."


def test_nothing_is_none_only_as_far_as_it_was_confirmed() -> None:
    assert shown(weeks(events_checked_to=builders.on("2018-01-22"))) == "..????"
    assert shown(weeks(events_checked_to=builders.on("2018-01-21"))) == ".?????"
    assert shown(weeks()) == "??????"


def test_an_event_that_may_still_be_there_leaves_its_weeks_unknown() -> None:
    event = builders.event("a", grade=2, onset=builders.on("2018-01-17"))
    assert shown(weeks(event, events_checked_to=builders.on("2018-02-19"))) == ".2????"
    ongoing = builders.event("a", grade=2, onset=builders.on("2018-01-17"), ongoing=YesNo.YES)
    assert shown(weeks(ongoing, events_checked_to=builders.on("2018-02-19"))) == ".22222"


def test_an_event_without_a_certain_day_has_no_cell_and_is_counted() -> None:
    found = weeks(
        builders.event("a", grade=3, onset=builders.on("2018-01"), end=builders.on("2018-01")),
        events_checked_to=builders.on("2018-02-19"),
    )
    assert shown(found) == "????.."
    assert found.not_placed == 1


def test_the_day_of_its_end_is_a_certain_day_of_an_event() -> None:
    event = builders.event("a", grade=3, onset=builders.on("2018-01"), end=builders.on("2018-01-25"))
    assert shown(weeks(event, events_checked_to=builders.on("2018-02-19"))) == "??3..."


def test_after_the_end_of_participation_nothing_is_told() -> None:
    ended = {"disposition": Disposition.COMPLETED, "disposition_date": builders.on("2018-01-24")}
    found = weeks(
        builders.event("a", grade=1, onset=builders.on("2018-01-10"), ongoing=YesNo.YES),
        events_checked_to=builders.on("2018-01-24"),
        **ended,
    )
    assert shown(found) == "111   "


def test_what_began_before_treatment_is_no_event_of_it() -> None:
    before = builders.event("a", grade=3, onset=builders.on("2018-01-02"), ongoing=YesNo.YES)
    assert shown(weeks(before, events_checked_to=builders.on("2018-02-19"))) == "......"


def test_without_a_known_first_day_there_are_no_weeks() -> None:
    person = builders.participant("01-01")
    dose = builders.dose("01-01", 1, "2018-01")
    assert weekly_grades(builders.study_data(person, dose), person, DAY) is None
