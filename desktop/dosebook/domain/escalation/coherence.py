"""What speaks against following an advice blindly: incoherent steps, open windows, judgements not made.

Coherence after Cheung 2005 (Biometrika 92:863): no escalation when the participant seen last had a DLT,
no de-escalation when that participant had none; here also asked of the whole last cohort.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dosebook.domain.escalation.dose_levels import DoseLevels
from dosebook.domain.escalation.level_counts import TreatedPerson
from dosebook.domain.escalation.level_rows import LevelRow
from dosebook.domain.escalation.look_ahead import PendingBounds
from dosebook.domain.escalation.recommendation import Recommendation
from dosebook.domain.escalation.recommendation_words import next_words
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate, within_sentence


@dataclass(frozen=True, slots=True)
class Seen:
    """What the warnings look at."""

    rule: StudyRule
    levels: DoseLevels
    people: Sequence[TreatedPerson]
    rows: Sequence[LevelRow]
    current: int | None


def warnings(seen: Seen, now: Recommendation, bounds: PendingBounds | None) -> tuple[str, ...]:
    """Return the sentences, the gravest first."""
    return (
        *_incoherent(seen, now),
        *_skipped(seen, now),
        *_open(seen, now, bounds),
        *_unjudged(seen),
        *_unplaced(seen),
        *_pooled(seen),
    )


def _incoherent(seen: Seen, now: Recommendation) -> Iterator[str]:
    known = [one for one in seen.people if one.is_evaluable and one.level is not None]
    if not known or seen.current is None or now.level is None or not now.continues:
        return
    last = known[-1]
    cohort = [one for one in known if one.person.cohort == last.person.cohort]
    if now.level > seen.current:
        if last.has_dlt:
            words = translate(
                "escalation",
                "Escalating right after a DLT: {participant}, the last evaluable one, had a DLT.",
            )
            yield words.format(participant=last.person.participant_id)
        elif any(one.has_dlt for one in cohort):
            words = translate(
                "escalation", "Escalating although the last cohort had a DLT ({dlt}/{evaluable})."
            )
            yield words.format(dlt=sum(one.has_dlt for one in cohort), evaluable=len(cohort))
    elif now.level < seen.current and not any(one.has_dlt for one in cohort):
        yield translate("escalation", "De-escalating although nobody evaluable of the last cohort had a DLT.")


def _skipped(seen: Seen, now: Recommendation) -> Iterator[str]:
    highest = max((one.level for one in seen.people if one.level is not None), default=None)
    if highest is None or now.level is None or not now.continues or now.level <= highest + 1:
        return
    words = translate("escalation", "{dose} would skip a dose that nobody was given.")
    sentence = words.format(dose=seen.levels.words(now.level))
    yield sentence[:1].upper() + sentence[1:]


def _open(seen: Seen, now: Recommendation, bounds: PendingBounds | None) -> Iterator[str]:
    placed = [one for one in seen.people if one.level is not None]
    pending = [one.person.participant_id for one in placed if one.is_pending]
    to_judge = [one.person.participant_id for one in placed if one.awaits_judgement]
    people = ", ".join([*pending, *to_judge])
    if to_judge and bounds is not None:
        yield _not_judged(people, bounds, seen, now)
        return
    if not pending or bounds is None:
        return
    if bounds.can_change(now):
        words = translate(
            "escalation",
            "The advice may still change, since a DLT window is open for {people}: if nobody of them has a DLT, {best}; "
            "if everybody has one, {worst}.",
        )
        yield words.format(
            people=people,
            best=next_words(bounds.best, seen.levels, seen.current),
            worst=next_words(bounds.worst, seen.levels, seen.current),
        )
    else:
        words = translate("escalation", "A DLT window is open for {people}; it cannot change the advice.")
        yield words.format(people=people)


def _not_judged(people: str, bounds: PendingBounds, seen: Seen, now: Recommendation) -> str:
    """Say what the advice hangs on while somebody whose window is over is not judged."""
    if not bounds.can_change(now):
        words = translate(
            "escalation", "Open or not yet judged, and not counted: {people}; the advice stands."
        )
        return words.format(people=people)
    words = translate(
        "escalation",
        "The advice may still change, since nobody has judged or the DLT window is open for {people}: if nobody of them "
        "has a DLT, {best}; if everybody has one, {worst}.",
    )
    return words.format(
        people=people,
        best=next_words(bounds.best, seen.levels, seen.current),
        worst=next_words(bounds.worst, seen.levels, seen.current),
    )


def _unjudged(seen: Seen) -> Iterator[str]:
    found = [
        one.person.participant_id
        for one in seen.people
        if one.is_evaluable and not one.has_dlt and not one.status.is_judged
    ]
    if found:
        words = translate(
            "escalation", "Counted as without DLT, since the protocol reads silence so: {people}."
        )
        yield words.format(people=", ".join(found))
    asked = [
        one.person.participant_id
        for one in seen.people
        if one.status.needs_person and not one.awaits_judgement
    ]
    if asked:
        words = translate("escalation", "The records cannot settle whether they count: {people}.")
        yield words.format(people=", ".join(asked))


def _unplaced(seen: Seen) -> Iterator[str]:
    found = [one.person.participant_id for one in seen.people if one.level is None]
    if found:
        words = translate("escalation", "Treated, but on no dose level and so not counted: {people}.")
        yield words.format(people=", ".join(found))


def _pooled(seen: Seen) -> Iterator[str]:
    for row in seen.rows:
        if row.is_pooled:
            words = translate(
                "escalation",
                "{cohorts} and {last} stand on one level of this dose axis ({dose}); the rule counts them together.",
            )
            first, *names = (cohort_name(cohort) for cohort, _counts in row.apart)
            *names, last = map(within_sentence, names)
            yield words.format(cohorts=", ".join((first, *names)), last=last, dose=row.level.words)
