"""The course of a grade: grade 2 from the 3rd, grade 3 from the 9th, and what follows from that."""

from datetime import date
from typing import Any

import pytest

from builders import event, on
from dosebook.domain.codelists import YesNo
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.grade_course import (
    DaysAtGrade,
    days_at_each_grade,
    grades_on,
    known_by,
    steps_of,
    worst_of_course,
)

TODAY = date(2018, 7, 31)


def course(*steps: tuple[str, int], **said: Any) -> Any:
    changes = tuple(GradeChange(on(since), grade) for since, grade in steps)
    usual = {"onset": changes[0].since if changes else on("2018-06-03"), "end": on("2018-06-30")}
    return event("e", grade_changes=changes, **(usual | said))


MOUNTAIN = course(("2018-06-03", 2), ("2018-06-09", 3), ("2018-06-20", 2), ("2018-06-25", 1))


def test_each_grade_lasts_to_the_day_before_the_next() -> None:
    assert [
        (step.grade, step.span.least_days, step.span.most_days) for step in steps_of(MOUNTAIN, TODAY)
    ] == [
        (2, 6, 6),
        (3, 11, 11),
        (2, 5, 5),
        (1, 6, 6),
    ]
    assert worst_of_course(MOUNTAIN) == 3


def test_the_days_at_a_grade_are_added_up_and_make_the_days_of_the_event() -> None:
    found = days_at_each_grade(MOUNTAIN, TODAY)
    assert found == (
        DaysAtGrade(1, 6, 6, may_go_on=False),
        DaysAtGrade(2, 11, 11, may_go_on=False),
        DaysAtGrade(3, 11, 11, may_go_on=False),
    )
    assert sum(one.least for one in found) == 28


@pytest.mark.parametrize(
    ("day", "grades"),
    [(2, set()), (3, {2}), (8, {2}), (9, {3}), (19, {3}), (20, {2}), (25, {1}), (30, {1})],
)
def test_the_grade_on_a_day(day: int, grades: set[int]) -> None:
    assert grades_on(MOUNTAIN, date(2018, 6, day)) == grades


def test_after_its_end_an_event_has_no_grade() -> None:
    assert grades_on(MOUNTAIN, date(2018, 7, 1)) == set()


def test_a_change_of_a_partly_known_day_leaves_both_grades_possible() -> None:
    vague = course(("2018-06-03", 2), ("2018-06", 3), ("2018-06-20", 1))
    assert grades_on(vague, date(2018, 6, 10)) == {2, 3}
    assert grades_on(vague, date(2018, 6, 20)) == {1}
    two, three = days_at_each_grade(vague, TODAY)[1:]
    assert (two.least, two.most) == (1, 17)
    assert (three.least, three.most) == (1, 17)


def test_what_goes_on_counts_up_to_the_day_and_may_go_on() -> None:
    open_one = course(("2018-06-03", 2), ("2018-06-09", 3), end=None, ongoing=YesNo.YES)
    assert days_at_each_grade(open_one, date(2018, 6, 12)) == (
        DaysAtGrade(2, 6, 6, may_go_on=False),
        DaysAtGrade(3, 4, 4, may_go_on=True),
    )


def test_a_change_after_the_day_is_not_known_yet() -> None:
    assert [step.grade for step in steps_of(MOUNTAIN, date(2018, 6, 8))] == [2]
    assert [one.grade for one in known_by(MOUNTAIN.grade_changes, date(2018, 6, 20))] == [2, 3, 2]


def test_without_a_course_nothing_is_said() -> None:
    plain = event("e", grade=3)
    assert worst_of_course(plain) is None
    assert steps_of(plain, TODAY) == ()
    assert grades_on(plain, date(2018, 1, 12)) == set()
