"""Everything a study file holds at one position of its ledger, frozen."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from threading import RLock
from types import MappingProxyType
from typing import Any, TypeVar, cast

from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.domain.entries import LateEntries
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.records import (
    AdverseEvent,
    CheckSwitch,
    Cohort,
    CutOff,
    Deviation,
    DltAssessment,
    DmcReview,
    Dose,
    HospitalStay,
    Medication,
    Participant,
    PlannedVisit,
    Query,
    Record,
    ReferenceRange,
    ReportIssue,
    Response,
    Result,
    SaeReport,
    Study,
    Transfusion,
    Visit,
)

R = TypeVar("R", bound=Record)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as it stands: its version (1 at creation), whether it was voided, its newest ledger row."""

    record: Record
    version: int
    is_voided: bool
    seq: int


@dataclass(frozen=True)
class StudyData:
    """The entries of a study by uid, the ledger position they stand at and the ledger's hash there."""

    entries: Mapping[str, Entry]
    position: int
    head: str

    @classmethod
    def of(cls, records: Iterable[Record], *, position: int = 0, head: str = "") -> "StudyData":
        """Return data of records that were each entered once; for tests and previews."""
        entries = {record.uid: Entry(record, 1, is_voided=False, seq=0) for record in records}
        return cls(MappingProxyType(entries), position, head)

    @cached_property
    def _worked_out(self) -> dict[Callable[["StudyData"], Any], Any]:
        return {}

    def once(self, work_out: Callable[["StudyData"], T]) -> T:
        """Return what ``work_out``, a function of a module, makes of these data; it is asked only once."""
        if work_out not in self._worked_out:
            # Threads that ask at once wait for the first: working it out twice side by side takes twice as long.
            with self._locks.setdefault(work_out, RLock()):
                if work_out not in self._worked_out:
                    self._worked_out[work_out] = work_out(self)
        return cast("T", self._worked_out[work_out])

    @cached_property
    def _locks(self) -> dict[Callable[["StudyData"], Any], RLock]:
        return {}

    @cached_property
    def _by_kind(self) -> Mapping[str, Mapping[str, Entry]]:
        by_kind: dict[str, dict[str, Entry]] = {}
        for uid, entry in self.entries.items():
            by_kind.setdefault(entry.record.kind, {})[uid] = entry
        return by_kind

    def entries_of(self, kind: str) -> Collection[Entry]:
        """Return the entries of one kind of record, voided ones too, in the order of entry."""
        if isinstance(self.entries, LateEntries):
            return self.entries.of_kind(kind).values()
        return self._by_kind.get(kind, {}).values()

    @cached_property
    def _live(self) -> dict[str, tuple[Record, ...]]:
        return {}

    def all(self, record_type: type[R]) -> tuple[R, ...]:
        """Return the records of one type that are not voided, in the order of entry."""
        kind = record_type.kind
        if kind not in self._live:
            self._live[kind] = tuple(entry.record for entry in self.entries_of(kind) if not entry.is_voided)
        return cast("tuple[R, ...]", self._live[kind])

    def find(self, uid: str | None) -> Any:
        """Return the record with this uid, voided or not, or None."""
        entry = self.entries.get(uid) if uid is not None else None
        return None if entry is None else entry.record

    @cached_property
    def study(self) -> Study:
        """The study record; an empty one where none was entered."""
        found = self.all(Study)
        return found[0] if found else Study(uid="")

    @cached_property
    def cohorts(self) -> tuple[Cohort, ...]:
        """Cohorts by number; those without a number last."""
        return tuple(sorted(self.all(Cohort), key=lambda cohort: (cohort.number is None, cohort.number or 0)))

    @cached_property
    def participants(self) -> tuple[Participant, ...]:
        """Participants by id."""
        return tuple(sorted(self.all(Participant), key=lambda participant: participant.participant_id))

    @property
    def doses(self) -> tuple[Dose, ...]:
        """All doses."""
        return self.all(Dose)

    @property
    def adverse_events(self) -> tuple[AdverseEvent, ...]:
        """All adverse events."""
        return self.all(AdverseEvent)

    @property
    def sae_reports(self) -> tuple[SaeReport, ...]:
        """All versions of reports about serious events."""
        return self.all(SaeReport)

    @cached_property
    def sae_reports_by_event(self) -> Mapping[str, tuple[SaeReport, ...]]:
        """The versions of the report of each event, in the order of entry."""
        found: dict[str, list[SaeReport]] = {}
        for report in self.sae_reports:
            found.setdefault(report.event or "", []).append(report)
        return {uid: tuple(reports) for uid, reports in found.items()}

    @property
    def dlt_assessments(self) -> tuple[DltAssessment, ...]:
        """All DLT assessments."""
        return self.all(DltAssessment)

    @property
    def transfusions(self) -> tuple[Transfusion, ...]:
        """All transfusions."""
        return self.all(Transfusion)

    @property
    def medications(self) -> tuple[Medication, ...]:
        """All concomitant medications."""
        return self.all(Medication)

    @property
    def hospital_stays(self) -> tuple[HospitalStay, ...]:
        """All stays in hospital."""
        return self.all(HospitalStay)

    @property
    def deviations(self) -> tuple[Deviation, ...]:
        """All protocol deviations."""
        return self.all(Deviation)

    @property
    def results(self) -> tuple[Result, ...]:
        """All laboratory results."""
        return self.all(Result)

    @property
    def reference_ranges(self) -> tuple[ReferenceRange, ...]:
        """All reference ranges of laboratories."""
        return self.all(ReferenceRange)

    @property
    def responses(self) -> tuple[Response, ...]:
        """All responses."""
        return self.all(Response)

    @property
    def dmc_reviews(self) -> tuple[DmcReview, ...]:
        """All reviews of the committee."""
        return self.all(DmcReview)

    @property
    def cut_offs(self) -> tuple[CutOff, ...]:
        """All data cut-offs."""
        return self.all(CutOff)

    @property
    def report_issues(self) -> tuple[ReportIssue, ...]:
        """All reports made."""
        return self.all(ReportIssue)

    @property
    def escalation_design(self) -> EscalationDesign | None:
        """The escalation rule of the study, if one was chosen."""
        found = self.all(EscalationDesign)
        return found[0] if found else None

    @cached_property
    def dlt_clauses(self) -> tuple[DltClause, ...]:
        """The clauses of the DLT definition by number."""
        return tuple(
            sorted(self.all(DltClause), key=lambda clause: (clause.number is None, clause.number or 0))
        )

    @property
    def dose_decisions(self) -> tuple[DoseDecision, ...]:
        """Every advice that was kept."""
        return self.all(DoseDecision)

    @property
    def queries(self) -> tuple[Query, ...]:
        """All queries, answered or not."""
        return self.all(Query)

    @cached_property
    def planned_visits(self) -> tuple[PlannedVisit, ...]:
        """The schedule of assessments by the number of the visits."""
        return tuple(
            sorted(self.all(PlannedVisit), key=lambda visit: (visit.number is None, visit.number or 0))
        )

    @property
    def visits(self) -> tuple[Visit, ...]:
        """All recorded visits."""
        return self.all(Visit)

    @cached_property
    def checks_off(self) -> frozenset[str]:
        """The ids of the warnings that the study does without."""
        return frozenset(one.check_id for one in self.all(CheckSwitch) if one.check_id)

    @cached_property
    def _by_participant(self) -> dict[str, Mapping[str, tuple[Record, ...]]]:
        return {}

    def of_participant(self, record_type: type[R], participant: str) -> tuple[R, ...]:
        """Return the records of one type that belong to the participant with this uid."""
        by_person = self._by_participant.get(record_type.kind)
        if by_person is None:
            # Each kind is sorted when it is first asked for: a list of events needs no results.
            by_person = self._by_participant[record_type.kind] = _by_person(self.all(record_type))
        return cast("tuple[R, ...]", by_person.get(participant, ()))

    def in_cohort(self, cohort: str) -> tuple[Participant, ...]:
        """Return the participants of the cohort with this uid, by id."""
        return tuple(participant for participant in self.participants if participant.cohort == cohort)


def _by_person(records: Iterable[Record]) -> Mapping[str, tuple[Record, ...]]:
    found: dict[str, list[Record]] = {}
    for record in records:
        uid = getattr(record, "participant", None)
        if uid is not None:
            found.setdefault(uid, []).append(record)
    return {uid: tuple(items) for uid, items in found.items()}
