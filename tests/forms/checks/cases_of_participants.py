"""Mistakes in a participant's entry, baseline and follow-up."""

from typing import Any

from builders import cohort, dose, event, on, participant, study
from dosebook.domain.codelists import (
    CohortStatus,
    DeathCause,
    Disposition,
    Evaluability,
    YesNo,
)
from dosebook.domain.records import ParticipantUid
from forms.checks.check_cases import Cases, setting, slip

NOBODY_OUT = participant("01-01")
OUT = participant("01-01", evaluability=Evaluability.NOT_EVALUABLE)
SECOND = participant("01-02", replaces=ParticipantUid("p01-01"))
THIRD = participant("01-03", replaces=ParticipantUid("p01-01"))
ENROLLED = participant(enrolment_date=on("2018-01-02"))
DIED = participant(death_date=on("2018-06-01"), death_cause=DeathCause.DISEASE)


def _someone(**said: Any) -> Any:
    return participant(**said)


CASES_OF_PARTICIPANTS: Cases = {
    "participant.id_taken": slip(
        participant("01-02"), participant("01-01"), cohort(), participant_id="01-01"
    ),
    "participant.id_without_number": slip(participant(), participant_id="AB"),
    "participant.no_consent": slip(ENROLLED, consent_date=None),
    "participant.no_cohort": slip(ENROLLED, cohort=None),
    "participant.cohort_not_open": setting(
        ENROLLED, (cohort(status=CohortStatus.PLANNED),), (cohort(status=CohortStatus.OPEN),)
    ),
    "participant.unknown_version": slip(
        participant(protocol_version="2.0"), study(protocol_versions=("1.0", "2.0")), protocol_version="3.0"
    ),
    "participant.eligibility_before_consent": slip(
        _someone(eligibility_date=on("2017-12-01")), eligibility_date=on("2017-11-30")
    ),
    "participant.enrolment_before_consent": slip(ENROLLED, enrolment_date=on("2017-11")),
    "participant.enrolled_not_eligible": slip(ENROLLED, eligible=YesNo.NO),
    "participant.failure_without_reason": slip(
        _someone(screen_failure=YesNo.YES, screen_failure_reason="platelets"), screen_failure_reason=""
    ),
    "participant.failure_but_dosed": slip(participant(), dose(), screen_failure=YesNo.YES),
    "participant.age_unusual": slip(_someone(age=18), age=17),
    "participant.birth_year_unusual": slip(_someone(birth_year=2001), birth_year=2002),
    "participant.age_against_birth": slip(_someone(age=66, birth_year=1950), age=65),
    "participant.ecog_range": slip(_someone(ecog=5), ecog=6),
    "participant.prior_lines_unusual": slip(_someone(prior_lines=20), prior_lines=21),
    "participant.replaces_self": slip(participant(), replaces=ParticipantUid("p01-01")),
    "participant.replaces_evaluable": setting(
        SECOND, (NOBODY_OUT, cohort(), dose(date="2018-08-01")), (OUT,)
    ),
    "participant.replaced_twice": setting(THIRD, (OUT, SECOND), (OUT,)),
}

CASES_OF_FOLLOW_UP: Cases = {
    "participant.decision_incomplete": slip(
        _someone(
            evaluability=Evaluability.NOT_EVALUABLE,
            evaluability_reason="lost",
            evaluability_by="Dr Hale",
            evaluability_date=on("2018-03-01"),
        ),
        evaluability_by="",
    ),
    "participant.decision_without_answer": slip(participant(), evaluability_reason="lost"),
    "participant.contact_after_death": slip(DIED, last_contact=on("2018-06-02")),
    "participant.checked_after_contact": slip(
        _someone(last_contact=on("2018-06-01"), serious_checked_to=on("2018-06-01")),
        serious_checked_to=on("2018-06-02"),
    ),
    "participant.ended_after_death": slip(DIED, disposition_date=on("2018-07")),
    "participant.ended_nadir_unseen": slip(
        _someone(disposition=None),
        study(nadir_from_day=28, nadir_to_day=49),
        cohort(),
        dose(),
        disposition=Disposition.COMPLETED,
    ),
    "participant.ended_undated": slip(
        _someone(disposition=Disposition.COMPLETED, disposition_date=on("2018-05-01")), disposition_date=None
    ),
    "participant.ended_without_kind": slip(participant(), disposition_date=on("2018-05-01")),
    "participant.death_undated": slip(
        _someone(disposition=Disposition.DEATH, death_date=on("unk")), death_date=None
    ),
    "participant.cause_without_death": slip(DIED, death_date=None),
    "participant.death_before_consent": slip(DIED, death_date=on("2017-11")),
    "participant.death_without_cause": setting(
        participant(death_date=on("2018-06-01")), (event("e", grade=4),), (event("e", grade=5),)
    ),
    "participant.therapy_before_dose": slip(
        _someone(new_therapy_date=on("2018-01-09")), dose(), new_therapy_date=on("2018-01-08")
    ),
}
