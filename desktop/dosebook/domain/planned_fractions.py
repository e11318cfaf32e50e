"""What became of each fraction of a participant's regimen."""

from dataclasses import dataclass
from enum import Enum

from dosebook.domain.codelists import DoseChangeReason, FractionStatus
from dosebook.domain.records import Cohort, Dose, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import was_given


class Fate(Enum):
    """What became of a planned fraction."""

    GIVEN = "given"
    OMITTED_FOR_TOXICITY = "omitted for toxicity"
    OMITTED = "omitted for another reason"
    NOT_YET = "not given yet, or not recorded"


@dataclass(frozen=True, slots=True)
class FractionFate:
    """One planned fraction (numbered from 1) with its dose record, where there is one."""

    number: int
    fate: Fate
    dose: Dose | None


def planned_fractions(participant: Participant, data: StudyData) -> tuple[FractionFate, ...]:
    """Return what became of each fraction of the cohort's regimen; empty when no regimen is recorded.

    Doses without a number fill, in the order of entry, the fractions that no numbered dose fills.
    """
    cohort = data.find(participant.cohort)
    count = len(cohort.fractions) if isinstance(cohort, Cohort) else 0
    doses = data.of_participant(Dose, participant.uid)
    loose = [dose for dose in doses if dose.fraction is None]
    fates = []
    for number in range(1, count + 1):
        matching = [dose for dose in doses if dose.fraction == number]
        if not matching and loose:
            matching = [loose.pop(0)]
        fates.append(_fate(number, matching))
    return tuple(fates)


def _fate(number: int, doses: list[Dose]) -> FractionFate:
    given = next((dose for dose in doses if was_given(dose)), None)
    if given is not None:
        return FractionFate(number, Fate.GIVEN, given)
    omitted = next((dose for dose in doses if dose.status is FractionStatus.OMITTED), None)
    if omitted is None:
        return FractionFate(number, Fate.NOT_YET, doses[0] if doses else None)
    is_toxic = omitted.change_reason is DoseChangeReason.TOXICITY
    return FractionFate(number, Fate.OMITTED_FOR_TOXICITY if is_toxic else Fate.OMITTED, omitted)
