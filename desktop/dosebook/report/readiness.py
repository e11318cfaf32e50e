"""Are the data ready for a report: what is missing, asked, running, unreported or overdue on the day of the cut-off."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from dosebook.domain.cut_off import Reported
from dosebook.domain.dlt_case import DltState
from dosebook.domain.dlt_status import cohort_statuses
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Participant
from dosebook.domain.treatment import failed_screening, fractions_given
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.finding import Severity
from dosebook.forms.missing import Case, missing_findings
from dosebook.forms.work_item import END_OF_DAY, WorkItem, WorkSort
from dosebook.forms.worklist import worklist


class Matter(Enum):
    """What keeps a report from being ready, in the order in which it bears on the decision."""

    WINDOW = QT_TRANSLATE_NOOP("report", "DLT windows still running")
    SERIOUS = QT_TRANSLATE_NOOP("report", "Serious events not reported in full")
    OVERDUE = QT_TRANSLATE_NOOP("report", "Counts and visits overdue")
    MISSING = QT_TRANSLATE_NOOP("report", "Values missing around participants")
    QUERY = QT_TRANSLATE_NOOP("report", "Open queries")

    @property
    def label(self) -> str:
        """What it is called."""
        return translate("report", self.value)


_MATTERS = {
    WorkSort.SERIOUS: Matter.SERIOUS,
    WorkSort.NADIR: Matter.OVERDUE,
    WorkSort.VISIT: Matter.OVERDUE,
    WorkSort.QUERY: Matter.QUERY,
}


@dataclass(frozen=True, slots=True)
class ReadinessLine:
    """One thing in one sentence, and the field that it leads to; ``cohort`` is a uid, None of nobody."""

    matter: Matter
    title: str
    sentence: str
    kind: str
    uid: str
    field: str = ""
    participant: str | None = None
    cohort: str | None = None


def readiness(known: Reported) -> tuple[ReadinessLine, ...]:
    """Return everything that is open at the end of the day of the cut-off, by matter and participant."""
    order = list(Matter)
    found = [*_windows(known), *_work(known), *_missing(known)]
    return tuple(sorted(found, key=lambda line: (order.index(line.matter), line.title)))


def _windows(known: Reported) -> Iterator[ReadinessLine]:
    words = translate("report", "The DLT window runs to {day}, days left: {count}.")
    for cohort in known.data.cohorts:
        for status in cohort_statuses(cohort.uid, known.data, known.day):
            person = known.data.find(status.participant)
            if status.state is not DltState.PENDING or not isinstance(person, Participant):
                continue
            end = status.window.latest_end if status.window else None
            sentence = (
                words.format(day=day_words(end), count=status.days_left)
                if end is not None and status.days_left
                else status.reason
            )
            yield _of_person(Matter.WINDOW, person, sentence)


def _work(known: Reported) -> Iterator[ReadinessLine]:
    """Return what the list of today would show at the end of the day."""
    now = datetime.combine(known.day, END_OF_DAY)
    for item in worklist(known.data, now):
        matter = _MATTERS.get(item.sort)
        if matter is not None and (item.sort is not WorkSort.VISIT or item.is_late(now)):
            yield _of_item(matter, item, known)


def _of_item(matter: Matter, item: WorkItem, known: Reported) -> ReadinessLine:
    record = known.data.find(item.uid)
    uid = item.uid if isinstance(record, Participant) else getattr(record, "participant", None)
    person = known.data.find(uid)
    cohort = person.cohort if isinstance(person, Participant) else None
    name = person.participant_id if isinstance(person, Participant) else item.title
    return ReadinessLine(matter, name, item.sentence, item.kind, item.uid, item.field, uid, cohort)


def _missing(known: Reported) -> Iterator[ReadinessLine]:
    """Return what is missing around everybody who was treated; before treatment nothing decides yet."""
    for person in known.data.participants:
        if failed_screening(person, known.data) or not fractions_given(known.data, person.uid):
            continue
        for finding in missing_findings(Case(person, known.data, known.day, known.day)):
            if finding.severity is Severity.CANNOT_TELL:
                continue  # nothing is missing; the data checks of the report count it apart
            yield _of_person(Matter.MISSING, person, finding.message, finding.field or "")


def _of_person(matter: Matter, person: Participant, sentence: str, field: str = "") -> ReadinessLine:
    return ReadinessLine(
        matter, person.participant_id, sentence, person.kind, person.uid, field, person.uid, person.cohort
    )
