"""The step that asks for the planned cohorts, a line each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from dosebook.domain.localised import localised
from dosebook.domain.number_entry import UnreadableNumber, read_count, read_number
from dosebook.domain.records import Cohort
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_templates import CohortHabit, CohortPlan
from dosebook.domain.study_units import unit_of
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.files.question import note_label
from dosebook.gui.form.editor import Around
from dosebook.gui.form.grid_editor import GridEditor

_LETTERS = (14, 10, 10, 12)
_MOST_FRACTIONS, _MOST_COHORTS = 12, 40


class CohortPlansEditor(GridEditor):
    """Planned cohorts, a line each; cells left empty take what is usual in the set-up."""

    def __init__(self) -> None:
        """Begin with one fraction each."""
        self.habit = CohortHabit()
        super().__init__(variables(Cohort)["fractions"], _LETTERS)

    def column_names(self) -> Sequence[str]:
        """Name the columns, the dose with the unit of the study."""
        unit = unit_of(self.variable, self.around.data.study)
        dose = translate("set_up", "Dose of a fraction")
        return (
            f"{dose} ({unit})" if unit else dose,
            translate("set_up", "Fractions"),
            translate("set_up", "Days apart"),
            translate("set_up", "Participants"),
        )

    def cell_name(self, number: int, column: str) -> str:
        """Name a cell by its cohort."""
        return translate("set_up", "Cohort {number}, {column}").format(number=number, column=column)

    def texts_of(self, item: Any) -> list[str]:
        """Return the numbers of one cohort."""
        return [
            f"{localised(item.dose):f}",
            *map(str, (item.fractions, item.days_apart, item.participants or "")),
        ]

    def read(self, texts: list[list[str]]) -> tuple[CohortPlan, ...]:
        """Return the cohorts that the lines mean."""
        if len(texts) > _MOST_COHORTS:
            words = translate("set_up", "Enter at most {most} cohorts here.").format(most=_MOST_COHORTS)
            raise UnreadableNumber(words)
        return tuple(self._plan(number, line) for number, line in enumerate(texts, start=1))

    def set_habit(self, habit: CohortHabit) -> None:
        """Show what an empty cell stands for."""
        self.habit = habit
        self._show_heads()

    def _show_heads(self) -> None:
        super()._show_heads()
        usual = ("", self.habit.fractions, self.habit.days_apart or "", self.habit.participants)
        for line in self.lines:
            for cell, word in zip(line, usual, strict=True):
                cell.setPlaceholderText(str(word))

    def _plan(self, number: int, texts: list[str]) -> CohortPlan:
        dose, fractions, apart, participants = (text.strip() for text in texts)
        if not dose:
            words = translate("set_up", "Cohort {number} has no dose.")
            raise UnreadableNumber(words.format(number=number))
        count = read_count(fractions) if fractions else self.habit.fractions
        if not 1 <= count <= _MOST_FRACTIONS:
            words = translate("set_up", "Cohort {number}: a cohort has 1 to {most} fractions.")
            raise UnreadableNumber(words.format(number=number, most=_MOST_FRACTIONS))
        days = read_count(apart) if apart else self.habit.days_apart
        if count > 1 and days < 1:
            words = translate("set_up", "Cohort {number}: say how many days the fractions are apart.")
            raise UnreadableNumber(words.format(number=number))
        people = read_count(participants) if participants else self.habit.participants
        amount = read_number(dose)
        if not amount:
            words = translate("set_up", "Cohort {number}: the dose is 0.").format(number=number)
            raise UnreadableNumber(words)
        return CohortPlan(amount, count, days if count > 1 else 0, people or None)


class CohortsStep(QScrollArea):
    """The planned cohorts, with a sentence about what is not understood."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without cohorts."""
        super().__init__(parent)
        self.editor = CohortPlansEditor()
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self.trouble, "error")
        self.trouble.hide()
        self._lay_out()
        self.editor.set_words(translate("set_up", "Planned cohorts"), "")
        self.editor.changed.connect(self._edited)

    @property
    def plans(self) -> tuple[CohortPlan, ...]:
        """The cohorts that can be read."""
        plans: tuple[CohortPlan, ...] = self.editor.value()
        return plans

    def look(self, data: StudyData, habit: CohortHabit) -> None:
        """Name the unit of the study, and show what is usual."""
        self.editor.look(Around(data=data))
        self.editor.set_habit(habit)

    def problem(self) -> str:
        """Return what is wrong with the first line that cannot be read."""
        return self.editor.problem()

    def show_problem(self) -> None:
        """Show what is wrong, or nothing."""
        words = self.problem()
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def focus_first(self) -> None:
        """Put the keyboard into the first empty line."""
        self.editor.lines[-1][0].setFocus()

    def _edited(self) -> None:
        if not self.trouble.isHidden():
            self.show_problem()
        self.changed.emit()

    def _lay_out(self) -> None:
        heading = QLabel(translate("set_up", "Planned cohorts"))
        theme.mark(heading, "section")
        words = translate(
            "set_up",
            "One line for each dose level of the protocol, the lowest first. Leave the lines empty to enter the "
            "cohorts later; unequal fractions are entered on the page Cohorts.",
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(heading)
        column.addWidget(note_label(words, body))
        column.addWidget(self.editor)
        column.addWidget(self.trouble)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
