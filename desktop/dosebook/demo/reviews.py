"""The cohorts of the demo and the reviews by its committee: recommended, decided and opened, each by itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from dosebook.demo.days import at
from dosebook.demo.naming import COORDINATOR, MONITOR, cohort_uid, uid_of
from dosebook.demo.story import Changes, Step, amending, creating
from dosebook.domain.changes import Change
from dosebook.domain.codelists import CohortStatus, Determination, Recommendation, SponsorDecision
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Cohort, CutOff, DmcReview
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.study_data import StudyData

NextCohort = Callable[[StudyData, DmcReview, str], tuple[Change, ...]]
"""The action that makes the planned cohort of a recommendation; it lies above this layer."""

CHAIR = "Prof. Mara Ostrowski"
MEMBERS = "Prof. Mara Ostrowski; Dr Teo Almeida; Dr Lin Sato (biostatistics)"
SPONSOR_DECIDES = "Dr Joan Whitcomb, for the sponsor"
PLANNED_PARTICIPANTS = 4


def single(dose: str) -> tuple[PlannedFraction, ...]:
    """Return the regimen of one dose."""
    return (PlannedFraction(Decimal(dose)),)


def twice(dose: str) -> tuple[PlannedFraction, ...]:
    """Return the regimen of two equal fractions about a week apart."""
    return (PlannedFraction(Decimal(dose)), PlannedFraction(Decimal(dose), 8, days_early=1, days_late=2))


@dataclass(frozen=True, slots=True)
class Course:
    """The course of one cohort: enrolment, cut-off, meeting, and what came of it.

    ``decided`` is the day of the sponsor's decision about the next cohort, which then opens on ``opened``.
    """

    number: int
    closed: date
    cut_off: date
    taken: datetime
    meeting: date
    recommended: tuple[PlannedFraction, ...]
    conditions: str
    decided: date | None = None
    opened: date | None = None
    monitor_text: str = ""


COURSES = (
    Course(
        number=1,
        closed=date(2015, 9, 15),
        cut_off=date(2015, 12, 11),
        taken=at(date(2015, 12, 14), 9),
        meeting=date(2015, 12, 17),
        recommended=single("18.75"),
        conditions="Counts at least weekly to day 64.",
        decided=date(2015, 12, 21),
        opened=date(2015, 12, 22),
    ),
    Course(
        number=2,
        closed=date(2016, 4, 19),
        cut_off=date(2016, 7, 15),
        taken=at(date(2016, 7, 18), 9),
        meeting=date(2016, 7, 21),
        recommended=single("25"),
        conditions="",
        decided=date(2016, 7, 25),
        opened=date(2016, 7, 26),
    ),
    Course(
        number=3,
        closed=date(2016, 11, 8),
        cut_off=date(2017, 2, 3),
        taken=at(date(2017, 2, 6), 9),
        meeting=date(2017, 2, 7),
        recommended=single("31.25"),
        conditions="Growth factor is allowed from grade 4 neutropenia.",
        decided=date(2017, 2, 8),
        opened=date(2017, 2, 9),
    ),
    Course(
        number=4,
        closed=date(2017, 6, 6),
        cut_off=date(2017, 9, 1),
        taken=at(date(2017, 9, 5), 9),
        meeting=date(2017, 9, 12),
        recommended=twice("15.625"),
        conditions=(
            "Found safe and tolerated. Before a higher total dose, the same total in two fractions about a week "
            "apart; fraction 2 only when platelets are above 75."
        ),
        decided=date(2017, 10, 24),
        opened=date(2017, 11, 6),
    ),
    Course(
        number=5,
        closed=date(2018, 5, 1),
        cut_off=date(2018, 8, 15),
        taken=datetime.fromisoformat("2018-08-20T09:14:00+00:00"),
        meeting=date(2018, 8, 28),
        recommended=twice("18.75"),
        conditions="Counts twice a week from day 29 to day 57. The committee meets again after 4 participants.",
        monitor_text=(
            "Both fractions were given to all four participants. The lowest counts came about five days later than in "
            "cohort 4, and platelets were below 25 for a shorter time. The pneumonia of 05-03 was influenza. The "
            "sponsor proposes 2 × 18.75 mCi/m² for cohort 6."
        ),
    ),
)
"""Cohorts 1 to 5 in order. What was decided about cohort 6 is not recorded yet, so it is planned and no more."""


def first_cohort(opened: date) -> Cohort:
    """Return the cohort that the protocol began with."""
    return Cohort(
        uid=cohort_uid(1),
        number=1,
        planned_participants=PLANNED_PARTICIPANTS,
        fractions=single("12.5"),
        status=CohortStatus.OPEN,
        opened_on=PartialDate.of(opened),
    )


def course_steps(course: Course, next_cohort: NextCohort) -> Iterator[Step]:
    """Return what was entered about a cohort as a whole."""
    uid = cohort_uid(course.number)
    closed = _with_status(CohortStatus.CLOSED, closed_on=course.closed)
    yield Step(at(course.closed, 16), COORDINATOR, amending(uid, closed), "The last participant was treated")
    reviewed = amending(uid, _with_status(CohortStatus.UNDER_REVIEW))
    yield Step(at(course.cut_off, 17), COORDINATOR, reviewed, "Data cut-off for the committee")
    yield Step(course.taken, MONITOR, _cut_off(course))
    yield Step(at(course.meeting, 17), COORDINATOR, _reviewed(course, next_cohort))
    cleared = amending(uid, _with_status(CohortStatus.CLEARED))
    yield Step(at(course.meeting, 17, 10), COORDINATOR, cleared, "Determination of the committee")
    yield from _decision_steps(course)


def _decision_steps(course: Course) -> Iterator[Step]:
    if course.decided is not None:
        decided = amending(_review_uid(course), lambda review: _with_decision(review, course))
        yield Step(at(course.decided, 12), COORDINATOR, decided, "Letter of the sponsor")
    if course.opened is not None:
        opened = _with_status(CohortStatus.OPEN, opened_on=course.opened)
        yield Step(
            at(course.opened, 9),
            COORDINATOR,
            amending(cohort_uid(course.number + 1), opened),
            "Cohort opened",
        )


def _with_status(
    status: CohortStatus, *, opened_on: date | None = None, closed_on: date | None = None
) -> Callable[[Cohort], Cohort]:
    def changed(cohort: Cohort) -> Cohort:
        if opened_on is not None:
            cohort = replace(
                cohort, opened_on=PartialDate.of(opened_on), planned_participants=PLANNED_PARTICIPANTS
            )
        if closed_on is not None:
            cohort = replace(cohort, closed_on=PartialDate.of(closed_on))
        return replace(cohort, status=status)

    return changed


def _cut_off(course: Course) -> Changes:
    """The cut-off holds the position that the ledger had reached when it was taken."""
    return lambda data: creating(
        [
            CutOff(
                uid=uid_of("cut_off", course.number),
                day=PartialDate.of(course.cut_off),
                position=data.position,
                report_time=course.taken.strftime("%Y-%m-%dT%H:%M:%SZ"),
                cohort=cohort_uid(course.number),
                medical_monitor_text=course.monitor_text,
            )
        ]
    )(data)


def _review_uid(course: Course) -> str:
    return uid_of("dmc_review", course.number)


def _reviewed(course: Course, next_cohort: NextCohort) -> Changes:
    review = DmcReview(
        uid=_review_uid(course),
        number=course.number,
        meeting_date=PartialDate.of(course.meeting),
        cut_off=PartialDate.of(course.cut_off),
        cohorts=(cohort_uid(course.number),),
        determination=Determination.SAFE,
        recommendation=Recommendation.ESCALATE,
        recommended_fractions=course.recommended,
        conditions=course.conditions,
        members=MEMBERS,
        chair=CHAIR,
    )
    return lambda data: next_cohort(data, review, cohort_uid(course.number + 1))


def _with_decision(review: DmcReview, course: Course) -> DmcReview:
    decided = PartialDate.of(course.decided) if course.decided is not None else None
    return replace(
        review,
        sponsor_decision=SponsorDecision.FOLLOWED,
        sponsor_decided_by=SPONSOR_DECIDES,
        sponsor_decided_on=decided,
    )
