"""DLTs among evaluable participants: each cohort, cohorts on one dose level together, and all doses."""

from collections.abc import Iterator

from dosebook.domain.dlt_status import DltCount, DltStatus, count_states
from dosebook.domain.escalation.shared_levels import SharedLevel, shared_levels
from dosebook.domain.exact_interval import clopper_pearson
from dosebook.domain.records import Cohort
from dosebook.domain.regimen_words import cohort_name, regimen_words
from dosebook.domain.words import translate, within_sentence
from dosebook.report.blocks import Column, Row, RowKind, Table
from dosebook.report.format import MISSING, format_fraction, format_interval
from dosebook.report.frame import Frame


def dlt_counts_table(frame: Frame) -> Table:
    """Return a row for each cohort, for those that share a level together, and for all of them."""
    columns = (
        Column(translate("report", "Cohort"), weight=1.2),
        Column(translate("report", "Regimen"), weight=2.6),
        Column(translate("report", "Treated"), "right", 0.8),
        Column(translate("report", "Pending"), "right", 0.8),
        Column(translate("report", "Not yet judged"), "right", 0.8),
        Column(translate("report", "Not evaluable"), "right", 0.9),
        Column(translate("report", "Evaluable"), "right", 0.9),
        Column(translate("report", "With DLT"), "right", 0.9),
        Column(translate("report", "Exact 95 % interval"), "right", 1.2),
    )
    return Table(
        columns,
        tuple(_rows(frame)),
        translate("report", "No cohorts were recorded."),
        title=translate("report", "DLTs among the evaluable, by cohort"),
    )


def all_doses(frame: Frame) -> DltCount:
    """Count where the participants of all reported cohorts stand."""
    return count_states(_statuses(frame, frame.cohorts))


def _rows(frame: Frame) -> Iterator[Row]:
    for cohort in frame.cohorts:
        regimen = regimen_words(cohort.fractions, frame.study) or MISSING
        yield _row(cohort_name(cohort), regimen, frame.dlts(cohort))
    for level in shared_levels(frame.data, frame.dosed_cohorts):
        count = count_states(_statuses(frame, level.cohorts))
        yield _row(_together(level.cohorts), _dose_words(level), count)
    if len(frame.cohorts) > 1:
        words = translate("report", "All doses")
        yield _row(words, translate("report", "all reported cohorts"), all_doses(frame), RowKind.TOTAL)


def _statuses(frame: Frame, cohorts: tuple[Cohort, ...]) -> tuple[DltStatus, ...]:
    return tuple(status for cohort in cohorts for status in frame.statuses(cohort))


def _row(name: str, regimen: str, count: DltCount, kind: RowKind = RowKind.BODY) -> Row:
    interval = clopper_pearson(count.with_dlt, count.evaluable)
    return Row(
        (
            name,
            regimen,
            str(count.treated),
            str(count.pending),
            str(count.not_judged),
            str(count.not_evaluable),
            str(count.evaluable),
            format_fraction(count.with_dlt, count.evaluable),
            format_interval(interval.low, interval.high) if count.evaluable else MISSING,
        ),
        kind,
    )


def _together(cohorts: tuple[Cohort, ...]) -> str:
    """Return ``4 and 5 together``."""
    *first, last = (str(cohort.number) if cohort.number is not None else MISSING for cohort in cohorts)
    words = translate("report", "{cohorts} and {last} together")
    return words.format(cohorts=", ".join(first), last=last)


def _dose_words(level: SharedLevel) -> str:
    words = translate("report", "one dose level, {dose} ({axis})")
    return words.format(dose=level.dose, axis=within_sentence(level.axis.label))
