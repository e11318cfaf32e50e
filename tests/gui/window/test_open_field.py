"""A click on what is missing leads into the field, also on a page that was never shown before."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from builders import event
from dosebook.domain.changes import Create
from dosebook.gui.form.form_view import FormView
from dosebook.gui.pages.catalogue import PAGES
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session
from dosebook.gui.study_view import StudyView


class Windows(QObject):
    """Notes each widget that becomes a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def view(session: Session, tmp_path: Path, qtbot: Any) -> Iterator[StudyView]:
    done: list[object] = []
    session.save((Create(event("e1")),), on_saved=done.append, on_failed=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    preferences = Preferences(tmp_path / "settings.json")
    found = StudyView(session, preferences)
    qtbot.addWidget(found)
    found.resize(1366, 700)
    found.show()
    with qtbot.waitActive(found):
        found.activateWindow()
    found.show_page("overview")
    yield found
    preferences.finish()


def _place(view: StudyView) -> tuple[FormView, str] | None:
    """The form and the field of it that have the keyboard."""
    for form in view.findChildren(FormView):
        row = form.main.row_of(QApplication.focusWidget())
        if row is not None and form.isVisible():
            return form, row.field.name
    return None


def test_the_field_of_a_page_never_shown_before_gets_the_keyboard_and_is_in_sight(
    view: StudyView, qtbot: Any
) -> None:
    view.open_field("adverse_event", "e1", "assessed_by")
    qtbot.waitUntil(lambda: (_place(view) or ("", ""))[1] == "assessed_by", timeout=10_000)
    place = _place(view)
    assert place is not None
    row = place[0].main.rows["assessed_by"]
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty(), timeout=5000)


@pytest.mark.parametrize("key", [page.key for page in PAGES if page.key != "overview"])
def test_no_part_of_a_page_flashes_up_as_a_window_of_its_own(
    view: StudyView, qapp: QApplication, qtbot: Any, key: str
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    view.show_page(key)
    qtbot.wait(300)
    qapp.removeEventFilter(windows)
    assert windows.seen == []
