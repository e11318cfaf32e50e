"""A page whose tabs show different things, some of them with a form: save and leave belong to the shown form."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from dosebook.gui.form.record_pane import RecordPane
from dosebook.gui.page import Page
from dosebook.gui.session import Session


class TabbedPage(Page):
    """One widget of ``_stack`` for each tab of ``tabs``, in the same order; ``_lay_out`` of the page fills both."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin with no tab."""
        super().__init__(session, parent)
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.currentChanged.connect(self._tab_changed)

    @property
    def pane(self) -> RecordPane | None:
        """The form that is shown, if one is."""
        raise NotImplementedError

    def save(self) -> None:
        """Save the form that is shown."""
        if self.pane is not None:
            self.pane.save()

    def revert(self) -> None:
        """Take back what was typed into the form that is shown."""
        if self.pane is not None:
            self.pane.revert()

    def void_record(self) -> None:
        """Void the record in the form that is shown, with a reason."""
        if self.pane is not None:
            self.pane.void_record()

    def show_history(self) -> None:
        """Show who changed the record in the form that is shown, and when."""
        if self.pane is not None:
            self.pane.show_history()

    def leave(self, then: Callable[[], None]) -> None:
        """Ask about typing that is not saved, then call ``then``."""
        if self.pane is not None and self.pane.is_dirty:
            self.pane.leave(then)
        else:
            then()

    def _show_place(self, place: int) -> None:
        """Show the tab's content; a page makes it here when it is first wanted."""
        self._stack.setCurrentIndex(place)

    def _add_tabs(self, titles: tuple[str, ...]) -> None:
        was_blocked = self.tabs.blockSignals(True)
        for words in titles:
            self.tabs.addTab(words)
        self.tabs.blockSignals(was_blocked)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)

    def _tab_changed(self, place: int) -> None:
        if place != self._stack.currentIndex():
            # The tab goes back until the person has answered about unsaved typing.
            self._mark(self._stack.currentIndex())
            self._go(place)

    def _go(self, place: int, then: Callable[[], None] | None = None) -> None:
        if place == self._stack.currentIndex():
            self._arrive(place, then)
        else:
            self.leave(lambda: self._arrive(place, then))

    def _arrive(self, place: int, then: Callable[[], None] | None) -> None:
        self._show_place(place)
        self._mark(place)
        if then is not None:
            then()
        else:
            self.activate()

    def _mark(self, place: int) -> None:
        was_blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(place)
        self.tabs.blockSignals(was_blocked)
