"""A save shown as saved is there after a crash, and nothing is half saved."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from faults.killing import DURABLE, kill_often

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


EVENTS_PER_SAVE = 4
"""Enough that most of the time a save is under way, and that a half-saved one would show."""


def _assert_kept(folder: Path, kills: int, seed: int, say: Callable[[str], None]) -> None:
    outcome = kill_often(folder, kills, seed=seed, size=EVENTS_PER_SAVE)
    say(f"{outcome.kills} kills while saving, {outcome.hot_journals} of them left a hot journal")
    assert outcome.failures == []
    assert outcome.settings == {DURABLE}
    assert outcome.kills == kills
    assert outcome.acknowledged > kills
    assert outcome.hot_journals >= kills / 2, "too few kills hit a save half-way to prove anything"


def test_100_kills_lose_nothing(tmp_path: Path, say: Callable[[str], None]) -> None:
    _assert_kept(tmp_path, 100, 1, say)


@pytest.mark.slow
def test_2000_kills_lose_nothing(tmp_path: Path, say: Callable[[str], None]) -> None:
    _assert_kept(tmp_path, 2000, 2, say)


@pytest.mark.parametrize(
    ("way", "size"),
    [("acknowledge before commit", 1), ("commit the ledger first", 1), ("journal off", 900)],
)
def test_the_harness_notices_a_program_that_breaks_its_promise(tmp_path: Path, way: str, size: int) -> None:
    outcome = kill_often(tmp_path, 40, seed=3, size=size, way=way)
    assert outcome.failures


def test_the_harness_notices_a_save_that_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    outcome = kill_often(tmp_path, 1, seed=4, way="synchronous off")
    assert outcome.settings == {DURABLE.replace("synchronous=3", "synchronous=0")}
