"""Mistakes in the description of a study and of its cohorts."""

from decimal import Decimal

from builders import cohort, on, participant, study
from dosebook.domain.codelists import CohortStatus, Coverage, SponsorDecision
from dosebook.domain.records import CohortUid, DmcReview
from dosebook.domain.regimen import PlannedFraction
from forms.checks.check_cases import Cases, setting, slip

STUDY = study(half_life_days=Decimal("8.02"), nadir_from_day=29, nadir_to_day=57)
OPEN = cohort(
    opened_on=on("2018-01-02"), approvals="IRB", protocol_version="1.0", approved_on=on("2018-01-01")
)
PLANNED = cohort(2, status=CohortStatus.PLANNED)
DECIDED = DmcReview(
    uid="r1", number=1, next_cohort=CohortUid("c2"), sponsor_decision=SponsorDecision.FOLLOWED
)
UNDECIDED = DmcReview(uid="r1", number=1, next_cohort=CohortUid("c2"))
READY = cohort(2, approvals="IRB", protocol_version="1.0", opened_on=on("2018-05-01"))

CASES_OF_STUDY: Cases = {
    "study.window_without_anchor": slip(STUDY, dlt_window_anchor=None),
    "study.window_without_length": slip(STUDY, dlt_window_days=None),
    "study.window_of_no_day": slip(study(dlt_window_days=1), dlt_window_days=0),
    "study.nadir_backwards": slip(STUDY, nadir_to_day=28),
    "study.nadir_after_window": slip(study(nadir_to_day=85), nadir_to_day=86),
    "study.no_half_life": slip(STUDY, half_life_days=None),
    "study.bsa_cap_unusual": slip(study(bsa_cap=Decimal("1.5")), bsa_cap=Decimal("1.49")),
    "study.bsa_decimals_unusual": slip(study(bsa_decimals=1), bsa_decimals=5),
    "study.no_bsa_formula": slip(STUDY, bsa_formula=None),
    "study.one_site_unnamed": slip(
        study(coverage=Coverage.ONE_SITE, site_name="North"), coverage=Coverage.ONE_SITE, site_name=""
    ),
    "study.no_ctcae_version": slip(STUDY, ctcae_version=None),
}

CASES_OF_COHORTS: Cases = {
    "cohort.number_taken": slip(cohort(2), cohort(1), number=1),
    "cohort.opened_undecided": setting(READY, (OPEN, UNDECIDED), (OPEN, DECIDED)),
    "cohort.opens_without_version": slip(READY, PLANNED, protocol_version=""),
    "cohort.opens_without_approvals": slip(READY, PLANNED, approvals=""),
    "cohort.no_version": slip(OPEN, OPEN, protocol_version=""),
    "cohort.no_approvals": slip(OPEN, OPEN, approvals=""),
    "cohort.opened_before_approval": slip(OPEN, approved_on=on("2018-01-03")),
    "cohort.over_enrolled": slip(
        cohort(planned_participants=2), participant("01-01"), participant("01-02"), planned_participants=1
    ),
    "cohort.no_regimen": slip(OPEN, fractions=()),
    "cohort.first_day": slip(OPEN, fractions=(PlannedFraction(Decimal(25), 2),)),
    "cohort.same_day": slip(cohort(1, "12.5", "12.5"), fractions=(PlannedFraction(Decimal(25), 1),) * 2),
    "cohort.dose_zero": slip(OPEN, fractions=(PlannedFraction(Decimal(0), 1),)),
    "cohort.closed_before_opened": slip(OPEN, closed_on=on("2018-01-01")),
    "cohort.opened_undated": slip(OPEN, opened_on=None),
}
