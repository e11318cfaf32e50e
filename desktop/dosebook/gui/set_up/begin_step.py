"""The first step: which study it is, where its file is, and what it begins with."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.records import Study
from dosebook.domain.study_templates import StudyTemplate
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.files.fitted import add_row
from dosebook.gui.files.question import note_label
from dosebook.gui.files.study_filter import ENDING, study_filter, with_study_ending

_NOT_IN_NAMES = '<>:"/\\|?*'


class BeginStep(QWidget):
    """Asks for protocol number, short title, file and set-up."""

    changed = Signal()
    template_chosen = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """Propose a file in ``folder`` that is named after the protocol number."""
        super().__init__(parent)
        self._folder, self._file_is_chosen = folder, False
        self.protocol_number, self.short_title = QLineEdit(), QLineEdit()
        self.file = QLineEdit()
        self.choose_button = QPushButton(translate("files", "C&hoose…"))
        self.templates = {one: QRadioButton(one.title) for one in StudyTemplate}
        self._group = QButtonGroup(self)
        self.sentence = note_label("", self)
        self._lay_out()
        self.protocol_number.textChanged.connect(self._propose_file)
        self.short_title.textChanged.connect(lambda _text: self.changed.emit())
        self.file.textEdited.connect(self._note_file)
        self.file.textChanged.connect(lambda _text: self.changed.emit())
        self.choose_button.clicked.connect(self._choose_file)
        self._group.buttonToggled.connect(lambda _button, is_on: self._chosen() if is_on else None)
        self.templates[StudyTemplate.EMPTY].setChecked(True)

    @property
    def template(self) -> StudyTemplate:
        """The set-up chosen."""
        return next(one for one, button in self.templates.items() if button.isChecked())

    @property
    def target(self) -> Path:
        """The file that is to be made."""
        typed = Path(self.file.text().strip()).expanduser()
        return with_study_ending(typed if typed.is_absolute() else self._folder / typed)

    @property
    def is_enough(self) -> bool:
        """Whether a study can be made of it."""
        return bool(self.protocol_number.text().strip() and self.file.text().strip())

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Let nobody type."""
        for editor in (self.protocol_number, self.short_title, self.file):
            editor.setReadOnly(is_read_only)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self.protocol_number.setFocus()

    def focus_file(self) -> None:
        """Put the keyboard where another file can be named."""
        self.file.setFocus()
        self.file.selectAll()

    def _chosen(self) -> None:
        self.sentence.setText(self.template.sentence)
        self.template_chosen.emit(self.template)

    def _propose_file(self) -> None:
        if not self._file_is_chosen:
            name = file_name_of(self.protocol_number.text())
            self.file.setText(str(self._folder / f"{name}{ENDING}") if name else "")
        self.changed.emit()

    def _note_file(self) -> None:
        self._file_is_chosen = bool(self.file.text().strip())

    def _choose_file(self) -> None:
        suggested = Path(self.file.text().strip() or self._folder / f"study{ENDING}")
        title = translate("files", "Where the new study is kept")
        chosen = dialogs.save_file(self, title, study_filter(), suggested)
        if chosen is not None:
            self._file_is_chosen = True
            self.file.setText(str(with_study_ending(chosen)))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(theme.S)
        form.setHorizontalSpacing(theme.M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_row(form, _label("protocol_number"), self.protocol_number)
        add_row(form, _label("short_title"), self.short_title)
        form.addRow("", note_label(variables(Study)["short_title"].help, self))
        self.choose_button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.file, 1)
        row.addWidget(self.choose_button)
        add_row(form, translate("files", "&File"), self.file, row)
        title, heading = (
            QLabel(translate("set_up", "The study and its file")),
            QLabel(translate("set_up", "Begin with")),
        )
        theme.mark(title, "section")
        theme.mark(heading, "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(title)
        column.addLayout(form)
        column.addSpacing(theme.S)
        column.addWidget(heading)
        for button in self.templates.values():
            self._group.addButton(button)
            column.addWidget(button)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sentence.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        column.addWidget(self.sentence)
        column.addStretch(1)


def file_name_of(protocol_number: str) -> str:
    """Return a file name, without ending, that every system takes."""
    kept = "".join("-" if sign in _NOT_IN_NAMES or ord(sign) < 32 else sign for sign in protocol_number)
    return kept.strip(" .")


def _label(name: str) -> str:
    return f"&{variables(Study)[name].label}"
