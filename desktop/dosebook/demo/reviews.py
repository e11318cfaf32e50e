"""The cohorts of the demo and the reviews by its committee: recommended, decided and opened, each by itself."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from dosebook.demo.courses import Course, single
from dosebook.demo.days import at
from dosebook.demo.naming import COORDINATOR, MONITOR, cohort_uid, uid_of
from dosebook.demo.story import Changes, Step, amending, creating
from dosebook.domain.changes import Change
from dosebook.domain.codelists import CohortStatus, Determination, Recommendation, SponsorDecision, YesNo
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Cohort, CutOff, DmcReview
from dosebook.domain.study_data import StudyData

NextCohort = Callable[[StudyData, DmcReview, str], tuple[Change, ...]]
"""The action that makes the planned cohort of a recommendation; it lies above this layer."""

CHAIR = "Prof. Mara Ostrowski"
CONFLICTS = "none"
MEMBERS = "Prof. Mara Ostrowski; Dr Teo Almeida; Dr Lin Sato (biostatistics)"
SPONSOR_DECIDES = "Dr Joan Whitcomb, for the sponsor"
PLANNED_PARTICIPANTS = 4
PROTOCOL_VERSIONS = {1: "1.0", 2: "1.1", 3: "1.1", 4: "2.0", 5: "3.0"}
"""The version of the protocol under which each cohort opened."""
APPROVALS = "Ethics committee; radiation safety committee (assumed for the demo)"


def first_cohort(opened: date) -> Cohort:
    """Return the cohort that the protocol began with."""
    return Cohort(
        uid=cohort_uid(1),
        number=1,
        planned_participants=PLANNED_PARTICIPANTS,
        fractions=single("12.5"),
        protocol_version=PROTOCOL_VERSIONS[1],
        approvals=APPROVALS,
        approved_on=PartialDate.of(opened - timedelta(days=7)),
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
        number = course.number + 1
        opened = _opened(number, course.opened, course.decided or course.opened)
        yield Step(at(course.opened, 9), COORDINATOR, amending(cohort_uid(number), opened), "Cohort opened")


def _opened(number: int, opened: date, approved: date) -> Callable[[Cohort], Cohort]:
    return lambda cohort: replace(
        cohort,
        status=CohortStatus.OPEN,
        opened_on=PartialDate.of(opened),
        planned_participants=PLANNED_PARTICIPANTS,
        protocol_version=PROTOCOL_VERSIONS[number],
        approvals=APPROVALS,
        approved_on=PartialDate.of(approved),
    )


def _with_status(status: CohortStatus, *, closed_on: date | None = None) -> Callable[[Cohort], Cohort]:
    def changed(cohort: Cohort) -> Cohort:
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
        quorum=YesNo.YES,
        conflicts=CONFLICTS,
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
