"""The name of a treatment of any length stands above the answers, which keep the width of the row."""

import pytest

from builders import cohort, event, participant, study
from dosebook.domain.codelists import AttributionScale
from dosebook.domain.records import Record
from gui.form.conftest import MakeForm

LONG_NAME = "Daratumumab and hyaluronidase subcutaneously"


@pytest.fixture
def records() -> tuple[Record, ...]:
    return (
        study(attribution_scale=AttributionScale.CTEP, agent="CLR 131", third_treatment=LONG_NAME),
        cohort(),
        participant(),
        event("e1"),
    )


def test_each_treatment_is_named_above_answers_of_the_same_height(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    rows = [form.row(name) for name in ("attribution", "attribution_third")]
    assert [row.unit.text() for row in rows] == ["CLR 131", LONG_NAME]
    assert all(row.unit.geometry().bottom() <= row.editor.geometry().top() for row in rows)
    assert rows[0].editor.height() == rows[1].editor.height()
    assert rows[0].editor.width() == rows[1].editor.width()
