"""The words of the recorded variables: said once, complete, and known to the translator."""

import pytest

from dosebook.domain import codelists
from dosebook.domain.codelists import Attribution, AttributionScale, Code, code_of
from dosebook.domain.records import RECORD_TYPES, Record, Study
from dosebook.domain.study_units import dose_unit, unit_of
from dosebook.domain.variable import variables
from dosebook.domain.words import Language, spoken, translate


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda record_type: record_type.kind)
def test_every_variable_has_a_label_of_its_own(record_type: type[Record]) -> None:
    labels = [variable.label for variable in variables(record_type).values()]
    assert all(labels)
    repeated = {label for label in labels if labels.count(label) > 1}
    assert not repeated - {"Given", "Note"}


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda record_type: record_type.kind)
def test_references_point_at_kinds_that_exist(record_type: type[Record]) -> None:
    kinds = {known.kind for known in RECORD_TYPES}
    for variable in variables(record_type).values():
        assert set(variable.refers_to) <= kinds


def _code_lists() -> list[type[Code]]:
    return [
        item
        for item in vars(codelists).values()
        if isinstance(item, type) and issubclass(item, Code) and item is not Code
    ]


@pytest.mark.parametrize("codes", _code_lists(), ids=lambda codes: codes.__name__)
def test_no_code_is_shown_raw(codes: type[Code]) -> None:
    for code in codes:
        assert code.label
        assert "_" not in code.label
        assert code_of(codes, code.value) is code


def test_a_value_outside_the_list_is_refused() -> None:
    with pytest.raises(ValueError, match="is no Attribution"):
        code_of(Attribution, "MAYBE")


def test_related_begins_at_possible_on_both_scales() -> None:
    related = {code.value for code in Attribution if code.is_related}
    assert related == {"POSSIBLE", "PROBABLE", "DEFINITE", "POSSIBLY RELATED", "RELATED"}
    assert [code.scale for code in Attribution].count(AttributionScale.CTEP) == 5


def test_units_come_from_the_study() -> None:
    study = Study(uid="s", dose_unit=codelists.DoseUnit.MCI, dose_basis=codelists.DoseBasis.PER_M2)
    fractions = variables(next(kind for kind in RECORD_TYPES if kind.kind == "cohort"))["fractions"]
    assert unit_of(fractions, study) == "mCi/m²" == dose_unit(study)
    assert unit_of(fractions, Study(uid="s")) == ""


def test_every_shown_word_passes_the_translator() -> None:
    with spoken(Language("xx", lambda _context, text: text.upper())):
        assert variables(Study)["sponsor"].label == "SPONSOR"
        assert codelists.Sex.FEMALE.label == "FEMALE"
        assert translate("x", "a b") == "A B"
