"""File, New study…: a few steps from a file to a study with cohorts, rule and definition; each may be skipped."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from dosebook.actions.create_study import create_study
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Person
from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.files.fitted import FittedDialog
from dosebook.gui.files.question import sentence_label
from dosebook.gui.files.waiting import wait_for
from dosebook.gui.set_up.steps import Steps

_LETTERS_WIDE, _LINES_HIGH = 96, 24


class NewStudyDialog(FittedDialog):
    """Leads through the steps; a study can be created from each of them, and nothing is created before."""

    opened = Signal(object)

    def __init__(self, context: Context, person: Person, folder: Path, parent: QWidget) -> None:
        """Propose a file in ``folder`` that is named after the protocol number."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("files", "New study"))
        self._context, self._person = context, person
        self._is_creating = False
        self.steps = Steps(folder, self._now, self)
        self.protocol_number, self.short_title = (
            self.steps.begin.protocol_number,
            self.steps.begin.short_title,
        )
        self.file = self.steps.begin.file
        self.place = QLabel()
        self.stack = QStackedWidget()
        self.trouble = sentence_label("", self)
        self.back_button = QPushButton(translate("set_up", "&Back"))
        self.next_button = QPushButton(translate("set_up", "&Next"))
        self.create_button = QPushButton()
        self.cancel_button = QPushButton(translate("files", "Cancel"))
        self._lay_out()
        self.steps.changed.connect(self._refresh)
        self.next_button.clicked.connect(lambda: self.go(1))
        self.back_button.clicked.connect(lambda: self.go(-1))
        self.create_button.clicked.connect(self._create)
        self._arrive()

    def go(self, by: int) -> None:
        """Go on or back by so many steps; a step with a text that is not understood is not left forwards."""
        words = self.steps.problem(self._step) if by > 0 else ""
        self._say(words)
        if words:
            return
        place = min(max(self.stack.currentIndex() + by, 0), self.stack.count() - 1)
        self.steps.prepare(self.steps.all[place])
        self.stack.setCurrentIndex(place)
        self._arrive()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Ctrl+Enter from whatever field; in a long text Enter alone begins a line."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.create_button if self._is_last else self.next_button).click()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Close without a study; not while one is being made."""
        if not self._is_creating:
            super().reject()

    @property
    def _step(self) -> QWidget:
        return self.steps.all[self.stack.currentIndex()]

    @property
    def _is_last(self) -> bool:
        return self.stack.currentIndex() == self.stack.count() - 1

    def _now(self) -> datetime:
        clock = self._context.clock
        return (clock.now_utc() + timedelta(minutes=clock.utc_offset_minutes())).replace(tzinfo=None)

    def _lay_out(self) -> None:
        theme.mark(self.place, "muted")
        theme.mark(self.trouble, "error")
        self.trouble.hide()
        for step in self.steps.all:
            self.stack.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.place)
        column.addWidget(theme.hairline())
        column.addWidget(self.stack, 1)
        column.addWidget(self.trouble)
        column.addLayout(self._button_row())
        letter = self.fontMetrics()
        self.setMinimumWidth(letter.averageCharWidth() * _LETTERS_WIDE)
        self.stack.setMinimumHeight(letter.lineSpacing() * _LINES_HIGH)

    def _button_row(self) -> QHBoxLayout:
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.create_button)
        row.addWidget(self.next_button)
        row.addWidget(self.cancel_button)
        for button in (self.back_button, self.create_button, self.next_button, self.cancel_button):
            button.setAutoDefault(False)
        return row

    def _arrive(self) -> None:
        """Show where a person is, and put the keyboard there."""
        place = self.stack.currentIndex()
        words = translate("set_up", "Step {number} of {count}")
        self.place.setText(words.format(number=place + 1, count=self.stack.count()))
        last = self._is_last
        self.create_button.setText(
            translate("set_up", "&Create") if last else translate("set_up", "&Create now")
        )
        self.next_button.setVisible(not last)
        theme.mark(self.create_button, "primary" if last else "plain")
        theme.mark(self.next_button, "plain" if last else "primary")
        self.create_button.setDefault(last)
        self.next_button.setDefault(not last)
        self._refresh()
        if last:
            self.create_button.setFocus()
        else:
            self.steps.all[place].focus_first()  # type: ignore[attr-defined] # each step but the last has it

    def _refresh(self) -> None:
        if not self.trouble.isHidden():
            self._say("")
        is_free = self.steps.begin.is_enough and not self._is_creating
        self.create_button.setEnabled(is_free)
        self.next_button.setEnabled(is_free)
        self.back_button.setEnabled(self.stack.currentIndex() > 0 and not self._is_creating)

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _hold(self, *, is_creating: bool) -> None:
        # Keys that come while the file is made must not ask for a second one, nor cancel what is half done.
        self._is_creating = is_creating
        if is_creating:
            # A button that is switched off would hand the keyboard to the next one.
            self.setFocus()
        self.cancel_button.setEnabled(not is_creating)
        self.steps.begin.set_read_only(is_read_only=is_creating)
        self.stack.setEnabled(not is_creating or self.stack.currentIndex() == 0)
        self._refresh()

    def _create(self) -> None:
        words = self.steps.problem(self._step)
        if words:
            self._say(words)
            return
        target = self.steps.begin.target
        study, others = self.steps.set_up().records(self._context.new_uid)
        self._hold(is_creating=True)
        words = translate("files", "Creating {file}…").format(file=target.name)
        future = create_study(target, self._context, study, self._person, others)
        wait_for(future, self, words, self._created, self._say_why_not)

    def _created(self, study: StudyWorker) -> None:
        self.opened.emit(study)
        self.accept()

    def _say_why_not(self, error: BaseException) -> None:
        self._hold(is_creating=False)
        if isinstance(error, DosebookError):
            self.stack.setCurrentIndex(0)
            self._arrive()
            self._say(str(error))
            self.fit()
            self.steps.begin.focus_file()
        else:
            self._arrive()
            dialogs.show_error(self, error)


def show_new_study(
    window: QWidget,
    context: Context,
    person: Person,
    folder: Path,
    on_open: Callable[[StudyWorker], None],
) -> None:
    """Ask for a new study above ``window``; ``on_open`` gets it."""
    dialog = NewStudyDialog(context, person, folder, window)
    dialog.opened.connect(on_open)
    dialog.open()
