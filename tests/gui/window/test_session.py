"""The open study as pages see it: saving, what changed, and the state of saving in words."""

import re
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from builders import event as adverse_event
from dosebook.actions.open_study import Saved, StudyFile
from dosebook.actions.save_changes import DiskFull, SaveUncertain, StaleRecord
from dosebook.domain.changes import Amend, Create, Person, Save
from dosebook.gui.background import Cancelled, Job, Progress
from dosebook.gui.session import Session, failure_words


def test_a_save_reaches_the_file_and_tells_what_it_touched(qtbot: Any, session: Session) -> None:
    saved: list[Saved] = []
    event = adverse_event("event")
    with qtbot.waitSignal(session.changed, timeout=5000) as changed:
        session.save((Create(event),), on_saved=saved.append, on_failed=_fail)
        assert session.state.words == "Saving…"
    assert changed.args == [frozenset({"adverse_event"})]
    assert session.data.find("event") == event
    assert saved[0].data is session.data
    assert re.fullmatch(r"Saved \d\d:\d\d", session.state.words)


def test_the_ledger_names_the_person_of_the_moment(qtbot: Any, session: Session) -> None:
    session.set_person(Person("Ben Beck", "Investigator"))
    with qtbot.waitSignal(session.changed, timeout=5000):
        session.save((Create(adverse_event("event")),), on_saved=_ignore, on_failed=_fail)
    row = session.worker.submit(lambda file: file.ledger(limit=1)).result(5)[0]
    assert row.person == Person("Ben Beck", "Investigator")


def test_a_refused_save_keeps_the_data_and_says_so(qtbot: Any, session: Session) -> None:
    former = session.data
    person = former.participants[0]
    failures: list[BaseException] = []
    session.save(
        (Amend(replace(person, site="02"), based_on=99),),
        reason="typing error",
        on_saved=_ignore,
        on_failed=failures.append,
    )
    qtbot.waitUntil(lambda: bool(failures), timeout=5000)
    assert isinstance(failures[0], StaleRecord)
    assert session.data is former
    assert session.state.kind == "failed"
    assert session.state.words == "Could not save. Your entries are kept."


def test_the_same_changes_after_a_save_in_doubt_are_written_once(
    qtbot: Any, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes = (Create(adverse_event("event")),)
    failures: list[BaseException] = []
    real = StudyFile.save

    def saved_without_an_answer(file: StudyFile, save: Save) -> Saved:
        real(file, save)
        raise SaveUncertain("The disk failed.")

    with monkeypatch.context() as patch:
        patch.setattr(StudyFile, "save", saved_without_an_answer)
        session.save(changes, reason="new", on_saved=_ignore, on_failed=failures.append)
        qtbot.waitUntil(lambda: bool(failures), timeout=5000)
    with qtbot.waitSignal(session.changed, timeout=5000):
        session.save(changes, reason="new", on_saved=_ignore, on_failed=_fail)
    assert session.data.find("event") is not None
    assert len(session.worker.submit(lambda file: file.ledger(record_uid="event")).result(5)) == 1


def test_a_full_disk_has_its_own_words() -> None:
    assert failure_words(DiskFull("x")) == "Could not save: disk full. Your entries are kept."


def test_typing_shows_until_the_form_is_clean_or_gone(qtbot: Any, session: Session) -> None:
    first, second = QObject(), QObject()
    session.set_unsaved(first, True)
    session.set_unsaved(second, True)
    assert session.state.words == "Not saved yet"
    session.set_unsaved(first, False)
    assert session.has_unsaved
    with qtbot.waitSignal(session.state_changed, timeout=5000):
        second.deleteLater()
    assert not session.has_unsaved
    assert session.state.words == "Everything is saved"


def test_another_question_that_writes_refreshes_the_data(qtbot: Any, session: Session) -> None:
    position = session.data.position
    owner = QObject()
    with qtbot.waitSignal(session.changed, timeout=5000) as changed:
        session.submit(lambda file: file.record_system_event("export", {}), owner, _ignore, _fail)
    assert changed.args == [frozenset()]
    assert session.data.position == position + 1


def test_nobody_is_told_once_the_owner_is_gone(qtbot: Any, session: Session) -> None:
    owner, told = QObject(), []
    session.submit(lambda file: file.file_id, owner, told.append, told.append)
    owner.deleteLater()
    qtbot.wait(100)
    assert told == []


def test_a_closed_study_refuses_a_save_and_keeps_the_entries(qtbot: Any, session: Session) -> None:
    closed: list[bool] = []
    session.close(lambda: closed.append(True))
    qtbot.waitUntil(lambda: bool(closed), timeout=10_000)
    failures: list[BaseException] = []
    session.save((Create(adverse_event("event")),), on_saved=_ignore, on_failed=failures.append)
    assert len(failures) == 1
    assert session.state.kind == "failed"


def test_a_notice_of_the_backup_reaches_the_window(qtbot: Any, session: Session) -> None:
    with qtbot.waitSignal(session.noticed, timeout=5000) as noticed:
        session.worker.submit(lambda _file: session.worker.on_notice("The backup failed.")).result(5)
    assert noticed.args == ["The backup failed."]


def test_a_job_tells_progress_and_result(qtbot: Any, qapp: Any) -> None:
    owner = QObject()

    def work(progress: Progress) -> int:
        progress(3, 4)
        return 42

    job = Job(work, owner)
    told: list[object] = []
    job.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(job.succeeded, timeout=5000) as result:
        job.start()
    assert told == [(3, 4)]
    assert result.args == [42]


def test_a_job_stops_when_asked(qtbot: Any, qapp: Any) -> None:
    owner = QObject()
    stopped = []

    def work(progress: Progress) -> None:
        try:
            while True:
                progress(0, 1)
        except Cancelled:
            stopped.append(True)
            raise

    job = Job(work, owner)
    with qtbot.waitSignal(job.cancelled, timeout=5000):
        job.start()
        job.cancel()
    assert stopped == [True]


def _ignore(_found: object) -> None:
    pass


def _fail(error: BaseException) -> None:
    raise AssertionError(error)
