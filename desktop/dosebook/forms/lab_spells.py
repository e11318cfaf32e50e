"""Times in which a laboratory grade was worse than at baseline: each begins anew only after the value is back.

A value is back when its grade is no worse than that of the baseline, or when it is as good as the baseline.
One that support may have raised shows no recovery. Whether a value alone is an event, the study says.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dosebook.domain.count_support import Given, Purpose, supports, windows_of
from dosebook.domain.lab_baseline import is_before_treatment, lab_baselines
from dosebook.domain.lab_criteria_rows import Direction
from dosebook.domain.lab_grading import LabGrade
from dosebook.domain.lab_questions import LabQuestion
from dosebook.domain.lab_terms import reported_term
from dosebook.domain.lab_unit_factors import factor_between
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Result, Study
from dosebook.domain.study_data import StudyData
from dosebook.forms.lab_course_grades import Course, GradedResult, results_of, tests_of_term
from dosebook.forms.lab_result_grades import baseline_grades

LEAST_TO_ASK = 3
"""From this grade on a value is asked about where the study does not say from which."""


@dataclass(frozen=True, slots=True)
class LabSpell:
    """``items`` from the first value that is asked about to the last before ``back``, if there is one yet.

    ``raised`` are the uids of those that support may have raised.
    """

    course: Course
    items: tuple[GradedResult, ...]
    back: GradedResult | None
    raised: frozenset[str]

    @property
    def first(self) -> GradedResult:
        """The value with which it begins."""
        return self.items[0]

    @property
    def term(self) -> str:
        """The CTCAE term under which it is reported."""
        return reported_term(self.first.graded.term)

    @property
    def last_day(self) -> date:
        """The last day that surely belongs to it no more; the end of time while no value is back."""
        return self.back.day if self.back is not None else date.max


def least_to_ask(study: Study) -> int | None:
    """Return the grade from which a value alone is asked about; None where the study never does."""
    return LEAST_TO_ASK if study.lab_events is None else study.lab_events.least_grade


def spells_of(participant: str, data: StudyData) -> tuple[LabSpell, ...]:
    """Return the spells of one participant by the day of their first value."""
    known = data.once(_spells_by_participant)
    if participant not in known:
        courses = results_of(participant, data)
        found = (spell for course, items in courses.items() for spell in spells(course, items, data))
        known[participant] = tuple(sorted(found, key=lambda spell: (spell.first.day, spell.term)))
    return known[participant]


def _spells_by_participant(_data: StudyData) -> dict[str, tuple[LabSpell, ...]]:
    return {}


def spells(course: Course, items: Iterable[GradedResult], data: StudyData) -> Iterator[LabSpell]:
    """Yield the spells of one course of graded results."""
    least = least_to_ask(data.study)
    if least is None:
        return
    base, is_raised = _baseline_grade(course, data), _raised(course, data)
    held: list[GradedResult] = []
    for item in sorted(items, key=lambda one: (one.day, one.graded.found.low or 0)):
        if is_before_treatment(item.result, data):
            continue
        certain = item.graded.found.low or 0
        if held and not is_raised(item.day) and _is_back(item, base, course, data):
            yield _spell(course, held, item, is_raised)
            held = []
        elif held or (certain >= least and certain > base):
            held.append(item)
    if held:
        yield _spell(course, held, None, is_raised)


def is_asked_about(item: GradedResult, course: Course, data: StudyData) -> bool:
    """Whether a spell can begin with this value."""
    least, certain = least_to_ask(data.study), item.graded.found.low or 0
    if least is None or certain < least or is_before_treatment(item.result, data):
        return False
    return certain > _baseline_grade(course, data)


def back_after(
    participant: str, term: str, onset: PartialDate, after: date, data: StudyData
) -> GradedResult | None:
    """Return the first value of a term's tests after a day that is back at baseline or better.

    Of two tests of one term, both have to be back: those with a value since the onset, by their last one.
    """
    by_day: dict[date, dict[Course, GradedResult | None]] = {}
    for test, direction in tests_of_term(term):
        course = (participant, test, direction)
        for item in results_of(participant, data).get(course, ()):
            if (
                item.day >= onset.first
                and not is_raised(item, data)
                and not is_before_treatment(item.result, data)
            ):
                of_day = by_day.setdefault(item.day, {})
                is_back = _is_back(item, _baseline_grade(course, data), course, data)
                of_day[course] = of_day.get(course) or (item if is_back else None)
    last: dict[Course, GradedResult | None] = {}
    for day in sorted(by_day):
        last |= by_day[day]
        if day > after and all(last.values()):
            return next(iter(by_day[day].values()))
    return None


def is_raised(item: GradedResult, data: StudyData) -> bool:
    """Whether support may have raised a low count."""
    result = item.result
    return result.test is not None and _raised(
        (result.participant or "", result.test, item.graded.direction), data
    )(item.day)


def may_overlap(event: AdverseEvent, spell: LabSpell) -> bool:
    """Whether the event is of the spell's term and may have been there during it."""
    _person, test, direction = spell.course
    if (test, direction) not in tests_of_term(event.ctcae_term):
        return False
    begins = event.onset.first if event.onset is not None and not event.onset.is_unknown else date.min
    is_known = event.end is not None and not event.end.is_unknown
    ends = event.end.last if event.end is not None and is_known else date.max
    return begins < spell.last_day and ends >= spell.first.day


