"""Finding a term by what a person types: any order, beginnings of words, other words for it, slips."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from math import log
from types import MappingProxyType

from dosebook.domain.misspelling import NearWords
from dosebook.domain.search_texts import by_word, ranked_names, ranked_synonyms, said_by
from dosebook.domain.search_words import UNIMPORTANT, american, fold, stem, words_of

_LAST = "\U0010ffff"
_LONGEST = 120
"""Characters that are looked at; the longest term has about 90, and a pasted letter must not stop the typing."""

_SAME_MEANING, _BEGINNING, _SAME_STEM, _ONE_SLIP = 0.95, 0.9, 0.9, 0.7
"""How much a word counts that is not the typed one itself."""

_STRANGE = 0.25
"""How much each word of a text that nobody typed speaks against it."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """The name of a term, the characters of it that were matched, and the synonym if one was."""

    name: str
    spans: tuple[Span, ...] = ()
    synonym: str = ""


class TermSearch:
    """An index over the names of terms and their synonyms.

    A text is known by its rank: names before synonyms, fewer words before more, then by the alphabet.
    So the best texts of any set are its smallest numbers.
    """

    def __init__(
        self,
        names: Sequence[tuple[str, bool]],
        synonyms: Mapping[str, Sequence[str]],
        word_groups: Iterable[Sequence[str]] = (),
        organs: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> None:
        """Index ``names`` (each with whether it comes last) and ``synonyms`` with the names they stand for.

        Words of one group mean the same, such as low, decreased and reduced. ``organs`` gives what a word
        in -itis is about by its beginning: pancreat, pancreas.
        """
        self._texts = ranked_names(names) + ranked_synonyms(synonyms)
        self._first_synonym = len(names)
        self._wholes = sorted((text.whole, rank) for rank, text in enumerate(self._texts))
        ranks: dict[str, set[int]] = defaultdict(set)
        for rank, text in enumerate(self._texts):
            for word in text.words:
                ranks[word].add(rank)
                for other in said_by(word, organs):
                    ranks[other].add(rank)
        self._words = sorted(ranks)
        self._ranks = [frozenset(ranks[word]) for word in self._words]
        self._near = NearWords(self._words)
        self._groups = by_word(word_groups)
        self._group_words = sorted(self._groups.keys() - ranks.keys())
        self._near_groups = NearWords(self._group_words)
        self._by_stem: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(self._words):
            self._by_stem[stem(word)].append(number)
        folded = [" ".join(text.words) for text in self._texts[: self._first_synonym]]
        self._all_names = "\n".join(folded) + "\n"
        self._ends = _ends(folded)

    def whole(self, text: str) -> str | None:
        """Return the name that ``text`` is but for spelling."""
        for words in (words_of(text), [american(word) for word in words_of(text)]):
            for rank in self._equal(" ".join(words)):
                if rank < self._first_synonym:
                    return self._texts[rank].names[0]
        return None

    def find(self, text: str, limit: int) -> list[Found]:
        """Return up to ``limit`` terms for ``text``, best first."""
        words = [self._as_known(word) for word in words_of(text[:_LONGEST])]
        telling = [word for word in words if not _is_filling(word)] or words
        found: dict[str, Found] = {}
        for ranks in self._rounds(" ".join(words), telling):
            for rank in sorted(ranks):
                self._note(rank, telling, found)
                if len(found) >= limit:
                    return list(found.values())[:limit]
        return list(found.values()) or self._by_weight(telling, limit)

    def _rounds(self, whole: str, words: Sequence[str]) -> Iterator[Iterable[int]]:
        yield self._equal(whole)
        yield self._equal(" ".join(words))
        beginning = self._beginning(whole)
        yield self._names_of(beginning)
        with_words = self._with_all(words)
        yield self._names_of(with_words)
        yield beginning
        yield with_words
        yield set.intersection(*(self._meaning(word) for word in words)) if words else set()
        if min(map(len, words), default=0) > 2:
            yield self._with_parts(words)

    def _names_of(self, ranks: set[int]) -> set[int]:
        first = self._first_synonym
        return {rank for rank in ranks if rank < first}

    def _as_known(self, word: str) -> str:
        """Return ``word`` in the spelling that some known word begins with, if there is one."""
        for spelling in (word, american(word)):
            place = bisect_left(self._words, spelling)
            if spelling and place < len(self._words) and self._words[place].startswith(spelling):
                return spelling
        single = word.removesuffix("s")
        return single if self._exactly(single) else word

    def _equal(self, whole: str) -> list[int]:
        start = bisect_left(self._wholes, (whole, -1))
        stop = bisect_left(self._wholes, (whole, len(self._texts)))
        return [rank for _, rank in self._wholes[start:stop]]

    def _beginning(self, whole: str) -> set[int]:
        start = bisect_left(self._wholes, (whole, -1))
        stop = bisect_left(self._wholes, (whole + _LAST, -1))
        return {rank for _, rank in self._wholes[start:stop]}

    def _beginning_with(self, word: str) -> range:
        return range(bisect_left(self._words, word), bisect_left(self._words, word + _LAST))

    def _with_all(self, words: Sequence[str]) -> set[int]:
        sets = [set[int]().union(*(self._ranks[n] for n in self._beginning_with(word))) for word in words]
        return set.intersection(*sets)

    def _with_parts(self, words: Sequence[str]) -> set[int]:
        longest = max(words, key=len)
        ranks: set[int] = set()
        place = self._all_names.find(longest)
        while place >= 0:
            rank = bisect_left(self._ends, place)
            ranks.add(rank)
            place = self._all_names.find(longest, self._ends[rank])
        return {rank for rank in ranks if all(word in self._texts[rank].whole for word in words)}

    def _meaning(self, word: str) -> set[int]:
        """Return the texts with a word that begins so, or with one that means the same."""
        found = set[int]().union(*(self._ranks[number] for number in self._beginning_with(word)))
        for other in self._groups.get(word, ()):
            found |= self._exactly(other)
        return found.union(*(self._ranks[number] for number in self._by_stem.get(stem(word), ())))

    def _exactly(self, word: str) -> frozenset[int]:
        place = bisect_left(self._words, word)
        is_known = place < len(self._words) and self._words[place] == word
        return self._ranks[place] if is_known else frozenset()

    def _by_weight(self, words: Sequence[str], limit: int) -> list[Found]:
        """Return terms with some of the words or words near them, those first that agree in the rarest."""
        scores: dict[int, float] = defaultdict(float)
        met: dict[int, int] = defaultdict(int)
        for word in words:
            near = self._near_ranks(word)
            weight = log((len(self._texts) + 1) / (len(near) + 1))
            for rank, closeness in near.items():
                scores[rank] += closeness * weight
                met[rank] += 1
        enough = [rank for rank in scores if self._says_enough(rank, met[rank], len(words))]
        found: dict[str, Found] = {}

        def order(rank: int) -> tuple[float, int]:
            return _STRANGE * (len(self._texts[rank].words) - met[rank]) - scores[rank], rank

        for rank in nsmallest(limit, enough, key=order):
            self._note(rank, words, found)
        return list(found.values())[:limit]

    def _says_enough(self, rank: int, met: int, typed: int) -> bool:
        """Whether half of the typed words were met, or every word of a synonym, such as DIC among many others."""
        is_whole = rank >= self._first_synonym and met >= len(self._texts[rank].words)
        return is_whole or typed - met <= (typed + 1) // 2

    def _near_ranks(self, word: str) -> dict[int, float]:
        """Return the texts with this word, a word that means or begins the same, or one that is near it."""
        closeness = dict.fromkeys(self._exactly(word), 1.0)
        for other in self._groups.get(word, ()):
            _add(closeness, self._exactly(other), _SAME_MEANING)
        if len(word) > 2:
            for number in self._beginning_with(word):
                _add(closeness, self._ranks[number], _BEGINNING)
        for number in self._by_stem.get(stem(word), ()):
            _add(closeness, self._ranks[number], _SAME_STEM)
        if not closeness:
            for number, slips in self._near.nearest(word).items():
                _add(closeness, self._ranks[number], _ONE_SLIP / slips)
            for number, slips in self._near_groups.nearest(word).items():
                for other in self._groups[self._group_words[number]]:
                    _add(closeness, self._exactly(other), _ONE_SLIP * _SAME_MEANING / slips)
        return closeness

    def _note(self, rank: int, words: Sequence[str], found: dict[str, Found]) -> None:
        text = self._texts[rank]
        for name in text.names:
            if name not in found:
                found[name] = Found(name, _spans(name, words), text.synonym)


def _add(closeness: dict[int, float], ranks: Iterable[int], value: float) -> None:
    for rank in ranks:
        closeness[rank] = max(value, closeness.get(rank, 0.0))


def _is_filling(word: str) -> bool:
    return word in UNIMPORTANT or word.isdecimal()


def _ends(lines: Sequence[str]) -> list[int]:
    """Return where each line's line break lies in the joined text."""
    ends, length = [], 0
    for line in lines:
        length += len(line)
        ends.append(length)
        length += 1
    return ends


def _spans(name: str, words: Sequence[str]) -> tuple[Span, ...]:
    """Return where ``words`` lie in ``name``: at the beginning of a word where they can, else inside one."""
    folded = " " + fold(name)
    spans: set[Span] = set()
    for word in words:
        place = folded.find(" " + word)
        if place < 0 and len(word) > 2:
            place = folded.find(word) - 1
        if place >= 0:
            spans.add((place, place + len(word)))
    return tuple(sorted(spans))
