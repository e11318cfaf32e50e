"""Transfusion days of the cohorts over the same days, in a table and in a sentence built from it."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from dosebook.domain.codelists import TransfusionProduct
from dosebook.domain.records import Cohort
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.comparison_summary import WindowCounts, window_counts
from dosebook.domain.words import translate, within_sentence
from dosebook.report.blocks import Block, Column, Prose, Row, Table
from dosebook.report.format import format_number, format_range
from dosebook.report.frame import Frame

Each = Callable[[WindowCounts], Decimal]
PRODUCTS: tuple[tuple[TransfusionProduct, Each], ...] = (
    (TransfusionProduct.PLATELETS, lambda one: one.platelet_days_each),
    (TransfusionProduct.RED_CELLS, lambda one: one.red_cell_days_each),
)


def same_days_blocks(frame: Frame) -> tuple[Block, ...]:
    """Return how the cohort under review compares with those before; of one site or a first cohort, nothing."""
    here = frame.under_review
    if frame.is_one_site or here is None or here not in frame.dosed_cohorts[1:]:
        return ()
    counts = [window_counts(frame.data, cohort, frame.day) for cohort in frame.dosed_cohorts]
    place = frame.dosed_cohorts.index(here)
    return (Prose(_sentence(here, counts[: place + 1])), _table(frame, counts))


def _sentence(here: Cohort, counts: Sequence[WindowCounts]) -> str:
    """Say whether there were fewer transfusion days per participant than in any cohort before."""
    *before, now = counts
    parts = []
    for product, each in PRODUCTS:
        words = (
            translate("report", "{product} {mean}, fewer than in any earlier cohort ({earlier})")
            if each(now) < min(map(each, before)) and _was_seen_as_long(now, before)
            else translate("report", "{product} {mean} (earlier cohorts {earlier})")
        )
        mean, earlier = format_number(each(now), 2), format_range(map(each, before), 2)
        parts.append(words.format(product=within_sentence(product.label), mean=mean, earlier=earlier))
    words = translate(
        "report",
        "Transfusion days per participant of {cohort}: {parts}. Over the same days, day 1 to the end of the DLT window: "
        "{days} participant-days, {days_before} in earlier cohorts. Not randomised.",
    )
    return words.format(
        cohort=within_sentence(cohort_name(here)),
        parts="; ".join(parts),
        days=now.participant_days,
        days_before=format_range(one.participant_days for one in before),
    )


def _was_seen_as_long(now: WindowCounts, before: Sequence[WindowCounts]) -> bool:
    """Whether fewer can mean anything: the days seen per participant are no fewer than in some earlier cohort."""
    return now.participant_days / now.treated >= min(one.participant_days / one.treated for one in before)


def _table(frame: Frame, counts: Sequence[WindowCounts]) -> Table:
    columns = (
        Column(translate("report", "Day 1 to the end of the DLT window"), weight=2.6),
        *(Column(title, "right") for title in frame.group_titles[: len(counts)]),
    )
    rows = (
        (
            translate("report", "Platelet transfusion days"),
            *(str(one.platelet_days) for one in counts),
        ),
        (
            translate("report", "Platelet transfusion days per participant"),
            *(format_number(one.platelet_days_each, 2) for one in counts),
        ),
        (
            translate("report", "Red cell transfusion days"),
            *(str(one.red_cell_days) for one in counts),
        ),
        (
            translate("report", "Red cell transfusion days per participant"),
            *(format_number(one.red_cell_days_each, 2) for one in counts),
        ),
        (
            translate("report", "Participant-days observed"),
            *(str(one.participant_days) for one in counts),
        ),
    )
    note = translate(
        "report",
        "To the end of the DLT window, or to the cut-off, death or last contact where that came first. Not randomised.",
    )
    return Table(
        columns,
        tuple(map(Row, rows)),
        "",
        title=translate("report", "Transfusion days over the same days"),
        notes=(note,),
        emphasised=frame.emphasised_column,
    )
