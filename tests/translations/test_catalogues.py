"""The three catalogues are whole and agree with the source: texts, placeholders, key letters, lengths."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.organ_classes import ORGAN_CLASSES
from dosebook.domain.partial_date import DAY_FORM, MONTH_FORM
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.languages import LANGUAGES
from make_translations import ROOT, catalogue_words, files_of, finished_texts
from translations.source_texts import marked

HELP = ROOT / "resources" / "dosebook_resources" / "help"
FILES = pytest.mark.parametrize("file", files_of(), ids=lambda file: file.stem)
_PLACES = re.compile(r"\{[^{}]*\}|%\w|</?\w+[^>]*>")
_KEY_LETTER = re.compile(r"&(?=\w)")


@cache
def texts_of(file: Path) -> dict[tuple[str, str], str]:
    found = finished_texts(file)
    return {(context, text): said for context, texts in found.items() for text, said in texts.items()}


def test_no_text_hides_in_an_f_string_where_lupdate_does_not_look() -> None:
    assert marked().hidden == ()


def test_a_translatable_text_is_written_out_where_it_is_marked() -> None:
    assert marked().built == ()


@FILES
def test_every_text_is_translated(file: Path) -> None:
    """``make translations`` takes new texts into the files; their translations are written there."""
    assert {pair for pair in marked().texts if not texts_of(file).get(pair)} == set()


@FILES
def test_placeholders_and_edges_are_those_of_the_source(file: Path) -> None:
    wrong = {
        key: said
        for key, said in texts_of(file).items()
        if sorted(_PLACES.findall(key[1])) != sorted(_PLACES.findall(said))
        or key[1].count("\n") != said.count("\n")
        or (key[1][:1] == " ", key[1][-1:] == " ") != (said[:1] == " ", said[-1:] == " ")
    }
    assert wrong == {}


@FILES
def test_a_key_letter_stays_one(file: Path) -> None:
    wrong = {
        key: said
        for key, said in texts_of(file).items()
        if len(_KEY_LETTER.findall(key[1])) != len(_KEY_LETTER.findall(said))
    }
    assert wrong == {}


@FILES
def test_no_translation_is_much_longer_than_its_text(file: Path) -> None:
    """Half as long again fits in every place that was looked at."""
    long = {
        key: said
        for key, said in texts_of(file).items()
        if len(said) > max(len(key[1]) + 14, int(1.6 * len(key[1])))
    }
    assert long == {}


@FILES
def test_the_catalogue_is_made_from_the_translations(file: Path) -> None:
    kept = file.with_suffix(".json").read_text(encoding="utf-8")
    assert kept == catalogue_words(file), "make translations"


@FILES
def test_days_and_months_have_the_order_in_which_they_are_found_again(file: Path) -> None:
    said = texts_of(file)
    assert re.fullmatch(r"\{day\}\W+\{month\} \{year\}", said["dates", DAY_FORM])
    assert said["dates", MONTH_FORM] == "{month} {year}"


def test_the_classes_of_every_ctcae_version_have_a_name_to_translate() -> None:
    known = {term.organ_class for version in CtcaeVersion for term in ctcae_table(version).terms}
    assert known == set(ORGAN_CLASSES)


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"en"}))
def test_every_topic_of_the_help_is_told_with_the_same_paragraphs(code: str) -> None:
    for file in sorted(HELP.glob("*.md")):
        text, told = (one.read_text(encoding="utf-8") for one in (file, HELP / code / file.name))
        for part in ("\n\n", "\n#", "!["):
            assert told.count(part) == text.count(part), f"{code}/{file.name}: {part!r}"


def test_nothing_is_translated_while_modules_are_loaded() -> None:
    """The language is chosen later, so such a text would stay English, or in whatever language came first."""
    loaded = subprocess.run(
        [sys.executable, "-c", _LOAD_ALL], check=False, capture_output=True, text=True, timeout=120
    )
    assert loaded.returncode == 0, loaded.stderr[-2000:]


_LOAD_ALL = """
import importlib, pkgutil, traceback
import dosebook
from dosebook.domain.words import Language, install_language

def refuse(context, text):
    raise AssertionError(f"translated while a module was loaded: {context}, {text}")

install_language(Language("xx", refuse))
for found in pkgutil.walk_packages(dosebook.__path__, "dosebook."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
"""
