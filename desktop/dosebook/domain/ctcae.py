"""The terms of one CTCAE version: facts only, and the search that finds them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.search_words import fold
from dosebook.domain.term_search import Found, TermSearch

OTHER_SPECIFY = " - Other, specify"


@dataclass(frozen=True, slots=True)
class CtcaeTerm:
    """One term, the system organ class it stands in, and the grades that exist for it."""

    name: str
    organ_class: str
    grades: tuple[int, ...]

    @property
    def is_other(self) -> bool:
        """Whether this is the class's term for whatever has none of its own."""
        return self.name.endswith(OTHER_SPECIFY)


@dataclass(frozen=True, slots=True)
class Hit:
    """A term that a search found.

    ``spans`` are the matched characters of the term, each from its start up to before its end. Where the
    words of a ``synonym`` were matched instead, that synonym is given and may leave no spans.
    """

    term: str
    organ_class: str
    grades: tuple[int, ...]
    spans: tuple[tuple[int, int], ...] = ()
    synonym: str = ""


class CtcaeTable:
    """All terms of one version; made once, never changed."""

    def __init__(
        self,
        version: CtcaeVersion,
        terms: Iterable[CtcaeTerm],
        synonyms: Mapping[str, Sequence[str]],
        word_groups: Iterable[Sequence[str]] = (),
        organs: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> None:
        """Index ``terms``; ``synonyms`` gives the terms that other words stand for, of any version.

        Each of ``word_groups`` holds words that mean the same; ``organs`` gives what a word in -itis is about.
        """
        self.version = version
        self.terms = tuple(terms)
        self._by_name = {term.name: term for term in self.terms}
        self._search = TermSearch(
            [(term.name, term.is_other) for term in self.terms],
            {words: [name for name in names if name in self._by_name] for words, names in synonyms.items()},
            word_groups,
            organs,
        )

    def find(self, name: str) -> CtcaeTerm | None:
        """Return the term spelt exactly so."""
        return self._by_name.get(name)

    def exact_term(self, text: str) -> str | None:
        """Return the term that ``text`` is but for case, blanks, punctuation or British spelling."""
        if text in self._by_name:
            return text
        return self._search.whole(text)

    def search(self, text: str, limit: int = 10, often_used: Sequence[str] = ()) -> tuple[Hit, ...]:
        """Return the terms that ``text`` may mean, best first, always in the same order.

        The term itself comes first, then terms that begin so, then terms with these words in any order,
        each followed by synonyms; then parts of words; misspelt words only when nothing else is found.
        Without any text the terms of ``often_used`` are returned.
        """
        if not fold(text).strip():
            return tuple(self._hit(Found(name)) for name in often_used if name in self._by_name)[:limit]
        return tuple(self._hit(found) for found in self._search.find(text, limit))

    def _hit(self, found: Found) -> Hit:
        term = self._by_name[found.name]
        return Hit(term.name, term.organ_class, term.grades, found.spans, found.synonym)
