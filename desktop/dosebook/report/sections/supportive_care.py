"""Transfusions and growth factors by cohort and by participant."""

from collections.abc import Sequence
from decimal import Decimal

from dosebook.domain.codelists import MedicationRole, TransfusionProduct
from dosebook.domain.confirmed_zero import CheckedFor
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.adverse_event_summary import TreatedGroup
from dosebook.domain.summary.supportive_care_summary import (
    ProductSummary,
    product_summary,
    transfusion_count,
    with_medication,
)
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Inline, Prose, Row, RowKind, Section, Table
from dosebook.report.format import format_count, format_fraction, format_number, format_range
from dosebook.report.frame import Frame
from dosebook.report.same_days import same_days_blocks

SHOWN = (TransfusionProduct.PLATELETS, TransfusionProduct.RED_CELLS)
GROWTH = (MedicationRole.GROWTH_FACTOR, MedicationRole.THROMBOPOIETIN, MedicationRole.ERYTHROPOIETIN)


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
    rows.append(Row((translate("report", "Growth factors"), *[""] * len(frame.groups)), RowKind.GROUP))
    for role in GROWTH:
        counts = [
            format_count(with_medication(frame.data, group.participants, role), group.treated)
            for group in frame.groups
        ]
        rows.append(Row((role.label, *counts), indent=1))
    everybody = frame.everybody.participants
    notes = (
        translate(
            "report",
            "A transfusion day is a day with at least one unit of the product; unlike products are never added.",
        ),
        frame.unconfirmed_note(everybody, CheckedFor.TRANSFUSIONS),
    )
    return Table(
        columns,
        tuple(rows) if everybody else (),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Transfusions and growth factors"),
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
        (translate("report", "transfusion days"), [str(one.days) for one in summaries]),
        (
            translate("report", "transfusion days per participant"),
            [format_number(one.days_per_participant, 2) for one in summaries],
        ),
        (translate("report", "adult doses"), [_doses(one) for one in summaries]),
        (
            translate("report", "first transfusion, study day"),
            [format_range(one.first_days) for one in summaries],
        ),
    ]
    head = Row((product.label, *[""] * len(summaries)), RowKind.GROUP)
    return [head, *(Row((label, *cells), indent=1) for label, cells in lines)]


def _mark(frame: Frame, count: int, group: TreatedGroup) -> str:
    return frame.zero_mark(count, group.participants, CheckedFor.TRANSFUSIONS)


def _doses(summary: ProductSummary) -> str:
    return _amount(summary.adult_doses, summary.without_amount)


def _amount(doses: Decimal, without_amount: int) -> str:
    """Return a sum of adult doses, and how many records carry none."""
    shown = format_number(doses, 0 if doses == doses.to_integral_value() else 1)
    if not without_amount:
        return shown
    return translate("report", "{doses} ({number} without amount)").format(doses=shown, number=without_amount)


def _each(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=1.2),
        Column(translate("report", "Platelets: days"), "right"),
        Column(translate("report", "Platelets: adult doses"), "right"),
        Column(translate("report", "Platelets: first on study day"), "right"),
        Column(translate("report", "Red cells: days"), "right"),
        Column(translate("report", "Red cells: adult doses"), "right"),
        Column(translate("report", "Red cells: first on study day"), "right"),
    )
    rows: list[Row] = []
    for group in frame.by_cohort:
        if group.cohort is not None:
            rows.append(Row((cohort_name(group.cohort), *[""] * 6), RowKind.GROUP))
        for one in group.participants:
            cells: list[str] = []
            for product in SHOWN:
                count = transfusion_count(frame.data, one.uid, product)
                doses = _amount(count.adult_doses, count.without_amount)
                cells += [
                    frame.zero(count.days, (one,), CheckedFor.TRANSFUSIONS),
                    doses,
                    str(count.first_day) if count.first_day is not None else "–",
                ]
            rows.append(Row((one.participant_id, *cells), indent=1))
    return Table(
        columns,
        tuple(rows),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Transfusions of each treated participant"),
    )
