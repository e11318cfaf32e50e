"""The DLT definition: its clauses as a list with their form, and templates while there are none."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from dosebook.domain.dlt_clause_words import OPEN, clause_sentence, window_sentence
from dosebook.domain.dlt_templates import DltTemplate, template_clauses
from dosebook.domain.records import DltClause
from dosebook.domain.words import translate
from dosebook.gui.pages.overview_parts import scrolled, section_title
from dosebook.gui.pages.template_page import TemplatePage
from dosebook.gui.pages.template_panel import TemplateWords
from dosebook.gui.session import Session


class DltDefinitionPage(TemplatePage):
    """The clauses by which the program proposes; what a DLT is the protocol says, and a person judges."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the clauses of the open study."""
        super().__init__(session, DltClause.kind, _template_words(), parent)

    def _standing(self) -> Sequence[DltClause]:
        return self.session.data.dlt_clauses

    def _look(self) -> None:
        """Show the list and the whole definition, or the templates while there is nothing to list."""
        super()._look()
        data = self.session.data
        self._below.setVisible(bool(data.dlt_clauses))
        numbered = translate("clauses", "{number}.  {sentence}")
        lines = [
            numbered.format(number=clause.number or OPEN, sentence=clause_sentence(clause))
            for clause in data.dlt_clauses
        ]
        words = data.study.dlt_definition
        if words:
            words = translate("clauses", "In the words of the study record:\n{words}").format(words=words)
        self.whole.setText("\n\n".join(filter(None, (*lines, window_sentence(data.study), words))))

    def _sentences(self, template: Enum) -> Sequence[str]:
        version = self.session.data.study.ctcae_version
        clauses = template_clauses(DltTemplate(template), version, lambda: "")
        return [f"{clause.number}.  {clause_sentence(clause)}" for clause in clauses]

    def _records(self, template: Enum) -> Sequence[DltClause]:
        return template_clauses(
            DltTemplate(template), self.session.data.study.ctcae_version, self.session.new_uid
        )

    def _lay_out_below(self) -> None:
        self.whole = QLabel()
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(section_title(translate("clauses", "The definition as a whole")))
        below.addWidget(scrolled(self.whole), 1)
        layout = self._left.layout()
        if isinstance(layout, QBoxLayout):
            layout.addWidget(self._below, 1)


def _template_words() -> TemplateWords:
    return TemplateWords(
        introduction=translate(
            "clauses",
            "The study has no clauses yet. Begin with a common definition and change it to what the protocol "
            "says, or write the first clause yourself.",
        ),
        titles={template: template.title for template in DltTemplate},
        add=translate("clauses", "Add these {count} clauses"),
    )
