"""The table of lowest counts, times below the limits and recoveries, with or without counts after support."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from statistics import median

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest
from dosebook.domain.count_course import (
    COUNTED,
    UNIT_OF,
    Count,
    CountCourse,
    DaysBelow,
    count_course,
    low_limits,
    recovery_limit,
)
from dosebook.domain.count_support import windows_of
from dosebook.domain.records import Participant
from dosebook.domain.summary.adverse_event_summary import TreatedGroup
from dosebook.domain.summary.count_gaps import LONG_GAP, has_unseen_nadir, names_nadir_days
from dosebook.domain.summary.count_summary import CountSummary, TimeBelow, count_summary
from dosebook.domain.words import translate, within_sentence
from dosebook.report.blocks import Column, Inline, Row, RowKind, Table
from dosebook.report.format import MISSING, format_count, format_fraction
from dosebook.report.frame import Frame
from dosebook.report.spreads import shown, sign_rule, signed_spread, spread


def nadir_table(frame: Frame, *, with_support: bool) -> Table:
    columns = (
        Column(translate("report", "After the first fraction"), weight=frame.leading(1.7)),
        *frame.group_columns,
    )
    rows: list[Row] = []
    for test in COUNTED:
        summaries = [
            count_summary(frame.data, group.participants, test, with_support=with_support)
            for group in frame.groups
        ]
        head = f"{test.label}, {UNIT_OF[test].label}"
        rows.append(Row((head, *[""] * len(summaries)), RowKind.GROUP))
        rows += _rows(frame, test, summaries)
        if not with_support and names_nadir_days(frame.data):
            rows += _unseen_rows(frame, test)
    title = (
        translate("report", "All counts, those after support too")
        if with_support
        else translate("report", "Without counts that support may have raised")
    )
    return Table(
        columns,
        tuple(rows) if frame.everybody.participants else (),
        translate("report", "Nobody was treated up to the cut-off."),
        title=title,
        notes=(
            *(() if with_support else _notes(frame)),
            *_sign_notes(frame, with_support=with_support),
        ),
        emphasised=frame.emphasised_column,
    )


def _rows(frame: Frame, test: LabTest, summaries: Sequence[CountSummary]) -> list[Row]:
    version, decimals = frame.study.ctcae_version, 0 if test is LabTest.PLATELETS else 1
    back = shown(recovery_limit(test, version))
    lines: list[tuple[str, Sequence[Inline]]] = [
        (
            translate("report", "participants with a count"),
            [format_count(len(one.nadirs), one.treated) for one in summaries],
        ),
        (
            translate("report", "lowest, median (range)"),
            [signed_spread([nadir.signed for nadir in one.nadirs], decimals) for one in summaries],
        ),
        (
            translate("report", "study day of the lowest, median (range)"),
            [spread([nadir.day for nadir in one.nadirs]) for one in summaries],
        ),
        (
            translate("report", "counted from the last fraction, median (range)"),
            [spread(one.from_last) for one in summaries],
        ),
    ]
    for place, limit in enumerate(low_limits(test, version)):
        lines += _lines_below(limit, [one.below[place] for one in summaries], summaries)
    lines += [
        (
            translate("report", "below {limit} at any time").format(limit=back),
            [format_count(one.was_low, len(one.nadirs)) for one in summaries],
        ),
        (
            translate("report", "of these recovered to {limit} or more").format(limit=back),
            [format_count(len(one.recovered_after), one.was_low) for one in summaries],
        ),
        (
            translate("report", "days from the lowest to recovery, median (range)"),
            [spread(one.recovered_after) for one in summaries],
        ),
        (
            translate("report", "not recovered"),
            [str(one.not_recovered) if one.nadirs else MISSING for one in summaries],
        ),
    ]
    return [Row((label, *cells), indent=1) for label, cells in lines]


def _lines_below(
    limit: Decimal, times: Sequence[TimeBelow], summaries: Sequence[CountSummary]
) -> list[tuple[str, Sequence[Inline]]]:
    named = shown(limit)
    return [
        (
            translate("report", "below {limit}").format(limit=named),
            [
                format_count(len(time.days), len(one.nadirs))
                for time, one in zip(times, summaries, strict=True)
            ],
        ),
        (
            translate("report", "days below {limit}, median (range)").format(limit=named),
            [_days_spread(time) for time in times],
        ),
    ]


def _unseen_rows(frame: Frame, test: LabTest) -> list[Row]:
    limit = low_limits(test, frame.study.ctcae_version)[0]
    unseen = [[one for one in group.participants if _is_unseen(frame, one, test)] for group in frame.groups]
    gaps = [
        format_count(len(these), group.treated) for these, group in zip(unseen, frame.groups, strict=True)
    ]
    low = [format_count(_low_or_unseen(frame, group, test, limit), group.treated) for group in frame.groups]
    return [
        Row((translate("report", "lowest may be unseen"), *gaps), indent=1),
        Row((translate("report", "below {limit}, or may be").format(limit=shown(limit)), *low), indent=1),
    ]


def _is_unseen(frame: Frame, one: Participant, test: LabTest) -> bool:
    return has_unseen_nadir(frame.data, one, test, frame.day)


def _low_or_unseen(frame: Frame, group: TreatedGroup, test: LabTest, limit: Decimal) -> int:
    found = 0
    for one in group.participants:
        course = count_course(frame.data, one.uid, test)
        is_low = course is not None and course.was_low(limit, with_support=False)
        found += is_low or _is_unseen(frame, one, test)
    return found


def _notes(frame: Frame) -> tuple[str, ...]:
    windows = windows_of(frame.study)
    support = translate(
        "report",
        "Left out as raised: platelets up to {platelets} days after a platelet transfusion ({recovery} for a recovery), "
        "haemoglobin up to {red} days after red cells, neutrophils up to {factor} days after a growth factor "
        "({long} after a long-acting one).",
    )
    return (
        support.format(
            platelets=windows.platelets,
            recovery=windows.platelets_recovery,
            red=windows.red_cells,
            factor=windows.growth_factor,
            long=windows.long_acting_growth_factor,
        ),
        translate(
            "report",
            "Days below run from a low count to the next that is not low; + marks a time that no later count ended. "
            "A recovery is the first of two counts in a row at the limit or above, after the lowest. From the last fraction: "
            "its day is day 1.",
        ),
        *_lower_notes(frame),
        _unseen_note(frame),
    )


def _lower_notes(frame: Frame) -> Iterator[str]:
    """Say how many had a count left out that was lower still: support raises a count, it does not lower one."""
    words = translate(
        "report",
        "Participants whose lowest count was left out: {counts}. The lowest of all counts stand in brackets beside each "
        "participant, and under “Blood counts: those after support too”.",
    )
    found = list(_lower_counts(frame))
    if any(lower for _, lower, _ in found):
        counts = [
            f"{within_sentence(test.label)} {format_fraction(lower, known)}"
            for test, lower, known in found
            if known
        ]
        yield words.format(counts="; ".join(counts))


def _lower_counts(frame: Frame) -> Iterator[tuple[LabTest, int, int]]:
    for test in COUNTED:
        known = [count_course(frame.data, one.uid, test) for one in frame.everybody.participants]
        courses = [course for course in known if course is not None]
        yield test, sum(lower_with_support(course) is not None for course in courses), len(courses)


def lower_with_support(course: CountCourse) -> Count | None:
    """Return the lowest of all counts where it is lower than each that support cannot have raised."""
    lowest, least = course.nadir(with_support=False), course.nadir(with_support=True)
    if least is None or (lowest is not None and least.signed.highest >= lowest.signed.highest):
        return None
    return least


def _sign_notes(frame: Frame, *, with_support: bool) -> Iterator[str]:
    """Give the rule for counts with a sign where there are any, and name whoever may have been below a limit by one."""
    everybody = frame.everybody.participants
    found = [(one, test, count_course(frame.data, one.uid, test)) for test in COUNTED for one in everybody]
    known = [(one, test, course) for one, test, course in found if course is not None]
    if not any(count.sign for _, _, course in known for count in course.counts):
        return
    yield sign_rule()
    yield translate(
        "report",
        "A count whose sign leaves open whether it is below a limit begins and ends no time below it, and is no recovery.",
    )
    open_: dict[str, list[str]] = {}
    for one, test, course in known:
        for limit in _limits(frame, test):
            if course.low(limit, with_support=with_support) is Certainty.POSSIBLE:
                open_.setdefault(f"{test.label} {shown(limit)}", []).append(one.participant_id)
    words = translate("report", "Not counted as below, though a sign leaves it open: {counts}.")
    if open_:
        yield words.format(counts="; ".join(f"{at} ({', '.join(ids)})" for at, ids in open_.items()))


def _limits(frame: Frame, test: LabTest) -> tuple[Decimal, ...]:
    version = frame.study.ctcae_version
    return recovery_limit(test, version), *low_limits(test, version)


def _unseen_note(frame: Frame) -> str:
    study = frame.study
    if not names_nadir_days(frame.data):
        return translate(
            "report",
            "The study names no days of the expected nadir, so weeks without a count were not looked for.",
        )
    words = translate(
        "report",
        "The lowest may be unseen: no count, or none on {gap} days or more in a row, on days {first} to {last} of the DLT "
        "window, as far as they have passed. Whoever is below the limit or may have been, is counted in one row.",
    )
    return words.format(gap=LONG_GAP, first=study.nadir_from_day, last=study.nadir_to_day)


def _days_spread(time: TimeBelow) -> str:
    days = sorted(time.days, key=lambda one: (one.days, one.is_least))
    if not days:
        return MISSING
    least, most = with_plus(days[0]), with_plus(days[-1])
    if len(days) == 1:
        return most
    middle = median(Decimal(one.days) for one in days)
    ends = least if least == most else translate("report", "{low} to {high}").format(low=least, high=most)
    return f"{spread([middle])} ({ends})"


def with_plus(time: DaysBelow) -> str:
    return f"{time.days}+" if time.is_least else str(time.days)
