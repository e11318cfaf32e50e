"""Operation: what is counted for the committee, from the made-up study, against counts by hand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from dosebook.domain.codelists import LabTest, LabUnit, TransfusionProduct
from dosebook.domain.cohort_places import cohort_places
from dosebook.domain.count_course import count_course
from dosebook.domain.cut_off import reported
from dosebook.domain.decision_codelists import ClauseKind
from dosebook.domain.dlt_adjudication import adjudications
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_status import cohort_dlts, dlt_status
from dosebook.domain.dlt_window import dlt_window
from dosebook.domain.escalation.advice import advise
from dosebook.domain.escalation.next_participant import next_participant
from dosebook.domain.exact_interval import clopper_pearson
from dosebook.domain.exposure import cohort_exposure
from dosebook.domain.imwg.suggestion import suggest
from dosebook.domain.m_protein import MarkerChange, m_protein_change
from dosebook.domain.records import Participant, Record
from dosebook.domain.replacements import may_be_replaced
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.adverse_event_summary import (
    grade_at_least,
    grade_counts,
    is_serious,
    treated_groups,
)
from dosebook.domain.summary.supportive_care_summary import transfusion_count
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.qualification.checking import Bench, Check, Observed
from dosebook.qualification.made_study import all_records, event_record, result_record, who

DAY = date(2018, 8, 15)


def _data(*more: Record) -> StudyData:
    return StudyData.of([*all_records(), *more])


def _person(data: StudyData, participant_id: str) -> Participant:
    return next(one for one in data.participants if one.participant_id == participant_id)


def _window(_at: Bench) -> str:
    data = _data()
    found = dlt_window(_person(data, "02-01"), data)
    return f"{found.start} to {found.end}" if found is not None else "none"


def _states(_at: Bench) -> str:
    data = _data()
    states = " ".join(
        dlt_status(who(one), data, DAY).state.name for one in ("02-01", "02-02", "02-03", "02-04")
    )
    counts = [cohort_dlts(cohort, data, DAY) for cohort in ("c1", "c2")]
    return f"{states}; {', '.join(f'{one.with_dlt}/{one.evaluable}' for one in counts)}"


def _candidates(_at: Bench) -> str:
    clause = DltClause(uid="clause", number=1, clause_kind=ClauseKind.GRADE, least_grade=4)
    data = _data(clause)
    found = {one: adjudications(_person(data, one), data, DAY) for one in ("02-01", "02-02", "02-03")}
    judged = dlt_status(who("02-02"), data, DAY).state.name
    return f"{', '.join(f'{name}: {len(found[name])}' for name in found)}; 02-02 stays {judged}"


def _replacing(_at: Bench) -> str:
    data = _data()
    rules = [may_be_replaced(_person(data, one), data, DAY) for one in ("02-01", "02-02")]
    return " ".join(rule.answer.name for rule in rules)


def _next(_at: Bench) -> str:
    data = _data()
    cohort = next(one for one in data.cohorts if one.number == 2)
    places = cohort_places(cohort, data, DAY)
    return f"{len(places.places)} of {places.planned}; {next_participant(places, data, DAY, None).may}"


def _advice(_at: Bench) -> str:
    data = _data()
    read = advise(reported(data, DAY).data, DAY)
    if read.advice is None:
        return "none"
    return f"level {read.advice.now.level}; decisions on record: {len(data.dose_decisions)}"


def _imwg(_at: Bench) -> str:
    data = _data()
    (response,) = data.responses
    level = suggest(response, data).level
    suggested = level.name if level is not None else None
    return f"{suggested}; recorded {response.category.value if response.category is not None else None}"


def _marker(_at: Bench) -> str:
    data = _data()
    found = m_protein_change(data, _person(data, "02-02"))
    return f"{found.percent:.1f} on {found.best_date.iso}" if isinstance(found, MarkerChange) else "none"


def _interval(_at: Bench) -> str:
    known = ((0, 3), (0, 4), (0, 6), (1, 6))
    return " ".join(f"{clopper_pearson(*one).high:.2f}" for one in known)


def _events(_at: Bench) -> str:
    data = _data(event_record("e9", "02-01", "Nausea", None, "2018-06-10"))
    group = treated_groups(data, data.cohorts)[1]
    counts = grade_counts(one for one in data.adverse_events if one.participant == who("02-01"))
    high, serious = group.with_any(grade_at_least(3)), group.with_any(is_serious)
    return f"grade 3+: {high}/{group.treated}; serious: {serious}/{group.treated}; 02-01: {counts.by_grade}"


def _exposure(_at: Bench) -> str:
    data = _data()
    means = [
        cohort_exposure(data, cohort).mean(lambda one: one.administered).value for cohort in data.cohorts[:2]
    ]
    return "; ".join(f"{mean:.2f} mCi" for mean in means if mean is not None)


def _transfusions(_at: Bench) -> str:
    found = transfusion_count(_data(), who("02-01"), TransfusionProduct.PLATELETS)
    return f"{found.days} days; {found.adult_doses} adult doses"


def _counts(_at: Bench) -> str:
    days = (("2018-03-06", "160"), ("2018-03-12", "60"), ("2018-03-14", "18"), ("2018-03-21", "90"))
    more = [
        result_record(f"x{day}", "01-01", LabTest.PLATELETS, value, LabUnit.TEN9_L, day=day)
        for day, value in days
    ]
    course = count_course(_data(*more), who("01-01"), LabTest.PLATELETS)
    lowest = course.nadir(with_support=True) if course is not None else None
    return f"{lowest.value} on day {lowest.day}" if lowest is not None else "none"


def _cut_off(_at: Bench) -> str:
    early = reported(_data(), date(2018, 6, 22)).data
    return (
        f"{len(early.adverse_events)} events; {len(early.doses)} doses; "
        f"{early.find('e1').grade}; {len(early.transfusions)} transfusions"
    )


def _simulation(_at: Bench) -> str | Observed:
    from dosebook.actions.plan_trial import NumericsMissing, simulate_plan
    from dosebook.domain.decision_codelists import EscalationRule
    from dosebook.domain.escalation_design_record import EscalationDesign
    from dosebook.domain.planning.plan import Plan, PlannedDesign
    from dosebook.domain.planning.scenario import Scenario

    rate = Decimal("0.25")
    rule = EscalationDesign(uid="design", rule=EscalationRule.THREE_PLUS_THREE)
    plan = Plan(
        "Q", (PlannedDesign("3+3", rule),), (Scenario("one dose", (float(rate),)),), trials=4000, seed=1
    )
    try:
        found = simulate_plan(plan, lambda _done, _all: None).found[0]
    except NumericsMissing as missing:
        return Observed(str(missing))
    again = simulate_plan(replace(plan), lambda _done, _all: None).found[0]
    # One dose: it is left when two or more of three, or of six, have a DLT.
    keep = _exact_share_kept(float(rate))
    seen = found.selected[1] / found.trials
    distance = "within" if abs(seen - keep) < 0.03 else f"{seen:.3f} is not within"
    return f"{distance} 0.03 of {keep:.3f}; {'the same' if found == again else 'another'} again"


def _exact_share_kept(rate: float) -> float:
    none, one = (1 - rate) ** 3, 3 * rate * (1 - rate) ** 2
    return none + one * none


COUNTING_CHECKS = (
    Check(
        QT_TRANSLATE_NOOP("qualification", "DLT window of 28 days of 02-01, dosed on 4 Jun 2018"),
        "2018-06-04 to 2018-07-01",
        _window,
        "R-013",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "States of cohort 2, and DLTs among the evaluable of cohorts 1 and 2"
        ),
        "DLT EVALUABLE EVALUABLE PENDING; 0/3, 1/3",
        _states,
        "R-014",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Candidates by a clause of grade 4, and what 02-02 was judged"),
        "02-01: 1, 02-02: 1, 02-03: 0; 02-02 stays EVALUABLE",
        _candidates,
        "R-015",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "May 02-01 (with a DLT) and 02-02 (evaluable) be replaced"),
        "NO NO",
        _replacing,
        "R-016",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Places taken in cohort 2, and whether one more may be dosed"),
        "4 of 3; False",
        _next,
        "R-017",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Advice of 3+3 after 0/3 and 1/3, and that it decides nothing"),
        "level 2; decisions on record: 0",
        _advice,
        "R-025",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "3+3 at one dose with a DLT rate of 25 %, simulated and exact"),
        "within 0.03 of 0.600; the same again",
        _simulation,
        "R-026",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Response suggested for a fall of M-protein by 45 %, beside the recorded one"
        ),
        "MR; recorded PR",
        _imwg,
        "R-027",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Best change of M-protein from 3.20 to 1.76 g/dL"),
        "-45.0 on 2018-07-25",
        _marker,
        "R-028",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Upper ends of the exact 95 % interval: 0/3, 0/4, 0/6, 1/6"),
        "0.71 0.60 0.46 0.64",
        _interval,
        "R-029",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Participants of cohort 2 by event, and 02-01 at its highest grade"
        ),
        "grade 3+: 2/4; serious: 1/4; 02-01: (0, 0, 0, 1, 0)",
        _events,
        "R-030",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Mean activity given in cohorts 1 and 2"),
        "25.00 mCi; 50.50 mCi",
        _exposure,
        "R-031",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Three bags of platelets on two days"),
        "2 days; 3 adult doses",
        _transfusions,
        "R-032",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Lowest of the platelet counts 160, 60, 18, 90 and 80 after 5 Mar 2018"
        ),
        "18 on day 10",
        _counts,
        "R-033",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "What is known at the end of 22 Jun 2018"),
        "2 events; 6 doses; 4; 2 transfusions",
        _cut_off,
        "R-034",
    ),
)
