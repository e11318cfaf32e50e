"""A sentence takes another word before a date that is no day, in each language of the program."""

import pickle

import pytest

from dosebook.domain.date_words import with_dates
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.words import spoken
from dosebook.languages import language

ON = {"en": "Died on {day}.", "de": "Am {day} verstorben.", "fr": "Décès le {day}.", "es": "Murió el {day}."}
SAID = {
    ("en", "2018-02-03"): "Died on 3 Feb 2018.",
    ("en", "2018-02"): "Died in Feb 2018.",
    ("en", "2018"): "Died in 2018.",
    ("en", "unk"): "Died on an unknown day.",
    ("de", "2018-08"): "Im Aug. 2018 verstorben.",
    ("de", "2018"): "Im Jahr 2018 verstorben.",
    ("de", "unk"): "An einem unbekannten Tag verstorben.",
    ("fr", "2018-02"): "Décès en févr. 2018.",
    ("fr", "2018"): "Décès en 2018.",
    ("fr", "unk"): "Décès à une date inconnue.",
    ("es", "2018-02"): "Murió en feb 2018.",
    ("es", "2018"): "Murió en 2018.",
    ("es", "unk"): "Murió en una fecha desconocida.",
}


@pytest.mark.parametrize(("code", "iso"), SAID)
def test_the_word_before_a_date_fits_what_is_known_of_it(code: str, iso: str) -> None:
    with spoken(language(code)):
        assert with_dates(ON[code], day=PartialDate.from_iso(iso)) == SAID[code, iso]
        assert with_dates(ON[code], day=PartialDate.from_iso(iso).words()) == SAID[code, iso]


@pytest.mark.parametrize(
    ("code", "words", "said"),
    [
        ("fr", "du {day} au {end}", "de févr. 2018 au 3 mars 2018"),
        ("fr", "jusqu’au {day}", "jusqu’en févr. 2018"),
        ("es", "hasta el {day}", "hasta feb 2018"),
        ("es", "la muerte del {day}", "la muerte de feb 2018"),
        ("de", "der Einwilligung vom {day}", "der Einwilligung vom Feb. 2018"),
        ("en", "since {day}, on {end}", "since Feb 2018, on 3 Mar 2018"),
    ],
)
def test_each_place_has_its_own_word(code: str, words: str, said: str) -> None:
    with spoken(language(code)):
        parts = {"day": PartialDate(2018, 2), "end": PartialDate(2018, 3, 3)}
        assert with_dates(words, **{name: parts[name] for name in parts if f"{{{name}}}" in words}) == said


def test_what_is_no_date_is_left_alone() -> None:
    """What somebody typed may read like a date; the word before it is the sentence's own."""
    assert with_dates("It says on {what}: {count}.", what="Feb 2018", count=3) == "It says on Feb 2018: 3."


def test_words_of_a_date_are_text_and_go_to_another_process_as_such() -> None:
    words = PartialDate(2018, 2).words()
    again = pickle.loads(pickle.dumps(words))
    assert again == "Feb 2018" == words
    assert again.precision is words.precision
