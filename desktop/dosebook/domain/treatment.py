"""Who was treated, when first and when last: the population and the clock of every safety count."""

from datetime import date

from dosebook.domain.codelists import FractionStatus, YesNo
from dosebook.domain.dose_period import last_day
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Cohort, Dose, Participant
from dosebook.domain.study_data import StudyData


def fractions_given(data: StudyData, participant: str) -> tuple[Dose, ...]:
    """Return the fractions that this participant received, by number and then by date.

    A fraction counts as given when its record says so, or when it has an administered amount.
    """
    given = [dose for dose in data.of_participant(Dose, participant) if was_given(dose)]
    return tuple(sorted(given, key=lambda dose: (dose.fraction or 0, _first_day(dose))))


def was_given(dose: Dose) -> bool:
    """Whether the fraction was given, wholly or in part."""
    if dose.status is None:
        return dose.administered_amount is not None
    return dose.status is FractionStatus.GIVEN


def first_dose_date(data: StudyData, participant: str) -> PartialDate | None:
    """Return the date of the first fraction given: study day 1. None when nobody recorded one."""
    return _edge_date(data, participant, last=False)


def last_dose_date(data: StudyData, participant: str) -> PartialDate | None:
    """Return the date of the last fraction given; None when nobody recorded one."""
    return _edge_date(data, participant, last=True)


def treated_participants(data: StudyData, cohort: Cohort | None = None) -> tuple[Participant, ...]:
    """Return the treated set: everybody who received at least part of a fraction, by id."""
    return tuple(
        participant
        for participant in data.participants
        if (cohort is None or participant.cohort == cohort.uid) and fractions_given(data, participant.uid)
    )


def failed_screening(participant: Participant, data: StudyData) -> bool:
    """Whether somebody never entered the study.

    Whoever was given a fraction did, whatever is ticked: such a person stays in every count, and a check
    asks about the contradiction.
    """
    return participant.screen_failure is YesNo.YES and not fractions_given(data, participant.uid)


def _edge_date(data: StudyData, participant: str, *, last: bool) -> PartialDate | None:
    given = [dose for dose in fractions_given(data, participant) if dose.date is not None]
    if last and any(last_day(dose) is None for dose in given):
        return None  # of a period whose end nobody recorded
    dates = [day for dose in given if (day := last_day(dose) if last else dose.date) is not None]
    if not dates:
        return None
    known = [moment for moment in dates if not moment.is_unknown] or dates
    return max(known, key=lambda moment: moment.last) if last else min(known, key=lambda moment: moment.first)


def _first_day(dose: Dose) -> date:
    return dose.date.first if dose.date is not None else date.max
