"""Events without a grade: what a count of grades cannot hold is said beside it."""

from collections.abc import Iterable

from dosebook.domain.records import AdverseEvent
from dosebook.domain.summary.adverse_event_summary import is_severity_only, is_ungraded
from dosebook.domain.words import translate


def ungraded_words(events: Iterable[AdverseEvent]) -> str:
    """Return how many of ``events`` have no grade, and of these a severity in words only; empty for none."""
    found = [event for event in events if is_ungraded(event)]
    if not found:
        return ""
    words = translate(
        "report",
        "Events without a grade: {count}, participants with one: {people}, with a severity in words only: {severity}. "
        "No count of grades holds them; they may be of any grade.",
    )
    return words.format(
        count=len(found),
        people=len({event.participant for event in found}),
        severity=sum(map(is_severity_only, found)),
    )
