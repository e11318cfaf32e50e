"""Backups: verified when made, thinned by age, in two places, never in the way of a study."""

import json
import os
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dosebook.store import backups
from dosebook.store.backups import Backup, backup_folder, list_backups, manifest_path, sha256_of, to_delete
from dosebook.store.errors import BackupFailed
from dosebook.store.sqlite import Database, sqlite3
from dosebook.store.study_file import StudyFile
from store.making import START, HandClock, creating, event, fixed_context, new_study

NOW = datetime(2019, 6, 9, 12, tzinfo=UTC)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[StudyFile]:
    opened = new_study(tmp_path)
    yield opened
    opened.close()


def _at(moment: datetime) -> Backup:
    return Backup(Path(f"{moment:%Y%m%d%H%M%S}"), "id", moment, 1, "", "")


def test_a_backup_is_a_whole_study_and_its_manifest_tells_of_it(study: StudyFile, tmp_path: Path) -> None:
    made = study.back_up(tmp_path / "copies" / "copy.dosebook")
    assert made.position == study.head.position
    assert made.head == study.head.hash
    told = json.loads(manifest_path(made.path).read_bytes())
    assert told["sha256"] == sha256_of(made.path) == made.sha256
    copy = StudyFile.open(made.path, fixed_context(tmp_path))
    assert copy.check().is_sound
    assert copy.read().entries == study.read().entries
    copy.close()
    assert sorted(item.name for item in made.path.parent.iterdir()) == ["copy.dosebook", "copy.dosebook.json"]


def test_a_backup_replaces_nothing(study: StudyFile, tmp_path: Path) -> None:
    (tmp_path / "mine.dosebook").write_text("mine")
    for target in (tmp_path / "mine.dosebook", study.path):
        with pytest.raises(BackupFailed, match="There is already a file called"):
            study.back_up(target)
    assert (tmp_path / "mine.dosebook").read_text() == "mine"
    assert study.check().is_sound


