"""A study file of each earlier form opens, is brought to today's form, and keeps every record."""

import lzma
from pathlib import Path

import pytest

from dosebook.domain.changes import Operation
from dosebook.domain.records import AdverseEvent
from dosebook.resources import resource
from dosebook.store.backups import list_backups
from dosebook.store.ledger import read_ledger
from dosebook.store.schema import SCHEMA_VERSION, file_version
from dosebook.store.study_file import StudyFile
from store.making import fixed_context

GOLDEN = Path(str(resource("golden")))
OLDER = sorted(GOLDEN.glob("study-v*.dosebook.xz"))


def test_there_is_a_file_of_each_earlier_form() -> None:
    assert [file.name for file in OLDER] == [f"study-v{n}.dosebook.xz" for n in range(1, SCHEMA_VERSION)]


@pytest.mark.parametrize("golden", OLDER, ids=lambda file: file.name)
def test_an_older_file_is_backed_up_migrated_and_sound(golden: Path, tmp_path: Path) -> None:
    path = tmp_path / "trial.dosebook"
    path.write_bytes(lzma.decompress(golden.read_bytes()))
    study = StudyFile.open(path, fixed_context(tmp_path))
    try:
        assert file_version(study.database) == SCHEMA_VERSION
        assert study.check().is_sound
        (event,) = study.read().all(AdverseEvent)
        assert (event.reported_term, event.grade) == ("nausea & vomiting", 3)
        newest = read_ledger(study.database)[0]
        assert (newest.operation, newest.record_uid) == (Operation.SYSTEM, "migrated")
    finally:
        study.close()
    assert list_backups(path)


@pytest.mark.parametrize("golden", OLDER, ids=lambda file: file.name)
def test_an_older_file_can_be_looked_at_without_being_changed(golden: Path, tmp_path: Path) -> None:
    path = tmp_path / "trial.dosebook"
    path.write_bytes(lzma.decompress(golden.read_bytes()))
    before = path.read_bytes()
    study = StudyFile.view(path, fixed_context(tmp_path))
    try:
        assert len(study.read().all(AdverseEvent)) == 1
        assert study.check().is_sound
    finally:
        study.close()
    assert path.read_bytes() == before
