"""The form of a planned visit, one line of the schedule of assessments."""

from dosebook.domain.records import PlannedVisit
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.visit_checks import PLANNED_VISIT_CHECKS
from dosebook.forms.conditions import is_filled
from dosebook.forms.fields import (
    ChoiceField,
    ChoicesField,
    DerivedField,
    IntegerField,
    NumberField,
    ReferencesField,
    TextField,
    Values,
)
from dosebook.forms.spec import FormSection, FormSpec
from dosebook.forms.visit_words import visit_sentence


def _in_words(values: Values, _data: StudyData) -> str:
    said = {name: values[name] for name in variables(PlannedVisit) if name in values}
    return visit_sentence(PlannedVisit(uid="", **said))


PLANNED_VISIT_FORM = FormSpec(
    record=PlannedVisit,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "When"),
            (
                IntegerField("number", required=True),
                TextField("name", width="medium"),
                ChoiceField("anchor", width="long"),
                NumberField("day", signed=True),
                IntegerField("days_early"),
                IntegerField("days_late", beside=True),
                ReferencesField("cohorts", choices=choices.cohorts),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What is expected"),
            (
                ChoicesField("assessments"),
                DerivedField(
                    "sentence",
                    width="full",
                    label_marked=QT_TRANSLATE_NOOP("forms", "In words"),
                    compute=_in_words,
                    shown_when=is_filled("day"),
                ),
                TextField("note", width="full"),
            ),
        ),
    ),
    edit_checks=PLANNED_VISIT_CHECKS,
)
