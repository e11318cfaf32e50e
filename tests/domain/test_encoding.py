"""Every record can be written down and read back, whatever it holds."""

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dosebook.domain.codelists import Code
from dosebook.domain.encoding import decode_record, encode_record
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import RECORD_TYPES, Cohort, Record
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.variable import ValueKind, Variable, variables


def _partial_dates() -> st.SearchStrategy[PartialDate]:
    full = st.dates(date(1850, 1, 1), date(2199, 12, 31)).map(PartialDate.of)
    month = full.map(lambda known: PartialDate(known.year, known.month))
    year = full.map(lambda known: PartialDate(known.year))
    return st.one_of(full, month, year, st.just(PartialDate()))


def _value(variable: Variable) -> st.SearchStrategy[object]:
    numbers = st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-9999, max_value=9999)
    fractions = st.builds(PlannedFraction, numbers, st.integers(1, 99), st.integers(0, 9), st.integers(0, 9))
    plain = {
        ValueKind.TEXT: st.text(),
        ValueKind.TEXTS: st.lists(st.text(), max_size=3).map(tuple),
        ValueKind.INTEGER: st.integers(0, 10**6),
        ValueKind.NUMBER: numbers,
        ValueKind.MEASUREMENT: st.sampled_from(["<0.2", "1,50", ">= 3", "7", ".5"]).map(Measurement),
        ValueKind.DATE: _partial_dates(),
        ValueKind.TIME: st.times().map(lambda moment: time(moment.hour, moment.minute)),
        ValueKind.GRADE_CHANGES: st.lists(
            st.builds(GradeChange, _partial_dates(), st.integers(1, 5)), max_size=3
        ).map(tuple),
        ValueKind.ABSENCES: st.just(()),
        ValueKind.FRACTIONS: st.lists(fractions, max_size=3).map(tuple),
    }
    codes: list[Code] = list(variable.codes or ())
    if variable.kind is ValueKind.CODE:
        return st.sampled_from(codes)
    if variable.kind is ValueKind.CODES:
        return st.lists(st.sampled_from(codes), unique=True).map(tuple)
    return plain[variable.kind]


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda record_type: record_type.kind)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_record_round_trips(record_type: type[Record], data: st.DataObject) -> None:
    chosen = {
        name: data.draw(_value(variable), label=name) for name, variable in variables(record_type).items()
    }
    record = record_type(uid="u1", **chosen)
    assert decode_record(record_type, "u1", encode_record(record)) == record


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda record_type: record_type.kind)
def test_an_empty_record_round_trips(record_type: type[Record]) -> None:
    assert decode_record(record_type, "u1", encode_record(record_type(uid="u1"))) == record_type(uid="u1")


def test_trailing_zeros_of_a_dose_are_kept() -> None:
    cohort = Cohort(uid="c", fractions=(PlannedFraction(Decimal("12.50")),))
    assert encode_record(cohort)["fractions"] == '[["12.50",1,0,0]]'
