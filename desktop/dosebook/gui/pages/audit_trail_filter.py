"""What narrows the audit trail: words, a person, a kind of record, a participant, and days."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from dosebook.actions.read_audit_trail import TrailFilter, kind_title
from dosebook.domain.date_entry import DateRead, UnreadableDate, read_date
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import RECORD_TYPES
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.form.flow_layout import FlowLayout
from dosebook.gui.icons import icon
from dosebook.gui.session import Session

_PAUSE_MS = 250
"""Nothing is searched while somebody still types."""


class AuditTrailFilter(QWidget):
    """The filters above the audit trail; ``wanted`` is what they say together."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Let everything through."""
        super().__init__(parent)
        self._session = session
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.changed)
        self.words = self._line(translate("audit", "Words"), 24)
        self.words.addAction(icon("filter", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.person = self._choice(translate("audit", "Person"))
        self.kind = self._choice(translate("audit", "Kind of record"))
        self.participant = self._choice(translate("audit", "Participant"))
        self.since = self._line(translate("audit", "From day"), 12)
        self.until = self._line(translate("audit", "To day"), 12)
        kinds = [(kind_title(kind.kind), kind.kind) for kind in RECORD_TYPES]
        _offer(self.kind, translate("audit", "All records"), [*kinds, (kind_title(""), "")])
        layout = FlowLayout(self, theme.S)
        for part in (self.words, self.person, self.kind, self.participant, self.since, self.until):
            layout.addWidget(part)
        self.set_people(())
        self.set_participants(session.data)

    @property
    def wanted(self) -> TrailFilter:
        """What is looked for; a day that cannot be read narrows nothing."""
        since, until = self._day(self.since), self._day(self.until)
        return TrailFilter(
            person=self.person.currentData(),
            kind=self.kind.currentData(),
            participant=self.participant.currentData(),
            since=since.first if since is not None else None,
            until=until.last if until is not None else None,
            words=self.words.text(),
        )

    def set_people(self, names: Sequence[str]) -> None:
        """Offer these people."""
        shown = [(name or translate("audit", "Nobody named"), name) for name in names]
        _offer(self.person, translate("audit", "Everybody"), shown)

    def set_participants(self, data: StudyData) -> None:
        """Offer the participants of the study."""
        people = [(person.participant_id, person.uid) for person in data.participants]
        _offer(self.participant, translate("audit", "All participants"), people)

    def clear(self) -> None:
        """Let everything through again."""
        for line in (self.words, self.since, self.until):
            line.clear()
        for choice in (self.person, self.kind, self.participant):
            choice.setCurrentIndex(0)

    def _line(self, words: str, characters: int) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        line.setClearButtonEnabled(True)
        line.setFixedWidth(characters * line.fontMetrics().averageCharWidth() + 3 * theme.L)
        line.textChanged.connect(lambda: self._look_at_day(line))
        line.textChanged.connect(self._pause.start)
        return line

    def _choice(self, words: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(words)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.currentIndexChanged.connect(self._pause.start)
        return choice

    def _look_at_day(self, line: QLineEdit) -> None:
        if line is self.words:
            return
        day, has_text = self._day(line), bool(line.text().strip())
        line.setToolTip(day.words() if day is not None else "")
        if has_text and day is None:
            line.setToolTip(translate("audit", "Not read as a day yet, so it narrows nothing."))
        theme.mark(line, "error" if has_text and day is None else "")

    def _day(self, line: QLineEdit) -> PartialDate | None:
        try:
            read = read_date(line.text(), self._session.today())
        except UnreadableDate:
            return None
        return read.date if isinstance(read, DateRead) and not read.date.is_unknown else None


def _offer(choice: QComboBox, everything: str, items: Sequence[tuple[str, str]]) -> None:
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    choice.addItem(everything, None)
    for words, key in items:
        choice.addItem(words, key)
    places = [place for place in range(choice.count()) if choice.itemData(place) == chosen]
    choice.setCurrentIndex(places[0] if places else 0)
    choice.blockSignals(False)
