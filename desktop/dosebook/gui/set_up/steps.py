"""The steps of a set-up beside each other, and the study that they come to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dosebook.domain.records import Study
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_templates import (
    StudySetUp,
    StudyTemplate,
    definition_words,
    template_definition,
    template_design,
    template_habit,
    template_schedule,
    template_values,
)
from dosebook.domain.words import translate
from dosebook.forms.set_up_steps import JUDGEMENT, PROTOCOL, TOXICITY, TREATMENT
from dosebook.forms.spec import FormSpec, values_of
from dosebook.gui import theme
from dosebook.gui.form.form_view import FormView
from dosebook.gui.form.mnemonics import MENUS
from dosebook.gui.set_up.begin_step import BeginStep
from dosebook.gui.set_up.cohorts_step import CohortsStep
from dosebook.gui.set_up.schedule_step import ScheduleStep
from dosebook.gui.set_up.summary_step import SummaryStep

LETTERS_TAKEN = MENUS + "nbac"
"""The letters of the dialog's buttons and of its tick."""

_PREVIEW = "set-up"


class SetUpStudy:
    """The study as the steps have it so far; the forms of the steps look at it."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        """Begin with an empty study."""
        self.data = StudyData.of([Study(uid=_PREVIEW)])
        self._now = now

    def now(self) -> datetime:
        """The present moment in local time."""
        return self._now()

    def today(self) -> date:
        """The present day in local time."""
        return self._now().date()


class FieldsStep(QWidget):
    """A part of the study's form, with what stands below it."""

    changed = Signal()

    def __init__(self, study: SetUpStudy, spec: FormSpec, parent: QWidget | None = None) -> None:
        """Show the fields of ``spec``."""
        super().__init__(parent)
        self.form = FormView(study, spec, letters_taken=LETTERS_TAKEN)
        self.form.changed.connect(self.changed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.S)
        self.column.addWidget(self.form, 1)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self.form.focus_first()


class Steps(QObject):
    """All steps in order; what a person typed stays when another set-up is chosen."""

    changed = Signal()

    def __init__(self, folder: Path, now: Callable[[], datetime], parent: QWidget) -> None:
        """Make the steps; ``now`` tells local time."""
        super().__init__(parent)
        self.study = SetUpStudy(now)
        self.begin = BeginStep(folder)
        self.protocol = FieldsStep(self.study, PROTOCOL)
        self.treatment = FieldsStep(self.study, TREATMENT)
        self.cohorts = CohortsStep()
        self.schedule = ScheduleStep()
        self.judgement = FieldsStep(self.study, JUDGEMENT)
        self.toxicity = FieldsStep(self.study, TOXICITY)
        self.with_clauses = QCheckBox()
        self.with_clauses.hide()
        self.toxicity.column.addWidget(self.with_clauses)
        self.toxicity.column.setContentsMargins(0, 0, 0, theme.S)
        self.summary = SummaryStep()
        self._given: dict[str, Any] = {}
        self._forms = [self.protocol, self.treatment, self.judgement, self.toxicity]
        self._show(self.study.data.study)
        self.use_template(self.begin.template)
        self.begin.template_chosen.connect(self.use_template)
        parts = (self.begin, self.cohorts, self.schedule)
        for changed in (*(part.changed for part in parts), *(step.changed for step in self._forms)):
            changed.connect(self.changed)

    @property
    def all(self) -> tuple[QWidget, ...]:
        """The steps in order."""
        return (
            self.begin,
            self.protocol,
            self.treatment,
            self.cohorts,
            self.schedule,
            self.judgement,
            self.toxicity,
            self.summary,
        )

    def use_template(self, template: StudyTemplate) -> None:
        """Fill what nobody typed as ``template`` has it."""
        self._fill(template_values(template))
        self.cohorts.look(self.study.data, template_habit(template))
        self.schedule.look(self.study.data.study, template_schedule(template))

    def prepare(self, step: QWidget) -> None:
        """Bring ``step`` up to date with the steps before it."""
        self._take()
        if step is self.cohorts:
            self.cohorts.look(self.study.data, template_habit(self.begin.template))
        if step is self.schedule:
            self.schedule.look(self.study.data.study, template_schedule(self.begin.template))
        if step is self.toxicity:
            clauses = template_definition(self.begin.template, self.study.data.study.ctcae_version)
            self._fill(template_values(self.begin.template) | {"dlt_definition": definition_words(clauses)})
            self._offer_clauses(len(clauses))
        if step is self.summary:
            self.summary.show_records(*self.set_up().records(lambda: _PREVIEW))

    def problem(self, step: QWidget) -> str:
        """Return what keeps a person from going on from ``step``; it is shown there too."""
        if step is self.cohorts:
            self.cohorts.show_problem()
            return self.cohorts.problem()
        if isinstance(step, FieldsStep):
            step.form.show_everything()
            return next(iter(step.form.problems().values()), "")
        return ""

    def set_up(self) -> StudySetUp:
        """Return what the steps come to."""
        self._take()
        study = self.study.data.study
        template = self.begin.template
        adds_clauses = self.with_clauses.isChecked() or template is StudyTemplate.EMPTY
        clauses = template_definition(template, study.ctcae_version) if adds_clauses else ()
        design = template_design(template)
        self.schedule.look(study, template_schedule(template))
        return StudySetUp(values_of(study), self.cohorts.plans, design, clauses, self.schedule.visits)

    def _offer_clauses(self, count: int) -> None:
        words = translate(
            "set_up", "&Add the {count} clauses of the set-up, so that the program points to possible DLTs"
        )
        if self.with_clauses.isHidden() and count:
            self.with_clauses.setChecked(True)
        self.with_clauses.setText(words.format(count=count))
        self.with_clauses.setVisible(bool(count))

    def _take(self) -> None:
        """Bring the study up to date with what the steps hold."""
        values: dict[str, Any] = {}
        for step in self._forms:
            shown = step.form.values()
            values |= {name: shown[name] for name in step.form.main.rows if name in shown}
        values["protocol_number"] = self.begin.protocol_number.text().strip()
        values["short_title"] = self.begin.short_title.text().strip()
        self.study.data = StudyData.of([replace(self.study.data.study, **values)])

    def _fill(self, wanted: dict[str, Any]) -> None:
        """Give the fields that still hold what a set-up gave them the values of this one."""
        self._take()
        study = self.study.data.study
        blank = Study(uid=_PREVIEW)
        changes = {}
        for name in wanted.keys() | self._given.keys():
            untouched = getattr(study, name) == self._given.get(name, getattr(blank, name))
            if untouched:
                changes[name] = wanted.get(name, getattr(blank, name))
        self._given |= changes
        self._show(replace(study, **changes))

    def _show(self, study: Study) -> None:
        self.study.data = StudyData.of([study])
        for step in self._forms:
            step.form.fill(values_of(study), study.uid, is_new=True)
