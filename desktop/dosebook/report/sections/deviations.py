"""Departures from the protocol: how many of each category, and each of them."""

from collections.abc import Sequence

from dosebook.domain.codelists import DeviationCategory
from dosebook.domain.records import Deviation, Participant
from dosebook.domain.words import translate
from dosebook.report.blocks import DATE_SAMPLE, Column, Prose, Row, RowKind, Section, Table
from dosebook.report.format import MISSING, format_fraction
from dosebook.report.frame import Frame

KEY = "deviations"


def section(frame: Frame) -> Section:
    """Return the deviations of the treated by category, and the list of all of them."""
    found = [one for one in frame.data.deviations if frame.is_reported(frame.data.find(one.participant))]
    blocks = (Prose(_lead(found), is_open=True), _by_category(frame, found), _each(frame, found))
    return Section(KEY, translate("report", "Protocol deviations"), blocks)


def _lead(found: Sequence[Deviation]) -> str:
    people = {one.participant for one in found if one.participant}
    words = translate("report", "Deviations recorded: {count}. Participants with one: {people}.")
    return words.format(count=len(found), people=len(people))


def _by_category(frame: Frame, found: Sequence[Deviation]) -> Table:
    columns = (
        Column(translate("report", "Participants with at least one (number of deviations)"), weight=2.6),
        *frame.group_columns,
    )
    categories: list[DeviationCategory | None] = [
        code for code in DeviationCategory if any(one.category is code for one in found)
    ]
    if any(one.category is None for one in found):
        categories.append(None)
    groups = [group.participants for group in frame.groups]
    rows = [
        Row(
            (
                code.label if code else translate("report", "no category recorded"),
                *(_cell([one for one in found if one.category is code], people) for people in groups),
            )
        )
        for code in categories
    ]
    if rows:
        total = translate("report", "Any")
        rows.append(Row((total, *(_cell(found, people) for people in groups)), RowKind.TOTAL))
    return Table(
        columns,
        tuple(rows),
        translate("report", "No deviation was recorded."),
        title=translate("report", "Deviations of treated participants by category"),
        emphasised=frame.emphasised_column,
        is_open=True,
    )


def _cell(found: Sequence[Deviation], people: tuple[Participant, ...]) -> str:
    uids = {one.uid for one in people}
    here = [one for one in found if one.participant in uids]
    having = len({one.participant for one in here})
    return f"{format_fraction(having, len(people))} ({len(here)})"


def _each(frame: Frame, found: Sequence[Deviation]) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Date"), sample=DATE_SAMPLE),
        Column(translate("report", "Study day"), "right", 0.7),
        Column(translate("report", "Category"), weight=1.6),
        Column(translate("report", "What happened"), weight=5),
    )
    ordered = sorted(found, key=lambda one: (frame.participant_id(one.participant), _day(one)))
    rows = tuple(
        Row(
            (
                frame.participant_id(one.participant),
                frame.dated(one, one.date),
                frame.day_words(one.participant, one.date),
                one.category.label if one.category else MISSING,
                one.description or MISSING,
            )
        )
        for one in ordered
    )
    return Table(
        columns,
        rows,
        translate("report", "No deviation was recorded."),
        title=translate("report", "Each deviation"),
        is_listing=True,
    )


def _day(one: Deviation) -> str:
    return one.date.first.isoformat() if one.date else ""
