"""Mistakes in adverse events: what they are called, when they were, how they were judged."""

from builders import event, on, participant, study
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.codelists import (
    ActionTaken,
    AssessedItem,
    Attribution,
    AttributionScale,
    CtcaeVersion,
    EventOutcome,
    SeriousnessCriterion,
    YesNo,
)
from dosebook.domain.grade_change import GradeChange
from forms.checks.check_cases import Case, Cases, setting, slip

PERSON = participant(death_date=on("2018-06-01"))
JUDGED = event(
    "e",
    assessed_by="Dr Hale",
    assessed_on=on("2018-01-20"),
    assessed_items=(AssessedItem.GRADE, AssessedItem.SERIOUSNESS),
    serious=YesNo.NO,
)
SERIOUS = event(
    "e",
    serious=YesNo.YES,
    seriousness_criteria=(SeriousnessCriterion.HOSPITALISATION,),
    narrative="Admitted with fever.",
)
FATAL = event("e", grade=5, ctcae_term="Sepsis", outcome=EventOutcome.FATAL, serious=YesNo.YES)
UP_AND_DOWN = event(
    "e",
    grade=3,
    onset=on("2018-06-03"),
    end=on("2018-06-30"),
    grade_changes=(
        GradeChange(on("2018-06-03"), 2),
        GradeChange(on("2018-06-09"), 3),
        GradeChange(on("2018-06-20"), 1),
    ),
)
ENDED = event("e", ongoing=YesNo.NO, end=on("2018-01-20"), outcome=EventOutcome.RECOVERED)

CASES_OF_EVENTS: Cases = {
    "adverse_event.no_such_grade": slip(event("e", ctcae_term="Alopecia", grade=2), grade=3),
    "adverse_event.no_term": slip(event("e"), ctcae_term=""),
    "adverse_event.not_coded": slip(event("e", reported_term="tired"), ctcae_term=""),
    "adverse_event.no_action": slip(event("e", action_taken=ActionTaken.NOT_CHANGED), action_taken=None),
    "adverse_event.unknown_term": slip(event("e"), ctcae_term="Tiredness"),
    "adverse_event.other_version": slip(
        event("e", ctcae_version=CtcaeVersion.V4_03), ctcae_version=CtcaeVersion.V5_0
    ),
    "adverse_event.no_grade": slip(event("e"), grade=None),
    "adverse_event.entered_twice": slip(event("e", grade=2), event("other", grade=1), grade=1),
    "adverse_event.no_onset": slip(event("e"), onset=None),
    "adverse_event.end_before_onset": slip(ENDED, end=on("2018-01-11")),
    "adverse_event.before_consent": slip(event("e"), PERSON, onset=on("2017-11-30")),
    "adverse_event.after_death": slip(event("e"), PERSON, onset=on("2018-06-02")),
    "adverse_event.ongoing_but_ended": slip(ENDED, ongoing=YesNo.YES),
    "adverse_event.ended_without_date": slip(
        event("e", ongoing=YesNo.NO, end=on("unk")), end=None, outcome=EventOutcome.NOT_RECOVERED
    ),
    "adverse_event.recovered_without_end": slip(ENDED, end=None),
    "adverse_event.recovered_but_ongoing": slip(ENDED, ongoing=YesNo.YES),
    "adverse_event.lasting_but_ended": slip(ENDED, outcome=EventOutcome.NOT_RECOVERED),
}


def _course(*steps: tuple[str, int]) -> tuple[GradeChange, ...]:
    return tuple(GradeChange(on(since), grade) for since, grade in steps)


def _off(*steps: tuple[str, int]) -> Case:
    """The event that got worse and better again, with another course."""
    return slip(UP_AND_DOWN, grade_changes=_course(*steps))


CASES_OF_COURSES: Cases = {
    "adverse_event.course_no_such_grade": _off(("2018-06-03", 2), ("2018-06-09", 4)),
    "adverse_event.grade_not_worst": slip(UP_AND_DOWN, grade=2),
    "adverse_event.course_before_onset": _off(("2018-06-02", 2), ("2018-06-09", 3)),
    "adverse_event.course_begins_late": _off(("2018-06-04", 2), ("2018-06-09", 3)),
    "adverse_event.course_after_end": _off(("2018-06-03", 2), ("2018-07", 3)),
    "adverse_event.course_out_of_order": _off(("2018-06-09", 3), ("2018-06-03", 2)),
    "adverse_event.course_two_on_a_day": _off(("2018-06-03", 2), ("2018-06-03", 3)),
    "adverse_event.course_no_change": _off(("2018-06-03", 3), ("2018-06-09", 3)),
}

CASES_OF_JUDGEMENTS: Cases = {
    "adverse_event.grade_5_without_death": setting(FATAL, (participant(),), (PERSON,)),
    "adverse_event.grade_5_not_fatal": slip(FATAL, outcome=EventOutcome.UNKNOWN),
    "adverse_event.fatal_not_grade_5": slip(FATAL, grade=4),
    "adverse_event.fatal_not_serious": slip(FATAL, serious=YesNo.NO),
    "adverse_event.seriousness_empty": slip(JUDGED, serious=None),
    "adverse_event.seriousness_unknown": slip(
        event("e", serious=YesNo.NO),
        serious=None,
        absences=(Absence("serious", AbsenceReason.UNKNOWN),),
    ),
    "adverse_event.serious_without_criterion": slip(SERIOUS, seriousness_criteria=()),
    "adverse_event.criterion_not_serious": slip(SERIOUS, serious=YesNo.NO),
    "adverse_event.serious_without_narrative": slip(SERIOUS, narrative=""),
    "adverse_event.other_scale": slip(
        event("e", attribution=Attribution.POSSIBLE),
        study(attribution_scale=AttributionScale.CTEP),
        attribution=Attribution.RELATED,
    ),
    "adverse_event.other_scale_of_other": slip(
        event("e", attribution_other=Attribution.POSSIBLE),
        study(attribution_scale=AttributionScale.CTEP),
        attribution_other=Attribution.RELATED,
    ),
    **{
        f"adverse_event.other_scale_of_{place}": slip(
            event("e", **{f"attribution_{place}": Attribution.POSSIBLE}),
            study(attribution_scale=AttributionScale.CTEP),
            **{f"attribution_{place}": Attribution.RELATED},
        )
        for place in ("third", "fourth")
    },
    "adverse_event.treatment_unnamed": slip(
        event("e", treatment_given=YesNo.YES, treatment_note="filgrastim"), treatment_note=""
    ),
    "adverse_event.not_assessed": slip(JUDGED, assessed_by=""),
    "adverse_event.assessment_of_nothing": slip(JUDGED, assessed_items=()),
    "adverse_event.partly_assessed": slip(JUDGED, assessed_items=(AssessedItem.GRADE,)),
    "adverse_event.assessment_undated": slip(JUDGED, assessed_on=None),
}
