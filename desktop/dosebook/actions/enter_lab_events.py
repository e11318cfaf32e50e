"""Enter the events that laboratory values suggest, as a person took them."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from dosebook.domain.changes import Amend, Change, Create
from dosebook.domain.study_data import StudyData
from dosebook.forms.asking import Asker, accepted
from dosebook.forms.lab_event_offers import LabEventOffer, question_of


def enter_lab_events(
    offers: Iterable[LabEventOffer], data: StudyData, new_uid: Callable[[], str]
) -> tuple[Change, ...]:
    """Return the changes that record these offers: a new event each, or a longer course of a saved one."""
    return tuple(
        Create(replace(offer.event, uid=new_uid()))
        if offer.saved is None
        else Amend(offer.event, data.entries[offer.event.uid].version)
        for offer in offers
    )


def refuse_lab_events(
    offers: Iterable[LabEventOffer], reason: str, data: StudyData, asker: Asker, new_uid: Callable[[], str]
) -> tuple[Change, ...]:
    """Return the changes that take the values as recorded without an event, for a reason."""
    changes: list[Change] = []
    for offer in offers:
        finding = question_of(offer, data)
        if finding is None:
            continue
        query = accepted(new_uid(), finding, reason, data, asker)
        entry = data.entries.get(query.uid)
        changes.append(Create(query) if entry is None else Amend(query, entry.version))
    return tuple(changes)
