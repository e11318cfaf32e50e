"""The rule of the demo, which is assumed, and the advice kept after each cohort with what was decided."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from dosebook import __version__
from dosebook.demo.courses import Course
from dosebook.demo.days import at
from dosebook.demo.naming import COORDINATOR, MONITOR, uid_of
from dosebook.demo.story import Changes, Step, amending, creating
from dosebook.domain.changes import Change
from dosebook.domain.codelists import YesNo
from dosebook.domain.cut_off import reported
from dosebook.domain.decision_codelists import AdviceOutcome, DoseAxis, EscalationRule
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.domain.escalation.advice import advise
from dosebook.domain.escalation.kept_advice import kept_advice
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.records import DmcReview
from dosebook.domain.regimen_words import regimen_words
from dosebook.domain.study_data import StudyData

RULE_NOTE = (
    "Assumed for the demo, because not published: 3+3 read for cohorts of 4, on the total dose as planned. "
    "With none of 4 or 5 with a DLT escalation is allowed; with 1 the dose is completed to 6; with 2 or more it is closed."
)
AFTER_OVERRIDE = {
    4: (
        "The rule would go to the next total dose. The committee wanted the same total in two fractions about a week "
        "apart first, since the lowest counts came late and a lower peak was hoped to spare the marrow. The single "
        "dose was found safe and tolerated."
    )
}
"""Why the trial went another way than the rule, by the number of the cohort."""

ESCALATION_DESIGN = EscalationDesign(
    uid=uid_of("escalation_design", 1),
    rule=EscalationRule.THREE_PLUS_THREE,
    dose_axis=DoseAxis.TOTAL_PLANNED,
    dose_levels=("12.5", "18.75", "25", "31.25", "37.5"),
    cohort_size=4,
    allows_de_escalation=YesNo.YES,
    expands_last=YesNo.YES,
    reads_four_or_five=YesNo.YES,
    stops_early=YesNo.YES,
    no_skipping=YesNo.YES,
    note=RULE_NOTE,
)


def rule_step(opened: date) -> Step:
    """Return the step in which the rule was set up."""
    return Step(at(opened, 9, 15), COORDINATOR, creating([ESCALATION_DESIGN]))


def advice_steps(course: Course) -> Iterator[Step]:
    """Return the advice on the data of the cut-off, and once the sponsor has decided, what became of it."""
    uid = uid_of("dose_decision", course.number)
    yield Step(course.taken + timedelta(minutes=10), MONITOR, _advised(course, uid))
    if course.decided is not None:
        yield Step(at(course.decided, 12, 10), COORDINATOR, _decided(course, uid), "Letter of the sponsor")


def _advised(course: Course, uid: str) -> Changes:
    def changes(data: StudyData) -> tuple[Change, ...]:
        found = advise(reported(data, course.cut_off).data, course.cut_off).advice
        if found is None:
            raise ValueError(f"the rule of the demo gives no advice after cohort {course.number}")
        return creating([kept_advice(found, data.position, uid, f"Dosebook {__version__}")])(data)

    return changes


def _decided(course: Course, uid: str) -> Changes:
    def changes(data: StudyData) -> tuple[Change, ...]:
        review: DmcReview = data.find(uid_of("dmc_review", course.number))
        reason = AFTER_OVERRIDE.get(course.number, "")

        def with_decision(kept: DoseDecision) -> DoseDecision:
            return replace(
                kept,
                outcome=AdviceOutcome.OVERRIDDEN if reason else AdviceOutcome.FOLLOWED,
                decided_dose=regimen_words(review.recommended_fractions, data.study),
                reason=reason,
                decided_by=review.sponsor_decided_by,
                decided_on=review.sponsor_decided_on,
            )

        return amending(uid, with_decision)(data)

    return changes
