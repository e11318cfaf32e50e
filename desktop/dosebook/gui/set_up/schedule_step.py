"""The step that asks which schedule of assessments the study begins with, each visit of it to be read before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from dosebook.domain.records import PlannedVisit, Study
from dosebook.domain.visits.templates import ScheduleTemplate, has_myeloma, template_visits
from dosebook.domain.words import translate
from dosebook.forms.visit_words import visit_sentence
from dosebook.gui import theme
from dosebook.gui.files.question import note_label
from dosebook.gui.pages.overview_parts import scrolled


class ScheduleStep(QWidget):
    """A choice of common schedules, or none; what a person chose stays when another set-up is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a schedule."""
        super().__init__(parent)
        self._is_myeloma, self._is_chosen = False, False
        self.none = QRadioButton(translate("set_up", "None yet; it is entered on the page Schedule"))
        self.templates = {one: QRadioButton(one.title) for one in ScheduleTemplate}
        self.sentences = QLabel()
        self._group = QButtonGroup(self)
        self._lay_out()
        self.none.setChecked(True)
        for button in self._group.buttons():
            # By key or by mouse, and not when the set-up chooses.
            button.clicked.connect(self._choose)
        self._group.buttonToggled.connect(lambda _button, is_on: self._show() if is_on else None)

    @property
    def template(self) -> ScheduleTemplate | None:
        """The schedule that is chosen."""
        return next((one for one, button in self.templates.items() if button.isChecked()), None)

    @property
    def visits(self) -> tuple[PlannedVisit, ...]:
        """The visits of the schedule that is chosen, without uids."""
        if self.template is None:
            return ()
        return template_visits(self.template, lambda: "", is_myeloma=self._is_myeloma)

    def look(self, study: Study, usual: ScheduleTemplate | None) -> None:
        """Propose what is usual in the set-up, in words that suit the disease."""
        self._is_myeloma = has_myeloma(study)
        if not self._is_chosen:
            (self.templates[usual] if usual is not None else self.none).setChecked(True)
        self._show()

    def focus_first(self) -> None:
        """Put the keyboard on what is chosen."""
        (self._group.checkedButton() or self.none).setFocus()

    def _choose(self) -> None:
        self._is_chosen = True
        self.changed.emit()

    def _show(self) -> None:
        lines = [f"{visit.number}.  {visit_sentence(visit)}" for visit in self.visits]
        self.sentences.setText("\n".join(lines))
        self.sentences.setAccessibleDescription(self.sentences.text())

    def _lay_out(self) -> None:
        heading = QLabel(translate("set_up", "Schedule of assessments"))
        theme.mark(heading, "section")
        words = translate(
            "set_up",
            "It tells which visit of whom is due or overdue. Begin with the one that is nearest to the protocol; each "
            "visit can be changed later on the page Schedule.",
        )
        self.sentences.setWordWrap(True)
        self.sentences.setTextFormat(Qt.TextFormat.PlainText)
        self.sentences.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sentences.setAccessibleName(translate("set_up", "Visits of this schedule"))
        theme.mark(self.sentences, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        column.setSpacing(theme.S)
        column.addWidget(heading)
        column.addWidget(note_label(words, self))
        for button in (self.none, *self.templates.values()):
            self._group.addButton(button)
            column.addWidget(button)
        column.addWidget(scrolled(self.sentences), 1)
