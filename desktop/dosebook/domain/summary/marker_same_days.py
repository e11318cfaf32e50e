"""The best change of serum M-protein over the same days in each cohort: day 1 to the end of the DLT window."""

from dataclasses import dataclass
from datetime import date

from dosebook.domain.m_protein import MarkerCourse, m_protein_course
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.signed_number import SignedNumber
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.comparison_summary import window_days
from dosebook.domain.summary.response_summary import MarkerSummary, summary_of
from dosebook.domain.treatment import treated_participants


@dataclass(frozen=True, slots=True)
class WindowMarker:
    """One cohort: the best changes of those with a value in the days, and the participant-days observed."""

    cohort: Cohort
    summary: MarkerSummary
    participant_days: int


def window_marker(data: StudyData, cohort: Cohort, day: date) -> WindowMarker:
    """Summarise a cohort as known on ``day``; a value whose date may lie outside of the days does not count."""
    people = treated_participants(data, cohort)
    spans = [window_days(data, one, day) for one in people]
    found = [_best(data, one, day) for one in people]
    return WindowMarker(
        cohort,
        summary_of([percent for percent in found if percent is not None], len(people)),
        sum((last - first).days + 1 for first, last in filter(None, spans)),
    )


def _best(data: StudyData, person: Participant, day: date) -> SignedNumber | None:
    span, course = window_days(data, person, day), m_protein_course(data, person)
    if span is None or not isinstance(course, MarkerCourse):
        return None
    inside = [one.change for one in course.points if span[0] <= one.date.first and one.date.last <= span[1]]
    return min(inside, key=lambda one: (one.highest, one.lowest), default=None)
