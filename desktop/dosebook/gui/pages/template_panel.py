"""Common definitions to begin with: the sentences of one are read before a click adds its records."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from dosebook.gui import theme
from dosebook.gui.form.flow_layout import FlowLayout
from dosebook.gui.pages.overview_parts import scrolled


@dataclass(frozen=True, slots=True)
class TemplateWords:
    """What a panel of templates says: the introduction, the title of each, and the button with its ``{count}``."""

    introduction: str
    titles: Mapping[Enum, str]
    add: str


class TemplatePanel(QWidget):
    """One button for each template, the sentences of the chosen one, and the one button that adds them."""

    wanted = Signal(object)
    """The template whose records a person wants."""

    def __init__(
        self,
        words: TemplateWords,
        sentences_of: Callable[[Enum], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the first template chosen; ``sentences_of`` gives the numbered sentences of one."""
        super().__init__(parent)
        self._words, self._sentences_of = words, sentences_of
        self.choices = {template: QPushButton(title) for template, title in words.titles.items()}
        self.sentences = QLabel()
        self.add_button = QPushButton()
        self._group = QButtonGroup(self)
        self._lay_out()
        self._group.buttonToggled.connect(lambda _button, _is_on: self.refresh())
        self.add_button.clicked.connect(lambda _checked: self.wanted.emit(self.template))
        next(iter(self.choices.values())).setChecked(True)

    @property
    def template(self) -> Enum:
        """The template whose sentences are shown."""
        chosen = (one for one, button in self.choices.items() if button.isChecked())
        return next(chosen, next(iter(self.choices)))

    def refresh(self) -> None:
        """Word the sentences anew."""
        lines = self._sentences_of(self.template)
        self.sentences.setText("\n\n".join(lines))
        self.sentences.setAccessibleName(self._words.titles[self.template])
        self.sentences.setAccessibleDescription(self.sentences.text())
        self.add_button.setText(self._words.add.format(count=len(lines)))

    def take_keyboard(self) -> None:
        """Put the keyboard on the chosen template."""
        self.choices[self.template].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        words = QLabel(self._words.introduction)
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
