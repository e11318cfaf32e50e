"""A study that was just begun is led to its first dose, a step at a time."""

from collections.abc import Sequence

import pytest

from builders import cohort, dose, participant, study, study_data
from dosebook.domain.codelists import CohortStatus
from dosebook.domain.records import Record
from dosebook.forms.next_step import next_step

WHOLE = study(agent="AB-123", dlt_definition="Any death")
PLANNED = cohort(1, status=CohortStatus.PLANNED)


@pytest.mark.parametrize(
    ("records", "label", "kind", "field"),
    [
        ([study()], "Describe the study", "study", "agent"),
        ([WHOLE], "Plan the first cohort", "cohort", ""),
        ([WHOLE, PLANNED], "Open Cohort 1", "cohort", "protocol_version"),
        ([WHOLE, cohort()], "Enter the first participant", "participant", ""),
        ([WHOLE, cohort(), participant()], "Enter the first dose", "dose", ""),
    ],
)
def test_what_comes_next(records: Sequence[Record], label: str, kind: str, field: str) -> None:
    step = next_step(study_data(records))
    assert step is not None
    assert (step.label, step.kind, step.field) == (label, kind, field)
    assert step.words.endswith(".")


def test_from_the_first_dose_on_the_work_tells_by_itself() -> None:
    assert next_step(study_data(study(), cohort(), participant(), dose())) is None
