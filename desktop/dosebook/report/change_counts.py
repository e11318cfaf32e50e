"""Counts of what changed since the last review, for page 1 and for the section alike."""

from collections.abc import Callable, Iterable

from dosebook.domain.codelists import DltJudgement
from dosebook.domain.records import AdverseEvent, DltAssessment
from dosebook.domain.summary.adverse_event_summary import is_serious
from dosebook.domain.summary.change_summary import Changed, RecordChange
from dosebook.domain.words import translate
from dosebook.report.frame import Frame

Test = Callable[[RecordChange], bool]


def summary_words(frame: Frame) -> str:
    """Return the numbers of the section in one sentence, for page 1 too."""
    words = translate(
        "report",
        "New events: {new}, serious among them: {serious}, participants with one: {people}. New DLTs: {dlts}. Records changed: "
        "{changed}, withdrawn: {withdrawn}, entered late: {late}.",
    )
    events = new_events(frame.changes)
    return words.format(
        new=len(events),
        serious=sum(map(is_serious, events)),
        people=len({event.participant for event in events}),
        dlts=count_of(frame.changes, is_new_dlt),
        changed=count_of(frame.changes, lambda one: one.changed is Changed.CHANGED),
        withdrawn=count_of(frame.changes, lambda one: one.changed is Changed.WITHDRAWN),
        late=count_of(frame.changes, lambda one: one.changed is Changed.LATE),
    )


def is_new_dlt(change: RecordChange) -> bool:
    """Whether a participant has a DLT now who had none at the earlier cut-off."""
    return (
        judgement_of(change.now) is DltJudgement.YES and judgement_of(change.before) is not DltJudgement.YES
    )


def new_events(changes: Iterable[RecordChange]) -> list[AdverseEvent]:
    """Return the events that the committee has not seen, those entered late too."""
    new = {Changed.NEW, Changed.LATE}
    return [one.record for one in changes if isinstance(one.record, AdverseEvent) and one.changed in new]


def judgement_of(record: object) -> DltJudgement | None:
    """Return the judgement that a record holds, if it holds one."""
    return record.judgement if isinstance(record, DltAssessment) else None


def count_of(changes: Iterable[RecordChange], test: Test) -> int:
    """Count the changes that pass the test."""
    return sum(1 for change in changes if test(change))
