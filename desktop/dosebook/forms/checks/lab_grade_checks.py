"""Where laboratory grades and adverse events do not fit together; each is a question, never a change."""

from collections.abc import Mapping
from datetime import date

from dosebook.domain.codelists import YesNo
from dosebook.domain.grade_course import grades_on
from dosebook.domain.lab_criteria_rows import NUMERIC_GRADES
from dosebook.domain.lab_terms import TERMS_OF, reported_term
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import AdverseEvent, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.finding import EditCheck
from dosebook.forms.lab_course_grades import (
    GradedResult,
    graded_on_its_day,
    is_before_end,
    results_during,
    tests_of_term,
)
from dosebook.forms.lab_criteria_table import criteria_rows
from dosebook.forms.lab_grade_words import grade_digits, value_with_unit
from dosebook.forms.lab_spells import (
    LabSpell,
    first_back,
    is_asked_about,
    may_overlap,
    spell_of_typed,
    spells_of,
    without_event,
)
from dosebook.forms.situation import Situation


def _no_event(result: Result, situation: Situation) -> Mapping[str, str] | None:
    """Ask once per term until the value is back: at the first value of a time that no event is about."""
    data = situation.data
    if data.find(result.uid) is result:
        spell = without_event(result.participant or "", data).get(result.uid)
        return _term_and_grade(spell) if spell is not None else None
    for course, graded in graded_on_its_day(result, data):
        typed = spell_of_typed(graded, course, data) if is_asked_about(graded, course, data) else None
        if typed is not None and not any(may_overlap(one, typed) for one in situation.events_of(course[0])):
            return _term_and_grade(typed)
    return None


def _term_and_grade(spell: LabSpell) -> Mapping[str, str]:
    """Return what is asked about; a grade that became worse is another question than the first one."""
    found = spell.first.graded.found
    worst = max((item.graded.found for item in spell.items), key=lambda one: one.low or 0)
    grade = grade_digits(found)
    if (worst.low or 0) > (found.low or 0):
        words = translate("findings", "{grade}, later {worst}")
        grade = words.format(grade=grade, worst=grade_digits(worst))
    return {"grade": grade, "term": spell.term}


