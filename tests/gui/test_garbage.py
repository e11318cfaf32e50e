"""Garbage that holds widgets is freed in the thread of the window, whatever the threads beside it make."""

import gc
from collections.abc import Iterator
from threading import Thread, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import QObject

from dosebook.gui.garbage import GarbageWatch


class Ring:
    """A cycle that says where it was freed."""

    def __init__(self, freed: list[Thread]) -> None:
        self.itself, self.freed = self, freed

    def __del__(self) -> None:
        self.freed.append(current_thread())


@pytest.fixture
def collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.disable()


def _make_much() -> None:
    kept = [[] for _number in range(100_000)]  # type: ignore[var-annotated]
    del kept


def _beside() -> None:
    thread = Thread(target=_make_much)
    thread.start()
    thread.join()


@pytest.mark.usefixtures("collecting")
def test_without_a_watch_another_thread_frees_what_the_window_left(qapp: Any) -> None:
    freed: list[Thread] = []
    Ring(freed)
    _beside()
    assert freed
    assert freed[0] is not main_thread()


@pytest.mark.usefixtures("collecting")
def test_with_a_watch_only_the_thread_of_the_window_frees_it(qapp: Any) -> None:
    parent, freed = QObject(), []  # type: ignore[var-annotated]
    watch = GarbageWatch(parent)
    Ring(freed)
    _beside()
    assert freed == []
    kept = [[] for _number in range(10_000)]  # type: ignore[var-annotated]
    watch.look()
    assert freed == [main_thread()]
    del kept


@pytest.mark.usefixtures("collecting")
def test_what_lived_longer_goes_by_and_by(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr("dosebook.gui.garbage.monotonic", lambda: clock[0])
    parent, freed = QObject(), []  # type: ignore[var-annotated]
    watch = GarbageWatch(parent)
    ring = Ring(freed)
    gc.collect(0)
    gc.collect(1)
    del ring
    kept: list[list[int]] = []
    for clock[0] in (60.0, 180.0):
        for _time in range(300):
            kept.extend([] for _number in range(1_000))
            watch.look()
        assert bool(freed) is (clock[0] > 120)
