"""The list of what is missing and what may be wrong, worked out beside the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme
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
        self._watch = FindingsWatch.of(session)
        self._content = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.XS)
        whole = QVBoxLayout(self._content)
        whole.setContentsMargins(0, 0, theme.S, 0)
        whole.setSpacing(0)
        whole.addLayout(self._column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(self._content))
        # Thousands of findings take a while to be put into words.
        self._wording = LatestLook(self._prepare, self)
        self._wording.found.connect(self._show)
        self._watch.found.connect(self._wording.look)
        self._minute = QTimer(self)
        self._minute.setInterval(_CLOCKS_EVERY_MS)
        self._minute.timeout.connect(self._count_down)
        self._minute.start()
        self._say(translate("overview", "Looking for what is missing…"))
        self._count_down()

    @property
    def is_busy(self) -> bool:
        """Whether something is still being searched for or put into words."""
        return self._shown is None or self._wording.is_looking

    @property
    def labels(self) -> tuple[LinkLabel, ...]:
        """The lines of links, one for each matter."""
        return tuple(self._labels)

    def _prepare(self) -> Callable[[], object]:
        findings, data, now = self._watch.findings, self._session.data, self._session.now()
        return lambda: matters(findings, data, now)

    def _show(self, found: tuple[Matter, ...]) -> None:
        if found == self._shown:
            return
        self._shown = found
        self._clear()
        missing = [matter for matter in found if matter.is_missing]
        others = [matter for matter in found if not matter.is_missing and not matter.is_undecided]
        undecided = [matter for matter in found if matter.is_undecided]
        self._add_section(translate("overview", "What is missing"), missing, _nothing_missing())
        if others:
            self._column.addSpacing(theme.M)
            self._add_section(translate("overview", "What to look at again"), others, "")
        if undecided:
            self._column.addSpacing(theme.M)
            self._add_section(translate("overview", "What the dates leave open"), undecided, "")
        self._column.addStretch(1)

    def _count_down(self) -> None:
        """Say anew how much time is left; before the first search there is nothing to say it of."""
        if self._watch.findings:
            self._wording.look()

    def _add_section(self, title: str, found: list[Matter], otherwise: str) -> None:
        self._column.addWidget(section_title(title))
        if not found:
            self._column.addWidget(_line(otherwise))
        for matter in found:
            count = len(matter.places)
            sentence = f"{matter.sentence} ({count})" if count > 1 else matter.sentence
            links = LinkLabel(matter_parts(matter))
            messages = dict.fromkeys(place.message for place in matter.places)
            links.setToolTip(plain_tooltip("\n".join(list(messages)[:12])))
            links.followed.connect(self.followed)
            self._labels.append(links)
            self._column.addWidget(_line(sentence))
            self._column.addWidget(links)
            self._column.addSpacing(theme.S)

    def _say(self, words: str) -> None:
        self._column.addWidget(section_title(translate("overview", "What is missing")))
        self._column.addWidget(_line(words))
        self._column.addStretch(1)

    def _clear(self) -> None:
        self._labels = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _nothing_missing() -> str:
    return translate("overview", "Nothing is missing as far as the records tell.")


def _line(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
