"""Adverse events as sponsors ask for them: one row for each change of grade, or the worst of each term only."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from dosebook.domain.grade_change import GradeChange
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Study
from dosebook.domain.study_agents import TREATMENTS
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.interchange.export.dictionary import DictionaryEntry, variable_entry
from dosebook.interchange.export.table import RECORD_COLUMN, Cell, ExportTable, variable_cell

CHANGES = "adverse_event_changes"
WORST = "adverse_event_worst"

_WHICH = ("participant", "reported_term", "ctcae_term", "system_organ_class")
_JUDGED = ("onset", "end", "ongoing", "serious", *TREATMENTS)


def event_tables(data: StudyData) -> tuple[ExportTable, ...]:
    """Return the table of changes and the table of worst grades; both are derived from the events."""
    changes = (RECORD_COLUMN, *_WHICH, "change", "grade", "from", "to", *_JUDGED)
    worst = (RECORD_COLUMN, *_WHICH, "grade", *_JUDGED, "events")
    return (
        ExportTable(CHANGES, _title(CHANGES), changes, tuple(_change_rows(data))),
        ExportTable(WORST, _title(WORST), worst, tuple(_worst_rows(data))),
    )


def event_table_entries(study: Study) -> tuple[DictionaryEntry, ...]:
    """Return what each column of the derived tables means."""
    return tuple(
        _entry(table.kind, column, study)
        for table in event_tables(StudyData.of((study,)))
        for column in table.columns[1:]
    )


def _title(kind: str) -> str:
    return {
        CHANGES: translate("export", "Adverse events by change"),
        WORST: translate("export", "Adverse events, worst only"),
    }[kind]


def _change_rows(data: StudyData) -> Iterator[tuple[Cell, ...]]:
    """An event without a course has one row, of its grade from the onset on."""
    for event in data.adverse_events:
        which, judged = _cells(event, _WHICH, data), _cells(event, _JUDGED, data)
        changes = event.grade_changes
        if not changes:
            since, end = (moment.iso if moment else None for moment in (event.onset, event.end))
            yield (event.uid, *which, 1, event.grade, since, end, *judged)
        for number, change in enumerate(changes, start=1):
            until = _day_before(changes[number]) if number < len(changes) else event.end
            to = until.iso if until is not None else None
            yield (event.uid, *which, number, change.grade, change.since.iso, to, *judged)


def _day_before(following: GradeChange) -> PartialDate | None:
    """Return the last day before the next grade; nothing where its day is not known."""
    day = following.since.exact
    return PartialDate.of(day - timedelta(days=1)) if day is not None else None


def _worst_rows(data: StudyData) -> Iterator[tuple[Cell, ...]]:
    """The first of the worst events of each participant and term stands for all of them."""
    by_term: dict[tuple[str, str], list[AdverseEvent]] = {}
    for event in data.adverse_events:
        by_term.setdefault((event.participant or "", event.term.casefold()), []).append(event)
    for events in by_term.values():
        worst = max(events, key=lambda event: event.grade or 0)
        which, judged = _cells(worst, _WHICH, data), _cells(worst, _JUDGED, data)
        yield (worst.uid, *which, worst.grade, *judged, len(events))


def _cells(event: AdverseEvent, names: tuple[str, ...], data: StudyData) -> list[Cell]:
    found = variables(AdverseEvent)
    return [variable_cell(found[name], getattr(event, name), data) for name in names]


def _entry(kind: str, column: str, study: Study) -> DictionaryEntry:
    found = variables(AdverseEvent)
    if column in found:
        recorded = variable_entry(AdverseEvent, found[column], study)
        return replace(recorded, form=_title(kind), kind=kind)
    label, type_words = _derived()[column]
    return DictionaryEntry(_title(kind), kind, column, label, type_words, "", "", "", "")


def _derived() -> Mapping[str, tuple[str, str]]:
    number = translate("export", "whole number")
    day = translate("export", "date as far as known: 2018-08-12, 2018-08, 2018 or unk")
    return {
        "change": (translate("export", "Number of the change within the event"), number),
        "from": (translate("export", "First day at this grade"), day),
        "to": (translate("export", "Last day at this grade"), day),
        "events": (translate("export", "Events of this term in the participant"), number),
    }
