"""The pages are made while nobody waits: every one, in short steps, never in anybody's way, and safely given up."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QSplitter
from shiboken6 import isValid

from builders import cohort, event
from dosebook.domain.changes import Amend, Change, Create, Void
from dosebook.gui import build_ahead
from dosebook.gui.build_ahead import FIRST_MODULES, MODULES, BuildAhead, Steps, modules_ahead, steps_ahead
from dosebook.gui.form.record_pane import RecordPane
from dosebook.gui.main_window import MainWindow
from dosebook.gui.pages import catalogue
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session
from dosebook.gui.study_view import StudyView
from dosebook.gui.table import rows_ahead
from dosebook.gui.table.record_table import RecordTable
from dosebook.gui.table.rows_ahead import RowsAhead
from dosebook.runtime.paths import Paths
from gui.window.making import ANN, plain_pages
from gui.window.test_start import HEAVY

LONG_MS = 30_000


@pytest.fixture
def view(qtbot: Any, session: Session, tmp_path: Path) -> Iterator[StudyView]:
    """A study in sight on its first page, with all other pages still to be made."""
    preferences = Preferences(tmp_path / "settings.json")
    found = StudyView(session, preferences)
    found.resize(1366, 768)
    found.show()
    qtbot.waitExposed(found)
    found.show_page("today")
    yield found
    found.hide()
    found.deleteLater()
    QApplication.processEvents()
    preferences.finish()


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for nothing but what is in the way."""
    for name in ("_BEGIN_AFTER_MS", "_WAIT_MS", "_REST_MS"):
        monkeypatch.setattr(build_ahead, name, 0)


def test_every_page_is_among_the_modules() -> None:
    text = Path(catalogue.__file__).read_text("utf-8")
    pages = set(re.findall(r"from (dosebook\.gui\.pages\.\w+_page) import", text)) - {
        # The study opens with it.
        "dosebook.gui.pages.today_page"
    }
    assert pages
    assert pages <= {*FIRST_MODULES, *MODULES}


