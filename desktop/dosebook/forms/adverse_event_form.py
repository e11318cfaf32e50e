"""The form of an adverse event, with the participant's DLT assessment below it."""

from dosebook.domain.records import AdverseEvent
from dosebook.domain.study_agents import TREATMENTS, agent_name, has_several
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices, offers
from dosebook.forms.checks.adverse_event_checks import ADVERSE_EVENT_CHECKS
from dosebook.forms.checks.course_checks import COURSE_CHECKS
from dosebook.forms.checks.hospital_stay_checks import EVENT_STAY_CHECKS
from dosebook.forms.checks.lab_grade_checks import EVENT_GRADE_CHECKS
from dosebook.forms.checks.sae_report_checks import EVENT_REPORT_CHECKS
from dosebook.forms.checks.seriousness_checks import SERIOUSNESS_CHECKS
from dosebook.forms.checks.undecided_checks import UNDECIDED_EVENT_CHECKS
from dosebook.forms.conditions import any_of, has_treatment_of, is_filled, is_not_yes, is_yes
from dosebook.forms.course_words import days_at_grades
from dosebook.forms.ctcae_facts import grade_choices, organ_class
from dosebook.forms.dlt_assessment_form import DLT_COMPANION
from dosebook.forms.fields import (
    ChoiceField,
    ChoicesField,
    CtcaeField,
    DateField,
    DerivedField,
    FollowingField,
    GradeChangesField,
    GradeField,
    LongTextField,
    ReferenceField,
    ReferencesField,
    TextField,
)
from dosebook.forms.spec import FormSection, FormSpec

_serious = any_of(is_yes("serious"), is_filled("seriousness_criteria"))


def _attribution(name: str) -> ChoiceField:
    """The attribution to one of the treatments, with its name behind the field where the study has several."""
    return ChoiceField(
        name,
        choices=choices.attributions(name),
        shown_when=has_treatment_of(name),
        width="long",
        behind=lambda data: agent_name(name, data.study) if has_several(data.study) else "",
    )


ADVERSE_EVENT_FORM = FormSpec(
    record=AdverseEvent,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What happened"),
            (
                ReferenceField("participant", required=True, choices=choices.participants, width="medium"),
                TextField("reported_term", width="long"),
                ChoiceField("ctcae_version"),
                CtcaeField("ctcae_term"),
                FollowingField("system_organ_class", follow=organ_class, width="long"),
                GradeField("grade", choices=grade_choices),
                ChoiceField("severity", shown_when=is_filled("severity"), beside=True),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "When"),
            (
                DateField("onset"),
                ChoiceField("ongoing"),
                DateField(
                    "end",
                    shown_when=any_of(is_not_yes("ongoing"), is_filled("end")),
                    offered=offers.end_by_results,
                ),
                GradeChangesField("grade_changes"),
                DerivedField(
                    "days_at_grades",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Days at each grade"),
                    compute=days_at_grades,
                    shown_when=is_filled("grade_changes"),
                    width="full",
                ),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "How serious"),
            (
                ChoiceField("serious"),
                ChoicesField("seriousness_criteria", shown_when=_serious),
                LongTextField("narrative", shown_when=any_of(_serious, is_filled("narrative"))),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Cause, action and outcome"),
            (
                *map(_attribution, TREATMENTS),
                ChoiceField("action_taken", width="long"),
                ChoiceField("outcome", width="long"),
                ChoiceField("treatment_given"),
                TextField(
                    "treatment_note",
                    shown_when=any_of(is_yes("treatment_given"), is_filled("treatment_note")),
                    width="long",
                ),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Investigator's assessment"),
            (
                TextField("assessed_by", choices=choices.investigators),
                DateField("assessed_on", beside=True),
                ChoicesField("assessed_items"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Results, transfusions, medications and doses it is about"),
            (ReferencesField("belongs_with", choices=choices.what_an_event_belongs_with),),
        ),
    ),
    edit_checks=ADVERSE_EVENT_CHECKS
    + COURSE_CHECKS
    + EVENT_GRADE_CHECKS
    + SERIOUSNESS_CHECKS
    + EVENT_STAY_CHECKS
    + EVENT_REPORT_CHECKS
    + UNDECIDED_EVENT_CHECKS,
    companion=DLT_COMPANION,
)
