"""The cohort under review beside the one before, over the same days."""

from dosebook.domain.records import Cohort
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.comparison_summary import WindowCounts, window_counts
from dosebook.domain.words import translate, within_sentence
from dosebook.report.blocks import Block, Column, Note, Prose, Row, RowKind, Section, Table
from dosebook.report.frame import Frame
from dosebook.report.window_rows import number_rows, people_rows


def section(frame: Frame) -> Section:
    """Return the comparison in a table and in sentences built from it."""
    return Section("comparison", translate("report", "Against the cohort before"), _blocks(frame))


def _blocks(frame: Frame) -> tuple[Block, ...]:
    if frame.is_one_site:
        words = translate("report", "This file holds one site's participants, so cohorts are not compared.")
        return (Prose(words),)
    if frame.under_review is None or frame.previous is None:
        return (Prose(translate("report", "There is no dosed cohort before the one under review.")),)
    if not frame.treated(frame.under_review):
        words = translate("report", "Nobody was treated in {cohort}, so there is nothing to compare.")
        return (Prose(words.format(cohort=within_sentence(cohort_name(frame.under_review)))),)
    before, after = _counts(frame, frame.previous), _counts(frame, frame.under_review)
    note = translate(
        "report",
        "Over the same days: study day 1 to the end of the DLT window, to the cut-off, death or last contact where that came "
        "first. Not randomised: other differences between the cohorts may explain what is seen. Percentages of few participants "
        "say little. What has no date counts.",
    )
    lead = translate(
        "report",
        "{after} beside {before}, over the same days: day 1 to the end of the DLT window, {days_after} and {days_before} "
        "participant-days; not randomised.",
    ).format(
        after=cohort_name(after.cohort),
        before=within_sentence(cohort_name(before.cohort)),
        days_after=after.participant_days,
        days_before=before.participant_days,
    )
    sentences = tuple(Prose(sentence) for sentence in _sentences(before, after))
    return (Prose(lead), _table(before, after), *sentences, Note(note))


def _counts(frame: Frame, cohort: Cohort) -> WindowCounts:
    return window_counts(frame.data, cohort, frame.day)


def _table(before: WindowCounts, after: WindowCounts) -> Table:
    columns = (
        Column(translate("report", "Day 1 to the end of the DLT window"), weight=2.6),
        Column(cohort_name(before.cohort), "right"),
        Column(cohort_name(after.cohort), "right"),
    )
    rows = (
        Row((translate("report", "Participants with at least one"), "", ""), RowKind.GROUP),
        *(Row(row.cells, indent=1) for row in people_rows(before, after)),
        Row((translate("report", "Numbers"), "", ""), RowKind.GROUP),
        *(Row(row.cells, indent=1) for row in number_rows(before, after)),
    )
    return Table(
        columns, rows, "", title=translate("report", "Both cohorts over the same days"), emphasised=2
    )


def _sentences(before: WindowCounts, after: WindowCounts) -> list[str]:
    words = translate(
        "report",
        "{what}: {number_after} in {n_after} of {t_after} participants of {after} ({pd_after} participant-days), "
        "{number_before} in {n_before} of {t_before} of {before} ({pd_before} participant-days); not randomised.",
    )
    lines = (
        (
            translate("report", "Serious events"),
            (after.serious_events, after.with_serious),
            (before.serious_events, before.with_serious),
        ),
        (
            translate("report", "Platelet transfusion days"),
            (after.platelet_days, after.with_platelets),
            (before.platelet_days, before.with_platelets),
        ),
        (
            translate("report", "Red cell transfusion days"),
            (after.red_cell_days, after.with_red_cells),
            (before.red_cell_days, before.with_red_cells),
        ),
    )
    return [
        words.format(
            what=what,
            number_after=of_after[0],
            n_after=of_after[1],
            t_after=after.treated,
            after=within_sentence(cohort_name(after.cohort)),
            pd_after=after.participant_days,
            number_before=of_before[0],
            n_before=of_before[1],
            t_before=before.treated,
            before=within_sentence(cohort_name(before.cohort)),
            pd_before=before.participant_days,
        )
        for what, of_after, of_before in lines
    ]
