"""The list of what is missing and what may be wrong, worked out beside the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.after_paint import after_paint
from dosebook.gui.latest_look import LatestLook
from dosebook.gui.link_label import LinkLabel
from dosebook.gui.pages.overview_missing import Matter, matters
from dosebook.gui.pages.overview_parts import matter_parts, scrolled, section_title
from dosebook.gui.plain_tooltip import plain_tooltip
from dosebook.gui.session import Session
from dosebook.gui.table.findings_watch import FindingsWatch

_CLOCKS_EVERY_MS = 60_000


class Matters(QWidget):
    """Each matter is a sentence with the records below it; a click goes to the record and its field."""

    followed = Signal(str, str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show what is known; more comes when the search is done."""
        super().__init__(parent)
        self._session = session
        self._shown: tuple[Matter, ...] | None = None
        self._labels: list[LinkLabel] = []
        self._is_unseen, self._is_stale = True, False
        self._watch = FindingsWatch.of(session)
        self._area = scrolled(QWidget())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        # Thousands of findings take a while to be put into words.
        self._wording = LatestLook(self._prepare, self)
        self._wording.found.connect(self._show)
        self._watch.found.connect(self._findings_changed)
        self._minute = QTimer(self)
        self._minute.setInterval(_CLOCKS_EVERY_MS)
        self._minute.timeout.connect(self._count_down)
        self._minute.start()
        self._say(translate("overview", "Looking for what is missing…"))
        after_paint(self, self._count_down)

    @property
    def is_busy(self) -> bool:
        """Whether something is still being searched for or put into words."""
        return self._shown is None or self._wording.is_looking

    @property
    def labels(self) -> tuple[LinkLabel, ...]:
        """The lines of links, one for each matter."""
        return tuple(self._labels)

    def showEvent(self, event: QShowEvent) -> None:
        """Put into words what was found before the list was first seen."""
        super().showEvent(event)
        self._is_unseen = False
        if self._is_stale or self._wording.has_failed:
            self._is_stale = False
            self._wording.look()

    def _findings_changed(self) -> None:
        """Put other findings into words; a list that nobody saw yet has time for all but its first words."""
        if self._is_unseen and self._shown is not None:
            self._is_stale = True
        else:
            self._wording.look()

    def _prepare(self) -> Callable[[], object]:
        findings, data, now = self._watch.findings, self._session.data, self._session.now()
        return lambda: matters(findings, data, now)

    def _show(self, found: tuple[Matter, ...]) -> None:
        if found == self._shown:
            return
        self._shown = found
        missing = [matter for matter in found if matter.is_missing]
        others = [matter for matter in found if not matter.is_missing and not matter.is_undecided]
        undecided = [matter for matter in found if matter.is_undecided]
        self._labels = []
        content, column = _column()
        self._add_section(column, translate("overview", "What is missing"), missing, _nothing_missing())
        if others:
            column.addSpacing(theme.M)
            self._add_section(column, translate("overview", "What to look at again"), others, "")
        if undecided:
            column.addSpacing(theme.M)
            self._add_section(column, translate("overview", "What the dates leave open"), undecided, "")
        column.addStretch(1)
        # Filled in the window, it would be styled and laid out anew for each of its lines.
        self._area.setWidget(content)

    def _count_down(self) -> None:
        """Say anew how much time is left; before the first search there is nothing to say it of."""
        if self._watch.findings and not self._is_stale:
            self._wording.look()

    def _add_section(self, column: QVBoxLayout, title: str, found: list[Matter], otherwise: str) -> None:
        column.addWidget(section_title(title))
        if not found:
            column.addWidget(_line(otherwise))
        for matter in found:
            count = len(matter.places)
            sentence = f"{matter.sentence} ({count})" if count > 1 else matter.sentence
            links = LinkLabel(matter_parts(matter))
            messages = dict.fromkeys(place.message for place in matter.places)
            links.setToolTip(plain_tooltip("\n".join(list(messages)[:12])))
            links.followed.connect(self.followed)
            self._labels.append(links)
            column.addWidget(_line(sentence))
            column.addWidget(links)
            column.addSpacing(theme.S)

    def _say(self, words: str) -> None:
        content, column = _column()
        column.addWidget(section_title(translate("overview", "What is missing")))
        column.addWidget(_line(words))
        column.addStretch(1)
        self._area.setWidget(content)


def _column() -> tuple[QWidget, QVBoxLayout]:
    """Return what the area scrolls and the column in it."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, theme.S, 0)
    column.setSpacing(theme.XS)
    return content, column


def _nothing_missing() -> str:
    return translate("overview", "Nothing is missing as far as the records tell.")


def _line(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
