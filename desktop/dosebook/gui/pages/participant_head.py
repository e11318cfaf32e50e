"""The head of a participant's page: id, cohort and regimen, DLT window and status with its reason, in words."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dosebook.domain.dlt_status import DltState, dlt_status
from dosebook.domain.dlt_window_words import dlt_window_words
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.replacements import replacements, to_be_replaced
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.lists.study_lists import participant_status
from dosebook.forms.record_words import MISSING, record_title
from dosebook.gui import theme
from dosebook.gui.link_label import LinkLabel, Part

_STATE_WORDS = {
    DltState.DLT: QT_TRANSLATE_NOOP("participant", "DLT"),
    DltState.EVALUABLE: QT_TRANSLATE_NOOP("participant", "Evaluable, no DLT"),
    DltState.PENDING: QT_TRANSLATE_NOOP("participant", "Pending"),
    DltState.NOT_JUDGED: QT_TRANSLATE_NOOP("participant", "Not yet judged"),
    DltState.NOT_EVALUABLE: QT_TRANSLATE_NOOP("participant", "Not evaluable"),
    DltState.NOT_DOSED: QT_TRANSLATE_NOOP("participant", "Not dosed"),
}


class ParticipantHead(QWidget):
    """Lines that say who this is, where the person stands, and what the results suggest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a participant."""
        super().__init__(parent)
        self.title, self.cohort, self.standing = QLabel(), LinkLabel(), QLabel()
        self.events = LinkLabel()
        self.events.hide()
        theme.mark(self.title, "title")
        for label in (self.title, self.standing):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setWordWrap(True)
        self.standing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        for label in (self.title, self.cohort, self.standing, self.events):
            layout.addWidget(label)

    def show_participant(self, person: Participant, data: StudyData, day: date) -> None:
        """Show one participant as known on ``day``."""
        self.title.setText(record_title(person, data) or MISSING)
        self.cohort.set_parts([*cohort_parts(person, data), *replacement_parts(person, data, day)])
        self.standing.setText(standing_words(person, data, day))
        self.events.hide()

    def show_events(self, words: str, participant: str) -> None:
        """Show which events the results suggest that nobody recorded; nothing where there are none."""
        said = translate("participant", "By the results, not recorded as events: {events}.  ")
        link: Part = (translate("participant", "Look at them"), ("lab_events", participant, ""))
        self.events.set_parts([(said.format(events=words), None), link] if words else ())
        self.events.setVisible(bool(words))

    def show_words(self, words: str) -> None:
        """Show a title and nothing else."""
        self.title.setText(words)
        self.cohort.set_parts(())
        self.standing.setText("")
        self.events.hide()


def cohort_parts(person: Participant, data: StudyData) -> list[Part]:
    """Return the cohort with its regimen, and how the participation stands."""
    cohort = data.find(person.cohort)
    if isinstance(cohort, Cohort):
        first: Part = (cohort_title(cohort, data.study), (cohort.kind, cohort.uid, ""))
    else:
        first = (translate("participant", "In no cohort"), None)
    return [first, (f"  ·  {participant_status(person, data)}", None)]


def replacement_parts(person: Participant, data: StudyData, day: date) -> list[Part]:
    """Return who replaced the participant, or whom the participant replaces, and why."""
    parts: list[Part] = []
    for one in replacements(data, day):
        if person.uid == one.replaced.uid:
            words, other = translate("participant", "  ·  Replaced by "), one.by
        elif person.uid == one.by.uid:
            words, other = translate("participant", "  ·  Replaces "), one.replaced
        else:
            continue
        link: Part = (other.participant_id or MISSING, (other.kind, other.uid, ""))
        parts += [(words, None), link, (translate("participant", ": {why}").format(why=one.reason), None)]
    if not parts and person in to_be_replaced(data, day):
        parts.append((translate("participant", "  ·  May be replaced"), None))
    return parts


def standing_words(person: Participant, data: StudyData, day: date) -> str:
    """Return where the participant stands in the DLT assessment and why; the window where it is not in the picture."""
    status = dlt_status(person.uid, data, day)
    words = translate("participant", "{state}: {reason}")
    shown = words.format(state=translate("participant", _STATE_WORDS[status.state]), reason=status.reason)
    if status.window is None:
        return shown
    return f"{dlt_window_words(person, data, day)}. {shown}"
