"""The numbers of a report counted a second time, from the records alone and by plainer means.

Nothing of ``dosebook.domain`` that counts, sums or selects is used here: only the records and their dates.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from dosebook.domain.codelists import (
    Attribution,
    Disposition,
    DltJudgement,
    FractionStatus,
    MeasurableBy,
    ResponseCategory,
    SeriousnessCriterion,
    YesNo,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import (
    AdverseEvent,
    Cohort,
    DltAssessment,
    Dose,
    Medication,
    Participant,
    Record,
    Response,
    Result,
    Transfusion,
)

RELATED = {
    Attribution.POSSIBLE,
    Attribution.PROBABLE,
    Attribution.DEFINITE,
    Attribution.POSSIBLY_RELATED,
    Attribution.RELATED,
}


def is_after(moment: PartialDate | None, day: date) -> bool:
    return moment is not None and moment.year is not None and moment.first > day


class Recount:
    """What is known of a study on a day, counted by loops."""

    def __init__(self, records: Iterable[Record], day: date) -> None:
        self.day = day
        everything = list(records)
        self.cohorts = sorted(
            (one for one in everything if isinstance(one, Cohort)), key=lambda one: one.number or 0
        )
        doses = [one for one in everything if isinstance(one, Dose)]
        self.doses = [one for one in doses if not is_after(one.date, day)]
        late = {one.participant for one in doses if is_after(one.date, day)}
        early = {one.participant for one in self.doses}
        self.people = [
            self._person(one)
            for one in everything
            if isinstance(one, Participant)
            and (
                one.uid in early
                or (not is_after(one.consent_date, day) and (one.consent_date or one.uid not in late))
                or (not is_after(one.enrolment_date, day) and one.enrolment_date is not None)
            )
        ]
        # The day of a death: its date, the end of participation, or the end of the event that was fatal.
        self.deaths = {
            one.participant or "": one.end
            for one in reversed(everything)
            if isinstance(one, AdverseEvent) and one.grade == 5 and one.end is not None
        }
        for one in everything:
            if isinstance(one, Participant) and (one.death_date or one.disposition is Disposition.DEATH):
                self.deaths[one.uid] = one.death_date or one.disposition_date
        here = {one.uid for one in self.people}
        self.events = [
            self._event(one)
            for one in everything
            if isinstance(one, AdverseEvent) and one.participant in here and not is_after(one.onset, day)
        ]
        self.transfusions = self._dated(everything, Transfusion)
        self.results = self._dated(everything, Result)
        self.responses = self._dated(everything, Response)
        self.medications = [one for one in everything if isinstance(one, Medication)]
        self.judgements = {
            one.participant: one.judgement
            for one in everything
            if isinstance(one, DltAssessment)
            and (one.judgement is DltJudgement.NOT_YET_JUDGED or not is_after(one.assessed_on, day))
        }

    def _dated(self, everything: list[Record], kind: type) -> list[Any]:
        return [one for one in everything if isinstance(one, kind) and not is_after(one.date, self.day)]  # type: ignore[attr-defined]

    def _person(self, one: Participant) -> Participant:
        said: dict[str, Any] = {}
        if is_after(one.disposition_date, self.day):
            said |= {"disposition": None, "disposition_date": None}
        if is_after(one.death_date, self.day):
            said |= {"death_date": None}
            if one.disposition is Disposition.DEATH:
                said |= {"disposition": None, "disposition_date": None}
        if is_after(one.new_therapy_date, self.day):
            said["new_therapy_date"] = None
        return replace(one, **said)

    def _event(self, one: AdverseEvent) -> AdverseEvent:
        said: dict[str, Any] = {"end": None} if is_after(one.end, self.day) else {}
        if is_after(self.deaths.get(one.participant or ""), self.day):
            criteria = tuple(
                item for item in one.seriousness_criteria if item is not SeriousnessCriterion.DEATH
            )
            said |= {"grade": None if one.grade == 5 else one.grade, "seriousness_criteria": criteria}
        return replace(one, **said)

    # Who was treated, and when.

    def given(self, person: str) -> list[Dose]:
        found = [
            dose
            for dose in self.doses
            if dose.participant == person
            and (dose.status is FractionStatus.GIVEN or (dose.status is None and dose.administered_amount))
        ]
        return sorted(found, key=lambda dose: dose.fraction or 0)

    def first_day(self, person: str) -> date:
        return min(dose.date.first for dose in self.given(person) if dose.date)

    def treated(self, cohort: str | None = None) -> list[Participant]:
        dosed = {one.uid for one in self.cohorts}
        return [
            one
            for one in self.people
            if (one.cohort == cohort if cohort else one.cohort in dosed) and self.given(one.uid)
        ]

    def groups(self) -> list[list[Participant]]:
        """Return the treated of each dosed cohort, and last all of them."""
        columns = [people for cohort in self.cohorts if (people := self.treated(cohort.uid))]
        return [*columns, self.treated()]

    # Events.

    def emergent(self, people: list[Participant]) -> list[AdverseEvent]:
        uids = {one.uid for one in people}
        return [
            event
            for event in self.events
            if event.participant in uids
            and (
                event.onset is None
                or event.onset.year is None
                or event.onset.last >= self.first_day(event.participant)
            )
        ]

    def with_event(self, people: list[Participant], test: Callable[[AdverseEvent], bool]) -> int:
        return len({event.participant for event in self.emergent(people) if test(event)})

    def highest(self, people: list[Participant], test: Callable[[AdverseEvent], bool]) -> list[int]:
        """Return the highest grade (0 without one) of everybody with an event that passes the test."""
        best: dict[str, int] = {}
        for event in self.emergent(people):
            if test(event) and event.participant:
                best[event.participant] = max(best.get(event.participant, 0), event.grade or 0)
        return list(best.values())

    # Exposure.

    def mean(
        self, people: list[Participant], of: Callable[[Dose], Fraction | None]
    ) -> tuple[Fraction | None, int]:
        """Return the mean over participants of a sum over fractions, and over how many."""
        totals = []
        for one in people:
            parts = [of(dose) for dose in self.given(one.uid)]
            if parts and None not in parts:
                totals.append(sum((part for part in parts if part is not None), Fraction(0)))
        return (sum(totals) / len(totals) if totals else None), len(totals)

    # Care.

    def transfusion_days(self, person: str, product: Any, last: date = date.max) -> int:
        found = [
            one
            for one in self.transfusions
            if one.participant == person
            and one.product is product
            and (one.date is None or one.date.last >= self.first_day(person))
            and (one.date is None or one.date.first <= last)
        ]
        whole = {one.date.iso for one in found if one.date is not None and one.date.day}
        return len(whole) + sum(1 for one in found if one.date is None or not one.date.day)

    # Activity.

    def best(self, one: Participant) -> ResponseCategory | None:
        order = list(ResponseCategory)
        counted = [
            found.category
            for found in self.responses
            if found.participant == one.uid
            and (one.new_therapy_date is None or found.date.first <= one.new_therapy_date.last)
        ]
        return min(counted, key=order.index, default=None)

    def m_protein(self, one: Participant) -> Fraction | None:
        if one.measurable_by not in {MeasurableBy.SERUM_M_PROTEIN, None}:
            return None
        first = self.first_day(one.uid)
        values = sorted(
            (found.date.first, Fraction(found.value.number))
            for found in self.results
            if found.participant == one.uid and found.test.value == "MCPROT"
        )
        before = [value for day, value in values if day <= first]
        limit = one.new_therapy_date.last if one.new_therapy_date else date.max
        after = [value for day, value in values if first < day <= limit]
        return (min(after) - before[-1]) / before[-1] * 100 if before and after else None

    # The window of the DLT assessment: 85 days from the first fraction, the day of which is day 1.

    def window_end(self, one: Participant) -> date:
        return self.first_day(one.uid) + timedelta(days=84)

    def last_observed(self, one: Participant) -> date:
        ends = [self.window_end(one), self.day]
        fatal = [event.end for event in self.events if event.participant == one.uid and event.grade == 5]
        left = one.disposition_date if one.disposition is Disposition.DEATH else None
        died = [one.death_date] if one.death_date else [left] if left else fatal
        ends += [moment.last for moment in (*died, one.last_contact) if moment and moment.year]
        return max(self.first_day(one.uid), min(ends))


def is_serious(event: AdverseEvent) -> bool:
    return event.serious is YesNo.YES or len(event.seriousness_criteria) > 0


def printed(value: Fraction | None, decimals: int, *, signed: bool = False) -> str:
    """Return a number as a report prints it: rounded once, half away from zero, with a real minus."""
    if value is None:
        return "–"
    scaled = abs(value) * 10**decimals
    whole = int(scaled) + (1 if scaled - int(scaled) >= Fraction(1, 2) else 0)
    text = f"{whole // 10**decimals}" + (f".{whole % 10**decimals:0{decimals}d}" if decimals else "")
    sign = "−" if value < 0 and whole else "+" if signed and value > 0 and whole else ""
    return sign + text


def count(number: int, of: int) -> str:
    """Return ``1/6 (17 %)``."""
    return f"{number}/{of} ({printed(Fraction(100 * number, of), 0)} %)" if of else "–"
