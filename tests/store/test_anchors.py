"""What a computer remembers of a study file: an older copy shows in any folder; one demo is not another."""

import shutil
from pathlib import Path

import pytest

from dosebook.actions.create_demo import create_demo
from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.records import Cohort, Study
from dosebook.store.context import Context
from dosebook.store.errors import OlderCopy
from dosebook.store.study_file import StudyFile
from store.making import ANN, creating, fixed_context


def test_an_older_copy_of_a_study_shows_in_another_folder_too(tmp_path: Path) -> None:
    first = Save("first", ANN, (Create(Study(uid="study", protocol_number="DB-1")),))
    study = StudyFile.create(tmp_path / "trial.dosebook", fixed_context(tmp_path), first)
    study.close()
    copy = tmp_path / "elsewhere" / "trial.dosebook"
    copy.parent.mkdir()
    shutil.copy(study.path, copy)
    study = StudyFile.open(study.path, fixed_context(tmp_path))
    study.save(creating("more", Cohort(uid="c1", number=1)))
    study.close()
    with pytest.raises(OlderCopy):
        StudyFile.open(copy, fixed_context(tmp_path))


def test_a_second_demo_is_not_called_older_than_the_first(tmp_path: Path) -> None:
    context = Context(tmp_path / "profile", Person("Ann Archer", "Coordinator"))
    for name in ("one.dosebook", "two.dosebook"):
        create_demo(tmp_path / name, context.profile)
    worked_on = StudyFile.open(tmp_path / "one.dosebook", context)
    worked_on.save(Save(context.new_uid(), ANN, (Create(Cohort(uid="c9", number=9)),)))
    worked_on.close()
    StudyFile.open(tmp_path / "two.dosebook", context).close()
    again = StudyFile.open(tmp_path / "one.dosebook", context)
    assert again.read().find("c9") is not None
    again.close()


def test_a_demo_swapped_for_an_older_copy_of_itself_shows(tmp_path: Path) -> None:
    context = Context(tmp_path / "profile", Person("Ann Archer", "Coordinator"))
    path = tmp_path / "demo.dosebook"
    create_demo(path, context.profile)
    older = path.read_bytes()
    study = StudyFile.open(path, context)
    study.save(Save(context.new_uid(), ANN, (Create(Cohort(uid="c9", number=9)),)))
    study.close()
    path.write_bytes(older)
    with pytest.raises(OlderCopy):
        StudyFile.open(path, context)
