"""The readings of radioactive dosages in the exposure section, and how body surface areas are said to be made."""

from datetime import date, time
from decimal import Decimal
from typing import Any

from builders import cohort, dose, on, participant, study, study_data
from dosebook.domain.codelists import DoseDetermination
from dosebook.domain.records import Dose
from report.reading import document, section, tables, texts

READINGS: dict[str, Any] = {
    "start_time": time(10, 0),
    "prescribed_amount": Decimal(30),
    "administered_amount": Decimal("29.95"),
    "determination": DoseDetermination.DIRECT,
    "assay_amount": Decimal(64),
    "assay_date": on("2018-01-01"),
    "assay_time": time(10, 0),
    "residual_vial": Decimal(1),
    "residual_date": on("2018-01-17"),
    "residual_time": time(10, 0),
}


def _exposure(*doses: Dose, **rules: Any) -> Any:
    records = (study(half_life_days=Decimal(8), agent="CLR 131", **rules), cohort(), participant(), *doses)
    return section(document(study_data(*records), date(2018, 8, 15), "c1"), "exposure")


def test_each_reading_stands_at_the_start_of_the_infusion_and_what_is_missing_is_named() -> None:
    """A half-life of 8 days: 64 mCi 8 days before are 32, 1 mCi 8 days after was 2."""
    (table,) = [
        one for one in tables(_exposure(dose(**READINGS))) if one.title.startswith("Activity before use")
    ]
    (row,) = table.rows
    assert row.cells == (
        "01-01",
        "1",
        "Direct measurement",
        "32.00",
        "2.00",
        "30.00",
        "29.95",
        "name of who determined it",
    )


def test_a_site_that_keeps_its_readings_elsewhere_has_no_such_table() -> None:
    assert not [one for one in tables(_exposure(dose())) if one.title.startswith("Activity before use")]


def test_the_rounding_and_the_cap_of_the_area_are_printed() -> None:
    assert "BSA: Mosteller, not rounded." in " ".join(texts(_exposure(dose())))
    capped = " ".join(texts(_exposure(dose(), bsa_decimals=2, bsa_cap=Decimal("2.0"))))
    assert "BSA: Mosteller, rounded to 2 decimals, capped at 2.0 m²." in capped
