"""A made-up study of 200 participants, 60,000 results and 5,000 events, written to a file."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from dosebook.domain.changes import Create, Save
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Participant, Record, Result
from dosebook.store.context import Context
from dosebook.store.study_file import StudyFile
from report.made_up import made_up
from store.making import ANN

PARTICIPANTS, EVENTS, RESULTS = 200, 5_000, 60_000
_TESTS = (
    (LabTest.PLATELETS, LabUnit.TEN9_L, "150", "400"),
    (LabTest.NEUTROPHILS, LabUnit.TEN9_L, "1.8", "7.5"),
    (LabTest.HAEMOGLOBIN, LabUnit.G_DL, "12", "16"),
    (LabTest.LEUKOCYTES, LabUnit.TEN9_L, "4", "11"),
    (LabTest.CREATININE, LabUnit.MG_DL, "0.6", "1.2"),
    (LabTest.ALT, LabUnit.U_L, "5", "40"),
)


def write_large_study(path: Path, profile: Path) -> Path:
    """Write the study and return its path."""
    records = made_up(PARTICIPANTS, EVENTS).records
    people = [one for one in records if isinstance(one, Participant)]
    return _write(path, profile, (*records, *_results(people)))


def write_empty_study(path: Path, profile: Path) -> Path:
    """Write a study in which only the study itself is described, and return its path."""
    return _write(path, profile, made_up(1, 0).records[:1])


def _write(path: Path, profile: Path, records: tuple[Record, ...]) -> Path:
    save = Save("all", ANN, tuple(Create(record) for record in records))
    StudyFile.create(path, Context(profile, ANN), save).close()
    return path


def _results(people: list[Participant]) -> Iterator[Result]:
    chance, first = Random(5), date(2017, 1, 2)
    for person in people:
        for number in range(RESULTS // len(people)):
            week, place = divmod(number, len(_TESTS))
            test, unit, low, high = _TESTS[place]
            value = chance.uniform(float(low) * 0.3, float(high) * 1.2)
            yield Result(
                uid=f"r{person.uid}-{number}",
                participant=person.uid,  # type: ignore[arg-type]
                date=PartialDate.of(first + timedelta(weeks=week)),
                test=test,
                value=Measurement(f"{value:.1f}"),
                unit=unit,
                reference_low=Decimal(low),
                reference_high=Decimal(high),
            )
