"""The grid of laboratory values by real keys: typed, pasted, mended, saved whole."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from builders import cohort, on, participant, reference_range, result, study
from dosebook.actions.open_study import Saved, StudyFile
from dosebook.actions.save_changes import SaveUncertain
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.changes import Save
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.records import Result
from dosebook.gui import dialogs
from dosebook.gui.pages.lab_grid_dialog import LabGridDialog
from dosebook.gui.pages.lab_grid_opening import ask_lab_grid
from dosebook.gui.pages.lab_match_dialog import LabMatchDialog
from dosebook.gui.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(session_of: Any) -> Session:
    known = result("r", value="142", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-01-09"))
    found: Session = session_of(study(), cohort(), participant("01-01"), known)
    return found


@pytest.fixture
def dialog(qtbot: Any, session: Session, monkeypatch: Any) -> Iterator[LabGridDialog]:
    monkeypatch.setattr(dialogs, "ask", lambda *_asked, **_more: True)
    made = LabGridDialog(session, session.data.participants[0], None)  # type: ignore[arg-type]
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    yield made
    made.close()


def _type(qtbot: Any, dialog: LabGridDialog, row: int, column: int, text: str) -> None:
    dialog.grid.go_to(row, column)
    dialog.grid.setFocus()
    qtbot.keyClicks(dialog.grid, text[0])
    QApplication.processEvents()
    editor = next(one for one in dialog.grid.findChildren(QLineEdit) if one.hasFocus())
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt takes the value over a little later


def test_the_grid_offers_the_tests_of_the_participant(dialog: LabGridDialog) -> None:
    assert dialog.grid.hasFocus()
    assert dialog.grid.tests == [LabTest.PLATELETS]
    assert dialog.grid.columns[0].unit == "×10⁹/L"
    assert dialog.summary.text() == "0 new values."
    assert not dialog.save_button.isEnabled()


def test_tests_are_named_by_a_few_letters_and_enter(qtbot: Any, dialog: LabGridDialog) -> None:
    line = dialog.add_test
    line.setFocus()
    for letters in ("crea", "WBC"):
        qtbot.keyClicks(line, letters)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert line.text() == ""
        assert line.hasFocus(), "the next test is named without another key"
    assert dialog.grid.tests == [LabTest.PLATELETS, LabTest.CREATININE, LabTest.LEUKOCYTES]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.grid.hasFocus()
    assert dialog.grid.place == (3, 0)


def test_typed_values_are_saved_together(qtbot: Any, dialog: LabGridDialog, session: Session) -> None:
    _type(qtbot, dialog, 3, 0, "16.1.2018")
    _type(qtbot, dialog, 3, 1, "98")
    _type(qtbot, dialog, 4, 0, "23 Jan 2018")
    _type(qtbot, dialog, 4, 1, "<20")
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=5000)
    assert dialog.summary.text() == "2 new values."
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        qtbot.keyClick(dialog.grid, Qt.Key.Key_S, CONTROL)
    values = sorted(one.value.text for one in session.data.all(Result) if one.value is not None)
    assert values == ["142", "98", "<20"]
    assert {entry.seq for entry in session.data.entries.values() if isinstance(entry.record, Result)}


def test_a_pasted_block_finds_its_columns_and_bad_cells_hold_it_back(
    qtbot: Any, dialog: LabGridDialog, session: Session
) -> None:
    block = "Date\tPLT (10^9/L)\tHb (g/dL)\tMood\n9 Jan 2018\t142\t11.2\tx\n16 Jan 2018\tabc\t10.1\ty\n"
    QGuiApplication.clipboard().setText(block)
    dialog.grid.setFocus()
    qtbot.keyClick(dialog.grid, Qt.Key.Key_V, CONTROL)
    assert dialog.grid.tests == [LabTest.PLATELETS, LabTest.HAEMOGLOBIN]
    assert "2 new values. Recorded already and left out: 1. 1 cell cannot be read;" in dialog.summary.text()
    assert "no test is called so: Mood" in dialog.summary.text()
    assert not dialog.save_button.isEnabled()
    assert (
        dialog.problems.item(0)
        .text()
        .startswith("Row 2, 16 Jan 2018, Platelets: abc – “abc” was not understood")
    )
    assert len(session.data.all(Result)) == 1
    _type(qtbot, dialog, 4, 1, "98")
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=5000)
    assert dialog.problems.isHidden()
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        qtbot.keyClick(dialog.save_button, Qt.Key.Key_Space)
    assert len(session.data.all(Result)) == 4


def test_another_unit_takes_no_range_along(qtbot: Any, session: Session, dialog: LabGridDialog) -> None:
    dialog.paste("Date\tPLT (10^3/uL)\n16 Jan 2018\t98\n")
    assert dialog.grid.columns[0].unit == "×10³/µL"
    assert (dialog.grid.columns[0].low, dialog.grid.columns[0].high) == ("", "")


def test_cells_without_headings_go_where_the_cursor_is(dialog: LabGridDialog) -> None:
    dialog.grid.go_to(3, 0)
    dialog.paste("16 Jan 2018\t98\n23 Jan 2018\t77\n")
    assert [row.values[0] for row in dialog.grid.rows[:2]] == ["98", "77"]


def test_a_block_longer_than_the_grid_makes_room(dialog: LabGridDialog) -> None:
    lines = [f"{1 + day} Mar 2018\t{day + 1}" for day in range(30)]
    dialog.paste("Date\tPLT\n" + "\n".join(lines))
    assert len(dialog.reading.results) == 30


def test_closing_asks_where_something_is_typed(
    qtbot: Any, session: Session, dialog: LabGridDialog, monkeypatch: Any
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(dialogs, "ask", lambda _parent, question, **_more: bool(asked.append(question)))
    dialog.paste("Date\tPLT\n16 Jan 2018\t98\n")
    qtbot.keyClick(dialog.grid, Qt.Key.Key_Escape)
    assert asked == ["The values in the grid are not saved."]
    assert dialog.isVisible()
    monkeypatch.setattr(dialogs, "ask", lambda *_asked, **_more: True)


def test_a_save_in_doubt_is_repeated_and_doubles_nothing(
    qtbot: Any, session: Session, dialog: LabGridDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    real = StudyFile.save

    def saved_without_an_answer(file: StudyFile, save: Save) -> Saved:
        real(file, save)
        raise SaveUncertain("The disk failed.")

    monkeypatch.setattr(dialogs, "show_error", lambda _parent, error: told.append(error))
    dialog.paste("Date\tPLT\n16 Jan 2018\t98\n")
    with monkeypatch.context() as patch:
        patch.setattr(StudyFile, "save", saved_without_an_answer)
        qtbot.keyClick(dialog.grid, Qt.Key.Key_S, CONTROL)
        dialog.reject()
        assert dialog.isVisible(), "what is on its way to the file is waited for"
        dialog.save()
        qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert not dialog.grid.isEnabled()
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        qtbot.keyClick(dialog, Qt.Key.Key_S, CONTROL)
    assert sorted(one.value.text for one in session.data.all(Result) if one.value is not None) == [
        "142",
        "98",
    ]


def test_what_was_left_out_is_said_until_the_grid_closes(qtbot: Any, dialog: LabGridDialog) -> None:
    dialog.paste("Date\tPLT\tMood\n16 Jan 2018\t98\tx\n\t77\ty\n")
    assert [dialog.problems.item(row).text() for row in range(dialog.problems.count())] == [
        "Row 2, Date: The row has values, but no date."
    ]
    dialog.grid.go_to(0, 1)
    dialog.grid.setFocus()
    qtbot.keyClick(dialog.grid, Qt.Key.Key_S, CONTROL)
    assert dialog.isVisible()
    assert dialog.grid.place == (4, 0), "the keyboard is at the cell"
    assert dialog.summary.text().endswith("Left out, because no test is called so: Mood.")


def test_the_line_for_another_test_has_a_letter(qtbot: Any, dialog: LabGridDialog) -> None:
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.grid.setFocus()
    qtbot.keyClick(dialog.grid, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert dialog.add_test.hasFocus()


def test_enter_on_what_cannot_be_read_goes_to_its_cell(qtbot: Any, dialog: LabGridDialog) -> None:
    dialog.paste("Date\tPLT\n16 Jan 2018\tabc\n23 Jan 2018\tdef\n")
    dialog.problems.setCurrentRow(1)
    dialog.problems.setFocus()
    qtbot.keyClick(dialog.problems, Qt.Key.Key_Return)
    assert dialog.grid.place == (4, 1)


@pytest.mark.parametrize(
    ("people", "shown", "chosen", "opened"),
    [
        (("01-01", "01-02"), "p01-02", None, "01-02"),
        (("01-02", "01-01"), "", "p01-02", "01-02"),
        (("01-02", "01-01"), "", None, None),
        (("01-01",), "", None, "01-01"),
        ((), "", None, None),
    ],
)
def test_the_grid_opens_for_whom_is_in_view_or_chosen(
    qtbot: Any,
    session_of: Any,
    monkeypatch: Any,
    people: tuple[str, ...],
    shown: str,
    chosen: str | None,
    opened: str | None,
) -> None:
    offered: list[list[str]] = []
    told: list[str] = []
    session = session_of(study(), cohort(), *map(participant, people))
    window = QWidget()
    qtbot.addWidget(window)

    def answer(_parent: QWidget, _question: str, choices: list[tuple[str, str]], **_more: Any) -> str | None:
        offered.append([label for _key, label in choices])
        return chosen

    monkeypatch.setattr(dialogs, "choose_line", answer)
    monkeypatch.setattr(dialogs, "tell", lambda _parent, words, **_more: told.append(words))
    dialog = ask_lab_grid(session, shown, window)
    assert offered == ([["01-01", "01-02"]] if len(people) > 1 and not shown else [])
    assert bool(told) is (not people), "where nobody can be chosen it is said"
    assert (dialog.participant.participant_id if dialog else None) == opened
    if dialog is not None:
        dialog.close()


def test_the_laboratory_named_in_the_grid_gives_the_ranges(qtbot: Any, session_of: Any) -> None:
    known = result(
        "r",
        value="142",
        test=LabTest.PLATELETS,
        unit=LabUnit.TEN9_L,
        date=on("2018-01-09"),
        reference_low=Decimal(140),
    )
    session = session_of(study(), cohort(), participant(), known, reference_range("g", "150", "400"))
    made = LabGridDialog(session, session.data.participants[0], None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    assert made.laboratory.currentText() == "Central lab", "the only one of the study"
    assert (made.grid.columns[0].low, made.grid.columns[0].high) == ("", "")
    _type(qtbot, made, 3, 0, "16.1.2018")
    _type(qtbot, made, 3, 1, "98")
    qtbot.waitUntil(made.save_button.isEnabled, timeout=5000)
    assert made.ranges.text() == "Ranges of Central lab: Platelets 150–400."
    made.laboratory.setFocus()
    line = made.laboratory.lineEdit()
    line.selectAll()
    qtbot.keyClicks(line, "Local")
    assert made.grid.columns[0].low == "140", "that of the value before"
    line.selectAll()
    qtbot.keyClicks(line, "Central lab")
    with qtbot.waitSignal(made.accepted, timeout=10_000):
        qtbot.keyClick(made.grid, Qt.Key.Key_S, CONTROL)
    saved = next(one for one in session.data.results if one.uid != "r")
    assert (saved.laboratory, saved.reference_low) == ("Central lab", None)


def test_what_can_be_read_is_saved_without_the_rest_once_confirmed(
    qtbot: Any, session: Session, dialog: LabGridDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = [False, True]

    def ask(_parent: QWidget, question: str, **more: str) -> bool:
        asked.append(f"{question}\n{more['details']}")
        return answers[len(asked) - 1]

    saves: list[Save] = []
    real = StudyFile.save
    monkeypatch.setattr(StudyFile, "save", lambda file, save: saves.append(save) or real(file, save))
    position = session.data.position
    dialog.paste("Date\tPLT\n16 Jan 2018\tabc\n23 Jan 2018\t77\n3/4/18\t60\n30 Jan 2018\t55\n")
    monkeypatch.setattr(dialogs, "ask", ask)
    qtbot.mouseClick(dialog.partly_button, Qt.MouseButton.LeftButton)
    assert session.data.position == position, "refused: nothing is saved"
    with qtbot.waitSignal(session.changed, timeout=10_000):
        qtbot.mouseClick(dialog.partly_button, Qt.MouseButton.LeftButton)
    assert asked[0] == asked[1]
    assert asked[0].startswith("2 values can be saved now, in one save. 2 cells are left out")
    assert "Row 1, 16 Jan 2018, Platelets: abc –" in asked[0]
    assert "Row 3, Date: 3/4/18 –" in asked[0]
    saved = [one for one in session.data.results if one.uid != "r"]
    assert sorted(one.value.text for one in saved if one.value is not None) == ["55", "77"]
    assert [len(save.changes) for save in saves] == [2], "one save"
    assert dialog.isVisible()
    assert [row for row in dialog.grid.rows if any(row.values)] == [
        ("16 Jan 2018", ("abc",)),
        ("3/4/18", ("60",)),
    ]
    assert dialog.grid.place == (3, 1), "the keyboard is at the first to mend"
    monkeypatch.setattr(dialogs, "ask", lambda *_asked, **_more: True)


def test_a_column_with_a_wrong_head_stays_out_whole(
    qtbot: Any, session: Session, dialog: LabGridDialog
) -> None:
    dialog.paste("Date\tPLT\tHb (furlong)\n16 Jan 2018\t98\t11\n")
    with qtbot.waitSignal(session.changed, timeout=10_000):
        qtbot.mouseClick(dialog.partly_button, Qt.MouseButton.LeftButton)
    assert {one.test for one in session.data.results} == {LabTest.PLATELETS}
    assert "0 new values. Recorded already and left out: 1." in dialog.summary.text()
    assert [row.values for row in dialog.grid.rows[:1]] == [("98", "11")]


def test_columns_that_name_no_test_are_matched_before_the_grid_is_filled(
    qtbot: Any, dialog: LabGridDialog
) -> None:
    dialog.paste("Date\tPLT (10^9/L)\tThrombo-Z (U/L)\n16 Jan 2018\t98\t31\n")
    matching = dialog.findChild(LabMatchDialog)
    assert matching is not None
    assert dialog.reading.count == 0, "nothing is filled in yet"
    assert "Platelets in ×10⁹/L" in matching.matched.text()
    box = matching.choices["Thrombo-Z (U/L)"]
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "ALT")
    assert box.currentText() == "ALT"
    qtbot.mouseClick(matching.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.grid.tests == [LabTest.PLATELETS, LabTest.ALT]
    assert dialog.grid.columns[1].unit == "U/L"
    assert dialog.reading.count == 2


def test_columns_that_nobody_matches_are_left_out_by_name(qtbot: Any, dialog: LabGridDialog) -> None:
    dialog.paste("Date\tPLT (10^9/L)\tThrombo-Z\n16 Jan 2018\t98\t31\n")
    matching = dialog.findChild(LabMatchDialog)
    assert matching is not None
    qtbot.keyClick(matching, Qt.Key.Key_Escape)
    assert dialog.reading.count == 1
    assert "no test is called so: Thrombo-Z" in dialog.summary.text()


def test_a_printed_range_comes_with_its_values(dialog: LabGridDialog) -> None:
    dialog.paste("Test\tResult\tUnits\tReference\nPlatelets\t23\t10^9/L\t150-400\n")
    assert (dialog.grid.columns[0].low, dialog.grid.columns[0].high) == ("150", "400")
    assert "no date" in dialog.problems.item(0).text()


def test_one_key_in_an_empty_cell_says_why_there_is_no_value(
    qtbot: Any, dialog: LabGridDialog, session: Session
) -> None:
    _type(qtbot, dialog, 3, 0, "15 Jan 2018")
    dialog.grid.go_to(3, 1)
    for key, shown in ((Qt.Key.Key_F8, "Refused"), (Qt.Key.Key_F5, "Not done")):
        qtbot.keyClick(dialog.grid, key)
        assert dialog.grid.text(3, 1) == shown
    qtbot.keyClick(dialog.grid, Qt.Key.Key_F5)
    assert dialog.grid.text(3, 1) == ""
    qtbot.keyClick(dialog.grid, Qt.Key.Key_F5)
    dialog.save()
    qtbot.waitUntil(lambda: len(session.data.all(Result)) == 2)
    saved = next(one for one in session.data.all(Result) if one.date == on("2018-01-15"))
    assert saved.absences == (Absence("value", AbsenceReason.NOT_DONE),)


def test_values_without_a_laboratory_say_that_they_get_no_range(
    qtbot: Any, session_of: Any, monkeypatch: Any
) -> None:
    # A failure leaves values in the grid, whose closing asks; unanswered, it would fail the tests after it.
    monkeypatch.setattr(dialogs, "ask", lambda *_asked, **_more: True)
    session = session_of(study(), cohort(), participant())
    made = LabGridDialog(session, session.data.participants[0], None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    _type(qtbot, made, 3, 0, "16.1.2018")
    _type(qtbot, made, 3, 1, "98")
    qtbot.waitUntil(made.save_button.isEnabled, timeout=5000)
    assert made.ranges.text().startswith("1 of 1 values gets no normal range: name the laboratory")
    assert made.ranges.isVisible()
    made.save()
    qtbot.waitUntil(lambda: len(session.data.all(Result)) == 1, timeout=5000)
