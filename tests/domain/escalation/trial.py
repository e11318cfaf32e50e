"""A small trial for the tests of dose decisions: cohorts of three at rising doses, day 1 a Monday of 2018."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import builders
from dosebook.domain.codelists import DltJudgement, LabTest, LabUnit
from dosebook.domain.decision_codelists import DoseAxis, EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import DltAssessment, ParticipantUid, Record
from dosebook.domain.study_data import StudyData

WINDOW = 28
START = date(2018, 1, 1)


def design(**said: Any) -> EscalationDesign:
    """A 3+3 on the planned total over three levels."""
    usual: dict[str, Any] = {
        "rule": EscalationRule.THREE_PLUS_THREE,
        "dose_axis": DoseAxis.TOTAL_PLANNED,
        "cohort_size": 3,
    }
    return EscalationDesign(uid="design", **(usual | said))


def person(name: str, cohort: int, state: str, start: date) -> Iterator[Record]:
    """A treated participant: N without DLT after the window, T with one, P whose count is still to come."""
    yield builders.participant(name, cohort, enrolment_date=PartialDate.of(start))
    yield builders.dose(name, 1, start.isoformat(), administered_amount=Decimal(20 + cohort))
    if state == "P":
        return
    counted = PartialDate.of(start + timedelta(days=14))
    yield builders.result(f"r{name}", name, "80", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=counted)
    yield DltAssessment(
        uid=f"j{name}",
        participant=ParticipantUid(f"p{name}"),
        judgement=DltJudgement.YES if state == "T" else DltJudgement.NO,
        assessed_on=PartialDate.of(start + timedelta(days=WINDOW)),
        assessed_by="Dr Ito",
    )


def trial(
    notation: str, *, levels: int = 3, doses: tuple[str, ...] = ("10", "20", "30", "40", "50"), **said: Any
) -> StudyData:
    """A trial that went like ``1NNN 2NTP``: P is pending; everybody starts a week after the one before."""
    records: list[Record] = [builders.study(dlt_window_days=WINDOW), design(**said)]
    records += [builders.cohort(number, doses[number - 1], days=(1,)) for number in range(1, levels + 1)]
    start = START
    for place, group in enumerate(notation.split()):
        for seat, state in enumerate(group[1:]):
            records += person(f"{group[0]}{place}-{seat}", int(group[0]), state, start)
            start += timedelta(days=7)
    return StudyData.of(records, position=len(records))


def day_after(notation: str) -> date:
    """The day on which every window is over but those of the pending, who started last."""
    people = sum(len(group) - 1 for group in notation.split())
    pending = notation.count("P")
    return START + timedelta(days=7 * (people - pending) + WINDOW - 7) if pending < people else START
