"""Whether a dose was given although the committee halted, or although a DLT of the cohort was not reviewed yet."""

from collections.abc import Iterable, Iterator

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import Recommendation, SponsorDecision
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import DmcReview, Dose
from dosebook.domain.treatment import was_given
from dosebook.domain.words import QT_TRANSLATE_NOOP, within_sentence
from dosebook.forms.checks.dates import Compared, Moment, date_checks, is_before, words
from dosebook.forms.finding import Severity
from dosebook.forms.record_words import participant_words
from dosebook.forms.situation import Situation

_HALTS = {Recommendation.SUSPEND, Recommendation.STOP}


def _not(found: Certainty) -> Certainty:
    return Certainty(Certainty.CERTAIN - found)


def _came_between(start: Moment, stop: Moment, reviews: Iterable[DmcReview]) -> Certainty:
    """Whether one of these reviews met on or after a day and on or before another."""
    found = (
        min(_not(is_before(one.meeting_date, start)), _not(is_before(stop, one.meeting_date)))
        for one in reviews
        if one.meeting_date is not None
    )
    return max(found, default=Certainty.NO)


def _lifted(halted: Moment, dosed: Moment, reviews: Iterable[DmcReview]) -> Certainty:
    """Whether a review of a later day than the halt, and no later than the dose, let the cohort go on.

    Of two reviews of one day nobody knows which was last: the one that halts holds.
    """
    found = (
        min(is_before(halted, one.meeting_date), _not(is_before(dosed, one.meeting_date)))
        for one in reviews
        if one.meeting_date is not None and not _is_halting(one)
    )
    return max(found, default=Certainty.NO)


def _is_halting(review: DmcReview) -> bool:
    return review.recommendation in _HALTS and review.sponsor_decision is not SponsorDecision.OTHER


def _given_though_halted(dose: Dose, situation: Situation) -> Iterator[Compared]:
    """A review of the cohort of a later day, or a sponsor who decided otherwise, lifts what an earlier one halted.

    A day that is not recorded is as unknown as one that nobody knows: neither makes a halt or a DLT unsaid.
    """
    cohort = situation.cohort_of(dose.participant)
    if cohort is None or not was_given(dose):
        return
    reviews = situation.reviews_by_cohort.get(cohort.uid, ())
    for review in filter(_is_halting, reviews):
        meeting = review.meeting_date or PartialDate()
        lifted = _lifted(meeting, dose.date, reviews)
        said = {
            "date": words(dose.date),
            "meeting": words(meeting),
            "recommendation": within_sentence(review.recommendation.label) if review.recommendation else "",
        }
        yield Compared(min(is_before(meeting, dose.date), _not(lifted)), said)


def _given_after_dlt(dose: Dose, situation: Situation) -> Iterator[Compared]:
    """The first dose of somebody else in the cohort; fractions of a course that has begun are another question."""
    cohort = situation.cohort_of(dose.participant)
    if cohort is None or dose.fraction != 1 or not was_given(dose):
        return
    reviews = situation.reviews_by_cohort.get(cohort.uid, ())
    for judged in situation.dlts_by_cohort.get(cohort.uid, ()):
        if judged.participant == dose.participant:
            continue
        assessed = judged.assessed_on or PartialDate()
        reviewed = _came_between(assessed, dose.date, reviews)
        said = {
            "id": participant_words(judged.participant, situation.data),
            "judged": words(assessed),
            "date": words(dose.date),
        }
        yield Compared(min(is_before(assessed, dose.date), _not(reviewed)), said)


HALT_CHECKS = (
    *date_checks(
        "dose.given_though_halted",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "The committee recommended on {meeting} to {recommendation}; this dose was given after it.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether this dose ({date}) was given after the committee recommended ({meeting}) to "
            "{recommendation}: the day is not known.",
        ),
        _given_though_halted,
        severity=Severity.INTERRUPTS,
    ),
    *date_checks(
        "dose.given_after_dlt",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "{id} of the same cohort was judged on {judged} to have had a DLT, and no review of the cohort is recorded "
            "between then and this first dose.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether a review came between the judgement of {id} ({judged}), a DLT, and this first dose "
            "({date}): the day is not known.",
        ),
        _given_after_dlt,
        severity=Severity.INTERRUPTS,
    ),
)
