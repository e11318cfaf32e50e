"""Blood counts and myeloma markers of the demo's participants."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from dosebook.demo.days import dated
from dosebook.demo.naming import participant_uid, uid_of
from dosebook.demo.tables import COUNTS, Row, rows_of
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.measurement import Measurement
from dosebook.domain.records import Result


@dataclass(frozen=True, slots=True)
class Assay:
    """How the made-up laboratory measures one test: unit and reference range."""

    test: LabTest
    unit: LabUnit
    low: str | None
    high: str | None


ASSAYS = {
    "platelets": Assay(LabTest.PLATELETS, LabUnit.TEN9_L, "150", "400"),
    "neutrophils": Assay(LabTest.NEUTROPHILS, LabUnit.TEN9_L, "1.8", "7.5"),
    "haemoglobin": Assay(LabTest.HAEMOGLOBIN, LabUnit.G_DL, "12.0", "16.5"),
    "m_protein": Assay(LabTest.M_PROTEIN, LabUnit.G_DL, None, "0"),
    "kappa": Assay(LabTest.FREE_KAPPA, LabUnit.MG_L, "3.3", "19.4"),
    "lambda": Assay(LabTest.FREE_LAMBDA, LabUnit.MG_L, "5.7", "26.3"),
}
"""The columns of the table of counts."""


def results_between(person: Row, first: int, last: int) -> tuple[Result, ...]:
    """Return a participant's results of these study days, both included."""
    rows = (row for row in rows_of(COUNTS, person["participant"]) if first <= int(row["day"]) <= last)
    return tuple(result for row in rows for result in _results(person, row))


def _results(person: Row, row: Row) -> Iterator[Result]:
    for column, assay in ASSAYS.items():
        if row[column]:
            yield Result(
                uid=uid_of("result", row["participant"], row["day"], column),
                participant=participant_uid(row["participant"]),
                date=dated(person, row["day"]),
                test=assay.test,
                value=Measurement(row[column]),
                unit=assay.unit,
                reference_low=_limit(assay.low),
                reference_high=_limit(assay.high),
            )


def _limit(text: str | None) -> Decimal | None:
    return Decimal(text) if text is not None else None
