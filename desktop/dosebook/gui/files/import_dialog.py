"""File, Import…: which column is what, what would come in, what is rejected and why; then all of it or nothing."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dosebook.actions.import_table import (
    ColumnMapping,
    ImportPlan,
    SourceTable,
    foreign_words,
    guess_mapping,
    look_at_import,
)
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.catalogue import FORMS
from dosebook.gui import theme
from dosebook.gui.background import Job
from dosebook.gui.files.fitted import add_row
from dosebook.gui.files.import_columns import ImportColumns, plain_table
from dosebook.gui.files.import_meanings import ImportMeanings
from dosebook.gui.files.question import sentence_label
from dosebook.gui.session import Session

_LOOK_AFTER_MS = 200
_MOST_SHOWN = 200
_REJECTED_HEADS = (
    QT_TRANSLATE_NOOP("files", "Line"),
    QT_TRANSLATE_NOOP("files", "Column"),
    QT_TRANSLATE_NOOP("files", "Text"),
    QT_TRANSLATE_NOOP("files", "Why it is rejected"),
)
IMPORTED = (
    "participant",
    "dose",
    "adverse_event",
    "transfusion",
    "medication",
    "hospital_stay",
    "deviation",
    "result",
    "reference_range",
    "response",
)
"""The forms whose rows other systems have."""


class ImportDialog(QDialog):
    """Shows what an import would do while the columns are being matched; ``wanted`` tells the plan to import."""

    wanted = Signal(object)
    save_template = Signal(object)
    load_template = Signal()
    save_rejected = Signal(object)

    sheet_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        source: SourceTable,
        parent: QWidget,
        *,
        sheets: Sequence[str] = (),
        templates: Mapping[str, ColumnMapping] = MappingProxyType({}),
    ) -> None:
        """Show ``source``, its columns matched by the template that fits, or as well as their names tell."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("files", "Import {file}")
        self.setWindowTitle(title.format(file=source.name))
        self.resize(960, 680)
        self.session, self.source = session, source
        self.plan: ImportPlan | None = None
        self._templates = dict(templates)
        self._round = 0
        self.form = QComboBox()
        for kind in IMPORTED:
            self.form.addItem(FORMS[kind].title, kind)
        self.sheet = QComboBox()
        self.sheet.addItems(list(sheets))
        self.template = QComboBox()
        self.template.addItem(translate("files", "Names of the columns"), "")
        for name in self._templates:
            self.template.addItem(name, name)
        self.columns = ImportColumns(self)
        self.meanings = ImportMeanings(self)
        self.refused = QTableWidget(0, 4)
        self.note = QLabel()
        self.summary = sentence_label("", self)
        self.partly = QCheckBox(translate("files", "Import the &good rows although others are rejected"))
        self.list_button = QPushButton(translate("files", "Save &list of rejected…"))
        self.go = QPushButton(translate("files", "&Import"))
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        self.partly.toggled.connect(lambda _on: self._settle())
        self.go.clicked.connect(lambda: self.wanted.emit(self.plan))
        self.list_button.clicked.connect(lambda: self.save_rejected.emit(self.plan))
        self.form.currentIndexChanged.connect(lambda _place: self._use_names())
        self.template.currentIndexChanged.connect(lambda _place: self._use_template())
        self.sheet.currentTextChanged.connect(self.sheet_wanted.emit)
        self.columns.changed.connect(self._changed)
        self.meanings.changed.connect(self._changed)
        self.show_source(source)

    @property
    def kind(self) -> str:
        """The kind of record that the rows are."""
        return str(self.form.currentData())

    @property
    def mapping(self) -> ColumnMapping:
        """The columns as they are matched now."""
        return ColumnMapping(self.kind, self.columns.places(), self.meanings.codes)

    def show_source(self, source: SourceTable) -> None:
        """Show the columns of ``source`` and match them: by the template that fits best, else by their names."""
        self.source = source
        self.note.setText(source.note)
        self.note.setVisible(bool(source.note))
        self.columns.show_source(source)
        self._choose(self.form, self._best_form())
        guessed = guess_mapping(self.kind, source.columns)
        fitting = self._fitting_template(len(guessed.variables))
        self._choose(self.template, max(0, self.template.findData(fitting)))
        self.match(self._templates[fitting] if fitting else guessed)

    def add_template(self, name: str, mapping: ColumnMapping) -> None:
        """Offer a template that was kept just now, and show that the columns are matched by it."""
        self._templates[name] = mapping
        if self.template.findData(name) < 0:
            self.template.addItem(name, name)
        self._choose(self.template, self.template.findData(name))

    def guess(self) -> None:
        """Match the columns by their names."""
        self.match(guess_mapping(self.kind, self.source.columns))

    def match(self, mapping: ColumnMapping) -> None:
        """Match the columns as a template has them."""
        self._choose(self.form, max(0, self.form.findData(mapping.kind)))
        self.columns.match(self.kind, mapping.variables)
        self.meanings.begin(mapping.codes)
        self._changed()

    def _use_names(self) -> None:
        self._choose(self.template, 0)
        self.guess()

    def _use_template(self) -> None:
        name = self.template.currentData()
        if name:
            self.match(self._templates[name])
        else:
            self.guess()

    def show_sheet(self, sheet: str) -> None:
        """Name the sheet whose rows are shown."""
        self._choose(self.sheet, max(0, self.sheet.findText(sheet)))

    @staticmethod
    def _choose(box: QComboBox, place: int) -> None:
        box.blockSignals(True)
        box.setCurrentIndex(place)
        box.blockSignals(False)

    def _best_form(self) -> int:
        fits = [len(guess_mapping(kind, self.source.columns).variables) for kind in IMPORTED]
        return fits.index(max(fits))

    def _fitting_template(self, at_least: int) -> str:
        """Return the template that knows the most columns, a kept one before one of the program; none: empty."""
        best, found = max(1, at_least), ""
        for name, mapping in self._templates.items():
            known = sum(column in mapping.variables for column in self.source.columns)
            if mapping.kind in IMPORTED and known >= best:
                best, found = known, name
        return found

    def _changed(self) -> None:
        self.plan = None
        self.summary.setText(translate("files", "Looking at the rows…"))
        self.columns.preview(None, self.session.data)
        self._settle()
        self._timer.start()

    def _look(self) -> None:
        self._round += 1
        this_round, mapping = self._round, self.mapping
        source, data, today = self.source, self.session.data, self.session.today()
        job = Job(lambda _progress: look_at_import(source, mapping, data, today), self)
        job.succeeded.connect(lambda plan: self._show_plan(plan, this_round))
        job.failed.connect(lambda error: self._show_failure(error, this_round))
        job.start()

    def _show_plan(self, plan: object, this_round: int) -> None:
        if this_round != self._round or not isinstance(plan, ImportPlan):
            return
        self.plan = plan
        self.summary.setText(plan_words(plan))
        self.columns.preview(plan, self.session.data)
        self.meanings.offer(foreign_words(plan), self.kind, self.session.data)
        self.refused.setRowCount(min(len(plan.rejected), _MOST_SHOWN))
        for row, item in enumerate(plan.rejected[:_MOST_SHOWN]):
            for place, text in enumerate((str(item.line), item.column, item.text, item.reason)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.refused.setItem(row, place, cell)
            self.refused.setRowHeight(row, theme.row_height(self.refused))
        self._settle()

    def _show_failure(self, error: object, this_round: int) -> None:
        if this_round == self._round and isinstance(error, BaseException):
            self.summary.setText(str(error))
            self.refused.setRowCount(0)

    def _settle(self) -> None:
        plan = self.plan
        has_rejected = plan is not None and not plan.is_whole
        self.refused.setVisible(has_rejected)
        self.partly.setVisible(has_rejected)
        self.list_button.setVisible(has_rejected)
        ready = plan is not None and bool(plan.records)
        self.go.setEnabled(ready and (not has_rejected or self.partly.isChecked()))

    def _lay_out(self) -> None:
        heads = [translate("files", head) for head in _REJECTED_HEADS]
        plain_table(self.refused, heads, translate("files", "Rejected cells"))
        head = self.refused.horizontalHeader()
        for place in range(3):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        head.setMaximumSectionSize(self.width() // 2)
        self.refused.setWordWrap(False)
        self.meanings.hide()
        form = QFormLayout()
        add_row(form, translate("files", "The rows &are"), self.form)
        if self.sheet.count() > 1:
            add_row(form, translate("files", "S&heet"), self.sheet)
        add_row(form, translate("files", "Columns &matched by"), self.template)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(form)
        self.note.setWordWrap(True)
        theme.mark(self.note, "warning")
        column.addWidget(self.note)
        column.addWidget(self.columns, 2)
        column.addWidget(self.summary)
        column.addWidget(self.meanings, 1)
        column.addWidget(self.refused, 1)
        column.addWidget(self.partly)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        load = QPushButton(translate("files", "&Use a template file…"))
        load.clicked.connect(self.load_template.emit)
        keep = QPushButton(translate("files", "Keep as &template…"))
        keep.clicked.connect(lambda: self.save_template.emit(self.mapping))
        close = QPushButton(translate("files", "Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        for button in (load, keep, self.list_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(close)
        theme.mark(self.go, "primary")
        return row


def plan_words(plan: ImportPlan) -> str:
    """Return what an import would do, in words."""
    rows, good = len(plan.source.rows), len(plan.records)
    words = translate("files", "{good} of {rows} rows can be imported.").format(good=good, rows=rows)
    if plan.rejected:
        one = translate("files", "1 cell is rejected; nothing is imported until you say so.")
        many = translate("files", "{count} cells are rejected; nothing is imported until you say so.")
        more = one if len(plan.rejected) == 1 else many
        words = f"{words} {more.format(count=len(plan.rejected))}"
    if plan.warnings:
        one = translate("files", "1 thing to look at will stand beside the records.")
        many = translate("files", "{count} things to look at will stand beside the records.")
        more = one if len(plan.warnings) == 1 else many
        words = f"{words} {more.format(count=len(plan.warnings))}"
    return words


def with_ending(path: Path, ending: str) -> Path:
    """Return ``path`` with this ending."""
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)
