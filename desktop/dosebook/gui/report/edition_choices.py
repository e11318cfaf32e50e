"""For whom the report is, what of the participants it shows, and whether a password closes it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from dosebook.actions.report_profiles import USUAL, Profile, Reader
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.files.question import note_label


class EditionChoices(QWidget):
    """The choices of one edition; ``changed`` tells that a person made another one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with the closed report for the committee."""
        super().__init__(parent)
        self.reader = QComboBox(self)
        for reader in Reader:
            words = reader.label
            self.reader.addItem(words[:1].upper() + words[1:], reader.value)
        self.deidentified = QCheckBox(
            translate("report_dialog", "De-&identified: numbers and study days"), self
        )
        self.cleared = QCheckBox(translate("report_dialog", "Free text was read and clea&red"), self)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(translate("report_dialog", "none"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        self._add(column, translate("report_dialog", "For &whom"), self.reader)
        column.addWidget(self.deidentified)
        column.addWidget(self.cleared)
        self._add(column, translate("report_dialog", "Pa&ssword of the PDF"), self.password)
        note = translate(
            "report_dialog",
            "Whoever opens the PDF is asked for it. It is kept nowhere: without it the PDF stays closed.",
        )
        column.addWidget(note_label(note, self))
        self.reader.currentIndexChanged.connect(self._tell)
        self.deidentified.toggled.connect(self._tell)
        self.cleared.toggled.connect(self._tell)
        self.password.textEdited.connect(self._tell)
        self.cleared.setEnabled(False)

    def profile(self) -> Profile:
        """Return for whom the report is."""
        return Profile(
            Reader(self.reader.currentData()),
            is_deidentified=self.deidentified.isChecked(),
            is_text_cleared=self.deidentified.isChecked() and self.cleared.isChecked(),
        )

    def choose(self, profile: Profile = USUAL) -> None:
        """Choose an edition; this never counts as a change."""
        with QSignalBlocker(self):
            self.reader.setCurrentIndex(self.reader.findData(profile.reader.value))
            self.deidentified.setChecked(profile.is_deidentified)
            self.cleared.setChecked(profile.is_text_cleared)

    def _add(self, column: QVBoxLayout, words: str, editor: QWidget) -> None:
        label = QLabel(words, self)
        label.setBuddy(editor)
        editor.setAccessibleName(words.replace("&", ""))
        column.addSpacing(theme.XS)
        column.addWidget(label)
        column.addWidget(editor)

    def _tell(self) -> None:
        self.cleared.setEnabled(self.deidentified.isChecked())
        self.changed.emit()
