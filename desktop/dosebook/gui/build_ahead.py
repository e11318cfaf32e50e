"""Makes the pages of an open study while nobody waits, so that turning to one for the first time is only a turn.

One short step at a time, and none while somebody types or clicks, while a dialog or a menu is open, while a page turns
or the study is saved or closed. A page that is wanted before its time is made at once, as it is without all this.
"""

import sys
from collections.abc import Generator, Sequence
from importlib import import_module
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from dosebook.domain import stepping_aside
from dosebook.gui.page import Page
from dosebook.gui.study_view import StudyView
from dosebook.runtime.log import log_failure

_BEGIN_AFTER_MS, _WAIT_MS = 250, 100
_REST_MS = 10
"""The window has its turn for so long between two steps, and for as long as the step took where that was longer."""
_MOST_WAITS = 600
_STEP_SECONDS = 0.008
"""What takes less is done together."""
_QUIET_SECONDS = 0.4
"""Who pressed a key or clicked is done with it when nothing more came for so long."""
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.InputMethod,
}

FIRST_MODULES = (
    "dosebook.gui.table.record_table",
    "dosebook.gui.figure_view",
    "dosebook.drawing.participant_timeline",
    "dosebook.gui.pages.participant_page",
)
FIRST_PAGES = ("participants", "adverse_events", "doses")
"""Where people go from Today."""
MODULES = (
    "dosebook.gui.pages.overview_page",
    "dosebook.gui.form.editor",
    "dosebook.gui.form.choice_editors",
    "dosebook.gui.form.making",
    "dosebook.gui.form.form_view",
    "dosebook.gui.form.pane_layout",
    "dosebook.gui.form.record_pane",
    "dosebook.gui.form.pane_ahead",
    "dosebook.gui.pages.record_page",
    "dosebook.forms.lab_event_words",
    "dosebook.gui.pages.visits_page",
    "dosebook.gui.pages.query_page",
    "dosebook.gui.pages.study_page",
    "dosebook.gui.pages.audit_trail_page",
    "dosebook.gui.pages.schedule_page",
    "dosebook.drawing.study_charts.conduct",
    "dosebook.drawing.study_charts.counts",
    "dosebook.drawing.study_charts.myeloma",
    "dosebook.drawing.study_charts.swimmers",
    "dosebook.gui.pages.charts_page",
    "dosebook.domain.escalation.advice",
    "dosebook.domain.escalation.look_ahead",
    "dosebook.domain.escalation.advice_tables",
    "dosebook.gui.pages.decision_page",
    "dosebook.gui.pages.dlt_definition_page",
)
"""In an order in which none brings many others along. What takes long, NumPy and ReportLab, is left to its acts."""


Steps = Generator[bool, None, None]
"""Each step tells whether the next one has to wait for something."""


