"""Serious events, deaths, discontinuations and open grade 4 events of the cohort under review."""

from collections.abc import Callable

from dosebook.domain.codelists import Disposition
from dosebook.domain.confirmed_zero import CheckedFor
from dosebook.domain.records import AdverseEvent, Participant
from dosebook.domain.severity_words import grade_words
from dosebook.domain.summary.adverse_event_summary import is_open_grade_4, is_serious
from dosebook.domain.words import translate, within_sentence
from dosebook.report.deaths import death_words
from dosebook.report.format import MISSING, as_sentence, format_date
from dosebook.report.frame import Frame
from dosebook.report.ungraded import ungraded_words

People = tuple[Participant, ...]
MOST_LISTED = 6


def serious_events(frame: Frame, people: People) -> str:
    """Return how many had a serious event since the first fraction, and which."""
    return _events(frame, people, is_serious, CheckedFor.SERIOUS_EVENTS)


def open_grade_4(frame: Frame, people: People) -> str:
    """Return how many have an event of grade 4 without an end on or before the cut-off, and which."""
    found = _events(frame, people, is_open_grade_4, CheckedFor.EVENTS)
    uids = {one.uid for one in people}
    events = (one for group in frame.by_cohort for one in group.events if one.participant in uids)
    ungraded = ungraded_words(events)
    return f"{as_sentence(found)} {ungraded}" if ungraded else found


def deaths(frame: Frame, people: People) -> str:
    """Return how many died, when, whether in the window, and of what."""
    dead = [one for one in people if frame.died(one)]
    return _counted(len(dead), people, [death_words(frame, one) for one in dead])


def discontinued(frame: Frame, people: People) -> str:
    """Return how many ended participation other than by completing it."""
    gone = [one for one in people if one.disposition not in {None, Disposition.COMPLETED}]
    return _counted(len(gone), people, [_gone_words(frame, one) for one in gone])


def _gone_words(frame: Frame, one: Participant) -> str:
    words = translate("report", "{participant} {why} ({date}, day {day})")
    return words.format(
        participant=one.participant_id,
        why=within_sentence(one.disposition.label) if one.disposition else MISSING,
        date=format_date(one.disposition_date),
        day=frame.day_words(one.uid, one.disposition_date),
    )


def _events(frame: Frame, people: People, test: Callable[[AdverseEvent], bool], what: CheckedFor) -> str:
    uids = {one.uid for one in people}
    found = [
        event
        for group in frame.by_cohort
        for event in group.events
        if event.participant in uids and test(event)
    ]
    number = len({event.participant for event in found})
    mark = frame.zero_mark(number, people, what)
    return _counted(number, people, [_event_words(frame, event) for event in found], mark)


def _event_words(frame: Frame, event: AdverseEvent) -> str:
    words = translate("report", "{participant} {term}, {grade}, day {day}")
    return words.format(
        participant=frame.participant_id(event.participant),
        term=event.ctcae_term or event.reported_term or translate("report", "event without a term"),
        grade=grade_words(event),
        day=frame.day_words(event.participant, event.onset),
    )


def _counted(number: int, people: People, listed: list[str], mark: str = "") -> str:
    if not people:
        return translate("report", "Nobody was treated.")
    count = f"{number}/{len(people)}" + (f" {mark}" if mark else "")
    if not listed:
        return count
    shown = "; ".join(listed[:MOST_LISTED])
    if len(listed) > MOST_LISTED:
        more = translate("report", "; and {number} more, listed further on")
        shown += more.format(number=len(listed) - MOST_LISTED)
    return f"{count}: {shown}"
