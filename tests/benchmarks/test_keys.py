"""One participant from paper into the study by keys alone, against the smallest number that the content needs.

The journey is that of somebody who knows the program and looks at the screen: of a name to choose so many letters
are typed until the right one is marked; a field that stays empty is passed by Tab. ``smallest_keys`` says what
the content needs at least.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QWidget,
)

from benchmarks import keys_paper as paper
from benchmarks.smallest_keys import differences, smallest
from builders import cohort, study
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.codelists import AttributionScale
from dosebook.domain.records import AdverseEvent, Dose, Participant, Record, Result, Transfusion
from dosebook.gui.main_window import MainWindow
from dosebook.gui.pages.lab_grid_table import LabGridTable
from dosebook.gui.session import Session
from journeys.opening import open_study, say_who
from journeys.typist import OFFERED, Answer, Typist
from page_keys import page_key

MOST = 1.4
_FORMS: Mapping[type[Record], Sequence[paper.Form]] = {
    Participant: (paper.PARTICIPANT,),
    Dose: paper.DOSES,
    AdverseEvent: paper.EVENTS,
    Transfusion: paper.TRANSFUSIONS,
}


@pytest.mark.qt_log_ignore("^This plugin does not support")
def test_one_participant_takes_few_more_keys_than_the_content(
    tmp_path: Path, window: MainWindow, typist: Typist
) -> None:
    say_who(typist, "Ines Ferrer")
    open_study(typist, _study(tmp_path))
    typist.wait(lambda: window.view is not None and window.session is not None)
    assert window.session is not None
    hands = Hands(typist, window.session)
    by_part: dict[str, int] = {}
    for record_type, forms in _FORMS.items():
        by_part[record_type.kind] = hands.enter(record_type, forms)
    by_part["result"] = hands.enter_results()
    data, pressed = window.session.data, sum(by_part.values())
    needed = smallest(data, hands.offers)
    sys.stdout.write(
        f"\none participant: {pressed} keys, the content needs {needed}, {pressed / needed:.2f} × "
        f"(at most {MOST}); {by_part}; beside the content: {hands.beside}\n"
    )
    assert [len(data.all(kind)) for kind in _FORMS] == [len(forms) for forms in _FORMS.values()]
    assert len(data.all(Result)) == len(paper.TESTS) * len(paper.RESULTS)
    assert hands.not_as_on_paper == []
    assert pressed <= MOST * needed


class Hands:
    """Somebody who types one participant in and counts each key."""

    def __init__(self, typist: Typist, session: Session) -> None:
        self.typist, self.session = typist, session
        self.offers: list[tuple[type[Record], str, int]] = []
        self.beside: dict[str, int] = {}
        self.not_as_on_paper: list[str] = []

    def enter(self, record_type: type[Record], forms: Sequence[paper.Form]) -> int:
        """Type the records of one kind, one after the other; return how many keys it took."""
        before = self.typist.keys_pressed
        self.typist.press(page_key(record_type.kind), "Ctrl+N")
        for place, form in enumerate(forms):
            for label, answer in form:
                self._go(label)
                if answer == OFFERED:
                    self.offers.append((record_type, label, place))
                self._answer(answer)
            self._save("Ctrl+Shift+S" if place + 1 < len(forms) else "Ctrl+S")
        for record, form in zip(self.session.data.all(record_type), forms, strict=True):
            self.not_as_on_paper += differences(record, form, self.session.data)
        return self.typist.keys_pressed - before

    def enter_results(self) -> int:
        """Type the grid: the tests above, then a date and its values, cell after cell."""
        typist, before = self.typist, self.typist.keys_pressed
        typist.press("Ctrl+G")
        typist.wait(lambda: isinstance(typist.here(), LabGridTable))
        table = typist.here()
        assert isinstance(table, LabGridTable)
        self._add_tests(table)
        heads = _heads(table)
        for date, values in paper.RESULTS.items():
            row = {heads[0]: date, **dict(zip(paper.TESTS, values, strict=True))}
            for head in heads:
                typist.write(row.get(head, ""))
                typist.press("Tab")
        position = self.session.data.position
        typist.press("Ctrl+S")
        typist.wait(lambda: self.session.data.position > position)
        return typist.keys_pressed - before

    def _save(self, key: str) -> None:
        session, position = self.session, self.session.data.position
        self.typist.press(key)
        self.typist.wait(lambda: session.data.position > position and not session.has_unsaved)

    def _go(self, label: str) -> None:
        """Go to a field by Tab; every field passed on the way is a key beside the content."""
        typist, passed = self.typist, 0
        while not typist._is_at(label):
            passed += 1
            assert passed < 80, f"nothing leads to {label!r} from {typist.name()!r}"
            typist.press("Tab")
        self._note(label, max(passed - 1, 0))

    def _note(self, what: str, keys: int) -> None:
        if keys:
            self.beside[what] = self.beside.get(what, 0) + keys

    def _answer(self, answer: Answer) -> None:
        typist, widget = self.typist, self.typist.here()
        if answer == OFFERED:
            typist.press("Ctrl+Space")
        elif isinstance(widget, QAbstractButton):
            for words in (answer,) if isinstance(answer, str) else answer:
                self._type_until(words, lambda words=words: _is_pressed(typist.here(), words))  # type: ignore[misc]
        elif isinstance(widget, QComboBox):
            # Nobody goes from one answer to the same list in the next record within the time of one word.
            typist._qtbot.wait(QApplication.keyboardInputInterval() + 50)
            self._type_until(str(answer), lambda: widget.currentText() == answer)
        elif isinstance(widget, QLineEdit):
            self._type_line(widget, str(answer))
        else:
            typist.write(str(answer))

    def _type_until(self, words: str, is_done: Callable[[], bool]) -> None:
        for letter in words:
            if is_done():
                return
            self.typist.write(letter)
        assert is_done(), f"typing {words!r} does not choose it"

    def _type_line(self, line: QLineEdit, words: str) -> None:
        """Type on until the list below the line marks the words, or to the end."""
        for letter in words:
            marked = _marked(line)
            if line.text() and marked is not None and marked.startswith(words):
                self.typist.press("Return")
                return
            self.typist.write(letter)
        if (marked := _marked(line)) is not None and marked.startswith(words):
            self.typist.press("Return")

    def _add_tests(self, table: LabGridTable) -> None:
        """Name the tests that have no column yet, then go to the first date."""
        typist = self.typist
        typist.press("Alt+A")
        for test in paper.TESTS:
            if test not in _heads(table):
                line = typist.here()
                assert isinstance(line, QLineEdit)
                self._type_line(line, test)
        typist.press("Return")


def _heads(table: LabGridTable) -> list[str]:
    return ["Date", *(test.label for test in table.tests)]


def _is_pressed(here: QWidget, words: str) -> bool:
    row = here.parentWidget()
    buttons = row.findChildren(QAbstractButton) if row is not None else []
    return any(one.isChecked() and one.text().replace("&&", "&") == words for one in buttons)


def _marked(line: QLineEdit) -> str | None:
    """Return the words that Enter would take."""
    for found in line.window().findChildren(QListWidget):
        if found.isVisible() and getattr(found, "_line", None) is line and found.currentRow() >= 0:
            return str(found.currentItem().data(Qt.ItemDataRole.AccessibleTextRole))
    return None


def _study(folder: Path) -> Path:
    path = folder / "keys.dosebook"
    context = Context(folder / "maker", Person("Ann Archer"))
    described = study(attribution_scale=AttributionScale.CTEP, protocol_versions=("1.0", "2.0"))
    first = Save("first", context.person, (Create(described), Create(cohort(1, "12.5", "12.5"))))
    StudyWorker.create(path, context, first).close().result(timeout=20)
    return path
