"""File, New study…: a file and the little that a study cannot be without; the rest is on its page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.actions.create_study import create_study
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Person
from dosebook.domain.errors import DosebookError
from dosebook.domain.records import Study
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.files.fitted import FittedDialog, add_row
from dosebook.gui.files.question import note_label, sentence_label
from dosebook.gui.files.study_filter import ENDING, study_filter, with_study_ending
from dosebook.gui.files.waiting import wait_for

_NOT_IN_NAMES = '<>:"/\\|?*'


class NewStudyDialog(FittedDialog):
    """Asks for protocol number, short title and file; creates nothing before all of them are there."""

    opened = Signal(object)

    def __init__(self, context: Context, person: Person, folder: Path, parent: QWidget) -> None:
        """Propose a file in ``folder`` that is named after the protocol number."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("files", "New study"))
        self._context, self._person, self._folder = context, person, folder
        self._file_is_chosen = self._is_creating = False
        self.protocol_number, self.short_title = QLineEdit(self), QLineEdit(self)
        self.file = QLineEdit(self)
        self.trouble = sentence_label("", self)
        self.create_button = QPushButton(translate("files", "C&reate"), self)
        self._lay_out()
        self.protocol_number.textChanged.connect(self._propose_file)
        self.file.textEdited.connect(self._note_file)
        self.file.textChanged.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(theme.S)
        form.setHorizontalSpacing(theme.M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_row(form, _label("protocol_number"), self.protocol_number)
        add_row(form, _label("short_title"), self.short_title)
        form.addRow("", note_label(variables(Study)["short_title"].help, self))
        add_row(form, translate("files", "&File"), self.file, self._file_row())
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        note = translate(
            "files", "The next page asks for the dose, the DLT window, the CTCAE version and the rest."
        )
        column.addLayout(form)
        column.addWidget(note_label(note, self))
        theme.mark(self.trouble, "error")
        self.trouble.hide()
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.addLayout(self._button_row())
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)

    def _file_row(self) -> QHBoxLayout:
        choose = QPushButton(translate("files", "&Choose…"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_file)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.file, 1)
        row.addWidget(choose)
        return row

    def _button_row(self) -> QHBoxLayout:
        theme.mark(self.create_button, "primary")
        self.create_button.setDefault(True)
        self.create_button.clicked.connect(self._create)
        cancel = QPushButton(translate("files", "Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addStretch(1)
        row.addWidget(self.create_button)
        row.addWidget(cancel)
        return row

    def _propose_file(self) -> None:
        if not self._file_is_chosen:
            name = file_name_of(self.protocol_number.text())
            self.file.setText(str(self._folder / f"{name}{ENDING}") if name else "")
        self._refresh()

    def _note_file(self) -> None:
        self._file_is_chosen = bool(self.file.text().strip())

    def _choose_file(self) -> None:
        suggested = Path(self.file.text().strip() or self._folder / f"study{ENDING}")
        title = translate("files", "Where the new study is kept")
        chosen = dialogs.save_file(self, title, study_filter(), suggested)
        if chosen is not None:
            self._file_is_chosen = True
            self.file.setText(str(with_study_ending(chosen)))

    def _refresh(self) -> None:
        self.trouble.hide()
        has_all = bool(self.protocol_number.text().strip() and self.file.text().strip())
        self.create_button.setEnabled(has_all and not self._is_creating)

    def _hold(self, *, is_creating: bool) -> None:
        # Keys that come while the file is made must not ask for a second one.
        self._is_creating = is_creating
        for editor in (self.protocol_number, self.short_title, self.file):
            editor.setReadOnly(is_creating)
        self._refresh()

    def _create(self) -> None:
        typed = Path(self.file.text().strip()).expanduser()
        target = with_study_ending(typed if typed.is_absolute() else self._folder / typed)
        study = Study(
            uid=self._context.new_uid(),
            protocol_number=self.protocol_number.text().strip(),
            short_title=self.short_title.text().strip(),
        )
        self._hold(is_creating=True)
        words = translate("files", "Creating {file}…").format(file=target.name)
        future = create_study(target, self._context, study, self._person)
        wait_for(future, self, words, self._created, self._say_why_not)

    def _created(self, study: StudyWorker) -> None:
        self.opened.emit(study)
        self.accept()

    def _say_why_not(self, error: BaseException) -> None:
        self._hold(is_creating=False)
        if isinstance(error, DosebookError):
            self.trouble.setText(str(error))
            self.trouble.show()
            self.fit()
            self.file.setFocus()
            self.file.selectAll()
        else:
            dialogs.show_error(self, error)


def show_new_study(
    window: QWidget,
    context: Context,
    person: Person,
    folder: Path,
    on_open: Callable[[StudyWorker], None],
) -> None:
    """Ask for a new study above ``window``; ``on_open`` gets it and leads to the page of the study."""
    dialog = NewStudyDialog(context, person, folder, window)
    dialog.opened.connect(on_open)
    dialog.open()


def file_name_of(protocol_number: str) -> str:
    """Return a file name, without ending, that every system takes."""
    kept = "".join("-" if sign in _NOT_IN_NAMES or ord(sign) < 32 else sign for sign in protocol_number)
    return kept.strip(" .")


def _label(name: str) -> str:
    return f"&{variables(Study)[name].label}"
