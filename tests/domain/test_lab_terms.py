"""Every laboratory test that has criteria can be graded in each of its units."""

import pytest

from dosebook.domain.codelists import CtcaeVersion, LabTest
from dosebook.domain.lab_terms import TERMS_OF, reported_term
from dosebook.domain.lab_unit_factors import factor_to
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.forms.lab_criteria_table import criteria_rows, lab_criteria
from dosebook.forms.lab_units import UNITS_OF

NO_LABORATORY_TEST = {"electrocardiogram qt corrected interval prolonged", "hyperglycemia (fasting)"}


def test_every_laboratory_criterion_belongs_to_a_test() -> None:
    of_tests = {term.casefold() for terms in TERMS_OF.values() for _, term in terms}
    assert {term for _, term in lab_criteria()} - of_tests == NO_LABORATORY_TEST


@pytest.mark.parametrize("test", TERMS_OF, ids=lambda test: test.value)
def test_each_unit_of_a_test_leads_to_its_criteria(test: LabTest) -> None:
    for direction, term in TERMS_OF[test]:
        for version in CtcaeVersion:
            rows = criteria_rows(version, term)
            assert all(row.direction is direction for row in rows)
            printed = frozenset().union(*(row.spelt_units for row in rows))
            for unit in UNITS_OF[test] if rows else ():
                assert factor_to(term, unit.value, printed), (version, term, unit)


def test_criteria_are_reported_under_terms_of_a_version() -> None:
    for terms in TERMS_OF.values():
        for _, term in terms:
            assert any(ctcae_table(version).find(reported_term(term)) for version in CtcaeVersion), term


def test_every_test_has_units() -> None:
    assert set(UNITS_OF) == set(LabTest)
