"""A participant's story: the list at the left; head, timeline and lists of the chosen one at the right."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from dosebook.domain.records import Participant, Record
from dosebook.domain.words import translate
from dosebook.drawing.participant_timeline import participant_timeline
from dosebook.drawing.timeline import timeline
from dosebook.gui import theme
from dosebook.gui.after_paint import after_paint
from dosebook.gui.figure_view import FigureView
from dosebook.gui.icons import icon
from dosebook.gui.page import Page
from dosebook.gui.pages.close_tabs import CloseTabs
from dosebook.gui.pages.overview_parts import scrolled
from dosebook.gui.pages.participant_counts_view import ParticipantCountsView
from dosebook.gui.pages.participant_head import ParticipantHead
from dosebook.gui.pages.participant_lists import TABS, ParticipantList, tab_title
from dosebook.gui.session import Session
from dosebook.gui.table.empty_notice import EmptyNotice
from dosebook.gui.table.record_table import RecordTable
from dosebook.runtime.drafts import Draft

if TYPE_CHECKING:
    from dosebook.gui.form.record_pane import RecordPane


class ParticipantPage(Page):
    """Where the record of a participant lives, and all that is recorded about that person is seen together."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the first participant."""
        super().__init__(session, parent)
        self._uid = ""
        self._is_stale = False
        self.table = RecordTable(session, Participant.kind)
        self.head = ParticipantHead()
        self.picture = FigureView()
        self.lists = {kind: ParticipantList(session, kind) for kind in TABS}
        self.counts = ParticipantCountsView(session)
        self._pane: RecordPane | None = None
        self._form = QWidget()
        self.tabs = QTabWidget()
        self.tabs.setTabBar(CloseTabs())
        self.new_button = QPushButton()
        self.notice = EmptyNotice()
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show(self.table.first_uid() or "")

    @property
    def participant(self) -> str:
        """The uid of the participant that is shown, empty for none or a new one."""
        return self._uid

    @property
    def pane(self) -> "RecordPane":
        """The form, made when it is first asked for: the story is read sooner than the form."""
        if self._pane is None:
            # Forms and their checks are loaded with the first form.
            from dosebook.gui.form.record_pane import RecordPane

            self._pane = RecordPane(self.session, Participant.kind)
            # Whose form this is stands at the head of the page.
            self._pane.kind_words.hide()
            self._pane.saved.connect(self._saved)
            self._pane.step_wanted.connect(self.step)
            self._pane.back_wanted.connect(self._back)
            layout = QVBoxLayout(self._form)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._pane)
            if self._uid:
                self._pane.show_record(self._uid)
        return self._pane

    def activate(self) -> None:
        """Put the keyboard into the list."""
        if self._is_stale:
            self._refresh()
        self.table.focus_table()

    def open_record(self, kind: str, uid: str) -> None:
        """Show this participant."""
        if kind != Participant.kind:
            return
        if not self.table.select(uid):
            self.table.clear_filter()
            self.table.select(uid)
        if self._pane is None or not self._pane.is_dirty:
            # Who comes from elsewhere wants the story; who walks through the list stays in the form.
            self.tabs.setCurrentIndex(self.tabs.currentIndex() or 1)
        self._go(uid)

    def show_form(self) -> None:
        """Show the participant's form."""
        _ = self.pane
        self.tabs.setCurrentWidget(self._form)

    def new_record(
        self,
        kind: str | None = None,
        participant: str | None = None,  # noqa: ARG002 - every page is asked the same way
    ) -> None:
        """Begin a new participant, or a new record of the list that is shown."""
        shown = self.tabs.currentWidget()
        has_keyboard = isinstance(shown, ParticipantList) and shown.isAncestorOf(self.focusWidget() or shown)
        if kind is None and self._uid and isinstance(shown, ParticipantList) and has_keyboard:
            self.new_wanted.emit(shown.kind, self._uid)
            return
        self.pane.leave(self._begin_new)

    def save(self) -> None:
        """Save the participant's form."""
        self.pane.save()

    def save_and_new(self) -> None:
        """Save the participant's form, then begin another participant."""
        self.pane.save_and_new()

    def step(self, delta: int) -> None:
        """Go to the participant before or after."""
        self.table.step(delta)

    def revert(self) -> None:
        """Take back what was typed into the participant's form."""
        self.pane.revert()

    def void_record(self) -> None:
        """Void the participant, with a reason."""
        self.pane.void_record()

    def duplicate_record(self) -> None:
        """Begin a new participant like the shown one."""
        record = self.session.data.find(self._uid)
        if record is not None:
            self.pane.leave(lambda: self._begin_new(record))

    def copy_field(self) -> None:
        """Take the field that has the keyboard over from the participant before."""
        self.pane.copy_field()

    def repeat_last(self) -> None:
        """Fill what may be carried from the participant before."""
        self.pane.repeat_last()

    def show_history(self) -> None:
        """Show who changed the participant's record, and when."""
        self.show_form()
        self.pane.show_history()

    def ask_query(self) -> None:
        """Ask a question about a field of the form."""
        self.pane.asking.ask_about_field()

    def answer_finding(self) -> None:
        """Answer or accept what is said at a field of the form."""
        self.pane.asking.answer_at_field()

    def toggle_voided(self) -> None:
        """Show voided participants in the list, or hide them."""
        self.table.show_voided(not self.table.filter_bar.voided.isChecked())

    def show_draft(self, draft: Draft) -> None:
        """Bring back what was being typed when the program ended."""

        def bring() -> None:
            if self.session.data.find(draft.record_uid) is not None:
                self._show(draft.record_uid)
            else:
                self._begin_new()
            self.show_form()
            self.pane.show_draft(draft)

        self.pane.leave(bring)

    def leave(self, then: Callable[[], None]) -> None:
        """Ask about typing in the participant's form."""
        if self._pane is None:
            then()
        else:
            self._pane.leave(then)

    def _begin_new(self, copied: Record | None = None) -> None:
        self._uid = ""
        self.table.select(None)
        self._right.setCurrentIndex(0)
        self.head.show_words(translate("participant", "New participant"))
        for kind in TABS:
            self.tabs.setTabVisible(self.tabs.indexOf(self.lists[kind]), False)
        self.tabs.setTabVisible(self.tabs.indexOf(self.counts), False)
        self.pane.show_new(None, copied)
        self.tabs.setCurrentWidget(self._form)

    def _go(self, uid: str) -> None:
        """Show another participant, unless typing that is not saved keeps the person here."""
        if uid == self._uid:
            return
        former = self._uid
        self.table.select(former)

        def show() -> None:
            self.session.in_work = None
            self.table.select(uid)
            self._show(uid)

        self.leave(show)

    def _show(self, uid: str) -> None:
        self._uid = uid
        self._right.setCurrentIndex(0 if uid else 1)
        self._refresh()
        if uid:
            if self._pane is not None:
                self._pane.show_record(uid)
            self.table.select(uid)

    def _refresh(self) -> None:
        """Show the chosen participant as the newest data has it."""
        self._is_stale = False
        data, today = self.session.data, self.session.today()
        person = data.find(self._uid)
        if not isinstance(person, Participant):
            self._tell_empty()
            return
        self.head.show_participant(person, data, today)
        after_paint(self, self._look_for_events)
        # The head says the words of the window already.
        content = replace(participant_timeline(data, self._uid, today), window_words="")
        self.picture.set_figure(lambda width: timeline(content, width=width))
        for kind, page in self.lists.items():
            number = self.tabs.indexOf(page)
            self.tabs.setTabVisible(number, True)
            self.tabs.setTabText(number, tab_title(kind, data, self._uid))
            page.show_participant(self._uid)
        self.tabs.setTabVisible(self.tabs.indexOf(self.counts), True)
        self.counts.show_participant(self._uid)
        self._see_tab(self.tabs.currentIndex())

    def _look_for_events(self) -> None:
        """Say which events the results suggest; grading loads the criteria of CTCAE, so the page is painted first."""
        from dosebook.forms.lab_event_offers import lab_event_offers
        from dosebook.forms.lab_event_words import offers_in_short

        if self._uid:
            offers = lab_event_offers(self._uid, self.session.data)
            self.head.show_events(offers_in_short(offers), self._uid)

    def _show_events(self, _kind: str, uid: str, _field: str) -> None:
        from dosebook.gui.pages.lab_events_dialog import show_lab_events

        show_lab_events(self.session, uid, self.window(), self.record_wanted.emit)

    def _tell_empty(self) -> None:
        words = translate("participant", "No participants yet. Everybody who gave consent belongs here.")
        label = translate("participant", "New participant  (Ctrl+N)")
        self.notice.show_words(words, "" if self.session.is_view else label)

    def _study_changed(self, _kinds: object) -> None:
        if not self._uid and (self._pane is None or not self._pane.is_new):
            self._show(self.table.first_uid() or "")
        elif self.isVisible():
            self._refresh()
        else:
            self._is_stale = True

    def _saved(self, _kind: str, uid: str) -> None:
        self.table.select(uid)
        self._uid = uid
        self._right.setCurrentIndex(0)
        self._refresh()

    def _back(self) -> None:
        if not self._uid:
            self._show(self.table.first_uid() or "")
        self.table.focus_table()

    def _connect(self) -> None:
        self.session.changed.connect(self._study_changed)
        self.table.chosen.connect(self._go)
        self.table.opened.connect(lambda _uid: self.tabs.setFocus())
        self.table.new_wanted.connect(self.new_record)
        self.notice.wanted.connect(self.new_record)
        self.head.cohort.followed.connect(lambda kind, uid, _field: self.record_wanted.emit(kind, uid))
        self.head.events.followed.connect(self._show_events)
        self.picture.record_clicked.connect(self._open_from_picture)
        self.counts.record_wanted.connect(self.record_wanted)
        for page in self.lists.values():
            page.record_wanted.connect(self.record_wanted)
            page.new_wanted.connect(self.new_wanted)
        self.tabs.currentChanged.connect(self._see_tab)
        self.new_button.clicked.connect(self._ask_for_new)

    def _open_from_picture(self, kind: str, uid: str) -> None:
        if kind == Participant.kind:
            self.show_form()
        else:
            self.record_wanted.emit(kind, uid)

    def _ask_for_new(self) -> None:
        page = self.tabs.currentWidget()
        if isinstance(page, ParticipantList) and self._uid:
            self.new_wanted.emit(page.kind, self._uid)

    def _see_tab(self, _number: int) -> None:
        page = self.tabs.currentWidget()
        is_list = isinstance(page, ParticipantList)
        self.new_button.setVisible(is_list)
        # A form needs the height; the lists are read together with the picture.
        self._picture_area.setVisible(is_list)
        if page is self._form:
            _ = self.pane
        if page is self.counts:
            self.counts.look()
        if isinstance(page, ParticipantList):
            page.make_table()
            self.new_button.setToolTip(page.new_label)
            self.new_button.setAccessibleName(page.new_label)

    def _lay_out(self) -> None:
        self.tabs.addTab(self._form, translate("participant", "Form"))
        for kind, page in self.lists.items():
            self.tabs.addTab(page, translate("participant", TABS[kind]))
        # Behind the events: whoever reads about them looks at the counts next.
        self.tabs.insertTab(2, self.counts, translate("participant", "Counts"))
        # The form comes first, so that it is always in reach; the events are what a reader came for.
        self.tabs.setCurrentIndex(1)
        self.new_button.setText(translate("participant", "New"))
        theme.mark(self.new_button, "quiet")
        self.new_button.setIcon(icon("new"))
        self.new_button.setEnabled(not self.session.is_view)
        self.tabs.setCornerWidget(self.new_button)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self._picture_area = scrolled(self.picture)
        story = QSplitter(Qt.Orientation.Vertical)
        story.setObjectName("participant.story")
        story.setChildrenCollapsible(False)
        story.setHandleWidth(theme.S)
        story.addWidget(self._picture_area)
        story.addWidget(self.tabs)
        story.setStretchFactor(0, 3)
        story.setStretchFactor(1, 2)
        story.setSizes([600, 400])
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        column.setSpacing(theme.S)
        column.addWidget(self.head)
        column.addWidget(story, 1)
        self._right.addWidget(shown)
        self._right.addWidget(self.notice)
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(theme.S, theme.M, theme.S, theme.S)
        beside.addWidget(self.table)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setObjectName("participants")
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(self._right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([44 * self.fontMetrics().averageCharWidth(), 10_000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(halves)
