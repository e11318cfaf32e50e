"""An open study in the window: head, notices, navigation and the pages, each made when first shown."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dosebook.domain import stepping_aside
from dosebook.domain.study_data import StudyData
from dosebook.gui import theme
from dosebook.gui.after_paint import after_paint
from dosebook.gui.background import Job
from dosebook.gui.banners import Banners, Notice
from dosebook.gui.head_bar import HeadBar
from dosebook.gui.navigation import Navigation
from dosebook.gui.page import Page
from dosebook.gui.page_room import PageRoom
from dosebook.gui.pages.catalogue import PAGES, PageSpec, page_of_kind
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session

_COUNT_AFTER_MS = 400


class StudyView(QWidget):
    """Everything below the menu while a study is open."""

    page_shown = Signal(str)
    """The key of the page that is shown now."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        specs: Sequence[PageSpec] = PAGES,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``session``; no page is made before ``show_page``."""
        super().__init__(parent)
        self._specs = specs
        self.session, self._preferences = session, preferences
        self.head = HeadBar()
        self.banners = Banners()
        self.navigation = Navigation(specs)
        self.pages = QStackedWidget()
        self._made: dict[str, Page] = {}
        self._counted_at = -1
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("window")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(5)
        self._lay_out()
        self._count_timer = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._count_timer.timeout.connect(self._count)
        self._connect()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        widget = self.pages.currentWidget()
        return widget if isinstance(widget, Page) else None

    @property
    def specs(self) -> Sequence[PageSpec]:
        """The pages that there are, in the order of the navigation."""
        return self._specs

    @property
    def made_pages(self) -> tuple[Page, ...]:
        """The pages that are made, shown or not."""
        return tuple(self._made.values())

    def show_page(self, key: str, then: Callable[[Page], None] | None = None) -> None:
        """Show a page, unless typing on the present one keeps the person there; then call ``then``."""
        stepping_aside.hold()
        former = self.page
        if former is not None and former.key == key:
            self._arrive(former, then)
            return
        if former is None:
            self._arrive(self.page_of(key), then)
            return
        # The navigation shows the new page already when it was clicked; a person who stays is put back.
        self.navigation.show_page(former.key)
        former.leave(lambda: self._arrive(self.page_of(key), then))

    def page_of(self, key: str) -> Page:
        """Return the page called ``key``, made now where it is not yet."""
        found = self._made.get(key)
        if found is not None:
            return found
        spec = next(item for item in self._specs if item.key == key)
        page = spec.make(self.session, self.pages)
        page.key, page.title, page.kinds = spec.key, spec.title, frozenset(spec.kinds)
        page.record_wanted.connect(self.open_record)
        page.field_wanted.connect(self.open_field)
        page.page_wanted.connect(self.show_page)
        page.new_wanted.connect(self.new_record)
        self._made[key] = page
        self.pages.addWidget(page)
        for splitter in self._named_splitters(page):
            self._restore(splitter)
        return page

    def open_record(self, kind: str, uid: str) -> None:
        """Go to a record on the page where its kind lives."""
        spec = page_of_kind(kind)
        if spec is not None:
            self.show_page(spec.key, lambda page: page.open_record(kind, uid))

    def open_field(self, kind: str, uid: str, name: str) -> None:
        """Go to a record and put the keyboard into one of its fields."""

        def focus(page: Page) -> None:
            page.open_record(kind, uid)
            page.show_form()
            # A form that was made only now has no size yet, so no field of it can be brought into sight.
            if not _focus_field(page, kind, name):
                after_paint(page, lambda: _ignore(_focus_field(page, kind, name)))

        spec = page_of_kind(kind)
        if spec is not None:
            self.show_page(spec.key, focus)

    def new_record(self, kind: str, participant: str | None = None) -> None:
        """Begin a new record on the page where its kind lives."""
        spec = page_of_kind(kind)
        if spec is not None:
            self.show_page(spec.key, lambda page: page.new_record(kind, participant))

    def leave_pages(self, then: Callable[[], None]) -> None:
        """Let every page ask about unsaved typing, one after the other; then call ``then``."""
        waiting = list(self.made_pages)

        def leave_next() -> None:
            if waiting:
                waiting.pop().leave(leave_next)
            else:
                then()

        leave_next()

    def remember_splitters(self) -> None:
        """Keep where the dividers of all pages stand."""
        seen = [page for page in self.made_pages if page.is_seen]
        named = [splitter for page in seen for splitter in self._named_splitters(page)]
        for splitter in [self._splitter, *named]:
            state = bytes(splitter.saveState().toBase64().data()).decode("ascii")
            self._preferences.remember(f"splitter.{splitter.objectName()}", state)

    def _lay_out(self) -> None:
        self._splitter.addWidget(self.navigation)
        self._splitter.addWidget(PageRoom(self.pages))
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([self.navigation.sizeHint().width(), 10_000])
        self._restore(self._splitter)
        right = QVBoxLayout(self)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(theme.hairline())
        right.addWidget(self.banners)
        row = QHBoxLayout()
        row.addWidget(self._splitter)
        right.addLayout(row, 1)

    def _connect(self) -> None:
        session = self.session
        self.navigation.chosen.connect(self.show_page)
        session.state_changed.connect(self.head.show_state)
        session.person_changed.connect(self.head.show_person)
        session.changed.connect(self._study_changed)
        session.noticed.connect(lambda words: self.banners.show_notice(Notice(words, "warning")))
        self.head.show_state(session.state)
        self.head.show_person(session.person)
        self._study_changed()

    def _study_changed(self, _kinds: object = None) -> None:
        self.head.show_study(self.session.data.study, self.session.path.name)
        self._count_timer.start()

    def _arrive(self, page: Page, then: Callable[[Page], None] | None) -> None:
        page.is_seen = True
        self.pages.setCurrentWidget(page)
        if page.isVisible():
            after_paint(page, stepping_aside.let_go)
        else:
            stepping_aside.let_go()
        self.navigation.show_page(page.key)
        self.page_shown.emit(page.key)
        page.activate()
        if then is not None:
            then(page)

    def _named_splitters(self, widget: QWidget) -> list[QSplitter]:
        return [splitter for splitter in widget.findChildren(QSplitter) if splitter.objectName()]

    def _restore(self, splitter: QSplitter) -> None:
        state = self._preferences.recall(f"splitter.{splitter.objectName()}")
        if state:
            splitter.restoreState(QByteArray.fromBase64(state.encode("ascii", "ignore")))

    def _count(self) -> None:
        data, now = self.session.data, self.session.now()
        job = Job(lambda _progress: _waiting(data, now), self)
        job.succeeded.connect(self._show_counts)
        job.succeeded.connect(job.deleteLater)
        job.start()

    def _show_counts(self, found: tuple[int, Counter[str]]) -> None:
        position, counts = found
        if position < self._counted_at:
            return  # an older count that took longer
        self._counted_at = position
        for page in self._specs:
            self.navigation.set_count(page.key, sum(counts[kind] for kind in {page.key, *page.kinds}))


def _focus_field(page: Page, kind: str, name: str) -> bool:
    """Put the keyboard into a field of the form that is seen; return whether there is one."""
    from dosebook.gui.form.form_view import FormView

    forms = [form for form in page.findChildren(FormView) if form.isVisible()]
    found = [form for form in forms if form.spec.record.kind == kind]
    for form in found:
        form.focus_field(name)
    return bool(found)


def _ignore(_found: object) -> None:
    pass


def _waiting(data: StudyData, now: datetime) -> tuple[int, Counter[str]]:
    """Return the position of the data and how much waits: records of each kind to look at, and the list of work."""
    from dosebook.domain.queries import open_queries
    from dosebook.forms.finding import Severity
    from dosebook.forms.study_findings import study_findings
    from dosebook.forms.worklist import worklist

    # The page Today looks for work at the same time: whoever is second waits for it and then has it.
    work = len(worklist(data, now))
    found = {
        (item.kind, item.record_uid)
        for item in study_findings(data, now.date())
        if item.finding.severity is not Severity.CANNOT_TELL
    }
    asked = [query.kind for query in open_queries(data)]
    counted = Counter([*(kind for kind, _uid in found), *asked])
    counted["today"] = work
    return data.position, counted
