"""The baseline of each laboratory test: the last value on or before the day of the first fraction."""

from collections.abc import Mapping
from datetime import date

from dosebook.domain.codelists import LabTest
from dosebook.domain.records import Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date, treated_participants

Baselines = Mapping[tuple[str, LabTest], Result]


def lab_baselines(data: StudyData) -> Baselines:
    """Return the baseline of each participant and test; whoever has no dated first fraction has none."""
    return data.once(_baselines)


def treatment_starts(data: StudyData) -> Mapping[str, date | None]:
    """Return the day of the first fraction of each treated participant, None where it is not known to the day."""
    return data.once(_starts)


def is_before_treatment(result: Result, data: StudyData) -> bool:
    """Whether the value certainly is from before treatment, the day of the first fraction included."""
    if result.date is None or result.date.is_unknown:
        return False
    start = treatment_starts(data).get(result.participant or "", date.max)
    return start is not None and result.date.last <= start


def results_after(data: StudyData, participant: str, test: LabTest) -> tuple[Result, ...]:
    """Return the values of a test of a treated participant that are not certainly from before treatment."""
    if participant not in treatment_starts(data):
        return ()
    return tuple(
        result
        for result in data.of_participant(Result, participant)
        if result.test is test and result.value is not None and not is_before_treatment(result, data)
    )


def _starts(data: StudyData) -> dict[str, date | None]:
    firsts = {person.uid: first_dose_date(data, person.uid) for person in treated_participants(data)}
    return {uid: None if first is None else first.exact for uid, first in firsts.items()}


def _baselines(data: StudyData) -> dict[tuple[str, LabTest], Result]:
    starts, found = treatment_starts(data), dict[tuple[str, LabTest], Result]()
    for result in data.results:
        start = starts.get(result.participant or "")
        if start is None or result.test is None or result.value is None or result.date is None:
            continue
        if result.date.is_unknown or result.date.last > start:
            continue
        key = (result.participant or "", result.test)
        if key not in found or _day(found[key]) <= _day(result):
            found[key] = result
    return found


def _day(result: Result) -> date:
    return result.date.last if result.date is not None else date.min
