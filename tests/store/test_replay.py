"""The study at any position is what the ledger tells, however much of it is taken from the study now."""

from dataclasses import replace
from pathlib import Path

import pytest

import builders
from dosebook.domain.changes import Amend, Create, Save, Void
from dosebook.store.ledger import Act
from dosebook.store.replay import study_data_at
from dosebook.store.study_file import StudyFile
from store.making import ANN, fixed_context

EVENT = builders.event("e1", narrative="told by Ann")


@pytest.fixture
def study(tmp_path: Path) -> StudyFile:
    """A file in which a record was amended twice, one was voided and a value was taken out."""
    first = (builders.study(), builders.cohort(), builders.participant(), builders.dose())
    study = StudyFile.create(
        tmp_path / "trial.dosebook",
        fixed_context(tmp_path),
        Save("first", ANN, tuple(Create(one) for one in first)),
    )
    for command, change in (
        ("event", Create(EVENT)),
        ("other", Create(builders.event("e2", grade=3))),
        ("worse", Amend(replace(EVENT, grade=3), 1)),
        ("void", Void("e2", 1)),
        ("milder", Amend(replace(EVENT, grade=2, narrative=""), 2)),
        ("late", Create(builders.transfusion("t1"))),
    ):
        study.save(Save(command, ANN, (change,), "as the source says"))
    study.redact(Act("redact", ANN, "names a person"), positions_of(study)["event"], "narrative")
    return study


def positions_of(study: StudyFile) -> dict[str, int]:
    """Return the position of each command's row."""
    return {row.command: row.seq for row in study.ledger() if row.kind}


def test_every_position_reads_the_same_with_and_without_the_study_now(study: StudyFile) -> None:
    end = study.read().position
    assert end >= 10
    for position in range(1, end + 1):
        told = study_data_at(study.database, position)
        read = study.read(position)
        assert dict(read.entries) == dict(told.entries)
        assert (read.position, read.head) == (told.position, told.head)


def test_a_former_grade_and_a_record_before_its_void_are_found_again(study: StudyFile) -> None:
    positions = positions_of(study)
    assert study.read(positions["event"]).find("e1").grade == 1
    assert not study.read(positions["event"]).find("e1").narrative
    assert study.read(positions["worse"]).find("e1").grade == 3
    assert study.read(positions["other"]).entries["e2"].is_voided is False
    assert study.read(positions["void"]).entries["e2"].is_voided is True
    assert study.read(positions["milder"]).find("t1") is None
    assert study.read().find("e1").grade == 2


def test_a_position_that_was_never_reached_is_refused(study: StudyFile) -> None:
    with pytest.raises(ValueError, match="no position"):
        study.read(study.read().position + 1)
