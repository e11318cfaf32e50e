"""What belongs into the field that has the keyboard: where to find it, its CDISC name, an example."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dosebook.domain.variable import Variable
from dosebook.domain.words import translate
from dosebook.gui import theme

_LEAST_LINES, _MOST_LINES = 2, 4


def about_words(variable: Variable) -> str:
    """Return the help of a variable, an example where the answers are not in sight anyway, and its CDISC name."""
    parts = [variable.help]
    if variable.example and variable.codes is None:
        parts.append(translate("forms", "Example: {example}").format(example=variable.example))
    if variable.cdisc:
        parts.append(translate("forms", "CDISC: {name}").format(name=variable.cdisc))
    return joined_words(*parts)


def joined_words(*parts: str) -> str:
    """Return what is to be said of a field, each part told from the next."""
    return "  ·  ".join(part for part in parts if part)


class AboutField(QLabel):
    """One place at the foot of a form, always as high as most of its texts need, so that nothing moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        theme.mark(self, "note")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setContentsMargins(theme.L, theme.XS, theme.L, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Say what belongs into a field; all of it stands in the tip as well."""
        self.setText(words)
        self.setToolTip(words)

    def height_in(self, width: int) -> int:
        """Return the height that the text needs in this width, within bounds."""
        line = self.fontMetrics().lineSpacing()
        needed = self.heightForWidth(width) if self.text() else 0
        return min(max(needed, _LEAST_LINES * line + theme.S), _MOST_LINES * line + theme.S)
