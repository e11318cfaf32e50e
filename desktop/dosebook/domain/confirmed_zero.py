"""A zero is a finding only as far as somebody checked; beyond that date it is merely nothing recorded."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Participant


class CheckedFor(Enum):
    """What a person confirmed that there is no more of; the value is the variable that says up to when."""

    EVENTS = "events_checked_to"
    SERIOUS_EVENTS = "serious_checked_to"
    TRANSFUSIONS = "transfusions_checked_to"


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """A participant whose absence of records is not confirmed to the needed day; ``since`` = last confirmed."""

    participant: Participant
    since: PartialDate | None


def unconfirmed(participants: Iterable[Participant], what: CheckedFor, day: date) -> tuple[Unconfirmed, ...]:
    """Return who is not confirmed up to ``day``, or up to the end of participation where that came first."""
    found = []
    for participant in participants:
        checked: PartialDate | None = getattr(participant, what.value)
        needed = min([day, *_ends(participant)])
        if checked is None or checked.is_unknown or checked.first < needed:
            found.append(Unconfirmed(participant, checked))
    return tuple(found)


def _ends(participant: Participant) -> list[date]:
    ends = (participant.death_date, participant.disposition_date)
    return [moment.last for moment in ends if moment is not None and not moment.is_unknown]
