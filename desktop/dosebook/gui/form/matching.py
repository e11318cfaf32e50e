"""Which choices a typed text may mean, and which part of each matches."""

from collections.abc import Sequence

from dosebook.forms.fields import Choice
from dosebook.gui.form.hit_list import Hit


def hits_of(choices: Sequence[Choice], typed: str) -> list[Hit]:
    """Return the choices whose words hold ``typed``, those that begin with it first.

    Signs between letters and digits do not count: ``502`` finds ``05-02``.
    """
    wanted = plain(typed)
    found: list[tuple[int, Hit]] = []
    for choice in choices:
        letters, places = _letters(choice.label)
        start = letters.find(wanted)
        if start < 0:
            continue
        spans = ((places[start], places[start + len(wanted) - 1] + 1),) if wanted else ()
        found.append((0 if start == 0 else 1, Hit(choice.value, choice.label, spans)))
    return [hit for _rank, hit in sorted(found, key=lambda item: item[0])]


def choice_of(choices: Sequence[Choice], typed: str) -> Choice | None:
    """Return the choice that ``typed`` names beyond doubt: by all its words, or as the only one that fits."""
    wanted = plain(typed)
    exact = [choice for choice in choices if plain(choice.label) == wanted]
    if len(exact) == 1:
        return exact[0]
    hits = hits_of(choices, typed)
    if exact or len(hits) != 1:
        return None
    return Choice(hits[0].value, hits[0].label)


def plain(text: str) -> str:
    """Return the letters and digits of ``text`` without regard to case."""
    return _letters(text)[0]


def _letters(text: str) -> tuple[str, list[int]]:
    pairs = [
        (letter, place)
        for place, character in enumerate(text)
        if character.isalnum()
        for letter in character.casefold()
    ]
    return "".join(letter for letter, _place in pairs), [place for _letter, place in pairs]
