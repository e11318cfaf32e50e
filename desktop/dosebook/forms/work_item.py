"""One thing that waits for a person: a sentence, its clock, and the field that it leads to."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from dosebook.domain.localised import localised
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Participant
from dosebook.domain.sae_clock import duration_words
from dosebook.domain.visits.expected import VisitCell
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

END_OF_DAY = time(23, 59)
"""The clock of what is due by the end of a day."""


class WorkSort(Enum):
    """What sort of thing waits, in the order in which people choose one."""

    SERIOUS = QT_TRANSLATE_NOOP("worklist", "Serious events")
    DLT = QT_TRANSLATE_NOOP("worklist", "DLT windows")
    NADIR = QT_TRANSLATE_NOOP("worklist", "Counts at the nadir")
    VISIT = QT_TRANSLATE_NOOP("worklist", "Visits")
    QUERY = QT_TRANSLATE_NOOP("worklist", "Queries")
    LAB_EVENT = QT_TRANSLATE_NOOP("worklist", "Events by the results")
    UNSIGNED = QT_TRANSLATE_NOOP("worklist", "Unsigned")
    SPONSOR = QT_TRANSLATE_NOOP("worklist", "Sponsor's decision")

    @property
    def words(self) -> str:
        """The sort in the language of the program."""
        return translate("worklist", self.value)


@dataclass(frozen=True, slots=True)
class WorkItem:
    """One thing to do; ``due`` is its clock, ``since`` the day from which it waits where it has none.

    ``cell`` is the visit that waits, where one does: it can be said to be not done, too.
    """

    sort: WorkSort
    title: str
    sentence: str
    kind: str
    uid: str
    field: str
    due: datetime | None = None
    since: date | None = None
    cell: VisitCell | None = None

    @property
    def place(self) -> tuple[bool, datetime, str]:
        """Where it stands on the list: by its clock, then by how long it waits."""
        waiting = datetime.combine(self.since or date.max, time(0))
        return self.due is None, self.due or waiting, self.title

    def is_late(self, now: datetime) -> bool:
        """Whether its clock has run out."""
        return self.due is not None and self.due < now

    def clock_words(self, now: datetime) -> str:
        """Return ``3 h left``, ``2 days late``, ``today``, or ``waits 12 days`` where it has no clock."""
        if self.due is None:
            return "" if self.since is None else _waits((now.date() - self.since).days)
        if self.due.time() == END_OF_DAY:
            return _days((self.due.date() - now.date()).days)
        if self.due < now:
            return translate("worklist", "{time} late").format(time=duration_words(now - self.due))
        return translate("worklist", "{time} left").format(time=duration_words(self.due - now))

    def by_words(self) -> str:
        """Return the moment by which it is due, or the day since which it waits."""
        if self.due is None:
            return "" if self.since is None else day_words(self.since)
        day = day_words(self.due.date())
        return day if self.due.time() == END_OF_DAY else f"{day} {self.due:%H:%M}"


def about(
    sort: WorkSort, person: Participant, sentence: str, due: date, cell: VisitCell | None = None
) -> WorkItem:
    """Return what waits about a participant and is due by the end of a day."""
    clock = datetime.combine(due, END_OF_DAY)
    return WorkItem(sort, person.participant_id, sentence, person.kind, person.uid, "", due=clock, cell=cell)


def _days(left: int) -> str:
    if left == 0:
        return translate("worklist", "today")
    words = {
        1: translate("worklist", "1 day left"),
        -1: translate("worklist", "1 day late"),
    }.get(left)
    if words is None:
        words = (
            translate("worklist", "{count:,} days left")
            if left > 0
            else translate("worklist", "{count:,} days late")
        )
    return words.format(count=localised(abs(left)))


def _waits(days: int) -> str:
    if days <= 0:
        return translate("worklist", "since today")
    if days == 1:
        return translate("worklist", "waits 1 day")
    return translate("worklist", "waits {count:,} days").format(count=localised(days))
