"""With the disk full a save says so and leaves nothing; with space again the same save goes through."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dosebook.domain.changes import Save
from dosebook.store.errors import DiskFull
from dosebook.store.study_file import StudyFile
from faults import full_disk
from faults.full_disk import SmallDisk, small_disk
from faults.saving_process import TEXT
from store.making import creating, event, fixed_context, new_study

MOST_LEFT = 480
"""Kibibytes: the space left grows from nothing to this, over the roughly 280 that a big save needs."""


def _big_save(number: int) -> Save:
    events = [event(f"e{number}-{index}", narrative=TEXT) for index in range(20)]
    return creating(f"save{number}", *events)


def _step(disk: SmallDisk, study: StudyFile, number: int, kibibytes: int) -> bool:
    """Save with that much space left; return whether it was refused, in which case it is saved later."""
    save, before = _big_save(number), study.head
    disk.leave_free(study, kibibytes)
    try:
        study.save(save)
    except DiskFull:
        assert study.head == before
        assert study.check().is_sound
        disk.give_back(study)
        study.save(save)
        assert len(study.read().adverse_events) == 20 * (number + 1)
        return True
    finally:
        disk.give_back(study)
    return False


def _assert_every_step(folder: Path, steps: int, say: Callable[[str], None]) -> None:
    with small_disk(folder / "disk") as disk:
        context = fixed_context(folder)
        study = new_study(disk.folder, context=context)
        refused = 0
        for number in range(steps):
            refused += _step(disk, study, number, number * MOST_LEFT // steps // 4 * 4)
        study.close()
        again = StudyFile.open(study.path, context)
        assert again.check().is_sound
        assert len(again.read().adverse_events) == 20 * steps
        again.close()
    say(f"{disk.words}: {steps} steps, {refused} saves refused and saved again")
    assert 0 < refused < steps


def test_10_steps_of_a_full_disk(tmp_path: Path, say: Callable[[str], None]) -> None:
    _assert_every_step(tmp_path, 10, say)


@pytest.mark.slow
def test_100_steps_of_a_full_disk(tmp_path: Path, say: Callable[[str], None]) -> None:
    _assert_every_step(tmp_path, 100, say)


def test_without_the_right_to_mount_a_page_limit_stands_in_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_disk, "_mount", lambda _folder: False)
    said: list[str] = []
    _assert_every_step(tmp_path, 10, said.append)
    assert "max_page_count only" in said[0]
