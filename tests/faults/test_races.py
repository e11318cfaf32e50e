"""Several programs after one study at once: each gets it in turn, with locks that work and with locks that lie."""

import subprocess
import sys
from pathlib import Path

import pytest

from dosebook.store.study_file import StudyFile
from store.making import fixed_context, new_study

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="switches the locks off as SQLite can on POSIX"
)

RACER = """
import random, sys, time
from pathlib import Path
from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.records import AdverseEvent
from dosebook.store import connection
from dosebook.store.context import Context
from dosebook.store.errors import StudyInUse
from dosebook.store.study_file import StudyFile

path, name, rounds, locks = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]
if locks == "lying":
    uri = connection.file_uri
    connection.file_uri = lambda path, mode: uri(path, mode) + "&vfs=unix-none"
context, chance = Context(path.parent / name, Person(name)), random.Random(name)
sys.stdin.readline()
done = 0
while done < rounds:
    try:
        study = StudyFile.open(path, context)
    except StudyInUse:
        time.sleep(chance.uniform(0, 0.01))
        continue
    time.sleep(chance.uniform(0.01, 0.05))  # so that whoever gets in beside it does harm
    uid = f"{name}{done}"
    study.save(Save(uid, Person(name), (Create(AdverseEvent(uid=uid, participant="person", grade=1)),)))
    study.close()
    print(uid, flush=True)
    done += 1
"""


def _race(folder: Path, racers: int, rounds: int, locks: str) -> None:
    study = new_study(folder)
    study.close()
    running = [
        subprocess.Popen(
            [sys.executable, "-c", RACER, str(study.path), f"racer{number}", str(rounds), locks],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for number in range(racers)
    ]  # fmt: skip
    for racer in running:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    said = [racer.communicate(timeout=300) for racer in running]
    assert [errors for _uids, errors in said] == [""] * racers
    promised = {uid for uids, _errors in said for uid in uids.split()}
    assert len(promised) == racers * rounds
    opened = StudyFile.open(study.path, fixed_context(folder / "looking"))
    try:
        assert opened.check().findings == ()
        assert {event.uid for event in opened.read().adverse_events} == promised
    finally:
        opened.close()
    assert not list(folder.glob("*.lease*"))


@pytest.mark.parametrize("locks", ["working", "lying"])
def test_three_programs_take_turns(tmp_path: Path, locks: str) -> None:
    _race(tmp_path, 3, 4, locks)


@pytest.mark.slow
@pytest.mark.parametrize("locks", ["working", "lying"])
def test_eight_programs_take_many_turns(tmp_path: Path, locks: str) -> None:
    _race(tmp_path, 8, 40, locks)
