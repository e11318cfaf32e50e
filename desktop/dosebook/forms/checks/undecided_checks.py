"""What the dates of a record leave open: neither right nor wrong, since unknown parts of dates decide it.

Each of these stands beside a comparison that warns where the dates are sure of a mistake.
"""

from collections.abc import Callable, Mapping
from typing import Any

from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Dose, Participant
from dosebook.domain.treatment import first_dose_date, was_given
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import is_undecided, words
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation

Moment = PartialDate | None
Against = Callable[[str, Situation], Moment]


def _consent(participant: str, situation: Situation) -> Moment:
    person = situation.participant(participant)
    return person.consent_date if person is not None else None


def _death(participant: str, situation: Situation) -> Moment:
    person = situation.participant(participant)
    return person.death_date if person is not None else None


def _first_dose(participant: str, situation: Situation) -> Moment:
    return first_dose_date(situation.data, participant)


def _undecided(name: str, against: Against, *, is_after: bool = False) -> Callable[[Any, Situation], Any]:
    """Ask whether the date ``name`` is before another one, or after it.

    Where nothing at all is known of the other date, its own record says so once, not each of these.
    """

    def fires(record: Any, situation: Situation) -> Mapping[str, str] | None:
        own: Moment = getattr(record, name)
        other = against(record.participant or "", situation)
        if own is None or other is None or (other.is_unknown and not own.is_unknown):
            return None
        is_open = is_undecided(other, own) if is_after else is_undecided(own, other)
        return {"date": words(own), "other": words(other)} if is_open else None

    return fires


def _first_dose_unknown(dose: Dose, _: Situation) -> bool:
    return dose.fraction == 1 and was_given(dose) and dose.date is not None and dose.date.is_unknown


def _is_unknown(name: str) -> Callable[[Participant, Situation], bool]:
    def fires(person: Participant, _: Situation) -> bool:
        moment: Moment = getattr(person, name)
        return moment is not None and moment.is_unknown

    return fires


def _check(check_id: str, field: str, sentence: str, fires: Callable[[Any, Situation], Any]) -> EditCheck:
    return EditCheck(check_id, field, sentence, fires, Severity.CANNOT_TELL)


UNDECIDED_PARTICIPANT_CHECKS = (
    _check(
        "participant.consent_cannot_tell",
        "consent_date",
        QT_TRANSLATE_NOOP(
            "findings", "Cannot tell what is dated before the consent: the date of the consent is not known."
        ),
        _is_unknown("consent_date"),
    ),
    _check(
        "participant.death_cannot_tell",
        "death_date",
        QT_TRANSLATE_NOOP(
            "findings", "Cannot tell what is dated after the death: the date of the death is not known."
        ),
        _is_unknown("death_date"),
    ),
)
UNDECIDED_DOSE_CHECKS = (
    _check(
        "dose.consent_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the dose ({date}) was before the consent ({other}): the day is not known.",
        ),
        _undecided("date", _consent),
    ),
    _check(
        "dose.death_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the dose ({date}) is dated after the death ({other}): the day is not known.",
        ),
        _undecided("date", _death, is_after=True),
    ),
    _check(
        "dose.first_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings", "Cannot tell what was before this first dose: the date of the dose is not known."
        ),
        _first_dose_unknown,
    ),
)
UNDECIDED_EVENT_CHECKS = (
    _check(
        "adverse_event.consent_cannot_tell",
        "onset",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the onset ({date}) was before the consent ({other}): the day is not known.",
        ),
        _undecided("onset", _consent),
    ),
    _check(
        "adverse_event.first_dose_cannot_tell",
        "onset",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the onset ({date}) was before the first dose ({other}): the day is not known. "
            "The event counts as one under treatment.",
        ),
        _undecided("onset", _first_dose),
    ),
    _check(
        "adverse_event.death_cannot_tell",
        "onset",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the onset ({date}) is dated after the death ({other}): the day is not known.",
        ),
        _undecided("onset", _death, is_after=True),
    ),
)
UNDECIDED_RESULT_CHECKS = (
    _check(
        "result.first_dose_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the sample ({date}) was taken after the first dose ({other}): the day is not known.",
        ),
        _undecided("date", _first_dose, is_after=True),
    ),
    _check(
        "result.death_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the sample ({date}) is dated after the death ({other}): the day is not known.",
        ),
        _undecided("date", _death, is_after=True),
    ),
)
UNDECIDED_TRANSFUSION_CHECKS = (
    _check(
        "transfusion.first_dose_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the transfusion ({date}) was before the first dose ({other}): the day is not known. "
            "It counts as one under treatment.",
        ),
        _undecided("date", _first_dose),
    ),
    _check(
        "transfusion.death_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the transfusion ({date}) is dated after the death ({other}): the day is not known.",
        ),
        _undecided("date", _death, is_after=True),
    ),
)
UNDECIDED_RESPONSE_CHECKS = (
    _check(
        "response.first_dose_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the assessment ({date}) was before the first dose ({other}): the day is not known.",
        ),
        _undecided("date", _first_dose),
    ),
)
UNDECIDED_VISIT_CHECKS = (
    _check(
        "visit.consent_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the visit ({date}) was before the consent ({other}): the day is not known.",
        ),
        _undecided("date", _consent),
    ),
    _check(
        "visit.death_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the visit ({date}) is dated after the death ({other}): the day is not known.",
        ),
        _undecided("date", _death, is_after=True),
    ),
)
UNDECIDED_DEVIATION_CHECKS = (
    _check(
        "deviation.consent_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the deviation ({date}) was before the consent ({other}): the day is not known.",
        ),
        _undecided("date", _consent),
    ),
)
