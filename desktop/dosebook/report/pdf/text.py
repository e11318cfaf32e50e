"""The one function that every printed text passes: literal, complete, and never markup.

ReportLab reads paragraphs as XML: an unescaped ``<unknown>`` vanishes and ``<img>`` is fetched. A
character that the font lacks is printed as an empty box without an error. Both end here.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from xml.sax.saxutils import escape

from dosebook.report.blocks import Inline, Run
from dosebook.report.pdf.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR, drawable

GREY = "#6B6B6B"
LONGEST_PARAGRAPH = 2000
"""Characters; ReportLab's line breaking takes quadratic time in the length of a paragraph."""

NO_BREAK = "\u00a0"
_TOGETHER = re.compile(
    r"(?<![\w.,])\d{1,2}\.? [^\W\d_]{3,9}\.? (?:18|19|20|21)\d\d(?!\w)"  # 15 Aug 2018
    r"|\d+ × \d[\d.,]*(?: [^\W\d_]{1,4}(?:/[a-z]+²?)?(?![^\W_]))?"  # 2 × 15.625 mCi/m²
    r"|[^\W\d_]+ × \d{1,4}(?![\d.,])"  # Contact × 2
    r"|\d[\d.,]* (?:×10|mCi|MBq|GBq|m²|g/dL|mg|°C)[\w/²⁹]*"
    r"|n = \d*|\S+ %|\([^\W\d_]+ −?\d{1,4}\)"
)
"""What reads badly in two lines: a date, a dose, a number with its unit, a percentage."""
LAST_NUMBER = re.compile(r"(?<=[^\W\d]) (?=\d{1,4}$)")
"""Before a number that a word leads to: ``of 3``."""

_BIDI = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C}
_SPACES = {0x09: " ", 0xA0: "\u00a0", 0x0D: ""}


class Undrawable:
    """Collects the characters that were printed as their code points."""

    def __init__(self) -> None:
        self._found: set[int] = set()

    def add(self, code_point: int) -> None:
        """Remember one."""
        self._found.add(code_point)

    @property
    def code_points(self) -> tuple[str, ...]:
        """All of them as ``U+4E2D``, sorted."""
        return tuple(f"U+{code_point:04X}" for code_point in sorted(self._found))


def literal(text: str, undrawable: Undrawable, face: str = REGULAR) -> str:
    """Return ``text`` with each character either drawable by ``face`` or spelt as ``[U+4E2D]``."""
    if text.isascii() and text.isprintable():
        return text
    known = drawable(face)
    return "".join(_shown(character, known, undrawable) for character in unicodedata.normalize("NFC", text))


def _shown(character: str, known: frozenset[int], undrawable: Undrawable) -> str:
    code_point = ord(character)
    if character == "\n":
        return character
    if code_point in _SPACES:
        return _SPACES[code_point]
    if code_point in known and code_point not in _BIDI and unicodedata.category(character) != "Cc":
        return character
    undrawable.add(code_point)
    return f"[U+{code_point:04X}]"


def unbroken(inline: Inline, fits: Callable[[str], bool] = lambda _words: True) -> Inline:
    """Keep dates, doses, and numbers with their units in one line, where ``fits`` says that one holds them."""
    if not isinstance(inline, str):
        return tuple(replace(run, text=str(unbroken(run.text, fits))) for run in inline)

    def kept(found: re.Match[str]) -> str:
        words = found.group().replace(" ", NO_BREAK)
        return words if fits(words) else found.group()

    return _TOGETHER.sub(kept, inline)


def markup(inline: Inline, undrawable: Undrawable, *, bold: bool = False) -> str:
    """Return ``inline`` as ReportLab's paragraph markup, with everything typed by people escaped."""
    runs = (Run(inline, bold=bold),) if isinstance(inline, str) else inline
    return "".join(_run_markup(run, undrawable, bold=bold or run.bold) for run in runs)


def _run_markup(run: Run, undrawable: Undrawable, *, bold: bool) -> str:
    faces = {(False, False): REGULAR, (True, False): BOLD, (False, True): ITALIC, (True, True): BOLD_ITALIC}
    text = escape(literal(run.text, undrawable, faces[bold, run.italic])).replace("\n", "<br/>")
    if run.italic:
        text = f"<i>{text}</i>"
    if bold:
        text = f"<b>{text}</b>"
    return f'<font color="{GREY}">{text}</font>' if run.grey else text


def pieces(text: str, longest: int = LONGEST_PARAGRAPH) -> list[str]:
    """Return ``text`` in pieces of at most ``longest`` characters, cut at white space where there is some."""
    found: list[str] = []
    rest = text
    while len(rest) > longest:
        breaks = [match.start() for match in re.finditer(r"\s", rest[: longest + 1])]
        cut = breaks[-1] if breaks and breaks[-1] > 0 else longest
        found.append(rest[:cut])
        rest = rest[cut:].lstrip() if breaks else rest[cut:]
    return [*found, rest]
