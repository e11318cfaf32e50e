"""What may be wrong with a participant's follow-up: evaluability, end of participation, death."""

from collections.abc import Iterator, Mapping

from dosebook.domain.codelists import Disposition
from dosebook.domain.death import recorded_death
from dosebook.domain.records import Participant
from dosebook.domain.treatment import first_dose_date
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.checks.dates import Compared, after_other, before, before_other, date_checks
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.nadir_alarm import unseen_nadir
from dosebook.forms.situation import Situation


def _decision_incomplete(person: Participant, _: Situation) -> Mapping[str, str] | None:
    if person.evaluability is None:
        return None
    missing = [
        translate("findings", name)
        for name, value in (
            (QT_TRANSLATE_NOOP("findings", "the reason"), person.evaluability_reason),
            (QT_TRANSLATE_NOOP("findings", "who decided"), person.evaluability_by),
            (QT_TRANSLATE_NOOP("findings", "the date"), person.evaluability_date),
        )
        if not value
    ]
    return {"missing": ", ".join(missing)} if missing else None


def _decided_nothing(person: Participant, _: Situation) -> bool:
    said = person.evaluability_reason or person.evaluability_by or person.evaluability_date
    return person.evaluability is None and bool(said)


def _contact_after_death(person: Participant, _: Situation) -> Iterator[Compared]:
    contact, death = person.last_contact, person.death_date
    yield after_other(contact, death, contact=contact, death=death)


def _ended_after_death(person: Participant, _: Situation) -> Iterator[Compared]:
    ended, death = person.disposition_date, person.death_date
    yield after_other(ended, death, ended=ended, death=death)


def _died_before_consent(person: Participant, _: Situation) -> Iterator[Compared]:
    yield before_other(
        person.death_date, person.consent_date, death=person.death_date, consent=person.consent_date
    )


def _died_without_event(person: Participant, situation: Situation) -> bool:
    """A death from the disease is no adverse event in every protocol, so a cause in words is enough."""
    if recorded_death(person) is None or person.death_cause is not None or person.death_cause_text:
        return False
    return not any(event.grade == 5 for event in situation.events_of(person.uid))


def _therapy_before_dose(person: Participant, situation: Situation) -> Iterator[Compared]:
    therapy, first = person.new_therapy_date, first_dose_date(situation.data, person.uid)
    yield before_other(therapy, first, therapy=therapy, first=first)


def _checked_after_contact(person: Participant, _: Situation) -> Iterator[Compared]:
    for checked in (person.events_checked_to, person.serious_checked_to, person.transfusions_checked_to):
        yield before(person.last_contact, checked, contact=person.last_contact, checked=checked)


def _ended_with_nadir_unseen(person: Participant, situation: Situation) -> Mapping[str, str] | None:
    return unseen_nadir(person, situation.data, situation.today) if person.disposition is not None else None


FOLLOW_UP_CHECKS = (
    EditCheck(
        "participant.decision_incomplete",
        "evaluability",
        QT_TRANSLATE_NOOP("findings", "A decision on evaluability needs {missing} as well."),
        _decision_incomplete,
    ),
    EditCheck(
        "participant.decision_without_answer",
        "evaluability",
        QT_TRANSLATE_NOOP(
            "findings", "A reason for a decision on evaluability is given, but not the decision."
        ),
        _decided_nothing,
    ),
    *date_checks(
        "participant.contact_after_death",
        "last_contact",
        QT_TRANSLATE_NOOP("findings", "The last contact, {contact}, is after the death on {death}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the last contact ({contact}) is after the death ({death}): the day is not known.",
        ),
        _contact_after_death,
    ),
    *date_checks(
        "participant.checked_after_contact",
        "last_contact",
        QT_TRANSLATE_NOOP(
            "findings", "Events were checked up to a day after the last contact. Update the last contact."
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether events were checked up to a day ({checked}) after the last contact ({contact}): "
            "the day is not known.",
        ),
        _checked_after_contact,
    ),
    *date_checks(
        "participant.ended_after_death",
        "disposition_date",
        QT_TRANSLATE_NOOP("findings", "Participation ended on {ended}, after the death on {death}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether participation ended ({ended}) after the death ({death}): the day is not known.",
        ),
        _ended_after_death,
    ),
    EditCheck(
        "participant.ended_nadir_unseen",
        "disposition",
        QT_TRANSLATE_NOOP(
            "findings",
            "Participation ended, but no count of {counts} shows the nadir: none is recorded on days {first} to {last} "
            "of the DLT window.",
        ),
        _ended_with_nadir_unseen,
        Severity.INTERRUPTS,
    ),
    EditCheck(
        "participant.ended_undated",
        "disposition_date",
        QT_TRANSLATE_NOOP("findings", "Participation ended; the day is not recorded."),
        lambda person, _: person.disposition is not None and person.disposition_date is None,
    ),
    EditCheck(
        "participant.ended_without_kind",
        "disposition",
        QT_TRANSLATE_NOOP("findings", "A day on which participation ended is recorded, but not how."),
        lambda person, _: person.disposition is None and person.disposition_date is not None,
    ),
    EditCheck(
        "participant.death_undated",
        "death_date",
        QT_TRANSLATE_NOOP("findings", "Participation ended by death; the date of death is not recorded."),
        lambda person, _: person.disposition is Disposition.DEATH and person.death_date is None,
    ),
    EditCheck(
        "participant.cause_without_death",
        "death_date",
        QT_TRANSLATE_NOOP(
            "findings", "A cause of death is recorded without a date of death; unk is an answer."
        ),
        lambda person, _: (
            person.death_date is None and (person.death_cause is not None or bool(person.death_cause_text))
        ),
    ),
    *date_checks(
        "participant.death_before_consent",
        "death_date",
        QT_TRANSLATE_NOOP("findings", "The death is dated before the consent."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the death ({death}) is dated before the consent ({consent}): the day is not known.",
        ),
        _died_before_consent,
    ),
    EditCheck(
        "participant.death_without_cause",
        "death_cause",
        QT_TRANSLATE_NOOP("findings", "The death has neither a cause nor an event of grade 5."),
        _died_without_event,
    ),
    *date_checks(
        "participant.therapy_before_dose",
        "new_therapy_date",
        QT_TRANSLATE_NOOP(
            "findings", "New anti-myeloma therapy is dated before the first dose of this study."
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the new anti-myeloma therapy ({therapy}) was started before the first dose ({first}) "
            "of this study: the day is not known.",
        ),
        _therapy_before_dose,
    ),
)
