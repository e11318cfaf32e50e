"""The languages of the program, and the catalogue of each: read without Qt, by the window and by commands alike.

The translators' file is ``translations/dosebook_de.ts``, for Qt Linguist. What the program reads is a compact
copy of its finished texts, ``dosebook_de.json``, which ``make translations`` makes: reading it takes a tenth
of the time, and reports and commands are made without Qt.
"""

import json
from collections.abc import Mapping
from functools import cache

from dosebook.domain.words import AS_WRITTEN, Language, install_language, language_code
from dosebook.resources import resource

LANGUAGES: Mapping[str, str] = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Their codes and what each calls itself."""


def speak(code: str) -> None:
    """Let the program speak the language called ``code`` from now on; the source's for one that is not known."""
    install_language(language(code))


@cache
def language(code: str) -> Language:
    """Return the language called ``code``; that of the source for one that is not known."""
    if code not in LANGUAGES or code == AS_WRITTEN.code:
        return AS_WRITTEN
    texts = _texts(code)

    def said(context: str, text: str) -> str:
        return texts.get(context, {}).get(text, text)

    # People write numbers and days alike in all three.
    return Language(code, said, decimal_sign=",", day_is_first=True, keeps_capitals=code == "de")


def texts_of(code: str, context: str) -> Mapping[str, str]:
    """Return what the language called ``code`` says for each text of a context, the source for the source's own."""
    if code != AS_WRITTEN.code:
        return _texts(code).get(context, {})
    sources = next(_texts(other) for other in LANGUAGES if other != AS_WRITTEN.code)
    return {source: source for source in sources.get(context, {})}


def help_text(topic: str) -> str:
    """Return the text of a topic of the help in the language here; in that of the source where there is none."""
    translated = resource(f"help/{language_code()}/{topic}.md")
    found = translated if translated.is_file() else resource(f"help/{topic}.md")
    return found.read_text(encoding="utf-8")


@cache
def _texts(code: str) -> dict[str, dict[str, str]]:
    """Return the translated texts by context and source text."""
    found: dict[str, dict[str, str]] = json.loads(
        resource(f"translations/dosebook_{code}.json").read_text(encoding="utf-8")
    )
    return found
