"""What may be wrong with how an event was judged: seriousness, outcome, attribution, assessment."""

from collections.abc import Mapping

from dosebook.domain.absent_values import absent_values
from dosebook.domain.codelists import AssessedItem, Attribution, EventOutcome, SeriousnessCriterion, YesNo
from dosebook.domain.records import AdverseEvent
from dosebook.domain.words import QT_TRANSLATE_NOOP, within_sentence
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation


def _person_alive(event: AdverseEvent, situation: Situation) -> bool:
    person = situation.participant(event.participant)
    return person is not None and person.death_date is None


def _unassessed_items(event: AdverseEvent) -> list[AssessedItem]:
    judged = (
        (AssessedItem.GRADE, event.grade),
        (AssessedItem.ATTRIBUTION, next(filter(None, event.attributions), None)),
        (AssessedItem.SERIOUSNESS, event.serious),
    )
    return [item for item, value in judged if value is not None and item not in event.assessed_items]


def is_assessed(event: AdverseEvent) -> bool:
    """Whether an investigator's name stands behind at least one judgement on the event."""
    return bool(event.assessed_by) and bool(event.assessed_items)


def _partly_assessed(event: AdverseEvent, _: Situation) -> Mapping[str, str] | None:
    missing = _unassessed_items(event)
    if not is_assessed(event) or not missing:
        return None
    return {"items": ", ".join(within_sentence(item.label) for item in missing)}


def _is_of_other_scale(level: Attribution | None, situation: Situation) -> bool:
    scale = situation.study.attribution_scale
    return level is not None and scale is not None and level.scale is not scale


def _seriousness_unknown(event: AdverseEvent, _: Situation) -> bool:
    return "serious" in absent_values(event) and not event.seriousness_criteria


def _grade_5_not_fatal(event: AdverseEvent, _: Situation) -> bool:
    return event.grade == 5 and event.outcome is not EventOutcome.FATAL


def _fatal_not_grade_5(event: AdverseEvent, _: Situation) -> bool:
    fatal = event.outcome is EventOutcome.FATAL or SeriousnessCriterion.DEATH in event.seriousness_criteria
    return fatal and event.grade != 5


SERIOUSNESS_CHECKS = (
    EditCheck(
        "adverse_event.grade_5_without_death",
        "grade",
        QT_TRANSLATE_NOOP(
            "findings", "Grade 5 is death, but no date of death is recorded for this participant."
        ),
        lambda event, situation: event.grade == 5 and _person_alive(event, situation),
    ),
    EditCheck(
        "adverse_event.grade_5_not_fatal",
        "outcome",
        QT_TRANSLATE_NOOP("findings", "Grade 5 is death, so the outcome is fatal."),
        _grade_5_not_fatal,
    ),
    EditCheck(
        "adverse_event.fatal_not_grade_5",
        "grade",
        QT_TRANSLATE_NOOP("findings", "The event is recorded as fatal, but its grade is not 5."),
        _fatal_not_grade_5,
    ),
    EditCheck(
        "adverse_event.fatal_not_serious",
        "serious",
        QT_TRANSLATE_NOOP("findings", "An event of grade 5 is serious."),
        lambda event, _: event.grade == 5 and event.serious is YesNo.NO,
    ),
    EditCheck(
        "adverse_event.seriousness_empty",
        "serious",
        QT_TRANSLATE_NOOP("findings", "Whether the event is serious is not recorded."),
        lambda event, _: event.serious is None,
    ),
    EditCheck(
        "adverse_event.seriousness_unknown",
        None,
        QT_TRANSLATE_NOOP(
            "findings",
            "Nobody knows yet whether the event is serious. Treat it as serious until somebody does; no report counts "
            "it as one.",
        ),
        _seriousness_unknown,
    ),
    EditCheck(
        "adverse_event.serious_without_criterion",
        "seriousness_criteria",
        QT_TRANSLATE_NOOP("findings", "The event is serious; say by which criterion."),
        lambda event, _: event.serious is YesNo.YES and not event.seriousness_criteria,
        Severity.INTERRUPTS,
    ),
    EditCheck(
        "adverse_event.criterion_not_serious",
        "serious",
        QT_TRANSLATE_NOOP(
            "findings", "A criterion of seriousness is ticked, but the event is not recorded as serious."
        ),
        lambda event, _: bool(event.seriousness_criteria) and event.serious is not YesNo.YES,
    ),
    EditCheck(
        "adverse_event.serious_without_narrative",
        "narrative",
        QT_TRANSLATE_NOOP("findings", "A serious event needs a narrative."),
        lambda event, _: event.serious is YesNo.YES and not event.narrative,
    ),
    EditCheck(
        "adverse_event.other_scale",
        "attribution",
        QT_TRANSLATE_NOOP("findings", "This attribution belongs to another scale than the study's."),
        lambda event, situation: _is_of_other_scale(event.attribution, situation),
    ),
    EditCheck(
        "adverse_event.other_scale_of_other",
        "attribution_other",
        QT_TRANSLATE_NOOP("findings", "This attribution belongs to another scale than the study's."),
        lambda event, situation: _is_of_other_scale(event.attribution_other, situation),
    ),
    EditCheck(
        "adverse_event.other_scale_of_third",
        "attribution_third",
        QT_TRANSLATE_NOOP("findings", "This attribution belongs to another scale than the study's."),
        lambda event, situation: _is_of_other_scale(event.attribution_third, situation),
    ),
    EditCheck(
        "adverse_event.other_scale_of_fourth",
        "attribution_fourth",
        QT_TRANSLATE_NOOP("findings", "This attribution belongs to another scale than the study's."),
        lambda event, situation: _is_of_other_scale(event.attribution_fourth, situation),
    ),
    EditCheck(
        "adverse_event.treatment_unnamed",
        "treatment_note",
        QT_TRANSLATE_NOOP("findings", "Treatment was given; say which."),
        lambda event, _: event.treatment_given is YesNo.YES and not event.treatment_note,
    ),
    EditCheck(
        "adverse_event.not_assessed",
        "assessed_by",
        QT_TRANSLATE_NOOP("findings", "No investigator has assessed this event yet. Reports mark it."),
        lambda event, _: not event.assessed_by,
    ),
    EditCheck(
        "adverse_event.assessment_of_nothing",
        "assessed_items",
        QT_TRANSLATE_NOOP("findings", "An assessor is named; tick what the assessment covers."),
        lambda event, _: bool(event.assessed_by) and not event.assessed_items,
    ),
    EditCheck(
        "adverse_event.partly_assessed",
        "assessed_items",
        QT_TRANSLATE_NOOP("findings", "Recorded, but not covered by the assessment: {items}."),
        _partly_assessed,
    ),
    EditCheck(
        "adverse_event.assessment_undated",
        "assessed_on",
        QT_TRANSLATE_NOOP("findings", "The day of the assessment is empty."),
        lambda event, _: bool(event.assessed_by) and event.assessed_on is None,
    ),
)
