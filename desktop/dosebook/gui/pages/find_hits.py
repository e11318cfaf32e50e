"""What the find palette looks through, and which of it fits best what somebody types."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from dosebook.domain.codelists import Code
from dosebook.domain.records import AdverseEvent, Cohort, DmcReview, Participant, Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.lists.study_lists import participant_status
from dosebook.forms.record_words import record_title

Goal = Literal["record", "act"]
MOST = 14
"""Hits shown; whoever sees more than that types one more letter."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something to go to: a record (``kind``, ``key`` its uid), or an act of a menu by its key."""

    goal: Goal
    kind: str
    key: str
    words: str
    beside: str
    icon: str
    searched: str


def record_candidates(data: StudyData) -> Iterator[Candidate]:
    """Return the records that people look for by name: participants first, events last."""
    for person in data.participants:
        cohort = data.find(person.cohort)
        parts = [translate("variable", Participant.title_marked), participant_status(person, data)]
        if isinstance(cohort, Cohort):
            parts.insert(1, record_title(cohort, data).partition(":")[0])
        yield _record(person, data, "participant", " · ".join(parts))
    for record, icon in _others(data):
        yield _record(record, data, icon, translate("variable", record.title_marked))


def act_candidate(key: str, words: str, keys: str, icon: str) -> Candidate:
    """Return an act, or the way to a page, as a candidate."""
    return Candidate("act", "", key, words, keys, icon, words.casefold())


def hits(candidates: Sequence[Candidate], typed: str) -> tuple[Candidate, ...]:
    """Return the best candidates that hold every typed word; a beginning counts more than a middle.

    Without words, everything is offered in its own order, so that Enter at once is never a surprise.
    """
    words = typed.casefold().split()
    if not words:
        return tuple(candidates[:MOST])
    found = [
        (_rank(candidate, words), place, candidate)
        for place, candidate in enumerate(candidates)
        if all(word in candidate.searched for word in words)
    ]
    return tuple(candidate for _rank_, _place, candidate in sorted(found, key=lambda hit: hit[:2])[:MOST])


def _rank(candidate: Candidate, words: list[str]) -> int:
    if candidate.searched.startswith(words[0]):
        return 0
    starts = sum(f" {word}" in candidate.searched for word in words)
    return 1 if starts == len(words) else 2


def _others(data: StudyData) -> Iterable[tuple[Record, str]]:
    yield from ((cohort, "cohorts") for cohort in data.cohorts)
    reviews = sorted(data.all(DmcReview), key=lambda review: review.number or 0)
    yield from ((review, "dmc_reviews") for review in reviews)
    yield from ((event, "adverse_events") for event in data.all(AdverseEvent))


def _record(record: Record, data: StudyData, icon: str, beside: str) -> Candidate:
    title = record_title(record, data)
    searched = f"{title} {beside}"
    if isinstance(record, AdverseEvent):
        searched = f"{searched} {record.reported_term} {_words_of(record.serious)}"
    return Candidate("record", record.kind, record.uid, title, beside, icon, searched.casefold())


def _words_of(serious: Code | None) -> str:
    return translate("lists", "Serious") if serious is not None and serious.value == "Y" else ""
