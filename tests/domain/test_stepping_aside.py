"""A look beside the window waits while the window turns a page, and never for good."""

from collections.abc import Iterator
from threading import Event, Thread

import pytest

from dosebook.domain import stepping_aside

LONG = 20.0


@pytest.fixture(autouse=True)
def free() -> Iterator[None]:
    yield
    stepping_aside.let_go()


def look() -> tuple[Thread, Event]:
    is_through = Event()

    def work() -> None:
        stepping_aside.step_aside()
        is_through.set()

    thread = Thread(target=work)
    thread.start()
    return thread, is_through


def test_a_look_goes_on_when_the_window_lets_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stepping_aside, "_MOST_SECONDS", LONG)
    stepping_aside.hold()
    thread, is_through = look()
    assert not is_through.wait(0.05)
    stepping_aside.let_go()
    assert is_through.wait(LONG)
    thread.join()


def test_a_look_goes_on_by_itself_when_the_window_forgets_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stepping_aside, "_MOST_SECONDS", 0.01)
    stepping_aside.hold()
    thread, is_through = look()
    assert is_through.wait(LONG)
    thread.join()


def test_the_window_itself_never_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(stepping_aside._is_free, "wait", waited.append)
    stepping_aside.hold()
    stepping_aside.step_aside()
    assert not waited
