"""Planning from typing to the file: what is typed is simulated, beside the window, and can be stopped."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from dosebook.actions.plan_trial import read_plan, simulate_plan
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.planning.result_tables import comparison, overview, share_words
from dosebook.domain.planning.scenario import Scenario
from dosebook.gui import dialogs, theme
from dosebook.gui.planning.design_dialog import DesignDialog
from dosebook.gui.planning.plan_dialog import PlanDialog
from dosebook.gui.planning.scenario_table import ScenarioTable
from dosebook.gui.planning.word_table import WordTableView
from dosebook.gui.preferences import Preferences

LONG = 60_000


def _type_over(qtbot: Any, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def _type_cell(qtbot: Any, table: ScenarioTable, row: int, column: int, text: str) -> None:
    """Type into a cell as a person does: the first key opens it, Enter ends it."""
    table.setFocus()
    table.setCurrentCell(row, column)
    qtbot.keyClick(table, text[0])
    editor = table.findChildren(QLineEdit)[-1]
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    # The editor goes with the next round of events.
    qtbot.waitUntil(lambda: table.state() == table.State.NoState)


def _simulate(qtbot: Any, dialog: PlanDialog, trials: int = 60) -> None:
    _type_over(qtbot, dialog.trial.lines["trials"], str(trials))
    qtbot.keyClick(dialog.simulate_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.run.is_busy, timeout=LONG)


def _cells(table: WordTableView) -> list[list[str]]:
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def _answer(monkeypatch: pytest.MonkeyPatch, name: str, target: Path | None) -> list[object]:
    asked: list[object] = []

    def answer(*said: object) -> Path | None:
        asked.append(said)
        return target

    monkeypatch.setattr(dialogs, name, answer)
    return asked


def test_the_first_plan_compares_usual_designs_over_usual_scenarios(dialog: PlanDialog) -> None:
    plan, problems = dialog.read()
    assert not problems
    assert [one.design.rule for one in plan.designs] == [EscalationRule.THREE_PLUS_THREE, EscalationRule.BOIN]
    assert len(plan.scenarios) == plan.levels + 1
    assert dialog.simulate_button.isEnabled()
    assert not dialog.pdf_button.isEnabled()


def test_the_usual_doses_stand_beside_each_other_without_scrolling(dialog: PlanDialog) -> None:
    theme.dress(dialog)
    dialog.resize(dialog.sizeHint())
    dialog.scenarios.show_scenarios(dialog.read()[0].scenarios, 6)
    dialog.grab()
    assert dialog.scenarios.columnCount() == 7
    assert dialog.scenarios.horizontalHeader().length() <= dialog.scenarios.viewport().width()


def test_a_long_name_of_a_scenario_is_read_whole_where_the_doses_leave_room(qtbot: Any) -> None:
    table = ScenarioTable()
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    qtbot.waitExposed(table)
    table.show_scenarios([Scenario("Le palier de dose 3 est le bon, les autres non", (0.1, 0.2, 0.3))], 3)
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    table.resize(300, 300)
    assert table.columnWidth(0) < table.sizeHintForColumn(0), "the doses come first"


def test_what_is_typed_is_simulated_and_shown(qtbot: Any, dialog: PlanDialog) -> None:
    _type_over(qtbot, dialog.trial.lines["target"], "0.25")
    _type_over(qtbot, dialog.trial.lines["seed"], "17")
    qtbot.keyClick(dialog.add_scenario_button, Qt.Key.Key_Space)
    row = dialog.scenarios.rowCount() - 1
    for level, text in enumerate(("0.05", "10 %", "25%", "0,4", "0.5", "0.6"), start=1):
        _type_cell(qtbot, dialog.scenarios, row, level, text)
    _type_cell(qtbot, dialog.scenarios, row, 0, "Mine")
    plan, problems = dialog.read()
    assert not problems
    assert plan.scenarios[-1].rates == (0.05, 0.1, 0.25, 0.4, 0.5, 0.6)
    _simulate(qtbot, dialog)
    plan, _none = dialog.read()
    expected = simulate_plan(plan, lambda _done, _all: None)
    assert (plan.target, plan.seed, plan.trials) == (0.25, 17, 60)
    assert _cells(dialog.results.overview) == [list(cells) for cells in overview(expected).rows]
    dialog.results.overview.setCurrentCell(row, 0)
    shown = comparison(expected, plan.scenarios[-1])
    assert _cells(dialog.results.comparison) == [list(cells) for cells in shown.rows]
    assert "Mine" in dialog.results.selection.drawing.alt_text
    assert dialog.results.selection.drawing.shapes


def test_what_cannot_be_is_named_at_its_place_and_nothing_is_simulated(
    qtbot: Any, dialog: PlanDialog
) -> None:
    _type_cell(qtbot, dialog.scenarios, 1, 3, "1.4")
    _type_over(qtbot, dialog.trial.lines["seed"], "x")
    assert not dialog.simulate_button.isEnabled()
    said = dialog.problems.text()
    assert "“Seed”" in said
    assert "dose level 3: 1.4 is no DLT rate" in said
    cell = dialog.scenarios.item(1, 3)
    assert "1.4 is no DLT rate" in cell.toolTip()
    assert cell.background().color() == QColor(theme.colours().error_back)
    assert not dialog.scenarios.item(1, 2).toolTip()
    qtbot.keyClick(dialog.trial.lines["seed"], Qt.Key.Key_Return)
    assert not dialog.run.is_busy
    _type_cell(qtbot, dialog.scenarios, 1, 3, "0.48")
    _type_over(qtbot, dialog.trial.lines["seed"], "3")
    assert dialog.simulate_button.isEnabled()
    assert not dialog.problems.isVisible()
    assert not dialog.scenarios.item(1, 3).toolTip()


def test_scenarios_are_pasted_from_a_spreadsheet(qtbot: Any, dialog: PlanDialog) -> None:
    QGuiApplication.clipboard().setText(
        "Low\t0.01\t0.02\t0.05\t0.1\t0.2\t0.3\nHigh\t10%\t20%\t30%\t40%\t50%\t60%\n"
    )
    table = dialog.scenarios
    last = table.rowCount() - 1
    table.setCurrentCell(last, 0)
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    plan, problems = dialog.read()
    assert not problems
    assert [(one.name, one.rates) for one in plan.scenarios[last:]] == [
        ("Low", (0.01, 0.02, 0.05, 0.1, 0.2, 0.3)),
        ("High", (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)),
    ]
    table.setCurrentCell(last, 2)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert "dose level 2: The DLT rate is empty." in dialog.problems.text()


def test_tab_leaves_the_table_and_goes_on_while_typing(qtbot: Any, dialog: PlanDialog) -> None:
    table = dialog.scenarios
    table.setFocus()
    table.setCurrentCell(0, 1)
    qtbot.keyClick(table, "0")
    editor = table.findChildren(QLineEdit)[-1]
    qtbot.keyClicks(editor, ".25")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert (table.item(0, 1).text(), table.currentColumn()) == ("0.25", 2)
    qtbot.keyClick(table.findChildren(QLineEdit)[-1], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.state() == table.State.NoState)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_an_empty_rate_is_named(qtbot: Any, dialog: PlanDialog) -> None:
    qtbot.keyClick(dialog.more_doses_button, Qt.Key.Key_Space)
    assert "dose level 7: The DLT rate is empty." in dialog.problems.text()
    qtbot.keyClick(dialog.fewer_doses_button, Qt.Key.Key_Space)
    assert not dialog.problems.isVisible()


def test_usual_scenarios_follow_the_target_and_the_doses(qtbot: Any, dialog: PlanDialog) -> None:
    _type_over(qtbot, dialog.trial.lines["target"], "0.2")
    qtbot.keyClick(dialog.fewer_doses_button, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.usual_button, Qt.Key.Key_Space)
    plan, problems = dialog.read()
    assert not problems
    assert plan.levels == 5
    assert [one.rates[place] for place, one in enumerate(plan.scenarios[:5])] == [0.2] * 5
    dialog.scenarios.setCurrentCell(0, 0)
    qtbot.keyClick(dialog.remove_scenario_button, Qt.Key.Key_Space)
    assert len(dialog.read()[0].scenarios) == 5


def test_it_can_be_stopped_and_the_window_goes_on_meanwhile(qtbot: Any, dialog: PlanDialog) -> None:
    ticks: list[int] = []
    timer = QTimer(dialog, interval=5)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    _type_over(qtbot, dialog.trial.lines["trials"], "100000")
    qtbot.keyClick(dialog.simulate_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(ticks) > 5, timeout=LONG)
    assert dialog.run.is_busy
    assert not dialog.simulate_button.isEnabled()
    qtbot.keyClick(dialog.run.stop_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.run.is_busy, timeout=LONG)
    assert dialog.run.state.text().startswith("Stopped.")
    assert dialog.results.result is None
    assert dialog.simulate_button.isEnabled()


def test_closing_stops_what_is_under_way(qtbot: Any, host: QWidget, preferences: Preferences) -> None:
    from dosebook.domain.planning.first_plan import first_plan

    dialog = PlanDialog(first_plan(), preferences, host)
    dialog.show()
    gone: list[int] = []
    dialog.destroyed.connect(lambda: gone.append(1))
    _type_over(qtbot, dialog.trial.lines["trials"], "100000")
    qtbot.keyClick(dialog.simulate_button, Qt.Key.Key_Space)
    job = dialog.run._job
    assert job is not None
    progress = job._progress
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(gone), timeout=LONG)
    assert progress._is_cancelled.is_set()


def test_results_of_an_earlier_plan_say_so(qtbot: Any, dialog: PlanDialog) -> None:
    _simulate(qtbot, dialog)
    assert not dialog.results.stale.isVisible()
    _type_over(qtbot, dialog.trial.lines["participants"], "24")
    assert "results of the one before" in dialog.results.stale.text()
    assert dialog.results.stale.isVisible()
    _type_over(qtbot, dialog.trial.lines["participants"], "36")
    assert not dialog.results.stale.isVisible()


def test_results_are_saved_as_pdf_and_csv(
    qtbot: Any, dialog: PlanDialog, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _simulate(qtbot, dialog)
    result = dialog.results.result
    assert result is not None
    asked = _answer(monkeypatch, "save_file", tmp_path / "results")
    qtbot.keyClick(dialog.pdf_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.run.is_busy, timeout=LONG)
    assert (tmp_path / "results.pdf").read_bytes().startswith(b"%PDF")
    assert str(tmp_path / "results.pdf") in dialog.run.state.text()
    assert preferences.recall("plan_folder") == str(tmp_path)
    assert "Plan of a trial.pdf" in str(asked)
    _answer(monkeypatch, "save_file", tmp_path / "results.csv")
    qtbot.keyClick(dialog.csv_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.run.is_busy, timeout=LONG)
    with (tmp_path / "results.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [f"{float(row['correct']):.6f}" for row in rows] == [
        f"{one.correct.value:.6f}" for one in result.found
    ]


def test_a_file_that_cannot_be_written_is_said(
    qtbot: Any, dialog: PlanDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _simulate(qtbot, dialog)
    _answer(monkeypatch, "save_file", tmp_path / "nowhere" / "results.csv")
    said: list[object] = []
    monkeypatch.setattr(dialogs, "show_error", lambda _parent, error: said.append(str(error)))
    qtbot.keyClick(dialog.csv_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert "results.csv cannot be written" in str(said[0])


def test_a_plan_is_saved_and_opened_again(
    qtbot: Any, dialog: PlanDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type_over(qtbot, dialog.trial.lines["title"], "Phase 1 of X-1")
    _type_over(qtbot, dialog.trial.lines["doses"], "1; 2; 4; 8; 12; 16")
    dialog.designs.add(EscalationRule.MTPI)
    typed, _none = dialog.read()
    path = tmp_path / "mine.json"
    _answer(monkeypatch, "save_file", path)
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Space)
    assert read_plan(path).doses == ("1", "2", "4", "8", "12", "16")
    _type_over(qtbot, dialog.trial.lines["title"], "Another")
    dialog.designs.remove()
    assert dialog.read()[0] != typed
    _answer(monkeypatch, "open_file", path)
    qtbot.keyClick(dialog.open_button, Qt.Key.Key_Space)
    assert dialog.read()[0] == typed


def test_a_file_that_is_no_plan_changes_nothing(
    qtbot: Any, dialog: PlanDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dialog.read()[0]
    (tmp_path / "bad.json").write_text(json.dumps({"designs": 3}), encoding="utf-8")
    _answer(monkeypatch, "open_file", tmp_path / "bad.json")
    said: list[str] = []
    monkeypatch.setattr(dialogs, "show_error", lambda _parent, error: said.append(str(error)))
    qtbot.keyClick(dialog.open_button, Qt.Key.Key_Space)
    assert said == ["“designs” must be a list."]
    assert dialog.read()[0] == before


def test_a_design_is_named_and_set_by_keys(qtbot: Any, dialog: PlanDialog) -> None:
    dialog.designs.list.setCurrentRow(1)
    qtbot.keyClick(dialog.designs.edit_button, Qt.Key.Key_Space)
    editing = dialog.findChild(DesignDialog)
    assert editing is not None
    _type_over(qtbot, editing.name, "")
    qtbot.keyClick(editing.name, Qt.Key.Key_Backspace)
    assert not editing.keep_button.isEnabled()
    _type_over(qtbot, editing.name, "BOIN 20")
    rate = editing.fields.rows["target_rate"].editor.findChild(QLineEdit)
    _type_over(qtbot, rate, "2o")
    assert not editing.keep_button.isEnabled()
    _type_over(qtbot, rate, "0.20")
    qtbot.keyClick(editing.name, Qt.Key.Key_Return)
    planned = dialog.read()[0].designs[1]
    assert (planned.name, str(planned.design.target_rate)) == ("BOIN 20", "0.20")
    assert "BOIN 20 – BOIN" in dialog.designs.list.item(1).text()


def test_a_prior_mean_below_zero_can_be_typed(qtbot: Any, dialog: PlanDialog) -> None:
    dialog.designs.add(EscalationRule.BLRM)
    editing = dialog.findChild(DesignDialog)
    assert editing is not None
    for name, text in (("log_alpha_mean", "-0.85"), ("prior_correlation", "-0.5")):
        line = editing.fields.rows[name].editor.findChild(QLineEdit)
        _type_over(qtbot, line, text)
    assert editing.keep_button.isEnabled()
    design = editing.design().design
    assert (str(design.log_alpha_mean), str(design.prior_correlation)) == ("-0.85", "-0.5")
    editing.reject()


def test_a_design_with_something_missing_is_marked_in_the_list(qtbot: Any, dialog: PlanDialog) -> None:
    dialog.designs.add(EscalationRule.CRM)
    editing = dialog.findChild(DesignDialog)
    assert editing is not None
    qtbot.keyClick(editing, Qt.Key.Key_Escape)
    last = dialog.designs.list.item(2)
    assert last.text().startswith("⚠")
    assert "skeleton" in last.toolTip()
    assert "skeleton" in dialog.problems.text()
    dialog.designs.list.setCurrentRow(2)
    qtbot.keyClick(dialog.designs.remove_button, Qt.Key.Key_Space)
    assert not dialog.problems.isVisible()


def test_a_decision_table_is_loaded_from_a_file(
    qtbot: Any, dialog: PlanDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.designs.add(EscalationRule.DECISION_TABLE)
    editing = dialog.findChild(DesignDialog)
    assert editing is not None
    (tmp_path / "table.csv").write_text("DLTs,3\n0,E\n1,S\n2,D\n3,DU\n", encoding="utf-8")
    _answer(monkeypatch, "open_file", tmp_path / "table.csv")
    qtbot.keyClick(editing.load_button, Qt.Key.Key_Space)
    rows = ("0/3 E", "1/3 S", "2/3 D", "3/3 DU")
    qtbot.waitUntil(lambda: editing.fields.values()["decision_rows"] == rows, timeout=LONG)
    qtbot.keyClick(editing.name, Qt.Key.Key_Return)
    plan, problems = dialog.read()
    assert not problems
    assert plan.designs[2].design.decision_rows == rows


def test_a_table_with_a_gap_is_refused_and_named(
    qtbot: Any, dialog: PlanDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.designs.add(EscalationRule.DECISION_TABLE)
    editing = dialog.findChild(DesignDialog)
    assert editing is not None
    (tmp_path / "table.csv").write_text("DLTs,3\n0,E\n1,S\n3,DU\n", encoding="utf-8")
    _answer(monkeypatch, "open_file", tmp_path / "table.csv")
    said: list[object] = []
    monkeypatch.setattr(dialogs, "show_error", lambda _parent, error: said.extend(error.findings))
    qtbot.keyClick(editing.load_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert "2/3" in str(said[0])
    editing.reject()


def test_every_rule_is_offered(dialog: PlanDialog) -> None:
    offered = {action.text() for action in dialog.designs.add_button.menu().actions()}
    assert offered == {rule.label for rule in EscalationRule}


@pytest.mark.parametrize("rule", [EscalationRule.TITE_BOIN, EscalationRule.ROLLING_SIX])
def test_a_rule_for_pending_participants_asks_for_arrivals(
    qtbot: Any, dialog: PlanDialog, rule: EscalationRule
) -> None:
    dialog.designs.add(rule)
    assert "say how many arrive per DLT window" in dialog.problems.text()
    assert "arrive" in dialog.trial.lines["arrivals"].toolTip()
    _type_over(qtbot, dialog.trial.lines["arrivals"], "2.5")
    _simulate(qtbot, dialog, 40)
    heads = dialog.results.comparison
    last = heads.horizontalHeaderItem(heads.columnCount() - 1).text()
    assert last.split() == ["Duration", "in", "windows"]
    assert heads.horizontalHeaderItem(heads.columnCount() - 2).text() == "Participants\nper trial"
    assert len(_cells(dialog.results.comparison)) == 3


def test_rolling_six_has_no_cohorts(qtbot: Any, dialog: PlanDialog) -> None:
    _type_over(qtbot, dialog.trial.lines["arrivals"], "3")
    dialog.designs.add(EscalationRule.ROLLING_SIX)
    assert not dialog.problems.isVisible()
    qtbot.keyClick(dialog.designs.edit_button, Qt.Key.Key_Space)
    editing = dialog.findChild(DesignDialog)
    assert editing is not None
    cohort = editing.fields.rows["cohort_size"].editor.findChild(QLineEdit)
    assert cohort is not None
    _type_over(qtbot, cohort, "3")
    qtbot.keyClick(editing.name, Qt.Key.Key_Return)
    assert "rolling six is asked for each participant" in dialog.problems.text()
    assert dialog.designs.list.item(2).text().startswith("⚠ Rolling six")
    assert not dialog.simulate_button.isEnabled()


def test_the_tables_follow_the_theme_and_every_part_has_a_name(qtbot: Any, dialog: PlanDialog) -> None:
    _simulate(qtbot, dialog)
    result = dialog.results.result
    assert result is not None
    for table in (dialog.results.overview, dialog.results.comparison, dialog.results.by_dose):
        assert table.accessibleName()
        rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
        assert table.height() >= rows + table.horizontalHeader().height()
    assert share_words(result.found[0].correct) in str(_cells(dialog.results.comparison))
    for line in dialog.trial.lines.values():
        assert line.accessibleName()
    dialog.event(QEvent(QEvent.Type.PaletteChange))


def test_the_keyboard_begins_in_the_first_field(qtbot: Any, dialog: PlanDialog) -> None:
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    here = QApplication.focusWidget()
    assert here is not None
    assert here.accessibleName() == "Title"
