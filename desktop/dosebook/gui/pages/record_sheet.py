"""A record to read: what the program itself recorded has no form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.record_words import record_title, value_words
from dosebook.gui import theme
from dosebook.gui.session import Session


class RecordSheet(QScrollArea):
    """All recorded values of one record, each under its label; the texts can be copied."""

    def __init__(self, session: Session, kind: str, parent: QWidget | None = None) -> None:
        """Begin without a record of ``kind``."""
        super().__init__(parent)
        self._session, self._kind = session, kind
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self.title, "section")
        self.values = {name: _value() for name in variables(RECORD_TYPE_OF[kind])}
        self._lay_out()
        self.clear()

    def show_record(self, uid: str) -> None:
        """Show the record with this uid as it stands."""
        data = self._session.data
        record = data.find(uid)
        if record is None:
            self.clear()
            return
        self.title.setText(record_title(record, data))
        for name, variable in variables(type(record)).items():
            self.values[name].setText(value_words(variable, getattr(record, name), data))
        self._box.show()

    def clear(self) -> None:
        """Show no record."""
        self.title.setText(translate("window", "Choose an entry of the list to read it."))
        self._box.hide()

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        layout.setSpacing(theme.M)
        self._box = QWidget()
        rows = QFormLayout(self._box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(theme.L)
        rows.setVerticalSpacing(theme.S)
        for name, variable in variables(RECORD_TYPE_OF[self._kind]).items():
            label = QLabel(variable.label)
            theme.mark(label, "muted")
            self.values[name].setAccessibleName(variable.label)
            rows.addRow(label, self.values[name])
        layout.addWidget(self.title)
        layout.addWidget(self._box)
        layout.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)


def _value() -> QLabel:
    value = QLabel()
    value.setTextFormat(Qt.TextFormat.PlainText)
    value.setWordWrap(True)
    value.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return value
