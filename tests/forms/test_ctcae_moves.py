"""A study that changes its CTCAE version maps terms, grades nothing anew and lists what a person decides."""

import pytest

from builders import cohort, event, on, participant, study, study_data
from dosebook.domain.codelists import AssessedItem, CtcaeVersion
from dosebook.domain.ctcae_successors import successors
from dosebook.domain.grade_change import GradeChange
from dosebook.forms.ctcae_facts import grades_of
from dosebook.forms.ctcae_moves import Fate, ctcae_moves, moved_events

V4, V5, V6 = CtcaeVersion
ASSESSED = tuple(AssessedItem)
EVENTS = (
    event("same", ctcae_term="Nausea", grade=2, ctcae_version=V5, assessed_items=ASSESSED),
    event("renamed", ctcae_term="Platelet count decreased", grade=4, ctcae_version=V5),
    event("no grade", ctcae_term="Hyperglycemia", grade=5, ctcae_version=V5),
    event("limits", ctcae_term="Hypoglycemia", grade=1, ctcae_version=V5),
    event("already", ctcae_term="Nausea", grade=1, ctcae_version=V6),
    event("uncoded", ctcae_term="", reported_term="odd", ctcae_version=V5),
)
DATA = study_data(study(ctcae_version=V6), cohort(), participant(), *EVENTS)


def test_each_event_of_another_version_is_listed_and_decisions_come_first() -> None:
    moves = {move.event.uid: move for move in ctcae_moves(DATA)}
    assert set(moves) == {"same", "renamed", "no grade", "limits"}
    assert [move.needs_decision for move in ctcae_moves(DATA)] == [True, True, False, False]
    assert moves["renamed"].fate is Fate.NO_TERM
    assert moves["renamed"].terms[0] == "Thrombocytopenia"
    assert moves["no grade"].fate is Fate.NO_GRADE
    assert "No grade 5 of it" in moves["no grade"].words
    assert moves["same"].fate is Fate.KEPT


def test_nothing_is_graded_anew_and_a_person_decides_what_is_not_plain() -> None:
    moved = {one.uid: one for one in moved_events(ctcae_moves(DATA))}
    assert set(moved) == {"same", "limits"}
    same = moved["same"]
    assert (same.ctcae_version, same.ctcae_term, same.grade) == (V6, "Nausea", 2)
    assert AssessedItem.GRADE not in same.assessed_items
    assert len(same.assessed_items) == len(ASSESSED) - 1
    chosen = {"renamed": "Thrombocytopenia", "no grade": "Hyperglycemia"}
    moved = {one.uid: one for one in moved_events(ctcae_moves(DATA), chosen)}
    assert (moved["renamed"].ctcae_term, moved["renamed"].grade) == ("Thrombocytopenia", 4)
    assert moved["renamed"].system_organ_class
    assert "no grade" not in moved, "the version has no grade 5 of it"


def test_a_grade_of_the_course_that_the_version_lacks_is_decided_too() -> None:
    steps = (GradeChange(on("2018-06-03"), 1), GradeChange(on("2018-06-09"), 3))
    asystole = event("a", ctcae_term="Asystole", grade=4, ctcae_version=V5, grade_changes=steps)
    (move,) = ctcae_moves(study_data(study(ctcae_version=V6), cohort(), participant(), asystole))
    assert move.fate is Fate.NO_GRADE


def test_a_study_of_the_same_version_has_nothing_to_move() -> None:
    assert ctcae_moves(study_data(study(ctcae_version=V5), cohort(), participant(), EVENTS[0])) == ()


@pytest.mark.parametrize(("old", "new"), [(V4, V5), (V5, V6), (V6, V5), (V5, V4)])
def test_every_suggested_term_is_one_of_the_version(old: CtcaeVersion, new: CtcaeVersion) -> None:
    from dosebook.forms.ctcae_tables import ctcae_table

    for term in ctcae_table(old).terms:
        found = successors(term.name, old, new)
        if found != (term.name,):
            assert any(grades_of(new, one) is not None for one in found), (term.name, found)


def test_terms_of_the_oldest_version_reach_the_newest() -> None:
    assert successors("Menopause", V4, V6) == ("Ovarian function insufficiency",)
    assert successors("Thrombocytopenia", V6, V4) == ("Platelet count decreased",)
