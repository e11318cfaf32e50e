"""What the records of a participant show to have been done, and on which days, indexed once."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest, MeasurableBy
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Dose, Participant, Record, Response, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.visit_codelists import Assessment
from dosebook.domain.visits.windows import VisitWindow

Sign = LabTest | Assessment
"""What a record can show: a value of a test, or an assessment as a whole."""
Need = tuple[Sign, ...]
"""Signs any one of which is enough."""

_MARKERS: Mapping[MeasurableBy, tuple[Need, ...]] = MappingProxyType(
    {
        MeasurableBy.SERUM_M_PROTEIN: ((LabTest.M_PROTEIN,),),
        MeasurableBy.URINE_M_PROTEIN: ((LabTest.URINE_M_PROTEIN,),),
        MeasurableBy.FREE_LIGHT_CHAINS: ((LabTest.FREE_KAPPA,), (LabTest.FREE_LAMBDA,)),
    }
)
_ANY_MARKER: tuple[Need, ...] = ((LabTest.M_PROTEIN, LabTest.URINE_M_PROTEIN, LabTest.FREE_KAPPA),)
_NEEDS: Mapping[Assessment, tuple[Need, ...]] = MappingProxyType(
    {
        Assessment.COUNTS: ((LabTest.PLATELETS,), (LabTest.NEUTROPHILS,), (LabTest.HAEMOGLOBIN,)),
        Assessment.CHEMISTRY: ((LabTest.CREATININE,), (LabTest.BILIRUBIN,), (LabTest.ALT, LabTest.AST)),
        Assessment.COAGULATION: ((LabTest.INR, LabTest.APTT),),
        Assessment.THYROID: ((LabTest.TSH,),),
    }
)
ATTESTED = frozenset(
    {
        Assessment.EVENTS,
        Assessment.CONTACT,
        Assessment.EXAMINATION,
        Assessment.VITAL_SIGNS,
        Assessment.PERFORMANCE,
        Assessment.ECG,
        Assessment.IMAGING,
        Assessment.MEDICATION,
    }
)
"""What a recorded visit itself can say to be done: there is no other record that would show it."""


def needs(assessment: Assessment, person: Participant) -> tuple[Need, ...]:
    """Return what must be there for an assessment to be done; all of it, each in one of its ways.

    Counts are platelets, neutrophils and haemoglobin; chemistry is creatinine, bilirubin and ALT or AST; the
    marker is the one by which the participant's disease is measurable.
    """
    if assessment is Assessment.M_PROTEIN:
        return (
            _MARKERS.get(person.measurable_by, _ANY_MARKER)
            if person.measurable_by is not None
            else _ANY_MARKER
        )
    return _NEEDS.get(assessment, ((assessment,),))


@dataclass(frozen=True, slots=True)
class Mark:
    """A record that shows something done on a day, as far as the day is known."""

    day: PartialDate
    kind: str
    uid: str


@dataclass(slots=True)
class _Line:
    """The marks of one sign: those of known days in their order, and the others."""

    days: list[date] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    partial: list[Mark] = field(default_factory=list)

    def within(self, window: VisitWindow) -> tuple[Certainty, Mark | None]:
        """Return how certainly something lies in the window, and the mark that says so."""
        found = self._first(window.latest_open, window.earliest_close)
        found = found or next((one for one in self.partial if _certainly_in(one.day, window)), None)
        if found is not None:
            return Certainty.CERTAIN, found
        maybe = None if window.is_exact else self._first(window.earliest_open, window.latest_close)
        maybe = maybe or next((one for one in self.partial if _possibly_in(one.day, window)), None)
        return (Certainty.NO, None) if maybe is None else (Certainty.POSSIBLE, maybe)

    def on(self, day: date) -> Mark | None:
        """Return a mark of exactly this day."""
        return self._first(day, day)

    def _first(self, opens: date, closes: date) -> Mark | None:
        place = bisect_left(self.days, opens)
        return self.marks[place] if place < bisect_right(self.days, closes) else None


class Evidence:
    """What the records of one participant show; a wholly unknown date shows nothing of any visit."""

    def __init__(self, person: Participant, data: StudyData) -> None:
        """Index the participant's records."""
        self._lines: dict[Sign, _Line] = {}
        found: list[tuple[Sign, Mark]] = []
        for result in data.of_participant(Result, person.uid):
            if result.value is not None and result.test is not None:
                found += _marked(result.test, result.date, result)
        for response in data.of_participant(Response, person.uid):
            if response.category is not None:
                found += _marked(Assessment.RESPONSE, response.date, response)
            if response.marrow_plasma_cells is not None:
                found += _marked(Assessment.MARROW, response.date, response)
        for sign, mark in sorted(found, key=lambda one: one[1].day.first):
            line = self._lines.setdefault(sign, _Line())
            if mark.day.exact is None:
                line.partial.append(mark)
            else:
                line.days.append(mark.day.exact)
                line.marks.append(mark)
        doses = (dose.date.exact for dose in data.of_participant(Dose, person.uid) if dose.date is not None)
        self.last_seen = max(
            [day for day in doses if day is not None]
            + [line.days[-1] for line in self._lines.values() if line.days],
            default=date.min,
        )

    def within(self, sign: Sign, window: VisitWindow) -> tuple[Certainty, Mark | None]:
        """Return how certainly the records show it in the window, and the record."""
        line = self._lines.get(sign)
        return (Certainty.NO, None) if line is None else line.within(window)

    def on(self, sign: Sign, day: date) -> Mark | None:
        """Return the record that shows it on exactly this day."""
        line = self._lines.get(sign)
        return None if line is None else line.on(day)


def evidence_of(person: Participant, data: StudyData) -> Evidence:
    """Return what the records of a participant show; indexed once."""
    known = data.once(_by_person)
    if person.uid not in known:
        known[person.uid] = Evidence(person, data)
    return known[person.uid]


def _by_person(_data: StudyData) -> dict[str, Evidence]:
    return {}


def _marked(sign: Sign, day: PartialDate | None, record: Record) -> list[tuple[Sign, Mark]]:
    if day is None or day.is_unknown:
        return []
    return [(sign, Mark(day, record.kind, record.uid))]


def _certainly_in(day: PartialDate, window: VisitWindow) -> bool:
    return window.latest_open <= day.first and day.last <= window.earliest_close


def _possibly_in(day: PartialDate, window: VisitWindow) -> bool:
    return day.first <= window.latest_close and window.earliest_open <= day.last
