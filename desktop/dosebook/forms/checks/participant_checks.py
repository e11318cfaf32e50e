"""What may be wrong with a participant: identity, entry into the study, baseline."""

from collections.abc import Iterator, Mapping
from datetime import date

from dosebook.domain.codelists import CohortStatus, YesNo
from dosebook.domain.participant_ids import participants_by_spelling
from dosebook.domain.records import Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.replacements import MayReplace, may_be_replaced
from dosebook.domain.spelling import spelled
from dosebook.domain.treatment import fractions_given
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.checks.dates import Compared, Compares, before_other, date_checks
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation


def _id_is_taken(person: Participant, situation: Situation) -> Mapping[str, str] | None:
    others = situation.data.once(participants_by_spelling).get(spelled(person.participant_id), ())
    twin = next((other for other in others if other.uid != person.uid), None)
    if twin is None or not spelled(person.participant_id):
        return None
    cohort = situation.cohort(twin.cohort)
    place = cohort_name(cohort) if cohort is not None else translate("findings", "no cohort")
    return {"id": twin.participant_id, "cohort": place}


def _id_has_no_digit(person: Participant, _: Situation) -> bool:
    return bool(person.participant_id) and not any(sign.isdigit() for sign in person.participant_id)


def _cohort_not_open(person: Participant, situation: Situation) -> Mapping[str, str] | None:
    cohort = situation.cohort(person.cohort)
    if cohort is None or person.enrolment_date is None or cohort.status not in {None, CohortStatus.PLANNED}:
        return None
    return {"cohort": cohort_name(cohort)}


def _is_in_study(person: Participant, situation: Situation) -> bool:
    """Whether somebody enrolled, or received a dose, who is recorded as no screen failure."""
    is_in = person.enrolment_date is not None or bool(fractions_given(situation.data, person.uid))
    return is_in and person.screen_failure is not YesNo.YES


def _unknown_version(person: Participant, situation: Situation) -> Mapping[str, str] | None:
    known = situation.study.protocol_versions
    if not person.protocol_version or not known or person.protocol_version in known:
        return None
    return {"version": person.protocol_version}


def _before_consent(name: str) -> Compares:
    def compares(person: Participant, _: Situation) -> Iterator[Compared]:
        moment, consent = getattr(person, name), person.consent_date
        yield before_other(moment, consent, date=moment, consent=consent)

    return compares


def _failed_but_dosed(person: Participant, situation: Situation) -> bool:
    failed = person.screen_failure is YesNo.YES
    return failed and bool(fractions_given(situation.data, person.uid))


def _age_against_birth(person: Participant, _: Situation) -> Mapping[str, str] | None:
    consent = person.consent_date
    if person.age is None or person.birth_year is None or consent is None or consent.year is None:
        return None
    years = consent.year - person.birth_year
    if person.age in {years, years - 1}:
        return None
    return {"age": str(person.age), "year": str(person.birth_year), "low": str(years - 1), "high": str(years)}


def _age_is_odd(person: Participant, _: Situation) -> bool:
    return person.age is not None and not 18 <= person.age <= 110


def _birth_is_odd(person: Participant, situation: Situation) -> bool:
    last = situation.today.year if situation.today is not None else 2199
    return person.birth_year is not None and not 1900 <= person.birth_year <= last - 17


def _replaces_evaluable(person: Participant, situation: Situation) -> Mapping[str, str] | None:
    """Whoever counts for the DLT assessment, or may still come to count, is not replaced."""
    first = situation.participant(person.replaces)
    if first is None or first.uid == person.uid:
        return None
    rule = may_be_replaced(first, situation.data, situation.today or date.max)
    return None if rule.answer is MayReplace.YES else {"id": first.participant_id, "reason": rule.reason}


def _replaced_twice(person: Participant, situation: Situation) -> Mapping[str, str] | None:
    others = situation.replaced_by.get(person.replaces or "", ())
    twin = next((other for other in others if other.uid != person.uid), None)
    first = situation.participant(person.replaces)
    if twin is None or first is None:
        return None
    return {"id": first.participant_id, "other": twin.participant_id}


_BEFORE_CONSENT = QT_TRANSLATE_NOOP("findings", "{date} is before the consent of {consent}.")
_MAYBE_BEFORE_CONSENT = QT_TRANSLATE_NOOP(
    "findings", "Cannot tell whether {date} is before the consent ({consent}): the day is not known."
)

