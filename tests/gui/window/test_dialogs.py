"""The boxes: what is asked and told, which button is the usual one, what is plain text."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton

from dosebook.gui import dialogs
from dosebook.gui.line_dialog import LineDialog
from dosebook.gui.text_dialog import TextDialog


class Boxes:
    """The message boxes that were opened; each is answered with the button named in ``answer``."""

    def __init__(self) -> None:
        self.opened: list[QMessageBox] = []
        self.answer = ""

    def execute(self, box: QMessageBox) -> int:
        self.opened.append(box)
        for button in box.buttons():
            if button.text() == self.answer:
                button.click()
        return 0


@pytest.fixture
def boxes(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Boxes:
    found = Boxes()

    def execute(box: QMessageBox) -> int:
        return found.execute(box)

    monkeypatch.setattr(QMessageBox, "exec", execute)
    return found


def test_a_question_has_verbs_on_its_buttons(boxes: Boxes) -> None:
    boxes.answer = "Discard"
    assert dialogs.ask(None, "Discard what was typed?", accept="Discard", refuse="Keep editing")
    boxes.answer = "Keep editing"
    assert not dialogs.ask(None, "Discard what was typed?", accept="Discard", refuse="Keep editing")
    assert {button.text() for button in boxes.opened[0].buttons()} == {"Discard", "Keep editing"}
    assert boxes.opened[0].escapeButton().text() == "Keep editing"


def test_a_choice_returns_its_key(boxes: Boxes) -> None:
    boxes.answer = "View a copy"
    assert dialogs.choose(None, "In use.", (("again", "Try again"), ("view", "View a copy"))) == "view"
    assert boxes.opened[0].defaultButton().text() == "Try again"
    boxes.answer = "Cancel"
    assert dialogs.choose(None, "In use.", (("again", "Try again"),)) is None


def test_what_people_typed_is_never_markup(boxes: Boxes) -> None:
    dialogs.tell(None, "Participant <b>05</b>", details=["one", "two"])
    assert boxes.opened[0].textFormat() is Qt.TextFormat.PlainText
    assert boxes.opened[0].informativeText() == "one\ntwo"
    dialogs.tell(None, "Many", details=[str(number) for number in range(20)])
    assert boxes.opened[1].detailedText().count("\n") == 19


def test_a_reason_must_be_long_enough(qtbot: Any) -> None:
    dialog = TextDialog(None, "Why?", "Reason", "Take over", 3)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.editor, " a ")
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.editor, "bc")
    assert dialog.accept_button.isEnabled()
    assert dialog.text() == "a bc"
    assert any(button.text() == "Cancel" for button in dialog.findChildren(QPushButton))
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    ("is_first_usual", "keys", "answer"),
    [
        (True, (Qt.Key.Key_Return,), "a"),
        (True, (Qt.Key.Key_Down, Qt.Key.Key_Return), "b"),
        (True, (Qt.Key.Key_Down, Qt.Key.Key_Escape), None),
        (False, (Qt.Key.Key_Return, Qt.Key.Key_Escape), None),
        (False, (Qt.Key.Key_Down, Qt.Key.Key_Return), "a"),
        (False, (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return), "b"),
    ],
)
def test_a_line_of_a_list_is_chosen_by_the_keyboard(
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
    keys: tuple[Qt.Key, ...],
    answer: str | None,
    *,
    is_first_usual: bool,
) -> None:
    shown: list[LineDialog] = []

    def answered(dialog: LineDialog) -> int:
        shown.append(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        for key in keys:
            qtbot.keyClick(dialog.list, key)
        return dialog.result()

    monkeypatch.setattr(LineDialog, "exec", answered)
    lines = [("a", "05-03 · Lung infection · Follow-up 1"), ("b", "05-03 · Lung infection · Initial")]
    found = dialogs.choose_line(
        None, "Which report?", lines, accept="Print it…", is_first_usual=is_first_usual
    )
    assert found == answer
    (dialog,) = shown
    widest = max(dialog.list.fontMetrics().horizontalAdvance(words) for _key, words in lines)
    assert dialog.list.viewport().width() >= widest, "no line is cut"
    dialog.deleteLater()
