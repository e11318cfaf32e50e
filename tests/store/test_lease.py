"""The lease beside a study: whose it is, when it may be taken, and what a damaged one can do."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from dosebook.runtime.identity import os_identity
from dosebook.store import opening
from dosebook.store.context import Context
from dosebook.store.errors import LeaseLost, StudyInUse, StudyNotWritable
from dosebook.store.lease import Holder, Lease, LeaseWatch, lease_path, read_holder
from dosebook.store.sqlite import Database, sqlite3
from dosebook.store.study_file import StudyFile
from store.making import ANN, HandClock, creating, event, fixed_context, new_study

ELSEWHERE = replace(os_identity(), computer="ward-pc", machine="another", user="bo")
BO = replace(ANN, name="Bo Berg")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    study = new_study(tmp_path)
    study.close()
    return study.path


def bo_elsewhere(folder: Path) -> Context:
    """Bo at the ward's computer."""
    return replace(fixed_context(folder / "bo"), person=BO, identity=ELSEWHERE)


@pytest.fixture
def held(path: Path, tmp_path: Path) -> Iterator[StudyFile]:
    """The study, open at the ward's computer by Bo."""
    study = StudyFile.open(path, bo_elsewhere(tmp_path))
    yield study
    study.close()


def left_behind(path: Path, folder: Path) -> bytes:
    """Leave the lease of a computer that was switched off, and return it."""
    study = StudyFile.open(path, bo_elsewhere(folder))
    content = lease_path(path).read_bytes()
    study.close()
    lease_path(path).write_bytes(content)
    return content


def test_a_study_in_use_names_person_computer_and_since_when(held: StudyFile, tmp_path: Path) -> None:
    with pytest.raises(StudyInUse) as caught:
        StudyFile.open(held.path, fixed_context(tmp_path))
    error = caught.value
    assert (error.person, error.computer) == ("Bo Berg", "ward-pc")
    assert "trial.dosebook is open on computer ward-pc by Bo Berg since 9 Jun 2018 08:30 UTC" in str(error)


def test_the_lease_is_looked_at_before_sqlite_touches_the_file(
    held: StudyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: Path) -> Database:
        raise AssertionError("SQLite was asked")

    monkeypatch.setattr(opening, "connect", fail)
    monkeypatch.setattr(opening, "check_header", fail)
    with pytest.raises(StudyInUse):
        StudyFile.open(held.path, fixed_context(tmp_path))


def test_a_lease_keeps_others_out_where_the_locks_of_the_system_lie(path: Path, tmp_path: Path) -> None:
    left_behind(path, tmp_path)
    with pytest.raises(StudyInUse):
        StudyFile.open(path, fixed_context(tmp_path))


def test_another_program_that_has_the_file_is_named_as_such(path: Path, tmp_path: Path) -> None:
    shell = sqlite3.connect(path, isolation_level=None)
    shell.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StudyInUse, match="open in another program"):
            StudyFile.open(path, fixed_context(tmp_path))
    finally:
        shell.close()
    assert not lease_path(path).exists()


def test_a_silent_holder_is_taken_over_with_a_reason_and_recorded(path: Path, tmp_path: Path) -> None:
    left_behind(path, tmp_path)
    clock = HandClock()
    context = replace(fixed_context(tmp_path), clock=clock)
    with pytest.raises(StudyInUse) as caught:
        StudyFile.open(path, context)
    watch = caught.value.watch
    clock.seconds = 119.0
    with pytest.raises(StudyInUse):
        StudyFile.open(path, context, take_over_reason="switched off", watch=watch)
    clock.seconds = 120.0
    with pytest.raises(StudyInUse):
        StudyFile.open(path, context, take_over_reason=" x ", watch=watch)
    with pytest.raises(StudyInUse):
        StudyFile.open(path, context, take_over_reason="switched off")
    study = StudyFile.open(path, context, take_over_reason="switched off", watch=watch)
    try:
        row = study.ledger(limit=1)[0]
        assert (row.record_uid, row.reason, row.person) == ("taken_over", "switched off", ANN)
        told = {name: change.new for name, change in row.fields.items()}
        assert told == {"person": "Bo Berg", "computer": "ward-pc", "since": "2018-06-09T08:30:00+00:00"}
        assert [item.name for item in tmp_path.glob("*.lease*")] == ["trial.dosebook.lease"]
    finally:
        study.close()
    assert not list(tmp_path.glob("*.lease*"))


def test_a_sign_of_life_starts_the_two_minutes_anew(held: StudyFile) -> None:
    clock = HandClock()
    watch = LeaseWatch(held.path, clock)
    clock.seconds = 119.0
    held.beat()
    assert watch.seconds_left == 120.0
    clock.seconds = 200.0
    assert not watch.is_silent
    clock.seconds = 239.0
    assert watch.is_silent


@pytest.mark.parametrize("jump", [timedelta(days=3650), timedelta(days=-3650)], ids=["ahead", "back"])
def test_a_clock_on_the_wall_that_jumps_makes_nobody_silent(held: StudyFile, jump: timedelta) -> None:
    clock = HandClock()
    watch = LeaseWatch(held.path, clock)
    clock.now += jump
    os.utime(lease_path(held.path), (0, 0))
    assert watch.seconds_left == 120.0


