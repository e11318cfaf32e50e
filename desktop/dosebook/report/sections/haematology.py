"""Blood counts: the curves of the cohort under review, lowest counts and recoveries, grade 4 still open, what is missing."""

from decimal import Decimal

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest
from dosebook.domain.count_course import UNIT_OF, CountCourse, count_course, low_limits, recovery_limit
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.count_summary import count_summary, day_from_last_fraction
from dosebook.domain.treatment import fractions_given
from dosebook.domain.words import translate
from dosebook.drawing.study_charts.counts import count_curves
from dosebook.report.blocks import Column, Prose, Row, RowKind, Section, Table
from dosebook.report.chart_figure import chart_blocks, scope_of
from dosebook.report.count_tables import open_grade_4, received_by_week
from dosebook.report.format import MISSING, format_fraction, format_number
from dosebook.report.frame import Frame
from dosebook.report.nadir_tables import lower_with_support, nadir_table, with_plus
from dosebook.report.spreads import shown, shown_signed

_LISTED = (LabTest.PLATELETS, LabTest.NEUTROPHILS)


def section(frame: Frame) -> Section:
    """Return the blood counts after the first fraction."""
    return Section(
        "haematology",
        translate("report", "Blood counts: lowest and recovery"),
        (
            Prose(_lead(frame)),
            *chart_blocks(count_curves(scope_of(frame, frame.under_review), is_turned=frame.is_turned)),
            nadir_table(frame, with_support=False),
            *open_grade_4(frame),
            received_by_week(frame),
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


def _each(frame: Frame) -> Table:
    version = frame.study.ctcae_version
    columns = [Column(translate("report", "Participant"), weight=1.2)]
    for test in _LISTED:
        limit = shown(low_limits(test, version)[0])
        columns += [
            Column(_lowest_words(test), "right", weight=1.1),
            Column(translate("report", "on study day (from the last fraction)"), "right"),
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
        notes=(
            translate("report", "In brackets beside the lowest: a lower one that support may have raised."),
        ),
    )


def _lowest_words(test: LabTest) -> str:
    words = translate("report", "{test}, {unit}: lowest")
    return words.format(test=test.label, unit=UNIT_OF[test].label)


def _person_cells(frame: Frame, uid: str, test: LabTest) -> list[str]:
    course, version = count_course(frame.data, uid, test), frame.study.ctcae_version
    nadir = course.nadir(with_support=False) if course is not None else None
    lower = lower_with_support(course) if course is not None else None
    raised = f" ({shown_signed(lower.signed)})" if lower is not None else ""
    if course is None or nadir is None:
        return [MISSING + raised, *[MISSING] * 3]
    first_limit, limit = low_limits(test, version)[0], recovery_limit(test, version)
    below = with_plus(course.days_below(first_limit, with_support=False))
    if course.low(first_limit, with_support=False) is Certainty.POSSIBLE:
        below = translate("report", "cannot tell")
    return [
        shown_signed(nadir.signed) + raised,
        _day_words(frame, uid, nadir.day),
        below,
        _recovery_words(course, limit),
    ]


def _day_words(frame: Frame, uid: str, day: int) -> str:
    """Return the study day, and in brackets the day from the last fraction where there were several."""
    after = day_from_last_fraction(frame.data, uid, day)
    if after is None or len(fractions_given(frame.data, uid)) < 2:
        return str(day)
    return f"{day} ({format_number(after)})"


def _recovery_words(course: CountCourse, limit: Decimal) -> str:
    low = course.low(limit, with_support=False)
    if low is not Certainty.CERTAIN:
        return translate("report", "never low") if low is Certainty.NO else translate("report", "cannot tell")
    day = course.recovery(limit, with_support=False)
    return translate("report", "not recovered") if day is None else str(day)
