"""The carried tables of CTCAE facts, each read at the first question about its version."""

from collections.abc import Iterator
from functools import cache

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.ctcae import CtcaeTable, CtcaeTerm
from dosebook.resources import resource


@cache
def ctcae_table(version: CtcaeVersion) -> CtcaeTable:
    """Return the table of ``version``; it is read and indexed once."""
    text = resource(f"ctcae/v{version.value}.txt").read_text(encoding="utf-8")
    synonyms = resource("ctcae/synonyms.txt").read_text(encoding="utf-8")
    groups = resource("ctcae/word_groups.txt").read_text(encoding="utf-8")
    organs = resource("ctcae/organs.txt").read_text(encoding="utf-8")
    return CtcaeTable(
        version,
        read_terms(text),
        read_synonyms(synonyms),
        read_word_groups(groups),
        {line[0]: line[1:] for line in read_word_groups(organs)},
    )


def read_terms(text: str) -> Iterator[CtcaeTerm]:
    """Read a table: a class on a line of its own, below it its terms, indented, each after its grades."""
    organ_class = ""
    for line in text.splitlines():
        if line.startswith(" "):
            grades, name = line.strip().split(" ", 1)
            yield CtcaeTerm(name, organ_class, tuple(int(grade) for grade in grades if grade != "-"))
        elif not line.startswith("#"):
            organ_class = line


def read_synonyms(text: str) -> dict[str, tuple[str, ...]]:
    """Read synonyms: other words, a colon, then the terms they stand for, divided by bars."""
    synonyms: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            words, _, names = line.partition(": ")
            synonyms[words] = tuple(name.strip() for name in names.split("|"))
    return synonyms


def read_word_groups(text: str) -> list[list[str]]:
    """Read groups of words that mean the same: a group a line, the words divided by blanks."""
    return [line.split() for line in text.splitlines() if line and not line.startswith("#")]
