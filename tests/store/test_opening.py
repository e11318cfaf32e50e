"""The way into a study: every wrong file is a sentence, and a study has one lease whatever its names."""

import os
import shutil
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dosebook.store.connection import APPLICATION_ID
from dosebook.store.errors import (
    NotAStudy,
    StudyDamaged,
    StudyFileError,
    StudyInUse,
    StudyNotReadable,
    StudyNotWritable,
    StudyOfOtherBuild,
    StudyOpenHere,
    StudyTooNew,
)
from dosebook.store.header import check_header
from dosebook.store.lease import lease_path
from dosebook.store.sqlite import sqlite3
from dosebook.store.study_file import StudyFile
from store.making import creating, event, first_save, fixed_context, new_study

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and bytes as on POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    study = new_study(tmp_path)
    study.close()
    return study.path


def refused(path: Path, kind: type[StudyFileError], sentence: str) -> None:
    """Assert that opening and viewing say ``sentence``, leave nothing behind and change nothing."""
    before = sorted(item.name for item in path.parent.iterdir()) if path.parent.is_dir() else []
    for way in (StudyFile.open, StudyFile.view):
        with pytest.raises(kind) as caught:
            way(path, fixed_context(path.parent))
        assert sentence in str(caught.value)
        assert "Errno" not in str(caught.value)
    after = sorted(item.name for item in path.parent.iterdir()) if path.parent.is_dir() else []
    assert set(after) - {"profile"} == set(before) - {"profile"}


def _text(path: Path) -> None:
    path.write_text("Dear committee, " * 40)


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("study.txt", "x" * 400)


def _other_database(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE letters (text)")
    other.close()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: path.touch(), "wrong.dosebook is empty. Restore a backup"),
        (_text, "is not a Dosebook study. Choose a file that ends in .dosebook"),
        (_zip, "is not a Dosebook study"),
        (lambda path: path.write_bytes(b"SQLite format 3\0"), "is not a Dosebook study"),
        (_other_database, "is a database of another program"),
        (lambda path: path.mkdir(), "is a folder. Choose the study file inside it"),
        (lambda _path: None, "There is no file"),
    ],
    ids=["empty", "text", "zip", "short", "other database", "folder", "nothing"],
)
def test_what_is_no_study_is_named(tmp_path: Path, make: Callable[[Path], object], sentence: str) -> None:
    path = tmp_path / "wrong.dosebook"
    make(path)
    refused(path, NotAStudy, sentence)


@on_posix
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.dosebook")
    refused(tmp_path / "pipe.dosebook", NotAStudy, "is no file but a device or a pipe")


@pytest.mark.parametrize(
    "name", ["//server/share/trial.dosebook", "trial.dosebook/inside.dosebook", "no/such/folder/x.dosebook"]
)
def test_a_place_that_is_none_is_named(path: Path, name: str) -> None:
    refused(path.parent / name, NotAStudy, "There is no file")


@on_posix
def test_a_link_in_a_circle_and_a_name_without_end_cannot_be_read(tmp_path: Path) -> None:
    circle = tmp_path / "circle.dosebook"
    circle.symlink_to(circle)
    refused(circle, StudyNotReadable, "cannot be read")
    refused(tmp_path / f"{'a' * 300}.dosebook", StudyNotReadable, "cannot be read")
    (tmp_path / "broken.dosebook").symlink_to(tmp_path / "gone.dosebook")
    refused(tmp_path / "broken.dosebook", NotAStudy, "gone.dosebook")


