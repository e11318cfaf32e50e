"""Fields of myeloma are asked in studies of myeloma, and wherever something is recorded in them."""

import pytest

from builders import study, study_data
from dosebook.domain.codelists import DiseaseStage, MeasurableBy
from dosebook.forms.catalogue import FORMS

FIELDS = {
    one.name: one for one in FORMS["participant"].fields if one.name in {"disease_stage", "measurable_by"}
}
FILLED = {"disease_stage": DiseaseStage.ISS_2, "measurable_by": MeasurableBy.SERUM_M_PROTEIN}


@pytest.mark.parametrize("name", sorted(FILLED))
@pytest.mark.parametrize(
    ("indication", "is_shown"),
    [
        ("Relapsed or refractory multiple myeloma", True),
        ("RRMM", True),
        ("Myélome multiple", True),
        ("", True),
        ("Acute leukaemia", False),
        ("Glioma, 3 mm or more", True),
    ],
)
def test_a_field_of_myeloma_is_shown_where_it_may_apply(name: str, indication: str, is_shown: bool) -> None:
    """Where it is not sure it is shown: a field too many is less than one that is missing."""
    data, shown_when = study_data(study(indication=indication)), FIELDS[name].shown_when
    assert shown_when is not None
    assert shown_when({name: None}, data) is is_shown
    assert shown_when({name: FILLED[name]}, data)
