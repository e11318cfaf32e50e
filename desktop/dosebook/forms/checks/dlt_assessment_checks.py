"""What may be wrong with a DLT assessment."""

from collections.abc import Iterator, Mapping

from dosebook.domain.codelists import DltJudgement, Evaluability
from dosebook.domain.records import DltAssessment
from dosebook.domain.treatment import first_dose_date, fractions_given
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import Compared, before_other, date_checks
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.nadir_alarm import unseen_nadir
from dosebook.forms.record_words import participant_words
from dosebook.forms.situation import Situation


def is_judged(judged: DltAssessment) -> bool:
    """Whether a person gave an answer."""
    return judged.judgement not in {None, DltJudgement.NOT_YET_JUDGED}


def _second_assessment(judged: DltAssessment, situation: Situation) -> Mapping[str, str] | None:
    others = situation.data.of_participant(DltAssessment, judged.participant or "")
    if all(other.uid == judged.uid for other in others):
        return None
    return {"id": participant_words(judged.participant, situation.data)}


def _concerns_another(judged: DltAssessment, situation: Situation) -> bool:
    concerned = [situation.data.find(uid) for uid in judged.concerns]
    return any(record is None or record.participant != judged.participant for record in concerned)


def _concerns_void(judged: DltAssessment, situation: Situation) -> bool:
    entries = [situation.data.entries.get(uid) for uid in judged.concerns]
    return any(entry is not None and entry.is_voided for entry in entries)


def _judged_undosed(judged: DltAssessment, situation: Situation) -> bool:
    answered = judged.judgement in {DltJudgement.YES, DltJudgement.NO}
    return answered and not fractions_given(situation.data, judged.participant or "")


def _judged_before_dose(judged: DltAssessment, situation: Situation) -> Iterator[Compared]:
    first = first_dose_date(situation.data, judged.participant or "")
    yield before_other(judged.assessed_on, first, judged=judged.assessed_on, first=first)


def _judged_with_nadir_unseen(judged: DltAssessment, situation: Situation) -> Mapping[str, str] | None:
    person = situation.participant(judged.participant)
    if person is None or judged.judgement is not DltJudgement.NO:
        return None
    return unseen_nadir(person, situation.data, situation.today)


def _against_evaluability(judged: DltAssessment, situation: Situation) -> bool:
    person = situation.participant(judged.participant)
    if person is None:
        return False
    counted_out = person.evaluability is Evaluability.NOT_EVALUABLE and judged.judgement is DltJudgement.YES
    counted_in = (
        person.evaluability is Evaluability.EVALUABLE and judged.judgement is DltJudgement.NOT_EVALUABLE
    )
    return counted_out or counted_in


DLT_ASSESSMENT_CHECKS = (
    EditCheck(
        "dlt_assessment.second",
        "participant",
        QT_TRANSLATE_NOOP(
            "findings",
            "{id} has a DLT assessment already. Change that one, so that one participant counts once.",
        ),
        _second_assessment,
        Severity.BLOCKS,
    ),
    EditCheck(
        "dlt_assessment.yes_without_concern",
        "concerns",
        QT_TRANSLATE_NOOP("findings", "A DLT is recorded; choose the events or doses that it concerns."),
        lambda judged, _: judged.judgement is DltJudgement.YES and not judged.concerns,
    ),
    EditCheck(
        "dlt_assessment.yes_without_clause",
        "clause",
        QT_TRANSLATE_NOOP("findings", "A DLT is recorded; name the clause of the definition that it meets."),
        lambda judged, situation: (
            judged.judgement is DltJudgement.YES and not judged.clause and bool(situation.data.dlt_clauses)
        ),
    ),
    EditCheck(
        "dlt_assessment.concerns_another",
        "concerns",
        QT_TRANSLATE_NOOP("findings", "An event or dose chosen here belongs to another participant."),
        _concerns_another,
    ),
    EditCheck(
        "dlt_assessment.concerns_void",
        "concerns",
        QT_TRANSLATE_NOOP("findings", "An event or dose chosen here has been voided."),
        _concerns_void,
    ),
    EditCheck(
        "dlt_assessment.without_name",
        "assessed_by",
        QT_TRANSLATE_NOOP("findings", "The judgement has no name; say who judged."),
        lambda judged, _: is_judged(judged) and not judged.assessed_by,
    ),
    EditCheck(
        "dlt_assessment.undated",
        "assessed_on",
        QT_TRANSLATE_NOOP("findings", "The day of the judgement is empty."),
        lambda judged, _: is_judged(judged) and judged.assessed_on is None,
    ),
    EditCheck(
        "dlt_assessment.without_rationale",
        "rationale",
        QT_TRANSLATE_NOOP("findings", "The rationale of the judgement is empty."),
        lambda judged, _: is_judged(judged) and not judged.rationale,
    ),
    EditCheck(
        "dlt_assessment.undosed",
        "judgement",
        QT_TRANSLATE_NOOP("findings", "The participant is judged, but no dose given is recorded."),
        _judged_undosed,
    ),
    *date_checks(
        "dlt_assessment.before_dose",
        "assessed_on",
        QT_TRANSLATE_NOOP("findings", "The judgement is dated before the first dose."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the judgement ({judged}) is dated before the first dose ({first}): "
            "the day is not known.",
        ),
        _judged_before_dose,
    ),
    EditCheck(
        "dlt_assessment.nadir_unseen",
        "judgement",
        QT_TRANSLATE_NOOP(
            "findings",
            "Judged as no DLT, but no count of {counts} shows the nadir: none is recorded on days {first} to {last} of "
            "the DLT window.",
        ),
        _judged_with_nadir_unseen,
    ),
    EditCheck(
        "dlt_assessment.against_evaluability",
        "judgement",
        QT_TRANSLATE_NOOP(
            "findings", "The judgement and the decision on evaluability contradict each other."
        ),
        _against_evaluability,
    ),
)
