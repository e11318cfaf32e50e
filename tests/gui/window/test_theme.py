"""What is written can be read in both themes, and every icon is drawn in one weight."""

from dataclasses import asdict
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from dosebook.gui import theme
from dosebook.gui.icons import icon
from dosebook.gui.theme_colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours

ICONS = Path(__file__).parents[3] / "resources" / "dosebook_resources" / "icons"
ORDINARY = {"light": LIGHT, "dark": DARK}
HIGH = {"high-light": HIGH_LIGHT, "high-dark": HIGH_DARK}
EVERY = {**ORDINARY, **HIGH}
LOOKS = pytest.mark.parametrize("look", EVERY.values(), ids=EVERY)
HIGH_LOOKS = pytest.mark.parametrize("look", HIGH.values(), ids=HIGH)
READ_ON_GROUND = [
    (ink, ground)
    for ink in ("ink", "muted", "accent", "good", "warning", "error")
    for ground in ("window", "base", "panel")
]
READ_ON_COLOUR = [
    ("on_accent", "accent"),
    ("on_chosen", "chosen"),
    ("warning", "warning_back"),
    ("ink", "warning_back"),
    ("ink", "error_back"),
    ("ink", "grade_2_back"),
    ("ink", "grade_3_back"),
    ("ink", "grade_4_back"),
    ("error", "error_back"),
]


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours as WCAG defines it."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@LOOKS
@pytest.mark.parametrize(("ink", "ground"), READ_ON_GROUND + READ_ON_COLOUR)
def test_words_read_at_least_at_four_and_a_half_to_one(look: Colours, ink: str, ground: str) -> None:
    colours = asdict(look)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@HIGH_LOOKS
@pytest.mark.parametrize(("ink", "ground"), READ_ON_GROUND + READ_ON_COLOUR)
def test_words_of_high_contrast_read_at_seven_to_one(look: Colours, ink: str, ground: str) -> None:
    colours = asdict(look)
    assert contrast(colours[ink], colours[ground]) >= 7
    assert contrast(look.ink, look.chosen) >= 4.5, "a button that is held down"
    assert contrast(look.line, look.base) >= 4.5
    assert contrast(look.field_line, look.panel) >= 15


def test_a_theme_is_known_by_its_ground(qapp: QApplication) -> None:
    for look in EVERY.values():
        qapp.setPalette(theme.palette_of(look))
        assert theme.colours() is look
    theme.apply_theme(qapp, "light")


def test_high_contrast_is_shown_when_it_is_chosen_or_asked_of_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        theme.apply_theme(qapp, "contrast")
        assert theme.colours() in HIGH.values()
        theme.apply_theme(qapp, "dark")
        assert theme.colours() is DARK
        monkeypatch.setattr(
            QAccessibilityHints, "contrastPreference", lambda _hints: Qt.ContrastPreference.HighContrast
        )
        theme.apply_theme(qapp, "system")
        assert theme.colours() in HIGH.values()
        theme.apply_theme(qapp, "light")
        assert theme.colours() is LIGHT, "who chose light gets light"
    finally:
        theme.apply_theme(qapp, "light")


@LOOKS
def test_the_edge_of_a_field_can_be_seen(look: Colours) -> None:
    assert contrast(look.field_line, look.base) >= 3
    assert contrast(look.field_line, look.window) >= 2.8


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_chosen_theme_is_shown(qapp: QApplication, choice: str) -> None:
    theme.apply_theme(qapp, choice)
    try:
        look = theme.colours()
        assert look is (DARK if choice == "dark" else LIGHT)
        assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(look.base)
        label = QLabel()
        theme.mark(label, "error")
        theme.dress(label)
        label.ensurePolished()
        assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(look.error)
    finally:
        theme.apply_theme(qapp, "light")


@pytest.mark.parametrize("file", sorted(ICONS.glob("*.svg")), ids=lambda file: file.stem)
def test_an_icon_has_the_weight_of_the_set_and_draws(qapp: QApplication, file: Path) -> None:
    root = ET.parse(file).getroot()
    assert root.get("viewBox") == "0 0 20 20"
    if file.stem not in {"choice_arrow", "tick"}:
        assert root.get("stroke-width") == "1.5"
        assert root.get("stroke") == "#000000"
    image = icon(file.stem).pixmap(QSize(40, 40)).toImage()
    drawn = sum(image.pixelColor(x, y).alpha() > 0 for x in range(40) for y in range(40))
    assert drawn > 30


def test_an_icon_follows_the_theme(qapp: QApplication) -> None:
    try:
        seen = set()
        for choice in ("light", "dark"):
            theme.apply_theme(qapp, choice)
            image = icon("unsaved").pixmap(QSize(40, 40)).toImage()
            seen.add(image.pixelColor(20, 20).name())
        assert seen == {LIGHT.ink.lower(), DARK.ink.lower()}
    finally:
        theme.apply_theme(qapp, "light")


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
