"""Tools, Plan a trial… stands open with and without a study."""

from typing import Any

from dosebook.gui.main_window import MainWindow
from dosebook.gui.planning.plan_dialog import PlanDialog


def _dialogs(window: MainWindow) -> list[PlanDialog]:
    return [dialog for dialog in window.findChildren(PlanDialog) if dialog.isVisible()]


def test_a_plan_needs_no_study(qtbot: Any, window: MainWindow) -> None:
    action = window.menus.actions["plan_trial"]
    assert action.isEnabled()
    action.trigger()
    action.trigger()
    (dialog,) = _dialogs(window)
    assert not dialog.read()[1]
    dialog.close()


def test_an_open_study_gives_the_plan_its_title(qtbot: Any, open_window: MainWindow) -> None:
    open_window.menus.actions["plan_trial"].trigger()
    (dialog,) = _dialogs(open_window)
    assert open_window.session is not None
    study = open_window.session.data.study
    assert dialog.read()[0].title == (study.short_title or study.protocol_number)
    dialog.close()


def test_what_is_planned_stays_when_the_study_is_closed(qtbot: Any, open_window: MainWindow) -> None:
    open_window.menus.actions["plan_trial"].trigger()
    (dialog,) = _dialogs(open_window)
    dialog.trial.lines["title"].setText("Mine")
    with qtbot.waitSignal(open_window.study_closed, timeout=20_000):
        open_window.menus.actions["close_study"].trigger()
    assert _dialogs(open_window) == [dialog]
    assert dialog.trial.lines["title"].text() == "Mine"
    dialog.close()
