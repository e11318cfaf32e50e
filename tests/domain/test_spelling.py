"""Ids that look the same are the same participant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dosebook.domain.spelling import is_blank, spelled


@pytest.mark.parametrize(
    "other",
    [
        "ab-05-01", " AB-05-01 ", "AB- 05 -01", "AB\u201105\u201301", "AB\u221205-01",
        "AB-05-01\u200b", "A\u00adB-05-01", "\ufeffAB-05-01", "АВ-05-01", "ΑΒ-05-01",
        "\uff21\uff22-\uff10\uff15-01", "AB-٠٥-٠١", "AB-05-01\n",
    ],
)  # fmt: skip
def test_what_looks_the_same_is_the_same(other: str) -> None:
    assert spelled(other) == spelled("AB-05-01")


@pytest.mark.parametrize("other", ["AB-05-10", "AB-O5-01", "AB0501", "BA-05-01", "AB-05-011", ""])
def test_what_looks_different_is_another(other: str) -> None:
    assert spelled(other) != spelled("AB-05-01")


def test_accents_count_however_they_are_typed() -> None:
    assert spelled("e\u0301-1") == spelled("É-1") != spelled("e-1")


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\u200b", "\u2060\u00a0\ufeff", "\u202e"])
def test_what_nobody_sees_is_blank(text: str) -> None:
    assert is_blank(text)
    assert not is_blank(text + "1")


@given(st.text(st.characters(codec=None)))
def test_blanks_and_unseen_characters_at_the_end_never_count(text: str) -> None:
    assert spelled(f"{text} \u200b") == spelled(text)
    assert is_blank(text) <= (spelled(text) == "")
