"""The participants of the demo, from consent to the end of participation."""

from dataclasses import replace
from datetime import timedelta

from dosebook.demo.days import dated, study_day
from dosebook.demo.naming import cohort_uid, participant_uid
from dosebook.demo.tables import Row
from dosebook.domain.codelists import (
    DeathCause,
    DiseaseStage,
    Disposition,
    Ethnicity,
    MeasurableBy,
    Race,
    Sex,
    YesNo,
    code_of,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Participant

CONSENT_DAYS_BEFORE = 12
LAST_VISIT = "85"
CHECKED_ONLY_TO_LAST_VISIT = frozenset({"05-04"})
"""Nobody confirmed this participant's transfusions after the last visit, so that a report has to say so."""


def enrolled(row: Row) -> Participant:
    """Return a participant as entered at screening."""
    first = study_day(row, 1)
    return Participant(
        uid=participant_uid(row["participant"]),
        participant_id=row["participant"],
        site=row["participant"][:2],
        cohort=cohort_uid(int(row["cohort"])),
        protocol_version=row["protocol_version"],
        consent_date=PartialDate.of(first - timedelta(days=CONSENT_DAYS_BEFORE)),
        eligible=YesNo.YES,
        eligibility_date=PartialDate.of(first - timedelta(days=4)),
        enrolment_date=PartialDate.of(first - timedelta(days=4)),
        screen_failure=YesNo.NO,
        sex=code_of(Sex, row["sex"]),
        age=int(row["age"]),
        race=code_of(Race, row["race"]),
        ethnicity=code_of(Ethnicity, row["ethnicity"]),
        ecog=int(row["ecog"]),
        disease_stage=code_of(DiseaseStage, row["stage"]),
        prior_lines=int(row["prior_lines"]),
        measurable_by=code_of(MeasurableBy, row["measurable_by"]),
        receives_other_treatment=code_of(YesNo, row["dexamethasone"]),
    )


def seen_at_last_visit(participant: Participant, row: Row) -> Participant:
    """Return the participant after the visit that ends the DLT window."""
    seen = dated(row, row["left_day"] or LAST_VISIT)
    return replace(
        participant,
        last_contact=seen,
        events_checked_to=seen,
        serious_checked_to=seen,
        transfusions_checked_to=seen,
        disposition=code_of(Disposition, row["left_as"]) if row["left_as"] else None,
        disposition_date=dated(row, row["left_day"]),
    )


def followed_up(participant: Participant, row: Row) -> Participant:
    """Return the participant with what was heard after participation ended."""
    died = dated(row, row["death_day"])
    return replace(
        participant,
        new_therapy_date=dated(row, row["new_therapy_day"]),
        death_date=died,
        death_cause=DeathCause.DISEASE if died is not None else None,
        death_cause_text="Progression of the multiple myeloma" if died is not None else "",
    )


def still_followed(participant: Participant, day: PartialDate) -> Participant:
    """Return a participant who is still in follow-up, as heard of on ``day``."""
    is_behind = participant.participant_id in CHECKED_ONLY_TO_LAST_VISIT
    return replace(
        participant,
        last_contact=day,
        events_checked_to=day,
        serious_checked_to=day,
        transfusions_checked_to=participant.transfusions_checked_to if is_behind else day,
    )
