"""The one translation marker that every text a person sees passes.

Qt's own ``lupdate`` finds both functions by their names, so nothing here imports Qt.
The window installs Qt's translator at start; the command line works without one.
"""

from collections.abc import Callable

Translator = Callable[[str, str], str]
_QUOTED = 40


def _as_written(_context: str, text: str) -> str:
    return text


_translator: Translator = _as_written


def install_translator(translator: Translator) -> None:
    """Let ``translator(context, text)`` choose the words shown from now on."""
    global _translator  # noqa: PLW0603 - a process speaks one language
    _translator = translator


def translate(context: str, text: str) -> str:
    """Return ``text`` in the language of the program; ``context`` names the place for translators."""
    return _translator(context, text)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark ``text`` for translation where it is declared; it is translated where it is shown."""
    return text


def clipped(typed: str) -> str:
    """Return what somebody typed, short enough to be quoted in a sentence."""
    return typed if len(typed) <= _QUOTED else f"{typed[: _QUOTED - 1]}…"
