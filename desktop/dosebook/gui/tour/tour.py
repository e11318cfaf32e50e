"""The tour at work: leads from page to page of an open study, remembers where it was left, changes nothing."""

from operator import attrgetter

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from dosebook.gui.after_paint import after_paint
from dosebook.gui.page import Page
from dosebook.gui.preferences import Preferences
from dosebook.gui.study_view import StudyView
from dosebook.gui.tour.bubble import Bubble, Marker
from dosebook.gui.tour.memory import ENDED, PLACE
from dosebook.gui.tour.place import bubble_place, seen_part
from dosebook.gui.tour.steps import TOUR, TourStep

TO_AND_FRO = "Ctrl+Shift+T"
_AROUND = 4
_MOVES = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.FontChange}
)


class Tour(QObject):
    """Lies over the view of a study and goes with it; whoever works on meanwhile is not held up."""

    ended = Signal()

    def __init__(self, view: StudyView, preferences: Preferences) -> None:
        """Begin unseen; ``go`` shows a step."""
        super().__init__(view)
        self._view, self._preferences = view, preferences
        self.number = 0
        self.marker, self.bubble = Marker(view), Bubble(view)
        self.bubble.hide()
        self._watched: list[QWidget] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        self.bubble.onward.connect(lambda: self.go(self.number + 1))
        self.bubble.backward.connect(lambda: self.go(self.number - 1))
        self.bubble.left.connect(self.leave)
        view.page_shown.connect(lambda _key: self._soon.start())
        keys = QShortcut(QKeySequence(TO_AND_FRO), view)
        keys.activated.connect(self.change_sides)
        self._keys = keys

    @property
    def step(self) -> TourStep:
        """The step that is shown."""
        return TOUR[self.number - 1]

    @property
    def target(self) -> QWidget | None:
        """The part of the window that the step points at, where that is in sight."""
        page = self._view.page
        if page is None or page.key != self.step.page:
            return None
        try:
            found = attrgetter(self.step.place)(self._view)
        except AttributeError:
            return page
        return found if isinstance(found, QWidget) else page

    def go(self, number: int) -> None:
        """Show the step with this number, counted from 1; behind the last the tour ends.

        A person who is asked about unsaved typing on the way, and keeps typing, stays at the step.
        """
        if number > len(TOUR):
            self._end(ENDED)
            return
        wanted = max(number, 1)

        def arrive(page: Page) -> None:
            page.forgo_keyboard()
            self.number = wanted
            if self.step.wants_form:
                self._open_first(page)
            self._preferences.remember(PLACE, str(wanted))
            self.bubble.show_step(self.step, wanted, len(TOUR))
            self.bubble.show()
            self._watch()
            self._place()
            self.bubble.focus()
            # A page that is made only now puts the keyboard into itself once it is painted.
            after_paint(page, self._settle)

        self._view.show_page(TOUR[wanted - 1].page, arrive)

    def leave(self) -> None:
        """Take the tour away; the next one goes on from here."""
        self._end(str(self.number))

    def change_sides(self) -> None:
        """Put the keyboard into the part that is pointed at, or back into the bubble."""
        here, target = QApplication.focusWidget(), self.target
        is_in_bubble = here is not None and self.bubble.isAncestorOf(here)
        if not is_in_bubble or target is None:
            self.bubble.focus()
            return
        parts = [target, *target.findChildren(QWidget)]
        takers = [
            part
            for part in parts
            if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if takers:
            takers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow what is pointed at when it moves or the window changes."""
        if event.type() in _MOVES:
            self._soon.start()
        return False

    def _open_first(self, page: Page) -> None:
        """Open a record, so that the form is seen in a narrow window too."""
        records = (entry.record for entry in self._view.session.data.entries.values())
        found = next((record for record in records if record.kind in page.kinds), None)
        if found is not None:
            page.open_record(found.kind, found.uid)

    def _settle(self) -> None:
        if isValid(self) and self.bubble.isVisible():
            self._watch()
            self._place()
            if QApplication.activeModalWidget() is None:
                self.bubble.focus()

    def _watch(self) -> None:
        self._forget()
        part = self.target
        while part is not None and part is not self._view:
            self._watched.append(part)
            part = part.parentWidget()
        self._watched.append(self._view)
        for part in self._watched:
            part.installEventFilter(self)

    def _forget(self) -> None:
        for part in self._watched:
            if isValid(part):
                part.removeEventFilter(self)
        self._watched = []

    def _place(self) -> None:
        if not self.number or not isValid(self.bubble):
            return
        view, target = self._view, self.target
        part = seen_part(target, view) if target is not None else QRect()
        self.marker.setVisible(not part.isEmpty())
        self.marker.setGeometry(part.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & view.rect())
        size = self.bubble.fitting(view.size())
        is_mirrored = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.bubble.resize(size)
        self.bubble.move(bubble_place(view.rect(), part, size, is_mirrored=is_mirrored))
        self.marker.raise_()
        self.bubble.raise_()

    def _end(self, left_at: str) -> None:
        self._preferences.remember(PLACE, left_at)
        self._forget()
        self._keys.setEnabled(False)
        for part in (self.bubble, self.marker):
            part.hide()
            part.deleteLater()
        self.number = 0
        page = self._view.page
        if page is not None:
            page.activate()
        self.ended.emit()
        self.deleteLater()
