"""Sentences that stay above the pages until somebody deals with them: drafts, damage, notices."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.icon_label import IconLabel
from dosebook.gui.icons import icon

Tone = Literal["note", "warning", "error"]
Answer = tuple[str, Callable[[], None]]
_ROLES: dict[Tone, theme.Role] = {
    "note": "note_banner",
    "warning": "warning_banner",
    "error": "error_banner",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence, and what can be done about it; answering takes it away."""

    words: str
    tone: Tone = "note"
    answers: Sequence[Answer] = field(default=())
    can_close: bool = True


class Banners(QWidget):
    """The notices above the pages, newest below; no height when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_notice(self, notice: Notice) -> QWidget:
        """Show ``notice`` until it is answered or closed; the same sentence is not shown twice."""
        shown = next((banner for banner in self.banners() if banner.notice.words == notice.words), None)
        if shown is not None:
            return shown
        banner = _Banner(notice, self)
        self._column.addWidget(banner)
        self.show()
        return banner

    def banners(self) -> list["_Banner"]:
        """Return the banners shown, the oldest first."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, _Banner)]

    def take_away(self, banner: QWidget) -> None:
        """Remove one banner."""
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self.setVisible(bool(self.banners()))

    def clear(self) -> None:
        """Remove every banner."""
        for banner in self.banners():
            self.take_away(banner)


class _Banner(QFrame):
    def __init__(self, notice: Notice, bar: Banners) -> None:
        super().__init__(bar)
        self.notice = notice
        self._bar = bar
        theme.mark(self, _ROLES[notice.tone])
        sign = IconLabel(notice.tone, "ink" if notice.tone == "note" else notice.tone)
        words = QLabel(notice.words)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.S, theme.S, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(sign)
        row.addWidget(words, 1)
        for label, act in notice.answers:
            button = QPushButton(label)
            button.clicked.connect(lambda _checked=False, act=act: self._answer(act))
            row.addWidget(button)
        if notice.can_close:
            row.addWidget(self._closer())

    def _closer(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("close"))
        button.setToolTip(translate("window", "Hide this notice"))
        button.setAccessibleName(translate("window", "Hide this notice"))
        theme.mark(button, "quiet")
        button.clicked.connect(lambda: self._bar.take_away(self))
        return button

    def _answer(self, act: Callable[[], None]) -> None:
        self._bar.take_away(self)
        act()
