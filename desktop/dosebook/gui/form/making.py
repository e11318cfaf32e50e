"""The editor of each kind of field."""

from collections.abc import Sequence
from functools import singledispatch
from typing import Any

from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import Variable
from dosebook.forms.fields import (
    Choice,
    ChoiceField,
    ChoicesField,
    CtcaeField,
    DateField,
    Field,
    FollowingField,
    FractionsField,
    GradeChangesField,
    GradeField,
    IntegerField,
    LongTextField,
    MeasurementField,
    NumberField,
    ReferenceField,
    ReferencesField,
    TextField,
    TextsField,
    TimeField,
    Values,
)
from dosebook.gui.form import line_editors
from dosebook.gui.form.choice_editors import ChoiceEditor, ChoicesEditor, ReferencesEditor
from dosebook.gui.form.ctcae_editor import CtcaeEditor
from dosebook.gui.form.date_editor import DateEditor
from dosebook.gui.form.editor import Editor
from dosebook.gui.form.fractions_editor import FractionsEditor
from dosebook.gui.form.grade_changes_editor import GradeChangesEditor
from dosebook.gui.form.grade_editor import GradeEditor
from dosebook.gui.form.long_text_editor import LongTextEditor
from dosebook.gui.form.shown_words import ShownWords
from dosebook.gui.form.suggesting_editors import Choices, SuggestingEditor, TypeAheadEditor


@singledispatch
def make_editor(field: Field, variable: Variable) -> Editor:
    """Return the editor that suits ``field``; TypeError for a kind of field that has none."""
    raise TypeError(f"no editor for {type(field).__name__} {variable.name}")


@make_editor.register
def _text(field: TextField, variable: Variable) -> Editor:
    if field.choices is not None:
        return SuggestingEditor(variable, field.choices)
    return line_editors.text_line(variable)


@make_editor.register
def _long_text(_field: LongTextField, variable: Variable) -> Editor:
    return LongTextEditor(variable)


@make_editor.register
def _texts(_field: TextsField, variable: Variable) -> Editor:
    return line_editors.texts_line(variable)


@make_editor.register
def _integer(_field: IntegerField, variable: Variable) -> Editor:
    return line_editors.integer_line(variable)


@make_editor.register
def _number(field: NumberField, variable: Variable) -> Editor:
    return line_editors.number_line(variable, signed=field.signed)


@make_editor.register
def _measurement(_field: MeasurementField, variable: Variable) -> Editor:
    return line_editors.measurement_line(variable)


@make_editor.register
def _date(_field: DateField, variable: Variable) -> Editor:
    return DateEditor(variable)


@make_editor.register
def _time(_field: TimeField, variable: Variable) -> Editor:
    return line_editors.time_line(variable)


@make_editor.register
def _choice(field: ChoiceField, variable: Variable) -> Editor:
    return ChoiceEditor(variable, _choices(field, variable))


@make_editor.register
def _choices_field(field: ChoicesField, variable: Variable) -> Editor:
    return ChoicesEditor(variable, _choices(field, variable))


@make_editor.register
def _reference(field: ReferenceField, variable: Variable) -> Editor:
    return TypeAheadEditor(variable, _choices(field, variable))


@make_editor.register
def _references(field: ReferencesField, variable: Variable) -> Editor:
    return ReferencesEditor(variable, _choices(field, variable))


@make_editor.register
def _fractions(_field: FractionsField, variable: Variable) -> Editor:
    return FractionsEditor(variable)


@make_editor.register
def _grade_changes(_field: GradeChangesField, variable: Variable) -> Editor:
    return GradeChangesEditor(variable)


@make_editor.register
def _ctcae(field: CtcaeField, variable: Variable) -> Editor:
    return CtcaeEditor(variable, field.version)


@make_editor.register
def _grade(field: GradeField, variable: Variable) -> Editor:
    return GradeEditor(variable, _choices(field, variable))


@make_editor.register
def _following(field: FollowingField, variable: Variable) -> Editor:
    return ShownWords(variable, field.words)


def _choices(field: Field, variable: Variable) -> Choices:
    """Return the choices of ``field``: its own, else the code list of its variable."""
    if field.choices is not None:
        return field.choices
    codes: Any = variable.codes or ()
    listed = [Choice(code, code.label) for code in codes]

    def all_of_them(_values: Values, _data: StudyData) -> Sequence[Choice]:
        return listed

    return all_of_them
