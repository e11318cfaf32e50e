"""``dosebook ctcae-version``: the version of the study, what a change does to each event, and the change itself."""

import argparse
from dataclasses import replace
from uuid import uuid4

from dosebook.actions.move_ctcae_version import CtcaeMove, ctcae_moves, move_changes, move_reason
from dosebook.actions.open_study import StudyWorker
from dosebook.cli.saying import say
from dosebook.domain.changes import Amend, Change, Person, Save
from dosebook.domain.codelists import CtcaeVersion, code_of
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.record_words import record_title


def change_version(study: StudyWorker, asked: argparse.Namespace, person: Person) -> bool:
    """Say what becomes of each event, and save what was asked for; whether nothing is left for a person to decide.

    ``--to`` lets the study grade by another version, ``--move`` takes the events along whose term and grade are
    there too. Grades stay as recorded; what needs a decision stays where it is.
    """
    if asked.to is not None:
        _let_study_grade_by(code_of(CtcaeVersion, asked.to), study, person)
    data = _read(study)
    moves = ctcae_moves(data)
    version = data.study.ctcae_version
    words = translate("cli", "The study grades by {version}. Events of another version: {count}.")
    say(words.format(version=version.label if version else "–", count=len(moves)))
    for move in moves:
        say(_line(move, data))
    if asked.move and moves:
        changes = move_changes(moves, data)
        _save(changes, move_reason(data), study, person)
        say(
            translate("cli", "Moved {count} events in one save; their grades stay.").format(
                count=len(changes)
            )
        )
    return not any(move.needs_decision for move in moves)


def _let_study_grade_by(version: CtcaeVersion, study: StudyWorker, person: Person) -> None:
    data = _read(study)
    if data.study.ctcae_version is version:
        return
    changed = replace(data.study, ctcae_version=version)
    reason = translate("cli", "The study grades by {version} from now on.").format(version=version.label)
    _save((Amend(changed, data.entries[changed.uid].version),), reason, study, person)


def _line(move: CtcaeMove, data: StudyData) -> str:
    title = f"{record_title(move.event, data)}: {move.words}"
    if not move.needs_decision or not move.terms:
        return title
    return translate("cli", "{event} Perhaps: {terms}.").format(event=title, terms="; ".join(move.terms))


def _read(study: StudyWorker) -> StudyData:
    return study.submit(lambda file: file.read()).result()


def _save(changes: tuple[Change, ...], reason: str, study: StudyWorker, person: Person) -> None:
    save = Save(uuid4().hex, person, changes, reason)
    study.submit(lambda file: file.save(save)).result()