class BuildAhead(QObject):
    """Goes through the steps of ``steps_ahead`` until all is made or the study is closed."""

    def __init__(self, view: StudyView, steps: Steps | None = None) -> None:
        """Begin soon; nothing more happens once ``view`` is gone."""
        super().__init__(view)
        self._view = view
        self._steps = steps if steps is not None else steps_ahead(view)
        # What is half made goes now and here: a thread that frees it at some time would free widgets.
        self.destroyed.connect(self._steps.close)
        self.is_done = False
        """Whether everything is made, or building ended at an error."""
        self._touched = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        handle = view.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self._timer.start(_BEGIN_AFTER_MS)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take note of what a person does, and let it pass."""
        if event.type() in _INPUT:
            self._touched = monotonic()
        return False

    @property
    def _is_in_the_way(self) -> bool:
        view = self._view
        return (
            monotonic() < self._touched + _QUIET_SECONDS
            or not view.isEnabled()
            or not view.isVisible()
            or view.session.state.kind == "saving"
            or stepping_aside.is_held()
            or QApplication.mouseButtons() != Qt.MouseButton.NoButton
            or QApplication.activeModalWidget() is not None
            or QApplication.activePopupWidget() is not None
        )

    def _go_on(self) -> None:
        if self._is_in_the_way:
            self._timer.start(_WAIT_MS)
            return
        began, has_to_wait = monotonic(), False
        # The looks beside the window would make a short step a long one.
        stepping_aside.hold()
        try:
            while not has_to_wait and monotonic() < began + _STEP_SECONDS:
                has_to_wait = next(self._steps)
        except StopIteration:
            self.is_done = True
        except Exception as error:  # whatever it is, it shows itself to whoever turns to that page
            log_failure(error)
            self.is_done = True
        finally:
            stepping_aside.let_go()
        if not self.is_done:
            rest = _WAIT_MS if has_to_wait else _REST_MS
            self._timer.start(max(rest, round((monotonic() - began) * 1000)))


def steps_ahead(view: StudyView) -> Steps:
    """Load and make every page of ``view``; where people go first comes before the page they see is filled."""
    keys = [spec.key for spec in view.specs]
    others = [key for key in keys if key not in FIRST_PAGES]
    firsts = [key for key in FIRST_PAGES if key in keys]
    yield from modules_ahead(FIRST_MODULES)
    yield from pages_ahead(view, firsts[:1])
    yield from modules_ahead(MODULES)
    while view.page is not None and view.page.is_busy:
        yield True
    yield from pages_ahead(view, [*firsts[1:], *others])


def modules_ahead(names: Sequence[str]) -> Steps:
    """Load modules one after the other."""
    for name in names:
        if name not in sys.modules:
            import_module(name)
            yield False


def pages_ahead(view: StudyView, keys: Sequence[str]) -> Steps:
    """Make pages, with what each shows first, as large as they will be seen.

    What is worked out beside the window has its time until all others are made.
    """
    late = []
    for key in keys:
        yield from _rows_of(view, key)
        page = view.page_of(key)
        if page.is_seen:
            continue
        page.resize(view.pages.size())
        yield False
        yield from _until_seen(page, _prepared(page))
        if page.is_busy:
            late.append(page)
        else:
            yield from _shaped(page)
    for page in late:
        yield from _until_seen(page, _waited(page))
        yield from _shaped(page)


def _rows_of(view: StudyView, key: str) -> Steps:
    """Have the rows of a long list worked out before its page is made."""
    from dosebook.gui.table.rows_ahead import LONG, RowsAhead

    kinds = next(spec.kinds for spec in view.specs if spec.key == key)
    if kinds and len(view.session.data.entries_of(kinds[0])) > LONG:
        ahead = RowsAhead(view.session, kinds[0])
        while isValid(ahead) and ahead.is_busy:
            yield True


def _until_seen(page: Page, steps: Steps) -> Steps:
    while not page.is_seen and (has_to_wait := next(steps, None)) is not None:
        yield has_to_wait


def _shaped(page: Page) -> Steps:
    for steps in (_polished(page), _laid_out(page)):
        yield from _until_seen(page, steps)


def _prepared(page: Page) -> Steps:
    for _step in page.prepare():
        yield False


def _waited(page: Page) -> Steps:
    """Wait for what is worked out beside the window; what takes too long comes when it comes."""
    for _time in range(_MOST_WAITS):
        if not page.is_busy:
            return
        yield True


def _polished(page: Page) -> Steps:
    """Style each widget of ``page``, which Qt would do for all of them at the moment that it is shown."""
    for widget in page.findChildren(QWidget):
        if isValid(widget):
            widget.ensurePolished()
            yield False


def _laid_out(page: Page) -> Steps:
    """Give everything in ``page`` its place and paint it to nowhere: letters and signs are drawn anew only once."""
    page.render(QPixmap(1, 1), QPoint(), QRegion(0, 0, 1, 1))
    yield False
    page.grab()
    yield False
