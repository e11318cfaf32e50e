"""Adverse events that laboratory values suggest: new ones, and grades to be added to the course of an open one.

What a number gives is offered: term, grade, onset and the course of the grade. Attribution, seriousness,
outcome, end and DLT stay with people. Nothing is recorded before somebody takes an offer.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dosebook.domain.certainty import Certainty
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.grade_course import grades_on
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.queries import is_settled
from dosebook.domain.record import ParticipantUid
from dosebook.domain.records import AdverseEvent
from dosebook.domain.stepping_aside import step_aside
from dosebook.domain.study_data import StudyData
from dosebook.forms.checks.lab_grade_checks import EVENT_GRADE_CHECKS, RESULT_GRADE_CHECKS
from dosebook.forms.ctcae_facts import exact_term, organ_class_of
from dosebook.forms.finding import Finding, ask
from dosebook.forms.lab_course_grades import GradedResult, is_before_end, results_during
from dosebook.forms.lab_spells import LabSpell, is_raised, without_event
from dosebook.forms.situation import Situation

_ASK_THE_SAME = frozenset(
    {"result.grade_without_event", "adverse_event.results_worse", "adverse_event.results_off_course"}
)


@dataclass(frozen=True, slots=True)
class LabEventOffer:
    """An event as the values make it; ``saved`` is the open event that it extends, None for a new one.

    ``items`` are the values that it rests on, ``back`` the first that is back at baseline. Without a grade
    in ``event`` a person must answer first what decides between the grades.
    """

    event: AdverseEvent
    saved: AdverseEvent | None
    items: tuple[GradedResult, ...]
    back: GradedResult | None = None

    @property
    def first(self) -> GradedResult:
        """The value that the offer begins with."""
        return self.items[0]


def lab_event_offers(participant: str, data: StudyData) -> tuple[LabEventOffer, ...]:
    """Return what the values of a participant suggest, new events first, each in the order of days."""
    new = (_new(spell, data) for spell in without_event(participant, data).values())
    events = data.of_participant(AdverseEvent, participant)
    more = (offer for event in events if (offer := _extended(event, data)) is not None)
    return tuple(offer for offer in (*new, *more) if not _is_refused(offer, data))


def question_of(offer: LabEventOffer, data: StudyData) -> Finding | None:
    """Return the finding that asks the same as the offer; a person who accepts it as recorded refuses the offer."""
    checks = RESULT_GRADE_CHECKS if offer.saved is None else EVENT_GRADE_CHECKS
    record = offer.first.result if offer.saved is None else offer.saved
    found = (ask(check, record, Situation(data)) for check in checks if check.check_id in _ASK_THE_SAME)
    return next((finding for finding in found if finding is not None), None)


def _is_refused(offer: LabEventOffer, data: StudyData) -> bool:
    finding = question_of(offer, data)
    return finding is not None and is_settled(
        finding.record_uid or "", finding.check_id, finding.message, data
    )


def all_lab_event_offers(data: StudyData) -> tuple[LabEventOffer, ...]:
    """Return the offers of all participants, in the order of their ids."""
    return data.once(_all_offers)


def _all_offers(data: StudyData) -> tuple[LabEventOffer, ...]:
    found: list[LabEventOffer] = []
    for person in data.participants:
        step_aside()
        found += lab_event_offers(person.uid, data)
    return tuple(found)


def _new(spell: LabSpell, data: StudyData) -> LabEventOffer:
    telling = [item for item in spell.items if item.graded.found.low]
    steps = tuple(_steps(telling, spell.raised))
    version = data.study.ctcae_version
    term = exact_term(version, spell.term) or spell.term
    event = AdverseEvent(
        uid="",
        participant=ParticipantUid(spell.course[0]),
        ctcae_version=version,
        ctcae_term=term,
        system_organ_class=organ_class_of(version, term),
        grade=_worst(telling),
        onset=PartialDate.of(spell.first.day),
        grade_changes=steps if len(steps) > 1 and _are_told(telling) else (),
    )
    return LabEventOffer(event, None, tuple(telling), spell.back)


def _told(item: GradedResult) -> int | None:
    """Return the grade that the number alone gives; None where a question or a limit decides."""
    found = item.graded.found
    return found.grade if found.grade == found.low and not found.reasons else None


def _are_told(items: Iterable[GradedResult]) -> bool:
    return all(_told(item) is not None for item in items)


def _worst(items: Sequence[GradedResult]) -> int | None:
    """Return the worst grade, None where a value may have a worse one than is certain."""
    certain = max(item.graded.found.low or 0 for item in items)
    possible = max(_told(item) or item.graded.found.high or 0 for item in items)
    return certain if possible <= certain else None


def _steps(items: Iterable[GradedResult], raised: frozenset[str]) -> Iterator[GradeChange]:
    """Yield each change of the grade; one for the better only by a value that support cannot have raised."""
    present, day = 0, None
    for item in items:
        grade = _told(item) or 0
        is_better = grade < present
        if grade == present or item.day == day or (is_better and item.result.uid in raised):
            continue
        present, day = grade, item.day
        yield GradeChange(PartialDate.of(item.day), grade)


def _extended(event: AdverseEvent, data: StudyData) -> LabEventOffer | None:
    """Return an event with the worse grades that its values certainly have, and what followed them."""
    onset = event.onset.exact if event.onset is not None else None
    if onset is None or event.grade is None:
        return None
    draft, added = event, list[GradedResult]()
    inside = (
        item
        for item, during in results_during(event, data)
        if during is Certainty.CERTAIN and is_before_end(item.day, event)
    )
    for item in _worst_of_each_day(inside):
        changed = _with_grade_of(item, draft, data, is_after_added=bool(added))
        if changed is not None:
            draft = changed
            added.append(item)
    return LabEventOffer(draft, event, tuple(added)) if added else None


def _with_grade_of(
    item: GradedResult, event: AdverseEvent, data: StudyData, *, is_after_added: bool
) -> AdverseEvent | None:
    grade, then = _told(item), grades_on(event, item.day) or frozenset({event.grade or 0})
    if not grade:
        return None
    if grade <= max(then):
        is_last = all(change.since.last < item.day for change in event.grade_changes)
        is_better = is_after_added and is_last and grade < min(then)
        if not is_better or is_raised(item, data):
            return None
    steps = event.grade_changes or (GradeChange(event.onset or PartialDate(), event.grade or 0),)
    day = PartialDate.of(item.day)
    kept = [change for change in steps if change.since != day]
    changes = sorted([*kept, GradeChange(day, grade)], key=lambda change: change.since.first)
    worst = max(change.grade for change in changes)
    return replace(event, grade_changes=_without_repeats(changes), grade=worst)


def _without_repeats(changes: Sequence[GradeChange]) -> tuple[GradeChange, ...]:
    kept: list[GradeChange] = []
    for change in changes:
        if not kept or kept[-1].grade != change.grade:
            kept.append(change)
    return tuple(kept)


def _worst_of_each_day(items: Iterable[GradedResult]) -> Iterator[GradedResult]:
    found: dict[date, GradedResult] = {}
    for item in items:
        former = found.get(item.day)
        if former is None or (item.graded.found.low or 0) > (former.graded.found.low or 0):
            found[item.day] = item
    yield from (found[day] for day in sorted(found))
