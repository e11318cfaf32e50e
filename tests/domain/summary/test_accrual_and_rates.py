"""Who was enrolled by when, and the DLT rate of each dose with its published exact interval."""

from datetime import date

import pytest

import builders
from dosebook.domain.codelists import DltJudgement, Evaluability, YesNo
from dosebook.domain.records import DltAssessment, ParticipantUid
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.accrual import accrual
from dosebook.domain.summary.dlt_rates import dlt_rates

DAY = date(2018, 8, 15)


def study() -> StudyData:
    return builders.study_data(
        builders.cohort(1, opened_on=builders.on("2018-01-01"), planned_participants=3),
        builders.cohort(2, opened_on=None, planned_participants=6),
        builders.participant("01-01", enrolment_date=builders.on("2018-03-05")),
        builders.participant("01-02", enrolment_date=builders.on("2018-02")),
        builders.participant("01-03"),
        builders.dose("01-03", 1, "2018-02-10"),
        builders.participant("01-04"),
        builders.participant("01-05", screen_failure=YesNo.YES, enrolment_date=builders.on("2018-02-02")),
    )


def test_the_enrolled_stand_in_the_order_of_their_latest_possible_days() -> None:
    data = study()
    found = accrual(data, data.cohorts, DAY)
    told = [(one.participant.participant_id, one.day, one.is_certain) for one in found.enrolled]
    assert told == [
        ("01-03", date(2018, 2, 10), True),
        ("01-02", date(2018, 2, 28), False),
        ("01-01", date(2018, 3, 5), True),
    ]
    assert [person.participant_id for person in found.undated] == ["01-04"]


def test_only_cohorts_that_were_opened_are_planned() -> None:
    data = study()
    assert accrual(data, data.cohorts, DAY).planned == 3
    assert accrual(data, data.cohorts[1:], DAY).planned is None


@pytest.mark.parametrize(
    ("dlts", "people", "low", "high"),
    [(0, 4, 0.0, 0.602), (0, 3, 0.0, 0.708), (0, 6, 0.0, 0.459), (1, 6, 0.0042, 0.641)],
)
def test_rates_carry_the_exact_interval(dlts: int, people: int, low: float, high: float) -> None:
    names = [f"01-{number:02d}" for number in range(people)]
    judged = [
        DltAssessment(
            uid=f"j{name}",
            participant=ParticipantUid(f"p{name}"),
            judgement=DltJudgement.YES if number < dlts else DltJudgement.NO,
            assessed_on=builders.on("2018-07-01"),
        )
        for number, name in enumerate(names)
    ]
    data = builders.study_data(
        builders.cohort(1),
        [
            builders.participant(name, evaluability=Evaluability.EVALUABLE, evaluability_reason="Decided")
            for name in names
        ],
        [builders.dose(name) for name in names],
        judged,
    )
    (rate,) = dlt_rates(data, data.cohorts, DAY)
    assert (rate.count.with_dlt, rate.count.evaluable) == (dlts, people)
    assert rate.interval is not None
    assert (rate.interval.low, rate.interval.high) == pytest.approx((low, high), abs=0.0006)


def test_of_nobody_evaluable_no_rate_is_told() -> None:
    data = builders.study_data(builders.cohort(1), builders.participant(), builders.dose())
    (rate,) = dlt_rates(data, data.cohorts, date(2018, 1, 20))
    assert rate.share is None
    assert rate.interval is None
    assert rate.count.pending == 1
