"""A participant: consent, baseline, disposition and what ended participation."""

from dataclasses import dataclass
from typing import ClassVar

from dosebook.domain.absence import ASSESSED, MEASURED, UNKNOWN_ONLY, Absence, AbsenceReason
from dosebook.domain.codelists import (
    DeathCause,
    DiseaseStage,
    Disposition,
    Ethnicity,
    Evaluability,
    MeasurableBy,
    Race,
    Sex,
    YesNo,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import CohortUid, ParticipantUid, Record, RecordUid
from dosebook.domain.variable import Outside, absences, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Record):
    """A person in the study, from consent to the end of participation."""

    kind: ClassVar[str] = "participant"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Participant")

    participant_id: str = variable(
        QT_TRANSLATE_NOOP("variable", "Participant ID"),
        cdisc="SUBJID",
        help=QT_TRANSLATE_NOOP(
            "variable", "The participant's number in the study, never initials or a name."
        ),
        default="",
        example="05-02",
    )
    site: str = variable(
        QT_TRANSLATE_NOOP("variable", "Site"),
        cdisc="SITEID",
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The number of the site, as in the participant's ID."),
        example="05",
    )
    cohort: CohortUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cohort"),
        cdisc="ARM",
        refers_to="cohort",
        carried=True,
        help=QT_TRANSLATE_NOOP(
            "variable", "The cohort into which the participant was enrolled; from the enrolment form."
        ),
        example=QT_TRANSLATE_NOOP("variable", "Cohort 5"),
        never_absent="who is in no cohort counts in none, which must stay in sight",
    )
    protocol_version: str = variable(
        QT_TRANSLATE_NOOP("variable", "Protocol version followed"),
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The version that was in force when consent was given."),
        example="2.0",
        outside=Outside.SUPPLEMENTAL,
    )
    consent_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Consent"),
        cdisc="RFICDTC",
        help=QT_TRANSLATE_NOOP("variable", "The date that the participant wrote on the consent form."),
        example="20 Dec 2017",
        absent=ASSESSED,
    )
    eligible: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Eligibility confirmed"),
        help=QT_TRANSLATE_NOOP("variable", "From the signed eligibility checklist."),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    eligibility_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Eligibility confirmed on"),
        help=QT_TRANSLATE_NOOP("variable", "The day on which an investigator signed the checklist."),
        example="28 Dec 2017",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    enrolment_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Enrolment"),
        cdisc="RFSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which the place in the cohort was confirmed."),
        example="2 Jan 2018",
        absent=ASSESSED,
    )
    screen_failure: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Screen failure"),
        help=QT_TRANSLATE_NOOP("variable", "Yes where consent was given but not all criteria were met."),
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    screen_failure_reason: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for screen failure"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The criterion that was not met, from the checklist."),
        example=QT_TRANSLATE_NOOP("variable", "Platelets below the limit at screening"),
        outside=Outside.SUPPLEMENTAL,
        absent=(AbsenceReason.UNKNOWN, AbsenceReason.REFUSED),
    )
    sex: Sex | None = variable(
        QT_TRANSLATE_NOOP("variable", "Sex"),
        cdisc="SEX",
        help=QT_TRANSLATE_NOOP("variable", "From the medical record."),
        absent=MEASURED,
    )
    birth_year: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Year of birth"),
        cdisc="BRTHDTC",
        help=QT_TRANSLATE_NOOP("variable", "The year alone, from the medical record."),
        example="1954",
        absent=MEASURED,
    )
    age: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Age at consent"),
        unit=QT_TRANSLATE_NOOP("variable", "years"),
        cdisc="AGE",
        help=QT_TRANSLATE_NOOP("variable", "Year of birth or age; one of them is enough."),
        example="64",
        absent=MEASURED,
    )
    race: Race | None = variable(
        QT_TRANSLATE_NOOP("variable", "Race"),
        cdisc="RACE",
        help=QT_TRANSLATE_NOOP("variable", "As the participant says; from the medical record."),
        absent=MEASURED,
    )
    ethnicity: Ethnicity | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ethnicity"),
        cdisc="ETHNIC",
        help=QT_TRANSLATE_NOOP("variable", "As the participant says; from the medical record."),
        absent=MEASURED,
    )
    ecog: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "ECOG performance status"),
        cdisc="ECOG1",
        help=QT_TRANSLATE_NOOP("variable", "0 to 4, assessed at screening; from the visit note."),
        example="1",
        absent=MEASURED,
    )
    disease_stage: DiseaseStage | None = variable(
        QT_TRANSLATE_NOOP("variable", "Disease stage"),
        help=QT_TRANSLATE_NOOP("variable", "At screening, by the staging system that the protocol names."),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    prior_lines: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Prior lines of systemic therapy"),
        unit=QT_TRANSLATE_NOOP("variable", "lines"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Completed lines of systemic therapy before consent; from the oncologist's history."
        ),
        example="4",
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    measurable_by: MeasurableBy | None = variable(
        QT_TRANSLATE_NOOP("variable", "Disease measurable by"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The marker by which response is judged, as measured at baseline."
        ),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    receives_other_treatment: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Receives the other study treatment"),
        help=QT_TRANSLATE_NOOP("variable", "Whether this participant gets the other study treatment too."),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    new_therapy_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "New anti-myeloma therapy started"),
        help=QT_TRANSLATE_NOOP("variable", "Responses after this date no longer count."),
        example="1 Sep 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    last_contact: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Last contact"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The last day on which anybody of the site saw or spoke to the participant."
        ),
        example="20 Aug 2018",
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    events_checked_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "No further adverse events, checked to"),
        help=QT_TRANSLATE_NOOP(
            "variable", "A report prints 0 only up to this date; after it, not confirmed."
        ),
        example="20 Aug 2018",
        outside=Outside.OWN,
        never_absent="a report prints 0 only where somebody confirmed it; without a day it says so",
    )
    serious_checked_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "No further serious events, checked to"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Up to this day the sources were read for serious events; after it, not confirmed."
        ),
        example="20 Aug 2018",
        outside=Outside.OWN,
        never_absent="a report prints 0 only where somebody confirmed it; without a day it says so",
    )
    transfusions_checked_to: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "No further transfusions, checked to"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Up to this day the sources were read for transfusions; after it, not confirmed."
        ),
        example="20 Aug 2018",
        outside=Outside.OWN,
        never_absent="a report prints 0 only where somebody confirmed it; without a day it says so",
    )
    evaluability: Evaluability | None = variable(
        QT_TRANSLATE_NOOP("variable", "Evaluable for DLT, decided"),
        help=QT_TRANSLATE_NOOP(
            "variable", "Leave empty to let the records decide. A decision needs a reason."
        ),
        outside=Outside.SUPPLEMENTAL,
        never_absent="left empty the records decide; a decision is a person's and has its own reason",
    )
    evaluability_reason: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reason for the decision"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "Why the records alone do not settle it."),
        example=QT_TRANSLATE_NOOP("variable", "Left before the second fraction"),
        outside=Outside.SUPPLEMENTAL,
    )
    evaluability_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Decided by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The investigator or medical monitor who decided."),
        example="Dr Okafor",
        outside=Outside.OWN,
    )
    evaluability_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Decided on"),
        help=QT_TRANSLATE_NOOP("variable", "The day of that decision."),
        example="12 Aug 2018",
        outside=Outside.OWN,
    )
    replaces: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Replaces"),
        refers_to="participant",
        help=QT_TRANSLATE_NOOP(
            "variable", "The participant who is not evaluable and whose place this one takes."
        ),
        example="05-01",
        outside=Outside.LINK,
    )
    disposition: Disposition | None = variable(
        QT_TRANSLATE_NOOP("variable", "End of participation"),
        cdisc="DSDECOD",
        help=QT_TRANSLATE_NOOP("variable", "Leave empty while the participant is on the study."),
        never_absent="whoever dates the end knows what ended; lost to follow-up is an answer",
    )
    disposition_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ended on"),
        cdisc="DSSTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which participation ended, for whatever reason."),
        example="12 Aug 2018",
        absent=UNKNOWN_ONLY,
    )
    death_date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Died on"),
        cdisc="DTHDTC",
        help=QT_TRANSLATE_NOOP(
            "variable", "From the death certificate or the report of who cared for the participant."
        ),
        example="12 Aug 2018",
        absent=UNKNOWN_ONLY,
    )
    death_cause: DeathCause | None = variable(
        QT_TRANSLATE_NOOP("variable", "Cause of death"),
        cdisc="PRCDTH",
        help=QT_TRANSLATE_NOOP("variable", "As the investigator judges it."),
        absent=UNKNOWN_ONLY,
    )
    death_cause_text: str = variable(
        QT_TRANSLATE_NOOP("variable", "Cause of death in words"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "In the words of the certificate or of the investigator."),
        example=QT_TRANSLATE_NOOP("variable", "Progression of the myeloma"),
        outside=Outside.SUPPLEMENTAL,
    )
    death_event: RecordUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Event that led to death"),
        refers_to="adverse_event",
        help=QT_TRANSLATE_NOOP("variable", "The adverse event of grade 5, where one is recorded."),
        example="Sepsis",
        outside=Outside.LINK,
    )
    absences: tuple[Absence, ...] = absences()
