"""What splitting a dose does to the activity in the body, by superposition: an illustration, not dosimetry."""

from decimal import Decimal

from dosebook.domain.localised import localised
from dosebook.domain.records import Cohort
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_units import is_radioactive
from dosebook.domain.summary.exposure_illustration import curves, half_lives, mean_total
from dosebook.domain.words import translate, within_sentence
from dosebook.drawing.study_charts.exposure import exposure_illustration
from dosebook.report.blocks import Column, Note, Prose, Row, Section, Table
from dosebook.report.chart_figure import chart_blocks, scope_of
from dosebook.report.format import MISSING, format_number
from dosebook.report.frame import Frame

KEY = "illustration"
WINDOW_DAYS = 14
"""The window of the average, from the first fraction."""


def section(frame: Frame) -> Section | None:
    """Return the table for the regimen under review; None where its agent is not radioactive or it is not split."""
    cohort = frame.under_review
    if cohort is None or not is_radioactive(frame.study) or len(cohort.fractions) < 2 or frame.is_one_site:
        return None
    mean = mean_total(frame.data, cohort)
    title = translate("report", "Fractionated against single dosing (illustration)")
    if mean is None:
        words = translate("report", "No activity was recorded for {cohort}, so nothing is illustrated.")
        return Section(KEY, title, (Prose(words.format(cohort=within_sentence(cohort_name(cohort)))),))
    note = translate(
        "report",
        "An illustration, not dosimetry: one compartment without distribution, each fraction leaving at the effective half-life "
        "from the moment it is given. It is neither a concentration in serum nor a dose to marrow. {half_life}",
    ).format(half_life=_half_life_words(frame))
    return Section(
        KEY,
        title,
        (
            Prose(_lead(cohort, mean)),
            Note(note),
            *chart_blocks(exposure_illustration(scope_of(frame))),
            _table(frame, cohort, mean),
            Note(_sizes(frame, cohort)),
        ),
    )


def _half_life_words(frame: Frame) -> str:
    recorded = frame.study.effective_half_life_days
    if recorded is None:
        return translate(
            "report", "The effective half-life of the agent is not recorded, so a range is shown."
        )
    words = translate("report", "The effective half-life is that of the study, {days} days.")
    return words.format(days=f"{localised(recorded):f}")


def _lead(cohort: Cohort, mean: Decimal) -> str:
    words = translate(
        "report",
        "The mean total of {cohort}, {total} mCi, in {count} fractions on days {days} as planned, against the same total at once. "
        "The area to infinity is the same however a total is split; within a window it is less, and the peak is lower. More area "
        "needs more activity.",
    )
    return words.format(
        cohort=within_sentence(cohort_name(cohort)),
        total=format_number(mean, 2),
        count=len(cohort.fractions),
        days=", ".join(str(one.day) for one in sorted(cohort.fractions, key=lambda one: one.day)),
    )


def _table(frame: Frame, cohort: Cohort, mean: Decimal) -> Table:
    columns = (
        Column(translate("report", "Effective half-life, days"), "right", 1.1),
        Column(translate("report", "Peak at once, mCi"), "right"),
        Column(translate("report", "Peak split, mCi"), "right"),
        Column(translate("report", "Split of at once"), "right"),
        Column(translate("report", "Area to infinity, both, mCi·d"), "right", 1.3),
        Column(
            translate("report", "Average at once, day 0 to {days}, mCi").format(days=WINDOW_DAYS),
            "right",
            1.4,
        ),
        Column(
            translate("report", "Average split, day 0 to {days}, mCi").format(days=WINDOW_DAYS), "right", 1.4
        ),
    )
    rows = []
    for half_life in half_lives(frame.study):
        found = curves(cohort, mean, half_life)
        single, split = found.single, found.split
        rows.append(
            Row(
                (
                    f"{localised(half_life):g}",
                    format_number(single.peak(), 2),
                    format_number(split.peak(), 2),
                    format_number(100 * split.peak() / single.peak()) + " %" if single.peak() else MISSING,
                    format_number(split.area_to_infinity(), 1),
                    format_number(single.area(WINDOW_DAYS) / WINDOW_DAYS, 2),
                    format_number(split.area(WINDOW_DAYS) / WINDOW_DAYS, 2),
                )
            )
        )
    note = translate(
        "report",
        "Averages are the area from the first fraction to day {days} over {days} days. Planned days; computed, not measured.",
    )
    return Table(
        columns,
        tuple(rows),
        "",
        title=translate("report", "Activity in the body by superposition"),
        notes=(note.format(days=WINDOW_DAYS),),
    )


def _sizes(frame: Frame, cohort: Cohort) -> str:
    exposure = frame.exposure(cohort)
    words = translate(
        "report",
        "For body size: the mean total is {area} mCi/m² and {kilo} mCi/kg; every line of the table scales with it in proportion.",
    )
    return words.format(
        area=format_number(exposure.mean(lambda one: one.per_m2).value, 2),
        kilo=format_number(exposure.mean(lambda one: one.per_kg).value, 3),
    )