def test_a_name_that_is_taken_at_the_last_moment_is_left_alone(
    study: StudyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, check = tmp_path / "copy.dosebook", backups.check_copy

    def meanwhile(path: Path) -> object:
        target.write_text("somebody else's")
        return check(path)

    monkeypatch.setattr(backups, "check_copy", meanwhile)
    with pytest.raises(BackupFailed, match="There is already a file called"):
        study.back_up(target)
    assert target.read_text() == "somebody else's"


@pytest.mark.parametrize("seed", range(5))
def test_a_copy_that_is_not_what_was_copied_is_not_kept(
    study: StudyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """The disk of the backup changes a few values: the copy opens, and yet its check finds it out."""
    study.save(creating("c", event("e", narrative="zebra crossing")))
    copy = backups.copy_database

    def bad_copy(database: Database, target: Path) -> None:
        copy(database, target)
        content, chance = bytearray(target.read_bytes()), random.Random(seed)
        start = content.rindex(b"zebra crossing")
        content[start + chance.randrange(5)] ^= 1
        target.write_bytes(content)

    monkeypatch.setattr(backups, "copy_database", bad_copy)
    with pytest.raises(BackupFailed, match="did not pass its check"):
        study.back_up(tmp_path / "copies" / "copy.dosebook")
    assert list((tmp_path / "copies").iterdir()) == []


@pytest.mark.parametrize("where", ["fsync", "replace"])
def test_a_failing_disk_leaves_nothing_that_looks_like_a_backup(
    study: StudyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def full(*_asked: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full) if where == "fsync" else monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(BackupFailed, match="No space left on device") as caught:
        study.back_up(tmp_path / "copies" / "copy.dosebook")
    monkeypatch.undo()
    assert "The study itself is untouched" in str(caught.value)
    assert "Errno" not in str(caught.value)
    assert list_backups(tmp_path / "copies" / "copy.dosebook") == ()
    assert not [item for item in (tmp_path / "copies").iterdir() if item.suffix == ".json"]
    study.save(creating("c", event("e")))


def test_sqlite_that_fails_while_copying_is_told(
    study: StudyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_asked: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(backups, "copy_database", fail)
    with pytest.raises(BackupFailed, match="disk I/O error"):
        study.back_up(tmp_path / "copy.dosebook")


def test_both_places_get_one_and_list_them_newest_first(tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    study = new_study(tmp_path, context=replace(fixed_context(tmp_path), second_backup_folder=second))
    study.back_up_beside()
    study.save(creating("c", event("e")))
    study.back_up_beside()
    found = list_backups(study.path, second)
    assert len(found) == 4
    assert [item.made_at for item in found] == sorted((item.made_at for item in found), reverse=True)
    assert {item.path.parent for item in found} == {
        backup_folder(study.path),
        second / "trial.dosebook.backups",
    }
    study.close()


def test_a_second_place_that_is_not_there_is_told_and_never_made_up(tmp_path: Path) -> None:
    second = tmp_path / "stick"
    study = new_study(tmp_path, context=replace(fixed_context(tmp_path), second_backup_folder=second))
    with pytest.raises(
        BackupFailed, match="cannot be reached, so the newest backup lies beside the study only"
    ):
        study.back_up_beside()
    assert not second.exists()
    assert len(list_backups(study.path)) == 1
    assert study.has_changed, "the second place still lacks it"
    study.close()


def test_the_second_place_is_tried_when_the_first_fails(tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    study = new_study(tmp_path, context=replace(fixed_context(tmp_path), second_backup_folder=second))
    backup_folder(study.path).write_text("a file in the way")
    with pytest.raises(BackupFailed, match="could not be written"):
        study.back_up_beside()
    assert len(list_backups(study.path, second)) == 1
    study.close()


def test_two_backups_of_one_second_have_two_names(tmp_path: Path) -> None:
    study = new_study(tmp_path, context=replace(fixed_context(tmp_path), clock=HandClock()))
    for _ in range(3):
        study.back_up_beside()
    names = sorted(item.path.name for item in list_backups(study.path))
    assert names == [f"trial 2018-06-09 083000{end}.dosebook" for end in (" (2)", " (3)", "")]
    study.close()


def test_what_has_no_manifest_is_no_backup_and_is_never_thinned(study: StudyFile) -> None:
    folder = backup_folder(study.path)
    folder.mkdir()
    for name, manifest in (("a", None), ("b", "{"), ("c", '{"position": 1e999}'), ("d", "[]")):
        (folder / f"{name}.dosebook").write_text("something of a person")
        if manifest is not None:
            (folder / f"{name}.dosebook.json").write_text(manifest)
    assert list_backups(study.path) == ()
    study.back_up_beside()
    assert {"a.dosebook", "b.dosebook", "c.dosebook", "d.dosebook"} < {item.name for item in folder.iterdir()}


def test_thinning_keeps_a_day_whole_then_one_a_day_a_week_a_month() -> None:
    """A year of a backup every quarter of an hour of each working day, as it would be thinned once a day."""
    kept: list[Backup] = []
    moment = NOW - timedelta(days=400)
    while moment <= NOW:
        kept = [_at(moment + timedelta(minutes=15 * step)) for step in range(31, -1, -1)] + kept
        gone = set(to_delete(tuple(kept), moment + timedelta(hours=8)))
        kept = [item for item in kept if item not in gone]
        moment += timedelta(days=1)
    now = NOW + timedelta(hours=8)
    ages = [now - item.made_at for item in kept]
    day, month, quarter = timedelta(hours=24), timedelta(days=30), timedelta(weeks=12)
    assert sum(age <= day for age in ages) == 32
    assert sum(day < age <= month for age in ages) in range(29, 32)
    assert sum(month < age <= quarter for age in ages) in range(7, 10)
    assert sum(age > quarter for age in ages) in range(9, 13)
    assert kept[0].made_at == now - timedelta(minutes=15)


def test_the_newest_backup_is_never_given_up() -> None:
    old = tuple(_at(NOW - timedelta(days=1000, minutes=step)) for step in range(5))
    assert to_delete(old, NOW) == old[1:]
    assert to_delete((), NOW) == ()


def test_a_clock_set_back_gives_up_nothing() -> None:
    future = tuple(_at(NOW + timedelta(days=days)) for days in (900, 899, 2, 1))
    assert to_delete(future, NOW) == ()


def test_thinning_deletes_files_and_manifests(tmp_path: Path) -> None:
    clock = HandClock()
    study = new_study(tmp_path, context=replace(fixed_context(tmp_path), clock=clock))
    for hours in (0, 1, 2, 60, 61):
        clock.now = START + timedelta(hours=hours)
        study.back_up_beside()
    clock.now = START + timedelta(hours=200)
    study.back_up_beside()
    hours_kept = [(item.made_at - START) // timedelta(hours=1) for item in list_backups(study.path)]
    assert hours_kept == [200, 61, 2]
    assert len(list(backup_folder(study.path).iterdir())) == 6
    study.close()


def test_a_study_that_was_altered_gets_no_backup(study: StudyFile, tmp_path: Path) -> None:
    study.save(creating("c", event("e", narrative="zebra crossing")))
    study.close()
    content = bytearray(study.path.read_bytes())
    content[content.rindex(b"zebra crossing")] ^= 1
    study.path.write_bytes(content)
    altered = StudyFile.open(study.path, fixed_context(tmp_path))
    with pytest.raises(BackupFailed, match=r"was altered.*Check the study now"):
        altered.back_up(tmp_path / "copy.dosebook")
    altered.close()
