"""What the program itself put into words and kept, told again in the language that is spoken here.

An advice is kept as it was said, in the language of whoever kept it. A line of it is told again where it is, to the
letter, a text of the catalogues with numbers, doses, days and further such texts in its places. A line of which any
part is unknown, or could be two texts, stays as it was kept.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Protocol

from dosebook.domain.date_entry import DateRead, read_date
from dosebook.domain.decision_codelists import DoseAxis, EscalationRule, ModelForm
from dosebook.domain.errors import DosebookError
from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.partial_date import day_words
from dosebook.domain.words import language_here, spoken, translate, within_sentence
from dosebook.languages import LANGUAGES, language, texts_of

_CONTEXTS = ("escalation", "regimen")
_PLACE = re.compile(r"\{(\w+)((?::[^}]*)?)\}")
_LEAST_LETTERS = 3
"""A text with fewer letters of its own beside its places could be anything."""
_COUNTED = frozenset(
    {"count", "evaluable", "first", "have", "last", "least", "level", "next", "number", "pending", "size"}
)
"""Places that hold one number."""
_NUMBER = re.compile(r"(?<=\d)[.,](?=\d)")
_IS_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_BETWEEN = {".": ", ", ",": "; "}
"""What parts a list of numbers, by the decimal sign."""
_NEUTRAL = re.compile(r"[\d\W]*(?:(?:mCi|MBq|mg|kg|m²?|[A-Z0-9+]+)[\d\W]*)*")
"""Numbers, units and names of rules, which are the same in every language but for the decimal sign."""
_JOINTS = ("; ", ", ", ": ")


class _Labelled(Protocol):
    @property
    def label(self) -> str: ...


def _label(one: _Labelled) -> str:
    return one.label


def _small_label(one: _Labelled) -> str:
    return within_sentence(one.label)


_CODES: tuple[tuple[Sequence[_Labelled], Callable[[_Labelled], str]], ...] = (
    (tuple(DoseAxis), _small_label),
    (tuple(Decision), _small_label),
    (tuple(EscalationRule), _label),
    (tuple(ModelForm), _small_label),
)


def retold(kept: str) -> str:
    """Return ``kept`` line by line in the language here."""
    here = language_here().code
    return "\n".join(_line(line, here) for line in kept.split("\n"))


@lru_cache(512)
def _line(line: str, here: str) -> str:
    """Return one line in the language ``here``; as it is where no or more than one telling fits."""
    others = [code for code in LANGUAGES if code != here]
    if not line or _told(line, here) is not None:
        return line
    tellings = {told for code in others if (told := _told(line, code)) is not None}
    return tellings.pop() if len(tellings) == 1 else line


def _told(text: str, code: str) -> str | None:
    """Return a text of the language ``code`` in the language here; None where it is not known as one."""
    if _NEUTRAL.fullmatch(text):
        return _number_words(text, code)
    for way in (_code, _day, _from_catalogue, _in_brackets, _joined):
        told = way(text, code)
        if told is not None:
            return told
    return None


def _number_words(text: str, code: str) -> str:
    """Return numbers with the decimal sign of the language here, a list of them with what parts it then."""
    before, here = language(code).decimal_sign, language_here().decimal_sign
    if before == here:
        return text
    parts = text.split(_BETWEEN[before])
    if len(parts) > 1 and all(map(_IS_NUMBER.fullmatch, parts)) and any(before in part for part in parts):
        return _BETWEEN[here].join(part.replace(before, here) for part in parts)
    return _NUMBER.sub(here, text)


def _code(text: str, code: str) -> str | None:
    """Tell the words of a code, as the texts of the rules use them."""
    for codes, words in _CODES:
        with spoken(language(code)):
            found = next((one for one in codes if words(one) == text), None)
        if found is not None:
            return words(found)
    return None


def _day(text: str, code: str) -> str | None:
    with spoken(language(code)):
        try:
            read = read_date(text, date.max)
        except DosebookError:
            return None
        day = read.date.exact if isinstance(read, DateRead) else None
        if day is None or day_words(day) != text:
            return None
    return day_words(day)


def _from_catalogue(text: str, code: str) -> str | None:
    tellings = set()
    for context, source, form in _forms(code):
        found = form.fullmatch(text)
        if found is None:
            continue
        parts = {name: _told(part, code) for name, part in found.groupdict().items()}
        if None not in parts.values():
            tellings.add(_filled(translate(context, source), parts))
    return tellings.pop() if len(tellings) == 1 else None


def _filled(words: str, parts: Mapping[str, str | None]) -> str:
    """Put the parts into their places; they are texts already, whatever format the place asks for."""
    return _PLACE.sub(lambda place: parts[place[1]] or "", words)


def _in_brackets(text: str, code: str) -> str | None:
    before, sign, within = text.partition(" (")
    if not sign or not within.endswith(")"):
        return None
    parts = _told(before, code), _told(within.removesuffix(")"), code)
    return None if None in parts else f"{parts[0]} ({parts[1]})"


def _joined(text: str, code: str) -> str | None:
    """Tell the parts of an enumeration, or of a name before its counts."""
    for joint in _JOINTS:
        if joint in text:
            told = [_told(part, code) for part in text.split(joint)]
            if None not in told:
                return joint.join(filter(None, told))
    for place in (one.start() for one in re.finditer(" ", text)):
        pair = [_from_catalogue(part, code) for part in (text[:place], text[place + 1 :])]
        if None not in pair:
            return " ".join(filter(None, pair))
    return None


@cache
def _forms(code: str) -> Sequence[tuple[str, str, re.Pattern[str]]]:
    """Return the texts of a language that are told apart by their own letters, each as a pattern of its places."""
    return tuple(
        (context, source, _form(said))
        for context in _CONTEXTS
        for source, said in texts_of(code, context).items()
        if _is_telling(said)
    )


def _is_telling(said: str) -> bool:
    """Whether a text is known by its own letters: by some, or by few between counted places only."""
    letters = sum(map(str.isalpha, _PLACE.sub("", said)))
    return letters >= _LEAST_LETTERS or (
        letters > 0 and {name for name, _format in _PLACE.findall(said)} <= _COUNTED
    )


def _form(said: str) -> re.Pattern[str]:
    return re.compile("".join(_pieces(said)))


def _pieces(said: str) -> Iterator[str]:
    at, seen = 0, set()
    for place in _PLACE.finditer(said):
        name, is_number = place[1], bool(place[2])
        yield re.escape(said[at : place.start()])
        what = r"\d+" if name in _COUNTED else r"[\d.,\u202f]+" if is_number else ".+?"
        yield f"(?P={name})" if name in seen else f"(?P<{name}>{what})"
        at = place.end()
        seen.add(name)
    yield re.escape(said[at:])
