"""Adverse events counted per participant at highest grade, per cohort and in total.

A participant counts once per term and once per class at the highest grade (the usual layout of
toxicity tables in oncology); events are counted apart. The treated set is the denominator.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from dosebook.domain.codelists import ActionTaken, AssessedItem, YesNo
from dosebook.domain.partial_date import certainly_before
from dosebook.domain.records import AdverseEvent, Cohort, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date, treated_participants
from dosebook.domain.words import translate

EventTest = Callable[[AdverseEvent], bool]
UNCODED = ""
"""Stands for the system organ class and term of an event that nobody coded."""


@dataclass(frozen=True, slots=True)
class TreatedGroup:
    """The treated participants of one cohort, or of all (``cohort`` None), with their counted events."""

    cohort: Cohort | None
    participants: tuple[Participant, ...]
    events: tuple[AdverseEvent, ...]

    @property
    def treated(self) -> int:
        """The denominator."""
        return len(self.participants)

    def with_any(self, test: EventTest) -> int:
        """Return how many participants have at least one counted event that passes ``test``."""
        return len({event.participant for event in self.events if test(event)})

    def events_with(self, test: EventTest) -> int:
        """Return how many counted events pass ``test``."""
        return sum(1 for event in self.events if test(event))


@dataclass(frozen=True, slots=True)
class GradeCounts:
    """Participants by their highest grade (1 to 5); ``ungraded`` have only events without a grade."""

    by_grade: tuple[int, int, int, int, int]
    ungraded: int

    @property
    def any_grade(self) -> int:
        """Participants with at least one event."""
        return sum(self.by_grade) + self.ungraded

    def between(self, lowest: int, highest: int) -> int:
        """Participants whose highest grade lies in the range, both ends included."""
        return sum(self.by_grade[lowest - 1 : highest])


@dataclass(frozen=True, slots=True)
class TermRow:
    """One term, or a whole class (``term`` empty), with a count per group in the order of the groups."""

    system_organ_class: str
    term: str
    counts: tuple[GradeCounts, ...]

    @property
    def total(self) -> int:
        """Participants in the last group, which is the total."""
        return self.counts[-1].any_grade


def is_treatment_emergent(event: AdverseEvent, data: StudyData) -> bool:
    """Whether the event began on or after the day of the first fraction, or cannot be told to have begun before.

    An unknown or missing onset counts, since leaving it out could hide an event (conservative reading
    of ICH E9; the listing shows the onset as recorded).
    """
    if event.participant is None:
        return False
    first = first_dose_date(data, event.participant)
    if first is None:
        return False
    return event.onset is None or not certainly_before(event.onset, first)


def treated_groups(data: StudyData, cohorts: Iterable[Cohort]) -> tuple[TreatedGroup, ...]:
    """Return one group per cohort in order, and a last one of them all together."""
    groups = [_group(data, cohort, treated_participants(data, cohort)) for cohort in cohorts]
    everybody = tuple(participant for group in groups for participant in group.participants)
    return (*groups, _group(data, None, everybody))


def _group(data: StudyData, cohort: Cohort | None, people: tuple[Participant, ...]) -> TreatedGroup:
    events = tuple(
        event
        for participant in people
        for event in data.of_participant(AdverseEvent, participant.uid)
        if is_treatment_emergent(event, data)
    )
    return TreatedGroup(cohort, people, events)


def is_any(_event: AdverseEvent) -> bool:
    """Every event."""
    return True


def is_related(event: AdverseEvent) -> bool:
    """Attributed to the study agent or to the other study treatment as possible or stronger."""
    return event.is_related


def is_serious(event: AdverseEvent) -> bool:
    """Recorded as serious, or with a criterion of seriousness."""
    return event.serious is YesNo.YES or bool(event.seriousness_criteria)


def grade_at_least(grade: int) -> EventTest:
    """Return the test for a grade of ``grade`` or higher."""
    return lambda event: event.grade is not None and event.grade >= grade


def is_ungraded(event: AdverseEvent) -> bool:
    """Without a CTCAE grade, so in no count of grades."""
    return event.grade is None


def is_severity_only(event: AdverseEvent) -> bool:
    """Without a grade, but with a severity in words, which stands for none."""
    return event.grade is None and event.severity is not None


def both(first: EventTest, second: EventTest) -> EventTest:
    """Return the test that passes when both pass."""
    return lambda event: first(event) and second(event)


def stopped_treatment(event: AdverseEvent) -> bool:
    """Led to the end of study treatment."""
    return event.action_taken is ActionTaken.WITHDRAWN


def changed_dose(event: AdverseEvent) -> bool:
    """Led to a reduced, slowed, interrupted or delayed dose."""
    changes = {ActionTaken.REDUCED, ActionTaken.INTERRUPTED, ActionTaken.RATE_REDUCED}
    return event.action_taken in changes


def is_not_assessed(event: AdverseEvent) -> bool:
    """Grade, attribution or seriousness that no investigator is recorded to have assessed."""
    return not event.assessed_by or not set(AssessedItem) <= set(event.assessed_items)


def is_open_grade_4(event: AdverseEvent) -> bool:
    """Grade 4 without a recorded end."""
    return event.grade == 4 and event.end is None


def grade_counts(events: Iterable[AdverseEvent]) -> GradeCounts:
    """Return how many participants have each highest grade among ``events``."""
    highest: dict[str, int] = {}
    for event in events:
        if event.participant is not None:
            highest[event.participant] = max(highest.get(event.participant, 0), event.grade or 0)
    grades = list(highest.values())
    first, second, third, fourth, fifth = (grades.count(grade) for grade in range(1, 6))
    return GradeCounts((first, second, third, fourth, fifth), grades.count(0))


def by_class_and_term(groups: tuple[TreatedGroup, ...], test: EventTest = is_any) -> tuple[TermRow, ...]:
    """Return a row per class followed by the rows of its terms, most participants first, then by name.

    ``groups`` are those of ``treated_groups``; the last is the total, by which rows are sorted.
    """
    events = [[event for event in group.events if test(event)] for group in groups]
    classes = _split(events, lambda event: event.system_organ_class or UNCODED)
    rows: list[TermRow] = []
    for row, members in _sorted_rows(classes, lambda name: (name, "")):
        terms = _split(members, term_of)
        rows += [row, *_term_rows(row.system_organ_class, terms)]
    return tuple(rows)


EventsByGroup = list[list[AdverseEvent]]


def by_term(groups: tuple[TreatedGroup, ...]) -> tuple[TermRow, ...]:
    """Return a row per term over all classes, most participants of the last group first, then by name."""
    terms = _split([list(group.events) for group in groups], term_of)
    return tuple(row for row, _ in _sorted_rows(terms, lambda term: (UNCODED, term or _no_term())))


def term_of(event: AdverseEvent) -> str:
    """Return the CTCAE term, or what was reported where nobody coded it."""
    return event.ctcae_term or event.reported_term


def _no_term() -> str:
    return translate("summary", "No term recorded")


def worst_events(events: Iterable[AdverseEvent]) -> tuple[AdverseEvent, ...]:
    """Return one event of each participant, the first of those with the highest grade; highest grades first."""
    worst: dict[str, AdverseEvent] = {}
    for event in events:
        if event.participant is not None:
            known = worst.setdefault(event.participant, event)
            if (event.grade or 0) > (known.grade or 0):
                worst[event.participant] = event
    return tuple(sorted(worst.values(), key=lambda event: -(event.grade or 0)))


def _term_rows(system_organ_class: str, terms: Mapping[str, EventsByGroup]) -> list[TermRow]:
    return [row for row, _ in _sorted_rows(terms, lambda term: (system_organ_class, term or _no_term()))]


def _split(events: EventsByGroup, name_of: Callable[[AdverseEvent], str]) -> Mapping[str, EventsByGroup]:
    split: dict[str, EventsByGroup] = {}
    for index, group in enumerate(events):
        for event in group:
            split.setdefault(name_of(event), [[] for _ in events])[index].append(event)
    return split


def _sorted_rows(
    split: Mapping[str, EventsByGroup], names: Callable[[str], tuple[str, str]]
) -> list[tuple[TermRow, EventsByGroup]]:
    rows = [
        (TermRow(*names(name), tuple(grade_counts(group) for group in groups)), groups)
        for name, groups in split.items()
    ]
    return sorted(rows, key=lambda pair: (-pair[0].total, pair[0].system_organ_class, pair[0].term))
