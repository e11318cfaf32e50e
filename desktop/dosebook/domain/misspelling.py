"""Which known words may be meant by a word that is none of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from dosebook.domain.search_words import sound

_LEAST_HEARD = 3
"""Consonants that two words of one sound need; fewer are shared by words that nobody confuses."""


class NearWords:
    """Known words, found again from a misspelt word or from its beginning."""

    def __init__(self, words: Sequence[str]) -> None:
        """Note for every pair of letters which of ``words`` have it, so that few need measuring."""
        self._words = words
        self._by_pair: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(words):
            for pair in _pairs(word):
                self._by_pair[pair].append(number)

    def nearest(self, word: str) -> dict[int, int]:
        """Return the number of each known word that ``word`` may begin, with the count of slips between.

        Where no word is near in its letters, words of the same sound count as one slip more than allowed.
        """
        bound = slips_allowed(word)
        found: dict[int, int] = {}
        if not bound:
            return found
        for number in self._worth_measuring(word, bound):
            slips = slips_between(word, self._words[number], bound)
            if slips is not None:
                found[number] = slips
        if not found and len(heard := sound(word)) >= _LEAST_HEARD:
            return dict.fromkeys(self._by_sound.get(heard, ()), bound + 1)
        return found

    @cached_property
    def _by_sound(self) -> Mapping[str, Sequence[int]]:
        """The words by how they are heard, worked out when a first word is near no other in its letters."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(self._words):
            found[sound(word)].append(number)
        return found

    def _worth_measuring(self, word: str, bound: int) -> Iterable[int]:
        pairs = _pairs(word)
        shared: Counter[int] = Counter()
        for pair in pairs:
            shared.update(self._by_pair.get(pair, ()))
        # One slip spoils three pairs at most (two letters that changed places).
        needed = max(len(pairs) - 3 * bound, 2)
        return [number for number, count in shared.items() if count >= needed]


def slips_allowed(word: str) -> int:
    """Return how many slips a word of this length may have; a short one is more likely another word."""
    length = len(word)
    return 0 if length < 4 else 1 if length < 7 else 2 if length < 11 else 3


def slips_between(typed: str, known: str, bound: int) -> int | None:
    """Return the fewest slips that turn ``typed`` into a beginning of ``known``; None when over ``bound``.

    A slip is a letter too many, too few or wrong, or two letters that changed places.
    """
    too_many = bound + 1
    width = min(len(known), len(typed) + bound)
    before: list[int] = []
    row = list(range(width + 1))
    for line, letter in enumerate(typed, 1):
        older, before, row = before, row, [too_many] * (width + 1)
        if line <= bound:
            row[0] = line
        for column in range(max(1, line - bound), min(width, line + bound) + 1):
            other = known[column - 1]
            cost = before[column - 1] + (letter != other)
            cost = min(cost, before[column] + 1, row[column - 1] + 1)
            if line > 1 and column > 1 and letter == known[column - 2] and typed[line - 2] == other:
                cost = min(cost, older[column - 2] + 1)
            row[column] = cost
        if min(row) > bound:
            return None
    fewest = min(row)
    return fewest if fewest <= bound else None


def _pairs(word: str) -> set[str]:
    return {first + second for first, second in zip(" " + word, word, strict=False)}
