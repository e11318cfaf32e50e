"""The one style sheet: it turns what a widget is marked as into fonts, borders and colours."""

from PySide6.QtGui import QFont

from dosebook.gui.theme_colours import Colours
from dosebook.resources import resource


def style_sheet(look: Colours, font: QFont) -> str:
    """Return the style sheet for the roles that widgets are marked with."""
    parts = (_fields, _buttons, _lists, _strong_and_quiet_buttons, _choices, _parts)
    size = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    return "".join([_words(look, size), *(part(look) for part in parts)])


def _words(look: Colours, size: float) -> str:
    """What a text is: a title, a section, a note, a warning."""
    return f"""
    *[role="title"] {{ font-size: {size * 1.5:.1f}pt; }}
    *[role="section"] {{ font-weight: bold; }}
    *[role="note"] {{ font-size: {size * 0.9:.1f}pt; color: {look.muted}; }}
    *[role="muted"] {{ color: {look.muted}; }}
    *[role="error"] {{ color: {look.error}; }}
    *[role="warning"] {{ color: {look.warning}; }}
    *[role="good"] {{ color: {look.good}; }}
    """


def _fields(look: Colours) -> str:
    """Fields to type in and lists to choose from."""
    return f"""
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
    """


def _buttons(look: Colours) -> str:
    """A plain button."""
    return f"""
    QPushButton {{
        background: {look.panel}; color: {look.ink}; border: 1px solid {look.field_line}; border-radius: 4px;
        padding: 4px 12px; }}
    QPushButton:hover {{ border-color: {look.accent}; }}
    QPushButton:pressed {{ background: {look.chosen}; }}
    QPushButton:focus {{ border: 2px solid {look.accent}; padding: 3px 11px; }}
    QPushButton:disabled {{ color: {look.muted}; border-color: {look.line}; }}
    """


def _lists(look: Colours) -> str:
    """Heads, scroll bars, tables and the boxes to tick in them."""
    return f"""
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
    """


def _strong_and_quiet_buttons(look: Colours) -> str:
    """The one button of a view, and those that recede."""
    return f"""
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
    """


def _choices(look: Colours) -> str:
    """Answers that are chosen by a click: buttons of a field, chips of a filter."""
    return f"""
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
    """


def _parts(look: Colours) -> str:
    """Parts of a view: tags, small tables, frames, banners, splitters."""
    return f"""
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
