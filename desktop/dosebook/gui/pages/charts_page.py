"""Charts: the figures of the report on the newest data; a point, a bar or a cell leads to its record."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.cut_off import reported_once
from dosebook.domain.partial_date import day_words
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.study_summary import cohort_in_question
from dosebook.domain.words import translate
from dosebook.drawing.study_charts.catalogue import CHARTS, ChartSpec
from dosebook.drawing.study_charts.chart import Chart
from dosebook.drawing.study_charts.scope import Scope
from dosebook.gui import theme
from dosebook.gui.figure_view import FigureView
from dosebook.gui.look import Look
from dosebook.gui.page import Page
from dosebook.gui.pages.overview_parts import scrolled
from dosebook.gui.session import Session

ALL_COHORTS = ""


class ChartsPage(Page):
    """A list of figures at the left, the chosen one at the right; only that one is drawn."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the first figure."""
        super().__init__(session, parent)
        self._is_stale = False
        self.shown: tuple[Chart, ...] = ()
        self.scope = Scope.of(session.data, session.today())
        self._look = Look(self)
        self._had_keyboard = False
        self.names, self.cohorts, self.day = QListWidget(), QComboBox(), QLabel()
        self.save_button = QPushButton(translate("charts_page", "&Save this figure…"))
        self.figures: list[FigureView] = []
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._area: QScrollArea = scrolled(self._content)
        self._fill_names()
        self._lay_out()
        self._look.found.connect(self._show_chart)
        self._refresh()
        self.names.currentRowChanged.connect(lambda _row: self._look_again())
        self.cohorts.currentIndexChanged.connect(lambda _place: self._look_again())
        self.save_button.clicked.connect(self.save_figure)
        session.changed.connect(self._study_changed)

    @property
    def spec(self) -> ChartSpec:
        """The kind of figure that is shown."""
        return CHARTS[max(0, self.names.currentRow())]

    @property
    def is_busy(self) -> bool:
        """Whether the figure is still being worked out."""
        return self._look.is_busy

    def activate(self) -> None:
        """Put the keyboard into the list of figures."""
        if self._is_stale or self._look.has_failed:
            self._refresh()
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, delta: int) -> None:
        """Go to the figure before or after."""
        self.names.setCurrentRow(min(max(0, self.names.currentRow() + delta), len(CHARTS) - 1))

    def save_figure(self) -> None:
        """Save the figure that is shown as a picture."""
        from dosebook.gui.files.figures import show_save_figure

        show_save_figure(self.session, self.window(), self.spec, self.shown, self.scope)

    def _study_changed(self, _kinds: object) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._is_stale = True

    def _refresh(self) -> None:
        """Take the newest data; the cohort chosen before stays chosen where it is still there."""
        self._is_stale = False
        data, chosen = self.session.data, self.cohorts.currentData() or ALL_COHORTS
        was_blocked = self.cohorts.blockSignals(True)
        self.cohorts.clear()
        self.cohorts.addItem(translate("charts_page", "All cohorts"), ALL_COHORTS)
        for cohort in data.cohorts:
            self.cohorts.addItem(cohort_name(cohort), cohort.uid)
        self.cohorts.setCurrentIndex(max(0, self.cohorts.findData(chosen)))
        self.cohorts.blockSignals(was_blocked)
        self._look_again()

    def _look_again(self) -> None:
        """Work out the chosen figure; until it is there, no other figure stands in its place."""
        data, today, spec = self.session.data, self.session.today(), self.spec
        cohort = self.cohorts.currentData()
        self.day.setText(translate("charts_page", "Data to {day}").format(day=day_words(today)))
        self._had_keyboard |= any(view.hasFocus() for view in self.figures)
        self._look.ask(data, lambda: _looked(spec, data, today, cohort))
        if self.is_busy:
            self._say_wait()

    def _say_wait(self) -> None:
        self.shown = ()
        self._clear()
        wait = _wrapping(translate("charts_page", "The figure is being worked out…"))
        theme.mark(wait, "muted")
        self._column.addWidget(wait)
        self._column.addStretch(1)
        self.save_button.setEnabled(False)

    def _show_chart(self, found: tuple[Scope, tuple[Chart, ...]]) -> None:
        self.scope, self.shown = found
        self._clear()
        for chart in self.shown:
            self._add(chart)
        self._column.addStretch(1)
        self.save_button.setEnabled(bool(self.figures))
        self._area.verticalScrollBar().setValue(0)
        if self._had_keyboard and self.figures:
            self.figures[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._had_keyboard = False

    def _add(self, chart: Chart) -> None:
        if chart.title:
            title = _wrapping(chart.title)
            theme.mark(title, "section")
            self._column.addWidget(title)
        if chart.draw is not None:
            view = FigureView()
            view.set_figure(chart.draw)
            view.record_clicked.connect(self.record_wanted)
            self._column.addWidget(view)
            QWidget.setTabOrder(self.figures[-1] if self.figures else self.names, view)
            self.figures.append(view)
        if chart.note:
            note = _wrapping(chart.note)
            theme.mark(note, "note" if chart.draw is not None else "muted")
            self._column.addWidget(note)
        self._column.addSpacing(theme.L)

    def _clear(self) -> None:
        self.figures = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _fill_names(self) -> None:
        for spec in CHARTS:
            item = QListWidgetItem(spec.name)
            item.setSizeHint(QSize(0, theme.row_height(self.names)))
            self.names.addItem(item)
        self.names.setCurrentRow(0)
        self.names.viewport().setAutoFillBackground(False)
        self.names.setAccessibleName(translate("charts_page", "Figures"))
        self.names.setFrameShape(QListWidget.Shape.NoFrame)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setMinimumWidth(_widest(self.names, (spec.name for spec in CHARTS)) + theme.XL)

    def _lay_out(self) -> None:
        title = QLabel(translate("window", "Charts"))
        theme.mark(title, "title")
        theme.mark(self.day, "muted")
        self.cohorts.setAccessibleName(translate("charts_page", "Cohort"))
        head = QHBoxLayout()
        head.setSpacing(theme.M)
        head.addWidget(title)
        head.addWidget(self.cohorts)
        head.addWidget(self.day)
        head.addStretch(1)
        head.addWidget(self.save_button)
        self._column.setContentsMargins(theme.L, 0, theme.S, theme.S)
        self._column.setSpacing(theme.S)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("charts")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.S)
        split.addWidget(self.names)
        split.addWidget(self._area)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        layout.setSpacing(theme.M)
        layout.addLayout(head)
        layout.addWidget(split, 1)


def _looked(
    spec: ChartSpec, data: StudyData, today: date, cohort: str | None
) -> tuple[Scope, tuple[Chart, ...]]:
    """Return what a figure is about and the figure, of what is known at the end of ``today``."""
    scope = Scope.of(
        reported_once(data, today).data,
        today,
        cohorts=[cohort] if cohort else (),
        under_review=cohort_in_question(data),
    )
    return scope, spec.make(scope)


def _wrapping(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _widest(widget: QWidget, texts: Iterable[str]) -> int:
    return max(map(partial(widget.fontMetrics().horizontalAdvance), texts), default=0)
