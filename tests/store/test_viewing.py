"""A private copy to look at: it passed its check, nothing is saved in it, and it leaves nothing behind."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from dosebook.store import viewing
from dosebook.store.errors import ReadOnlyView, StudyDamaged, StudyInUse, StudyNotWritable
from dosebook.store.ledger import Act
from dosebook.store.sqlite import sqlite3
from dosebook.store.study_file import StudyFile
from store.making import ANN, creating, event, fixed_context, new_study

HOLDER = (
    "import sys; from pathlib import Path; from dosebook.store.context import Context;"
    "from dosebook.domain.changes import Person; from dosebook.store.study_file import StudyFile;"
    "study = StudyFile.open(Path(sys.argv[1]), Context(Path(sys.argv[2]), Person('Bo Berg')));"
    "print('open', flush=True); sys.stdin.read()"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    study = new_study(tmp_path)
    study.save(creating("c", event("e")))
    study.close()
    return study.path


def _copies(folder: Path) -> list[Path]:
    return list((folder / "profile" / "copies").iterdir())


def test_a_study_open_elsewhere_is_shown_as_it_is_and_not_touched(path: Path, tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), str(tmp_path / "other")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "open\n"
    before = path.read_bytes()
    view = StudyFile.view(path, fixed_context(tmp_path))
    try:
        assert (view.is_view, view.source) == (True, path)
        assert view.read().find("e").grade == 2
        assert view.check().is_sound
        (copy,) = _copies(tmp_path)
        if sys.platform != "win32":
            assert stat.S_IMODE(copy.stat().st_mode) == 0o600
            assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    finally:
        view.close()
        holder.communicate("")
    assert _copies(tmp_path) == []
    assert path.read_bytes() == before


def test_nothing_is_saved_in_it(path: Path, tmp_path: Path) -> None:
    view = StudyFile.view(path, fixed_context(tmp_path))
    with pytest.raises(ReadOnlyView, match="Open the study itself"):
        view.save(creating("x", event("x")))
    with pytest.raises(ReadOnlyView):
        view.record_system_event("exported", {})
    with pytest.raises(ReadOnlyView):
        view.redact(Act("x", ANN, "because"), 4, "grade")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        view.database.conn.execute("UPDATE adverse_event SET grade = 1")
    view.close()


def test_a_copy_that_does_not_pass_its_check_is_not_shown(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(viewing, "_PAUSE_SECONDS", 0)
    content = bytearray(path.read_bytes())
    content[content.rindex(b"01-01") + 1] ^= 1
    path.write_bytes(content)
    with pytest.raises(StudyDamaged, match="did not pass its check, so it is not shown") as caught:
        StudyFile.view(path, fixed_context(tmp_path))
    assert caught.value.findings
    assert _copies(tmp_path) == []


def test_a_copy_torn_by_a_save_is_made_again(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(viewing, "_PAUSE_SECONDS", 0)
    copyfile, tries = viewing.shutil.copyfile, list[int]()

    def torn(source: Path, target: Path) -> None:
        copyfile(source, target)
        tries.append(1)
        if len(tries) < 4:
            content = bytearray(target.read_bytes())
            content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
            target.write_bytes(content)

    monkeypatch.setattr(viewing.shutil, "copyfile", torn)
    view = StudyFile.view(path, fixed_context(tmp_path))
    assert view.read().find("e").grade == 2
    view.close()


def test_what_a_crash_left_is_undone_in_the_copy_only(path: Path, tmp_path: Path) -> None:
    script = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size=1'); c.execute('PRAGMA cache_spill=1'); c.execute('BEGIN');"
        "c.execute('CREATE TABLE more (a)');"
        "c.executemany('INSERT INTO more VALUES (?)', [('x' * 3000,)] * 200); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    journal = path.with_name(f"{path.name}-journal")
    assert journal.stat().st_size > 0
    before = (path.read_bytes(), journal.read_bytes())
    view = StudyFile.view(path, fixed_context(tmp_path))
    assert view.check().is_sound
    view.close()
    assert (path.read_bytes(), journal.read_bytes()) == before


def test_this_program_does_not_copy_what_it_has_open(path: Path, tmp_path: Path) -> None:
    study = StudyFile.open(path, fixed_context(tmp_path))
    with pytest.raises(StudyInUse):
        StudyFile.view(path, fixed_context(tmp_path))
    study.save(creating("x", event("x")))
    study.close()


def test_no_room_for_the_copy_is_said(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_asked: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(viewing.shutil, "copyfile", full)
    with pytest.raises(
        StudyNotWritable, match=r"could not be copied to look at it \(No space left on device\)"
    ):
        StudyFile.view(path, fixed_context(tmp_path))
    assert _copies(tmp_path) == []


def test_a_profile_that_takes_no_copy_is_said(path: Path, tmp_path: Path) -> None:
    (tmp_path / "profile").rename(tmp_path / "away")
    (tmp_path / "profile").write_text("a file in the way")
    with pytest.raises(StudyNotWritable, match="could not be copied to look at it"):
        StudyFile.view(path, fixed_context(tmp_path))


def test_the_copy_of_a_process_that_crashed_is_removed_and_no_other(path: Path, tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from dosebook.store.context import Context;"
        "from dosebook.store.study_file import StudyFile;"
        "StudyFile.view(Path(sys.argv[1]), Context(Path(sys.argv[2]))); os._exit(9)"
    )
    profile = tmp_path / "profile"
    ran = subprocess.run([sys.executable, "-c", script, str(path), str(profile)], check=False)
    assert ran.returncode == 9
    (left,) = _copies(tmp_path)
    elsewhere = left.with_name(f"{'0' * 8}-1-other.dosebook")
    elsewhere.write_bytes(left.read_bytes())
    first = StudyFile.view(path, fixed_context(tmp_path))
    assert not left.exists()
    second = StudyFile.view(path, fixed_context(tmp_path))
    assert {first.path, second.path, elsewhere} == set(_copies(tmp_path))
    assert first.read().find("e").grade == 2
    second.close()
    first.close()
    assert _copies(tmp_path) == [elsewhere]
