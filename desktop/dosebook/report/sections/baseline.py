"""Who the treated participants are: every one of them while the numbers are small."""

from collections.abc import Callable
from decimal import Decimal

from dosebook.domain.exposure import participant_exposure
from dosebook.domain.records import Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Row, RowKind, Section, Table
from dosebook.report.format import MISSING, format_number, format_range
from dosebook.report.frame import Frame

Value = Callable[[Participant], Decimal | int | None]


def section(frame: Frame) -> Section:
    """Return baseline per cohort and per participant."""
    return Section("baseline", translate("report", "Baseline"), (_summary(frame), _each(frame)))


def _summary(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Mean (range), n with the value"), weight=2.4),
        *(Column(title, "right") for title in frame.group_titles),
    )
    people = [group.participants for group in frame.groups]
    rows = (
        _row(translate("report", "Age, years"), people, lambda one: one.age, 1),
        _row(translate("report", "Prior lines of therapy"), people, lambda one: one.prior_lines, 1),
        _row(translate("report", "ECOG"), people, lambda one: one.ecog, 1),
        _row(
            translate("report", "BSA at fraction 1, m²"),
            people,
            lambda one: participant_exposure(frame.data, one).surface,
            2,
        ),
        Row(
            (
                translate("report", "Female"),
                *(
                    f"{sum(1 for one in group if one.sex and one.sex.value == 'F')}/{len(group)}"
                    for group in people
                ),
            )
        ),
    )
    return Table(
        columns,
        rows if people[-1] else (),
        translate("report", "Nobody was treated up to the cut-off."),
        emphasised=frame.emphasised_column,
    )


def _row(label: str, people: list[tuple[Participant, ...]], value_of: Value, decimals: int) -> Row:
    return Row((label, *(_mean_words(group, value_of, decimals) for group in people)))


def _mean_words(people: tuple[Participant, ...], value_of: Value, decimals: int) -> str:
    values = [Decimal(value) for one in people if (value := value_of(one)) is not None]
    if not values:
        return MISSING
    mean = sum(values, Decimal(0)) / len(values)
    whole = all(value == value.to_integral_value() for value in values)
    spread = format_range(values, 0 if whole else decimals)
    words = translate("report", "{mean} ({spread}), {measured}")
    return words.format(
        mean=format_number(mean, decimals), spread=spread, measured=f"{len(values)}/{len(people)}"
    )


def _each(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=1.1),
        Column(translate("report", "Sex"), weight=0.8),
        Column(translate("report", "Age, years"), "right", 0.8),
        Column(translate("report", "ECOG"), "right", 0.7),
        Column(translate("report", "Stage"), weight=1),
        Column(translate("report", "Prior lines"), "right", 0.8),
        Column(translate("report", "Measurable by"), weight=1.8),
        Column(translate("report", "BSA, m²"), "right", 0.8),
    )
    rows: list[Row] = []
    for group in frame.groups[:-1]:
        if group.cohort is not None:
            rows.append(Row((cohort_name(group.cohort), *[""] * 7), RowKind.GROUP))
        rows += [_participant_row(frame, one) for one in group.participants]
    return Table(
        columns,
        tuple(rows),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Each treated participant"),
    )


def _participant_row(frame: Frame, one: Participant) -> Row:
    surface = participant_exposure(frame.data, one).surface
    return Row(
        (
            one.participant_id,
            one.sex.label if one.sex else MISSING,
            _whole(one.age),
            _whole(one.ecog),
            one.disease_stage.label if one.disease_stage else MISSING,
            _whole(one.prior_lines),
            one.measurable_by.label if one.measurable_by else MISSING,
            format_number(surface, 2),
        ),
        indent=1,
    )


def _whole(value: int | None) -> str:
    return MISSING if value is None else str(value)
