"""Mistakes in DLT assessments, DMC reviews and data cut-offs."""

from dataclasses import replace
from decimal import Decimal

from builders import cohort, dose, event, on, participant, study
from dosebook.domain.codelists import (
    Determination,
    DltJudgement,
    Evaluability,
    Recommendation,
    SponsorDecision,
    YesNo,
)
from dosebook.domain.records import (
    CohortUid,
    CutOff,
    DltAssessment,
    DltClause,
    DmcReview,
    ParticipantUid,
    RecordUid,
    ReportIssue,
)
from dosebook.domain.regimen import PlannedFraction
from forms.checks.check_cases import Cases, setting, slip

JUDGED = DltAssessment(
    uid="j",
    participant=ParticipantUid("p01-01"),
    judgement=DltJudgement.YES,
    concerns=("e",),
    rationale="Clause (a).",
    assessed_by="Dr Hale",
    assessed_on=on("2018-01-20"),
)
OWN, OTHERS = event("e"), event("e", "02-01")


def fractions(*doses: str) -> tuple[PlannedFraction, ...]:
    """A regimen with a week between its fractions."""
    return tuple(PlannedFraction(Decimal(one), 1 + 7 * place) for place, one in enumerate(doses))


REVIEW = DmcReview(
    uid="r",
    number=1,
    meeting_date=on("2018-08-28"),
    cut_off=on("2018-08-15"),
    cohorts=("c1",),
    determination=Determination.SAFE,
    recommendation=Recommendation.ESCALATE,
    recommended_fractions=fractions("18.75", "18.75"),
    chair="Prof. Ostrowski",
    sponsor_decision=SponsorDecision.FOLLOWED,
    sponsor_decided_by="Dr Roy",
    sponsor_decided_on=on("2018-08-30"),
)
REVIEWED = cohort(1, "15.625", "15.625")
LESS = DmcReview(
    uid="r",
    cohorts=("c1",),
    recommendation=Recommendation.DE_ESCALATE,
    recommended_fractions=fractions("12.5"),
)
HALTED = DmcReview(
    uid="r", determination=Determination.SAFE, recommendation=Recommendation.STOP, conditions="No drug left."
)
CUT_OFF = CutOff(uid="k", day=on("2018-08-15"), cohort=CohortUid("c1"))

CASES_OF_DLT_ASSESSMENTS: Cases = {
    "dlt_assessment.second": setting(
        JUDGED,
        (participant(), DltAssessment(uid="j2", participant=ParticipantUid("p01-01"))),
        (participant(),),
    ),
    "dlt_assessment.yes_without_concern": slip(JUDGED, concerns=()),
    "dlt_assessment.yes_without_clause": setting(JUDGED, (DltClause(uid="k", number=1),), ()),
    "dlt_assessment.concerns_another": setting(JUDGED, (OTHERS,), (OWN,)),
    "dlt_assessment.without_name": slip(JUDGED, assessed_by=""),
    "dlt_assessment.undated": slip(JUDGED, assessed_on=None),
    "dlt_assessment.without_rationale": slip(JUDGED, rationale=""),
    "dlt_assessment.undosed": setting(JUDGED, (participant(),), (participant(), dose())),
    "dlt_assessment.before_dose": slip(JUDGED, dose(), assessed_on=on("2018-01-08")),
    "dlt_assessment.nadir_unseen": setting(
        replace(JUDGED, judgement=DltJudgement.NO),
        (study(nadir_from_day=28, nadir_to_day=49), participant(), cohort(), dose()),
        (study(), participant(), cohort(), dose()),
    ),
    "dlt_assessment.against_evaluability": setting(
        JUDGED,
        (participant(evaluability=Evaluability.NOT_EVALUABLE),),
        (participant(evaluability=Evaluability.EVALUABLE),),
    ),
}

CASES_OF_REVIEWS: Cases = {
    "dmc_review.number_taken": slip(REVIEW, DmcReview(uid="r2", number=2), number=2),
    "dmc_review.no_cohort": slip(REVIEW, cohorts=()),
    "dmc_review.no_meeting": slip(REVIEW, meeting_date=None),
    "dmc_review.no_cut_off": slip(REVIEW, cut_off=None),
    "dmc_review.other_cut_off": slip(
        replace(REVIEW, report="i"),
        CUT_OFF,
        ReportIssue(uid="i", number=1, cut_off=RecordUid("k")),
        cut_off=on("2018-08-14"),
    ),
    "dmc_review.no_quorum": slip(REVIEW, quorum=YesNo.NO),
    "dmc_review.cut_off_after_meeting": slip(REVIEW, cut_off=on("2018-08-29")),
    "dmc_review.recommended_undetermined": slip(REVIEW, determination=None),
    "dmc_review.safe_but_halted": slip(HALTED, conditions=""),
    "dmc_review.not_safe_but_goes_on": slip(REVIEW, determination=Determination.NOT_SAFE),
    "dmc_review.undetermined_but_escalates": slip(REVIEW, determination=Determination.CANNOT_DETERMINE),
    "dmc_review.no_regimen": slip(REVIEW, recommended_fractions=()),
    "dmc_review.escalates_to_less": slip(
        REVIEW, REVIEWED, recommended_fractions=fractions("15.625", "15.625")
    ),
    "dmc_review.de_escalates_to_more": slip(LESS, REVIEWED, recommended_fractions=fractions("31.25")),
    "dmc_review.no_chair": slip(REVIEW, chair=""),
    "dmc_review.decision_without_name": slip(REVIEW, sponsor_decided_by=""),
    "dmc_review.decision_undated": slip(REVIEW, sponsor_decided_on=None),
    "dmc_review.decided_before_meeting": slip(REVIEW, sponsor_decided_on=on("2018-08-27")),
    "dmc_review.otherwise_without_words": slip(
        DmcReview(uid="r", sponsor_decision=SponsorDecision.OTHER, sponsor_note="Repeat."), sponsor_note=""
    ),
    "dmc_review.created_differs": slip(
        DmcReview(uid="r", next_cohort=CohortUid("c1"), recommended_fractions=REVIEWED.fractions),
        REVIEWED,
        recommended_fractions=fractions("18.75", "18.75"),
    ),
}

CASES_OF_CUT_OFFS: Cases = {
    "cut_off.day_not_known": slip(CUT_OFF, day=on("2018-08")),
    "cut_off.second": slip(
        CUT_OFF, CutOff(uid="k2", day=on("2018-08-16"), cohort=CohortUid("c1")), day=on("2018-08-16")
    ),
}
