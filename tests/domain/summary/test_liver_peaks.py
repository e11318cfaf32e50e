"""Peaks in multiples of the upper limit, and who lies beyond the limits of Hy's law."""

from decimal import Decimal

import pytest

import builders
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.records import Result
from dosebook.domain.summary.liver_peaks import (
    NO_LIMIT,
    NO_VALUE,
    LiverPeaks,
    liver_peaks,
    why_no_peak,
)

PERSON = builders.participant("01-01")
LIMIT = {LabTest.ALT: "40", LabTest.AST: "40", LabTest.BILIRUBIN: "1.2", LabTest.ALKALINE_PHOSPHATASE: "120"}
_uids = iter(range(10_000))


def value(test: LabTest, text: str, day: str = "2018-01-20", limit: str | None = "") -> Result:
    upper = LIMIT[test] if limit == "" else limit
    return builders.result(
        f"r{next(_uids)}",
        "01-01",
        text,
        test=test,
        unit=LabUnit.U_L,
        date=builders.on(day),
        reference_high=Decimal(upper) if upper is not None else None,
    )


def peaks(*results: Result) -> LiverPeaks:
    (found,) = liver_peaks(builders.study_data(PERSON, builders.dose("01-01"), results), (PERSON,))
    return found


def test_the_highest_after_the_first_fraction_counts_in_its_own_limit() -> None:
    found = peaks(
        value(LabTest.ALT, "400", "2018-01-09"),
        value(LabTest.ALT, "100", "2018-01-15"),
        value(LabTest.ALT, "90", "2018-01-19", limit="30"),
        value(LabTest.BILIRUBIN, "0.6"),
    )
    assert found.alt is not None
    assert (found.alt.times, found.alt.day) == (Decimal(3), 11)
    assert found.bilirubin is not None
    assert found.bilirubin.times == Decimal("0.5")


@pytest.mark.parametrize(
    ("alt", "ast", "bilirubin", "is_case"),
    [
        ("120", "40", "2.4", True),
        ("119.9", "40", "2.4", False),
        ("40", "120", "2.4", True),
        ("400", "40", "2.3", False),
        ("40", "40", "12", False),
    ],
)
def test_both_limits_must_be_reached(alt: str, ast: str, bilirubin: str, is_case: bool) -> None:
    found = peaks(
        value(LabTest.ALT, alt), value(LabTest.AST, ast), value(LabTest.BILIRUBIN, bilirubin, "2018-02-20")
    )
    assert found.is_potential_hys_law is is_case


def test_alkaline_phosphatase_is_the_caveat() -> None:
    assert peaks().may_be_cholestasis is None
    assert peaks(value(LabTest.ALKALINE_PHOSPHATASE, "239")).may_be_cholestasis is False
    assert peaks(value(LabTest.ALKALINE_PHOSPHATASE, "240")).may_be_cholestasis is True


def test_why_there_is_no_peak() -> None:
    bare = value(LabTest.ALT, "400", limit=None)
    data = builders.study_data(PERSON, builders.dose("01-01"), bare)
    assert liver_peaks(data, (PERSON,))[0].alt is None
    assert why_no_peak(data, PERSON.uid, LabTest.ALT) == NO_LIMIT
    assert why_no_peak(data, PERSON.uid, LabTest.BILIRUBIN) == NO_VALUE


def test_a_value_of_an_unknown_day_counts_and_that_of_the_untreated_does_not() -> None:
    unknown = peaks(value(LabTest.ALT, "200", "unk")).alt
    assert unknown is not None
    assert (unknown.times, unknown.day) == (Decimal(5), None)
    (untreated,) = liver_peaks(builders.study_data(PERSON, value(LabTest.ALT, "400")), (PERSON,))
    assert untreated.alt is None
