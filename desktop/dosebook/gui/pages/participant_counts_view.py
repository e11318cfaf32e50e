"""A participant's blood counts: curves with the grades behind them, and what they come to without and with support."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dosebook.domain.records import Participant
from dosebook.domain.words import translate
from dosebook.drawing.timeline import timeline
from dosebook.gui import theme
from dosebook.gui.figure_view import FigureView
from dosebook.gui.form.notice_bar import NoticeBar
from dosebook.gui.pages.overview_parts import scrolled
from dosebook.gui.session import Session
from dosebook.gui.table.fact_table import FactTable


class ParticipantCountsView(QWidget):
    """Curves of platelets, neutrophils and haemoglobin over a table; worked out when it is seen."""

    record_wanted = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin without a participant."""
        super().__init__(parent)
        self._session = session
        self._participant = ""
        self.alarm = NoticeBar()
        self.figure = FigureView()
        self.table = FactTable(translate("counts", "Lowest counts, days below the limits, recovery"))
        self.note = QLabel()
        self.note.setWordWrap(True)
        theme.mark(self.note, "note")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.S, theme.S, theme.S)
        column.setSpacing(theme.M)
        for part in (self.alarm, self.figure, self.table, self.note):
            column.addWidget(part)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(content)
        layout.addWidget(self._area)
        self.figure.record_clicked.connect(self.record_wanted)

    def show_participant(self, uid: str) -> None:
        """Show the counts of this participant, at once where they are seen."""
        if uid != self._participant:
            self._area.verticalScrollBar().setValue(0)
        self._participant = uid
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Work out curves and table anew."""
        from dosebook.drawing.participant_counts import participant_counts
        from dosebook.forms.count_table import count_table, windows_words
        from dosebook.forms.nadir_alarm import nadir_alarm

        data, today = self._session.data, self._session.today()
        person = data.find(self._participant)
        if not isinstance(person, Participant):
            return
        content = participant_counts(data, person.uid, today)
        self.figure.set_figure(lambda width: timeline(content, width=width))
        self.table.show_table(count_table(person.uid, data))
        self.table.setVisible(bool(content.strips))
        self.note.setText(windows_words(data) if content.strips else "")
        words = nadir_alarm(person, data, today)
        if words:
            self.alarm.tell(words, "warning")
        else:
            self.alarm.clear()
