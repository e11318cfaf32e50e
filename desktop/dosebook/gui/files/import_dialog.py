"""File, Import…: which column is what, what would come in, what is rejected and why; then all of it or nothing."""

from pathlib import Path

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
    guess_mapping,
    look_at_import,
)
from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.domain.variable import variables
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.catalogue import FORMS
from dosebook.gui import theme
from dosebook.gui.background import Job
from dosebook.gui.files.fitted import add_row
from dosebook.gui.files.question import sentence_label
from dosebook.gui.session import Session

_LOOK_AFTER_MS = 200
_MOST_SHOWN = 200
_COLUMN_HEADS = (
    QT_TRANSLATE_NOOP("files", "Column"),
    QT_TRANSLATE_NOOP("files", "First row"),
    QT_TRANSLATE_NOOP("files", "Goes into"),
)
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

    def __init__(self, session: Session, source: SourceTable, parent: QWidget) -> None:
        """Show ``source``, its columns matched as well as their names tell."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("files", "Import {file}")
        self.setWindowTitle(title.format(file=source.name))
        self.resize(880, 640)
        self.session, self.source = session, source
        self.plan: ImportPlan | None = None
        self._codes: ColumnMapping | None = None
        self._round = 0
        self.form = QComboBox()
        for kind in IMPORTED:
            self.form.addItem(FORMS[kind].title, kind)
        self.columns = QTableWidget(len(source.columns), 3)
        self.refused = QTableWidget(0, 4)
        for table in (self.columns, self.refused):
            # Tab goes on through the boxes of the columns to the buttons.
            table.setTabKeyNavigation(False)
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
        self.form.setCurrentIndex(self._best_form())
        self.form.currentIndexChanged.connect(lambda _place: self.guess())
        self.guess()

    @property
    def kind(self) -> str:
        """The kind of record that the rows are."""
        return str(self.form.currentData())

    @property
    def mapping(self) -> ColumnMapping:
        """The columns as they are matched now."""
        found = {}
        for row, column in enumerate(self.source.columns):
            box = self.columns.cellWidget(row, 2)
            name = box.currentData() if isinstance(box, QComboBox) else ""
            if name:
                found[column] = str(name)
        codes = self._codes.codes if self._codes is not None and self._codes.kind == self.kind else {}
        return ColumnMapping(self.kind, found, codes)

    def guess(self) -> None:
        """Match the columns by their names."""
        self.match(guess_mapping(self.kind, self.source.columns))

    def match(self, mapping: ColumnMapping) -> None:
        """Match the columns as a template has them."""
        self._codes = mapping
        self.form.blockSignals(True)
        self.form.setCurrentIndex(max(0, self.form.findData(mapping.kind)))
        self.form.blockSignals(False)
        known = variables(RECORD_TYPE_OF[self.kind])
        last: QWidget = self.columns
        for row, column in enumerate(self.source.columns):
            before = self.columns.cellWidget(row, 2)
            if before is not None:
                before.hide()  # Qt deletes it only later
            box = QComboBox()
            box.addItem(translate("files", "(left out)"), "")
            for name, variable in known.items():
                box.addItem(variable.label, name)
            box.setCurrentIndex(max(0, box.findData(mapping.variables.get(column, ""))))
            box.setAccessibleName(translate("files", "What {column} is").format(column=column))
            box.currentIndexChanged.connect(lambda _place: self._changed())
            self.columns.setCellWidget(row, 2, box)
            # Qt puts a box that comes later behind the buttons.
            QWidget.setTabOrder(last, box)
            last = box
        self._changed()

    def _best_form(self) -> int:
        fits = [len(guess_mapping(kind, self.source.columns).variables) for kind in IMPORTED]
        return fits.index(max(fits))

    def _changed(self) -> None:
        self.plan = None
        self.summary.setText(translate("files", "Looking at the rows…"))
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
        self.refused.setRowCount(min(len(plan.rejected), _MOST_SHOWN))
        for row, item in enumerate(plan.rejected[:_MOST_SHOWN]):
            for place, text in enumerate((str(item.line), item.column, item.text, item.reason)):
                self.refused.setItem(row, place, QTableWidgetItem(text))
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
        self._fill_columns()
        self.refused.setHorizontalHeaderLabels([translate("files", head) for head in _REJECTED_HEADS])
        self.refused.setAccessibleName(translate("files", "Rejected cells"))
        self.refused.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.refused.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.refused.verticalHeader().hide()
        self.refused.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        form = QFormLayout()
        add_row(form, translate("files", "The rows &are"), self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(form)
        if self.source.note:
            note = QLabel(self.source.note)
            note.setWordWrap(True)
            theme.mark(note, "warning")
            column.addWidget(note)
        column.addWidget(self.columns, 2)
        column.addWidget(self.summary)
        column.addWidget(self.refused, 1)
        column.addWidget(self.partly)
        column.addLayout(self._buttons())

    def _fill_columns(self) -> None:
        self.columns.setHorizontalHeaderLabels([translate("files", head) for head in _COLUMN_HEADS])
        self.columns.setAccessibleName(translate("files", "Columns of the table"))
        self.columns.verticalHeader().hide()
        self.columns.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        head = self.columns.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place in range(3):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        height = theme.row_height(self.columns)
        for row, (name, text) in enumerate(zip(self.source.columns, self.source.rows[0], strict=True)):
            self.columns.setItem(row, 0, QTableWidgetItem(name))
            self.columns.setItem(row, 1, QTableWidgetItem(text))
            self.columns.setRowHeight(row, height)

    def _buttons(self) -> QHBoxLayout:
        load = QPushButton(translate("files", "&Use a template…"))
        load.clicked.connect(self.load_template.emit)
        keep = QPushButton(translate("files", "Save as &template…"))
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
