"""What the dates of a record leave open though neither order is a mistake, and dates of which nothing is known.

What may be a mistake is declared with its comparison, in the other modules, by ``date_checks``.
"""

from collections.abc import Callable, Iterator
from typing import Any

from dosebook.domain.records import Dose, Participant
from dosebook.domain.treatment import first_dose_date, was_given
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import Compared, Compares, Moment, after_other, before_other, open_check
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation


def _before_first_dose(name: str) -> Compares:
    def compares(record: Any, situation: Situation) -> Iterator[Compared]:
        own, first = getattr(record, name), first_dose_date(situation.data, record.participant or "")
        yield before_other(own, first, date=own, other=first)

    return compares


def _after_first_dose(record: Any, situation: Situation) -> Iterator[Compared]:
    first = first_dose_date(situation.data, record.participant or "")
    yield after_other(record.date, first, date=record.date, other=first)


def _first_dose_unknown(dose: Dose, _: Situation) -> bool:
    return dose.fraction == 1 and was_given(dose) and dose.date is not None and dose.date.is_unknown


def _is_unknown(name: str) -> Callable[[Participant, Situation], bool]:
    def fires(person: Participant, _: Situation) -> bool:
        moment: Moment = getattr(person, name)
        return moment is not None and moment.is_unknown

    return fires


UNDECIDED_PARTICIPANT_CHECKS = (
    EditCheck(
        "participant.consent_cannot_tell",
        "consent_date",
        QT_TRANSLATE_NOOP(
            "findings", "Cannot tell what is dated before the consent: the date of the consent is not known."
        ),
        _is_unknown("consent_date"),
        Severity.CANNOT_TELL,
    ),
    EditCheck(
        "participant.death_cannot_tell",
        "death_date",
        QT_TRANSLATE_NOOP(
            "findings", "Cannot tell what is dated after the death: the date of the death is not known."
        ),
        _is_unknown("death_date"),
        Severity.CANNOT_TELL,
    ),
)
UNDECIDED_DOSE_CHECKS = (
    EditCheck(
        "dose.first_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings", "Cannot tell what was before this first dose: the date of the dose is not known."
        ),
        _first_dose_unknown,
        Severity.CANNOT_TELL,
    ),
)
UNDECIDED_EVENT_CHECKS = (
    open_check(
        "adverse_event.first_dose_cannot_tell",
        "onset",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the onset ({date}) was before the first dose ({other}): the day is not known. "
            "The event counts as one under treatment.",
        ),
        _before_first_dose("onset"),
    ),
)
UNDECIDED_RESULT_CHECKS = (
    open_check(
        "result.first_dose_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the sample ({date}) was taken after the first dose ({other}): the day is not known.",
        ),
        _after_first_dose,
    ),
)
UNDECIDED_TRANSFUSION_CHECKS = (
    open_check(
        "transfusion.first_dose_cannot_tell",
        "date",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the transfusion ({date}) was before the first dose ({other}): the day is not known. "
            "It counts as one under treatment.",
        ),
        _before_first_dose("date"),
    ),
)
