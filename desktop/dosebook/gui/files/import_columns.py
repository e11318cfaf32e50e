"""The columns of a table to import: their first cell, where they go, and what comes of that cell."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dosebook.actions.import_table import ImportPlan, SourceTable, targets
from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.record_words import MISSING, value_words
from dosebook.gui import theme

_GOES_INTO, _COMES_IN = 2, 3
_HEADS = (
    QT_TRANSLATE_NOOP("files", "Column"),
    QT_TRANSLATE_NOOP("files", "First row"),
    QT_TRANSLATE_NOOP("files", "Goes into"),
    QT_TRANSLATE_NOOP("files", "Comes in as"),
)


def plain_table(table: QTableWidget, heads: list[str], name: str) -> None:
    """Make ``table`` one that is read, with its heads to the left and a name for screen readers."""
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(heads)
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    # Tab goes on through the boxes of the columns to the buttons.
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class ImportColumns(QTableWidget):
    """One row for each column of the source; ``changed`` tells that one goes elsewhere now."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Hold nothing yet."""
        super().__init__(0, len(_HEADS), parent)
        heads = [translate("files", head) for head in _HEADS]
        plain_table(self, heads, translate("files", "Columns of the table"))
        for place in range(len(_HEADS)):
            self.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self._columns: tuple[str, ...] = ()

    def show_source(self, source: SourceTable) -> None:
        """Show the columns of ``source`` with their first cells."""
        self._columns = source.columns
        self.setRowCount(0)
        self.setRowCount(len(source.columns))
        height = theme.row_height(self)
        for row, (name, text) in enumerate(zip(source.columns, source.rows[0], strict=True)):
            for place, words in ((0, name), (1, text), (_COMES_IN, "")):
                self.setItem(row, place, QTableWidgetItem(words))
            self.setRowHeight(row, height)

    def match(self, kind: str, places: Mapping[str, str]) -> None:
        """Let each column go where ``places`` says, or be left out."""
        known = targets(RECORD_TYPE_OF[kind])
        last: QWidget = self
        for row, column in enumerate(self._columns):
            before = self.cellWidget(row, _GOES_INTO)
            if before is not None:
                before.hide()  # Qt deletes it only later
            box = QComboBox()
            box.addItem(translate("files", "(left out)"), "")
            for name, target in known.items():
                box.addItem(target.label, name)
            box.setCurrentIndex(max(0, box.findData(places.get(column, ""))))
            box.setAccessibleName(translate("files", "What {column} is").format(column=column))
            box.currentIndexChanged.connect(lambda _place: self.changed.emit())
            self.setCellWidget(row, _GOES_INTO, box)
            # Qt puts a box that comes later behind the buttons.
            QWidget.setTabOrder(last, box)
            last = box

    def places(self) -> dict[str, str]:
        """Return where the columns go now, without those that are left out."""
        found = {}
        for row, column in enumerate(self._columns):
            box = self.cellWidget(row, _GOES_INTO)
            name = box.currentData() if isinstance(box, QComboBox) else ""
            if name:
                found[column] = str(name)
        return found

    def preview(self, plan: ImportPlan | None, data: StudyData) -> None:
        """Show what comes of the first row; nothing while that is not known."""
        known = targets(RECORD_TYPE_OF[plan.mapping.kind]) if plan is not None else {}
        for row, column in enumerate(self._columns):
            words = ""
            target = known.get(plan.mapping.variables.get(column, "")) if plan is not None else None
            if plan is not None and target is not None:
                words = _comes_in(plan, column, data)
            self._show(row, words)

    def _show(self, row: int, words: str) -> None:
        item = self.item(row, _COMES_IN)
        if item is not None:
            item.setText(words)
            item.setToolTip(words)


def _comes_in(plan: ImportPlan, column: str, data: StudyData) -> str:
    """Return how the first cell of a column reads in the study, or that it is rejected."""
    first = plan.source.lines[0]
    refused = [item for item in plan.rejected if item.line == first]
    if refused:
        is_this = any(item.column == column for item in refused)
        return translate("files", "rejected") if is_this else MISSING
    if not plan.records:
        return MISSING
    variable = targets(RECORD_TYPE_OF[plan.mapping.kind])[plan.mapping.variables[column]].variable
    return value_words(variable, getattr(plan.records[0], variable.name), data)
