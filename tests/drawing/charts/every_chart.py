"""Charts of made-up studies, drawn: each kind of chart with all that can be wrong with the data of a study."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from random import Random

import builders
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.cut_off import reported
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Participant, Record, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date
from dosebook.drawing.study_charts.scope import Scope
from report.made_up import CUT_OFF, made_up

_LIVER = ((LabTest.ALT, 40), (LabTest.BILIRUBIN, 1), (LabTest.ALKALINE_PHOSPHATASE, 120))


@cache
def made_up_scope(participants: int = 24, events: int = 150, seed: int = 5) -> Scope:
    """Return a study with liver values and all counts, as known at its cut-off."""
    made = made_up(participants, events, seed)
    records = [*made.records, *_results(made.data, Random(seed))]
    return Scope.of(reported(StudyData.of(records), CUT_OFF).data, CUT_OFF, under_review=made.under_review)


def long_names(scope: Scope) -> Scope:
    """Return the same study with terms and ids of 300 characters."""
    records = [entry.record for entry in scope.data.entries.values()]
    return replace(scope, data=StudyData.of(map(_lengthened, records)))


def with_signs(scope: Scope) -> Scope:
    """Return the same study with a sign before every third result, as a machine prints what it cannot measure."""
    records = [entry.record for entry in scope.data.entries.values()]
    return replace(scope, data=StudyData.of(_signed(record, place) for place, record in enumerate(records)))


def _signed(record: Record, place: int) -> Record:
    if not isinstance(record, Result) or record.value is None or place % 3:
        return record
    return replace(record, value=Measurement(("<", ">", "<=", ">=")[place // 3 % 4] + record.value.text))


def _lengthened(record: Record) -> Record:
    if isinstance(record, Participant):
        return replace(record, participant_id=record.participant_id + "W" * 300)
    return replace(record, ctcae_term="Wide term " * 30) if record.kind == "adverse_event" else record  # type: ignore[call-arg]


def _results(data: StudyData, chance: Random) -> Iterator[Record]:
    for person in data.participants:
        first = first_dose_date(data, person.uid)
        if first is None:
            continue
        start = first.first

        def on(day: int, start: date = start) -> PartialDate:
            return PartialDate.of(start + timedelta(days=day))

        for test, limit in _LIVER:
            if chance.random() < 0.85:
                upper = Decimal(limit) if chance.random() < 0.95 else None
                text = f"{limit * chance.lognormvariate(0, 1):.2f}"
                said = {"test": test, "unit": LabUnit.U_L, "date": on(20), "reference_high": upper}
                yield builders.result(f"{test.value}{person.uid}", person.participant_id, text, **said)
        for day in range(-7, 90, 7):
            for test, unit, high in (
                (LabTest.NEUTROPHILS, LabUnit.TEN9_L, 4.0),
                (LabTest.HAEMOGLOBIN, LabUnit.G_DL, 13.0),
            ):
                if chance.random() < 0.8:
                    said = {"test": test, "unit": unit, "date": on(day)}
                    text = f"{chance.random() * high:.1f}"
                    yield builders.result(
                        f"{test.value}{day}{person.uid}", person.participant_id, text, **said
                    )
