"""The thread of a study: everything in order, signs of life, backups by the clock, and always an end."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dosebook.store import worker as worker_module
from dosebook.store.backups import list_backups
from dosebook.store.errors import BackupFailed, StudyInUse, WorkerClosed
from dosebook.store.lease import lease_path
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import BACKUP_SECONDS, StudyWorker
from store.making import HandClock, creating, event, fixed_context, new_study

WAIT = 20


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def worker(tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[StudyWorker]:
    # The thread looks at its clock this often at least; the clock itself is moved by hand.
    monkeypatch.setattr(worker_module, "LONGEST_SLEEP", 0.01, raising=True)
    path = _path(tmp_path)
    opened = StudyWorker.open(path, replace(fixed_context(tmp_path), clock=clock))
    yield opened
    opened.close().result(WAIT)


def _path(folder: Path) -> Path:
    study = new_study(folder)
    study.close()
    return study.path


def _until(is_so: Callable[[], bool]) -> None:
    limit = time.monotonic() + WAIT
    while not is_so():
        assert time.monotonic() < limit
        time.sleep(0.005)


def _save(worker: StudyWorker, uid: str) -> None:
    worker.submit(lambda file: file.save(creating(f"save {uid}", event(uid)))).result(WAIT)


def test_one_thread_does_everything_in_order(worker: StudyWorker) -> None:
    threads, order = set[int](), list[int]()

    def note(number: int) -> Callable[[StudyFile], None]:
        def work(_file: StudyFile) -> None:
            threads.add(threading.get_ident())
            order.append(number)

        return work

    for future in [worker.submit(note(number)) for number in range(50)]:
        future.result(WAIT)
    assert order == list(range(50))
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_a_sign_of_life_every_twenty_seconds(worker: StudyWorker, clock: HandClock) -> None:
    lease = lease_path(worker.path)
    before = lease.read_bytes()
    clock.seconds = 19.0
    worker.submit(lambda _file: None).result(WAIT)
    assert lease.read_bytes() == before
    clock.seconds = 20.0
    _until(lambda: lease.read_bytes() != before)


def test_a_backup_every_quarter_of_an_hour_while_changing(worker: StudyWorker, clock: HandClock) -> None:
    clock.seconds = BACKUP_SECONDS + 1.0
    worker.submit(lambda _file: None).result(WAIT)
    assert not list_backups(worker.path), "nothing was changed"
    _save(worker, "a")
    clock.seconds = 2 * BACKUP_SECONDS + 5.0
    _until(lambda: len(list_backups(worker.path)) == 1)
    clock.seconds = 3 * BACKUP_SECONDS + 9.0
    for _ in range(5):
        worker.submit(lambda _file: None).result(WAIT)
    assert len(list_backups(worker.path)) == 1, "nothing was changed since"
    _save(worker, "b")
    clock.seconds = 4 * BACKUP_SECONDS + 13.0
    _until(lambda: len(list_backups(worker.path)) == 2)
    assert BACKUP_SECONDS == 15 * 60


def test_a_backup_on_close_when_something_changed(tmp_path: Path) -> None:
    path = _path(tmp_path)
    StudyWorker.open(path, fixed_context(tmp_path)).close().result(WAIT)
    assert not list_backups(path)
    worker = StudyWorker.open(path, fixed_context(tmp_path))
    _save(worker, "a")
    position = worker.submit(lambda file: file.read().position).result(WAIT)
    worker.close().result(WAIT)
    (made,) = list_backups(path)
    assert made.position == position
    assert not lease_path(path).exists()


def test_what_was_submitted_before_the_close_is_done(tmp_path: Path) -> None:
    worker = StudyWorker.open(_path(tmp_path), fixed_context(tmp_path))
    slow = worker.submit(lambda _file: time.sleep(0.05))
    save = worker.submit(lambda file: file.save(creating("c", event("e"))))
    closed = worker.close()
    assert slow.result(WAIT) is None
    assert save.result(WAIT).data.find("e").grade == 2
    closed.result(WAIT)
    with pytest.raises(WorkerClosed, match="Open it again"):
        worker.submit(lambda file: file.read())
    assert worker.close() is closed


@pytest.mark.parametrize("error", [BackupFailed("No room."), PermissionError(13, "x"), RuntimeError("x")])
@pytest.mark.parametrize("method", ["back_up_beside", "beat"])
def test_whatever_fails_behind_the_thread_goes_on_and_the_file_is_let_go(
    tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch, error: Exception, method: str
) -> None:
    monkeypatch.setattr(worker_module, "LONGEST_SLEEP", 0.01)
    path, notices, failed = _path(tmp_path), list[str](), threading.Event()
    worker = StudyWorker.open(path, replace(fixed_context(tmp_path), clock=clock))
    worker.on_notice = notices.append

    def fail(_file: StudyFile) -> None:
        failed.set()
        raise error

    monkeypatch.setattr(StudyFile, method, fail)
    _save(worker, "a")
    clock.seconds = BACKUP_SECONDS + 1.0
    assert failed.wait(WAIT)
    _save(worker, "b")
    worker.close().result(WAIT)
    assert not lease_path(path).exists()
    if method == "back_up_beside":
        assert "No room." in notices[0] or "No backup could be made" in notices[0]
    monkeypatch.undo()
    study = StudyFile.open(path, fixed_context(tmp_path))
    assert {item.uid for item in study.read().adverse_events} == {"a", "b"}
    study.close()


def test_a_file_that_cannot_be_opened_ends_the_thread_with_its_sentence(tmp_path: Path) -> None:
    path = _path(tmp_path)
    study = StudyFile.open(path, fixed_context(tmp_path))
    opening = StudyWorker.opening(path, fixed_context(tmp_path))
    with pytest.raises(StudyInUse):
        opening.result(WAIT)
    study.close()


def test_an_error_of_one_task_is_that_task_s(worker: StudyWorker) -> None:
    def fail(_file: StudyFile) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        worker.submit(fail).result(WAIT)
    _save(worker, "a")


def test_a_window_that_closes_while_saves_run_gets_an_answer_to_each(tmp_path: Path) -> None:
    worker = StudyWorker.open(_path(tmp_path), fixed_context(tmp_path))
    answers: list[str] = []

    def save_until_closed(name: str) -> None:
        for number in range(1000):
            uid = f"{name}{number}"
            try:
                worker.submit(lambda file, uid=uid: file.save(creating(uid, event(uid)))).result(WAIT)  # type: ignore[misc]
            except WorkerClosed:
                answers.append(name)
                return

    threads = [threading.Thread(target=save_until_closed, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    time.sleep(0.05)
    worker.close().result(WAIT)
    for thread in threads:
        thread.join(WAIT)
    assert sorted(answers) == ["a", "b", "c"]
