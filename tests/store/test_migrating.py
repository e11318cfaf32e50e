"""An older file that cannot be brought to today's form is as it was, whatever failed on the way."""

import lzma
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dosebook.resources import resource
from dosebook.store import backups, migrating
from dosebook.store.backups import backup_folder, list_backups
from dosebook.store.check import CheckReport
from dosebook.store.errors import BackupFailed, StudyDamaged, StudyNotWritable
from dosebook.store.guards import guard_statements
from dosebook.store.header import check_header
from dosebook.store.lease import lease_path
from dosebook.store.schema import SCHEMA_VERSION
from dosebook.store.sqlite import sqlite3
from dosebook.store.study_file import StudyFile
from store.making import fixed_context

OLDEST = resource("golden/study-v1.dosebook.xz")
FULL = sqlite3.OperationalError("database or disk is full")
FULL.sqlite_errorcode = sqlite3.SQLITE_FULL


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "trial.dosebook"
    path.write_bytes(lzma.decompress(OLDEST.read_bytes()))
    return path


@pytest.fixture
def unchanged(path: Path) -> Iterator[None]:
    before = path.read_bytes()
    yield
    assert path.read_bytes() == before
    assert check_header(path) == 1
    assert not lease_path(path).exists()
    assert not path.with_name(f"{path.name}-journal").exists()


@pytest.mark.usefixtures("unchanged")
def test_what_does_not_pass_its_check_afterwards_is_undone(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsound(*_asked: Any) -> CheckReport:
        return CheckReport(("The record e was altered.",), 1, 1, "", None)

    monkeypatch.setattr(migrating, "check_database", unsound)
    with pytest.raises(StudyDamaged, match=r"could not be brought to the form.*It is as it was") as caught:
        StudyFile.open(path, fixed_context(tmp_path))
    assert caught.value.findings == ("The record e was altered.",)


@pytest.mark.usefixtures("unchanged")
def test_a_disk_that_fills_up_meanwhile_undoes_it_and_is_named(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: Any) -> None:
        raise FULL

    monkeypatch.setattr(migrating, "append", full)
    with pytest.raises(StudyNotWritable, match="The disk is full"):
        StudyFile.open(path, fixed_context(tmp_path))


@pytest.mark.usefixtures("unchanged")
def test_without_a_verified_backup_nothing_is_begun(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_asked: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "copy_database", no_room)
    with pytest.raises(BackupFailed, match="No space left on device"):
        StudyFile.open(path, fixed_context(tmp_path))


@pytest.mark.usefixtures("unchanged")
def test_an_altered_older_file_is_not_brought_to_today_s_form(path: Path, tmp_path: Path) -> None:
    content = path.read_bytes()
    assert content.count(b"nausea & vomiting") == 2
    at = content.rindex(b"nausea")
    path.write_bytes(content[:at] + b"Nausea" + content[at + 6 :])
    with pytest.raises((BackupFailed, StudyDamaged), match=r"did not pass its check|was altered"):
        StudyFile.open(path, fixed_context(tmp_path))
    path.write_bytes(content)


def test_a_second_place_that_is_not_there_today_keeps_no_study_shut(path: Path, tmp_path: Path) -> None:
    context = replace(fixed_context(tmp_path), second_backup_folder=tmp_path / "stick")
    study = StudyFile.open(path, context)
    assert study.check().is_sound
    study.close()
    assert len(list_backups(path)) == 1


def test_the_backup_made_before_is_the_older_file_itself(path: Path, tmp_path: Path) -> None:
    StudyFile.open(path, fixed_context(tmp_path)).close()
    (backup,) = backup_folder(path).glob("*.dosebook")
    assert check_header(backup) == 1
    assert check_header(path) == SCHEMA_VERSION


def test_the_guards_are_those_of_today_afterwards(path: Path, tmp_path: Path) -> None:
    study = StudyFile.open(path, fixed_context(tmp_path))
    told = {row[0] for row in study.database.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")}
    study.close()
    assert told == set(guard_statements())


@pytest.mark.skipif(sys.platform == "win32", reason="a process that ends without a word, as on POSIX")
@pytest.mark.parametrize("moment", ["append", "check_database"])
def test_a_crash_in_the_middle_leaves_a_file_that_opens(path: Path, tmp_path: Path, moment: str) -> None:
    script = (
        "import os, sys; from pathlib import Path; from dosebook.store import migrating;"
        "from dosebook.store.context import Context; from dosebook.store.study_file import StudyFile;"
        f"migrating.{moment} = lambda *_asked: os._exit(9);"
        "StudyFile.open(Path(sys.argv[1]), Context(Path(sys.argv[2])))"
    )
    ran = subprocess.run([sys.executable, "-c", script, str(path), str(tmp_path / "other")], check=False)
    assert ran.returncode == 9
    study = StudyFile.open(path, fixed_context(tmp_path))
    try:
        assert study.check().is_sound
        events = [row.record_uid for row in study.ledger()]
        assert events.count("migrated") == 1
    finally:
        study.close()
