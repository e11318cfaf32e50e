"""The window: opens a study, is led by keys, asks before it closes, and leaves the study closed."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QWidget

from builders import event as adverse_event
from dosebook.actions.check_study import CheckReport
from dosebook.domain.changes import Create, Person
from dosebook.gui import dialogs
from dosebook.gui.check_behind import show_check
from dosebook.gui.keys_dialog import KeysDialog
from dosebook.gui.main_window import MainWindow
from dosebook.gui.menus import MENUS, key_words
from dosebook.gui.pages.catalogue import PAGES
from dosebook.gui.person_dialog import PersonDialog, ask_person
from dosebook.gui.session import Session
from dosebook.gui.study_view import StudyView
from dosebook.runtime.drafts import Draft, read_drafts, write_draft
from dosebook.runtime.settings import read_settings
from gui.window.making import PlainPage, made_study


def test_an_opened_study_shows_what_waits_today_and_is_remembered(
    qtbot: Any, open_window: MainWindow, study_file: Path
) -> None:
    assert _page(open_window).key == "today"
    remembered = open_window.preferences
    qtbot.waitUntil(lambda: remembered.settings.recent_studies == (str(study_file),), timeout=5000)
    assert "CLR" in open_window.windowTitle() or "DB" in open_window.windowTitle()
    assert _session(open_window).state.words == "Everything is saved"


@pytest.mark.parametrize("number", range(1, 10))
def test_each_page_has_a_key(qtbot: Any, open_window: MainWindow, number: int) -> None:
    qtbot.keyClick(open_window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
    assert _page(open_window).key == PAGES[number - 1].key
    assert open_window.view is not None
    item = open_window.view.navigation.currentItem()
    assert item.text() == PAGES[number - 1].title


def test_keys_reach_the_page(qtbot: Any, open_window: MainWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(_page(open_window).editor, key, control)
    assert _page(open_window).asked == [("new", None, None), "save", -1, 1]


def test_what_saves_typing_has_keys_that_the_keys_dialog_lists(qtbot: Any, open_window: MainWindow) -> None:
    for key in (Qt.Key.Key_L, Qt.Key.Key_B):
        qtbot.keyClick(_page(open_window).editor, key, Qt.KeyboardModifier.ControlModifier)
    assert _page(open_window).asked == ["repeat", "copy field"]
    listed = key_words()
    assert [listed[words] for words in ("New common event", "Duplicate", "Repeat the last record")] == [
        "Ctrl+T",
        "Ctrl+D",
        "Ctrl+L",
    ]
    assert listed["Copy the field from the record before"] == "Ctrl+B"


def test_save_and_begin_another_works_in_every_field(qtbot: Any, open_window: MainWindow) -> None:
    """A list that opens would take the key for a letter, so the window itself listens for it."""
    page = _page(open_window)
    lines = QComboBox(page)
    lines.addItems(["", "Serious"])
    page.layout().addWidget(lines)
    lines.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(lines, Qt.Key.Key_S, both)
    assert page.asked == ["save and new"]
    assert lines.currentIndex() == 0


def test_arrow_keys_walk_through_the_navigation(qtbot: Any, open_window: MainWindow) -> None:
    assert open_window.view is not None
    navigation = open_window.view.navigation
    navigation.setFocus()
    qtbot.keyClick(navigation, Qt.Key.Key_Down)
    assert _page(open_window).key == PAGES[1].key


def test_a_wanted_record_is_shown_on_the_page_of_its_kind(open_window: MainWindow) -> None:
    _page(open_window).record_wanted.emit("dlt_assessment", "uid")
    assert _page(open_window).key == "adverse_events"
    assert _page(open_window).asked == [("dlt_assessment", "uid")]
    _page(open_window).new_wanted.emit("dose", "person")
    assert _page(open_window).key == "doses"
    assert _page(open_window).asked == [("new", "dose", "person")]


def test_unsaved_typing_holds_the_person_on_the_page(
    qtbot: Any, open_window: MainWindow, answers: Callable[[bool], list[str]]
) -> None:
    asked = answers(False)
    qtbot.keyClicks(_page(open_window).editor, "typed")
    assert open_window.isWindowModified()
    qtbot.keyClick(open_window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert asked == ["Leave?"]
    assert _page(open_window).key == "today"
    assert open_window.view is not None
    assert open_window.view.navigation.currentItem().text() == "Today"
    answers(True)
    qtbot.keyClick(open_window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert _page(open_window).key == "overview"


def test_closing_asks_about_typing_and_stays_when_told(
    qtbot: Any, open_window: MainWindow, answers: Callable[[bool], list[str]]
) -> None:
    asked = answers(False)
    qtbot.keyClicks(_page(open_window).editor, "typed")
    open_window.close()
    assert asked == ["Leave?"]
    assert open_window.isVisible()
    assert open_window.view is not None
    answers(True)


def test_closing_backs_up_and_leaves_the_study_free(
    qtbot: Any, open_window: MainWindow, study_file: Path
) -> None:
    session = _session(open_window)
    with qtbot.waitSignal(session.changed, timeout=5000):
        session.save((Create(adverse_event("event")),), on_saved=_ignore, on_failed=_ignore)
    with qtbot.waitSignal(open_window.study_closed, timeout=20_000):
        open_window.close()
        assert open_window.view is not None
        assert open_window.view.head.state_words.text() == "Closing and backing up…"
    qtbot.waitUntil(lambda: not open_window.isVisible(), timeout=5000)
    backups = list((study_file.parent / f"{study_file.name}.backups").glob("*.dosebook"))
    assert len(backups) == 1
    assert not list(study_file.parent.glob("*lease*"))


def test_the_window_is_remembered(qtbot: Any, open_window: MainWindow) -> None:
    open_window.acts.perform("theme:dark")
    with qtbot.waitSignal(open_window.study_closed, timeout=20_000):
        open_window.close()
    qtbot.waitUntil(lambda: not open_window.isVisible(), timeout=5000)
    settings = read_settings(open_window.paths.settings)
    assert settings.theme == "dark"
    assert settings.person == Person("Ann Archer", "Coordinator")
    assert {"geometry", "splitter.window"} <= set(settings.window)


def test_closing_a_study_shows_the_start_page_with_it(
    qtbot: Any, open_window: MainWindow, study_file: Path
) -> None:
    with qtbot.waitSignal(open_window.study_closed, timeout=20_000):
        qtbot.keyClick(open_window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert open_window.start_page.isVisible()
    row = open_window.start_page.rows[str(study_file)]
    qtbot.waitUntil(lambda: bool(row.when.text()), timeout=5000)
    with qtbot.waitSignal(open_window.study_shown, timeout=20_000):
        row.name.click()


def test_a_vanished_study_says_so_and_leaves_the_list(qtbot: Any, window: MainWindow, tmp_path: Path) -> None:
    gone = tmp_path / "gone.dosebook"
    window.preferences.change(window.preferences.settings.with_recent(gone))
    row = window.start_page.rows[str(gone)]
    qtbot.waitUntil(row.removal.isVisible, timeout=5000)
    assert row.when.text() == "Not found there any more"
    assert not row.name.isEnabled()
    row.removal.click()
    assert window.preferences.settings.recent_studies == ()
    assert window.start_page.empty.isVisible()


def test_drafts_of_a_crash_are_offered_and_brought_back(
    qtbot: Any, window: MainWindow, study_file: Path
) -> None:
    draft = _draft_of(window, study_file, qtbot)
    view = window.view
    assert view is not None
    (banner,) = view.banners.banners()
    assert banner.notice.words.startswith("Unsaved entries of ")
    assert banner.notice.words.endswith("Adverse event, new.")
    _button(banner, "Restore").click()
    assert _page(window).key == "adverse_events"
    assert _page(window).asked == [draft]
    assert not view.banners.isVisible()


def test_a_discarded_draft_is_gone(qtbot: Any, window: MainWindow, study_file: Path) -> None:
    draft = _draft_of(window, study_file, qtbot)
    assert window.view is not None
    _button(window.view.banners.banners()[0], "Discard").click()
    qtbot.waitUntil(lambda: not read_drafts(window.paths.drafts, draft.study), timeout=5000)


def test_a_person_is_asked_for_before_a_study_opens(qtbot: Any, window: MainWindow, study_file: Path) -> None:
    window.set_person(Person(""))
    window.open_path(study_file)
    dialog = window.findChild(PersonDialog)
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.name, "Ben Beck")
    with qtbot.waitSignal(window.study_shown, timeout=20_000):
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert _session(window).person.name == "Ben Beck"
    assert window.view is not None
    assert window.view.head.person_name.text() == "Ben Beck"


def test_one_enter_takes_the_completed_role_and_goes_on(qtbot: Any, window: MainWindow) -> None:
    named: list[Person] = []
    dialog = ask_person(Person("Ann Archer"), window, named.append)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.role.setFocus()
    qtbot.waitUntil(dialog.role.hasFocus, timeout=5000)
    qtbot.keyClicks(dialog.role, "Stu")
    qtbot.keyClick(dialog.role, Qt.Key.Key_Return)
    assert named == [Person("Ann Archer", "Study coordinator")]


def test_not_you_is_one_click(qtbot: Any, open_window: MainWindow) -> None:
    assert open_window.view is not None
    qtbot.mouseClick(open_window.view.head.person_button, Qt.MouseButton.LeftButton)
    dialog = open_window.findChild(PersonDialog)
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Cleo Crane")
    dialog.accept()
    assert _session(open_window).person == Person("Cleo Crane", "Coordinator")


def test_damage_found_behind_is_told_plainly(
    open_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert open_window.view is not None
    told: list[object] = []
    monkeypatch.setattr(dialogs, "tell", lambda _parent, _words, **more: told.append(more["details"]))
    report = CheckReport(("Row 3 was altered.",), 3, 1, "", None)
    show_check(open_window.view, report)
    (banner,) = open_window.view.banners.banners()
    assert "damaged or was altered" in banner.notice.words
    _button(banner, "Show what was found").click()
    assert told == [("Row 3 was altered.",)]


def test_a_sound_study_is_checked_behind_without_a_word(
    qtbot: Any, open_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_window.view
    assert view is not None
    checked: list[CheckReport] = []

    def seen(view: StudyView, report: CheckReport) -> None:
        checked.append(report)
        show_check(view, report)

    monkeypatch.setattr("dosebook.gui.check_behind.show_check", seen)
    open_window._check_behind()
    qtbot.waitUntil(lambda: bool(checked), timeout=5000)
    assert checked[0].is_sound
    assert view.banners.banners() == []


def test_no_two_acts_share_a_key() -> None:
    keys = [key for _title, acts in MENUS for act in acts for key in act.keys]
    keys += [f"Alt+{number}" for number in range(1, 10)]
    assert len(keys) == len(set(keys))


def test_without_a_study_only_what_is_possible_is_enabled(window: MainWindow) -> None:
    actions = window.menus.actions
    assert actions["new_study"].isEnabled()
    assert actions["open_study"].isEnabled()
    for key in ("save", "new_record", "report", "back_up", "page:cohorts", "find"):
        assert not actions[key].isEnabled()


def test_everything_that_takes_keys_has_a_name(open_window: MainWindow) -> None:
    for widget in open_window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            name = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert name, widget


def _draft_of(window: MainWindow, study_file: Path, qtbot: Any) -> Draft:
    with qtbot.waitSignal(window.study_shown, timeout=20_000):
        window.open_path(study_file)
    draft = Draft(_session(window).file_id, "adverse_event", "new", 0, {"grade": "3"}, datetime.now(UTC))
    with qtbot.waitSignal(window.study_closed, timeout=20_000):
        window.close_study(lambda: None)
    write_draft(window.paths.drafts, draft)
    with qtbot.waitSignal(window.study_shown, timeout=20_000):
        window.open_path(study_file)
    qtbot.waitUntil(lambda: window.view is not None and bool(window.view.banners.banners()), timeout=5000)
    return draft


def _session(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def _page(window: MainWindow) -> PlainPage:
    assert window.view is not None
    page = window.view.page
    assert isinstance(page, PlainPage)
    return page


def _button(banner: QWidget, words: str) -> QPushButton:
    return next(button for button in banner.findChildren(QPushButton) if button.text() == words)


def _ignore(_found: object) -> None:
    pass


def test_the_form_key_list_names_the_keys_of_the_menus(qtbot: Any, open_window: MainWindow) -> None:
    qtbot.keyClick(open_window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    dialog = open_window.findChild(KeysDialog)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Save", "Ctrl+S", "New record", "Ctrl+N", "Find participant, event, page"} <= words
    dialog.close()


def test_a_new_study_leads_to_its_own_page(qtbot: Any, open_window: MainWindow, tmp_path: Path) -> None:
    former = _session(open_window)
    made = made_study(tmp_path / "other.dosebook", open_window.context())
    with qtbot.waitSignal(open_window.study_shown, timeout=20_000):
        open_window.exchange_study(made)
    assert _page(open_window).key == "study"
    assert _session(open_window).path.name == "other.dosebook"
    assert _session(open_window) is not former


def test_a_file_that_is_no_study_leaves_the_start_page(
    qtbot: Any, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "letter.dosebook"
    path.write_text("Dear committee")
    window.open_path(path)
    qtbot.waitUntil(lambda: bool(_open_boxes(window)), timeout=10_000)
    assert any("is not a Dosebook study" in label.text() for label in window.findChildren(QLabel))
    for box in _open_boxes(window):
        box.close()
    assert window.start_page.isVisible()
    assert window.preferences.settings.recent_studies == ()


def _open_boxes(window: MainWindow) -> list[QDialog]:
    return [box for box in window.findChildren(QDialog) if box.isVisible()]
