"""A page of records: list and form side by side, or the form over the list in a narrow window."""

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.records import Record
from dosebook.domain.words import translate
from dosebook.forms.lists.list_words import LIST_WORDS
from dosebook.gui import theme
from dosebook.gui.after_paint import after_paint
from dosebook.gui.icons import icon
from dosebook.gui.page import Page
from dosebook.gui.pages.catalogue import page_of_kind
from dosebook.gui.pages.record_panel import READ_ONLY, RecordPanel
from dosebook.gui.session import Session
from dosebook.runtime.drafts import Draft

_FORM_WIDTH, _FORM_LETTERS = 500, 72


class _Panels(dict[str, RecordPanel]):
    """The panels by kind; one is made when its tab is first shown."""

    def __init__(self, make: Callable[[str], RecordPanel]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, kind: str) -> RecordPanel:
        self[kind] = self._make(kind)
        return self[kind]


class RecordPage(Page):
    """The records of one kind, or of a few kinds under tabs."""

    def __init__(self, session: Session, kinds: tuple[str, ...], parent: QWidget | None = None) -> None:
        """Show the records of ``kinds``, the first one to begin with."""
        super().__init__(session, parent)
        self.panels = _Panels(self._make_panel)
        self._order = kinds
        self._is_narrow, self._is_form_shown = False, False
        spec = page_of_kind(kinds[0])
        self.heading = QLabel(spec.title if spec is not None else LIST_WORDS[kinds[0]].title)
        self.new_button = QPushButton(icon("new"), "")
        self.back = QPushButton(icon("back"), translate("window", "Back to the list  (Esc)"))
        self.tabs = QTabBar()
        self._lists, self._forms = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self.tabs.currentChanged.connect(self._tab_changed)
        self.new_button.clicked.connect(self._new_here)
        self.back.clicked.connect(self._show_list)
        self._show_panel(kinds[0])

    @property
    def panel(self) -> RecordPanel:
        """The list and form that are shown."""
        return self.panels[self._order[self._lists.currentIndex()]]

    def prepare(self) -> Iterator[None]:
        """Make the form beside the list, where there is room for both."""
        self._arrange()
        if not self._is_narrow:
            yield from self.panel.prepare()

    def activate(self) -> None:
        """Stand in the list, at the record where the person was."""
        self._arrange()
        after_paint(self.panel.table.view.viewport(), self._show_something)
        if not (self._is_narrow and self._is_form_shown):
            self.panel.table.focus_table()

    def open_record(self, kind: str, uid: str) -> None:
        """Show this record, under its tab."""
        self.panel.leave(lambda: self._go(kind, lambda: self.panels[kind].open(uid)))

    def new_record(self, kind: str | None = None, participant: str | None = None) -> None:
        """Begin a new record; of the kind whose list is shown when none is said."""
        wanted = kind or self.panel.kind
        self.panel.leave(lambda: self._go(wanted, lambda: self.panels[wanted].new(participant)))

    def show_draft(self, draft: Draft) -> None:
        """Bring back what was being typed when the program ended."""
        self.panel.leave(lambda: self._go(draft.kind, lambda: self.panels[draft.kind].show_draft(draft)))

    def save(self) -> None:
        """Save the form."""
        if self.panel.pane is not None:
            self.panel.pane.save()

    def save_and_new(self) -> None:
        """Save the form, then begin another record."""
        if self.panel.pane is not None:
            self.panel.pane.save_and_new()

    def revert(self) -> None:
        """Take back what was typed since the last save."""
        if self.panel.pane is not None:
            self.panel.pane.revert()

    def void_record(self) -> None:
        """Void the record in the form, with a reason."""
        if self.panel.pane is not None:
            self.panel.pane.void_record()

    def duplicate_record(self) -> None:
        """Begin a new record like the one in the form."""
        record = self.session.data.find(self.panel.uid)
        if record is not None:
            self.panel.new(getattr(record, "participant", None), record)

    def new_like(self, record: Record, participant: str | None) -> None:
        """Begin a new record with what may be carried over from ``record``, which need not be saved."""
        wanted = record.kind
        self.panel.leave(lambda: self._go(wanted, lambda: self.panels[wanted].new(participant, record)))

    def copy_field(self) -> None:
        """Take the field that has the keyboard over from the record before."""
        if self.panel.pane is not None:
            self.panel.pane.copy_field()

    def repeat_last(self) -> None:
        """Fill the new record with what may be carried from the record before; begin one where none is open."""
        pane = self.panel.pane
        if pane is None:
            return
        if not pane.is_new:
            self.panel.new()
        if pane.is_new:
            pane.repeat_last()

    def show_history(self) -> None:
        """Show who changed the record in the form, and when."""
        if self.panel.pane is not None:
            self._show_form()
            self.panel.pane.show_history()

    def ask_query(self) -> None:
        """Ask a question about a field of the form."""
        if self.panel.pane is not None:
            self.panel.pane.asking.ask_about_field()

    def answer_finding(self) -> None:
        """Answer or accept what is said at a field of the form."""
        if self.panel.pane is not None:
            self.panel.pane.asking.answer_at_field()

    def toggle_voided(self) -> None:
        """Show voided records in the list, or hide them."""
        chip = self.panel.table.filter_bar.voided
        self.panel.table.show_voided(not chip.isChecked())

    def step(self, delta: int) -> None:
        """Go to the record before (−1) or after (+1)."""
        self.panel.step(delta)

    def leave(self, then: Callable[[], None]) -> None:
        """Ask about typing that is not saved, then call ``then``."""
        self.panel.leave(then)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+N and Esc work wherever on the page the keyboard is."""
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_control and event.key() == Qt.Key.Key_N:
            self.new_record()
        elif event.key() == Qt.Key.Key_Escape and self._is_form_shown:
            self._show_list()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form over the list where there is no room for both."""
        super().resizeEvent(event)
        self._arrange()

    def _show_something(self) -> None:
        if not self._is_narrow:
            self.panel.show_something()

    def _new_here(self) -> None:
        self.new_record()

    def _go(self, kind: str, then: Callable[[], None]) -> None:
        self._show_panel(kind)
        then()

    def _tab_changed(self, place: int) -> None:
        former = self._lists.currentIndex()
        if place != former:
            # The tab goes back until the person has answered about unsaved typing.
            self._mark_tab(former)
            self.panel.leave(lambda: self._go(self._order[place], self.activate))

    def _mark_tab(self, place: int) -> None:
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(place)
        self.tabs.blockSignals(False)

    def _make_panel(self, kind: str) -> RecordPanel:
        panel = RecordPanel(self.session, kind, self)
        panel.form_wanted.connect(self._show_form)
        panel.list_wanted.connect(self._show_list)
        place = self._order.index(kind)
        for stack, content in ((self._lists, panel.table), (self._forms, panel.form)):
            layout = QVBoxLayout()
            cast("QWidget", stack.widget(place)).setLayout(layout)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(content)
        return panel

    def _make_sure(self, kind: str) -> None:
        _ = self.panels[kind]

    def _show_panel(self, kind: str) -> None:
        self._make_sure(kind)
        place = self._order.index(kind)
        self._mark_tab(place)
        self._lists.setCurrentIndex(place)
        self._forms.setCurrentIndex(place)
        can_make = kind not in READ_ONLY and not self.session.is_view
        self.new_button.setVisible(can_make)
        label = LIST_WORDS[kind].new_label
        self.new_button.setText(translate("window", "{new}  Ctrl+N").format(new=label))

    def _show_form(self) -> None:
        self._is_form_shown = True
        self._arrange()
        pane = self.panel.pane
        if pane is not None:
            pane.form.focus_first()

    def _show_list(self) -> None:
        def show() -> None:
            self._is_form_shown = False
            self.panel.settle()
            self._arrange()
            self.panel.table.focus_table()

        if self._is_narrow:
            self.panel.leave(show)
        else:
            show()

    def _arrange(self) -> None:
        self._is_narrow = theme.is_narrow(self)
        self._left.setVisible(not self._is_narrow or not self._is_form_shown)
        self._right.setVisible(not self._is_narrow or self._is_form_shown)
        self.back.setVisible(self._is_narrow)
        # A list can be scrolled sideways and still be read; of a form nothing may be cut off.
        self._right.setMinimumWidth(
            0 if self._is_narrow else self.fontMetrics().averageCharWidth() * _FORM_LETTERS
        )

    def _lay_out(self) -> None:
        theme.mark(self.heading, "title")
        theme.mark(self.back, "quiet")
        for kind in self._order:
            self.tabs.addTab(LIST_WORDS[kind].title)
            self._lists.addWidget(QWidget())
            self._forms.addWidget(QWidget())
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._left, self._right = QWidget(), QWidget()
        self.head = QHBoxLayout()
        self.head.addWidget(self.heading, 1)
        self.head.addWidget(self.new_button)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(theme.L, theme.M, theme.M, theme.S)
        left.setSpacing(theme.S)
        left.addLayout(self.head)
        left.addWidget(self.tabs)
        self.tabs.setVisible(len(self._order) > 1)
        left.addWidget(self._lists, 1)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self._forms, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName(f"records.{self._order[0]}")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._left)
        split.addWidget(self._right)
        split.setSizes([self.panel.table.wanted_width() + theme.L + theme.M, _FORM_WIDTH])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
