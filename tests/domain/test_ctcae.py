"""Finding a CTCAE term: what is typed, how it is spelt, and in which order the terms come."""

import pytest

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.ctcae import CtcaeTable, CtcaeTerm

CLASS = "Disorders of fruit"


def table(*names: str, **synonyms: tuple[str, ...]) -> CtcaeTable:
    terms = [CtcaeTerm(name, CLASS, (1, 2, 3)) for name in names]
    return CtcaeTable(CtcaeVersion.V5_0, terms, {key.replace("_", " "): to for key, to in synonyms.items()})


FRUIT = table(
    "Apple decreased",
    "Pear and apple syndrome",
    "Apple",
    "Bitter apple",
    f"{CLASS} - Other, specify",
    "Pineapple",
    "Hemorrhage of pear",
    "Quince",
    lack_of_apples=("Apple decreased", "Quince"),
    apple_attack=("Pear and apple syndrome",),
    nothing_here=("Melon",),
)


def names(text: str, **options: int) -> list[str]:
    return [hit.term for hit in FRUIT.search(text, **options)]


def test_the_term_itself_comes_first_then_beginnings_then_words_then_parts() -> None:
    assert names("apple") == [
        "Apple",
        "Apple decreased",
        "Bitter apple",
        "Pear and apple syndrome",
        "Quince",
        "Pineapple",
    ]


def test_words_count_in_any_order_and_by_their_beginnings() -> None:
    assert names("decr app") == ["Apple decreased"]
    assert names("syndrome of the pear") == ["Pear and apple syndrome"]


def test_a_synonym_finds_its_terms_in_its_own_order() -> None:
    hits = FRUIT.search("lack of app")
    assert [(hit.term, hit.synonym) for hit in hits] == [
        ("Apple decreased", "lack of apples"),
        ("Quince", "lack of apples"),
    ]


def test_a_synonym_for_terms_of_another_version_finds_nothing() -> None:
    assert names("nothing here") == []


@pytest.mark.parametrize("typed", ["aple", "appel", "apqle", "applle", "APPLE", "  apple "])
def test_one_slip_in_a_short_word_is_forgiven(typed: str) -> None:
    assert names(typed)[0] == "Apple"


@pytest.mark.parametrize("typed", ["haemorrhage", "hemorrage", "haemmorrhage", "hämorrhage"])
def test_british_spelling_accents_and_slips_find_the_american_term(typed: str) -> None:
    assert names(typed) == ["Hemorrhage of pear"]


def test_slips_are_looked_for_only_when_nothing_else_is_found() -> None:
    assert names("pear") == ["Pear and apple syndrome", "Hemorrhage of pear"]


def test_a_very_short_word_is_not_guessed_at() -> None:
    assert names("xyz") == []


def test_words_that_no_term_has_do_not_hide_the_term() -> None:
    assert names("grade 3 quince") == ["Quince"]
    assert names("severe aple")[0] == "Apple"


def test_other_specify_comes_last() -> None:
    table_of_others = table(f"A{CLASS[1:]} - Other, specify", "Oddly other", "Other and more and yet more")
    assert [hit.term for hit in table_of_others.search("other")] == [
        "Other and more and yet more",
        "Oddly other",
        f"A{CLASS[1:]} - Other, specify",
    ]


def test_matched_characters_are_told() -> None:
    (hit,) = FRUIT.search("decreased app")
    assert [hit.term[start:end] for start, end in hit.spans] == ["Apple"[:3], "decreased"]
    inside = next(hit for hit in FRUIT.search("apple") if hit.term == "Pineapple")
    assert [inside.term[start:end] for start, end in inside.spans] == ["apple"]


def test_at_most_as_many_as_asked_for() -> None:
    assert names("apple", limit=2) == ["Apple", "Apple decreased"]


def test_without_text_those_often_used_are_offered() -> None:
    hits = FRUIT.search(" - ", often_used=["Quince", "Melon", "Apple"])
    assert [hit.term for hit in hits] == ["Quince", "Apple"]
    assert FRUIT.search("") == ()


def test_a_term_typed_otherwise_is_recognised_only_when_whole() -> None:
    assert FRUIT.exact_term("haemorrhage  of PEAR") == "Hemorrhage of pear"
    assert FRUIT.exact_term("hemorrhage of") is None
    assert FRUIT.exact_term("lack of apples") is None


@pytest.mark.parametrize("text", ["(", "\\", ".*", "%", "\x00", "中", "é", "a" * 5000, "\U0010ffff", "ß ﬁ İ"])
def test_whatever_is_typed_is_answered(text: str) -> None:
    assert isinstance(FRUIT.search(text), tuple)


def test_of_a_pasted_letter_only_the_beginning_is_looked_at() -> None:
    assert names("decreased apple" + " " * 200 + "felt quite unwell and went home again " * 500) == [
        "Apple decreased"
    ]
