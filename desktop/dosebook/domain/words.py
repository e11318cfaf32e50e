"""The one translation marker that every text a person sees passes.

Qt's own ``lupdate`` finds both functions by their names, so nothing here imports Qt. It does not look into
f-strings. Window and command line install the language of the program at their start; one report may be
spoken in another.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace

Translator = Callable[[str, str], str]
_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code of two letters, what says a text in it, and how people write numbers and days.

    Where the day is first, ``3/8/2018`` is the third of August; where it is not, it may be two days.
    A language that keeps capitals writes its nouns with them within a sentence too.
    """

    code: str
    translator: Translator
    decimal_sign: str = "."
    day_is_first: bool = False
    keeps_capitals: bool = False


AS_WRITTEN = Language("en", lambda _context, text: text)
"""The language of the source."""
_program = AS_WRITTEN
_here: ContextVar[Language | None] = ContextVar("language", default=None)


def install_language(language: Language) -> None:
    """Let the program speak ``language`` from now on."""
    global _program  # noqa: PLW0603 - a process speaks one language
    _program = language


@contextmanager
def spoken(language: Language) -> Iterator[None]:
    """Let what is done in here speak ``language``; other threads go on in that of the program."""
    token = _here.set(language)
    try:
        yield
    finally:
        _here.reset(token)


def language_here() -> Language:
    """Return the language that is spoken here."""
    return _here.get() or _program


@contextmanager
def as_in_files() -> Iterator[None]:
    """Let numbers and days be read as in files for machines, whatever the language: with a decimal point."""
    with spoken(replace(language_here(), decimal_sign=".", day_is_first=False)):
        yield


def language_code() -> str:
    """Return the code of the language that is spoken here."""
    return language_here().code


def translate(context: str, text: str) -> str:
    """Return ``text`` in the language that is spoken here; ``context`` names the place for translators."""
    return (_here.get() or _program).translator(context, text)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark ``text`` for translation where it is declared; it is translated where it is shown."""
    return text


def one_or_many(count: int, one: str, many: str, **parts: object) -> str:
    """Return the sentence for a count of one, or that for none and many, with its places filled: ``count`` and others."""
    return (one if count == 1 else many).format(count=count, **parts)


def within_sentence(label: str) -> str:
    """Return a label as it stands within a sentence: in small letters, but in a language that keeps capitals."""
    here = language_here()
    return label.lower() if here.code == AS_WRITTEN.code else first_small(label)


def first_small(label: str) -> str:
    """Return a label with a small first letter, where the language has it so and it is no abbreviation."""
    is_kept = language_here().keeps_capitals or label[1:2].isupper()
    return label if is_kept else label[:1].lower() + label[1:]


def clipped(typed: str) -> str:
    """Return what somebody typed, short enough to be quoted in a sentence."""
    return typed if len(typed) <= _QUOTED else f"{typed[: _QUOTED - 1]}…"