PARTICIPANT_CHECKS = (
    EditCheck(
        "participant.id_taken",
        "participant_id",
        QT_TRANSLATE_NOOP(
            "findings", "{id} already exists, in {cohort}. Give this participant another number to save."
        ),
        _id_is_taken,
        Severity.BLOCKS,
    ),
    EditCheck(
        "participant.id_without_number",
        "participant_id",
        QT_TRANSLATE_NOOP(
            "findings", "This ID has no number. Initials or names do not belong in the study file."
        ),
        _id_has_no_digit,
    ),
    EditCheck(
        "participant.no_consent",
        "consent_date",
        QT_TRANSLATE_NOOP("findings", "Enrolled, but the date of consent is empty; unk is an answer."),
        lambda person, situation: person.consent_date is None and _is_in_study(person, situation),
    ),
    EditCheck(
        "participant.no_cohort",
        "cohort",
        QT_TRANSLATE_NOOP("findings", "Enrolled, but in no cohort, so the participant counts in none."),
        lambda person, situation: person.cohort is None and _is_in_study(person, situation),
    ),
    EditCheck(
        "participant.cohort_not_open",
        "cohort",
        QT_TRANSLATE_NOOP("findings", "Enrolled into {cohort}, which has not been opened."),
        _cohort_not_open,
    ),
    EditCheck(
        "participant.unknown_version",
        "protocol_version",
        QT_TRANSLATE_NOOP("findings", "The study names no protocol version {version}."),
        _unknown_version,
    ),
    *date_checks(
        "participant.eligibility_before_consent",
        "eligibility_date",
        _BEFORE_CONSENT,
        _MAYBE_BEFORE_CONSENT,
        _before_consent("eligibility_date"),
    ),
    *date_checks(
        "participant.enrolment_before_consent",
        "enrolment_date",
        _BEFORE_CONSENT,
        _MAYBE_BEFORE_CONSENT,
        _before_consent("enrolment_date"),
    ),
    EditCheck(
        "participant.enrolled_not_eligible",
        "eligible",
        QT_TRANSLATE_NOOP(
            "findings", "Enrolled, although eligibility was not met. Record a protocol deviation."
        ),
        lambda person, _: person.eligible is YesNo.NO and person.enrolment_date is not None,
    ),
    EditCheck(
        "participant.failure_without_reason",
        "screen_failure_reason",
        QT_TRANSLATE_NOOP("findings", "The reason for the screen failure is empty."),
        lambda person, _: person.screen_failure is YesNo.YES and not person.screen_failure_reason,
    ),
    EditCheck(
        "participant.failure_but_dosed",
        "screen_failure",
        QT_TRANSLATE_NOOP("findings", "Recorded as a screen failure, but a dose was given."),
        _failed_but_dosed,
    ),
    EditCheck(
        "participant.age_unusual",
        "age",
        QT_TRANSLATE_NOOP("findings", "The age lies outside 18 to 110 years. Check it."),
        _age_is_odd,
    ),
    EditCheck(
        "participant.birth_year_unusual",
        "birth_year",
        QT_TRANSLATE_NOOP("findings", "The year of birth is unusual for this study. Check it."),
        _birth_is_odd,
    ),
    EditCheck(
        "participant.age_against_birth",
        "age",
        QT_TRANSLATE_NOOP("findings", "Born in {year}, the age at consent is {low} or {high}, not {age}."),
        _age_against_birth,
    ),
    EditCheck(
        "participant.ecog_range",
        "ecog",
        QT_TRANSLATE_NOOP("findings", "The ECOG performance status goes from 0 to 5."),
        lambda person, _: person.ecog is not None and not 0 <= person.ecog <= 5,
    ),
    EditCheck(
        "participant.prior_lines_unusual",
        "prior_lines",
        QT_TRANSLATE_NOOP("findings", "More than 20 prior lines of therapy is unusual. Check it."),
        lambda person, _: person.prior_lines is not None and person.prior_lines > 20,
    ),
    EditCheck(
        "participant.replaces_self",
        "replaces",
        QT_TRANSLATE_NOOP("findings", "A participant cannot replace themselves."),
        lambda person, _: person.replaces == person.uid,
    ),
    EditCheck(
        "participant.replaces_evaluable",
        "replaces",
        QT_TRANSLATE_NOOP(
            "findings", "{id} is not known to be not evaluable, so there is nobody to replace: {reason}"
        ),
        _replaces_evaluable,
    ),
    EditCheck(
        "participant.replaced_twice",
        "replaces",
        QT_TRANSLATE_NOOP("findings", "{id} is already replaced by {other}."),
        _replaced_twice,
    ),
)
