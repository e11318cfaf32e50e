"""Overview: where the study stands, what is missing, and what the committee said; every word leads to its record."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.study_summary import StudySummary, cohort_in_question, study_summary
from dosebook.domain.words import translate
from dosebook.drawing.study_ladder import drawn_ladder, ladder_steps
from dosebook.gui import theme
from dosebook.gui.figure_view import FigureView
from dosebook.gui.link_label import LinkLabel
from dosebook.gui.page import Page
from dosebook.gui.pages.overview_matters import Matters
from dosebook.gui.pages.overview_parts import (
    Figure,
    dlt_parts,
    last_review_parts,
    next_review_parts,
    pending_parts,
    people_parts,
    row_of,
    scrolled,
    section_title,
)
from dosebook.gui.session import Session

_SIDE_BY_SIDE = 72
"""Characters of width from which the missing stands beside the ladder, not below."""


class OverviewPage(Page):
    """The first page of an open study."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the study as it stands."""
        super().__init__(session, parent)
        self._is_stale = False
        self.enrolled = Figure(translate("overview", "Enrolled"))
        self.dlts = Figure(translate("overview", "Participants with a DLT"))
        self.serious = Figure(translate("overview", "Serious events"))
        self.deaths = Figure(translate("overview", "Deaths"))
        self.pending = Figure(translate("overview", "DLT window open"))
        self.figures = (self.enrolled, self.dlts, self.pending, self.serious, self.deaths)
        self.ladder = FigureView()
        self.no_cohorts = LinkLabel()
        self.last_review, self.next_review = LinkLabel(), LinkLabel()
        self.matters = Matters(session)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def is_busy(self) -> bool:
        """Whether what is missing is still being looked for."""
        return self.matters.is_busy

    def activate(self) -> None:
        """Put the keyboard on the ladder."""
        if self._is_stale:
            self._refresh()
        self.ladder.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "splitter"):
            self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the halves below each other where there is no room beside."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self.width() >= 2 * _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() is not wanted:
            self.splitter.setOrientation(wanted)

    def _connect(self) -> None:
        self.session.changed.connect(self._study_changed)
        self.ladder.record_clicked.connect(self.record_wanted)
        for figure in self.figures:
            figure.followed.connect(self._follow)
        for label in (self.last_review, self.next_review):
            label.followed.connect(self._follow)
        self.matters.followed.connect(self._follow)

    def _follow(self, kind: str, uid: str, field: str) -> None:
        if field:
            self.field_wanted.emit(kind, uid, field)
        else:
            self.record_wanted.emit(kind, uid)

    def _study_changed(self, _kinds: object) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._is_stale = True

    def _refresh(self) -> None:
        self._is_stale = False
        data, today = self.session.data, self.session.today()
        self._show_figures(study_summary(data, today), data)
        self._show_ladder(data)
        self.last_review.set_parts(last_review_parts(data))
        self.next_review.set_parts(next_review_parts(data, today))

    def _show_figures(self, summary: StudySummary, data: StudyData) -> None:
        of_planned = translate("overview", "{count} of {planned} planned")
        enrolled = str(summary.enrolled)
        if summary.planned is not None:
            enrolled = of_planned.format(count=enrolled, planned=summary.planned)
        treated = translate("overview", "{count} treated").format(count=summary.dlts.treated)
        self.enrolled.show_figure(enrolled, [(treated, None)] if data.participants else [])
        rate = translate("overview", "{dlts} of {evaluable} evaluable")
        dlts = rate.format(dlts=summary.dlts.with_dlt, evaluable=summary.dlts.evaluable)
        self.dlts.show_figure(dlts, dlt_parts(summary))
        self.pending.show_figure(str(len(summary.pending)), pending_parts(summary))
        self.serious.show_figure(str(summary.serious_events), people_parts(summary.serious))
        self.deaths.show_figure(str(len(summary.deaths)), people_parts(summary.deaths))

    def _show_ladder(self, data: StudyData) -> None:
        today, marked = self.session.today(), cohort_in_question(data)
        self.ladder.setVisible(bool(data.cohorts))
        self.no_cohorts.setVisible(not data.cohorts)
        self.no_cohorts.set_parts(
            [(translate("overview", "No cohorts yet. They appear here as a ladder."), None)]
        )
        steps = ladder_steps(data, data.cohorts, today, under_review=marked, with_counts=True)
        self.ladder.set_figure(partial(drawn_ladder, steps))

    def _lay_out(self) -> None:
        title = QLabel(translate("overview", "Overview"))
        theme.mark(title, "title")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.M, 0)
        column.setSpacing(theme.S)
        column.addWidget(
            section_title(translate("overview", "Cohorts, the lowest below; a square is a participant"))
        )
        for widget in (self.ladder, self.no_cohorts):
            column.addWidget(widget)
        column.addSpacing(theme.L)
        column.addWidget(section_title(translate("overview", "Data Monitoring Committee")))
        for widget in (self.last_review, self.next_review):
            column.addWidget(widget)
        column.addStretch(1)
        self.splitter.setObjectName("overview")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(theme.L)
        self.splitter.addWidget(scrolled(left))
        self.splitter.addWidget(self.matters)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([600, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        layout.setSpacing(theme.M)
        layout.addWidget(title)
        layout.addLayout(row_of(*self.figures))
        layout.addWidget(theme.hairline())
        layout.addWidget(self.splitter, 1)
