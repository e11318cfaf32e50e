"""The lists of one participant, each in a tab with the one thing to do there: enter a new record."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.lists.list_words import LIST_WORDS
from dosebook.gui import theme
from dosebook.gui.session import Session
from dosebook.gui.table.record_table import RecordTable
from dosebook.gui.table.record_table_model import CHECKS_COLUMN

TABS = {
    "adverse_event": QT_TRANSLATE_NOOP("participant", "Events"),
    "sae_report": QT_TRANSLATE_NOOP("participant", "SAE"),
    "dose": QT_TRANSLATE_NOOP("participant", "Doses"),
    "transfusion": QT_TRANSLATE_NOOP("participant", "Transfusions"),
    "medication": QT_TRANSLATE_NOOP("participant", "Drugs"),
    "hospital_stay": QT_TRANSLATE_NOOP("participant", "Hospital"),
    "result": QT_TRANSLATE_NOOP("participant", "Results"),
    "response": QT_TRANSLATE_NOOP("participant", "Responses"),
    "dlt_assessment": QT_TRANSLATE_NOOP("participant", "DLT"),
    "deviation": QT_TRANSLATE_NOOP("participant", "Deviations"),
}

_BY_DATE = {
    "adverse_event": 3,
    "sae_report": 3,
    "dose": 3,
    "transfusion": 1,
    "medication": 4,
    "hospital_stay": 1,
    "result": 1,
    "response": 1,
    "dlt_assessment": 4,
    "deviation": 1,
}
"""The column of each list that tells the story in its order."""


def tab_title(kind: str, data: StudyData, participant: str) -> str:
    """Return the title of a tab with the number of records in it, where there are any."""
    count = len(data.of_participant(RECORD_TYPE_OF[kind], participant))
    title = translate("participant", TABS[kind])
    return f"{title} {count}" if count else title


class ParticipantList(QWidget):
    """The records of one kind of one participant; the table is made when the tab is first seen."""

    record_wanted = Signal(str, str)
    new_wanted = Signal(str, object)

    def __init__(self, session: Session, kind: str, parent: QWidget | None = None) -> None:
        """Begin without a participant."""
        super().__init__(parent)
        self._session, self.kind = session, kind
        self._participant = ""
        self.table: RecordTable | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, theme.S, 0, 0)

    @property
    def new_label(self) -> str:
        """What a button for a new record says."""
        return LIST_WORDS[self.kind].new_label

    def show_participant(self, uid: str) -> None:
        """Show the records of this participant, once the list is seen."""
        if uid == self._participant:
            return
        self._participant = uid
        if self.table is not None:
            self._layout.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
            self.table = None

    def make_table(self) -> None:
        """Make the table, where there is none yet for the participant."""
        if self.table is not None or not self._participant:
            return
        table = RecordTable(self._session, self.kind, self, participant=self._participant)
        table.opened.connect(lambda uid: self.record_wanted.emit(self.kind, uid))
        table.new_wanted.connect(self._ask_for_new)
        self._layout.addWidget(table)
        # Whose records these are stands at the head of the page.
        table.view.setColumnHidden(CHECKS_COLUMN + 1, True)
        self.setFocusProxy(table.view)
        column = CHECKS_COLUMN + 1 + _BY_DATE[self.kind]
        table.view.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        self.table = table

    def _ask_for_new(self) -> None:
        self.new_wanted.emit(self.kind, self._participant or None)
