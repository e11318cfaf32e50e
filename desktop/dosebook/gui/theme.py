"""How the program looks: which theme is shown, sizes, and words for what a widget is.

Widgets say what they are (``mark(label, "title")``) and never how they look; the one style sheet turns
that into fonts and colours. Painting code asks ``colours()``.
"""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QToolTip, QWidget

from dosebook.gui.style_sheet import style_sheet
from dosebook.gui.theme_colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours

XS, S, M, L, XL = 4, 8, 12, 16, 24
"""Spacing, in steps of 4 px."""

ROW_HEIGHT = 28
"""Height of a row of a table or of the navigation, at least; see ``row_height``."""

_DRESSED = "isDressed"

_NARROW_WINDOW, _NARROW_LETTERS = 1200, 165
"""The widths below which the form opens over the list; see ``is_narrow``."""

Role = Literal[
    "title",
    "section",
    "note",
    "muted",
    "error",
    "warning",
    "good",
    "plain",
    "primary",
    "quiet",
    "link",
    "chip",
    "choice",
    "panel",
    "bubble",
    "bar",
    "tag",
    "find",
    "facts",
    "lines",
    "line",
    "note_banner",
    "warning_banner",
    "error_banner",
    "",
]
"""What a widget is; an empty role takes the mark away."""

_BY_WINDOW = {QColor(look.window).rgb(): look for look in (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)}


def is_dark() -> bool:
    """Return whether the program shows a dark theme now."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def colours() -> Colours:
    """Return the colours of the theme that the program shows now."""
    shown = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return _BY_WINDOW.get(shown.rgb()) or (DARK if is_dark() else LIGHT)


def apply_theme(program: QApplication, choice: str) -> None:
    """Show the ``light``, the ``dark``, the ``contrast`` or the ``system`` theme from now on.

    High contrast is light or dark as the system is; the system's theme has it where a person asked the system
    for it.
    """
    hints = program.styleHints()
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice)
    if wanted is None:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(wanted)
    shown = hints.colorScheme() if wanted is None else wanted
    asked = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    light, dark = (
        (HIGH_LIGHT, HIGH_DARK) if choice == "contrast" or (wanted is None and asked) else (LIGHT, DARK)
    )
    look = dark if shown is Qt.ColorScheme.Dark else light
    if program.style().objectName() != "fusion":
        program.setStyle("fusion")
    program.setPalette(palette_of(look))
    for kind in ("QCheckBox", "QRadioButton", "TickList"):
        # The stubs of PySide want bytes here, which PySide itself refuses.
        program.setPalette(_box_palette(look), kind)  # type: ignore[arg-type]
    QToolTip.setPalette(palette_of(look))
    for window in program.topLevelWidgets():
        if window.property(_DRESSED):
            dress(window)


def dress(window: QWidget) -> None:
    """Let ``window`` and everything in it look like its roles, now and after each change of theme.

    The style sheet is not the program's own: a page that is built piece by piece would be styled at every
    step, which made building it five times as long.
    """
    window.setProperty(_DRESSED, True)
    # From one sheet to the next Qt needs far longer than to none and then to the next.
    window.setStyleSheet("")
    window.setStyleSheet(style_sheet(colours(), QApplication.font()))


def palette_of(look: Colours) -> QPalette:
    """Return the palette that Fusion draws one theme with."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(look.panel), QColor(look.window))
    for where, colour in (
        (role.Window, look.window),
        (role.WindowText, look.ink),
        (role.Base, look.base),
        (role.AlternateBase, look.window),
        (role.Text, look.ink),
        (role.Button, look.panel),
        (role.ButtonText, look.ink),
        (role.BrightText, look.error),
        (role.PlaceholderText, look.muted),
        (role.ToolTipBase, look.panel),
        (role.ToolTipText, look.ink),
        (role.Highlight, look.chosen),
        (role.HighlightedText, look.on_chosen),
        (role.Accent, look.accent),
        (role.Link, look.accent),
        (role.LinkVisited, look.accent),
        (role.Mid, look.line),
    ):
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(look.muted))
    return palette


def _box_palette(look: Colours) -> QPalette:
    # Fusion draws the edge of a box in a darker shade of the window, which cannot be seen in the dark.
    palette = palette_of(look)
    palette.setColor(QPalette.ColorRole.Window, QColor(look.field_line).lighter(140))
    return palette


def mark(widget: QWidget, role: Role) -> None:
    """Say what ``widget`` is; it then looks like it."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def hairline(*, vertical: bool = False) -> QFrame:
    """Return the one line that divides two parts of a view."""
    line = QFrame()
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    mark(line, "line")
    return line


def is_narrow(widget: QWidget) -> bool:
    """Return whether a list and a form have no room beside each other in the window of ``widget``.

    With letters of half again the size a usual screen has none either: the form would be cut off.
    """
    letters = _NARROW_LETTERS * widget.fontMetrics().averageCharWidth()
    return widget.window().width() < max(_NARROW_WINDOW, letters)


def row_height(widget: QWidget) -> int:
    """Return the height of a row that holds one line of ``widget``'s text."""
    return max(ROW_HEIGHT, widget.fontMetrics().height() + 10)
