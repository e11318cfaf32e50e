"""How the program looks: colours of the light, the dark and the high-contrast themes, sizes, and words for what a widget is.

Widgets say what they are (``mark(label, "title")``) and never how they look; the one style sheet here
turns that into fonts and colours. Painting code asks ``colours()``.
"""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QToolTip, QWidget

from dosebook.resources import resource

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


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, as ``#rrggbb``.

    Every ink reads at 4.5 : 1 on ``base``, ``window`` and ``panel``, in the themes of high contrast at 7 : 1. A
    theme is known by its ``window``, which no other one has.
    """

    window: str
    base: str
    panel: str
    line: str
    field_line: str
    scroll: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    chosen: str
    on_chosen: str
    good: str
    warning: str
    error: str
    warning_back: str
    error_back: str
    grade_1_back: str
    grade_2_back: str
    grade_3_back: str
    grade_4_back: str


LIGHT = Colours(
    window="#F6F7F9",
    base="#FFFFFF",
    panel="#ECEFF3",
    line="#D8DDE3",
    field_line="#8A94A0",
    scroll="#B4BCC6",
    ink="#1B2027",
    muted="#535D69",
    accent="#1A5FB4",
    on_accent="#FFFFFF",
    chosen="#D3E3F8",
    on_chosen="#10243E",
    good="#1B6B3A",
    warning="#805000",
    error="#B3261E",
    warning_back="#FFF4DC",
    error_back="#FDE9E7",
    grade_1_back="#FFFDF0",
    grade_2_back="#FFF7DF",
    grade_3_back="#FEE9D3",
    grade_4_back="#FBDAD2",
)

DARK = Colours(
    window="#1D2025",
    base="#15171B",
    panel="#272B32",
    line="#3A404A",
    field_line="#7C8794",
    scroll="#59626E",
    ink="#E8EAED",
    muted="#A9B1BC",
    accent="#85B4F7",
    on_accent="#0C1C33",
    chosen="#274468",
    on_chosen="#F2F6FC",
    good="#83D2A0",
    warning="#EDBB62",
    error="#FF9D93",
    warning_back="#3A2F17",
    error_back="#431F1C",
    grade_1_back="#262519",
    grade_2_back="#2E2A1C",
    grade_3_back="#38281B",
    grade_4_back="#43231F",
)


HIGH_LIGHT = Colours(
    window="#FFFFFF",
    base="#FEFEFE",
    panel="#F0F0F0",
    line="#5C5C5C",
    field_line="#000000",
    scroll="#5C5C5C",
    ink="#000000",
    muted="#2E2E2E",
    accent="#00347A",
    on_accent="#FFFFFF",
    chosen="#FFE45C",
    on_chosen="#000000",
    good="#004D1F",
    warning="#5A3700",
    error="#8A0000",
    warning_back="#FFF4DC",
    error_back="#FFEDEB",
    grade_1_back="#FFFBE6",
    grade_2_back="#FFF3C4",
    grade_3_back="#FFDDBD",
    grade_4_back="#FFC9BF",
)

HIGH_DARK = Colours(
    window="#000000",
    base="#010101",
    panel="#141414",
    line="#B0B0B0",
    field_line="#FFFFFF",
    scroll="#C0C0C0",
    ink="#FFFFFF",
    muted="#D6D6D6",
    accent="#8FC7FF",
    on_accent="#000000",
    chosen="#0046C8",
    on_chosen="#FFFFFF",
    good="#7DF0A8",
    warning="#FFD166",
    error="#FFB0A8",
    warning_back="#2B2200",
    error_back="#3A0A08",
    grade_1_back="#242000",
    grade_2_back="#3A3000",
    grade_3_back="#4A2A00",
    grade_4_back="#5A1410",
)

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


def style_sheet(look: Colours, font: QFont) -> str:
    """Return the style sheet for the roles that widgets are marked with."""
    size = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    return f"""
    *[role="title"] {{ font-size: {size * 1.5:.1f}pt; }}
    *[role="section"] {{ font-weight: bold; }}
    *[role="note"] {{ font-size: {size * 0.9:.1f}pt; color: {look.muted}; }}
    *[role="muted"] {{ color: {look.muted}; }}
    *[role="error"] {{ color: {look.error}; }}
    *[role="warning"] {{ color: {look.warning}; }}
    *[role="good"] {{ color: {look.good}; }}
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {{
        background: {look.base}; color: {look.ink}; border: 1px solid {look.field_line}; border-radius: 3px; }}
    QLineEdit, QComboBox {{ padding: 3px 6px; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView::item {{ padding: 4px 6px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {{ border: 2px solid {look.accent}; }}
    QLineEdit:focus, QComboBox:focus {{ padding: 2px 5px; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QLineEdit:read-only {{
        background: {look.window}; color: {look.muted}; border-color: {look.line}; }}
    QComboBox::drop-down {{ border: none; width: 20px; }}
    QComboBox::down-arrow {{ image: url("{_file("icons/choice_arrow.svg")}"); width: 12px; height: 12px; }}
    QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; padding: 0; }}
    QPushButton {{
        background: {look.panel}; color: {look.ink}; border: 1px solid {look.field_line}; border-radius: 4px;
        padding: 4px 12px; }}
    QPushButton:hover {{ border-color: {look.accent}; }}
    QPushButton:pressed {{ background: {look.chosen}; }}
    QPushButton:focus {{ border: 2px solid {look.accent}; padding: 3px 11px; }}
    QPushButton:disabled {{ color: {look.muted}; border-color: {look.line}; }}
    QHeaderView {{ background: {look.window}; border: none; }}
    QHeaderView::section {{
        background: {look.window}; color: {look.muted}; border: none; border-bottom: 1px solid {look.line};
        padding: 4px 3px; }}
    QTableView QHeaderView::section {{ padding: 4px 8px; }}
    QScrollBar {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {look.scroll}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {look.field_line}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QTableView, QTreeView, QListView {{ gridline-color: {look.line}; border-color: {look.line}; }}
    QTreeView::indicator, QListView::indicator {{
        background: {look.base}; border: 1px solid {look.field_line}; border-radius: 3px; width: 14px; height: 14px; }}
    QTreeView::indicator:checked, QListView::indicator:checked {{ image: url("{_file("icons/tick.svg")}"); }}
    QPushButton[role="primary"] {{
        background: {look.accent}; color: {look.on_accent}; border: 1px solid {look.accent};
        border-radius: 4px; padding: 4px 16px; font-weight: bold; }}
    QPushButton[role="primary"]:disabled {{
        background: {look.panel}; color: {look.muted}; border-color: {look.line}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {look.ink}; padding: 3px 15px; }}
    QPushButton[role="quiet"], QToolButton[role="quiet"] {{
        background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }}
    QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {{ background: {look.panel}; }}
    QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus {{ border-color: {look.accent}; }}
    QPushButton[role="link"], QToolButton[role="link"] {{
        background: transparent; border: 1px solid transparent; color: {look.accent}; padding: 2px 4px; }}
    QPushButton[role="link"]:focus, QToolButton[role="link"]:focus {{ border-color: {look.accent}; }}
    QPushButton[role="link"]:hover, QToolButton[role="link"]:hover {{ text-decoration: underline; }}
    QPushButton[role="choice"] {{
        background: {look.base}; color: {look.ink}; border: 1px solid {look.field_line};
        border-radius: 4px; padding: 3px 9px; }}
    QPushButton[role="choice"]:hover {{ background: {look.panel}; }}
    QPushButton[role="choice"]:checked {{
        background: {look.accent}; color: {look.on_accent}; border-color: {look.accent}; }}
    QPushButton[role="choice"]:focus {{ border: 2px solid {look.accent}; padding: 2px 8px; }}
    QPushButton[role="choice"]:checked:focus {{ border-color: {look.ink}; }}
    QPushButton[role="choice"]:disabled {{ color: {look.muted}; border-color: {look.line}; }}
    QPushButton[role="choice"]:checked:disabled {{
        background: {look.panel}; color: {look.ink}; border-color: {look.muted}; }}
    QPushButton[role="chip"] {{
        background: transparent; border: 1px solid {look.field_line}; border-radius: 10px; padding: 2px 10px; }}
    QPushButton[role="chip"]:hover {{ background: {look.panel}; }}
    QPushButton[role="chip"]:checked {{
        background: {look.chosen}; color: {look.on_chosen}; border-color: {look.accent}; }}
    QPushButton[role="chip"]:focus {{ border: 2px solid {look.accent}; padding: 1px 9px; }}
    QLabel[role="tag"] {{
        background: {look.warning_back}; color: {look.warning}; border-radius: 4px; padding: 2px 8px; }}
    QPushButton[role="find"] {{
        background: {look.base}; color: {look.muted}; border: 1px solid {look.line}; border-radius: 4px;
        padding: 5px 12px; text-align: left; }}
    QPushButton[role="find"]:hover, QPushButton[role="find"]:focus {{ border-color: {look.accent}; }}
    QTableView[role="facts"] {{ background: transparent; }}
    QTableView[role="facts"]::item {{ padding: 4px 5px; border-bottom: 1px solid {look.line}; }}
    QTableView[role="lines"]::item {{ padding: 4px 5px; border-bottom: 1px solid {look.line}; }}
    QTableView[role="lines"]::item:selected {{ background: {look.chosen}; color: {look.on_chosen}; }}
    QFrame[role="panel"], QWidget[role="panel"] {{ background: {look.panel}; }}
    QFrame[role="bubble"] {{
        background: {look.base}; border: 2px solid {look.accent}; border-radius: 8px; }}
    QWidget[role="bar"] {{ background: {look.window}; }}
    QFrame[role="line"] {{ background: {look.line}; border: none; }}
    QFrame[role="note_banner"] {{ background: {look.panel}; border-bottom: 1px solid {look.line}; }}
    QFrame[role="warning_banner"] {{ background: {look.warning_back}; border-bottom: 1px solid {look.line}; }}
    QFrame[role="error_banner"] {{ background: {look.error_back}; border-bottom: 1px solid {look.line}; }}
    QSplitter::handle:horizontal {{ background: {look.window}; border-left: 1px solid {look.line}; }}
    QSplitter::handle:vertical {{ background: {look.window}; border-top: 1px solid {look.line}; }}
    """


def _file(name: str) -> str:
    # A style sheet knows pictures by their file only; backslashes would be escapes in it.
    return str(resource(name)).replace("\\", "/")


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
