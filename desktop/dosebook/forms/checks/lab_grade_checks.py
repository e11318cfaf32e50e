"""Where laboratory grades and adverse events do not fit together; each is a question, never a change."""

from collections.abc import Iterator, Mapping

from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.codelists import YesNo
from dosebook.domain.grade_course import grades_on, tells_of
from dosebook.domain.lab_criteria_rows import NUMERIC_GRADES
from dosebook.domain.lab_terms import TERMS_OF, reported_term
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.records import AdverseEvent, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.checks.dates import Compared, date_checks, is_before, words
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
    back_after,
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
        both = translate("findings", "{grade}, later {worst}")
        grade = both.format(grade=grade, worst=grade_digits(worst))
    return {"grade": grade, "term": spell.term}


def _before_onset(event: AdverseEvent, situation: Situation) -> Iterator[Compared]:
    """The value became worse before the event began, and was not back between."""
    for spell in _spells_about(event, situation.data):
        day = PartialDate.of(spell.first.day)
        yield Compared(is_before(day, event.onset), _value_words(spell.first) | {"onset": words(event.onset)})


def _after_end(event: AdverseEvent, situation: Situation) -> Iterator[Compared]:
    """The value was not back at baseline when the event ended; another event would tell of one time twice."""
    end, data = event.end, situation.data
    if end is None:
        return
    for spell in _spells_about(event, data):
        if any(_begins_in(other, spell, end) for other in _others(event, situation)):
            continue
        for item in spell.items:
            if is_asked_about(item, spell.course, data):
                is_later = is_before(end, PartialDate.of(item.day))
                yield Compared(is_later, _value_words(item) | {"end": words(end)})


def _is_back(event: AdverseEvent, situation: Situation) -> Iterator[Compared]:
    """An event without an end, and a value that is back at baseline or better."""
    onset = event.onset
    if onset is None or event.end is not None or event.ongoing is YesNo.NO:
        return
    for after in (onset.last, onset.first):
        item = back_after(event.participant or "", event.ctcae_term, onset, after, situation.data)
        if item is not None:
            is_later = is_before(onset, PartialDate.of(item.day))
            yield Compared(is_later, _value_words(item) | {"onset": words(onset)})


def _spells_about(event: AdverseEvent, data: StudyData) -> list[LabSpell]:
    if not tests_of_term(event.ctcae_term):
        return []
    return [spell for spell in spells_of(event.participant or "", data) if may_overlap(event, spell)]


def _others(event: AdverseEvent, situation: Situation) -> list[AdverseEvent]:
    return [one for one in situation.events_of(event.participant or "") if one.uid != event.uid]


def _begins_in(other: AdverseEvent, spell: LabSpell, after: PartialDate) -> bool:
    """Whether another event of the term may tell of what came after a day."""
    return may_overlap(other, spell) and (other.end is None or bool(is_before(after, other.end)))


def _value_words(item: GradedResult) -> dict[str, str]:
    return {
        "value": value_with_unit(item.result),
        "day": day_words(item.day),
        "grade": grade_digits(item.graded.found),
    }


def _lower_than_results(event: AdverseEvent, situation: Situation) -> Iterator[Compared]:
    """The results while the event lasted certainly reach a higher grade than it has."""
    found = sorted(results_during(event, situation.data), key=lambda one: -(one[0].graded.found.low or 0))
    for item, during in found:
        grade = item.graded.found
        if is_before_end(item.day, event) and event.grade is not None and (grade.low or 0) > event.grade:
            said = {
                "grade": str(event.grade),
                "found": grade_digits(grade),
                "value": value_with_unit(item.result),
                "day": day_words(item.day),
            }
            yield Compared(during, said)


def _off_course(event: AdverseEvent, situation: Situation) -> Iterator[Compared]:
    """A result certainly has a higher grade than the course can have had on its day."""
    for item, during in results_during(event, situation.data):
        then, found = grades_on(event, item.day), item.graded.found
        low = found.low or 0
        # Beyond the worst grade of the event another question is asked.
        if not then or low > (event.grade or 0) or not is_before_end(item.day, event):
            continue
        said = {
            "value": value_with_unit(item.result),
            "day": day_words(item.day),
            "found": grade_digits(found),
            "grade": "–".join(str(grade) for grade in sorted({min(then), max(then)})),
        }
        is_worse = sure(certain=low > max(then), possible=low > min(then))
        yield Compared(min(during, is_worse, tells_of(event, item.day)), said)


def _higher_than_results(event: AdverseEvent, situation: Situation) -> Iterator[Compared]:
    """No result while the event lasted can have its grade, though each of them was graded."""
    items = list(results_during(event, situation.data))
    if not items or event.grade is None or not _has_numbers(event, situation.data):
        return
    if any(item.graded.found.high is None for item, _ in items):
        return
    inside = [item.graded.found.high or 0 for item, during in items if during is Certainty.CERTAIN]
    highest = max(item.graded.found.high or 0 for item, _ in items)
    is_higher = sure(
        certain=bool(inside) and highest < event.grade, possible=max(inside, default=0) < event.grade
    )
    yield Compared(is_higher, {"grade": str(event.grade), "found": str(highest)})


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
    *date_checks(
        "adverse_event.results_worse",
        "grade",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event has grade {grade}, but {value} on {day} is grade {found}. Is the grade right?",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether {value} on {day}, grade {found}, belongs to this event of grade {grade}: the day of "
            "its onset or end is not known.",
        ),
        _lower_than_results,
    ),
    *date_checks(
        "adverse_event.results_better",
        "grade",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event has grade {grade}, but the results in its time reach grade {found} at most. "
            "Is the grade right, or is a result missing?",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether a result in the time of this event reaches its grade {grade}: the day of its onset "
            "or end is not known.",
        ),
        _higher_than_results,
    ),
    *date_checks(
        "adverse_event.results_off_course",
        "grade_changes",
        QT_TRANSLATE_NOOP(
            "findings",
            "{value} on {day} is grade {found}, but the course has grade {grade} then. Is a line missing?",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the course, with grade {grade} then, tells of {value} on {day}, grade {found}: "
            "a day is not known.",
        ),
        _off_course,
    ),
    *date_checks(
        "adverse_event.results_before_onset",
        "onset",
        QT_TRANSLATE_NOOP(
            "findings",
            "The onset is {onset}, but {value} on {day} is grade {grade} already. Is the onset right?",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether {value} on {day}, grade {grade}, was before the onset ({onset}): the day is not known.",
        ),
        _before_onset,
    ),
    *date_checks(
        "adverse_event.results_after_end",
        "end",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event ended on {end}, but {value} on {day} is grade {grade}, and none between was back at "
            "baseline. Is the end right?",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether {value} on {day}, grade {grade}, came after the end ({end}): the day is not known.",
        ),
        _after_end,
    ),
    *date_checks(
        "adverse_event.results_back",
        "end",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event has no end, but {value} on {day} is back at baseline or better. Has it ended?",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether {value} on {day}, back at baseline or better, came after the onset ({onset}): "
            "the day is not known.",
        ),
        _is_back,
    ),
)
