"""Slips between what was typed and a known word, against a plain reckoning of the same rule."""

from hypothesis import given
from hypothesis import strategies as st

from dosebook.domain.misspelling import NearWords, slips_allowed, slips_between

letters = st.text("abc", min_size=1, max_size=9)


def plainly(typed: str, known: str) -> int:
    """The fewest slips to any beginning of ``known``, by the full table."""
    table = [[line + column for column in range(len(known) + 1)] for line in range(len(typed) + 1)]
    for i in range(1, len(typed) + 1):
        for j in range(1, len(known) + 1):
            best = min(
                table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (typed[i - 1] != known[j - 1])
            )
            if i > 1 and j > 1 and typed[i - 1] == known[j - 2] and typed[i - 2] == known[j - 1]:
                best = min(best, table[i - 2][j - 2] + 1)
            table[i][j] = best
    return min(table[-1])


@given(letters, letters, st.integers(1, 3))
def test_slips_are_counted_right_or_said_to_be_too_many(typed: str, known: str, bound: int) -> None:
    expected = plainly(typed, known)
    assert slips_between(typed, known, bound) == (expected if expected <= bound else None)


@given(st.lists(letters, min_size=1, max_size=20, unique=True), st.text("abc", min_size=6, max_size=12))
def test_looking_at_pairs_first_loses_no_near_word(words: list[str], typed: str) -> None:
    bound = slips_allowed(typed)
    found = NearWords(words).nearest(typed)
    for number, word in enumerate(words):
        shared = {*zip(" " + typed, typed, strict=False)} & {*zip(" " + word, word, strict=False)}
        if plainly(typed, word) <= bound and len(shared) >= 2:
            assert found[number] == plainly(typed, word)
