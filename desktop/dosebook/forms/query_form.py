"""The form of a query: what was asked is shown, what was answered is filled in."""

from typing import Any

from dosebook.domain.query_record import Query
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.query_checks import QUERY_CHECKS
from dosebook.forms.fields import (
    ChoiceField,
    DateField,
    DerivedField,
    FollowingField,
    LongTextField,
    TextField,
    Values,
)
from dosebook.forms.query_words import field_label
from dosebook.forms.spec import FormSection, FormSpec


def _kept(name: str) -> FollowingField:
    """Return a field that shows what was asked and lets nobody change it."""

    def follow(values: Values, _data: StudyData) -> Any:
        return values.get(name)

    return FollowingField(name, follow=follow, width="full")


def _field_words(values: Values, data: StudyData) -> str:
    return field_label(values.get("subject"), values.get("field") or "", data)


QUERY_FORM = FormSpec(
    record=Query,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What was asked"),
            (
                _kept("subject"),
                DerivedField(
                    "field_words",
                    width="full",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Field"),
                    compute=_field_words,
                ),
                _kept("text"),
                _kept("asked_by"),
                _kept("asked_on"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Answer"),
            (
                ChoiceField("status", width="long"),
                LongTextField("answer"),
                TextField("answered_by", choices=choices.investigators),
                DateField("answered_on", beside=True),
            ),
        ),
    ),
    edit_checks=QUERY_CHECKS,
)
