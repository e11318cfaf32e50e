"""Whether this process tries to reach a network: Python tells of every attempt before it is made."""

import sys
from functools import cache

_EVENTS = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "urllib.Request",
    }
)
_SEEN: list[str] = []


@cache
def start_watching() -> None:
    """Note every attempt from now on; a watch cannot be ended, so a second call does nothing."""
    sys.addaudithook(_note)


def connections() -> tuple[str, ...]:
    """Return what was tried since the watch began, by the names that Python has for it."""
    return tuple(_SEEN)


def _note(event: str, _said: tuple[object, ...]) -> None:
    if event in _EVENTS:
        _SEEN.append(event)
