"""Common DLT definitions to begin with: the sentences of one are read before a click adds its clauses."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.dlt_clause_words import clause_sentence
from dosebook.domain.dlt_templates import DltTemplate, template_clauses
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.form.flow_layout import FlowLayout
from dosebook.gui.pages.overview_parts import scrolled


class TemplatePanel(QWidget):
    """One button for each template, the sentences of the chosen one, and the one button that adds them."""

    wanted = Signal(object)
    """The template whose clauses a person wants."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with the first template chosen."""
        super().__init__(parent)
        self._version: CtcaeVersion | None = None
        self.choices = {template: QPushButton(template.title) for template in DltTemplate}
        self.sentences = QLabel()
        self.add_button = QPushButton()
        self._group = QButtonGroup(self)
        self._lay_out()
        self._group.buttonToggled.connect(lambda _button, _is_on: self._show())
        self.add_button.clicked.connect(lambda _checked: self.wanted.emit(self.template))
        self.choices[DltTemplate.HAEMATOLOGY].setChecked(True)

    @property
    def template(self) -> DltTemplate:
        """The template whose sentences are shown."""
        return next(
            (one for one, button in self.choices.items() if button.isChecked()), DltTemplate.HAEMATOLOGY
        )

    def show_version(self, version: CtcaeVersion | None) -> None:
        """Word the templates in the terms of the study's CTCAE version."""
        self._version = version
        self._show()

    def take_keyboard(self) -> None:
        """Put the keyboard on the chosen template."""
        self.choices[self.template].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        clauses = template_clauses(self.template, self._version, lambda: "")
        lines = (f"{clause.number}.  {clause_sentence(clause)}" for clause in clauses)
        self.sentences.setText("\n\n".join(lines))
        self.sentences.setAccessibleName(self.template.title)
        self.sentences.setAccessibleDescription(self.sentences.text())
        words = translate("clauses", "Add these {count} clauses")
        self.add_button.setText(words.format(count=len(clauses)))

    def _lay_out(self) -> None:
        words = QLabel(
            translate(
                "clauses",
                "The study has no clauses yet. Begin with a common definition and change it to what the protocol "
                "says, or write the first clause yourself.",
            )
        )
        words.setWordWrap(True)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.S)
        for button in self.choices.values():
            button.setCheckable(True)
            button.setAutoDefault(False)
            theme.mark(button, "choice")
            self._group.addButton(button)
            flow.addWidget(button)
        self.sentences.setWordWrap(True)
        self.sentences.setTextFormat(Qt.TextFormat.PlainText)
        self.sentences.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sentences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.mark(self.add_button, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.S)
        layout.setSpacing(theme.M)
        layout.addWidget(words)
        layout.addWidget(buttons)
        layout.addWidget(scrolled(self.sentences), 1)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
