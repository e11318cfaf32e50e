"""One value taken out by a recorded act: gone from every byte of the file, and the chain holds as before."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dosebook.domain.changes import Operation
from dosebook.domain.records import Participant
from dosebook.store.errors import ReasonNeeded, SaveFailed, StudyDamaged
from dosebook.store.ledger import Act
from dosebook.store.sqlite import sqlite3
from dosebook.store.study_file import StudyFile
from store.making import ANN, amending, creating, event, fixed_context, new_study, voiding

SECRET = "Mrs Miller of Mill Lane, telephone 555-0199"
REASON = "the narrative named a participant"


@pytest.fixture
def study(tmp_path: Path) -> Iterator[StudyFile]:
    opened = new_study(tmp_path)
    yield opened
    opened.close()


def _act(reason: str = REASON) -> Act:
    return Act("redaction", ANN, reason)


def _hashes(study: StudyFile) -> list[str]:
    return [row.hash for row in study.ledger(newest_first=False)]


def test_the_chain_holds_and_nothing_of_the_value_is_left(study: StudyFile, tmp_path: Path) -> None:
    seq = study.save(creating("c", event("e", narrative=SECRET, grade=4))).seqs[0]
    before = _hashes(study)
    redacted = study.redact(_act(), seq, "narrative")
    assert redacted.data.find("e").narrative == ""
    assert redacted.data.find("e").grade == 4
    assert _hashes(study)[:-1] == before, "no former row may change"
    report = study.check()
    assert report.findings == ()
    assert report.redacted_values == 1
    study.close()
    assert SECRET.encode() not in study.path.read_bytes()
    again = StudyFile.open(study.path, fixed_context(tmp_path))
    assert again.check().findings == ()
    assert again.read().entries == redacted.data.entries
    assert again.read(seq).find("e").narrative == "", "also as it stood before"
    again.close()


def test_the_act_says_who_when_why_and_what(study: StudyFile) -> None:
    seq = study.save(creating("c", event("e", narrative=SECRET))).seqs[0]
    study.redact(_act(), seq, "narrative")
    act, entry = study.ledger(limit=2)
    assert (act.operation, act.record_uid, act.person, act.reason) == (Operation.REDACT, "e", ANN, REASON)
    assert list(act.fields) == ["narrative"]
    assert entry.fields["narrative"].is_redacted
    assert entry.fields["narrative"].new is None
    assert not entry.fields["grade"].is_redacted


def test_a_value_is_taken_out_wherever_it_stood_as_old_or_new(study: StudyFile) -> None:
    seq = study.save(creating("c", event("e", narrative=SECRET))).seqs[0]
    study.save(amending("d", event("e", narrative="Fell at home"), 1))
    data = study.redact(_act(), seq, "narrative").data
    assert data.find("e").narrative == "Fell at home", "what stands there now is another value"
    assert study.check().findings == ()
    study.close()
    assert SECRET.encode() not in study.path.read_bytes()


def test_a_record_goes_on_after_a_redaction(study: StudyFile) -> None:
    seq = study.save(creating("c", event("e", narrative=SECRET))).seqs[0]
    record = study.redact(_act(), seq, "narrative").data.find("e")
    study.save(amending("d", replace(record, narrative="A participant fell"), 2))
    study.save(voiding("v", "e", 3))
    assert study.check().findings == ()


def test_a_void_record_can_be_redacted(study: StudyFile) -> None:
    seq = study.save(creating("c", event("e", narrative=SECRET))).seqs[0]
    study.save(voiding("v", "e", 1))
    study.redact(_act(), seq, "narrative")
    assert study.check().findings == ()
    assert study.read().entries["e"].is_voided


def test_a_backup_made_afterwards_is_sound_and_clean(study: StudyFile, tmp_path: Path) -> None:
    seq = study.save(creating("c", event("e", narrative=SECRET))).seqs[0]
    study.redact(_act(), seq, "narrative")
    study.back_up(tmp_path / "copy.dosebook")
    assert SECRET.encode() not in (tmp_path / "copy.dosebook").read_bytes()


def test_it_needs_a_reason_and_a_value(study: StudyFile) -> None:
    seq = study.save(creating("c", event("e", narrative=SECRET))).seqs[0]
    with pytest.raises(ReasonNeeded):
        study.redact(_act(" x "), seq, "narrative")
    for position, field in (
        (seq, "treatment_given"),
        (seq, "no such field"),
        (99, "narrative"),
        (1, "file_id"),
    ):
        with pytest.raises(SaveFailed, match="There is no such value"):
            study.redact(_act(), position, field)
    study.redact(_act(), seq, "narrative")
    with pytest.raises(SaveFailed, match="taken out before"):
        study.redact(Act("again", ANN, REASON), seq, "narrative")
    assert study.check().findings == ()


def test_an_id_can_be_redacted_and_given_anew(study: StudyFile) -> None:
    seq = study.save(creating("c", Participant(uid="p", participant_id="J. Miller"))).seqs[0]
    record = study.redact(_act(), seq, "participant_id").data.find("p")
    assert record.participant_id == ""
    study.save(amending("d", replace(record, participant_id="01-09"), 2))
    assert study.check().findings == ()


def test_a_shell_takes_out_only_what_the_newest_act_names(study: StudyFile) -> None:
    seqs = study.save(creating("c", event("e", narrative=SECRET), event("f", narrative="other"))).seqs
    study.redact(_act(), seqs[0], "narrative")
    study.close()
    shell = sqlite3.connect(study.path, isolation_level=None)
    for field, seq in (("narrative", seqs[1]), ("grade", seqs[0])):
        with pytest.raises(sqlite3.IntegrityError, match="only taken out by a recorded redaction"):
            shell.execute(
                "UPDATE ledger_value SET new_value = NULL, new_salt = NULL WHERE field = ? AND seq = ?",
                [field, seq],
            )
    with pytest.raises(sqlite3.IntegrityError):
        shell.execute(
            "UPDATE ledger_value SET new_value = 'x', new_salt = zeroblob(16) WHERE seq = ?", [seqs[0]]
        )
    shell.close()


def test_a_value_that_is_missing_without_an_act_is_found(study: StudyFile, tmp_path: Path) -> None:
    seqs = study.save(creating("c", event("e", narrative=SECRET), event("f", narrative="other"))).seqs
    study.redact(_act(), seqs[0], "narrative")
    study.close()
    from dosebook.store.guards import guard_statements

    shell = sqlite3.connect(study.path, isolation_level=None)
    for (name,) in shell.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        shell.execute(f"DROP TRIGGER {name}")
    shell.execute(
        "UPDATE ledger_value SET new_value = NULL, new_salt = NULL WHERE field = 'narrative' AND seq = ?",
        [seqs[1]],
    )
    for statement in guard_statements():
        shell.execute(statement)
    shell.close()
    with pytest.raises(StudyDamaged) as caught:
        StudyFile.open(study.path, fixed_context(tmp_path))
    assert "missing without a recorded redaction (narrative)" in caught.value.findings[0]
