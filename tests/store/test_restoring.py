"""A backup in the place of a study: checked first, the replaced file kept, the act recorded."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from dosebook.store import restoring
from dosebook.store.backups import Backup
from dosebook.store.errors import NotAStudy, ReasonNeeded, RestoreFailed, SaveFailed, StudyInUse
from dosebook.store.lease import lease_path
from dosebook.store.restoring import restore_study_file
from dosebook.store.study_file import StudyFile
from store.making import creating, event, fixed_context, new_study

REASON = "damaged by the disk"


@pytest.fixture
def backup(tmp_path: Path) -> Iterator[Backup]:
    """A backup of a study which then gets one more event."""
    study = new_study(tmp_path)
    study.save(creating("c", event("early")))
    made = study.back_up(tmp_path / "copy.dosebook")
    study.save(creating("d", event("late")))
    study.close()
    yield made
    assert not lease_path(tmp_path / "trial.dosebook").exists()
    assert not list(tmp_path.glob(".*"))


def _uids(study: StudyFile) -> set[str]:
    return {item.uid for item in study.read().adverse_events}


def test_the_backup_is_there_the_replaced_file_too_and_the_chain_says_so(
    backup: Backup, tmp_path: Path
) -> None:
    path = tmp_path / "trial.dosebook"
    before = path.read_bytes()
    study = restore_study_file(path, backup.path, fixed_context(tmp_path), REASON)
    try:
        assert _uids(study) == {"early"}
        row = study.ledger(limit=1)[0]
        assert (row.record_uid, row.reason) == ("restored", REASON)
        told = {name: change.new for name, change in row.fields.items()}
        kept = tmp_path / str(told["replaced_file"])
        assert kept.name.startswith("trial replaced 2018-06-09")
        assert kept.read_bytes() == before
        assert (told["backup"], told["position"], told["head"]) == (
            "copy.dosebook",
            backup.position,
            backup.head,
        )
        assert study.check().is_sound
    finally:
        study.close()
    assert backup.path.read_bytes(), "the backup stays"
    again = StudyFile.open(path, fixed_context(tmp_path))
    assert again.check().is_sound
    again.close()


def test_two_restores_of_one_second_keep_both_files(backup: Backup, tmp_path: Path) -> None:
    path = tmp_path / "trial.dosebook"
    for _ in range(3):
        restore_study_file(path, backup.path, fixed_context(tmp_path), REASON).close()
    kept = sorted(tmp_path.glob("trial replaced *"))
    assert len(kept) == 3
    assert len({item.read_bytes() for item in kept}) >= 2
    assert b"late" in b"".join(item.read_bytes() for item in kept)


def test_a_file_system_without_links_keeps_a_copy(
    backup: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "trial.dosebook"
    before = path.read_bytes()

    def no_links(*_asked: object, **_named: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", no_links)
    restore_study_file(path, backup.path, fixed_context(tmp_path), REASON).close()
    assert next(tmp_path.glob("trial replaced *")).read_bytes() == before


def test_a_study_that_is_gone_comes_back(backup: Backup, tmp_path: Path) -> None:
    path = tmp_path / "trial.dosebook"
    path.unlink()
    study = restore_study_file(path, backup.path, fixed_context(tmp_path), REASON)
    assert _uids(study) == {"early"}
    assert study.ledger(limit=1)[0].fields["replaced_file"].new == ""
    study.close()


@pytest.mark.parametrize("damage", [100, 5000, -3000])
def test_a_study_damaged_anywhere_is_replaced(backup: Backup, tmp_path: Path, damage: int) -> None:
    path = tmp_path / "trial.dosebook"
    content = bytearray(path.read_bytes())
    content[damage : damage + 200 if damage > 0 else -2800] = b"\xff" * 200
    path.write_bytes(content)
    study = restore_study_file(path, backup.path, fixed_context(tmp_path), REASON)
    assert study.check().is_sound
    study.close()
    assert next(tmp_path.glob("trial replaced *")).read_bytes() == content


def _refused(backup: Path, folder: Path, kind: type[Exception], sentence: str, reason: str = REASON) -> None:
    path = folder / "trial.dosebook"
    before, names = path.read_bytes(), sorted(folder.iterdir())
    with pytest.raises(kind, match=sentence):
        restore_study_file(path, backup, fixed_context(folder), reason)
    assert path.read_bytes() == before
    assert sorted(folder.iterdir()) == names


def test_it_needs_a_reason(backup: Backup, tmp_path: Path) -> None:
    _refused(backup.path, tmp_path, ReasonNeeded, "needs a reason", reason=" x ")


def test_a_backup_that_is_not_as_its_manifest_says_is_refused(backup: Backup, tmp_path: Path) -> None:
    content = bytearray(backup.path.read_bytes())
    content[-1] ^= 1
    backup.path.write_bytes(content)
    _refused(backup.path, tmp_path, RestoreFailed, "not the file that its manifest describes")


def test_a_backup_that_does_not_pass_its_check_is_refused(backup: Backup, tmp_path: Path) -> None:
    content = bytearray(backup.path.read_bytes())
    content[content.rindex(b"01-01") + 1] ^= 1
    backup.path.write_bytes(content)
    backup.path.with_name("copy.dosebook.json").unlink()
    _refused(backup.path, tmp_path, RestoreFailed, "The study is as it was. Choose another backup")


def test_what_is_no_study_is_refused(backup: Backup, tmp_path: Path) -> None:
    wrong = tmp_path / "letter.dosebook"
    wrong.write_text("Dear committee")
    _refused(wrong, tmp_path, NotAStudy, "not a Dosebook study")
    _refused(tmp_path / "gone.dosebook", tmp_path, NotAStudy, "There is no file")


def test_another_study_is_refused(backup: Backup, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    context = fixed_context(tmp_path / "other")
    for _ in range(40):
        context.new_uid()
    other = new_study(tmp_path / "other", "other.dosebook", context=context)
    other.close()
    _refused(other.path, tmp_path, RestoreFailed, "a backup of another study")


def test_a_full_disk_leaves_the_study_as_it_was(
    backup: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring.shutil, "copyfile", full)
    _refused(backup.path, tmp_path, RestoreFailed, "No space left on device")


def test_a_study_in_use_is_not_replaced(backup: Backup, tmp_path: Path) -> None:
    study = StudyFile.open(tmp_path / "trial.dosebook", fixed_context(tmp_path))
    try:
        with pytest.raises(StudyInUse):
            restore_study_file(study.path, backup.path, fixed_context(tmp_path), REASON)
        study.save(creating("x", event("more")))
    finally:
        study.close()


def test_a_restore_that_cannot_be_recorded_lets_go_of_the_file(
    backup: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_asked: object, **_named: object) -> None:
        raise SaveFailed("The disk is full.")

    monkeypatch.setattr(StudyFile, "record_system_event", fail)
    with pytest.raises(SaveFailed):
        restore_study_file(tmp_path / "trial.dosebook", backup.path, fixed_context(tmp_path), REASON)
    monkeypatch.undo()
    study = StudyFile.open(
        tmp_path / "trial.dosebook", fixed_context(tmp_path), accept_older_reason="restored"
    )
    assert _uids(study) == {"early"}
    study.close()


def test_a_journal_of_the_damaged_file_never_reaches_the_restored_one(backup: Backup, tmp_path: Path) -> None:
    path = tmp_path / "trial.dosebook"
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 4080)
    journal = path.with_name("trial.dosebook-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\x01" * 4000)
    study = restore_study_file(path, backup.path, fixed_context(tmp_path), REASON)
    assert study.check().is_sound
    study.close()
    assert not journal.exists()
