"""The schedule of assessments: planned visits as a list with their form, and templates while there are none."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtWidgets import QWidget

from dosebook.domain.records import PlannedVisit
from dosebook.domain.visits.templates import ScheduleTemplate, has_myeloma, template_visits
from dosebook.domain.words import translate
from dosebook.forms.visit_words import visit_sentence
from dosebook.gui.pages.template_page import TemplatePage
from dosebook.gui.pages.template_panel import TemplateWords
from dosebook.gui.session import Session


class SchedulePage(TemplatePage):
    """What the protocol plans; what became of it is seen on the page of visits."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the schedule of the open study."""
        super().__init__(session, PlannedVisit.kind, _words(), parent)

    def _standing(self) -> Sequence[PlannedVisit]:
        return self.session.data.planned_visits

    def _sentences(self, template: Enum) -> Sequence[str]:
        visits = self._visits(template, lambda: "")
        return [f"{visit.number}.  {visit_sentence(visit)}" for visit in visits]

    def _records(self, template: Enum) -> Sequence[PlannedVisit]:
        return self._visits(template, self.session.new_uid)

    def _visits(self, template: Enum, new_uid: Callable[[], str]) -> Sequence[PlannedVisit]:
        is_myeloma = has_myeloma(self.session.data.study)
        return template_visits(ScheduleTemplate(template), new_uid, is_myeloma=is_myeloma)


def _words() -> TemplateWords:
    return TemplateWords(
        introduction=translate(
            "visits",
            "The study has no schedule of assessments yet. These are proposals: begin with one and change it to "
            "what the protocol says, or enter the first visit yourself.",
        ),
        titles={template: template.title for template in ScheduleTemplate},
        add=translate("visits", "Add these {count} visits"),
    )
