"""The cohort under review beside the one before, over the same days."""

from dosebook.domain.records import Cohort
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.comparison_summary import WindowCounts, window_counts
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Note, Prose, Row, Section, Table
from dosebook.report.format import format_count
from dosebook.report.frame import Frame


def section(frame: Frame) -> Section:
    """Return the comparison in a table and in sentences built from it."""
    title = translate("report", "Against the cohort before")
    if frame.is_one_site:
        words = translate("report", "This file holds one site's participants, so cohorts are not compared.")
        return Section("comparison", title, (Prose(words),))
    if frame.under_review is None or frame.previous is None:
        return Section(
            "comparison",
            title,
            (Prose(translate("report", "There is no dosed cohort before the one under review.")),),
        )
    before, after = _counts(frame, frame.previous), _counts(frame, frame.under_review)
    note = translate(
        "report",
        "Over the same days: study day 1 to the end of the DLT window, to the cut-off, death or last contact where that came "
        "first. Not randomised: other differences between the cohorts may explain what is seen. Percentages of few participants "
        "say little. What has no date counts.",
    )
    sentences = tuple(Prose(sentence) for sentence in _sentences(before, after))
    return Section("comparison", title, (_table(before, after), *sentences, Note(note)))


def _counts(frame: Frame, cohort: Cohort) -> WindowCounts:
    return window_counts(frame.data, cohort, frame.day)


def _table(before: WindowCounts, after: WindowCounts) -> Table:
    columns = (
        Column(translate("report", "Participants with at least one"), weight=2.6),
        Column(cohort_name(before.cohort), "right"),
        Column(cohort_name(after.cohort), "right"),
    )
    rows = [
        (label, *(format_count(number(one), one.treated) for one in (before, after)))
        for label, number in (
            (translate("report", "any event"), lambda one: one.with_any),
            (translate("report", "event of grade 3 or higher"), lambda one: one.with_grade_3),
            (translate("report", "event of grade 4 or higher"), lambda one: one.with_grade_4),
            (translate("report", "related event of grade 3 or higher"), lambda one: one.with_related_grade_3),
            (translate("report", "serious event"), lambda one: one.with_serious),
            (translate("report", "platelet transfusion"), lambda one: one.with_platelets),
            (translate("report", "red cell transfusion"), lambda one: one.with_red_cells),
        )
    ]
    rows += [
        (label, *(str(number(one)) for one in (before, after)))
        for label, number in (
            (translate("report", "Serious events"), lambda one: one.serious_events),
            (translate("report", "Platelet transfusion days"), lambda one: one.platelet_days),
            (translate("report", "Red cell transfusion days"), lambda one: one.red_cell_days),
            (translate("report", "Participant-days observed"), lambda one: one.participant_days),
        )
    ]
    return Table(columns, tuple(Row(cells) for cells in rows), "", emphasised=2)


def _sentences(before: WindowCounts, after: WindowCounts) -> list[str]:
    words = translate(
        "report",
        "{product}: {days_after} transfusion days in {n_after} of {t_after} participants of {after} ({pd_after} participant-days), "
        "{days_before} in {n_before} of {t_before} of {before} ({pd_before} participant-days); not randomised.",
    )
    lines = (
        (
            translate("report", "Platelets"),
            after.platelet_days,
            after.with_platelets,
            before.platelet_days,
            before.with_platelets,
        ),
        (
            translate("report", "Red cells"),
            after.red_cell_days,
            after.with_red_cells,
            before.red_cell_days,
            before.with_red_cells,
        ),
    )
    return [
        words.format(
            product=product,
            days_after=days_after,
            n_after=n_after,
            t_after=after.treated,
            after=cohort_name(after.cohort),
            pd_after=after.participant_days,
            days_before=days_before,
            n_before=n_before,
            t_before=before.treated,
            before=cohort_name(before.cohort),
            pd_before=before.participant_days,
        )
        for product, days_after, n_after, days_before, n_before in lines
    ]
