"""M-protein of the cohorts over the same days, in a table and in a sentence built from it."""

from collections.abc import Sequence
from itertools import pairwise

from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.marker_same_days import WindowMarker, window_marker
from dosebook.domain.words import translate, within_sentence
from dosebook.report.blocks import Block, Column, Prose, Row, Table
from dosebook.report.format import MISSING, format_number, format_signed
from dosebook.report.frame import Frame
from dosebook.report.spreads import marked_change, sign_rule


def marker_blocks(frame: Frame) -> tuple[Block, ...]:
    """Return how the dosed cohorts compare; nothing of one site, of a single cohort, or without a value."""
    if frame.is_one_site or len(frame.dosed_cohorts) < 2:
        return ()
    found = [window_marker(frame.data, cohort, frame.day) for cohort in frame.dosed_cohorts]
    if not any(one.summary.measurable for one in found):
        return ()
    here = frame.under_review
    place = frame.dosed_cohorts.index(here) if here in frame.dosed_cohorts else 0
    sentence = _sentence(found[place - 1], found[place]) if place else ""
    return (*((Prose(sentence),) if sentence else ()), _table(frame, found))


def _sentence(before: WindowMarker, after: WindowMarker) -> str:
    """Say how the mean changed; nothing where M-protein did not fall on average in both."""
    if not _has_fall(before) or not _has_fall(after):
        return ""
    words = translate(
        "report",
        "The mean best change of M-protein was {after} % in {name_after} ({n_after}/{t_after} measurable) and {before} % in "
        "{name_before} ({n_before}/{t_before} measurable): {ratio} times as much, a difference of {points} percentage points; "
        "the medians were {median_after} and {median_before} %. Over the same days, day 1 to the end of the DLT window: "
        "{days_after} and {days_before} participant-days; not randomised.",
    )
    return words.format(
        after=format_number(after.summary.mean, 1),
        before=format_number(before.summary.mean, 1),
        name_after=within_sentence(cohort_name(after.cohort)),
        name_before=within_sentence(cohort_name(before.cohort)),
        n_after=after.summary.measurable,
        t_after=after.summary.treated,
        n_before=before.summary.measurable,
        t_before=before.summary.treated,
        ratio=_ratio(before, after),
        points=_points(before, after).lstrip("+−"),
        median_after=marked_change(after.summary.median, after.summary.median_sign),
        median_before=marked_change(before.summary.median, before.summary.median_sign),
        days_after=after.participant_days,
        days_before=before.participant_days,
    )


def _has_fall(one: WindowMarker) -> bool:
    """Whether the mean is known, and below zero; of one that a sign leaves open no sentence is built."""
    return one.summary.mean is not None and one.summary.mean < 0 and not one.summary.mean_sign


def _ratio(before: WindowMarker, after: WindowMarker) -> str:
    """Return how many times the mean fall of the cohort before; a dash unless both fell and are known."""
    then, now = before.summary.mean, after.summary.mean
    if then is None or now is None or not _has_fall(before) or not _has_fall(after):
        return MISSING
    return format_number(now / then, 2)


def _points(before: WindowMarker, after: WindowMarker) -> str:
    """Return the difference of the means in percentage points; a dash where one is missing."""
    if before.summary.mean is None or after.summary.mean is None:
        return MISSING
    if before.summary.mean_sign or after.summary.mean_sign:
        return MISSING
    return format_signed(after.summary.mean - before.summary.mean)


def _table(frame: Frame, found: Sequence[WindowMarker]) -> Table:
    columns = (
        Column(translate("report", "Day 1 to the end of the DLT window"), weight=2.6),
        *(Column(title, "right") for title in frame.group_titles[: len(found)]),
    )
    pairs = list(pairwise(found))
    rows = (
        (
            translate("report", "Best change of serum M-protein, mean, %"),
            *(marked_change(one.summary.mean, one.summary.mean_sign) for one in found),
        ),
        (
            translate("report", "median, %"),
            *(marked_change(one.summary.median, one.summary.median_sign) for one in found),
        ),
        (
            translate("report", "measurable"),
            *(f"{one.summary.measurable}/{one.summary.treated}" for one in found),
        ),
        (
            translate("report", "mean less that of the cohort before, points"),
            MISSING,
            *(_points(*pair) for pair in pairs),
        ),
        (
            translate("report", "times the mean fall of the cohort before"),
            MISSING,
            *(_ratio(*pair) for pair in pairs),
        ),
        (translate("report", "Participant-days observed"), *(str(one.participant_days) for one in found)),
    )
    note = translate(
        "report",
        "To the end of the DLT window, or to the cut-off, death, last contact or new therapy where that came first. Not "
        "randomised.",
    )
    return Table(
        columns,
        tuple(map(Row, rows)),
        "",
        title=translate("report", "M-protein over the same days"),
        notes=(note, *([sign_rule()] if any(one.summary.mean_sign for one in found) else [])),
        emphasised=frame.emphasised_column,
    )
