"""One design of a plan: its name and the settings of its rule."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from dosebook.actions.load_decision_table import load_decision_table
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.plan import PlannedDesign
from dosebook.domain.records import Study
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.planned_design_form import PLANNED_DESIGN_FORM
from dosebook.forms.spec import record_of, values_of
from dosebook.gui import dialogs, theme
from dosebook.gui.background import Job
from dosebook.gui.files.fitted import add_row
from dosebook.gui.files.question import note_label
from dosebook.gui.form.about_field import AboutField
from dosebook.gui.form.fields_panel import FieldsPanel

_NO_DAY = date(2000, 1, 1)
"""The form has no dates, so the calendar does not matter."""
_SHARE_OF_LABELS, _LEAST_LETTERS = 0.45, 16


class DesignDialog(QDialog):
    """Edits one design; ``decided`` tells it once it was accepted."""

    decided = Signal(object)

    def __init__(self, planned: PlannedDesign, parent: QWidget) -> None:
        """Show a design."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("planning", "Design"))
        self._planned = planned
        self._data = StudyData.of([Study(uid="plan")])
        self.name = QLineEdit(planned.name)
        self.problem = note_label("", self)
        self.fields = FieldsPanel(
            EscalationDesign,
            [(section.title, section.fields) for section in PLANNED_DESIGN_FORM.sections],
            lambda _version, _term: {},
        )
        self.fields.fill(values_of(planned.design), self._data, _NO_DAY)
        self.about = AboutField()
        self.about.setMinimumHeight(self.about.height_in(0))
        self.keep_button = QPushButton(translate("planning", "&Keep"))
        self.load_button = QPushButton(translate("planning", "&Load decision table…"))
        self._lay_out()
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]
        self.fields.changed.connect(self._look)
        self.name.textChanged.connect(lambda _text: self._look())
        self._look()

    def design(self) -> PlannedDesign:
        """Return the design as it is typed now."""
        record = record_of(
            PLANNED_DESIGN_FORM, self.fields.values(), self._planned.design.uid, self._planned.design
        )
        assert isinstance(record, EscalationDesign)  # noqa: S101 - the form makes no other record
        return PlannedDesign(self.name.text().strip(), record)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Align the fields anew."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        share = max(round(self.width() * _SHARE_OF_LABELS), _LEAST_LETTERS * letter)
        self.fields.set_label_width(min(self.fields.label_width(), share), self.fields.width())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_row(form, translate("planning", "&Name"), self.name)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # The keyboard goes to the fields in it.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.fields)
        theme.mark(self.keep_button, "primary")
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self._keep)
        cancel = QPushButton(translate("planning", "Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        self.load_button.setAutoDefault(False)
        self.load_button.clicked.connect(self._load_table)
        row.addWidget(self.problem, 1)
        row.addWidget(self.load_button)
        row.addWidget(self.keep_button)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(form)
        words = translate(
            "planning",
            "What is left empty is taken from the plan: the target, the participants per cohort and in the trial. "
            "3+3 goes by threes and rolling six one by one; both end by themselves.",
        )
        column.addWidget(note_label(words, self))
        column.addWidget(scroll, 1)
        column.addWidget(self.about)
        column.addLayout(row)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 120, min(620, self.screen().availableSize().height() - 80))

    def _focus_changed(self, former: QWidget | None, now: QWidget | None) -> None:
        for widget, is_active in ((former, False), (now, True)):
            row = self.fields.row_of(widget) if widget is not None and isValid(self) else None
            if row is not None:
                row.set_active(is_active=is_active)
                if is_active:
                    self.about.show_words(row.about)

    def _look(self) -> None:
        faults = list(self.fields.problems().values())
        if not self.name.text().strip():
            faults.insert(0, translate("planning", "Give the design a name."))
        self.problem.setText(faults[0] if faults else "")
        theme.mark(self.problem, "error")
        self.keep_button.setEnabled(not faults)
        self.load_button.setVisible(self.fields.values()["rule"] is EscalationRule.DECISION_TABLE)

    def _load_table(self) -> None:
        title = translate("planning", "Load a decision table")
        filters = translate("planning", "Decision tables") + " (*.csv *.xlsx)"
        path = dialogs.open_file(self, title, filters, Path.home())
        if path is not None:
            job = Job(lambda _progress: load_decision_table(path), self)
            job.succeeded.connect(self._show_table)
            job.failed.connect(lambda error: dialogs.show_error(self, error))
            job.start()

    def _show_table(self, rows: tuple[str, ...]) -> None:
        values = self.fields.values() | {"decision_rows": rows}
        self.fields.fill(values, self._data, _NO_DAY)
        self._look()

    def _keep(self) -> None:
        self.decided.emit(self.design())
        self.accept()
