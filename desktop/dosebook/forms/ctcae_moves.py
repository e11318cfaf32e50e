"""Events graded under another CTCAE version than the study's: what becomes of each, and what a person decides.

Nothing is graded anew. A term that both versions have moves with the grade as recorded; the investigator's word
on that grade was given under the other version, so it is asked for again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from dosebook.domain.codelists import AssessedItem, CtcaeVersion
from dosebook.domain.ctcae_successors import successors
from dosebook.domain.records import AdverseEvent
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.ctcae_facts import grades_of, organ_class_of, search
from dosebook.forms.lab_criteria_table import lab_criteria

_SUGGESTED = 3


class Fate(Enum):
    """What becomes of an event under the other version."""

    KEPT = "kept"
    LIMITS = "limits changed"
    NO_GRADE = "grade gone"
    NO_TERM = "term gone"


@dataclass(frozen=True, slots=True)
class CtcaeMove:
    """One event, and where it may go: ``terms`` of the version ``to``, the likeliest first."""

    event: AdverseEvent
    to: CtcaeVersion
    fate: Fate
    terms: tuple[str, ...]

    @property
    def needs_decision(self) -> bool:
        """Whether a person says first which term or grade it is."""
        return self.fate in {Fate.NO_GRADE, Fate.NO_TERM}

    @property
    def words(self) -> str:
        """What there is to know of it under the other version."""
        said = {
            Fate.KEPT: translate("ctcae", "Term and grade are there."),
            Fate.LIMITS: translate("ctcae", "Other limits: look at the grade."),
            Fate.NO_GRADE: translate("ctcae", "No grade {grade} of it: grade it in its form."),
            Fate.NO_TERM: translate("ctcae", "No such term: choose one."),
        }[self.fate]
        return said.format(grade=self.event.grade)


def ctcae_moves(data: StudyData) -> tuple[CtcaeMove, ...]:
    """Return the coded events of another version than the study's, those that a person decides on first."""
    version = data.study.ctcae_version
    if version is None:
        return ()
    found = [
        _move(event, event.ctcae_version, version)
        for event in data.adverse_events
        if event.ctcae_term and event.ctcae_version is not None and event.ctcae_version is not version
    ]
    return tuple(sorted(found, key=lambda move: not move.needs_decision))


def _move(event: AdverseEvent, old: CtcaeVersion, new: CtcaeVersion) -> CtcaeMove:
    grades = grades_of(new, event.ctcae_term)
    if grades is None:
        known = [term for term in successors(event.ctcae_term, old, new) if grades_of(new, term) is not None]
        likely = [hit.term for hit in search(new, event.ctcae_term, _SUGGESTED)]
        return CtcaeMove(event, new, Fate.NO_TERM, tuple(dict.fromkeys([*known, *likely])))
    recorded = {event.grade, *(change.grade for change in event.grade_changes)} - {None}
    if not recorded <= set(grades):
        return CtcaeMove(event, new, Fate.NO_GRADE, ())
    fate = Fate.LIMITS if _limits_differ(event.ctcae_term, old, new) else Fate.KEPT
    return CtcaeMove(event, new, fate, (event.ctcae_term,))


def _limits_differ(term: str, old: CtcaeVersion, new: CtcaeVersion) -> bool:
    criteria, name = lab_criteria(), term.casefold()
    return criteria.get((old, name)) != criteria.get((new, name))


def moved_events(
    moves: tuple[CtcaeMove, ...], chosen: Mapping[str, str] | None = None
) -> tuple[AdverseEvent, ...]:
    """Return the events as they are under the other version.

    ``chosen`` gives terms by uid, where a person chose one. An event that needs a decision and has none
    stays as it is, and so does one whose grade the chosen term does not have.
    """
    terms = chosen or {}
    return tuple(
        _moved(move, term)
        for move in moves
        if (term := terms.get(move.event.uid) or ("" if move.needs_decision else move.terms[0]))
        and _has_grades(move, term)
    )


def _has_grades(move: CtcaeMove, term: str) -> bool:
    grades = grades_of(move.to, term)
    recorded = {move.event.grade, *(change.grade for change in move.event.grade_changes)} - {None}
    return grades is not None and recorded <= set(grades)


def _moved(move: CtcaeMove, term: str) -> AdverseEvent:
    return replace(
        move.event,
        ctcae_version=move.to,
        ctcae_term=term,
        system_organ_class=organ_class_of(move.to, term),
        assessed_items=tuple(item for item in move.event.assessed_items if item is not AssessedItem.GRADE),
    )
