"""Transfusions, growth factors, antibiotics and days in hospital, by cohort and by participant."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from dosebook.domain.codelists import MedicationRole, TransfusionProduct
from dosebook.domain.confirmed_zero import CheckedFor
from dosebook.domain.records import Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.adverse_event_summary import TreatedGroup
from dosebook.domain.summary.care_summary import hospital_count, transfusion_free_days
from dosebook.domain.summary.supportive_care_summary import (
    ProductSummary,
    product_summary,
    received,
    transfusion_count,
    with_medication,
)
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Inline, Prose, Row, RowKind, Section, Table, plain
from dosebook.report.format import MISSING, format_count, format_fraction, format_number, format_range
from dosebook.report.frame import Frame
from dosebook.report.same_days import same_days_blocks
from dosebook.report.spreads import spread

SHOWN = (TransfusionProduct.PLATELETS, TransfusionProduct.RED_CELLS)
GROWTH = (MedicationRole.GROWTH_FACTOR, MedicationRole.THROMBOPOIETIN, MedicationRole.ERYTHROPOIETIN)
ROLES = (*GROWTH, MedicationRole.ANTI_INFECTIVE)


def section(frame: Frame) -> Section:
    """Return supportive care since the first fraction."""
    return Section(
        "support",
        translate("report", "Supportive care"),
        (Prose(_lead(frame), is_open=True), _by_cohort(frame), *same_days_blocks(frame), _each(frame)),
    )


def _lead(frame: Frame) -> str:
    people = frame.everybody.participants
    platelets, red_cells = (product_summary(frame.data, people, product) for product in SHOWN)
    words = translate(
        "report",
        "Since the first fraction {platelets} treated participants had a platelet transfusion, {red_cells} a transfusion of red cells.",
    )
    return words.format(
        platelets=format_fraction(platelets.with_any, platelets.treated),
        red_cells=format_fraction(red_cells.with_any, red_cells.treated),
    )


def _by_cohort(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Since the first fraction"), weight=frame.leading()),
        *frame.group_columns,
    )
    products = [product for product in TransfusionProduct if product in SHOWN or _was_given(frame, product)]
    rows: list[Row] = []
    for product in products:
        summaries = [product_summary(frame.data, group.participants, product) for group in frame.groups]
        rows += _product_rows(frame, product, summaries)
    rows.append(_free_row(frame))
    rows.append(Row((translate("report", "Medications"), *[""] * len(frame.groups)), RowKind.GROUP))
    for role in ROLES:
        counts = [
            format_count(with_medication(frame.data, group.participants, role), group.treated)
            for group in frame.groups
        ]
        rows.append(Row((role.label, *counts), indent=1))
    rows += _hospital_rows(frame)
    everybody = frame.everybody.participants
    notes = (
        translate(
            "report",
            "An episode is a day with at least one transfusion of the product; unlike products are never added. An adult dose "
            "of platelets is one apheresis unit or one pool, a unit of red cells one bag.",
        ),
        translate(
            "report",
            "Transfusion-free: the longest run of days without platelets or red cells from the first fraction to the cut-off, "
            "death or last contact; not told where a transfusion has no full date.",
        ),
        translate(
            "report",
            "Days in hospital: each calendar day from admission to discharge, both included, from the first fraction to the "
            "cut-off; a stay that goes on counts to the last day observed.",
        ),
        frame.unconfirmed_note(everybody, CheckedFor.TRANSFUSIONS, rows),
        _untold_note(rows),
    )
    return Table(
        columns,
        tuple(rows) if everybody else (),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Supportive care by cohort"),
        is_open=True,
        notes=tuple(note for note in notes if note),
        emphasised=frame.emphasised_column,
    )


def _was_given(frame: Frame, product: TransfusionProduct) -> bool:
    return any(transfusion.product is product for transfusion in frame.data.transfusions)


def _product_rows(frame: Frame, product: TransfusionProduct, summaries: list[ProductSummary]) -> list[Row]:
    lines: list[tuple[str, Sequence[Inline]]] = [
        (
            translate("report", "participants with at least one"),
            [
                format_count(one.with_any, one.treated, _mark(frame, one.with_any, group))
                for one, group in zip(summaries, frame.groups, strict=True)
            ],
        ),
        (translate("report", "episodes (transfusion days)"), [str(one.days) for one in summaries]),
        (
            translate("report", "episodes per participant"),
            [format_number(one.days_per_participant, 2) for one in summaries],
        ),
        (amount_word(product), [_doses(one) for one in summaries]),
        (
            translate("report", "first transfusion, study day"),
            [format_range(one.first_days) for one in summaries],
        ),
    ]
    head = Row((product.label, *[""] * len(summaries)), RowKind.GROUP)
    return [head, *(Row((label, *cells), indent=1) for label, cells in lines)]


def amount_word(product: TransfusionProduct) -> str:
    """Return in what a product is counted: platelets in adult doses, all else in units."""
    if product is TransfusionProduct.PLATELETS:
        return translate("report", "adult doses")
    return translate("report", "units")


def _free_row(frame: Frame) -> Row:
    cells = []
    for group in frame.groups:
        found = [transfusion_free_days(frame.data, one, frame.day) for one in group.participants]
        known = [days for days in found if days is not None]
        words = spread(known)
        if known and len(known) < len(found):
            words = translate("report", "{days}, of {count}").format(days=words, count=len(known))
        cells.append(words)
    return Row((translate("report", "Longest transfusion-free interval, days: median (range)"), *cells))


def _hospital_rows(frame: Frame) -> list[Row]:
    counts = [
        [hospital_count(frame.data, one, frame.day) for one in group.participants] for group in frame.groups
    ]
    head = Row((translate("report", "Stays in hospital"), *[""] * len(counts)), RowKind.GROUP)
    with_any: list[Inline] = [
        format_count(sum(1 for one in group if one.stays), len(group)) for group in counts
    ]
    return [
        head,
        Row((translate("report", "participants with at least one"), *with_any), indent=1),
        Row(
            (translate("report", "stays"), *(str(sum(one.stays for one in group)) for group in counts)),
            indent=1,
        ),
        Row(
            (
                translate("report", "days in hospital"),
                *(
                    _hospital_days(sum(one.days for one in group), sum(one.untold for one in group))
                    for group in counts
                ),
            ),
            indent=1,
        ),
    ]


def _hospital_days(days: int, untold: int) -> str:
    """Return the days, and how many stays have dates that do not tell theirs."""
    if not untold:
        return str(days)
    return translate("report", "{days} (+{number})").format(days=days, number=untold)


def _mark(frame: Frame, count: int, group: TreatedGroup) -> str:
    return frame.zero_mark(count, group.participants, CheckedFor.TRANSFUSIONS)


def _doses(summary: ProductSummary) -> str:
    return _amount(summary.adult_doses, summary.without_amount)


def _amount(doses: Decimal, without_amount: int) -> str:
    """Return a sum of adult doses, and how many records carry none."""
    shown = format_number(doses, 0 if doses == doses.to_integral_value() else 1)
    if not without_amount:
        return shown
    return translate("report", "{doses} (+{number})").format(doses=shown, number=without_amount)


def _each(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=1.2),
        Column(translate("report", "Platelets: episodes"), "right"),
        Column(translate("report", "adult doses"), "right"),
        Column(translate("report", "first on day"), "right"),
        Column(translate("report", "Red cells: episodes"), "right"),
        Column(translate("report", "units"), "right"),
        Column(translate("report", "first on day"), "right"),
        Column(translate("report", "Longest free, days"), "right"),
        Column(translate("report", "Growth factor"), "centre"),
        Column(translate("report", "Antibiotic"), "centre"),
        Column(translate("report", "Hospital days"), "right"),
    )
    rows: list[Row] = []
    for group in frame.by_cohort:
        if group.cohort is not None:
            rows.append(Row((cohort_name(group.cohort), *[""] * (len(columns) - 1)), RowKind.GROUP))
        rows += [_person_row(frame, one) for one in group.participants]
    note = translate(
        "report",
        "Since the first fraction, first on study day. Antibiotic: or antiviral. A dash under a drug: none is recorded.",
    )
    return Table(
        columns,
        tuple(rows),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Supportive care of each treated participant"),
        notes=tuple(
            note
            for note in (
                note,
                frame.unconfirmed_note(frame.everybody.participants, CheckedFor.TRANSFUSIONS, rows),
                _untold_note(rows),
            )
            if note
        ),
    )


def _untold_note(rows: Iterable[Row]) -> str:
    """Return what a number after a plus sign counts, where there is one."""
    if not any("(+" in plain(cell) for row in rows for cell in row.cells):
        return ""
    return translate(
        "report",
        "In brackets after +: transfusions without an amount, and stays without the dates that count.",
    )


def _person_row(frame: Frame, one: Participant) -> Row:
    cells: list[str] = []
    for product in SHOWN:
        count = transfusion_count(frame.data, one.uid, product)
        cells += [
            frame.zero(count.days, (one,), CheckedFor.TRANSFUSIONS),
            _amount(count.adult_doses, count.without_amount),
            str(count.first_day) if count.first_day is not None else MISSING,
        ]
    cells.append(format_number(transfusion_free_days(frame.data, one, frame.day)))
    for roles in (GROWTH, (MedicationRole.ANTI_INFECTIVE,)):
        has_any = any(received(frame.data, one.uid, role) for role in roles)
        cells.append(translate("report", "yes") if has_any else MISSING)
    stays = hospital_count(frame.data, one, frame.day)
    cells.append(_hospital_days(stays.days, stays.untold))
    return Row((one.participant_id, *cells), indent=1)
