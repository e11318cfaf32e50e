"""What narrows a list: a line to type into, a choice of cohort, and chips for what is sought most often."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.lists.quick_filters import QUICK_FILTERS, by_cohort
from dosebook.gui import theme
from dosebook.gui.form.flow_layout import FlowLayout
from dosebook.gui.icons import icon
from dosebook.gui.table.list_rows import ListFilter


class FilterBar(QWidget):
    """The filter of one list; ``wanted`` is what its parts say together."""

    changed = Signal()
    down_pressed = Signal()

    def __init__(self, kind: str, parent: QWidget | None = None, *, participant: str | None = None) -> None:
        """Show the filters that suit ``kind``; a list of one participant has no choice of cohort."""
        super().__init__(parent)
        self._participant = participant
        self._warned: Collection[str] = ()
        self.line = _filter_line()
        self.line.textChanged.connect(self.changed)
        self.line.installEventFilter(self)
        self.cohort = QComboBox()
        self.cohort.setAccessibleName(translate("lists", "Cohort"))
        self.cohort.currentIndexChanged.connect(self.changed)
        self._has_cohort = participant is None and by_cohort(kind)
        self.chips = [(self._chip(quick.title), quick) for quick in QUICK_FILTERS.get(kind, ())]
        self.warnings = self._chip("")
        self.voided = self._chip("")
        self._lay_out()
        self.cohort.setVisible(self._has_cohort)
        self.set_warned(())
        self.set_voided(0)

    @property
    def wanted(self) -> ListFilter:
        """What the list is narrowed to."""
        return ListFilter(
            words=self.line.text(),
            tests=tuple(quick.matches for chip, quick in self.chips if chip.isChecked()),
            cohort=self.cohort.currentData() if self._has_cohort else None,
            participant=self._participant,
            uids=self._warned if self.warnings.isChecked() else None,
            shows_voided=self.voided.isChecked(),
        )

    def set_cohorts(self, data: StudyData) -> None:
        """Offer the cohorts of the study, keeping the one that is chosen."""
        chosen = self.cohort.currentData()
        self.cohort.blockSignals(True)
        self.cohort.clear()
        self.cohort.addItem(translate("lists", "All cohorts"), None)
        for cohort in data.cohorts:
            self.cohort.addItem(cohort_name(cohort), cohort.uid)
        self.cohort.setCurrentIndex(max(0, self.cohort.findData(chosen)))
        self.cohort.blockSignals(False)
        self.cohort.setEnabled(self.cohort.count() > 1)

    def set_warned(self, uids: Collection[str]) -> None:
        """Offer the records that have findings, by their uids."""
        self._warned = uids
        self.warnings.setText(translate("lists", "Warnings ({number})").format(number=len(uids)))
        self.warnings.setVisible(bool(uids) or self.warnings.isChecked())

    def set_voided(self, number: int) -> None:
        """Offer to show the voided records, where there are any."""
        self.voided.setText(translate("lists", "Show {number} voided").format(number=number))
        self.voided.setVisible(number > 0)

    def clear(self) -> None:
        """Let everything through again, voided records aside."""
        for part in (self.cohort, self.line):
            part.blockSignals(True)
        self.line.clear()
        self.cohort.setCurrentIndex(0)
        for part in (self.cohort, self.line):
            part.blockSignals(False)
        for chip in (self.warnings, *(chip for chip, _quick in self.chips)):
            chip.setChecked(False)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow key lead from the line into the list, and Esc empty the line."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.down_pressed.emit()
                return True
        return super().eventFilter(watched, event)

    def _chip(self, words: str) -> QPushButton:
        chip = QPushButton(words, self)
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        theme.mark(chip, "chip")
        chip.toggled.connect(lambda is_on: chip.setIcon(icon("check") if is_on else QIcon()))
        chip.toggled.connect(self.changed)
        return chip

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.S)
        first.addWidget(self.line, 1)
        first.addWidget(self.cohort)
        row = QWidget()
        chips = FlowLayout(row, theme.S)
        for chip in (*(chip for chip, _quick in self.chips), self.warnings, self.voided):
            chips.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        layout.addLayout(first)
        layout.addWidget(row)


def _filter_line() -> QLineEdit:
    line = QLineEdit()
    words = translate("lists", "Filter this list")
    line.setPlaceholderText(words)
    line.setAccessibleName(words)
    line.setClearButtonEnabled(True)
    line.addAction(icon("filter", "muted"), QLineEdit.ActionPosition.LeadingPosition)
    return line
