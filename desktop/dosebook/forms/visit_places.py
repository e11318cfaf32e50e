"""Where a person goes from something that a visit expects: to the record that shows it, or to a new one."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dosebook.domain.records import Participant, Response, Result, Visit
from dosebook.domain.visit_codelists import Assessment
from dosebook.domain.visits.expected import OPEN, Expected, State, VisitCell

_NEW: Mapping[Assessment, str] = MappingProxyType(
    {
        Assessment.COUNTS: Result.kind,
        Assessment.CHEMISTRY: Result.kind,
        Assessment.COAGULATION: Result.kind,
        Assessment.THYROID: Result.kind,
        Assessment.M_PROTEIN: Result.kind,
        Assessment.RESPONSE: Response.kind,
        Assessment.MARROW: Response.kind,
    }
)
_FIELD: Mapping[Assessment, str] = MappingProxyType(
    {Assessment.EVENTS: "events_checked_to", Assessment.CONTACT: "last_contact"}
)


@dataclass(frozen=True, slots=True)
class VisitPlace:
    """A record with a field of it, or a new record of a kind where ``uid`` is empty."""

    kind: str
    uid: str = ""
    field: str = ""


def place_of(item: Expected, cell: VisitCell) -> VisitPlace | None:
    """Return where an assessment is recorded, or would be; None for what is never due or not yet."""
    if item.mark is not None:
        return VisitPlace(item.mark.kind, item.mark.uid, _FIELD.get(item.assessment, ""))
    if item.state not in OPEN:
        return None
    if item.assessment in _FIELD:
        return VisitPlace(Participant.kind, cell.person.uid, _FIELD[item.assessment])
    return VisitPlace(_NEW.get(item.assessment, Visit.kind))


def first_item(cell: VisitCell) -> Expected | None:
    """Return what a person most likely wants of a visit: what is overdue, due, unsure, or else the first record."""
    order = (State.OVERDUE, State.DUE, State.POSSIBLY_DONE, State.NOT_DONE, State.DONE)
    for state in order:
        for item in cell.items:
            if item.state is state:
                return item
    return None