def without_event(participant: str, data: StudyData) -> Mapping[str, LabSpell]:
    """Return the spells of a participant that no event may be about, of each term once a time, by their first value."""
    known = data.once(_without_event_by_participant)
    if participant not in known:
        events = [
            event
            for event in data.of_participant(AdverseEvent, participant)
            if tests_of_term(event.ctcae_term)
        ]
        found: dict[str, LabSpell] = {}
        for spell in spells_of(participant, data):
            is_known = any(may_overlap(event, spell) for event in events)
            if not is_known and not any(_is_same_time(spell, other) for other in found.values()):
                found[spell.first.result.uid] = spell
        known[participant] = found
    return known[participant]


def _without_event_by_participant(_data: StudyData) -> dict[str, Mapping[str, LabSpell]]:
    return {}


def _is_same_time(spell: LabSpell, other: LabSpell) -> bool:
    """Two tests may lead to one term, corrected and ionised calcium for example."""
    return spell.term == other.term and spell.first.day < other.last_day and other.first.day < spell.last_day


def _spell(
    course: Course,
    items: Sequence[GradedResult],
    back: GradedResult | None,
    is_raised: Callable[[date], bool],
) -> LabSpell:
    raised = frozenset(item.result.uid for item in items if is_raised(item.day))
    return LabSpell(course, tuple(items), back, raised)


def _baseline_grade(course: Course, data: StudyData) -> int:
    """Return the grade of the baseline by the criteria that hold after treatment; 0 where it has none."""
    return data.once(_baseline_grades).get(course, 0)


def _baseline_grades(data: StudyData) -> dict[Course, int]:
    found: dict[Course, int] = {}
    for (person, test), result in lab_baselines(data).items():
        for one in baseline_grades(result, data):
            key = (person, test, one.direction)
            found[key] = max(found.get(key, 0), one.found.low or 0)
    return found


def _is_back(item: GradedResult, base: int, course: Course, data: StudyData) -> bool:
    grade = _told(item.graded.found)
    return (grade is not None and grade <= base) or _is_as_good(item.result, course, data)


def _told(found: LabGrade) -> int | None:
    """Return the worst grade that the number admits; None where more must be known."""
    if found.reasons:
        return None
    # Beyond the limit of measuring the grade said is the one that is certain.
    return found.high if LabQuestion.MEASURING_LIMIT in found.questions else found.grade


def _is_as_good(result: Result, course: Course, data: StudyData) -> bool:
    """Whether the value is no worse than the baseline, whatever its grade."""
    person, test, direction = course
    base = lab_baselines(data).get((person, test))
    if base is None or base.value is None or result.value is None or base.unit is None or result.unit is None:
        return False
    factor = factor_between(result.unit.value, base.unit.value)
    if factor is None or base.value.comparator or result.value.comparator:
        return False
    number = result.value.number * factor
    return number >= base.value.number if direction is Direction.LOW else number <= base.value.number


def _raised(course: Course, data: StudyData) -> Callable[[date], bool]:
    """Return whether support may have raised a low count of a day."""
    person, test, direction = course
    if direction is not Direction.LOW:
        return lambda _day: False
    given = supports(test, Purpose.RECOVERY, Given.to(person, data), windows_of(data.study))
    return lambda day: any(one.covers(day, Purpose.RECOVERY) for one in given)


def spell_of_typed(item: GradedResult, course: Course, data: StudyData) -> LabSpell | None:
    """Return the spell that a value on a form, saved or not, would begin; None where it begins none."""
    others = (one for one in results_of(course[0], data).get(course, ()) if one.result.uid != item.result.uid)
    found = spells(course, (*others, item), data)
    return next((spell for spell in found if spell.first.result.uid == item.result.uid), None)
