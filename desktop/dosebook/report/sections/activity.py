"""Activity against the disease: best response and best change of M-protein, named by what they contain."""

from collections.abc import Iterator

from dosebook.domain.codelists import LabTest, ResponseCategory
from dosebook.domain.m_protein import (
    MarkerChange,
    NoChange,
    light_chain_change,
    m_protein_change,
)
from dosebook.domain.records import Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.signed_number import SignedNumber
from dosebook.domain.summary.response_summary import (
    best_response,
    marker_summary,
    rates_of,
    response_count,
)
from dosebook.domain.words import translate
from dosebook.drawing.study_charts.myeloma import best_changes, changes_over_time
from dosebook.drawing.study_charts.swimmers import response_swimmers
from dosebook.report.blocks import DATE_SAMPLE, Block, Column, Prose, Row, RowKind, Section, Table
from dosebook.report.chart_figure import chart_blocks, scope_of
from dosebook.report.format import (
    MISSING,
    format_count,
    format_date,
    format_fraction,
    format_number,
)
from dosebook.report.frame import Frame
from dosebook.report.marker_same_days import marker_blocks
from dosebook.report.spreads import marked_change, sign_rule

_LIGHT_CHAINS = {LabTest.FREE_KAPPA, LabTest.FREE_LAMBDA}


def section(frame: Frame) -> Section:
    """Return response and M-protein by cohort and by participant."""
    blocks: list[Block] = [Prose(_lead(frame))]
    blocks.append(_by_cohort(frame))
    blocks += marker_blocks(frame)
    scope = scope_of(frame)
    blocks += chart_blocks((*best_changes(scope), *changes_over_time(scope)))
    blocks.append(_each(frame))
    blocks += chart_blocks(response_swimmers(scope, is_turned=frame.is_turned))
    return Section("activity", translate("report", "Response and M-protein (exploratory)"), tuple(blocks))


def _lead(frame: Frame) -> str:
    """Say the rates of the cohort under review, or of everybody treated, each by what it contains."""
    here = None if frame.is_one_site or frame.under_review not in frame.dosed_cohorts else frame.under_review
    people = frame.everybody.participants if here is None else frame.treated(here)
    name = cohort_name(here) if here is not None else translate("report", "All treated participants")
    count = response_count(frame.data, people)
    rates = ", ".join(
        translate("report", "{category} or better {count}").format(
            category=category.value, count=format_fraction(count.at_least(category), count.treated)
        )
        for category in rates_of(frame.data.study)
    )
    return translate("report", "{name}: {rates}.").format(name=name, rates=rates)


def _by_cohort(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Best response (IMWG), treated participants"), weight=frame.leading()),
        *frame.group_columns,
    )
    counts = [response_count(frame.data, group.participants) for group in frame.groups]
    rows = [
        Row(
            (
                translate("report", "{category} or better").format(category=category.value),
                *(format_count(count.at_least(category), count.treated) for count in counts),
            )
        )
        for category in rates_of(frame.data.study)
    ]
    for category in ResponseCategory:
        if counts[-1].by_category.get(category):
            cells = (format_count(count.by_category.get(category, 0), count.treated) for count in counts)
            rows.append(Row((category.label, *cells), indent=1))
    none = (format_count(count.none_recorded, count.treated) for count in counts)
    rows.append(Row((translate("report", "no response recorded"), *none), indent=1))
    markers = [marker_summary(frame.data, group.participants) for group in frame.groups]
    rows += [
        Row(
            (
                translate("report", "Best change of serum M-protein up to the cut-off, %"),
                *[""] * len(markers),
            ),
            RowKind.GROUP,
        ),
        Row(
            (translate("report", "mean"), *(marked_change(one.mean, one.mean_sign) for one in markers)),
            indent=1,
        ),
        Row(
            (translate("report", "median"), *(marked_change(one.median, one.median_sign) for one in markers)),
            indent=1,
        ),
        Row(
            (translate("report", "measurable"), *(f"{one.measurable}/{one.treated}" for one in markers)),
            indent=1,
        ),
    ]
    note = translate(
        "report",
        "Best response and best change before any new anti-myeloma therapy. Change is from the last value on or before the "
        "day of the first fraction; below zero is a fall. Each rate says what it contains; none of them is called clinical benefit. "
        "All days up to the cut-off count here, and they are not the same in each cohort.",
    )
    return Table(
        columns,
        tuple(rows) if counts[-1].treated else (),
        translate("report", "Nobody was treated up to the cut-off, so no response was recorded."),
        title=translate("report", "Best response and change of M-protein"),
        notes=(note, *_sign_notes(frame)),
        emphasised=frame.emphasised_column,
    )


def _each(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Best response"), weight=2.0),
        Column(translate("report", "Assessed"), sample=DATE_SAMPLE),
        Column(translate("report", "Confirmed"), weight=0.9),
        Column(translate("report", "Marker"), weight=1.5, sample=_light_chains()),
        Column(translate("report", "Baseline"), "right", 1, sample="350.00 mg/L"),
        Column(translate("report", "Best"), "right", 1, sample="350.00 mg/L"),
        Column(translate("report", "Change, %"), "right", 1),
    )
    rows: list[Row] = []
    for group in frame.by_cohort:
        if group.cohort is not None:
            rows.append(Row((cohort_name(group.cohort), *[""] * 7), RowKind.GROUP))
        rows += [_participant_row(frame, one) for one in group.participants]
    return Table(
        columns,
        tuple(rows),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Each treated participant"),
    )


def _sign_notes(frame: Frame) -> Iterator[str]:
    """Give the rules for values with a sign where a marker has one."""
    people = {one.uid for one in frame.everybody.participants}
    signed = {
        one.test
        for one in frame.data.results
        if one.participant in people and one.value is not None and one.value.comparator
    }
    if LabTest.M_PROTEIN in signed or signed & _LIGHT_CHAINS:
        yield sign_rule()
    if signed & _LIGHT_CHAINS:
        yield translate(
            "report",
            "In a difference of light chains the lower one, printed as less than a number, counts as that number.",
        )


def _light_chains() -> str:
    return translate("report", "Light chain difference")


def _participant_row(frame: Frame, one: Participant) -> Row:
    best = best_response(frame.data, one)
    changes: list[tuple[str, MarkerChange | NoChange]] = [
        (translate("report", "Serum M-protein"), m_protein_change(frame.data, one)),
        (_light_chains(), light_chain_change(frame.data, one)),
    ]
    known = [(name, change) for name, change in changes if isinstance(change, MarkerChange)]
    marker = (
        (
            known[0][0],
            _value(known[0][1], of_best=False),
            _value(known[0][1], of_best=True),
            marked_change(known[0][1].percent, known[0][1].sign),
        )
        if known
        else (one.measurable_by.label if one.measurable_by else MISSING, MISSING, MISSING, MISSING)
    )
    return Row(
        (
            one.participant_id,
            best.category.label if best and best.category else translate("report", "none recorded"),
            frame.dated(best, best.date) if best else format_date(None),
            best.confirmed.label if best and best.confirmed else MISSING,
            *marker,
        ),
        indent=1,
    )


def _value(change: MarkerChange, *, of_best: bool) -> str:
    value = SignedNumber(change.best, change.sign) if of_best else SignedNumber(change.baseline)
    return f"{value.mark}{format_number(value.number, 2)} {change.unit.label}"
