"""The underlined letters of a form: each stands once, chosen from its own label."""

from collections.abc import Iterable, Sequence

MENUS = "fervpth"
"""Letters that open a menu of the window; no field takes them."""


def with_mnemonics(labels: Sequence[str], taken: Iterable[str] = MENUS) -> list[str]:
    """Return the labels with an ampersand before the letter that, with Alt, goes to the field.

    First letters of words go first, in the order of the form. A form of more fields than letters leaves
    the last ones without; Tab reaches them.
    """
    used = {letter.casefold() for letter in taken}
    chosen: list[int | None] = [None] * len(labels)
    for candidates in (_initials, _all_letters):
        for number, label in enumerate(labels):
            if chosen[number] is None:
                chosen[number] = place = next(
                    (place for place in candidates(label) if label[place].casefold() not in used), None
                )
                if place is not None:
                    used.add(label[place].casefold())
    return [_marked(label, place) for label, place in zip(labels, chosen, strict=True)]


def _initials(label: str) -> list[int]:
    return [place for place in _all_letters(label) if place == 0 or not label[place - 1].isalnum()]


def _all_letters(label: str) -> list[int]:
    return [place for place, letter in enumerate(label) if letter.isascii() and letter.isalpha()]


def _marked(label: str, place: int | None) -> str:
    if place is None:
        return label.replace("&", "&&")
    before, after = label[:place].replace("&", "&&"), label[place:].replace("&", "&&")
    return f"{before}&{after}"
