"""Visits: the matrix of what is expected and done, the calendar of what is due, and the visits as recorded."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.localised import localised
from dosebook.domain.records import Participant, ParticipantUid, RecordUid, Visit
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.visits.expected import ScheduleState, State, VisitCell, schedule_state
from dosebook.domain.words import translate
from dosebook.forms.visit_places import first_item
from dosebook.forms.visit_words import SIGN, state_words
from dosebook.gui import theme
from dosebook.gui.form.record_pane import RecordPane
from dosebook.gui.latest_look import LatestLook
from dosebook.gui.pages.record_page import RecordPage
from dosebook.gui.pages.tabbed_page import TabbedPage
from dosebook.gui.pages.visit_acts import BEGIN, CELL, VisitActs
from dosebook.gui.pages.visit_calendar import VisitCalendar, agenda
from dosebook.gui.pages.visit_detail import VisitDetail
from dosebook.gui.pages.visit_matrix import MatrixView
from dosebook.gui.pages.visit_month import VisitMonth
from dosebook.gui.session import Session
from dosebook.gui.table.empty_notice import EmptyNotice
from dosebook.runtime.drafts import Draft

MATRIX, CALENDAR, MONTH, RECORDED = range(4)
_AHEAD_DAYS = (7, 30, 90)


class RecordedVisits(RecordPage):
    """What was recorded about visits themselves, as list and form."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the recorded visits of the open study."""
        super().__init__(session, (Visit.kind,), parent)
        # The tab above says what the list is.
        self.heading.hide()
        self.head.insertStretch(0, 1)

    def begin(self, visit: Visit) -> None:
        """Begin a new visit of this participant and planned visit; its date is for a person to say."""
        self.panel.new(visit.participant, visit)


