"""Two versions of the program at one study, as on a share: the older one harms nothing and says what to do."""

import lzma
from pathlib import Path

import pytest

from dosebook.resources import resource
from dosebook.store import header, opening, schema
from dosebook.store.errors import StudyTooNew
from dosebook.store.schema import SCHEMA_VERSION
from dosebook.store.study_file import StudyFile
from store.making import creating, event, fixed_context, new_study


@pytest.fixture
def older_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program before the newest form of a study file."""
    for module in (header, opening, schema):
        monkeypatch.setattr(module, "SCHEMA_VERSION", SCHEMA_VERSION - 1)


@pytest.mark.usefixtures("older_program")
def test_an_older_program_leaves_a_newer_study_as_it_is_and_names_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as newer:
        for module in (header, opening, schema):
            newer.setattr(module, "SCHEMA_VERSION", SCHEMA_VERSION)
        study = new_study(tmp_path)
        study.close()
    before = study.path.read_bytes()
    for way in (StudyFile.open, StudyFile.view):
        with pytest.raises(StudyTooNew, match="Install the newer Dosebook to open it"):
            way(study.path, fixed_context(tmp_path))
    assert study.path.read_bytes() == before
    assert not list(tmp_path.glob("*.lease*"))


def test_a_newer_program_brings_the_study_up_after_a_copy_that_the_older_one_can_open(tmp_path: Path) -> None:
    path = tmp_path / "trial.dosebook"
    path.write_bytes(lzma.decompress(resource("golden/study-v1.dosebook.xz").read_bytes()))
    study = StudyFile.open(path, fixed_context(tmp_path))
    study.save(creating("more", event("e-new")))
    study.close()
    (copy,) = (tmp_path / "trial.dosebook.backups").glob("*.dosebook")
    assert int.from_bytes(copy.read_bytes()[60:64], "big") == 1
    assert int.from_bytes(path.read_bytes()[60:64], "big") == SCHEMA_VERSION
