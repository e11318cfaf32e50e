"""The adverse events of one participant as lanes of a timeline: one per term, the highest grade first."""

from math import inf

from dosebook.domain.codelists import DltJudgement, YesNo
from dosebook.domain.death import is_fatal
from dosebook.domain.event_attribution import attribution_words
from dosebook.domain.records import AdverseEvent, DltAssessment, Participant
from dosebook.domain.severity_words import grade_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.adverse_event_summary import is_serious
from dosebook.domain.words import translate, within_sentence
from dosebook.drawing.timeline_days import Clock
from dosebook.drawing.timeline_parts import Bar, Lane, Step


def event_lanes(person: Participant, data: StudyData, clock: Clock) -> tuple[Lane, ...]:
    """Return a lane per term."""
    by_term: dict[str, list[AdverseEvent]] = {}
    for event in data.of_participant(AdverseEvent, person.uid):
        by_term.setdefault(event.term.casefold(), []).append(event)
    groups = sorted(by_term.values(), key=lambda events: _order(events, clock))
    concerned = _dlt_events(person, data)
    return tuple(
        Lane(
            events[0].term or translate("timeline", "event without a term"),
            tuple(_bar(event, person, clock, data, is_dlt=event.uid in concerned) for event in events),
        )
        for events in groups
    )


def _order(events: list[AdverseEvent], clock: Clock) -> tuple[int, float, str]:
    highest = max(event.grade or 0 for event in events)
    return -highest, min(clock.first(event.onset) for event in events), events[0].term


def _dlt_events(person: Participant, data: StudyData) -> frozenset[str]:
    judged = data.of_participant(DltAssessment, person.uid)
    found = (item.concerns for item in judged if item.judgement is DltJudgement.YES)
    return frozenset(uid for concerns in found for uid in concerns)


def _bar(event: AdverseEvent, person: Participant, clock: Clock, data: StudyData, *, is_dlt: bool) -> Bar:
    earliest, begin = clock.first(event.onset), clock.last(event.onset)
    finish, latest = _end(event, person, clock, begin)
    if event.onset is not None and event.onset.is_complete:
        finish = max(finish, begin)
    if event.end is not None and event.end.is_complete:
        begin = min(begin, finish)
    notes = [translate("timeline", "DLT")] if is_dlt else []
    if event.onset is None or event.onset.is_unknown:
        notes.append(translate("timeline", "undated"))
    return Bar(
        earliest=earliest,
        begin=begin,
        finish=finish,
        latest=max(latest, earliest),
        grade=event.grade,
        is_ongoing=event.end is None and event.ongoing is YesNo.YES,
        is_serious=is_serious(event),
        note=" ".join(notes),
        record=(AdverseEvent.kind, event.uid),
        tooltip=_tooltip(event, clock, data),
        steps=tuple(
            Step(clock.first(change.since), clock.last(change.since), change.grade)
            for change in event.grade_changes
        ),
    )


def _end(event: AdverseEvent, person: Participant, clock: Clock, begin: float) -> tuple[float, float]:
    """Return the last certain and the last possible day."""
    if event.end is not None:
        return clock.first(event.end), clock.last(event.end)
    death = clock.last(person.death_date) if person.death_date is not None else inf
    if is_fatal(event):
        end = death if death < inf else begin
        return end, end
    return (death, death) if event.ongoing is YesNo.YES else (-inf, death)


def _tooltip(event: AdverseEvent, clock: Clock, data: StudyData) -> str:
    parts = [f"{event.term}, {grade_words(event)}"]
    if event.end is not None:
        end = clock.words(event.end)
    elif event.ongoing is YesNo.YES:
        end = translate("timeline", "ongoing")
    else:
        end = translate("timeline", "end not recorded")
    span = translate("timeline", "{onset} to {end}")
    parts.append(span.format(onset=clock.words(event.onset), end=end))
    step = translate("timeline", "grade {grade} from {day}")
    parts += [step.format(grade=one.grade, day=clock.words(one.since)) for one in event.grade_changes]
    if is_serious(event):
        parts.append(translate("timeline", "serious"))
    if cause := attribution_words(event, data.study):
        parts.append(within_sentence(cause))
    return "; ".join(parts)
