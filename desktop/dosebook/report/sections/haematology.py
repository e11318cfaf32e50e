"""Lowest blood counts and recoveries by cohort and by participant: without counts after support, then with."""

from collections.abc import Sequence
from decimal import Decimal
from statistics import median

from dosebook.domain.codelists import LabTest
from dosebook.domain.count_course import (
    COUNTED,
    UNIT_OF,
    CountCourse,
    DaysBelow,
    count_course,
    low_limits,
    recovery_limit,
)
from dosebook.domain.count_support import windows_of
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.count_summary import CountSummary, TimeBelow, count_summary
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Inline, Prose, Row, RowKind, Section, Table
from dosebook.report.format import MISSING, format_count, format_fraction, format_number, format_range
from dosebook.report.frame import Frame

_LISTED = (LabTest.PLATELETS, LabTest.NEUTROPHILS)


def section(frame: Frame) -> Section:
    """Return the blood counts after the first fraction."""
    return Section(
        "haematology",
        translate("report", "Blood counts: lowest and recovery"),
        (
            Prose(_lead(frame)),
            _table(frame, with_support=False),
            _table(frame, with_support=True),
            _each(frame),
        ),
    )


def _lead(frame: Frame) -> str:
    platelets = count_summary(frame.data, frame.everybody.participants, LabTest.PLATELETS, with_support=False)
    limit = recovery_limit(LabTest.PLATELETS, frame.study.ctcae_version)
    words = translate(
        "report",
        "Platelets fell below {limit} in {low} treated participants with a count; {recovered} of them recovered without "
        "support.",
    )
    return words.format(
        limit=f"{format_number(limit)} {UNIT_OF[LabTest.PLATELETS].label}",
        low=format_fraction(platelets.was_low, len(platelets.nadirs)),
        recovered=len(platelets.recovered_after),
    )


def _table(frame: Frame, *, with_support: bool) -> Table:
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
        notes=() if with_support else _notes(frame),
        emphasised=frame.emphasised_column,
    )


def _rows(frame: Frame, test: LabTest, summaries: Sequence[CountSummary]) -> list[Row]:
    version, decimals = frame.study.ctcae_version, 0 if test is LabTest.PLATELETS else 1
    back = _shown(recovery_limit(test, version))
    lines: list[tuple[str, Sequence[Inline]]] = [
        (
            translate("report", "participants with a count"),
            [format_count(len(one.nadirs), one.treated) for one in summaries],
        ),
        (
            translate("report", "lowest, median (range)"),
            [_spread([nadir.value for nadir in one.nadirs], decimals) for one in summaries],
        ),
        (
            translate("report", "study day of the lowest, median (range)"),
            [_spread([nadir.day for nadir in one.nadirs]) for one in summaries],
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
            [_spread(one.recovered_after) for one in summaries],
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
    shown = _shown(limit)
    return [
        (
            translate("report", "below {limit}").format(limit=shown),
            [
                format_count(len(time.days), len(one.nadirs))
                for time, one in zip(times, summaries, strict=True)
            ],
        ),
        (
            translate("report", "days below {limit}, median (range)").format(limit=shown),
            [_days_spread(time) for time in times],
        ),
    ]


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
            "A recovery is the first of two counts in a row at the limit or above, after the lowest.",
        ),
    )


def _each(frame: Frame) -> Table:
    version = frame.study.ctcae_version
    columns = [Column(translate("report", "Participant"), weight=1.2)]
    for test in _LISTED:
        limit = _shown(low_limits(test, version)[0])
        columns += [
            Column(translate("report", "{test}: lowest").format(test=test.label), "right", weight=1.1),
            Column(translate("report", "on study day"), "right"),
            Column(translate("report", "days below {limit}").format(limit=limit), "right"),
            Column(translate("report", "recovered on day"), "right"),
        ]
    rows: list[Row] = []
    for group in frame.by_cohort:
        if group.cohort is not None:
            rows.append(Row((cohort_name(group.cohort), *[""] * (len(columns) - 1)), RowKind.GROUP))
        for one in group.participants:
            cells = [cell for test in _LISTED for cell in _person_cells(frame, one.uid, test)]
            rows.append(Row((one.participant_id, *cells), indent=1))
    return Table(
        tuple(columns),
        tuple(rows),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Each treated participant, without counts that support may have raised"),
    )


def _person_cells(frame: Frame, uid: str, test: LabTest) -> list[str]:
    course, version = count_course(frame.data, uid, test), frame.study.ctcae_version
    nadir = course.nadir(with_support=False) if course is not None else None
    if course is None or nadir is None:
        return [MISSING] * 4
    below = course.days_below(low_limits(test, version)[0], with_support=False)
    limit = recovery_limit(test, version)
    return [
        _shown(nadir.value),
        str(nadir.day),
        _with_plus(below),
        _recovery_words(course, limit),
    ]


def _recovery_words(course: CountCourse, limit: Decimal) -> str:
    if not course.was_low(limit, with_support=False):
        return translate("report", "never low")
    day = course.recovery(limit, with_support=False)
    return translate("report", "not recovered") if day is None else str(day)


def _spread(values: Sequence[Decimal | int], decimals: int = 0) -> str:
    """Return ``18 (5 to 40)``: the median and the range; a dash without values."""
    if not values:
        return MISSING
    middle = format_number(median(map(Decimal, values)), _decimals_of_median(values, decimals))
    return f"{middle} ({format_range(values, decimals)})" if len(values) > 1 else middle


def _decimals_of_median(values: Sequence[Decimal | int], decimals: int) -> int:
    """Return one decimal more where the median of whole numbers lies between two of them."""
    middle = median(map(Decimal, values))
    return 1 if decimals == 0 and middle != middle.to_integral_value() else decimals


def _days_spread(time: TimeBelow) -> str:
    days = sorted(time.days, key=lambda one: (one.days, one.is_least))
    if not days:
        return MISSING
    least, most = _with_plus(days[0]), _with_plus(days[-1])
    if len(days) == 1:
        return most
    middle = median(Decimal(one.days) for one in days)
    ends = least if least == most else translate("report", "{low} to {high}").format(low=least, high=most)
    return f"{_spread([middle])} ({ends})"


def _with_plus(time: DaysBelow) -> str:
    return f"{time.days}+" if time.is_least else str(time.days)


def _shown(value: Decimal) -> str:
    return f"{value.normalize():f}"
