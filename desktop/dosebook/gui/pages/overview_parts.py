"""The pieces of the overview: figures with whom they are about, reviews, and matters to look at."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dosebook.domain.partial_date import day_words
from dosebook.domain.records import DmcReview, Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.review_summary import NextReview, last_review, next_review
from dosebook.domain.summary.study_summary import StudySummary
from dosebook.domain.words import translate, within_sentence
from dosebook.forms.record_words import label_of, record_title
from dosebook.gui import theme
from dosebook.gui.link_label import LinkLabel, Part, listed
from dosebook.gui.pages.overview_missing import Matter

PEOPLE_SHOWN = 8
PLACES_SHOWN = 24
RECORDS_SHOWN = 6


class Figure(QWidget):
    """One figure that matters: a number, what it counts, and whom it is about."""

    followed = Signal(str, str, str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Begin without a number."""
        super().__init__(parent)
        self.title, self.number = QLabel(title), QLabel()
        self.title.setWordWrap(True)
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.people = LinkLabel()
        self.people.followed.connect(self.followed)
        theme.mark(self.title, "muted")
        theme.mark(self.number, "title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        for part in (self.title, self.number, self.people):
            layout.addWidget(part)
        layout.addStretch(1)

    def show_figure(self, number: str, parts: list[Part]) -> None:
        """Show a number and the people behind it."""
        self.number.setText(number)
        self.number.setAccessibleName(f"{self.title.text()}: {number}")
        self.people.set_parts(parts)


def people_parts(people: tuple[Participant, ...]) -> list[Part]:
    """Return the ids of participants, each leading to its page."""
    links: list[Part] = [(person.participant_id, (person.kind, person.uid, "")) for person in people]
    return listed(links, PEOPLE_SHOWN, translate("overview", " and {count} more"))


def dlt_parts(summary: StudySummary) -> list[Part]:
    """Return those with a DLT, and those whose window is over and whom nobody judged."""
    parts = people_parts(summary.with_dlt)
    if summary.not_judged:
        parts.append(((". " if parts else "") + translate("overview", "Not yet judged: "), None))
        parts += people_parts(summary.not_judged)
    return parts


def pending_parts(summary: StudySummary) -> list[Part]:
    """Return those whose window is open, with the days that are left."""
    words = translate("overview", "{participant} ({days} d left)")
    links: list[Part] = []
    for person, days in summary.pending:
        shown = person.participant_id
        if days is not None:
            shown = words.format(participant=shown, days=days)
        links.append((shown, (person.kind, person.uid, "")))
    return listed(links, PEOPLE_SHOWN, translate("overview", " and {count} more"))


def last_review_parts(data: StudyData) -> list[Part]:
    """Return what the committee said last."""
    review = last_review(data)
    if review is None:
        return [(translate("overview", "Last DMC review: none recorded yet."), None)]
    parts: list[Part] = [(translate("overview", "Last: "), None), _review_part(review, data)]
    said = [label_of(review.determination), label_of(review.recommendation)]
    if review.sponsor_decision is not None:
        words = translate("overview", "sponsor: {decision}")
        said.append(words.format(decision=within_sentence(review.sponsor_decision.label)))
    else:
        said.append(translate("overview", "the sponsor has not decided yet"))
    return [*parts, (". " + "; ".join(word for word in said if word) + ".", None)]


def next_review_parts(data: StudyData, day: date) -> list[Part]:
    """Return what the next review waits for."""
    coming = next_review(data, day)
    if coming is None:
        return [(translate("overview", "Next: no dosed cohort waits for a review."), None)]
    parts: list[Part] = [(translate("overview", "Next: "), None)]
    if coming.review is not None:
        parts.append(_review_part(coming.review, data))
    if coming.cohort is None:
        return parts
    if coming.review is not None:
        parts.append((", ", None))
    cohort = coming.cohort
    parts.append((cohort_name(cohort), (cohort.kind, cohort.uid, "")))
    return [*parts, (_waits_for(coming), None)]


def _waits_for(coming: NextReview) -> str:
    if not coming.pending:
        words = translate("overview", ", no DLT window is open.")
    elif coming.last_end is None:
        words = translate("overview", ", {count} pending; the end of a window is not known yet.")
    else:
        words = translate("overview", ", {count} pending; the last DLT window ends on {date}.")
    date = day_words(coming.last_end) if coming.last_end else ""
    said = words.format(count=coming.pending, date=date)
    if not coming.not_judged:
        return said
    more = translate("overview", "{said} Not yet judged: {count}.")
    return more.format(said=said, count=coming.not_judged)


def _review_part(review: DmcReview, data: StudyData) -> Part:
    return record_title(review, data), (review.kind, review.uid, "")


def matter_parts(matter: Matter) -> list[Part]:
    """Return the records of one matter as links; what differs between them is said beside."""
    is_same = len({place.message for place in matter.places}) == 1
    is_short = all(place.kind == Participant.kind for place in matter.places)
    links: list[Part] = [(place.words, (place.kind, place.uid, place.field)) for place in matter.places]
    more = translate("overview", " and {count} more")
    if is_short and is_same:
        return listed(links, PLACES_SHOWN, more)
    return listed(links, PLACES_SHOWN if is_short else RECORDS_SHOWN, more)


def scrolled(content: QWidget) -> QScrollArea:
    """Return a frameless area that scrolls ``content`` up and down only."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def section_title(words: str) -> QLabel:
    """Return the title of a section."""
    label = QLabel(words)
    theme.mark(label, "section")
    return label


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets beside each other, each as wide as the others."""
    row = QHBoxLayout()
    row.setSpacing(theme.L)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row
