"""Every field that is typed says what belongs there, its CDISC name or why it has none, and an example that it takes."""

from collections.abc import Iterator
from typing import Any

import pytest

from builders import cohort, event, on, participant, result, study
from dosebook.domain.codelists import DoseUnit, LabTest, LabUnit, YesNo
from dosebook.domain.records import RECORD_TYPE_OF, CutOff, PlannedVisit, RecordUid, ReportIssue
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import Variable, variables
from dosebook.domain.visit_codelists import Assessment
from dosebook.forms.catalogue import FORMS
from dosebook.forms.fields import DerivedField, Field, FollowingField
from dosebook.forms.spec import values_of
from dosebook.gui.form.editor import Around
from dosebook.gui.form.grid_editor import GridEditor
from dosebook.gui.form.line_editors import LineEditor
from dosebook.gui.form.long_text_editor import LongTextEditor
from dosebook.gui.form.making import make_editor


def typed_fields() -> Iterator[tuple[str, Field, Variable]]:
    for kind, form in FORMS.items():
        known = variables(RECORD_TYPE_OF[kind])
        for field in form.fields:
            if not isinstance(field, DerivedField | FollowingField):
                yield kind, field, known[field.name]


def test_every_field_says_what_belongs_there_and_its_cdisc_name_or_why_it_has_none() -> None:
    silent = [f"{kind}.{field.name}" for kind, field, variable in typed_fields() if not variable.help]
    nameless = [
        f"{kind}.{field.name}"
        for kind, field, variable in typed_fields()
        if not variable.cdisc and variable.outside is None
    ]
    both = [
        f"{kind}.{field.name}"
        for kind, field, variable in typed_fields()
        if variable.cdisc and variable.outside is not None
    ]
    assert (silent, nameless, both) == ([], [], [])


def test_every_field_has_an_example() -> None:
    assert [f"{kind}.{field.name}" for kind, field, variable in typed_fields() if not variable.example] == []


@pytest.fixture(scope="module")
def data() -> StudyData:
    """A study with the records that examples name."""
    return StudyData.of(
        [
            study(dose_unit=DoseUnit.MCI, protocol_versions=("1.0", "2.0")),
            cohort(5, "15.625", "15.625"),
            cohort(6, "18.75", "18.75"),
            participant("05-01", 5),
            participant("05-02", 5),
            event("low", "05-02", ctcae_term="Platelet count decreased", grade=3),
            event("lung", "05-02", ctcae_term="Lung infection", grade=3, serious=YesNo.YES),
            event("sepsis", "05-02", ctcae_term="Sepsis", grade=5, serious=YesNo.YES),
            result("plt", "05-02", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-01-12")),
            PlannedVisit(
                uid="d15", number=15, name="Day 15", assessments=(Assessment.COUNTS, Assessment.EXAMINATION)
            ),
            CutOff(uid="cut", day=on("2018-08-15")),
            ReportIssue(uid="issue", number=5, cut_off=RecordUid("cut")),
        ]
    )


@pytest.mark.parametrize("kind", list(FORMS))
def test_each_example_is_taken_by_its_field(qtbot: Any, data: StudyData, kind: str) -> None:
    values = {
        "participant": "p05-02",
        "ctcae_term": "Platelet count decreased",
        "onset": on("2018-01-12"),
        "planned": "d15",
        "occurred": YesNo.YES,
    }
    blank = values_of(RECORD_TYPE_OF[kind](uid="new"))
    around = Around(
        values=blank | {name: value for name, value in values.items() if name in blank}, data=data
    )
    refused = []
    for name, field, variable in typed_fields():
        if name == kind:
            editor = make_editor(field, variable)
            qtbot.addWidget(editor)
            editor.look(around)
            if not takes(editor, variable, around):
                refused.append(f"{field.name}: {variable.example!r} {editor.problem()}")
    assert refused == []


def takes(editor: Any, variable: Variable, around: Around) -> bool:
    """Return whether the field makes a value of its example when that is typed or chosen."""
    example = variable.example
    if isinstance(editor, GridEditor):
        texts = [*example.split(", "), *[""] * len(editor.heads)][: len(editor.heads)]
        return bool(editor.read([texts]))
    if isinstance(editor, LineEditor):
        editor.line.setText(example)
        return editor.problem() == "" and editor.value() not in {None, "", ()}
    if isinstance(editor, LongTextEditor):
        editor.restore(example)
        return bool(editor.value() == example)
    offered = [choice.label for choice in editor._choices(around.values, around.data)]
    return any(example.casefold() in label.casefold() for label in offered)
