"""The quick-reference card: keys, dates and codes on one page to lay beside the keyboard."""

from collections.abc import Iterable, Mapping
from html import escape

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.gui.keys_dialog import form_keys
from dosebook.gui.manual.pages import PdfPages, new_document
from dosebook.gui.menus import key_words

_LETTERS = 11.0
_LEAST_LETTERS = 4.5
_DATES = (
    ("12 Aug 2018 · 12.8.18 · 2018-08-12", QT_TRANSLATE_NOOP("card", "a whole date")),
    ("Aug 2018 · 2018", QT_TRANSLATE_NOOP("card", "as far as it is known")),
    ("unk", QT_TRANSLATE_NOOP("card", "not known at all")),
    ("today · yesterday", QT_TRANSLATE_NOOP("card", "the present day, the day before")),
    ("14:05 · 1405", QT_TRANSLATE_NOOP("card", "a time, on the clock of 24 hours")),
)
_GRADES = (
    ("1", QT_TRANSLATE_NOOP("card", "mild")),
    ("2", QT_TRANSLATE_NOOP("card", "moderate")),
    ("3", QT_TRANSLATE_NOOP("card", "severe")),
    ("4", QT_TRANSLATE_NOOP("card", "life-threatening")),
    ("5", QT_TRANSLATE_NOOP("card", "death; in our own words, the term decides")),
)
_NUMBERS = (
    ("12.50 · 12,50", QT_TRANSLATE_NOOP("card", "a number; its digits stay as typed")),
    ("<0.2", QT_TRANSLATE_NOOP("card", "below what the laboratory can measure")),
    ("1850 MBq", QT_TRANSLATE_NOOP("card", "an activity in the other unit")),
)


def card_pdf() -> bytes:
    """Return the card: one page, in letters as large as fit."""
    pages = PdfPages(translate("card", "Quick reference"), landscape=True, margin=10)
    letters = _LETTERS
    while True:
        document = new_document(letters)
        document.setHtml(_html())
        pages.lay_out(document)
        if document.pageCount() == 1 or letters <= _LEAST_LETTERS:
            return pages.finish(document)
        letters -= 0.25


def _html() -> str:
    keys = list(_rows(key_words()))
    half = (len(keys) + 1) // 2
    columns = (
        _table(translate("card", "In the menus"), keys[:half]),
        _table("\u00a0", keys[half:]),
        _table(translate("card", "In lists and forms"), _rows(form_keys()))
        + _table(translate("card", "Dates and times"), _marked(_DATES))
        + _table(translate("card", "Numbers"), _marked(_NUMBERS))
        + _table(translate("card", "Grades of events"), _marked(_GRADES)),
    )
    cells = "".join(f'<td width="33%" valign="top">{column}</td>' for column in columns)
    title = translate("card", "Dosebook: quick reference")
    return f'<h2>{escape(title)}</h2><table width="100%" cellpadding="6"><tr>{cells}</tr></table>'


def _rows(keys: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    return ((key, words) for words, key in keys.items())


def _marked(pairs: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    return ((typed, translate("card", meaning)) for typed, meaning in pairs)


def _table(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"<tr><td><b>{escape(key)}</b></td><td>{escape(words)}</td></tr>" for key, words in rows)
    return f'<h4>{escape(title)}</h4><table cellpadding="1.5" width="100%">{lines}</table>'