def _before_onset(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    """The value became worse before the event began, and was not back between."""
    onset = event.onset
    for spell in _spells_about(event, situation.data):
        if onset is not None and not onset.is_unknown and spell.first.day < onset.first:
            return _value_words(spell.first) | {"onset": onset.words()}
    return None


def _after_end(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    """The value was not back at baseline when the event ended; another event would tell of one time twice."""
    end, data = event.end, situation.data
    if end is None or end.is_unknown:
        return None
    for spell in _spells_about(event, data):
        later = [
            item for item in spell.items if item.day > end.last and is_asked_about(item, spell.course, data)
        ]
        if later and not any(_begins_in(other, spell, end.last) for other in _others(event, situation)):
            return _value_words(later[0]) | {"end": end.words()}
    return None


def _is_back(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    """An event without an end, and a value that is back at baseline or better."""
    onset = event.onset.exact if event.onset is not None else None
    if onset is None or event.end is not None or event.ongoing is YesNo.NO:
        return None
    person = event.participant or ""
    courses = [(person, test, direction) for test, direction in tests_of_term(event.ctcae_term)]
    found = [item for course in courses if (item := first_back(course, onset, situation.data)) is not None]
    return _value_words(min(found, key=lambda item: item.day)) if found else None


def _spells_about(event: AdverseEvent, data: StudyData) -> list[LabSpell]:
    if not tests_of_term(event.ctcae_term):
        return []
    return [spell for spell in spells_of(event.participant or "", data) if may_overlap(event, spell)]


def _others(event: AdverseEvent, situation: Situation) -> list[AdverseEvent]:
    return [one for one in situation.events_of(event.participant or "") if one.uid != event.uid]


def _begins_in(other: AdverseEvent, spell: LabSpell, after: date) -> bool:
    """Whether another event of the term tells of what came after a day."""
    return may_overlap(other, spell) and (other.end is None or other.end.is_unknown or other.end.last > after)


def _value_words(item: GradedResult) -> dict[str, str]:
    return {
        "value": value_with_unit(item.result),
        "day": day_words(item.day),
        "grade": grade_digits(item.graded.found),
    }


def _lower_than_results(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    """The results while the event lasted certainly reach a higher grade than it has."""
    inside = [item for item in results_during(event, situation.data) if is_before_end(item.day, event)]
    worst = max(inside, key=lambda item: item.graded.found.low or 0, default=None)
    if worst is None or event.grade is None or (worst.graded.found.low or 0) <= event.grade:
        return None
    return {
        "grade": str(event.grade),
        "found": grade_digits(worst.graded.found),
        "value": value_with_unit(worst.result),
        "day": day_words(worst.day),
    }


def _off_course(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    """A result certainly has a higher grade than the course can have had on its day."""
    for item in results_during(event, situation.data):
        then, found = grades_on(event, item.day), item.graded.found
        is_worse = bool(then) and (found.low or 0) > max(then)
        # Beyond the worst grade of the event another question is asked.
        if is_worse and (found.low or 0) <= (event.grade or 0) and is_before_end(item.day, event):
            return {
                "value": value_with_unit(item.result),
                "day": day_words(item.day),
                "found": grade_digits(found),
                "grade": "–".join(str(grade) for grade in sorted({min(then), max(then)})),
            }
    return None


def _higher_than_results(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    """No result while the event lasted can have its grade, though each of them was graded."""
    items = list(results_during(event, situation.data))
    grades = [item.graded.found for item in items]
    if not grades or event.grade is None or not _has_numbers(event, situation.data):
        return None
    if any(found.high is None for found in grades):
        return None
    highest = max(found.high or 0 for found in grades)
    return {"grade": str(event.grade), "found": str(highest)} if highest < event.grade else None


def _has_numbers(event: AdverseEvent, data: StudyData) -> bool:
    """Whether the grade of the event is one that a number gives; other grades only a person can tell."""
    version, grade = event.ctcae_version or data.study.ctcae_version, event.grade
    if version is None or grade not in NUMERIC_GRADES:
        return False
    return any(
        row.grades[grade - 1]
        for test, _ in tests_of_term(event.ctcae_term)
        for _, term in TERMS_OF[test]
        for row in criteria_rows(version, term)
        if reported_term(term) == event.ctcae_term
    )


RESULT_GRADE_CHECKS = (
    EditCheck(
        "result.grade_without_event",
        "value",
        QT_TRANSLATE_NOOP(
            "findings",
            "By its value this is {term} of grade {grade}. Is it an adverse event? None is recorded.",
        ),
        _no_event,
    ),
)

EVENT_GRADE_CHECKS = (
    EditCheck(
        "adverse_event.results_worse",
        "grade",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event has grade {grade}, but {value} on {day} is grade {found}. Is the grade right?",
        ),
        _lower_than_results,
    ),
    EditCheck(
        "adverse_event.results_better",
        "grade",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event has grade {grade}, but the results in its time reach grade {found} at most. "
            "Is the grade right, or is a result missing?",
        ),
        _higher_than_results,
    ),
    EditCheck(
        "adverse_event.results_off_course",
        "grade_changes",
        QT_TRANSLATE_NOOP(
            "findings",
            "{value} on {day} is grade {found}, but the course has grade {grade} then. Is a line missing?",
        ),
        _off_course,
    ),
    EditCheck(
        "adverse_event.results_before_onset",
        "onset",
        QT_TRANSLATE_NOOP(
            "findings",
            "The onset is {onset}, but {value} on {day} is grade {grade} already. Is the onset right?",
        ),
        _before_onset,
    ),
    EditCheck(
        "adverse_event.results_after_end",
        "end",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event ended on {end}, but {value} on {day} is grade {grade}, and none between was back at "
            "baseline. Is the end right?",
        ),
        _after_end,
    ),
    EditCheck(
        "adverse_event.results_back",
        "end",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event has no end, but {value} on {day} is back at baseline or better. Has it ended?",
        ),
        _is_back,
    ),
)
