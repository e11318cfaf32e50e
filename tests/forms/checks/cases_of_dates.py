"""Dates of which unknown parts decide a check, beside dates that decide it themselves."""

from builders import dose, event, on, participant, response, result, transfusion
from dosebook.domain.records import Deviation, ParticipantUid, Visit
from forms.checks.check_cases import Cases, setting, slip

PERSON = participant(consent_date=on("2018-01-05"), death_date=on("2018-06-10"))
DOSE = dose(date="2018-01-09")
VISIT = Visit(uid="s", participant=ParticipantUid("p01-01"), date=on("2018-01-10"))
DEVIATION = Deviation(uid="v", participant=ParticipantUid("p01-01"), date=on("2018-01-10"))
SAMPLE = result("r", date=on("2018-01-09"))
GIVEN = transfusion("t", date=on("2018-02-01"))

CASES_OF_DATES: Cases = {
    "participant.consent_cannot_tell": slip(PERSON, consent_date=on("unk")),
    "participant.death_cannot_tell": slip(PERSON, death_date=on("unk")),
    "dose.before_consent_cannot_tell": slip(DOSE, PERSON, date=on("2018-01")),
    "dose.after_death_cannot_tell": slip(DOSE, PERSON, date=on("2018-06")),
    "dose.first_cannot_tell": slip(DOSE, date=on("unk")),
    "adverse_event.before_consent_cannot_tell": slip(event("e"), PERSON, onset=on("2018-01")),
    "adverse_event.first_dose_cannot_tell": slip(event("e"), PERSON, DOSE, onset=on("2018-01")),
    "adverse_event.after_death_cannot_tell": setting(
        event("e", onset=on("2018-06-20")), (participant(death_date=on("2018-06")),), (PERSON,)
    ),
    "result.first_dose_cannot_tell": slip(SAMPLE, PERSON, DOSE, date=on("2018-01")),
    "result.after_death_cannot_tell": slip(SAMPLE, PERSON, date=on("2018")),
    "transfusion.first_dose_cannot_tell": slip(GIVEN, PERSON, DOSE, date=on("unk")),
    "transfusion.after_death_cannot_tell": slip(GIVEN, PERSON, date=on("2018-06")),
    "response.before_first_dose_cannot_tell": setting(
        response("a", date=on("2018-01-20")), (PERSON, dose(date="2018-01")), (PERSON, DOSE)
    ),
    "visit.before_consent_cannot_tell": slip(VISIT, PERSON, date=on("2018-01")),
    "visit.after_death_cannot_tell": slip(VISIT, PERSON, date=on("2018-06")),
    "deviation.before_consent_cannot_tell": slip(DEVIATION, PERSON, date=on("2018")),
}
