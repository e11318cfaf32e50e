"""What may be wrong with a stay in hospital, and an event that is serious by one of which nothing is recorded."""

from collections.abc import Iterator

from dosebook.domain.codelists import SeriousnessCriterion, YesNo
from dosebook.domain.hospital_days import may_belong_together
from dosebook.domain.records import AdverseEvent, HospitalStay
from dosebook.domain.safety_codelists import HospitalReason
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import Compared, after_other, before, before_other, date_checks
from dosebook.forms.finding import EditCheck
from dosebook.forms.situation import Situation


def _discharge_first(stay: HospitalStay, _: Situation) -> Iterator[Compared]:
    yield before(stay.discharged, stay.admitted, end=stay.discharged, start=stay.admitted)


def _before_consent(stay: HospitalStay, situation: Situation) -> Iterator[Compared]:
    consent = situation.consent_of(stay.participant)
    yield before_other(stay.admitted, consent, date=stay.admitted, consent=consent)


def _after_death(stay: HospitalStay, situation: Situation) -> Iterator[Compared]:
    death = situation.death_of(stay.participant)
    yield after_other(stay.admitted, death, date=stay.admitted, death=death)


def _event_of(stay: HospitalStay, situation: Situation) -> AdverseEvent | None:
    found = situation.data.find(stay.event)
    return found if isinstance(found, AdverseEvent) else None


def _event_not_serious(stay: HospitalStay, situation: Situation) -> bool:
    event = _event_of(stay, situation)
    return event is not None and not _is_by_stay(event)


def _of_somebody_else(stay: HospitalStay, situation: Situation) -> bool:
    event = _event_of(stay, situation)
    return event is not None and event.participant != stay.participant


def _is_by_stay(event: AdverseEvent) -> bool:
    return event.serious is YesNo.YES and SeriousnessCriterion.HOSPITALISATION in event.seriousness_criteria


def _no_stay(event: AdverseEvent, situation: Situation) -> bool:
    if not _is_by_stay(event):
        return False
    stays = situation.data.of_participant(HospitalStay, event.participant or "")
    return not any(may_belong_together(stay, event) for stay in stays)


HOSPITAL_STAY_CHECKS = (
    EditCheck(
        "hospital_stay.no_admission",
        "admitted",
        QT_TRANSLATE_NOOP("findings", "The admission is empty; a month, a year or unk is an answer."),
        lambda stay, _: stay.admitted is None,
    ),
    *date_checks(
        "hospital_stay.discharge_first",
        "discharged",
        QT_TRANSLATE_NOOP("findings", "Discharged on {end}, before the admission on {start}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the discharge ({end}) was before the admission ({start}): the day is not known.",
        ),
        _discharge_first,
    ),
    *date_checks(
        "hospital_stay.before_consent",
        "admitted",
        QT_TRANSLATE_NOOP("findings", "Admitted on {date}, before the consent on {consent}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the admission ({date}) was before the consent ({consent}): the day is not known.",
        ),
        _before_consent,
    ),
    *date_checks(
        "hospital_stay.after_death",
        "admitted",
        QT_TRANSLATE_NOOP("findings", "The admission is dated after the participant's death."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the admission ({date}) is dated after the death ({death}): the day is not known.",
        ),
        _after_death,
    ),
    EditCheck(
        "hospital_stay.ongoing_but_discharged",
        "discharged",
        QT_TRANSLATE_NOOP("findings", "The stay is recorded as going on and has a discharge."),
        lambda stay, _: stay.ongoing is YesNo.YES and stay.discharged is not None,
    ),
    EditCheck(
        "hospital_stay.discharge_undated",
        "discharged",
        QT_TRANSLATE_NOOP("findings", "The stay is over, but its discharge is empty; unk is an answer."),
        lambda stay, _: stay.ongoing is not YesNo.YES and stay.discharged is None,
    ),
    EditCheck(
        "hospital_stay.no_reason",
        "reason",
        QT_TRANSLATE_NOOP("findings", "The reason for the admission is empty."),
        lambda stay, _: stay.reason is None,
    ),
    EditCheck(
        "hospital_stay.no_event",
        "event",
        QT_TRANSLATE_NOOP("findings", "The admission was for an adverse event; name the event."),
        lambda stay, _: stay.reason is HospitalReason.EVENT and stay.event is None,
    ),
    EditCheck(
        "hospital_stay.event_not_serious",
        "event",
        QT_TRANSLATE_NOOP(
            "findings",
            "This event led to a stay in hospital, but is not recorded as serious by hospital admission. Check it.",
        ),
        _event_not_serious,
    ),
    EditCheck(
        "hospital_stay.event_of_other",
        "event",
        QT_TRANSLATE_NOOP("findings", "The event belongs to another participant."),
        _of_somebody_else,
    ),
)
EVENT_STAY_CHECKS = (
    EditCheck(
        "adverse_event.no_hospital_stay",
        "seriousness_criteria",
        QT_TRANSLATE_NOOP(
            "findings", "The event is serious by hospital admission, but no hospital stay is recorded for it."
        ),
        _no_stay,
    ),
)