def test_who_was_taken_over_saves_nothing_any_more(path: Path, tmp_path: Path) -> None:
    # Locks that lie cannot be had here, so another computer's lease is put in the place of ours.
    study = StudyFile.open(path, fixed_context(tmp_path))
    study.save(creating("b", event("b")))
    before = study.head
    own = lease_path(path)
    own.rename(own.with_name("aside"))
    other = Lease.take(path, bo_elsewhere(tmp_path))
    assert other is not None
    study.beat()
    holder = read_holder(path)
    assert holder is not None
    assert holder.name == "Bo Berg", "a sign of life of the former holder must not land in the new lease"
    with pytest.raises(LeaseLost, match="taken this study over"):
        study.save(creating("c", event("e")))
    assert study.head == before
    journal = path.with_name(f"{path.name}-journal")
    assert journal.exists()
    study.close()
    assert journal.exists(), "by then it is the journal of somebody else"
    assert own.exists(), "the lease of somebody else stays"
    other.release()


def test_a_holder_whose_process_is_gone_is_taken_over_at_once_and_recorded(
    path: Path, tmp_path: Path
) -> None:
    script = (
        "import os, sys; from pathlib import Path; from dosebook.store.context import Context;"
        "from dosebook.domain.changes import Person; from dosebook.store.study_file import StudyFile;"
        "StudyFile.open(Path(sys.argv[1]), Context(Path(sys.argv[2]), Person('Bo Berg'))); os._exit(9)"
    )
    ran = subprocess.run([sys.executable, "-c", script, str(path), str(tmp_path / "other")], check=False)
    assert ran.returncode == 9
    holder = read_holder(path)
    assert holder is not None
    assert holder.has_died(os_identity())
    study = StudyFile.open(path, fixed_context(tmp_path))
    try:
        row = study.ledger(limit=1)[0]
        assert (row.record_uid, row.fields["person"].new) == ("taken_over", "Bo Berg")
    finally:
        study.close()


def test_a_number_that_another_process_has_now_is_not_the_holder(path: Path) -> None:
    here = os_identity()
    holder = replace(_holder_of(path), pid=here.pid, process_start="another start", machine=here.machine)
    assert holder.has_died(here)
    assert not replace(holder, machine="another").has_died(here)
    assert not replace(holder, process_start=here.process_start).has_died(here)


def _holder_of(path: Path) -> Holder:
    lease = Lease.take(path, fixed_context(path.parent))
    assert lease is not None
    holder = lease.holder
    lease.release()
    return holder


def test_a_take_over_that_does_not_succeed_gives_the_lease_back(path: Path, tmp_path: Path) -> None:
    """A holder whose computer only hangs keeps the lock of the system, and goes on as if nothing had been."""
    content = left_behind(path, tmp_path)
    hanging = sqlite3.connect(path, isolation_level=None)
    hanging.execute("BEGIN EXCLUSIVE")
    clock = HandClock()
    watch = LeaseWatch(path, clock)
    clock.seconds = 130.0
    try:
        with pytest.raises(StudyInUse):
            StudyFile.open(
                path,
                replace(fixed_context(tmp_path), clock=clock),
                take_over_reason="switched off",
                watch=watch,
            )
    finally:
        hanging.close()
    assert lease_path(path).read_bytes() == content
    assert [item.name for item in tmp_path.glob("*.lease*")] == ["trial.dosebook.lease"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'"text"',
        b"[" * 50_000,
        b'{"pid": 1e999}',
        b"\0" * 200_000,
        b'{"token": "../../etc/x"}',
    ],
    ids=["empty", "bytes", "list", "text", "deep", "endless", "long", "path"],
)
def test_a_damaged_lease_is_of_somebody_unknown(path: Path, tmp_path: Path, content: bytes) -> None:
    lease_path(path).write_bytes(content)
    with pytest.raises(StudyInUse, match="open in another program"):
        StudyFile.open(path, fixed_context(tmp_path))
    clock = HandClock()
    watch = LeaseWatch(path, clock)
    clock.seconds = 121.0
    context = replace(fixed_context(tmp_path), clock=clock)
    StudyFile.open(path, context, take_over_reason="left by a crash", watch=watch).close()
    assert not list(tmp_path.glob("*.lease*"))


@pytest.mark.parametrize("token", ["../../elsewhere", "x\0y", "", "A" * 32])
def test_a_lease_chooses_no_file_name(path: Path, token: str) -> None:
    own = dict(_lease_text(path), token=token)
    lease_path(path).write_text(json.dumps(own))
    holder = read_holder(path)
    assert holder is not None
    assert (holder.token, holder.name) == ("", "")


def _lease_text(path: Path) -> dict[str, object]:
    lease = Lease.take(path, fixed_context(path.parent))
    assert lease is not None
    found: dict[str, object] = json.loads(lease_path(path).read_bytes())
    lease.release()
    return found


def test_a_full_disk_leaves_no_lease_behind(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write

    def full(handle: int, content: bytes) -> int:
        if b'"beat"' in content:
            raise OSError(28, "No space left on device")
        return write(handle, content)

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(StudyNotWritable, match="The disk is full"):
        StudyFile.open(path, fixed_context(tmp_path))
    monkeypatch.undo()
    assert not lease_path(path).exists()
    StudyFile.open(path, fixed_context(tmp_path)).close()
