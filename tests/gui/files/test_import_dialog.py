"""Import a table from the window: columns matched, what is rejected said, all of it or nothing."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from dosebook.actions.import_table import read_source
from dosebook.domain.records import AdverseEvent, Result
from dosebook.gui.files.import_dialog import ImportDialog
from dosebook.gui.files.import_flow import show_import
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session

GOOD = "USUBJID,AETERM,AEDECOD,AETOXGR,AESTDTC,Site note\n01-01,sick,Nausea,1,2018-01-12,x\n"
BAD = GOOD + "09-09,sick,Nausea,1,?!,x\n"


def _dialog(qtbot: Any, session: Session, window: QWidget, path: Path, text: str) -> ImportDialog:
    path.write_text(text, encoding="utf-8")
    dialog = ImportDialog(session, read_source(path), window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=10_000)
    return dialog


def test_the_form_and_the_columns_are_guessed(
    qtbot: Any, session: Session, window: QWidget, tmp_path: Path
) -> None:
    dialog = _dialog(qtbot, session, window, tmp_path / "ae.csv", GOOD)
    assert dialog.kind == "adverse_event"
    assert dialog.mapping.unmapped(dialog.source.columns) == ("Site note",)
    assert dialog.summary.text().startswith("1 of 1 rows can be imported.")
    assert dialog.go.isEnabled()
    assert dialog.refused.isHidden()


def test_rejected_cells_hold_the_import_back_until_somebody_says_so(
    qtbot: Any, session: Session, window: QWidget, tmp_path: Path
) -> None:
    dialog = _dialog(qtbot, session, window, tmp_path / "ae.csv", BAD)
    assert not dialog.go.isEnabled()
    cells = [[dialog.refused.item(row, place).text() for place in range(4)] for row in range(2)]
    assert cells[0] == ["3", "USUBJID", "09-09", "There is no participant 09-09."]
    assert cells[1][:3] == ["3", "AESTDTC", "?!"]
    dialog.partly.setFocus()
    qtbot.keyClick(dialog.partly, Qt.Key.Key_Space)
    assert dialog.go.isEnabled()


def test_another_column_changes_what_would_come_in(
    qtbot: Any, session: Session, window: QWidget, tmp_path: Path
) -> None:
    dialog = _dialog(
        qtbot, session, window, tmp_path / "ae.csv", "USUBJID,AETERM,When\n01-01,sick,12.1.2018\n"
    )
    box = dialog.columns.cellWidget(2, 2)
    assert isinstance(box, QComboBox)
    assert box.currentData() == ""
    box.setFocus()
    qtbot.keyClicks(box, "Onset")
    assert not dialog.go.isEnabled(), "an older look at the rows must not be imported"
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=10_000)
    (event,) = dialog.plan.records if dialog.plan is not None else ()
    assert isinstance(event, AdverseEvent)
    assert event.onset is not None
    assert event.onset.iso == "2018-01-12"


def _opened_dialog() -> ImportDialog | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, ImportDialog)), None)


def test_a_table_comes_in_from_the_menu_in_one_save(
    qtbot: Any, session: Session, window: QWidget, told: list[str], tmp_path: Path, monkeypatch: Any
) -> None:
    path = tmp_path / "lab.csv"
    path.write_text("USUBJID,LBTESTCD,value,unit,LBDTC\n01-01,PLAT,142,10^9/L,2018-01-09\n", encoding="utf-8")
    monkeypatch.setattr("dosebook.gui.dialogs.open_file", lambda *_asked: path)
    preferences = Preferences(session.paths.settings, window)
    show_import(session, window, preferences)
    qtbot.waitUntil(lambda: _opened_dialog() is not None, timeout=10_000)
    dialog = _opened_dialog()
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.plan is not None and dialog.go.isEnabled(), timeout=10_000)
    qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    preferences.finish()
    assert told == ["1 record was imported from lab.csv in one save."]
    (found,) = session.data.all(Result)
    assert found.value is not None
    assert found.value.text == "142"


def test_a_file_that_is_no_table_is_told(
    qtbot: Any, session: Session, window: QWidget, told: list[str], tmp_path: Path, monkeypatch: Any
) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\x00\x00")
    monkeypatch.setattr("dosebook.gui.dialogs.open_file", lambda *_asked: path)
    preferences = Preferences(session.paths.settings, window)
    show_import(session, window, preferences)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    preferences.finish()
    assert "is no text" in told[0]


def _flow(session: Session, window: QWidget, path: Path) -> Any:
    from dosebook.gui.files.import_flow import _Flow, _opened

    return _Flow(session, window, _opened(path, session.paths.import_templates), path)


def test_a_template_is_kept_by_name_and_used_again(
    qtbot: Any, session: Session, window: QWidget, tmp_path: Path, monkeypatch: Any
) -> None:
    path = tmp_path / "ae.csv"
    path.write_text("Who,What\n01-01,sick\n", encoding="utf-8")
    flow = _flow(session, window, path)
    qtbot.addWidget(flow.dialog)
    flow.dialog.open()
    for row, words in ((0, "Participant"), (1, "Reported")):
        box = flow.dialog.columns.cellWidget(row, 2)
        qtbot.keyClicks(box, words)
    monkeypatch.setattr("dosebook.gui.dialogs.ask_text", lambda *_asked, **_more: "Our EDC")
    flow.dialog.save_template.emit(flow.dialog.mapping)
    kept = flow.dialog.mapping
    assert flow.dialog.template.currentText() == "Our EDC"
    flow.dialog.template.setCurrentIndex(0)
    assert not flow.dialog.mapping.variables
    again = _flow(session, window, path)
    qtbot.addWidget(again.dialog)
    assert (again.dialog.template.currentText(), again.dialog.mapping) == ("Our EDC", kept)


def test_a_table_of_sdtm_is_read_by_its_template_and_an_arm_is_given_a_cohort(
    qtbot: Any, session: Session, window: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "dm.csv"
    rows = ["USUBJID,SITEID,ARM,RFSTDTC,RFICDTC,ARMNRS,SEX,AGE,AGEU,RACE,ETHNIC,DTHDTC"]
    rows += ["07-01,701,Dose A,2018-02-01,,,F,63,YEARS,WHITE,NOT HISPANIC OR LATINO,"]
    rows += ["07-02,701,Screen Failure,,,SCREEN FAILURE,M,71,YEARS,WHITE,NOT HISPANIC OR LATINO,"]
    path.write_text("\n".join(rows), encoding="utf-8")
    dialog = _flow(session, window, path).dialog
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=10_000)
    assert dialog.template.currentText() == "SDTM DM (participants)"
    assert not dialog.go.isEnabled()
    assert dialog.meanings.item(0, 1).text() == "Dose A"
    assert dialog.columns.item(2, 3).text() == "rejected"
    box = dialog.meanings.cellWidget(0, 2)
    box.setFocus()
    qtbot.keyClicks(box, "Coh")
    qtbot.waitUntil(lambda: dialog.plan is not None and dialog.go.isEnabled(), timeout=10_000)
    assert dialog.mapping.codes["cohort"] == {"Dose A": "1"}
    assert dialog.columns.item(2, 3).text().startswith("Cohort 1")
    treated, failed = dialog.plan.records
    assert (treated.cohort is None, failed.cohort) == (False, None)


def test_another_sheet_of_a_workbook_is_read_when_chosen(
    qtbot: Any, session: Session, window: QWidget, told: list[str], tmp_path: Path
) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    first: Any = book.active
    first.append(["USUBJID", "AETERM"])
    first.append(["01-01", "sick"])
    second = book.create_sheet("Labs")
    second.append(["USUBJID", "LBTESTCD", "LBORRES", "LBDTC"])
    second.append(["01-01", "PLAT", "142", "2018-01-09"])
    book.create_sheet("Empty")
    path = tmp_path / "both.xlsx"
    book.save(path)
    dialog = _flow(session, window, path).dialog
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.kind == "adverse_event"
    qtbot.keyClicks(dialog.sheet, "L")
    qtbot.waitUntil(lambda: dialog.kind == "result" and dialog.plan is not None, timeout=10_000)
    assert dialog.columns.item(2, 3).text() == "142"
    dialog.sheet.setCurrentText("Empty")
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert dialog.sheet.currentText() == "Labs"


def test_tab_goes_through_the_columns_to_the_buttons(
    qtbot: Any, session: Session, window: QWidget, tmp_path: Path
) -> None:
    dialog = _dialog(qtbot, session, window, tmp_path / "ae.csv", BAD)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.guess()
    dialog.form.setFocus()
    met: list[str] = []
    for _step in range(20):
        here = QApplication.focusWidget()
        assert here is not None
        met.append(here.accessibleName() or getattr(here, "text", str)())
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    columns = [f"What {column} is" for column in dialog.source.columns]
    first = met.index(columns[0])
    assert met[first - 1] == "Columns of the table"
    assert met[first : first + len(columns)] == columns
    assert "Close" in met[first:]