def test_a_file_that_may_not_be_read_asks_for_permission(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may read everything, so the answer of the operating system is put in its place.
    opened = Path.open

    def refuse(self: Path, *arguments: str, **named: str) -> object:
        if self == path:
            raise PermissionError(13, "Permission denied")
        return opened(self, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    refused(path, StudyNotReadable, "You may not read trial.dosebook. Ask whoever looks after")


def test_a_folder_that_may_not_be_entered_is_not_called_in_use(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the lease nor the study can be looked at then; that nobody has it open is all that is known."""

    def refuse(self: Path, *_asked: object, **_named: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "stat", refuse)
    monkeypatch.setattr(os.path, "lexists", lambda _path: False)
    with pytest.raises(StudyNotReadable, match="You may not read"):
        StudyFile.open(path, fixed_context(path.parent))


def test_a_file_of_a_newer_program_is_not_touched(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(content)
    refused(path, StudyTooNew, "written by a newer Dosebook (file version 99")
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE dose ADD COLUMN flow_rate TEXT",
        "ALTER TABLE dose RENAME COLUMN lot TO batch",
        "CREATE TABLE telephone_call (uid TEXT)",
    ],
)
def test_a_file_of_another_build_is_not_called_damaged(path: Path, change: str) -> None:
    with sqlite3.connect(path) as other:
        for (name,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            other.execute(f'DROP TRIGGER "{name}"')
        other.execute(change)
    other.close()
    content = path.read_bytes()
    refused(path, StudyOfOtherBuild, "another build of the same version wrote it")
    assert path.read_bytes() == content


def test_a_file_whose_guard_is_gone_is_damaged(path: Path) -> None:
    with sqlite3.connect(path) as other:
        (name,) = other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchone()
        other.execute(f'DROP TRIGGER "{name}"')
    other.close()
    with pytest.raises(StudyDamaged, match="damaged or was altered"):
        StudyFile.open(path, fixed_context(path.parent))


@pytest.mark.parametrize("version", [0, -5])
def test_a_version_that_no_program_writes_is_damage(path: Path, version: int) -> None:
    content = bytearray(path.read_bytes())
    content[60:64] = version.to_bytes(4, "big", signed=True)
    path.write_bytes(content)
    refused(path, StudyDamaged, "has no valid version")


def test_the_application_id_of_another_program_is_not_ours(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[68:72] = (APPLICATION_ID + 1).to_bytes(4, "big")
    path.write_bytes(content)
    refused(path, NotAStudy, "is a database of another program")


@on_posix
@pytest.mark.parametrize("name", [b"caf\xe9.dosebook", "µ 中 a?b#c%20&d [1].dosebook".encode()])
def test_any_name_that_a_disk_takes_will_do(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    study = StudyFile.create(path, fixed_context(tmp_path), first_save())
    study.back_up_beside()
    study.close()
    again = StudyFile.open(path, fixed_context(tmp_path))
    assert again.check().is_sound
    again.close()
    StudyFile.view(path, fixed_context(tmp_path)).close()
    assert len(list(tmp_path.rglob("*.dosebook"))) == 2


@on_posix
def test_a_link_leads_to_the_one_lease_of_the_study(path: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    link = tmp_path / "folder" / "link.dosebook"
    link.symlink_to(path)
    study = StudyFile.open(link, fixed_context(tmp_path))
    try:
        assert study.path == path
        assert lease_path(path).exists()
        assert not lease_path(link).exists()
        with pytest.raises(StudyInUse, match="by Ann Archer since"):
            StudyFile.open(path, fixed_context(tmp_path))
        with pytest.raises(StudyInUse):
            StudyFile.view(link, fixed_context(tmp_path))
    finally:
        study.close()


def test_another_name_of_an_open_study_is_not_even_read(path: Path, tmp_path: Path) -> None:
    """Closing any handle on the file would drop the locks that SQLite holds on it (howtocorrupt 2.2)."""
    second = path.with_name("second name.dosebook")
    os.link(path, second)
    study = StudyFile.open(path, fixed_context(tmp_path))
    try:
        for way in (StudyFile.open, StudyFile.view):
            with pytest.raises(StudyOpenHere, match="open in this Dosebook already"):
                way(second, fixed_context(tmp_path))
        assert _is_locked(path)
        study.save(creating("c", event("e")))
    finally:
        study.close()
    StudyFile.open(second, fixed_context(tmp_path)).close()


def _is_locked(path: Path) -> bool:
    import subprocess

    script = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('SELECT 1 FROM meta')"
    ran = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, check=False)
    return b"database is locked" in ran.stderr


def test_nobody_reads_along_from_the_moment_of_opening(path: Path, tmp_path: Path) -> None:
    """``BEGIN IMMEDIATE`` would let a reader in here, which would block the first save."""
    study = StudyFile.open(path, fixed_context(tmp_path))
    try:
        assert _is_locked(path)
        study.read()
        study.check()
        assert _is_locked(path)
    finally:
        study.close()
    assert not _is_locked(path)


def test_a_reader_that_is_there_already_is_not_joined(path: Path, tmp_path: Path) -> None:
    """A writer let in beside it, as ``BEGIN IMMEDIATE`` would be, could never finish a save."""
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT 1 FROM meta").fetchone()
    try:
        with pytest.raises(StudyInUse, match="open in another program"):
            StudyFile.open(path, fixed_context(tmp_path))
    finally:
        reader.close()
    StudyFile.open(path, fixed_context(tmp_path)).close()


def test_a_file_that_cannot_be_written_is_refused_and_can_be_looked_at(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    monkeypatch.setattr(os, "access", lambda *_asked: False)
    with pytest.raises(StudyNotWritable, match="You can view a copy of it as it is"):
        StudyFile.open(path, fixed_context(tmp_path))
    view = StudyFile.view(path, fixed_context(tmp_path))
    assert view.is_view
    view.close()
    assert path.read_bytes() == before
    assert not lease_path(path).exists()


def test_a_copy_made_by_hand_in_the_middle_of_nothing_opens(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "by hand.dosebook"
    study = StudyFile.open(path, fixed_context(tmp_path))
    study.save(creating("c", event("e")))
    # Another process: this one may not read a file that it has open.
    import subprocess

    script = "import shutil, sys; shutil.copyfile(*sys.argv[1:])"
    subprocess.run([sys.executable, "-c", script, str(path), str(copy)], check=True)
    expected = study.read().entries
    study.close()
    shutil.rmtree(tmp_path / "profile")
    opened = StudyFile.open(copy, fixed_context(tmp_path))
    assert opened.read().entries == expected
    opened.close()


def test_the_header_names_the_version(path: Path) -> None:
    from dosebook.store.schema import SCHEMA_VERSION

    assert check_header(path) == SCHEMA_VERSION
