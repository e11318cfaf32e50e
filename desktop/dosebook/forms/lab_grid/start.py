"""The grid as it is offered: the tests that the participant or the study has, with their last unit and range."""

from collections import Counter
from decimal import Decimal

from dosebook.domain.codelists import LabTest
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Result
from dosebook.domain.reference_ranges import ranges_of
from dosebook.domain.study_data import StudyData
from dosebook.forms.lab_grid.grid import LabColumn
from dosebook.forms.lab_units import UNITS_OF

_FIRST = (LabTest.PLATELETS, LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN, LabTest.M_PROTEIN)


def first_columns(data: StudyData, participant: str, laboratory: str = "") -> tuple[LabColumn, ...]:
    """Return the columns of a new grid: the participant's tests, else those of the study, else blood counts."""
    own = Counter(one.test for one in data.of_participant(Result, participant) if one.test is not None)
    everybody = Counter(one.test for one in data.results if one.test is not None)
    found = own or everybody
    tests = [test for test in LabTest if test in found] or list(_FIRST)
    return tuple(column_of(test, data, participant, laboratory) for test in tests)


def column_of(test: LabTest, data: StudyData, participant: str, laboratory: str = "") -> LabColumn:
    """Return a column with the unit and range of the participant's newest result of the test.

    Without one it has the unit of the study's newest result, else the first that fits, and no range. Where
    the laboratory's ranges of the test are recorded, none is typed: one typed would hide them.
    """
    own = [one for one in data.of_participant(Result, participant) if one.test is test]
    last = _newest(own)
    if last is not None and not ranges_of(laboratory, test, data):
        return LabColumn(test, _unit(last, test), _words(last.reference_low), _words(last.reference_high))
    other = last or _newest([one for one in data.results if one.test is test])
    return LabColumn(test, _unit(other, test))


def _newest(results: list[Result]) -> Result | None:
    known = [one for one in results if one.unit is not None]
    return max(known, key=lambda one: (one.date or PartialDate()).first, default=None)


def _unit(result: Result | None, test: LabTest) -> str:
    unit = result.unit if result is not None and result.unit is not None else UNITS_OF[test][0]
    return unit.label


def _words(number: Decimal | None) -> str:
    return "" if number is None else f"{localised(number):f}"
