"""Laboratory shifts: the grade before treatment against the highest after it."""

from collections.abc import Iterator
from dataclasses import replace

from dosebook.domain.records import Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import first_small, translate
from dosebook.report.blocks import Block, Column, Note, Prose, Row, RowKind, Section, Table
from dosebook.report.format import MISSING, format_fraction
from dosebook.report.frame import Frame
from dosebook.report.lab_shifts import ShiftsOfTest, lab_shifts

GRADES = (0, 1, 2, 3, 4)


def section(frame: Frame) -> Section:
    """Return the shifts of the cohort under review, and of everybody treated."""
    return Section("shifts", translate("report", "Laboratory shifts"), tuple(_blocks(frame)))


def _blocks(frame: Frame) -> Iterator[Block]:
    yield Prose(_lead(frame), is_open=True)
    yield Note(
        translate(
            "report",
            "Participants by CTCAE grade of the last value on or before the day of the first fraction (rows) and by the highest "
            "grade after it (columns), as far as a value makes the grade certain.",
        ),
        is_open=True,
    )
    cohort = frame.under_review
    if cohort is not None and not frame.is_pooled:
        yield _table(frame, frame.treated(cohort), cohort_name(cohort))
    title = translate("report", "This site") if frame.is_one_site else translate("report", "All treated")
    yield replace(_table(frame, frame.everybody.participants, title), is_open=True)
    yield _highest(frame)


def _lead(frame: Frame) -> str:
    """Say in which tests grade 3 or more was reached, and by how many of those with a graded value."""
    found = [one for one in lab_shifts(frame.data, frame.everybody.participants) if one.reached(3)]
    if not found:
        return translate("report", "No value after the first fraction was certainly of grade 3 or more.")
    told = "; ".join(
        f"{first_small(_test_words(one))} {format_fraction(one.reached(3), one.with_value)}" for one in found
    )
    words = translate("report", "Grade 3 or more after the first fraction: {told}.")
    return words.format(told=told)


def _test_words(one: ShiftsOfTest) -> str:
    words = translate("report", "{test}, {direction}")
    return words.format(test=one.test.label, direction=one.direction.label)


def _highest(frame: Frame) -> Table:
    """Return the highest grade after treatment by test and direction, cohort by cohort."""
    columns = (
        Column(translate("report", "Test, direction"), weight=frame.leading(1.9)),
        *frame.group_columns,
        Column(translate("report", "With a graded value"), "right"),
    )
    found = [
        {(one.test, one.direction): one for one in lab_shifts(frame.data, group.participants)}
        for group in frame.groups
    ]
    rows = []
    for key, one in found[-1].items():
        if not one.reached(1):
            continue
        label = _test_words(one)
        cells = [_reached_words(shifts.get(key)) for shifts in found]
        rows.append(Row((label, *cells, str(one.with_value))))
    return Table(
        columns,
        tuple(rows),
        translate("report", "No graded value of grade 1 or more was recorded after the first fraction."),
        title=translate("report", "Highest grade after the first fraction, by test and direction"),
        notes=(
            translate(
                "report",
                "Cells are participants with grade 1 or more, in brackets those with grade 3 or more; each counts once in each row.",
            ),
        )
        if rows
        else (),
        emphasised=frame.emphasised_column,
        is_open=True,
    )


def _reached_words(shifts: ShiftsOfTest | None) -> str:
    if shifts is None or not shifts.with_value:
        return MISSING
    return f"{shifts.reached(1)} ({shifts.reached(3)})"


def _table(frame: Frame, people: tuple[Participant, ...], title: str) -> Table:
    shifts = [one for one in lab_shifts(frame.data, people) if one.has_grade]
    columns = (
        Column(translate("report", "Test, grade before"), weight=2.6),
        *(Column(translate("report", "Grade {grade}").format(grade=grade), "right") for grade in GRADES),
        Column(translate("report", "No value after"), "right"),
        Column(translate("report", "Participants"), "right"),
    )
    note = translate(
        "report",
        "Grade 0 is within the limits of grade 1. Tests in which nobody reached grade 1 are left out. A dash is nobody.",
    )
    return Table(
        columns,
        tuple(row for one in shifts for row in _rows(one)),
        translate("report", "No graded value of grade 1 or more was recorded."),
        title=title,
        notes=(note,) if shifts else (),
    )


def _rows(shifts: ShiftsOfTest) -> Iterator[Row]:
    yield Row((_test_words(shifts), *[""] * (len(GRADES) + 2)), RowKind.GROUP)
    for before in (*GRADES, None):
        numbers = [shifts.counts.get((before, after), 0) for after in (*GRADES, None)]
        if any(numbers):
            label = (
                translate("report", "no value before")
                if before is None
                else translate("report", "grade {grade}").format(grade=before)
            )
            cells = (str(number) if number else MISSING for number in numbers)
            yield Row((label, *cells, str(sum(numbers))), indent=1)
