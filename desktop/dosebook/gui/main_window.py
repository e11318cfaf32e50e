"""The window: the start page or one open study, and the way from one to the other."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget

from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Person
from dosebook.gui import dialogs, theme
from dosebook.gui.after_paint import after_paint
from dosebook.gui.check_behind import check_behind
from dosebook.gui.files.study_filter import dragged_study
from dosebook.gui.icons import icon
from dosebook.gui.menus import Menus
from dosebook.gui.pages.catalogue import FIRST_PAGE, PAGES, PageSpec
from dosebook.gui.person_dialog import ask_person
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session
from dosebook.gui.study_view import StudyView
from dosebook.gui.tour.memory import PLACE as TOUR_PLACE
from dosebook.gui.window_acts import WindowActs
from dosebook.gui.window_place import remember_place, restore_place
from dosebook.runtime.paths import Paths

if TYPE_CHECKING:
    from dosebook.gui.start_page import StartPage

_CHECK_AFTER_MS = 1500
OUTLIVES_STUDY = "outlivesStudy"
"""The property of a dialog that has nothing to do with the study, and stays when one is closed."""


class MainWindow(QMainWindow):
    """One window, one study at a time."""

    study_shown = Signal()
    """An opened study and its first page stand in the window."""
    study_closed = Signal()
    """The study that was open is closed, backup and all."""

    def __init__(
        self,
        paths: Paths,
        pages: Sequence[PageSpec] = PAGES,
        *,
        is_opening: bool = False,
        is_building_ahead: bool = False,
    ) -> None:
        """Show the start page, unless a study ``is_opening`` at once; an open study will have these ``pages``.

        They are made when they are first shown, or while nobody waits where the window is ``is_building_ahead``.
        """
        super().__init__()
        self._is_building_ahead = is_building_ahead
        self._pages = pages
        self.paths = paths
        self.preferences = Preferences(paths.settings, self)
        self.view: StudyView | None = None
        self._is_busy = False
        self._theme = ""
        self._start_page: StartPage | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        # There are no docks; what Qt would move smoothly is the whole study, at each change of a page.
        self.setAnimated(False)
        self.setWindowIcon(icon("dosebook", "accent"))
        self.acts = WindowActs(self)
        self.menus = Menus(self, self.acts.perform)
        self._connect()
        self.setAcceptDrops(True)
        restore_place(self, self.preferences)
        self._show_settings()
        theme.dress(self)
        if is_opening and self.preferences.settings.person_name:
            self._name_itself()
        else:
            self._show_start()

    @property
    def start_page(self) -> "StartPage":
        """The page without a study, made when it is first shown: often a window is opened for one study."""
        if self._start_page is None:
            from dosebook.gui.start_page import StartPage

            self._start_page = page = StartPage()
            self._connect_start(page)
            page.show_recent(self.preferences.settings.recent_studies)
            page.show_tour(self.preferences.recall(TOUR_PLACE))
            self._stack.addWidget(page)
        return self._start_page

    @property
    def session(self) -> Session | None:
        """The open study."""
        return self.view.session if self.view is not None else None

    def context(self) -> Context:
        """Return what the next study file is opened with."""
        settings = self.preferences.settings
        second = settings.second_backup_folder
        return Context(
            profile=self.paths.profile,
            person=settings.person,
            second_backup_folder=Path(second) if second else None,
        )

    def with_person(self, then: Callable[[], None]) -> None:
        """Go on with ``then`` once somebody has given a name; the lease and the ledger need one."""
        if self.preferences.settings.person_name:
            then()
            return

        def named(person: Person) -> None:
            self.set_person(person)
            then()

        ask_person(self.preferences.settings.person, self, named)

    def set_person(self, person: Person) -> None:
        """Let ``person`` stand under everything from now on."""
        self.preferences.change(self.preferences.settings.with_person(person))

    def open_path(self, path: Path) -> None:
        """Open a study in place of the present one, asking about whatever stands in the way."""
        from dosebook.gui.files.open_flow import open_study_in_window

        def open_now() -> None:
            open_study_in_window(self, path, self.context(), self.show_study, self._show_where_it_was)

        self.close_study(lambda: self.with_person(open_now))

    def show_study(self, study: StudyWorker, page: str = FIRST_PAGE) -> None:
        """Show a study that was just opened, beginning with one of its pages."""
        person = self.preferences.settings.person
        Session.load(
            study,
            self.paths,
            person,
            self,
            on_loaded=lambda session: self._show_session(session, page),
            on_failed=self._refuse,
        )

    def close_study(self, then: Callable[[], None]) -> None:
        """Let the pages ask, close the open study with its backup, show the start page; then ``then``."""
        view = self.view
        if view is None:
            then()
            return

        def closed() -> None:
            self.drop_study()
            then()

        def close_now() -> None:
            self._is_busy = True
            view.setEnabled(False)
            for dialog in self.findChildren(QDialog):
                if not dialog.property(OUTLIVES_STUDY):
                    dialog.close()
            view.head.show_closing()
            view.session.close(closed)

        if not self._is_busy:
            view.leave_pages(close_now)

    def leave_study(self, then: Callable[[], None]) -> None:
        """Let the pages ask about unsaved typing; then ``then``, with the study still open."""
        if self.view is None:
            then()
        elif not self._is_busy:
            self.view.leave_pages(then)

    def exchange_study(self, study: StudyWorker) -> None:
        """Close the present study and show ``study``, which was just made and is to be described next."""
        self.close_study(lambda: self.show_study(study, "study"))

    def drop_study(self) -> None:
        """Show the start page after the study was closed."""
        view, self.view = self.view, None
        self._is_busy = False
        if view is None:
            return
        view.remember_splitters()
        session = view.session
        self._show_start()
        self._stack.removeWidget(view)
        # The session outlives the view by a moment: pages still point at it while they go.
        view.deleteLater()
        view.destroyed.connect(session.deleteLater)
        self.study_closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one study file that is dragged in from the desktop."""
        if dragged_study(event.mimeData()) is not None and not self._is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the study that was dropped, once the other program has its hand free."""
        path = dragged_study(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.open_path(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the study first, without freezing; the window goes when that is done."""
        if self.view is None:
            remember_place(self, self.preferences)
            self.preferences.finish()
            event.accept()
            return
        event.ignore()
        self.close_study(self._close_soon)

    def _close_soon(self) -> None:
        QTimer.singleShot(0, self, self.close)

    def _show_session(self, session: Session, page: str) -> None:
        view = StudyView(session, self.preferences, self._pages)
        self.view = view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.page_shown.connect(lambda _key: self._allow())
        view.head.find_wanted.connect(lambda: self.acts.perform("find"))
        view.head.person_wanted.connect(lambda: self.acts.perform("person"))
        session.changed.connect(self._show_title)
        session.state_changed.connect(self._show_title)
        view.show_page(page)
        self._show_title()
        self.study_shown.emit()
        after_paint(view, lambda: self._settle(view))
        QTimer.singleShot(_CHECK_AFTER_MS, view, self._check_behind)

    def _settle(self, view: StudyView) -> None:
        """Do what may come after the first look at the study."""
        from dosebook.gui.draft_offers import DraftOffers

        if not view.session.is_view:
            self.preferences.change(self.preferences.settings.with_recent(view.session.path))
        DraftOffers(view)
        if self._is_building_ahead:
            from dosebook.gui.build_ahead import BuildAhead

            BuildAhead(view)

    def _refuse(self, error: BaseException) -> None:
        self._show_where_it_was()
        dialogs.show_error(self, error)

    def _check_behind(self) -> None:
        if self.view is not None and not self._is_busy:
            check_behind(self.view)

    def _show_where_it_was(self) -> None:
        if self.view is None:
            self._show_start()

    def _show_start(self) -> None:
        self._stack.setCurrentWidget(self.start_page)
        self._name_itself()

    def _name_itself(self) -> None:
        self.setWindowTitle("Dosebook")
        self.setWindowModified(False)
        self._allow()

    def _show_title(self, _said: object = None) -> None:
        session = self.session
        if session is None:
            return
        study = session.data.study
        name = study.short_title or study.protocol_number or session.path.stem
        self.setWindowTitle(f"{name}[*] – Dosebook")
        self.setWindowModified(session.has_unsaved)

    def _allow(self) -> None:
        session = self.session
        page = self.view.page if self.view is not None else None
        self.menus.allow(page, has_study=session is not None, is_view=session is not None and session.is_view)

    def _connect(self) -> None:
        self.preferences.changed.connect(lambda _settings: self._show_settings())
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def _connect_start(self, page: "StartPage") -> None:
        perform = self.acts.perform
        page.new_wanted.connect(lambda: perform("new_study"))
        page.open_wanted.connect(lambda: perform("open_study"))
        page.demo_wanted.connect(lambda: perform("open_demo"))
        page.tour_wanted.connect(lambda: perform("tour"))
        page.recent_wanted.connect(lambda study: perform(f"recent:{study}"))
        page.removal_wanted.connect(self._forget_recent)

    def _show_settings(self) -> None:
        settings = self.preferences.settings
        page = self._start_page
        if page is not None and list(page.rows) != list(settings.recent_studies):
            page.show_recent(settings.recent_studies)
        if page is not None:
            page.show_tour(self.preferences.recall(TOUR_PLACE))
        self.menus.show_recent(settings.recent_studies)
        self.menus.show_theme(settings.theme)
        session = self.session
        if session is not None and session.person != settings.person:
            session.set_person(settings.person)
        if settings.theme != self._theme:
            self._theme = settings.theme
            _apply_theme(settings.theme)

    def _follow_system(self, _said: object) -> None:
        if self._theme in {"system", "contrast"}:
            _apply_theme(self._theme)

    def _forget_recent(self, study: str) -> None:
        settings = self.preferences.settings
        kept = tuple(item for item in settings.recent_studies if item != study)
        self.preferences.change(replace(settings, recent_studies=kept))


def _apply_theme(name: str) -> None:
    program = QApplication.instance()
    if isinstance(program, QApplication):
        theme.apply_theme(program, name)
