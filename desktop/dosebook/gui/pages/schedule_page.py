"""The schedule of assessments: planned visits as a list with their form, and templates while there are none."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QBoxLayout, QWidget

from dosebook.domain.changes import Create
from dosebook.domain.records import PlannedVisit
from dosebook.domain.visits.templates import ScheduleTemplate, template_visits
from dosebook.domain.words import translate
from dosebook.forms.visit_words import visit_sentence
from dosebook.gui import dialogs
from dosebook.gui.pages.record_page import RecordPage
from dosebook.gui.pages.template_panel import TemplatePanel, TemplateWords
from dosebook.gui.session import Session


class SchedulePage(RecordPage):
    """What the protocol plans; what became of it is seen on the page of visits."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the schedule of the open study."""
        super().__init__(session, (PlannedVisit.kind,), parent)
        self.templates = TemplatePanel(_words(), _sentences)
        layout = self._left.layout()
        if isinstance(layout, QBoxLayout):
            layout.addWidget(self.templates, 1)
        self.templates.wanted.connect(self._add)
        session.changed.connect(lambda _kinds: self._look())
        self._look()

    def activate(self) -> None:
        """Stand in the list, or on the templates while there is none."""
        super().activate()
        if self.is_empty:
            self.templates.take_keyboard()

    @property
    def is_empty(self) -> bool:
        """Whether the study has no schedule and one could be added."""
        return not self.session.data.planned_visits and not self.session.is_view

    def _look(self) -> None:
        self.templates.setVisible(self.is_empty)
        self._lists.setVisible(not self.is_empty)

    def _add(self, template: ScheduleTemplate) -> None:
        if not self.is_empty:
            return
        visits = template_visits(template, self.session.new_uid)
        self.templates.add_button.setEnabled(False)

        def saved(_saved: object) -> None:
            self.templates.add_button.setEnabled(True)
            self.panel.show_something()
            self.panel.table.focus_table()

        def failed(error: BaseException) -> None:
            self.templates.add_button.setEnabled(True)
            dialogs.show_error(self, error)

        self.session.save(tuple(Create(visit) for visit in visits), on_saved=saved, on_failed=failed)


def _sentences(template: Enum) -> Sequence[str]:
    visits = template_visits(ScheduleTemplate(template), lambda: "")
    return [f"{visit.number}.  {visit_sentence(visit)}" for visit in visits]


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