class VisitsPage(TabbedPage):
    """Four tabs; what is expected is worked out beside the window, anew after each save."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the matrix of the open study."""
        super().__init__(session, parent)
        self.state: ScheduleState | None = None
        self._wanted, self._expected = "", LatestLook(self._prepare, self)
        self._recorded: RecordedVisits | None = None
        self._records_room = QWidget()
        self.matrix, self.detail = MatrixView(), VisitDetail()
        self.calendar, self.month, self.month_title = VisitCalendar(), VisitMonth(), QLabel()
        self.cohorts, self.ahead = QComboBox(), QComboBox()
        self.only_overdue = QPushButton(translate("visits", "Only &overdue"))
        self.counted, self.none = QLabel(), EmptyNotice()
        self._leads_to, self._is_stale = "", False
        self.none.wanted.connect(self._lead_on)
        self._acts = VisitActs(self)
        self._look = theme.colours()
        self._lay_out()
        self._connect()
        self._expected.look()

    @property
    def is_busy(self) -> bool:
        """Whether what is expected is being worked out."""
        return self._expected.is_looking

    @property
    def recorded(self) -> RecordedVisits:
        """The list and form of recorded visits, made when first asked for."""
        if self._recorded is None:
            self._recorded = RecordedVisits(self.session)
            for name in ("record_wanted", "field_wanted", "new_wanted"):
                getattr(self._recorded, name).connect(getattr(self, name))
            layout = QVBoxLayout(self._records_room)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._recorded)
        return self._recorded

    @property
    def pane(self) -> RecordPane | None:
        """The form that is shown, if one is."""
        return self.recorded.panel.pane if self._stack.currentIndex() == RECORDED else None

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme: the lines keep the colours that they were filled with."""
        super().changeEvent(event)
        is_look = event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
        if is_look and hasattr(self, "_look") and self._look is not theme.colours():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for what changed before the page was first seen."""
        super().showEvent(event)
        if self._is_stale or self._expected.has_failed:
            self._is_stale = False
            self._expected.look()

    def activate(self) -> None:
        """Put the keyboard where work begins."""
        place = self._stack.currentIndex()
        if place == RECORDED:
            self.recorded.activate()
        elif place == CALENDAR:
            self.calendar.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place == MONTH:
            self.month.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_record(self, kind: str, uid: str) -> None:
        """Show a recorded visit, or the place of a visit in the matrix."""
        person, _, visit = uid.partition(CELL)
        visit, _, act = visit.partition(CELL)
        if act == BEGIN:
            self._begin(person, visit)
        elif visit:
            self._go(MATRIX, lambda: self._choose(uid))
        else:
            self._go(RECORDED, lambda: self.recorded.open_record(kind, uid))

    def new_record(self, kind: str | None = None, participant: str | None = None) -> None:
        """Begin a new visit."""
        self._go(RECORDED, lambda: self.recorded.new_record(kind, participant))

    def show_draft(self, draft: Draft) -> None:
        """Bring back what was being typed when the program ended."""
        self._go(RECORDED, lambda: self.recorded.show_draft(draft))

    def duplicate_record(self) -> None:
        """Begin a visit like the one in the form."""
        if self.pane is not None:
            self.recorded.duplicate_record()

    def ask_query(self) -> None:
        """Ask a question about a field of the form that is shown."""
        if self.pane is not None:
            self.recorded.ask_query()

    def answer_finding(self) -> None:
        """Answer or accept what is said at a field of the form that is shown."""
        if self.pane is not None:
            self.recorded.answer_finding()

    def step(self, delta: int) -> None:
        """Go to the recorded visit before or after."""
        if self._stack.currentIndex() == RECORDED:
            self.recorded.step(delta)

    def toggle_voided(self) -> None:
        """Show voided visits in the list, or hide them."""
        if self._stack.currentIndex() == RECORDED:
            self.recorded.toggle_voided()

    def _study_changed(self, _kinds: object) -> None:
        if self.is_seen or self.isVisible():
            self._expected.look()
        else:
            self._is_stale = True

    def _prepare(self) -> Callable[[], object]:
        data, today = self.session.data, self.session.today()
        return lambda: schedule_state(data, today)

    def _take(self, state: ScheduleState) -> None:
        self.state = state
        self._list_cohorts()
        self._show()
        if self._wanted:
            self._choose(self._wanted)
        self.matrix.choose_first()

    def _choose(self, place: str) -> None:
        """Choose the place of a visit; a filter that hides it is taken away."""
        self._wanted = place
        if self.state is None:
            return
        self._wanted = ""
        person, _, visit = place.partition(CELL)
        if not self.matrix.choose(person, visit):
            self.cohorts.setCurrentIndex(0)
            self.only_overdue.setChecked(False)
            self.matrix.choose(person, visit)
        self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_cohorts(self) -> None:
        former = self.cohorts.currentData()
        was_blocked = self.cohorts.blockSignals(True)
        self.cohorts.clear()
        self.cohorts.addItem(translate("visits", "All cohorts"), "")
        for cohort in self.session.data.cohorts:
            self.cohorts.addItem(cohort_name(cohort), cohort.uid)
        self.cohorts.setCurrentIndex(max(0, self.cohorts.findData(former)))
        self.cohorts.blockSignals(was_blocked)

    def _show(self) -> None:
        self._look, state = theme.colours(), self.state
        if state is None:
            return
        people = self._people(state)
        cells = [cell for one in people for cell in state.by_person.get(one.uid, ())]
        visits = [
            visit
            for visit in state.visits
            if not self.only_overdue.isChecked()
            or any(cell.visit.uid == visit.uid and cell.state is State.OVERDUE for cell in cells)
        ]
        self.matrix.show_cells(state, people, visits)
        self.calendar.show_cells(
            agenda(cells, state.day, int(self.ahead.currentData() or _AHEAD_DAYS[1])), state.day
        )
        self.month.show_cells(cells, state.day)
        self.counted.setText(_counted(cells))
        self._say_nothing(people)

    def _people(self, state: ScheduleState) -> list[Participant]:
        cohort = self.cohorts.currentData()
        return [
            one
            for one in self.session.data.participants
            if (not cohort or one.cohort == cohort)
            and one.uid in state.by_person
            and (
                not self.only_overdue.isChecked()
                or any(cell.state is State.OVERDUE for cell in state.by_person[one.uid])
            )
        ]

    def _say_nothing(self, people: list[Participant]) -> None:
        words = label = self._leads_to = ""
        can_act = not self.session.is_view
        if not self.session.data.planned_visits:
            words = translate(
                "visits", "No schedule of assessments yet. It tells which visit of whom is due."
            )
            label, self._leads_to = translate("visits", "Begin the schedule"), "schedule"
        elif not people and self.only_overdue.isChecked():
            words = translate("visits", "Nothing is overdue.")
        elif not people:
            words = translate("visits", "No participants yet for whom visits are planned.")
            label, self._leads_to = translate("visits", "Enter a participant"), "participants"
        self.none.show_words(words, label if can_act else "")
        self.none.setVisible(bool(words))
        self.matrix.setVisible(not words)
        self.detail.setVisible(not words)

    def _lead_on(self) -> None:
        """Go where what is missing here is entered."""
        if self._leads_to == "schedule":
            self.page_wanted.emit("schedule")
        elif self._leads_to:
            self.new_wanted.emit(Participant.kind, None)

    def _enter(self) -> None:
        cell = self.matrix.cell
        item = first_item(cell) if cell is not None else None
        if cell is not None and item is not None:
            self._acts.follow(cell, item)

    def _follow_number(self, number: int) -> None:
        cell = self.matrix.cell
        if cell is not None and number < len(cell.items):
            self._acts.follow(cell, cell.items[number])

    def _act(self, act: Callable[[VisitCell], None]) -> None:
        cell = self.matrix.cell
        if cell is not None:
            act(cell)

    def _begin(self, person: str, planned: str) -> None:
        visit = Visit(uid="", participant=ParticipantUid(person), planned=RecordUid(planned))
        self._go(RECORDED, lambda: self.recorded.begin(visit))

    def _show_place(self, place: int) -> None:
        if place == RECORDED:
            _ = self.recorded
        super()._show_place(place)
        self.only_overdue.setVisible(place == MATRIX)
        self.ahead.setVisible(place == CALENDAR)
        for widget in (self.cohorts, self.counted):
            widget.setVisible(place != RECORDED)

    def _connect(self) -> None:
        self._expected.found.connect(self._take)
        self.matrix.chosen.connect(lambda: self.detail.show_cell(self.matrix.cell))
        self.matrix.entered.connect(self._enter)
        self.matrix.denied.connect(lambda: self._act(self._acts.deny))
        self.matrix.took_place.connect(lambda: self._act(self._acts.begin))
        self.detail.followed.connect(self._follow_number)
        for view in (self.calendar, self.month):
            view.entered.connect(lambda person, visit: self.open_record("", f"{person}{CELL}{visit}"))
        self.month.turned.connect(lambda: self.month_title.setText(self.month.title))
        self.cohorts.currentIndexChanged.connect(lambda _place: self._show())
        self.ahead.currentIndexChanged.connect(lambda _place: self._show())
        self.only_overdue.toggled.connect(lambda _is_on: self._show())
        self.session.changed.connect(self._study_changed)

    def _lay_out(self) -> None:
        title = QLabel(translate("visits", "Visits"))
        theme.mark(title, "title")
        self._add_tabs(
            (
                translate("visits", "Matrix"),
                translate("visits", "Calendar"),
                translate("visits", "Month"),
                translate("visits", "Recorded visits"),
            )
        )
        self.cohorts.setAccessibleName(translate("visits", "Cohort"))
        self.cohorts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.ahead.setAccessibleName(translate("visits", "How far ahead"))
        for days in _AHEAD_DAYS:
            self.ahead.addItem(translate("visits", "Next {days} days").format(days=days), days)
        self.ahead.setCurrentIndex(1)
        self.ahead.hide()
        self.only_overdue.setCheckable(True)
        theme.mark(self.only_overdue, "chip")
        theme.mark(self.counted, "muted")
        self.counted.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        head.setSpacing(theme.M)
        for widget in (title, self.tabs, self.cohorts, self.ahead, self.only_overdue):
            head.addWidget(widget)
        head.addStretch(1)
        below = QHBoxLayout()
        below.setContentsMargins(theme.L, 0, theme.L, theme.S)
        below.addWidget(self.counted)
        self._stack.addWidget(self._matrix_room())
        self._stack.addWidget(self._room(self.calendar))
        self._stack.addWidget(self._month_room())
        self._stack.addWidget(self._records_room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(below)
        layout.addWidget(self._stack, 1)

    def _matrix_room(self) -> QWidget:
        self.none.hide()
        keys = QLabel(
            translate("visits", "Enter: record or new form · N: not done, why · V: the visit took place")
        )
        theme.mark(keys, "note")
        return self._room(self.none, self.matrix, self.detail, keys)

    def _month_room(self) -> QWidget:
        theme.mark(self.month_title, "section")
        keys = QLabel(
            translate(
                "visits",
                "Arrows: days · PageUp, PageDown: months · Home: today · End: the last planned visit · "
                "Enter: its place in the matrix",
            )
        )
        theme.mark(keys, "note")
        return self._room(self.month_title, self.month, keys)

    def _room(self, *widgets: QWidget) -> QWidget:
        room = QWidget()
        layout = QVBoxLayout(room)
        layout.setContentsMargins(theme.L, 0, theme.L, theme.S)
        layout.setSpacing(theme.XS)
        for widget in widgets:
            layout.addWidget(widget, 1 if widget in {self.matrix, self.calendar, self.month} else 0)
        return room


def _counted(cells: list[VisitCell]) -> str:
    """Return how many of the things expected are in each state, with the signs of the matrix."""
    found = Counter(item.state for cell in cells for item in cell.items)
    order = (
        State.OVERDUE,
        State.DUE,
        State.POSSIBLY_DONE,
        State.NOT_DONE,
        State.DONE,
        State.NOT_YET_DUE,
        State.NEVER_DUE,
    )
    return "    ".join(f"{SIGN[state]} {state_words(state)} {localised(found[state]):,}" for state in order)