def test_nothing_is_loaded_that_only_an_act_needs() -> None:
    script = (
        "import sys; from importlib import import_module\n"
        f"for name in {(*FIRST_MODULES, *MODULES)!r}: import_module(name)\n"
        f"print(*(name for name in {HEAVY!r} if name in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not ran.stdout.split()


def test_modules_are_loaded_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(build_ahead, "import_module", loaded.append)
    steps = modules_ahead(("dosebook.not_there_a", "dosebook.domain.words", "dosebook.not_there_b"))
    next(steps)
    assert loaded == ["dosebook.not_there_a"]
    assert list(steps) == [False]
    assert loaded == ["dosebook.not_there_a", "dosebook.not_there_b"]


@pytest.mark.usefixtures("at_once")
def test_every_page_is_made_with_what_it_shows_first(qtbot: Any, view: StudyView) -> None:
    ahead = BuildAhead(view)
    qtbot.waitUntil(lambda: ahead.is_done, timeout=LONG_MS)
    pages = {page.key: page for page in view.made_pages}
    assert pages.keys() == {spec.key for spec in view.specs}
    assert [key for key, page in pages.items() if page.is_seen] == ["today"]
    assert view.page is pages["today"]
    cohorts: Any = pages["cohorts"]
    assert cohorts.panel.uid == cohorts.panel.table.uid == cohort().uid
    study: Any = pages["study"]
    assert study.pane.record_uid == view.session.data.study.uid
    assert not view.session.has_unsaved


def test_no_step_makes_more_than_one_page(view: StudyView) -> None:
    made = len(view.made_pages)
    most = steps = 0
    for _wait in _stepped(steps_ahead(view)):
        most, made, steps = max(most, len(view.made_pages) - made), len(view.made_pages), steps + 1
    assert most == 1
    assert steps > 10 * made


def test_a_page_that_is_wanted_before_its_time_is_made_at_once(view: StudyView) -> None:
    ahead = BuildAhead(view)
    view.show_page("doses")
    assert view.page is not None
    assert view.page.key == "doses"
    assert view.page.is_seen
    assert not ahead.is_done


@pytest.mark.parametrize("steps_before", [1, 5, 30])
def test_a_form_that_is_half_made_when_its_page_is_turned_to_is_there_once(
    qtbot: Any, view: StudyView, steps_before: int
) -> None:
    panes = _panes(view)
    steps = _stepped(steps_ahead(view))
    while not any(page.key == "study" for page in view.made_pages):
        next(steps)
    for _step in range(steps_before):
        next(steps)
    view.show_page("study")
    page: Any = view.page
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page.pane.record_uid == view.session.data.study.uid
    for _wait in steps:
        pass
    assert len(page.findChildren(RecordPane)) == 1
    qtbot.waitUntil(lambda: not [pane for pane in _panes(view) - panes if pane.parent() is None])


@pytest.mark.usefixtures("at_once")
def test_nothing_is_made_while_somebody_types(
    qtbot: Any, view: StudyView, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken, steps = _counted()
    ahead = BuildAhead(view, steps)
    monkeypatch.setattr(build_ahead, "_QUIET_SECONDS", 1_000)
    QTest.keyClick(view.window().windowHandle(), Qt.Key.Key_A)
    before = len(taken)
    qtbot.wait(50)
    assert len(taken) == before
    monkeypatch.setattr(build_ahead, "_QUIET_SECONDS", 0)
    qtbot.waitUntil(lambda: ahead.is_done)


@pytest.mark.usefixtures("at_once")
def test_nothing_is_made_while_a_dialog_is_open_or_the_study_closes(qtbot: Any, view: StudyView) -> None:
    taken, steps = _counted()
    view.setEnabled(False)
    ahead = BuildAhead(view, steps)
    qtbot.wait(50)
    assert not taken
    box = QDialog(view)
    box.setModal(True)
    box.show()
    view.setEnabled(True)
    qtbot.wait(50)
    assert not taken
    box.close()
    qtbot.waitUntil(lambda: ahead.is_done)


@pytest.mark.usefixtures("at_once")
def test_what_is_half_made_goes_with_the_study(qtbot: Any, session: Session, tmp_path: Path) -> None:
    given_up: list[bool] = []

    def steps() -> Steps:
        try:
            while True:
                yield False
        finally:
            given_up.append(True)

    preferences = Preferences(tmp_path / "other.json")
    view = StudyView(session, preferences)
    view.show()
    BuildAhead(view, steps())
    qtbot.wait(20)
    assert not given_up
    view.deleteLater()
    qtbot.waitUntil(lambda: given_up == [True])
    preferences.finish()


@pytest.mark.usefixtures("at_once")
def test_an_error_ends_it_without_a_word_and_the_page_tells_it_to_whoever_comes(
    qtbot: Any, view: StudyView, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dosebook.gui.pages import study_page

    def fail(*_said: object) -> None:
        raise RuntimeError("no such form")

    logged: list[BaseException] = []
    monkeypatch.setattr(build_ahead, "log_failure", logged.append)
    monkeypatch.setattr(study_page.StudyPage, "__init__", fail)
    ahead = BuildAhead(view)
    qtbot.waitUntil(lambda: ahead.is_done, timeout=LONG_MS)
    assert [str(one) for one in logged] == ["no such form"]
    view.show_page("audit_trail")
    assert view.page is not None
    assert view.page.key == "audit_trail"
    with pytest.raises(RuntimeError, match="no such form"):
        view.show_page("study")


def test_a_look_that_fails_behind_an_unseen_page_is_told_to_whoever_turns_to_it(
    qtbot: Any, view: StudyView, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dosebook.gui.pages import visits_page

    looks: list[int] = []
    whole = visits_page.schedule_state

    def fail_once(*said: Any) -> Any:
        looks.append(1)
        if len(looks) == 1:
            raise RuntimeError("no schedule")
        return whole(*said)

    monkeypatch.setattr(visits_page, "schedule_state", fail_once)
    page: Any = view.page_of("visits")
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page.state is None
    view.show_page("visits")
    qtbot.waitUntil(lambda: page.state is not None)


@pytest.mark.usefixtures("at_once")
def test_an_unseen_form_shows_the_newest_when_it_is_seen(qtbot: Any, view: StudyView) -> None:
    ahead = BuildAhead(view)
    qtbot.waitUntil(lambda: ahead.is_done, timeout=LONG_MS)
    page: Any = view.page_of("cohorts")
    former = view.session.data.entries[cohort().uid]
    changed = replace(cohort(), number=7)
    with qtbot.waitSignal(view.session.changed):
        view.session.save(
            (Amend(changed, former.version),), reason="test", on_saved=lambda _saved: None, on_failed=_refuse
        )
    assert page.panel.uid is None
    view.show_page("cohorts")
    qtbot.waitUntil(lambda: page.panel.uid == cohort().uid)
    assert page.panel.pane.form.values()["number"] == 7


@pytest.mark.usefixtures("at_once")
def test_an_unseen_page_does_not_stay_at_a_record_that_was_voided_before_it_is_seen(
    qtbot: Any, view: StudyView
) -> None:
    session = view.session
    _save(qtbot, session, Create(event("e1")), Create(event("e2", ctcae_term="Anemia")))
    ahead = BuildAhead(view)
    qtbot.waitUntil(lambda: ahead.is_done, timeout=LONG_MS)
    page: Any = view.page_of("adverse_events")
    trail: Any = view.page_of("audit_trail")
    first = page.panel.uid
    assert first in {"e1", "e2"}
    assert trail.view.currentIndex().row() == 0
    _save(qtbot, session, Void(first, session.data.entries[first].version))
    view.show_page("adverse_events")
    other = next(uid for uid in ("e1", "e2") if uid != first)
    qtbot.waitUntil(lambda: page.panel.uid == page.panel.table.uid == other)
    view.show_page("audit_trail")
    qtbot.waitUntil(lambda: bool(trail.model.entries) and trail.model.entries[0].record_uid == first)
    qtbot.waitUntil(lambda: trail.view.currentIndex().row() == 0)


@pytest.mark.usefixtures("at_once")
def test_dividers_of_pages_that_nobody_saw_are_not_remembered(qtbot: Any, view: StudyView) -> None:
    ahead = BuildAhead(view)
    qtbot.waitUntil(lambda: ahead.is_done, timeout=LONG_MS)
    view.show_page("cohorts")
    view.remember_splitters()
    kept = {one.objectName() for one in view.findChildren(QSplitter) if one.objectName()}
    told = {name for name in kept if view._preferences.recall(f"splitter.{name}")}
    assert told == {"window", "records.cohort"}


def test_rows_that_were_worked_out_before_are_shown_only_while_they_are_the_newest(
    qtbot: Any, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows_ahead, "LONG", 0)
    ahead = RowsAhead(session, "cohort")
    qtbot.waitUntil(lambda: not ahead.is_busy)
    data, today = session.data, session.today()
    assert RowsAhead.taken(session, "participant", data, today) is None
    rows = RowsAhead.taken(session, "cohort", data, today)
    assert rows is not None
    assert [tuple(row) for row in rows.texts] == [
        tuple(row) for row in RecordTable(session, "cohort").model.rows.texts
    ]
    later = RowsAhead(session, "cohort")
    qtbot.waitUntil(lambda: not later.is_busy)
    assert RowsAhead.taken(session, "cohort", replace(data), today) is None


def test_the_room_of_the_pages_needs_what_the_largest_page_needs(qtbot: Any, view: StudyView) -> None:
    before = view.minimumSizeHint().width()
    view.page_of("charts").setMinimumWidth(before + 500)
    view.show_page("charts")
    qtbot.waitUntil(lambda: view.minimumSizeHint().width() >= before + 500)


@pytest.mark.parametrize("is_building_ahead", [True, False])
def test_a_window_makes_pages_ahead_where_it_was_told_to(
    qtbot: Any, paths: Paths, study_file: Path, *, is_building_ahead: bool
) -> None:
    window = MainWindow(paths, plain_pages(), is_building_ahead=is_building_ahead)
    window.set_person(ANN)
    window.show()
    with qtbot.waitSignal(window.study_shown, timeout=LONG_MS):
        window.open_path(study_file)
    first = window.view
    assert first is not None
    qtbot.waitUntil(lambda: bool(window.preferences.settings.recent_studies))
    assert bool(first.findChildren(BuildAhead)) is is_building_ahead
    if is_building_ahead:
        qtbot.waitUntil(lambda: len(first.made_pages) > 1, timeout=LONG_MS)
    window.close_study(lambda: None)
    qtbot.waitUntil(lambda: not isValid(first), timeout=LONG_MS)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LONG_MS)
    window.preferences.finish()
    window.deleteLater()


def _stepped(steps: Steps) -> Iterator[bool]:
    """Go through ``steps``, and let the window do what it waits for in between."""
    for has_to_wait in steps:
        QApplication.processEvents()
        yield has_to_wait


def _save(qtbot: Any, session: Session, *changes: Change) -> None:
    with qtbot.waitSignal(session.changed):
        session.save(changes, reason="test it", on_saved=lambda _saved: None, on_failed=_refuse)


def _counted() -> tuple[list[int], Steps]:
    taken: list[int] = []

    def steps() -> Steps:
        for number in range(3):
            taken.append(number)
            yield True

    return taken, steps()


def _panes(_view: StudyView) -> set[RecordPane]:
    return {one for one in QApplication.allWidgets() if isinstance(one, RecordPane)}


def _refuse(error: BaseException) -> None:
    raise error
