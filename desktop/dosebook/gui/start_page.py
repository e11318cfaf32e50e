"""What the window shows without a study: recent studies, and the ways to another one."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dosebook import __version__
from dosebook.domain.partial_date import day_words
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.background import Job
from dosebook.gui.icon_label import IconLabel
from dosebook.gui.icons import icon
from dosebook.gui.row_or_grid import RowOrGrid
from dosebook.gui.tour.memory import offer_words

_WIDTH_CHARACTERS = 128
_SIGN_SIZE = 48


class StartPage(QWidget):
    """New, Open, Demo, and the studies opened last; a file that vanished says so."""

    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    tour_wanted = Signal()
    recent_wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without recent studies."""
        super().__init__(parent)
        self.new_button = self._button("new", translate("start", "&New study…"))
        self.open_button = self._button("open", translate("start", "&Open study…"))
        self.demo_button = self._button("demo", translate("start", "Open the &demo study"))
        self.tour_button = self._button("right", offer_words(""))
        theme.mark(self.new_button, "primary")
        self.new_button.setIcon(icon("new", "on_accent"))
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.demo_button.clicked.connect(self.demo_wanted)
        self.tour_button.clicked.connect(self.tour_wanted)
        self.heading = QLabel(translate("start", "Recent studies"))
        theme.mark(self.heading, "section")
        self.empty = QLabel(
            translate(
                "start",
                "No study was opened on this computer yet. The tour shows the demo study in ten steps.",
            )
        )
        self.empty.setWordWrap(True)
        theme.mark(self.empty, "muted")
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        self.rows: dict[str, RecentRow] = {}
        self._lay_out()
        self.show_recent(())

    def show_recent(self, studies: Sequence[str]) -> None:
        """List ``studies``; whether they are still there is found out behind, since a share may be slow."""
        while (item := self.list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for study in studies:
            row = RecentRow(study, self)
            row.wanted.connect(self.recent_wanted)
            row.removal_wanted.connect(self.removal_wanted)
            self.list.addWidget(row)
            self.rows[study] = row
        self.empty.setVisible(not studies)
        if studies:
            self._look_for(tuple(studies))

    def show_tour(self, kept: str) -> None:
        """Offer the tour, or to go on with it, by what is ``kept`` of it."""
        self.tour_button.setText(offer_words(kept))

    def _look_for(self, studies: tuple[str, ...]) -> None:
        job = Job(lambda _progress: {study: _changed_at(Path(study)) for study in studies}, self)
        job.succeeded.connect(self._found)
        job.succeeded.connect(job.deleteLater)
        job.start()

    def _found(self, changed: Mapping[str, datetime | None]) -> None:
        for study, moment in changed.items():
            if study in self.rows:
                self.rows[study].show_found(moment)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setIcon(icon(name))
        button.setIconSize(QSize(18, 18))
        button.setMinimumHeight(theme.row_height(button) + theme.S)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        return button

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH_CHARACTERS * self.fontMetrics().averageCharWidth())
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.XL, 2 * theme.XL, theme.XL, theme.XL)
        column.setSpacing(theme.S)
        column.addLayout(self._title())
        column.addSpacing(theme.L)
        row_of_buttons = QWidget()
        buttons = RowOrGrid(row_of_buttons, theme.S)
        for button in (self.new_button, self.open_button, self.demo_button, self.tour_button):
            buttons.addWidget(button)
        column.addWidget(row_of_buttons)
        column.addSpacing(theme.XL)
        column.addWidget(self.heading)
        column.addWidget(theme.hairline())
        column.addWidget(self.empty)
        column.addLayout(self.list)
        column.addStretch(1)
        outer = QWidget()
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(outer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _title(self) -> QGridLayout:
        sign = IconLabel("dosebook", "accent", _SIGN_SIZE)
        name = QLabel(translate("start", "Dosebook"))
        theme.mark(name, "title")
        words = QLabel(
            translate(
                "start", "Dose-escalation trials, from the form to the committee's page. Version {version}"
            ).format(version=__version__)
        )
        words.setWordWrap(True)
        theme.mark(words, "muted")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(0)
        grid.addWidget(sign, 0, 0, 2, 1)
        grid.addWidget(name, 0, 1)
        grid.addWidget(words, 1, 1)
        grid.setColumnStretch(1, 1)
        return grid


class RecentRow(QWidget):
    """One recent study: its name opens it; once it vanished, it can be taken from the list."""

    wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, study: str, parent: QWidget | None = None) -> None:
        """Show the study at this path."""
        super().__init__(parent)
        self._study = study
        path = Path(study)
        self.name = QPushButton(path.stem.replace("&", "&&"))
        self.name.setAccessibleName(translate("start", "Open {study}").format(study=path.stem))
        self.name.setIcon(icon("study", "accent"))
        theme.mark(self.name, "link")
        self.name.clicked.connect(lambda: self.wanted.emit(self._study))
        self.place = QLabel(str(path.parent))
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setToolTip(study)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.mark(self.place, "muted")
        self.when = QLabel()
        theme.mark(self.when, "muted")
        self.removal = QPushButton(translate("start", "Remove from list"))
        self.removal.setAccessibleName(
            translate("start", "Remove {study} from the list").format(study=path.stem)
        )
        self.removal.clicked.connect(lambda: self.removal_wanted.emit(self._study))
        self.removal.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.XS, 0, theme.XS)
        row.setSpacing(theme.M)
        row.addWidget(self.name)
        row.addWidget(self.place, 1)
        row.addWidget(self.when)
        row.addWidget(self.removal)
        self.setMinimumHeight(theme.row_height(self) + theme.S)

    def show_found(self, changed: datetime | None) -> None:
        """Say when the file was changed last, or that it is not there."""
        self.removal.setVisible(changed is None)
        self.name.setEnabled(changed is not None)
        if changed is None:
            self.when.setText(translate("start", "Not found there any more"))
            theme.mark(self.when, "warning")
        else:
            self.when.setText(_moment_words(changed))


def _changed_at(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime)
    except OSError:
        return None


def _moment_words(moment: datetime) -> str:
    day = moment.date()
    if day == date.today():
        return translate("start", "today {time}").format(time=f"{moment:%H:%M}")
    return day_words(day)
