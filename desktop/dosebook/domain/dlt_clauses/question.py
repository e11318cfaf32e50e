"""What a clause is asked about one participant, and what it answers."""

from dataclasses import dataclass, replace
from datetime import date

from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.day_span import DaySpan, span_of
from dosebook.domain.death import day_of_death
from dosebook.domain.dlt_window import DltWindow, dlt_window
from dosebook.domain.partial_date import DateWords, PartialDate, Precision
from dosebook.domain.records import AdverseEvent, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class Answer:
    """What a clause found: how sure it is, the records that show it, and a sentence about them."""

    certainty: Certainty
    records: tuple[str, ...]
    evidence: str


@dataclass(frozen=True, slots=True)
class Question:
    """One treated participant at the end of one day; ``first_dose`` is unknown where nobody recorded it."""

    person: Participant
    data: StudyData
    day: date
    window: DltWindow | None
    first_dose: PartialDate

    @property
    def last_day(self) -> date:
        """The last day of which anything can be known: that of the death, where it is known, else of the question."""
        died = day_of_death(self.person, self.data)
        return self.day if died is None or died.exact is None else min(self.day, died.exact)

    @property
    def events(self) -> tuple[AdverseEvent, ...]:
        """The adverse events of the participant that did not certainly begin after the day."""
        events = self.data.of_participant(AdverseEvent, self.person.uid)
        return tuple(event for event in events if event.onset is None or event.onset.first <= self.day)

    def span(self, event: AdverseEvent) -> DaySpan:
        """Return when an event went on; nothing goes on beyond a death."""
        span = span_of(event, self.last_day)
        return replace(span, may_go_on=False) if self.last_day < self.day else span

    def inside(self, span: DaySpan, *, is_exact: bool = True) -> Certainty:
        """Whether something that began after treatment did went on inside the DLT window.

        Without a window that can be told it may have. Where the span is not exact, what is asked about lies
        somewhere within it, so that it may have come after treatment although the span began before.
        """
        first = self.first_dose
        latest = span.last_begin if is_exact else span.last_end
        emerged = sure(certain=span.first_begin >= first.last, possible=latest >= first.first)
        window = self.window
        if window is None:
            return min(emerged, Certainty.POSSIBLE)
        began = sure(
            certain=span.last_begin <= window.earliest_end, possible=span.first_begin <= window.latest_end
        )
        reached = sure(
            certain=span.first_end >= window.anchor.last, possible=span.last_end >= window.anchor.first
        )
        return min(emerged, began, reached)

    def day_inside(self, moment: PartialDate | None) -> Certainty:
        """Whether something that happened on one day did so inside the DLT window."""
        known = moment or PartialDate()
        if known.first > self.day:
            return Certainty.NO
        first, last = known.first, min(known.last, self.day)
        return self.inside(DaySpan(first, last, first, last))

    def on(self, moment: PartialDate | None) -> str:
        """Return ``3 Jun 2018 (day 40)``, as far as it is known."""
        if moment is None or moment.is_unknown:
            return DateWords(translate("dlt", "an unknown day"), Precision.NOTHING)
        day, first = moment.exact, self.first_dose.exact
        if day is None or first is None or day < first:
            return moment.words()
        words = translate("dlt", "{date} (day {number})")
        return words.format(date=moment.words(), number=(day - first).days + 1)


def question_about(person: Participant, data: StudyData, day: date) -> Question:
    """Return the question about one participant at the end of ``day``."""
    first = first_dose_date(data, person.uid) or PartialDate()
    return Question(person, data, day, dlt_window(person, data), first)
