"""The texts that a term is found by, in the order in which they come, and what their words say."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dosebook.domain.search_words import american, words_of

_INFLAMED = "itis"


@dataclass(frozen=True, slots=True)
class SearchText:
    """A text that can be matched: a term's own name, or a synonym for one or more terms."""

    text: str
    words: tuple[str, ...]
    names: tuple[str, ...]
    synonym: str

    @property
    def whole(self) -> str:
        """The words as one text."""
        return " ".join(self.words)


def ranked_names(names: Sequence[tuple[str, bool]]) -> list[SearchText]:
    """Return the texts of ``names``: fewer words before more, then by the alphabet, those that come last last."""
    texts = [(is_last, SearchText(name, tuple(words_of(name)), (name,), "")) for name, is_last in names]
    texts.sort(key=lambda item: (item[0], len(item[1].words), item[1].words))
    return [text for _, text in texts]


def ranked_synonyms(synonyms: Mapping[str, Sequence[str]]) -> list[SearchText]:
    """Return the texts of ``synonyms`` that stand for a term: fewer words before more, then by the alphabet."""
    texts = [
        SearchText(synonym, tuple(american(word) for word in words_of(synonym)), tuple(names), synonym)
        for synonym, names in synonyms.items()
        if names
    ]
    return sorted(texts, key=lambda text: (len(text.words), text.words))


def said_by(word: str, organs: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the plain words that a word in -itis says: the organ, and that it is inflamed or infected."""
    if word.endswith(_INFLAMED):
        yield from organs.get(word.removesuffix(_INFLAMED), ())
        yield from ("inflammation", "infection")


def by_word(groups: Iterable[Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Return the other words of the groups of each word."""
    found: dict[str, tuple[str, ...]] = {}
    for group in groups:
        words = [american(word) for text in group for word in words_of(text)]
        for word in words:
            found[word] = (*found.get(word, ()), *(other for other in words if other != word))
    return found
