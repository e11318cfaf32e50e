"""Who the treated participants are: every one of them while the numbers are small."""

from collections.abc import Callable
from decimal import Decimal

from dosebook.domain.codelists import Code
from dosebook.domain.exposure import participant_exposure
from dosebook.domain.records import Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate
from dosebook.report.age import age_of
from dosebook.report.blocks import Column, Prose, Row, RowKind, Section, Table
from dosebook.report.format import MISSING, format_fraction, format_number, format_range
from dosebook.report.frame import Frame

Value = Callable[[Participant], Decimal | int | None]


def section(frame: Frame) -> Section:
    """Return baseline per cohort and per participant."""
    return Section(
        "baseline",
        translate("report", "Baseline"),
        (Prose(_lead(frame), is_open=True), _summary(frame), _each(frame)),
    )


def _lead(frame: Frame) -> str:
    people = frame.everybody.participants
    words = translate(
        "report", "Treated participants: {treated}, aged {ages}. Prior lines of therapy: {lines}."
    )
    return words.format(
        treated=len(people),
        ages=format_range([age for one in people if (age := age_of(one)) is not None]),
        lines=format_range([one.prior_lines for one in people if one.prior_lines is not None]),
    )


def _summary(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Mean (range)"), weight=frame.leading(1.9)),
        *frame.group_columns,
    )
    people = [group.participants for group in frame.groups]
    rows = (
        _row(translate("report", "Age, years"), people, age_of, 1),
        _row(translate("report", "Prior lines of therapy"), people, lambda one: one.prior_lines, 1),
        _row(translate("report", "ECOG"), people, lambda one: one.ecog, 1),
        _row(
            translate("report", "BSA at fraction 1, m²"),
            people,
            lambda one: participant_exposure(frame.data, one).surface,
            2,
        ),
        *_coded(translate("report", "Sex"), people, lambda one: one.sex),
        *_coded(translate("report", "Race"), people, lambda one: one.race),
        *_coded(translate("report", "Ethnicity"), people, lambda one: one.ethnicity),
        *_coded(translate("report", "Disease stage"), people, lambda one: one.disease_stage),
    )
    note = translate(
        "report",
        "The number with the value is given where it is not everybody. Age is that at consent; where only the year of birth "
        "is recorded it may be one year less.",
    )
    return Table(
        columns,
        rows if people[-1] else (),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Baseline of the treated participants"),
        is_open=True,
        notes=(note,),
        emphasised=frame.emphasised_column,
    )


def _coded(
    title: str, people: list[tuple[Participant, ...]], code_of: Callable[[Participant], Code | None]
) -> list[Row]:
    """Return a row per code that somebody has, and one for those without."""
    found = {code for one in people[-1] if (code := code_of(one)) is not None}
    rows = [Row((title, *[""] * len(people)), RowKind.GROUP)]
    choices: list[Code | None] = [*sorted(found, key=lambda code: code.label)]
    if not found or any(code_of(one) is None for one in people[-1]):
        choices.append(None)
    for code in choices:
        having = [sum(1 for one in group if code_of(one) is code) for group in people]
        counts = [format_fraction(number, len(group)) for number, group in zip(having, people, strict=True)]
        rows.append(Row((code.label if code else translate("report", "not recorded"), *counts), indent=1))
    return rows


def _row(label: str, people: list[tuple[Participant, ...]], value_of: Value, decimals: int) -> Row:
    return Row((label, *(_mean_words(group, value_of, decimals) for group in people)))


def _mean_words(people: tuple[Participant, ...], value_of: Value, decimals: int) -> str:
    values = [Decimal(value) for one in people if (value := value_of(one)) is not None]
    if not values:
        return MISSING
    mean = sum(values, Decimal(0)) / len(values)
    whole = all(value == value.to_integral_value() for value in values)
    spread = "–".join(
        dict.fromkeys(format_number(edge, 0 if whole else decimals) for edge in (min(values), max(values)))
    )
    words = (
        translate("report", "{mean} ({spread})")
        if len(values) == len(people)
        else translate("report", "{mean} ({spread}), n = {measured}")
    )
    return words.format(mean=format_number(mean, decimals), spread=spread, measured=len(values))


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


def _participant_row(frame: Frame, one: Participant) -> Row:
    surface = participant_exposure(frame.data, one).surface
    return Row(
        (
            one.participant_id,
            one.sex.label if one.sex else MISSING,
            _whole(age_of(one)),
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
