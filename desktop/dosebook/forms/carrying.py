"""What one record may take over from another: only what its variables declare as carried."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from dosebook.domain.records import AdverseEvent, Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables

_MOST_TEMPLATES = 9
_NOTHING = (None, "", ())


def carried_values(record: Record) -> dict[str, Any]:
    """Return the values of a record that another one may hold as well, without those that are empty."""
    return {
        name: value
        for name, variable in variables(type(record)).items()
        if variable.is_carried and (value := getattr(record, name)) not in _NOTHING
    }


def carried_over(record: Record, blank: Record) -> Record:
    """Return ``blank`` with what may be carried over from ``record``: nothing that only the source can say."""
    return replace(blank, **carried_values(record))


def record_before(
    record_type: type[Record], uid: str, participant: str | None, data: StudyData
) -> Record | None:
    """Return the record of this type that was entered before ``uid``; before a new one the newest.

    Where the participant has any, it is one of the participant's own; None where there is none at all.
    """
    entered: Sequence[Record] = data.all(record_type)
    places = [place for place, one in enumerate(entered) if one.uid == uid]
    former = entered[: places[0]] if places else entered
    own = [one for one in former if participant and getattr(one, "participant", None) == participant]
    return own[-1] if own else former[-1] if former else None


def common_events(data: StudyData) -> tuple[AdverseEvent, ...]:
    """Return a template for each of the study's common events, the most frequent term first.

    A template is an event that holds the terms and nothing else: no participant, no fact.
    """
    found: dict[str, list[AdverseEvent]] = {}
    for event in data.adverse_events:
        if event.ctcae_term:
            found.setdefault(event.ctcae_term, []).append(event)
    by_frequency = sorted(found.values(), key=lambda events: (-len(events), events[0].ctcae_term))
    return tuple(_template(events[-1]) for events in by_frequency[:_MOST_TEMPLATES])


def _template(event: AdverseEvent) -> AdverseEvent:
    values = carried_values(event)
    return AdverseEvent(uid="", **{name: value for name, value in values.items() if name != "participant"})
