"""The demo's schedule of assessments, and the visits of which something was recorded as not done."""

from collections.abc import Iterator
from decimal import Decimal

from dosebook.demo.naming import participant_uid, uid_of
from dosebook.demo.tables import Row
from dosebook.domain.record import RecordUid
from dosebook.domain.records import PlannedVisit, Visit
from dosebook.domain.visit_codelists import Assessment, NotDoneReason, VisitAnchor

_FIRST, _LAST = VisitAnchor.FIRST_FRACTION, VisitAnchor.LAST_FRACTION
_COUNTS = (Assessment.COUNTS,)
_MARKER = (Assessment.COUNTS, Assessment.M_PROTEIN)
_RESPONSE = (*_MARKER, Assessment.RESPONSE)
_EXPECTED = {29: _MARKER, 57: _RESPONSE, 85: (*_RESPONSE, Assessment.EVENTS)}
_ASSUMED = "Assumed for the demo."

_NOT_DONE = (
    ("03-02", 64, NotDoneReason.MISSED, "The participant was travelling."),
    ("05-02", 71, NotDoneReason.OTHER, "The laboratory was closed."),
)


def schedule() -> tuple[PlannedVisit, ...]:
    """Return the planned visits, numbered from 1: weekly counts to the end of the DLT window, then two contacts."""
    return tuple(_visits())


def visits(person: Row) -> tuple[tuple[int, Visit], ...]:
    """Return what was recorded about a participant's visits themselves, each with its study day."""
    return tuple(
        (
            day,
            Visit(
                uid=uid_of("visit", who, day),
                participant=participant_uid(who),
                planned=_uid(_name(day)),
                not_done=_COUNTS,
                reason=reason,
                note=note,
            ),
        )
        for who, day, reason, note in _NOT_DONE
        if who == person["participant"]
    )


def _visits() -> Iterator[PlannedVisit]:
    planned = [
        ("Screening", _FIRST, -14, (14, 10), (Assessment.M_PROTEIN,)),
        (_name(1), _FIRST, 1, (3, 0), _COUNTS),
        *((_name(day), _FIRST, day, (3, 3), _EXPECTED.get(day, _COUNTS)) for day in range(8, 86, 7)),
        ("Contact 1", _LAST, 106, (14, 14), (Assessment.CONTACT,)),
        ("Contact 2", _LAST, 183, (14, 14), (Assessment.CONTACT,)),
    ]
    for number, (name, anchor, day, (early, late), expected) in enumerate(planned, start=1):
        yield PlannedVisit(
            uid=_uid(name),
            number=number,
            name=name,
            anchor=anchor,
            day=Decimal(day),
            days_early=early,
            days_late=late,
            assessments=expected,
            note=_ASSUMED,
        )


def _name(day: int) -> str:
    return f"Day {day}"


def _uid(name: str) -> RecordUid:
    return RecordUid(uid_of("planned_visit", name))
