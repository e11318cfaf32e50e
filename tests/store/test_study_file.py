"""Creating, opening, saving and reading one study file."""

from pathlib import Path

import pytest

from dosebook.domain.changes import Create, Operation, Save
from dosebook.domain.records import AdverseEvent, Cohort, Dose, Participant
from dosebook.store.errors import (
    DuplicateRecord,
    ImpossibleValue,
    ReasonNeeded,
    SaveFailed,
    StaleRecord,
    StudyExists,
)
from dosebook.store.study_file import StudyFile
from store.making import amending, creating, event, first_save, fixed_context, new_study, voiding


def test_a_save_is_there_after_opening_again(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    saved = study.save(creating("c", event("e", grade=4)))
    study.close()
    again = StudyFile.open(study.path, fixed_context(tmp_path))
    try:
        assert again.read().entries == saved.data.entries
        assert again.read().find("e").grade == 4
        assert again.check().is_sound
    finally:
        again.close()


def test_a_command_is_never_written_twice(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    save = creating("c", event("e"))
    first, second = study.save(save), study.save(save)
    assert second.seqs == first.seqs
    assert second.data.position == first.data.position
    study.close()


def test_a_change_is_refused_when_the_record_moved_on(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    study.save(creating("c", event("e")))
    study.save(amending("d", event("e", grade=3), 1))
    with pytest.raises(StaleRecord) as caught:
        study.save(amending("f", event("e", grade=5), 1))
    assert caught.value.theirs.grade == 3
    assert caught.value.yours.grade == 5
    study.close()


def test_what_can_never_be_right_is_refused_and_nothing_is_kept(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    before = study.read()
    with pytest.raises(ImpossibleValue) as caught:
        study.save(creating("c", event("e1"), event("e2", grade=6)))
    assert caught.value.field == "grade"
    with pytest.raises(ImpossibleValue):
        study.save(creating("d", Dose(uid="d", fraction=0)))
    with pytest.raises(SaveFailed):
        study.save(creating("f", AdverseEvent(uid="e", participant="nobody")))  # type: ignore[arg-type]
    with pytest.raises(SaveFailed):
        study.save(creating("g", event("e", narrative="\ud800")))
    assert study.head.position == before.position
    study.save(creating("h", event("e")))
    assert study.check().is_sound
    study.close()


@pytest.mark.parametrize(
    "record",
    [Participant(uid="p2", participant_id="01-01"), Cohort(uid="c2", number=1)],
    ids=["participant", "cohort"],
)
def test_a_duplicate_is_refused_until_the_other_is_void(tmp_path: Path, record: Cohort | Participant) -> None:
    study = new_study(tmp_path)
    with pytest.raises(DuplicateRecord):
        study.save(creating("c", record))
    study.save(voiding("v", "person" if isinstance(record, Participant) else "cohort", 1))
    study.save(creating("d", record))
    study.close()


def test_a_change_needs_a_reason(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    study.save(creating("c", event("e")))
    with pytest.raises(ReasonNeeded):
        study.save(amending("d", event("e", grade=3), 1, reason=" x "))
    study.close()


def test_the_ledger_tells_old_and_new(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    study.save(creating("c", event("e", grade=2)))
    study.save(amending("d", event("e", grade=3), 1))
    row = study.ledger(limit=1)[0]
    assert (row.operation, row.record_uid, row.reason) == (Operation.AMEND, "e", "typing error")
    assert {name: (change.old, change.new) for name, change in row.fields.items()} == {"grade": (2, 3)}
    assert [item.seq for item in study.ledger(record_uid="e", newest_first=False)] == [5, 6]
    study.close()


def test_a_change_of_nothing_leaves_no_row(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    study.save(creating("c", event("e")))
    before = study.head
    assert study.save(amending("d", event("e"), 1, reason="")).seqs == ()
    assert study.head == before
    study.close()


def test_an_earlier_position_shows_what_stood_there(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    earlier = study.save(creating("c", event("e", grade=2))).data
    study.save(amending("d", event("e", grade=3), 1))
    study.save(voiding("v", "e", 2))
    then = study.read(earlier.position)
    assert then.entries == earlier.entries
    assert then.head == earlier.head
    assert study.read().adverse_events == ()
    with pytest.raises(ValueError, match="no position"):
        study.read(99)
    study.close()


def test_a_file_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "trial.dosebook"
    path.write_text("mine")
    with pytest.raises(StudyExists):
        StudyFile.create(path, fixed_context(tmp_path), first_save())
    assert path.read_text() == "mine"


def test_the_same_inputs_give_the_same_chain(tmp_path: Path) -> None:
    heads = []
    for name in ("a", "b"):
        folder = tmp_path / name
        folder.mkdir()
        study = new_study(folder)
        heads.append(study.head)
        study.close()
    assert heads[0] == heads[1]


def test_a_study_stays_synthetic(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    record = study.read().study
    cleared = type(record)(uid=record.uid, protocol_number="DB-1")
    with pytest.raises(SaveFailed, match="stays marked"):
        study.save(amending("c", cleared, 1))
    with pytest.raises(SaveFailed):
        study.save(voiding("v", record.uid, 1))
    with pytest.raises(DuplicateRecord):
        study.save(Save("d", study.context.person, (Create(type(record)(uid="other")),)))
    study.close()


def test_nothing_is_left_beside_a_closed_study(tmp_path: Path) -> None:
    new_study(tmp_path).close()
    assert sorted(item.name for item in tmp_path.iterdir()) == ["profile", "trial.dosebook"]
