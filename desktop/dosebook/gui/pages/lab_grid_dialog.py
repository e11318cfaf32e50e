"""Results of one participant in a grid: typed, or pasted as a block; saved together in one save, or not at all.

Where cells cannot be read, a person may confirm that the others are saved without them; those then stay in the grid.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QWidget,
)

from dosebook.actions.save_changes import SaveUncertain
from dosebook.domain.changes import Create
from dosebook.domain.codelists import LabTest
from dosebook.domain.localised import localised
from dosebook.domain.records import Participant
from dosebook.domain.reference_ranges import laboratories
from dosebook.domain.words import translate
from dosebook.forms import offers
from dosebook.forms.lab_event_offers import lab_event_offers
from dosebook.forms.lab_grid.block import Block, read_block
from dosebook.forms.lab_grid.cells import cells_of
from dosebook.forms.lab_grid.grid import GridReading, LabColumn, read_grid
from dosebook.forms.lab_grid.ranges import range_words
from dosebook.forms.lab_grid.start import column_of, first_columns
from dosebook.gui import dialogs
from dosebook.gui.pages.lab_events_dialog import show_lab_events
from dosebook.gui.pages.lab_grid_layout import LabGridLayout
from dosebook.gui.pages.lab_grid_table import HEADS
from dosebook.gui.pages.lab_grid_words import problem_words, reading_words
from dosebook.gui.pages.lab_match_dialog import LabMatchDialog
from dosebook.gui.session import Session

_LOOK_AFTER_MS = 150
_MOST_LISTED = 200


class LabGridDialog(LabGridLayout):
    """The grid with what it comes to: what cannot be read is named, and nothing is saved by halves."""

    def __init__(
        self,
        session: Session,
        participant: Participant,
        parent: QWidget | None,
        open_record: Callable[[str, str], None] | None = None,
    ) -> None:
        """Show an empty grid with the tests that the participant has."""
        super().__init__(parent)
        self._open_record = open_record or _open_nothing
        title = translate("window", "Results of {id}")
        self.setWindowTitle(title.format(id=participant.participant_id))
        self.session, self.participant = session, participant
        self.reading = GridReading(0, ())
        self._left_out: tuple[str, ...] = ()
        self._saved_uids: set[str] = set()
        self._is_saving = self._is_in_doubt = False
        self.laboratory.addItems(["", *laboratories(session.data)])
        usual = offers.laboratory({"participant": participant.uid}, session.data)
        self.laboratory.setCurrentText(str(usual.value) if usual is not None else "")
        self._named = self.laboratory.currentText()
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        for column in first_columns(session.data, participant.uid, self._named):
            self.grid.add_column(column)
        self._connect()
        self.grid.go_to(HEADS, 0)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    def look(self) -> None:
        """Read the grid and say what it holds."""
        self._timer.stop()
        self.reading = read_grid(
            self.grid.columns,
            self.grid.cells.table,
            self.participant.uid,
            self.session.data,
            today=self.session.today(),
            new_uid=self.session.new_uid,
            laboratory=self.laboratory.currentText(),
        )
        problems = self.reading.problems
        self.grid.mark({(one.row + HEADS, one.column + 1): one.reason for one in problems})
        self.summary.setText(reading_words(self.reading, self._left_out))
        named = self._named
        self.ranges.setText(range_words(self.reading, named, self.session.data))
        self.ranges.setVisible(bool(self.ranges.text()))
        self.problems.clear()
        self.problems.addItems([problem_words(one, self.grid) for one in problems[:_MOST_LISTED]])
        if len(problems) > _MOST_LISTED:
            words = translate("window", "… and {count} more, marked in the grid")
            self.problems.addItem(words.format(count=f"{localised(len(problems) - _MOST_LISTED):,}"))
        self.problems.setVisible(bool(problems))
        self.partly_button.setVisible(bool(problems and self.reading.count))
        self.save_button.setEnabled(bool(self.reading.count) and not problems)

    def paste(self, text: str) -> None:
        """Put a block into the grid: by its headings where it has any, else from the current cell on."""
        today = self.session.today()
        block = read_block(text, today)
        if block is None or not block.samples:
            self._fill(text, block)
            return
        matching = LabMatchDialog(block, self)
        matching.accepted.connect(lambda: self._fill(text, read_block(text, today, matching.named)))
        matching.rejected.connect(lambda: self._fill(text, block))
        matching.open()

    def _fill(self, text: str, block: Block | None) -> None:
        if block is None:
            self.grid.fill_cells(cells_of(text))
        else:
            self.grid.fill_block(block, [self._usual(column.test) for column in block.columns])
            # What is left out is said until the grid is closed; it would be missed after the save.
            self._left_out = tuple(dict.fromkeys((*self._left_out, *block.left_out)))
        self.look()

    def save(self) -> None:
        """Save all values of the grid, then close."""
        if self._is_saving:
            return
        if not self._is_in_doubt:
            # Another reading has other uids: what may be in the file already is sent as it was.
            self.look()
        if not self.save_button.isEnabled():
            self._go_to_problem(0)
            return
        self._send()

    def save_partly(self) -> None:
        """Save what can be read, once a person has confirmed what stays out."""
        self.look()
        problems = self.reading.problems
        if self._is_saving or not (problems and self.reading.count):
            return
        question = translate(
            "window",
            "{good} values can be saved now, in one save. {bad} cells are left out and stay in the grid: "
            "a date with its row, a unit or a range with its column.",
        )
        if dialogs.ask(
            self,
            question.format(good=f"{localised(self.reading.count):,}", bad=f"{localised(len(problems)):,}"),
            accept=translate("window", "Save without them"),
            refuse=translate("window", "Save nothing yet"),
            details="\n".join(problem_words(one, self.grid) for one in problems),
        ):
            self._send()

    def _send(self) -> None:
        self._wait(is_saving=True)
        changes = tuple(Create(one) for one in self.reading.results)
        self.session.save(changes, on_saved=lambda _saved: self._saved(), on_failed=self._failed)

    def reject(self) -> None:
        """Close; ask first where something is typed, and not while it is on its way to the file."""
        if self._is_saving:
            return
        if any(map(any, self.grid.cells.table.values)) and not self._may_discard():
            return
        super().reject()
        self._offer_events()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+S."""
        if event.matches(QKeySequence.StandardKey.Save):
            self.save()
            return
        super().keyPressEvent(event)

    def _wait(self, *, is_saving: bool, is_in_doubt: bool = False) -> None:
        """Let nothing be typed while a save is on its way, nor while nobody knows whether it is in the file."""
        self._is_saving, self._is_in_doubt = is_saving, is_in_doubt
        self.save_button.setEnabled(not is_saving)
        self.partly_button.setEnabled(not is_saving and not is_in_doubt)
        for widget in (self.grid, self.add_test, self.laboratory):
            widget.setEnabled(not is_saving and not is_in_doubt)

    def _saved(self) -> None:
        self._wait(is_saving=False)
        self._saved_uids |= {one.uid for one in self.reading.results}
        problems = self.reading.problems
        if not problems:
            self.accept()
            self._offer_events()
            return
        if all(one.row >= 0 for one in problems):
            self.grid.cells.keep_rows({one.row for one in problems})
        self.look()
        self._go_to_problem(0)

    def _offer_events(self) -> None:
        """Show the events that the saved values suggest."""
        saved, session, participant = self._saved_uids, self.session, self.participant.uid
        found = lab_event_offers(participant, session.data) if saved else ()
        if any(item.result.uid in saved for offer in found for item in offer.items):
            show_lab_events(session, participant, self.parentWidget(), self._open_record)

    def _failed(self, error: BaseException) -> None:
        self._wait(is_saving=False, is_in_doubt=isinstance(error, SaveUncertain))
        dialogs.show_error(self, error)

    def _edited(self) -> None:
        self.save_button.setEnabled(False)
        self.partly_button.hide()
        self._timer.start()

    def _laboratory_named(self, name: str) -> None:
        """Let the laboratory's own ranges count instead of those of the values before, unless one was typed."""
        former = [self._usual(test) for test in self.grid.tests]
        self._named = name
        self.grid.change_usual(former, [self._usual(test) for test in self.grid.tests])
        self._edited()

    def _may_discard(self) -> bool:
        return dialogs.ask(
            self,
            translate("window", "The values in the grid are not saved."),
            accept=translate("window", "Discard them"),
            refuse=translate("window", "Go on typing"),
        )

    def _usual(self, test: LabTest) -> LabColumn:
        return column_of(test, self.session.data, self.participant.uid, self._named)

    def _go_to_problem(self, place: int) -> None:
        """Put the keyboard into a cell that cannot be read."""
        if place < len(self.reading.problems):
            problem = self.reading.problems[place]
            self.grid.go_to(problem.row + HEADS, problem.column + 1)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.grid.edited.connect(self._edited)
        self.grid.pasted.connect(self.paste)
        self.laboratory.currentTextChanged.connect(self._laboratory_named)
        self.add_test.wanted.connect(self._add)
        self.add_test.left.connect(self._go_to_first_date)
        self.problems.itemActivated.connect(lambda item: self._go_to_problem(self.problems.row(item)))
        self.save_button.clicked.connect(self.save)
        self.partly_button.clicked.connect(self.save_partly)
        self.close_button.clicked.connect(self.reject)

    def _add(self, test: LabTest) -> None:
        place = self.grid.add_column(self._usual(test))
        self.grid.go_to(self.grid.place[0], place)

    def _go_to_first_date(self) -> None:
        """Put the keyboard into the first row that is free."""
        self.grid.go_to(self.grid.first_free_row(), 0)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)


def _open_nothing(_kind: str, _uid: str) -> None:
    pass
