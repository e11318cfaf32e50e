"""The head of the window: which study, the way to find anything, the state of saving, who is here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from dosebook.domain.changes import Person
from dosebook.domain.codelists import YesNo
from dosebook.domain.records import Study
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.directions import isolated
from dosebook.gui.icon_label import IconLabel
from dosebook.gui.icons import icon
from dosebook.gui.session import SaveState, StateKind

_SIGNS: dict[StateKind, tuple[str, theme.Role]] = {
    "saved": ("good", "good"),
    "unsaved": ("unsaved", "warning"),
    "saving": ("saving", "muted"),
    "failed": ("error", "error"),
    "view": ("view", "warning"),
}


class HeadBar(QWidget):
    """One line above the pages of an open study."""

    find_wanted = Signal()
    person_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a study."""
        super().__init__(parent)
        theme.mark(self, "bar")
        self.study_name = _Elided()
        theme.mark(self.study_name, "section")
        self.synthetic = QLabel(translate("window", "Synthetic participants"))
        theme.mark(self.synthetic, "tag")
        self.find_button = QPushButton(translate("window", "Find participant, event, page…   Ctrl+F"))
        self.find_button.setAccessibleName(translate("window", "Find participant, event, page"))
        self.find_button.setIcon(icon("find", "muted"))
        self.find_button.setToolTip(translate("window", "Ctrl+F or Ctrl+K"))
        theme.mark(self.find_button, "find")
        self.find_button.clicked.connect(self.find_wanted)
        self.state_sign = IconLabel("good", "good")
        self.state_words = QLabel()
        self.state_words.setAccessibleName(translate("window", "State of saving"))
        self.person_name = QLabel()
        self.person_name.setAccessibleName(translate("window", "Person at this computer"))
        self.person_button = QToolButton()
        self.person_button.setText(translate("window", "Not you?"))
        theme.mark(self.person_button, "link")
        self.person_button.clicked.connect(self.person_wanted)
        self._lay_out()

    def show_study(self, study: Study, file_name: str) -> None:
        """Name the study, by the words its people use."""
        parts = [study.short_title or study.protocol_number or file_name]
        if study.protocol_number and study.short_title:
            parts.append(study.protocol_number)
        self.study_name.setText(" · ".join(parts))
        self.study_name.setToolTip(file_name)
        self.synthetic.setVisible(study.synthetic is YesNo.YES)

    def show_state(self, state: SaveState) -> None:
        """Say how saving stands, by a sign and in words."""
        name, role = _SIGNS[state.kind]
        ink = role if role in {"good", "warning", "error", "muted"} else "ink"
        self.state_sign.show_icon(name, ink)
        self.state_words.setText(state.words)
        self.state_words.setToolTip(state.words)
        theme.mark(self.state_words, role)

    def show_closing(self) -> None:
        """Say that the study is being closed, while its last saves and its backup are made."""
        self.show_state(SaveState("saving", translate("window", "Closing and backing up…")))

    def show_person(self, person: Person) -> None:
        """Name who says to be at this computer."""
        name = person.name or translate("window", "Nobody named")
        self.person_name.setText(name)
        claim = translate("window", "Stands under everything entered here. Claimed, not proven.")
        whole = f"{name}, {person.role}" if person.role else name
        self.person_name.setToolTip(f"{whole}\n{claim}")
        self.person_button.setToolTip(claim)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(self.study_name, 3)
        row.addWidget(self.synthetic)
        row.addSpacing(theme.M)
        row.addWidget(self.find_button, 2)
        row.addSpacing(theme.M)
        row.addStretch(1)
        row.addWidget(self.state_sign)
        row.addWidget(self.state_words)
        row.addSpacing(theme.M)
        row.addWidget(self.person_name)
        row.addWidget(self.person_button)


class _Elided(QLabel):
    """A label that gives way: a long title ends in "…" instead of pushing the state of saving out."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(8 * self.fontMetrics().averageCharWidth())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, isolated(words))
