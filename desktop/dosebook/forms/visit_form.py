"""The form of a visit: that it took place, and what of it was not done and why."""

from collections.abc import Sequence

from dosebook.domain.codelists import YesNo
from dosebook.domain.records import Participant, PlannedVisit, Visit
from dosebook.domain.study_data import StudyData
from dosebook.domain.visit_codelists import Assessment
from dosebook.domain.visits.evidence import ATTESTED
from dosebook.domain.visits.expected import window_of
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms import choices
from dosebook.forms.checks.visit_checks import VISIT_CHECKS
from dosebook.forms.conditions import any_of, is_filled, is_one_of
from dosebook.forms.fields import (
    Choice,
    ChoiceField,
    ChoicesField,
    DateField,
    DerivedField,
    ReferenceField,
    TextField,
    Values,
)
from dosebook.forms.spec import FormSection, FormSpec
from dosebook.forms.visit_words import window_words


def _planned_visits(values: Values, data: StudyData) -> Sequence[Choice]:
    """The visits that the schedule has for the participant on the form, and the one recorded already."""
    person, recorded = data.find(values.get("participant")), values.get("planned")
    cohort = person.cohort if isinstance(person, Participant) else None
    return [
        Choice(visit.uid, visit.name)
        for visit in data.planned_visits
        if not visit.cohorts or cohort in visit.cohorts or visit.uid == recorded
    ]


def _expected(values: Values, data: StudyData) -> tuple[Assessment, ...]:
    planned = data.find(values.get("planned"))
    return planned.assessments if isinstance(planned, PlannedVisit) else tuple(Assessment)


def _can_be_done(values: Values, data: StudyData) -> Sequence[Choice]:
    """What the visit expects and no other form would show."""
    shown = [one for one in _expected(values, data) if one in ATTESTED]
    return [Choice(one, one.label) for one in Assessment if one in shown or one in values.get("done", ())]


def _can_be_missing(values: Values, data: StudyData) -> Sequence[Choice]:
    shown, recorded = _expected(values, data), values.get("not_done", ())
    return [Choice(one, one.label) for one in Assessment if one in shown or one in recorded]


def _due(values: Values, data: StudyData) -> str:
    """Say when the visit on the form is due for the participant on it."""
    person, planned = data.find(values.get("participant")), data.find(values.get("planned"))
    if not isinstance(person, Participant) or not isinstance(planned, PlannedVisit):
        return ""
    window = window_of(person, planned, data)
    return window_words(window) if window is not None else translate("forms", "cannot be told yet")


_took_place = is_one_of("occurred", None, YesNo.YES)


def _can_say_done(values: Values, data: StudyData) -> bool:
    return _took_place(values, data) and bool(_can_be_done(values, data))


VISIT_FORM = FormSpec(
    record=Visit,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Which visit"),
            (
                ReferenceField("participant", required=True, choices=choices.participants),
                ReferenceField("planned", required=True, choices=_planned_visits),
                DerivedField(
                    "due",
                    width="full",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Due"),
                    compute=_due,
                    shown_when=is_filled("planned"),
                ),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What became of it"),
            (
                ChoiceField("occurred"),
                DateField("date", shown_when=any_of(_took_place, is_filled("date"))),
                ChoicesField(
                    "done", choices=_can_be_done, shown_when=any_of(_can_say_done, is_filled("done"))
                ),
                ChoicesField("not_done", choices=_can_be_missing),
                ChoiceField("reason", width="long"),
                TextField("note", width="full"),
            ),
        ),
    ),
    edit_checks=VISIT_CHECKS,
)
