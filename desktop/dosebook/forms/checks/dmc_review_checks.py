"""What may be wrong with a DMC review, or with a data cut-off."""

from collections.abc import Mapping
from decimal import Decimal

from dosebook.domain.codelists import Determination, Recommendation, SponsorDecision, YesNo
from dosebook.domain.records import Cohort, CutOff, DmcReview, ReportIssue
from dosebook.domain.regimen import total_dose
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import before, date_checks, words
from dosebook.forms.finding import EditCheck
from dosebook.forms.situation import Situation

_GO_ON = {Recommendation.ESCALATE, Recommendation.EXPAND, Recommendation.REPEAT}
_HALT = {Recommendation.SUSPEND, Recommendation.STOP}
_NEEDS_REGIMEN = {Recommendation.ESCALATE, Recommendation.DE_ESCALATE}


def _number_is_taken(review: DmcReview, situation: Situation) -> Mapping[str, str] | None:
    others = [other for other in situation.data.dmc_reviews if other.uid != review.uid]
    if review.number is None or all(other.number != review.number for other in others):
        return None
    return {"number": str(review.number)}


def _reviewed_total(review: DmcReview, situation: Situation) -> Decimal | None:
    """The highest total dose among the cohorts reviewed."""
    cohorts = [situation.cohort(uid) for uid in review.cohorts]
    totals = [total_dose(cohort.fractions) for cohort in cohorts if cohort is not None and cohort.fractions]
    return max(totals, default=None)


def _escalates_to_less(review: DmcReview, situation: Situation) -> bool:
    reviewed = _reviewed_total(review, situation)
    if review.recommendation is not Recommendation.ESCALATE or not review.recommended_fractions:
        return False
    return reviewed is not None and total_dose(review.recommended_fractions) <= reviewed


def _de_escalates_to_more(review: DmcReview, situation: Situation) -> bool:
    reviewed = _reviewed_total(review, situation)
    if review.recommendation is not Recommendation.DE_ESCALATE or not review.recommended_fractions:
        return False
    return reviewed is not None and total_dose(review.recommended_fractions) >= reviewed


def _created_differs(review: DmcReview, situation: Situation) -> bool:
    cohort = situation.cohort(review.next_cohort)
    if not isinstance(cohort, Cohort) or not review.recommended_fractions:
        return False
    followed = review.sponsor_decision is not SponsorDecision.OTHER
    return followed and cohort.fractions != review.recommended_fractions


def _other_cut_off(review: DmcReview, situation: Situation) -> Mapping[str, str] | None:
    issue = situation.data.find(review.report)
    cut_off = situation.data.find(issue.cut_off) if isinstance(issue, ReportIssue) else None
    if not isinstance(cut_off, CutOff) or cut_off.day is None or review.cut_off in {None, cut_off.day}:
        return None
    return {"day": cut_off.day.words()}


