"""Today: what needs a person now, by its clock; the page that a study opens with."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dosebook.domain.words import one_or_many, translate
from dosebook.forms.next_step import NextStep, next_step
from dosebook.forms.work_item import WorkItem, WorkSort
from dosebook.forms.worklist import worklist
from dosebook.gui import theme
from dosebook.gui.latest_look import LatestLook
from dosebook.gui.page import Page
from dosebook.gui.pages.visit_acts import VisitActs
from dosebook.gui.pages.work_table import WorkTable
from dosebook.gui.session import Session
from dosebook.gui.table.empty_notice import EmptyNotice

_CLOCKS_EVERY_MS = 60_000
MOST_SHOWN = 200


class TodayPage(Page):
    """The list of work, worked out beside the window, anew after each save and each minute."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show what waits in the open study."""
        super().__init__(session, parent)
        self.found: tuple[WorkItem, ...] | None = None
        self._waiting = LatestLook(self._prepare, self)
        self.table = WorkTable()
        self.sorts = QComboBox()
        self.said, self.more = QLabel(translate("worklist", "Looking for what waits…")), QLabel()
        self.next = EmptyNotice()
        self._next: NextStep | None = None
        self._acts = VisitActs(self)
        self._look = theme.colours()
        self._lay_out()
        self._waiting.found.connect(self._take)
        self._minute = QTimer(self, interval=_CLOCKS_EVERY_MS)
        self._minute.timeout.connect(self.refresh)
        self._minute.start()
        session.changed.connect(lambda _kinds: self.refresh())
        self.sorts.currentIndexChanged.connect(lambda _place: self._show())
        self.table.entered.connect(self._enter)
        self.next.wanted.connect(self._take_next_step)
        self.table.denied.connect(self._deny)
        self.table.shown_in_matrix.connect(self._show_in_matrix)
        self.refresh()

    @property
    def is_busy(self) -> bool:
        """Whether what waits is still being worked out."""
        return self._waiting.is_looking or self.found is None

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme: the lines keep the colours that they were filled with."""
        super().changeEvent(event)
        is_look = event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
        if is_look and hasattr(self, "_look") and self._look is not theme.colours():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again for what could not be found while nobody looked at the page."""
        super().showEvent(event)
        if self._waiting.has_failed:
            self.refresh()

    def activate(self) -> None:
        """Put the keyboard on the list, or on the next step of a study that was just begun."""
        if self.next.isVisible() and not self.found:
            self.next.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Work out what waits now, beside the window."""
        self._waiting.look()

    def _prepare(self) -> Callable[[], object]:
        data, now = self.session.data, self.session.now()
        return lambda: worklist(data, now)

    def _take(self, found: tuple[WorkItem, ...]) -> None:
        self.found = found
        self._list_sorts(found)
        self._show()

    def _list_sorts(self, found: tuple[WorkItem, ...]) -> None:
        """Offer the sorts that wait, with how many of each; the chosen one stays though nothing of it waits."""
        chosen, counted = self.sorts.currentData(), Counter(item.sort for item in found)
        was_blocked = self.sorts.blockSignals(True)
        self.sorts.clear()
        self.sorts.addItem(translate("worklist", "Everything ({count})").format(count=len(found)), None)
        for sort in WorkSort:
            if counted[sort] or sort is chosen:
                words = translate("worklist", "{sort} ({count})")
                self.sorts.addItem(words.format(sort=sort.words, count=counted[sort]), sort)
        places = [place for place in range(self.sorts.count()) if self.sorts.itemData(place) is chosen]
        self.sorts.setCurrentIndex(places[0] if places else 0)
        self.sorts.blockSignals(was_blocked)

    def _show(self) -> None:
        self._look = theme.colours()
        found = self.found or ()
        sort, now = self.sorts.currentData(), self.session.now()
        shown = [item for item in found if sort is None or item.sort is sort]
        self.table.show_items(shown[:MOST_SHOWN], now)
        self.table.setVisible(bool(shown))
        self._next = next_step(self.session.data) if not self.session.is_view else None
        if self._next is not None:
            self.next.show_words(self._next.words, self._next.label)
        self.next.setVisible(self._next is not None)
        self.said.setVisible(bool(found) or self._next is None)
        self.said.setText(_said(found, now_late=sum(item.is_late(now) for item in found)))
        left = len(shown) - MOST_SHOWN
        self.more.setText(
            one_or_many(
                left,
                translate("worklist", "And 1 more, which waits less urgently. Choose a sort to see it."),
                translate(
                    "worklist", "And {count} more, which wait less urgently. Choose a sort to see them."
                ),
            )
        )
        self.more.setVisible(left > 0)

    def _take_next_step(self) -> None:
        step = self._next
        if step is None:
            return
        if step.uid:
            self.field_wanted.emit(step.kind, step.uid, step.field)
        else:
            self.new_wanted.emit(step.kind, None)

    def _enter(self, item: WorkItem) -> None:
        if item.cell is not None:
            self._acts.enter(item.cell)
        elif item.field:
            self.field_wanted.emit(item.kind, item.uid, item.field)
        else:
            self.record_wanted.emit(item.kind, item.uid)

    def _deny(self, item: WorkItem) -> None:
        if item.cell is not None:
            self._acts.deny(item.cell)

    def _show_in_matrix(self, item: WorkItem) -> None:
        if item.cell is not None:
            self._acts.show(item.cell)

    def _lay_out(self) -> None:
        title = QLabel(translate("worklist", "Today"))
        theme.mark(title, "title")
        self.sorts.setAccessibleName(translate("worklist", "Which sort"))
        self.sorts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for label in (self.said, self.more):
            theme.mark(label, "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.more.hide()
        head = QHBoxLayout()
        head.setSpacing(theme.M)
        head.addWidget(title)
        head.addWidget(self.sorts)
        head.addStretch(1)
        keys = QLabel(
            translate(
                "worklist",
                "Enter or a click: the field · N: a visit was not done, why · M: its place among the visits",
            )
        )
        keys.setWordWrap(True)
        theme.mark(keys, "note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        layout.setSpacing(theme.S)
        layout.addLayout(head)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.more)
        layout.addWidget(self.next, 1)
        self.next.hide()
        layout.addStretch(0)
        layout.addWidget(keys)


def _said(found: tuple[WorkItem, ...], now_late: int) -> str:
    if not found:
        return translate(
            "worklist",
            "Nothing waits: no clock of a serious event runs, no DLT window is about to end, no visit is overdue, "
            "no query is open, and nothing is unsigned.",
        )
    if now_late:
        late = translate(
            "worklist", "{count} wait, {late} of them late. The clock that ends first stands first."
        )
        return one_or_many(
            len(found), translate("worklist", "1 thing waits, and is late."), late, late=now_late
        )
    many = translate("worklist", "{count} wait. The clock that ends first stands first.")
    return one_or_many(len(found), translate("worklist", "1 thing waits."), many)
