"""How wide a text will be, told without a screen: figures are laid out before anybody paints them."""

from collections.abc import Mapping
from itertools import chain

# Widths of DejaVu Sans Condensed, in hundredths of the type size; page and window both paint figures with it.
_BY_WIDTH = {
    25: "'ijl",
    27: "IJ",
    29: " ,.·",
    31: "/:;\\|-f",
    35: "()[]t!²³⁰¹⁹",
    37: "r",
    41: '"',
    45: "*_`–†",
    47: "sz",
    49: "?cL",
    53: "FkvxyP",
    55: "TYaeo",
    57: "$0123456789ESbdghnpqu{}µ",
    62: "KABRVXZC",
    67: "UNH",
    70: "D&GOQ",
    75: "w#+<=>^~×−≤≥",
    78: "M",
    89: "%mW@…",
}
_WIDTHS: Mapping[str, int] = dict(
    chain.from_iterable(((letter, width) for letter in letters) for width, letters in _BY_WIDTH.items())
)
_USUAL = 60
_WIDE = 100
_BOLDER = 6.6


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of one line in points; letters beyond Latin are taken as wide rather than narrow."""
    hundredths = sum(_WIDTHS.get(letter, _USUAL if ord(letter) < 0x2E80 else _WIDE) for letter in text)
    return (hundredths + (_BOLDER * len(text) if bold else 0)) * size / 100


def shortened(text: str, size: float, width: float, *, bold: bool = False) -> str:
    """Return the text, or its beginning with an ellipsis where it is wider than ``width``."""
    if text_width(text, size, bold=bold) <= width:
        return text
    for length in range(len(text) - 1, 0, -1):
        candidate = text[:length].rstrip() + "…"
        if text_width(candidate, size, bold=bold) <= width:
            return candidate
    return "…"
