"""A save that fails: nothing of it is in the file, or all of it; never twice, never by silence."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dosebook.domain.changes import Operation
from dosebook.store import study_file
from dosebook.store.errors import FileMoved, SaveFailed, SaveUncertain, StudyDamaged
from dosebook.store.ledger import Act
from dosebook.store.sqlite import sqlite3
from dosebook.store.study_file import StudyFile
from store.making import ANN, amending, creating, event, fixed_context, new_study

BROKEN = sqlite3.OperationalError("disk I/O error")


@pytest.fixture
def study(tmp_path: Path) -> Iterator[StudyFile]:
    opened = new_study(tmp_path)
    yield opened
    opened.close()


def _fail(*_asked: Any) -> Any:
    raise BROKEN


def _rows(study: StudyFile, command: str) -> int:
    return sum(row.command == command for row in study.ledger())


def test_an_error_after_the_commit_is_resolved_by_looking_the_save_up(
    study: StudyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(study_file, "differs_from_file", _fail)
    saved = study.save(creating("c", event("e", grade=4)))
    assert saved.data.find("e").grade == 4
    assert saved.seqs == study.save(creating("c", event("e", grade=4))).seqs
    assert _rows(study, "c") == 1
    assert study.check().is_sound


def test_an_error_before_the_commit_leaves_nothing_and_the_save_can_be_repeated(
    study: StudyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, before = study_file.write, study.head

    def write_and_fail(*arguments: Any) -> Any:
        write(*arguments)
        raise BROKEN

    monkeypatch.setattr(study_file, "write", write_and_fail)
    with pytest.raises(SaveFailed, match=r"The disk failed \(disk I/O error\)\. Nothing was saved"):
        study.save(creating("c", event("e")))
    monkeypatch.undo()
    assert study.head == before
    study.save(creating("c", event("e")))
    assert _rows(study, "c") == 1


@pytest.mark.parametrize("was_applied", [True, False])
def test_a_disk_that_does_not_even_tell_leaves_it_open_until_the_same_save_comes_again(
    study: StudyFile, monkeypatch: pytest.MonkeyPatch, was_applied: bool
) -> None:
    monkeypatch.setattr(study_file, "differs_from_file" if was_applied else "write", _fail)
    monkeypatch.setattr(study_file, "connect", _fail)
    save = creating("c", event("e"))
    for _ in range(2):
        with pytest.raises(SaveUncertain, match="nothing is ever saved twice"):
            study.save(save)
    monkeypatch.undo()
    assert study.save(save).data.find("e").grade == 2
    assert _rows(study, "c") == 1
    assert study.check().is_sound


def test_an_event_of_the_file_is_looked_up_too(study: StudyFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(study_file, "append", _fail)
    with pytest.raises(SaveFailed):
        study.record_system_event("exported", {})
    monkeypatch.undo()
    study.record_system_event("exported", {})
    assert [row.record_uid for row in study.ledger()].count("exported") == 1


def test_a_redaction_is_looked_up_too(study: StudyFile, monkeypatch: pytest.MonkeyPatch) -> None:
    seq = study.save(creating("c", event("e", narrative="Mrs Miller fell"))).seqs[0]
    monkeypatch.setattr(study_file, "redact", _fail)
    act = Act("r", ANN, "named a participant")
    with pytest.raises(SaveFailed, match="Nothing was saved"):
        study.redact(act, seq, "narrative")
    monkeypatch.undo()

    # The commit came through, and only then did the disk fail.
    with study.database.atomic():
        study_file.redact(study.database, study.context, act, study.read(), seq, "narrative")
    monkeypatch.setattr(study_file, "redact", _fail)
    assert study.redact(act, seq, "narrative").data.find("e").narrative == ""
    assert [row.operation for row in study.ledger()].count(Operation.REDACT) == 1


def test_what_reads_back_otherwise_is_said(study: StudyFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(study_file, "differs_from_file", lambda *_asked: True)
    with pytest.raises(StudyDamaged, match="reading it back gave something else"):
        study.save(creating("c", event("e")))


def test_the_read_back_compares_every_column(study: StudyFile) -> None:
    from dataclasses import replace

    from dosebook.domain.study_data import Entry
    from dosebook.store.rows import row_of
    from dosebook.store.saves import Written, differs_from_file

    saved = study.save(creating("c", event("e", grade=3)))
    record = saved.data.find("e")
    for other in (record, replace(record, grade=4), replace(record, narrative="x")):
        written = Written(
            (Entry(other, 1, is_voided=False, seq=saved.seqs[0]),),
            (row_of(other, 1, saved.seqs[0]),),
            study.head,
        )
        assert differs_from_file(study.database, written) == (other != record)


def test_texts_without_measure_are_refused_in_a_sentence(study: StudyFile) -> None:
    before = study.head
    with pytest.raises(SaveFailed, match="too long to be kept"):
        study.save(creating("c", event("e", narrative="x" * 1_100_000)))
    assert study.head == before
    study.save(creating("d", event("e", narrative="x" * 900_000)))
    with pytest.raises(SaveFailed, match="too long to be kept"):
        study.save(amending("f", event("e", narrative="y" * 1_100_000), 1))
    assert study.check().is_sound


@pytest.mark.parametrize("way", ["deleted", "moved", "replaced"])
def test_a_file_that_is_no_longer_there_is_not_written_to(study: StudyFile, way: str) -> None:
    before = study.head
    elsewhere = study.path.with_name("elsewhere")
    study.path.rename(elsewhere)
    if way == "deleted":
        elsewhere.unlink()
    elif way == "replaced":
        study.path.write_bytes(b"another file")
    with pytest.raises(FileMoved, match="Your entries are still in the form"):
        study.save(creating("c", event("e")))
    assert study.head == before
    backup = study.back_up(study.path.with_name("rescued.dosebook"))
    assert backup.position == before.position


def test_a_folder_out_of_reach_is_not_called_a_take_over(
    study: StudyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(self: Path, **_named: bool) -> os.stat_result:
        raise OSError(112, "Host is down")

    monkeypatch.setattr(Path, "stat", unreachable)
    monkeypatch.setattr("dosebook.store.lease._content", lambda _study: b"")
    with pytest.raises(FileMoved, match="its folder cannot be reached"):
        study.save(creating("c", event("e")))
    monkeypatch.undo()
    study.save(creating("c", event("e")))


def test_the_note_on_this_computer_may_fail_without_the_save(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    (tmp_path / "profile" / "anchors").rename(tmp_path / "profile" / "away")
    (tmp_path / "profile" / "anchors").write_text("in the way")
    try:
        saved = study.save(creating("c", event("e")))
        assert "The note of this save on this computer could not be written" in saved.notices[0]
    finally:
        study.close()
    (tmp_path / "profile" / "anchors").unlink()
    again = StudyFile.open(study.path, fixed_context(tmp_path))
    assert again.read().find("e").grade == 2
    again.close()
