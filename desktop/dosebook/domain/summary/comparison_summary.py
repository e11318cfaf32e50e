"""Two cohorts side by side over the same days: from study day 1 to the end of the DLT window.

The cohorts were not randomised; participant-days stand beside every count, since follow-up differs.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dosebook.domain.codelists import TransfusionProduct
from dosebook.domain.dlt_window import dlt_window
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Cohort, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.adverse_event_summary import (
    EventTest,
    both,
    grade_at_least,
    is_any,
    is_related,
    is_serious,
    is_treatment_emergent,
    is_ungraded,
)
from dosebook.domain.summary.observed_days import Span, last_observed
from dosebook.domain.summary.supportive_care_summary import counted_transfusions
from dosebook.domain.treatment import first_dose_date, treated_participants


@dataclass(frozen=True, slots=True)
class WindowCounts:
    """What happened to the treated of one cohort from day 1 to the end of the window or the cut-off."""

    cohort: Cohort
    treated: int
    participant_days: int
    without_window: int
    with_any: int
    with_grade_3: int
    with_grade_4: int
    with_related_grade_3: int
    with_ungraded: int
    with_serious: int
    serious_events: int
    with_platelets: int
    platelet_days: int
    with_red_cells: int
    red_cell_days: int

    @property
    def platelet_days_each(self) -> Decimal:
        """Platelet transfusion days per treated participant."""
        return Decimal(self.platelet_days) / (self.treated or 1)

    @property
    def red_cell_days_each(self) -> Decimal:
        """Red cell transfusion days per treated participant."""
        return Decimal(self.red_cell_days) / (self.treated or 1)


def window_counts(data: StudyData, cohort: Cohort, day: date) -> WindowCounts:
    """Count over the same days in a cohort, as known on ``day``."""
    people = treated_participants(data, cohort)
    spans = {one.uid: window_days(data, one, day) for one in people}
    events = [event for one in people for event in _events(data, one, spans[one.uid])]
    platelets = _transfusion_days(data, people, spans, TransfusionProduct.PLATELETS)
    red_cells = _transfusion_days(data, people, spans, TransfusionProduct.RED_CELLS)

    def people_with(test: EventTest) -> int:
        return len({event.participant for event in events if test(event)})

    return WindowCounts(
        cohort=cohort,
        treated=len(people),
        participant_days=sum((last - first).days + 1 for first, last in filter(None, spans.values())),
        without_window=sum(1 for span in spans.values() if span is None),
        with_any=people_with(is_any),
        with_grade_3=people_with(grade_at_least(3)),
        with_grade_4=people_with(grade_at_least(4)),
        with_related_grade_3=people_with(both(is_related, grade_at_least(3))),
        with_ungraded=people_with(is_ungraded),
        with_serious=people_with(is_serious),
        serious_events=sum(1 for event in events if is_serious(event)),
        with_platelets=sum(1 for count in platelets if count),
        platelet_days=sum(platelets),
        with_red_cells=sum(1 for count in red_cells if count),
        red_cell_days=sum(red_cells),
    )


def window_days(data: StudyData, participant: Participant, day: date) -> Span:
    """Return the observed days of the window: to its end, the cut-off, death or last contact."""
    window = dlt_window(participant, data)
    if window is None or window.end is None or window.start is None:
        return None
    first_dose = first_dose_date(data, participant.uid)
    start = first_dose.exact if first_dose and first_dose.exact else window.start
    return (start, max(start, last_observed(data, participant, min(window.end, day))))


def _events(data: StudyData, participant: Participant, span: Span) -> list[AdverseEvent]:
    return [
        event
        for event in data.of_participant(AdverseEvent, participant.uid)
        if is_treatment_emergent(event, data) and _may_lie_in(event.onset, span)
    ]


def _transfusion_days(
    data: StudyData, people: tuple[Participant, ...], spans: dict[str, Span], product: TransfusionProduct
) -> list[int]:
    counts = []
    for one in people:
        given = [
            item
            for item in counted_transfusions(data, one.uid, product)
            if _may_lie_in(item.date, spans[one.uid])
        ]
        dated = {item.date for item in given if item.date is not None and item.date.is_complete}
        counts.append(len(dated) + sum(1 for item in given if item.date is None or not item.date.is_complete))
    return counts


def _may_lie_in(moment: PartialDate | None, span: Span) -> bool:
    """Whether the date may lie in the span; what cannot be told counts, since leaving it out could hide harm."""
    return moment is None or span is None or (moment.first <= span[1] and moment.last >= span[0])
