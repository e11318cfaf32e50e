"""Tables of blood counts beside the lowest: grade 4 that is not shown to be over, and what share of counts there is."""

from collections.abc import Iterator

from dosebook.domain.count_course import UNIT_OF, Count
from dosebook.domain.death import day_of_death
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.count_gaps import MOST_WEEKS, counts_by_week
from dosebook.domain.summary.grade_4_counts import TESTED, Grade4Count, WhyOpen, grade_4_counts
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate, within_sentence
from dosebook.report.blocks import Block, Column, Prose, Row, RowKind, Table
from dosebook.report.format import MISSING, format_fraction
from dosebook.report.frame import Frame
from dosebook.report.spreads import shown_signed

_WHY = {
    WhyOpen.LOW: QT_TRANSLATE_NOOP("report", "the last count is still grade 4"),
    WhyOpen.SUPPORT: QT_TRANSLATE_NOOP("report", "later counts only after support"),
    WhyOpen.SIGN: QT_TRANSLATE_NOOP("report", "the last count may be grade 4, by its sign"),
    WhyOpen.ONCE: QT_TRANSLATE_NOOP("report", "one count above the limit, not yet a second"),
}


def open_grade_4(frame: Frame) -> Iterator[Block]:
    """Yield how many had a count of grade 4, and a line for each that is not shown to be over."""
    found = grade_4_counts(frame.data, frame.everybody.participants)
    yield Prose(_lead(frame, found))
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Count"), weight=1.6),
        Column(translate("report", "Grade 4 since study day"), "right"),
        Column(translate("report", "Lowest (study day)"), "right"),
        Column(translate("report", "Last count (study day)"), "right"),
        Column(translate("report", "Why it is open"), weight=2.6),
        Column(translate("report", "Died"), weight=1),
    )
    rows = [_open_row(frame, one) for one in found if one.is_open]
    note = translate(
        "report",
        "Over is a grade 4 with two counts in a row above its limit after the last one below, neither of which support may "
        "have raised. Haemoglobin has no grade 4 in numbers.",
    )
    yield Table(
        columns,
        tuple(rows),
        translate("report", "No count of grade 4 is open.")
        if frame.everybody.participants
        else translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Counts of grade 4 not shown to be over"),
        notes=(note,),
    )


def _lead(frame: Frame, found: tuple[Grade4Count, ...]) -> str:
    words = translate(
        "report",
        "Counts of grade 4 among the treated, those after support too: {counts}. Not shown to be over: {open}.",
    )
    treated = frame.everybody.treated
    counts = "; ".join(
        f"{within_sentence(test.label)} {format_fraction(sum(1 for one in found if one.test is test), treated)}"
        for test in TESTED
    )
    return words.format(counts=counts, open=sum(1 for one in found if one.is_open))


def _open_row(frame: Frame, one: Grade4Count) -> Row:
    person = one.participant
    died = day_of_death(person, frame.data)
    return Row(
        (
            person.participant_id,
            f"{one.test.label}, {UNIT_OF[one.test].label}",
            str(one.first.day),
            _at(one.lowest),
            _at(one.last),
            translate("report", _WHY[one.why]) if one.why is not None else MISSING,
            translate("report", "day {day}").format(day=frame.day_words(person.uid, died))
            if died is not None
            else MISSING,
        )
    )


def _at(count: Count) -> str:
    return f"{shown_signed(count.signed)} ({count.day})"


def received_by_week(frame: Frame) -> Table:
    """Return the share of the counts expected in each study week that there are."""
    groups = frame.groups
    weeks = [counts_by_week(frame.data, group.participants, frame.day) for group in groups]
    used = [number for number in range(len(weeks[-1])) if weeks[-1][number].expected]
    columns = (
        Column(translate("report", "Week after the first fraction"), weight=2.2),
        *(Column(str(number + 1), "right", 1) for number in used),
    )
    titles = [cohort_name(group.cohort) if group.cohort is not None else frame.pool_title for group in groups]
    rows = [
        Row(
            (
                title,
                *(
                    format_fraction(these[number].received, these[number].expected)
                    if these[number].expected
                    else MISSING
                    for number in used
                ),
            ),
            RowKind.TOTAL if place == len(groups) - 1 and len(groups) > 1 else RowKind.BODY,
        )
        for place, (title, these) in enumerate(zip(titles, weeks, strict=True))
    ]
    note = translate(
        "report",
        "Expected is a count each of platelets, neutrophils and haemoglobin in every seven days after the first fraction (week 1: "
        "study days 2 to 8) to the end of the DLT window, at most {most} weeks, while somebody is on the study.",
    )
    return Table(
        columns,
        tuple(rows) if used else (),
        translate("report", "No whole week of treatment has passed up to the cut-off."),
        title=translate("report", "Counts received of those expected, by week"),
        notes=(note.format(most=MOST_WEEKS),),
    )
