"""Planned visits, recorded visits and warnings switched off with one mistake each, and the same without it."""

from dataclasses import replace
from decimal import Decimal

from builders import cohort, dose, on, participant, result, study
from dosebook.domain.codelists import LabTest, LabUnit, YesNo
from dosebook.domain.records import CheckSwitch, ParticipantUid, PlannedVisit, RecordUid, Visit
from dosebook.domain.visit_codelists import Assessment, NotDoneReason, VisitAnchor
from forms.checks.check_cases import Cases, setting, slip

DAY_15 = PlannedVisit(
    uid="v15",
    number=3,
    name="Day 15",
    anchor=VisitAnchor.FIRST_FRACTION,
    day=Decimal(15),
    days_early=3,
    days_late=3,
    assessments=(Assessment.COUNTS, Assessment.VITAL_SIGNS),
)
DAY_22 = replace(DAY_15, uid="v22", number=4, name="Day 22", day=Decimal(22))
AROUND = (study(), cohort(), participant(), dose(date="2018-01-09"), DAY_15)
CAME = Visit(
    uid="v",
    participant=ParticipantUid("p01-01"),
    planned=RecordUid("v15"),
    occurred=YesNo.YES,
    date=on("2018-01-24"),
    done=(Assessment.VITAL_SIGNS,),
)
MISSED = Visit(
    uid="v",
    participant=ParticipantUid("p01-01"),
    planned=RecordUid("v15"),
    not_done=(Assessment.COUNTS,),
    reason=NotDoneReason.SAMPLE,
)
COUNTS = tuple(
    result(test.name, value="100", test=test, unit=LabUnit.TEN9_L, date=on("2018-01-23"))
    for test in (LabTest.PLATELETS, LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN)
)
OFF = CheckSwitch(uid="s", check_id="result.unusual", reason="Our unit is the other one.", decided_by="Lead")

CASES_OF_VISITS: Cases = {
    "planned_visit.same_number": slip(DAY_22, *AROUND, number=3),
    "planned_visit.no_name": slip(DAY_15, name=" "),
    "planned_visit.no_anchor": slip(DAY_15, anchor=None),
    "planned_visit.no_day": slip(DAY_15, day=None),
    "planned_visit.impossible_day": slip(DAY_15, day=Decimal(0)),
    "planned_visit.overlap": slip(DAY_22, *AROUND, days_early=4),
    "planned_visit.nothing_expected": slip(DAY_15, assessments=()),
    "visit.other_cohort": setting(
        CAME,
        (*AROUND[:-1], replace(DAY_15, cohorts=("c2",))),
        (*AROUND[:-1], replace(DAY_15, cohorts=("c1",))),
    ),
    "visit.twice": setting(CAME, (*AROUND, replace(CAME, uid="w")), (*AROUND, replace(MISSED, uid="w"))),
    "visit.not_said": slip(CAME, *AROUND, occurred=None),
    "visit.no_date": slip(CAME, *AROUND, date=None),
    "visit.date_of_missed": slip(CAME, *AROUND, occurred=YesNo.NO),
    # Day 15 of a first fraction on 9 Jan is 23 Jan; it counts to the 26th.
    "visit.outside": slip(CAME, *AROUND, date=on("2018-01-27")),
    "visit.before_consent": slip(CAME, *AROUND, date=on("2017-11-30")),
    "visit.after_death": setting(
        CAME,
        (*AROUND[:2], participant(death_date=on("2018-01-23")), *AROUND[3:]),
        (*AROUND[:2], participant(death_date=on("2018-01-24")), *AROUND[3:]),
    ),
    "visit.done_and_not": slip(CAME, *AROUND, not_done=(Assessment.VITAL_SIGNS,)),
    "visit.shown_as_done": setting(MISSED, (*AROUND, *COUNTS), (*AROUND, *COUNTS[:2])),
    "visit.no_reason": slip(MISSED, *AROUND, reason=None),
    "visit.other_reason": slip(MISSED, *AROUND, reason=NotDoneReason.OTHER),
    "check_switch.twice": setting(
        OFF, (replace(OFF, uid="t"),), (replace(OFF, uid="t", check_id="dose.early"),)
    ),
    "check_switch.no_reason": slip(OFF, reason=""),
    "check_switch.no_person": slip(OFF, decided_by=""),
}
