"""A slip of the finger may be absurd; what follows from it is shown and printed all the same."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

import builders
from dosebook.domain.codelists import DoseBasis
from dosebook.domain.records import Dose
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import ValueKind, variables
from dosebook.forms.catalogue import FORMS
from dosebook.forms.fields import DerivedField
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings, record_of, values_of
from report.reading import document

LARGEST, SMALLEST, ZERO = Decimal("9" * 15), Decimal("0.00000000000001"), Decimal(0)
"""The largest and the smallest numbers that can be typed."""
FORM = FORMS["dose"]
NUMBERS = [name for name, variable in variables(Dose).items() if variable.kind is ValueKind.NUMBER]


def _dose(odd: Decimal, even: Decimal) -> Dose:
    said: dict[str, Any] = {name: (odd, even)[place % 2] for place, name in enumerate(NUMBERS)}
    return record_of(FORM, values_of(builders.dose("01-01")) | said, "d")  # type: ignore[return-value]


@pytest.mark.parametrize("basis", DoseBasis)
@pytest.mark.parametrize(
    ("odd", "even"),
    [(LARGEST, LARGEST), (LARGEST, SMALLEST), (SMALLEST, LARGEST), (SMALLEST, SMALLEST), (ZERO, ZERO)],
)
def test_no_typed_amount_is_too_large_or_too_small(basis: DoseBasis, odd: Decimal, even: Decimal) -> None:
    dose = _dose(odd, even)
    study = builders.study(dose_basis=basis)
    data = StudyData.of((study, builders.cohort(1), builders.participant("01-01"), dose))
    record_findings(FORM, dose, Situation(data, date(2018, 8, 15)))
    for field in FORM.fields:
        if isinstance(field, DerivedField):
            field.compute(values_of(dose), data)
        elif field.offered is not None:
            field.offered(values_of(dose), data)
    document(data, date(2018, 8, 15), "c1")
