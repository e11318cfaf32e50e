"""How wide the columns of a list are where not all have room: the edge of the list cuts no word off needlessly."""

from collections.abc import Sequence

_READABLE = 72
"""Pixels of a cut column that still tell what it is; with less it is better left to the bar below."""
_GIVES = 12
"""The widest column gives up to this part of its width, so that one more is seen whole."""


def fitted(wanted: Sequence[int], room: int) -> list[int]:
    """Return the widths of columns that want ``wanted`` in a list ``room`` wide; those behind come by scrolling."""
    widths = list(wanted)
    whole = _whole(widths, room)
    if whole == len(widths) or not whole:
        return widths
    used = sum(widths[:whole])
    widest = max(range(whole), key=lambda place: widths[place])
    missing = used + widths[whole] - room
    if missing <= widths[widest] // _GIVES:
        widths[widest] -= missing
    elif room - used < min(_READABLE, widths[whole]):
        widths[widest] += room - used
    return widths


def _whole(widths: Sequence[int], room: int) -> int:
    """Return how many columns from the first on are seen whole."""
    used = 0
    for count, width in enumerate(widths):
        used += width
        if used > room:
            return count
    return len(widths)
