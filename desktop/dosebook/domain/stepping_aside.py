"""Long looks through a study, in threads beside the window, step aside while the window turns to another page.

Python runs one thread at a time and hands over only every few milliseconds. A window that asks Qt for a thousand
small things would wait as often for a look that has all the time in the world.
"""

from threading import Event, current_thread, main_thread
from time import monotonic

_MOST_SECONDS = 1.0
_is_free = Event()
_is_free.set()
_until = 0.0


def hold() -> None:
    """Let the looks wait from now on, until ``let_go`` or for a second at most."""
    global _until  # noqa: PLW0603 - there is one interpreter to share, too
    _until = monotonic() + _MOST_SECONDS
    _is_free.clear()


def let_go() -> None:
    """Let the looks go on."""
    _is_free.set()


def is_held() -> bool:
    """Return whether the window is turning to another page just now."""
    return not _is_free.is_set() and monotonic() < _until


def step_aside() -> None:
    """Wait while the window has to be first; a look calls this between two records."""
    if _is_free.is_set() or current_thread() is main_thread():
        return
    _is_free.wait(max(0.0, _until - monotonic()))
    if monotonic() >= _until:
        _is_free.set()