DMC_REVIEW_CHECKS = (
    EditCheck(
        "dmc_review.other_cut_off",
        "cut_off",
        QT_TRANSLATE_NOOP("findings", "The report that the committee saw has data to {day}."),
        _other_cut_off,
    ),
    EditCheck(
        "dmc_review.no_quorum",
        "quorum",
        QT_TRANSLATE_NOOP("findings", "Without a quorum the committee can recommend nothing."),
        lambda review, _: review.quorum is YesNo.NO and review.recommendation is not None,
    ),
    EditCheck(
        "dmc_review.number_taken",
        "number",
        QT_TRANSLATE_NOOP("findings", "DMC review {number} is recorded already."),
        _number_is_taken,
    ),
    EditCheck(
        "dmc_review.no_cohort",
        "cohorts",
        QT_TRANSLATE_NOOP("findings", "Choose the cohorts that were reviewed."),
        lambda review, _: not review.cohorts,
    ),
    EditCheck(
        "dmc_review.no_meeting",
        "meeting_date",
        QT_TRANSLATE_NOOP("findings", "The day of the meeting is empty."),
        lambda review, _: review.meeting_date is None,
    ),
    EditCheck(
        "dmc_review.no_cut_off",
        "cut_off",
        QT_TRANSLATE_NOOP("findings", "The data cut-off of the review is empty."),
        lambda review, _: review.cut_off is None,
    ),
    *date_checks(
        "dmc_review.cut_off_after_meeting",
        "cut_off",
        QT_TRANSLATE_NOOP("findings", "The data cut-off is after the meeting."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the data cut-off ({cut_off}) is after the meeting ({meeting}): the day is not known.",
        ),
        lambda review, _: [
            before(review.meeting_date, review.cut_off, cut_off=review.cut_off, meeting=review.meeting_date)
        ],
    ),
    EditCheck(
        "dmc_review.recommended_undetermined",
        "determination",
        QT_TRANSLATE_NOOP("findings", "A recommendation is recorded without a determination."),
        lambda review, _: review.recommendation is not None and review.determination is None,
    ),
    EditCheck(
        "dmc_review.safe_but_halted",
        "recommendation",
        QT_TRANSLATE_NOOP(
            "findings", "The dose was found safe, yet enrolment is to halt. Record why under conditions."
        ),
        lambda review, _: (
            review.determination is Determination.SAFE
            and review.recommendation in _HALT
            and not review.conditions
        ),
    ),
    EditCheck(
        "dmc_review.not_safe_but_goes_on",
        "recommendation",
        QT_TRANSLATE_NOOP(
            "findings", "The dose was not found safe, yet the recommendation is to go on at it or above."
        ),
        lambda review, _: review.determination is Determination.NOT_SAFE and review.recommendation in _GO_ON,
    ),
    EditCheck(
        "dmc_review.undetermined_but_escalates",
        "recommendation",
        QT_TRANSLATE_NOOP(
            "findings", "Safety could not be determined, yet the recommendation is to escalate."
        ),
        lambda review, _: (
            review.determination is Determination.CANNOT_DETERMINE
            and review.recommendation is Recommendation.ESCALATE
        ),
    ),
    EditCheck(
        "dmc_review.no_regimen",
        "recommended_fractions",
        QT_TRANSLATE_NOOP("findings", "State the regimen that is recommended."),
        lambda review, _: review.recommendation in _NEEDS_REGIMEN and not review.recommended_fractions,
    ),
    EditCheck(
        "dmc_review.escalates_to_less",
        "recommended_fractions",
        QT_TRANSLATE_NOOP(
            "findings", "The recommended total dose is not above that of the cohorts reviewed."
        ),
        _escalates_to_less,
    ),
    EditCheck(
        "dmc_review.de_escalates_to_more",
        "recommended_fractions",
        QT_TRANSLATE_NOOP(
            "findings", "The recommended total dose is not below that of the cohorts reviewed."
        ),
        _de_escalates_to_more,
    ),
    EditCheck(
        "dmc_review.no_chair",
        "chair",
        QT_TRANSLATE_NOOP("findings", "Who chaired the review is empty."),
        lambda review, _: review.recommendation is not None and not review.chair,
    ),
    EditCheck(
        "dmc_review.decision_without_name",
        "sponsor_decided_by",
        QT_TRANSLATE_NOOP("findings", "The sponsor's decision has no name; say who decided."),
        lambda review, _: review.sponsor_decision is not None and not review.sponsor_decided_by,
    ),
    EditCheck(
        "dmc_review.decision_undated",
        "sponsor_decided_on",
        QT_TRANSLATE_NOOP("findings", "The day of the sponsor's decision is empty."),
        lambda review, _: review.sponsor_decision is not None and review.sponsor_decided_on is None,
    ),
    *date_checks(
        "dmc_review.decided_before_meeting",
        "sponsor_decided_on",
        QT_TRANSLATE_NOOP("findings", "The sponsor's decision is dated before the meeting."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the sponsor's decision ({decided}) is dated before the meeting ({meeting}): "
            "the day is not known.",
        ),
        lambda review, _: [
            before(
                review.sponsor_decided_on,
                review.meeting_date,
                decided=review.sponsor_decided_on,
                meeting=review.meeting_date,
            )
        ],
    ),
    EditCheck(
        "dmc_review.otherwise_without_words",
        "sponsor_note",
        QT_TRANSLATE_NOOP("findings", "The sponsor decided otherwise; say what."),
        lambda review, _: review.sponsor_decision is SponsorDecision.OTHER and not review.sponsor_note,
    ),
    EditCheck(
        "dmc_review.created_differs",
        "next_cohort",
        QT_TRANSLATE_NOOP(
            "findings", "The cohort created from this review has another regimen than was recommended."
        ),
        _created_differs,
    ),
)


def _second_cut_off(cut_off: CutOff, situation: Situation) -> Mapping[str, str] | None:
    same = [
        other
        for other in situation.data.cut_offs
        if other.uid != cut_off.uid and other.day == cut_off.day and other.cohort == cut_off.cohort
    ]
    return {"day": words(cut_off.day)} if same and cut_off.day is not None else None


CUT_OFF_CHECKS = (
    EditCheck(
        "cut_off.day_not_known",
        "day",
        QT_TRANSLATE_NOOP("findings", "A cut-off is one day; give day, month and year."),
        lambda cut_off, _: cut_off.day is not None and not cut_off.day.is_complete,
    ),
    EditCheck(
        "cut_off.second",
        "day",
        QT_TRANSLATE_NOOP("findings", "Another cut-off of {day} is recorded; reports name their own."),
        _second_cut_off,
    ),
)
