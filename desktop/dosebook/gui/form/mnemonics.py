"""The underlined letters of a form, each chosen from its own label."""

from collections import Counter
from collections.abc import Iterable, Sequence

MENUS = "fervpth"
"""Letters that open a menu of the window; no field takes them."""


def with_mnemonics(labels: Sequence[str], taken: Iterable[str] = MENUS) -> list[str]:
    """Return the labels with an ampersand before the letter that, with Alt, goes to the field.

    As many fields as can be get a letter of their own, first letters of words before others. In a form of
    more fields than letters the rest share the letter that is used least; pressed again, it goes on to the
    next field that is in sight.
    """
    reserved = {letter.casefold() for letter in taken}
    wishes = [_wishes(label, reserved) for label in labels]
    owner: dict[str, int] = {}
    for number in range(len(labels)):
        _give(number, wishes, owner, set())
    chosen = {number: letter for letter, number in owner.items()}
    used = Counter(chosen.values())
    for number, wished in enumerate(wishes):
        if number not in chosen and wished:
            chosen[number] = min(wished, key=lambda letter: used[letter])
            used[chosen[number]] += 1
    return [
        _marked(label, _place(label, chosen[number]) if number in chosen else None)
        for number, label in enumerate(labels)
    ]


def _wishes(label: str, reserved: set[str]) -> list[str]:
    """Return the letters of a label, those first that begin a word."""
    places = [place for place, letter in enumerate(label) if letter.isascii() and letter.isalpha()]
    places.sort(key=lambda place: not _begins_word(label, place))
    letters = dict.fromkeys(label[place].casefold() for place in places)
    return [letter for letter in letters if letter not in reserved]


def _give(number: int, wishes: Sequence[Sequence[str]], owner: dict[str, int], asked: set[str]) -> bool:
    """Give a label a letter; others move on to another of their own where that makes room."""
    for letter in wishes[number]:
        if letter not in owner:
            owner[letter] = number
            return True
    for letter in wishes[number]:
        if letter not in asked:
            asked.add(letter)
            if _give(owner[letter], wishes, owner, asked):
                owner[letter] = number
                return True
    return False


def _place(label: str, letter: str) -> int:
    places = [place for place, found in enumerate(label) if found.casefold() == letter]
    return min(places, key=lambda place: (not _begins_word(label, place), place))


def _begins_word(label: str, place: int) -> bool:
    return place == 0 or not label[place - 1].isalnum()


def _marked(label: str, place: int | None) -> str:
    if place is None:
        return label.replace("&", "&&")
    before, after = label[:place].replace("&", "&&"), label[place:].replace("&", "&&")
    return f"{before}&{after}"
