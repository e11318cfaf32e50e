"""Filters that are one key away: what people look for in a list most often, as named questions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from dosebook.domain.codelists import (
    CohortStatus,
    DltJudgement,
    DoseChange,
    FractionStatus,
    LabTest,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.queries import is_open
from dosebook.domain.records import RECORD_TYPE_OF, Cohort, DltAssessment, Participant, Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import fractions_given
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class QuickFilter:
    """A named question about a record; ``title_marked`` is marked with ``QT_TRANSLATE_NOOP("lists", …)``."""

    title_marked: str
    matches: Callable[[Any, StudyData], bool]

    @property
    def title(self) -> str:
        """The words on the chip."""
        return translate("lists", self.title_marked)


def cohort_of(record: Record, data: StudyData) -> str | None:
    """Return the uid of the cohort that a record belongs to by its participant, None for none."""
    person = record if isinstance(record, Participant) else data.find(getattr(record, "participant", None))
    return person.cohort if isinstance(person, Participant) else None


def by_cohort(kind: str) -> bool:
    """Whether records of this kind belong to a cohort, so that a list of them can be narrowed to one."""
    return kind in _BY_COHORT


def _not_judged(person: Participant, data: StudyData) -> bool:
    judged = data.of_participant(DltAssessment, person.uid)
    is_open = not judged or judged[0].judgement in {None, DltJudgement.NOT_YET_JUDGED}
    return is_open and bool(fractions_given(data, person.uid))


def _departs(dose: Any, _data: StudyData) -> bool:
    return dose.change not in {None, DoseChange.AS_PLANNED} or dose.status is FractionStatus.OMITTED


def _is_open(cohort: Cohort, _data: StudyData) -> bool:
    return cohort.status is CohortStatus.OPEN


_ONGOING = QuickFilter(
    QT_TRANSLATE_NOOP("lists", "Ongoing"), lambda record, _data: record.ongoing is YesNo.YES
)

QUICK_FILTERS: Mapping[str, tuple[QuickFilter, ...]] = MappingProxyType(
    {
        "cohort": (QuickFilter(QT_TRANSLATE_NOOP("lists", "Open to enrolment"), _is_open),),
        "participant": (
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Treated"),
                lambda person, data: bool(fractions_given(data, person.uid)),
            ),
            QuickFilter(QT_TRANSLATE_NOOP("lists", "DLT not judged"), _not_judged),
        ),
        "dose": (
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Not yet given"),
                lambda dose, _data: dose.status is FractionStatus.SCHEDULED,
            ),
            QuickFilter(QT_TRANSLATE_NOOP("lists", "Not as planned"), _departs),
        ),
        "adverse_event": (
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Grade 3 or higher"), lambda event, _data: (event.grade or 0) >= 3
            ),
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Serious"), lambda event, _data: event.serious is YesNo.YES
            ),
            _ONGOING,
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Not assessed"), lambda event, _data: not event.assessed_by
            ),
        ),
        "sae_report": (
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Not yet sent"), lambda report, _data: report.sent_on is None
            ),
        ),
        "dlt_assessment": (
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Not yet judged"),
                lambda judged, _data: judged.judgement in {None, DltJudgement.NOT_YET_JUDGED},
            ),
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "DLT"), lambda judged, _data: judged.judgement is DltJudgement.YES
            ),
        ),
        "transfusion": (
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Platelets"),
                lambda given, _data: given.product is TransfusionProduct.PLATELETS,
            ),
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Red cells"),
                lambda given, _data: given.product is TransfusionProduct.RED_CELLS,
            ),
        ),
        "query": (QuickFilter(QT_TRANSLATE_NOOP("lists", "Open"), lambda query, _data: is_open(query)),),
        "visit": (
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Not done"),
                lambda visit, _data: bool(visit.not_done) or visit.occurred is YesNo.NO,
            ),
        ),
        "medication": (_ONGOING,),
        "result": (
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "Platelets"),
                lambda result, _data: result.test is LabTest.PLATELETS,
            ),
            QuickFilter(
                QT_TRANSLATE_NOOP("lists", "M-protein"),
                lambda result, _data: result.test in {LabTest.M_PROTEIN, LabTest.URINE_M_PROTEIN},
            ),
        ),
    }
)
"""The quick filters of each list, by kind of record; several together narrow it further."""

_BY_COHORT = frozenset(
    {
        "participant",
        "dose",
        "adverse_event",
        "sae_report",
        "dlt_assessment",
        "transfusion",
        "medication",
        "hospital_stay",
        "deviation",
        "result",
        "response",
        "visit",
    }
)

_OF_PARTICIPANT = frozenset({"participant", "cohort"})

LIST_READS: Mapping[str, frozenset[str]] = MappingProxyType(
    dict.fromkeys(_BY_COHORT, _OF_PARTICIPANT)
    | {
        "participant": frozenset({"cohort", "dose", "dlt_assessment"}),
        "adverse_event": _OF_PARTICIPANT | {"dlt_assessment"},
        "result": _OF_PARTICIPANT | {"study", "dose", "medication", "reference_range"},
        "sae_report": _OF_PARTICIPANT | {"adverse_event"},
        "cohort": frozenset({"participant", "study"}),
        "dmc_review": frozenset({"cohort"}),
        "cut_off": frozenset({"cohort"}),
        "report_issue": frozenset({"cut_off"}),
        "query": frozenset(RECORD_TYPE_OF),
        "planned_visit": frozenset({"cohort"}),
        "visit": _OF_PARTICIPANT | {"planned_visit"},
        "hospital_stay": _OF_PARTICIPANT | {"adverse_event"},
    }
)
"""The other kinds of record that a list and its filters read; a change of any of them changes the list."""
