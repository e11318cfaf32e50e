"""Who was treated at which dose level, in the order of treatment, and how they stand at a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dosebook.domain.dlt_case import DltState
from dosebook.domain.dlt_status import DltStatus, dlt_status
from dosebook.domain.escalation.dose_levels import DoseLevels
from dosebook.domain.escalation.outcomes import Outcome, Outcomes, Tally
from dosebook.domain.escalation.waiting import Pending, Waiting
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date, treated_participants


@dataclass(frozen=True, slots=True)
class TreatedPerson:
    """One treated participant: the level of the cohort, None where it has none, and the state at the day."""

    person: Participant
    level: int | None
    status: DltStatus
    first_day: date

    @property
    def is_evaluable(self) -> bool:
        """Whether the participant counts: with a DLT, or without one after the window."""
        return self.status.state in {DltState.DLT, DltState.EVALUABLE}

    @property
    def has_dlt(self) -> bool:
        """Whether there was a DLT."""
        return self.status.state is DltState.DLT

    @property
    def is_pending(self) -> bool:
        """Whether the window is open without a DLT so far."""
        return self.status.state is DltState.PENDING

    @property
    def awaits_judgement(self) -> bool:
        """Whether the window is over and nobody has said whether there was a DLT."""
        return self.status.state is DltState.NOT_JUDGED

    @property
    def is_open(self) -> bool:
        """Whether the participant will count and nobody knows yet how."""
        return self.is_pending or self.awaits_judgement

    @property
    def share(self) -> float:
        """The share of the window that was seen without a DLT; 0 where that cannot be told.

        A window that nobody judged was not seen: silence is no observation.
        """
        if self.awaits_judgement:
            return 0.0
        window, day = self.status.window, self.status.day_in_window
        return 0.0 if window is None or day is None else min(1.0, max(0.0, day / window.days))


@dataclass(frozen=True, slots=True)
class Counts:
    """How many evaluable with and without DLT, pending, not yet judged and not evaluable."""

    tally: Tally
    pending: int
    not_judged: int
    not_evaluable: int

    @property
    def treated(self) -> int:
        """How many were treated."""
        return self.tally.evaluable + self.pending + self.not_judged + self.not_evaluable


def treated_people(data: StudyData, levels: DoseLevels, day: date) -> tuple[TreatedPerson, ...]:
    """Return everybody treated, in the order of their first fraction; undated ones come last."""
    found = []
    for person in treated_participants(data):
        status = dlt_status(person.uid, data, day)
        moment = first_dose_date(data, person.uid)
        first = moment.first if moment is not None and not moment.is_unknown else date.max
        found.append(TreatedPerson(person, levels.of_cohort(person.cohort), status, first))
    return tuple(sorted(found, key=lambda one: (one.first_day, one.person.participant_id)))


def counts_of(people: Iterable[TreatedPerson]) -> Counts:
    """Count these participants."""
    found = list(people)
    evaluable = [one for one in found if one.is_evaluable]
    pending = sum(1 for one in found if one.is_pending)
    not_judged = sum(1 for one in found if one.awaits_judgement)
    return Counts(
        Tally(len(evaluable), sum(one.has_dlt for one in evaluable)),
        pending,
        not_judged,
        len(found) - len(evaluable) - pending - not_judged,
    )


def outcomes_in_order(people: Iterable[TreatedPerson], levels: int) -> Outcomes:
    """Return the outcomes of those who are evaluable and stand on a level, in the order of treatment."""
    return Outcomes(
        levels,
        tuple(
            Outcome(one.level, one.has_dlt) for one in people if one.is_evaluable and one.level is not None
        ),
    )


def waiting_at(people: Iterable[TreatedPerson]) -> Waiting:
    """Return whose outcome is open at which level, and the level that was given last."""
    placed = [one for one in people if one.level is not None]
    pending = tuple(Pending(one.level, one.share) for one in placed if one.is_open and one.level)
    counted = [one.level for one in placed if one.is_open or one.is_evaluable]
    return Waiting(pending, counted[-1] if counted else None)
