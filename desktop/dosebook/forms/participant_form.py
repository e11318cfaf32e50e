"""The form of a participant, from consent to the end of participation."""

from dosebook.domain.records import Participant
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.follow_up_checks import FOLLOW_UP_CHECKS
from dosebook.forms.checks.participant_checks import PARTICIPANT_CHECKS
from dosebook.forms.checks.undecided_checks import UNDECIDED_PARTICIPANT_CHECKS
from dosebook.forms.conditions import (
    has_other_treatment,
    is_filled,
    is_yes,
    was_not_screen_failure,
    where_myeloma,
)
from dosebook.forms.fields import ChoiceField, DateField, IntegerField, ReferenceField, TextField
from dosebook.forms.spec import FormSection, FormSpec

_decided = is_filled("evaluability", "evaluability_reason", "evaluability_by", "evaluability_date")
_died = is_filled("death_date", "death_cause", "death_cause_text")

PARTICIPANT_FORM = FormSpec(
    record=Participant,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Who"),
            (
                TextField("participant_id", required=True),
                TextField("site", choices=choices.sites, width="short", beside=True),
                ReferenceField("cohort", choices=choices.cohorts, width="long"),
                ChoiceField("protocol_version", choices=choices.protocol_versions),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Entry into the study"),
            (
                DateField("consent_date"),
                ChoiceField("eligible"),
                DateField(
                    "eligibility_date", shown_when=is_filled("eligible", "eligibility_date"), beside=True
                ),
                ChoiceField("screen_failure"),
                TextField(
                    "screen_failure_reason",
                    shown_when=is_yes("screen_failure"),
                    width="long",
                ),
                DateField("enrolment_date", shown_when=was_not_screen_failure),
                ReferenceField("replaces", choices=choices.other_participants),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "At baseline"),
            (
                ChoiceField("sex"),
                IntegerField("birth_year"),
                IntegerField("age", beside=True),
                ChoiceField("race", width="long"),
                ChoiceField("ethnicity"),
                ChoiceField("ecog", choices=choices.whole_numbers(0, 5)),
                ChoiceField("disease_stage", shown_when=where_myeloma("disease_stage")),
                IntegerField("prior_lines"),
                ChoiceField("measurable_by", shown_when=where_myeloma("measurable_by"), width="long"),
                ChoiceField("receives_other_treatment", shown_when=has_other_treatment),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Follow-up"),
            (
                DateField("last_contact"),
                DateField("events_checked_to"),
                DateField("serious_checked_to"),
                DateField("transfusions_checked_to"),
                DateField("new_therapy_date"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Counting for the DLT assessment"),
            (
                ChoiceField("evaluability"),
                TextField("evaluability_reason", shown_when=_decided, width="long"),
                TextField("evaluability_by", choices=choices.investigators, shown_when=_decided),
                DateField("evaluability_date", shown_when=_decided, beside=True),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "End of participation"),
            (
                ChoiceField("disposition", width="long"),
                DateField("disposition_date", shown_when=is_filled("disposition", "disposition_date")),
                DateField("death_date"),
                ChoiceField("death_cause", shown_when=_died),
                TextField("death_cause_text", shown_when=_died, width="long"),
                ReferenceField("death_event", choices=choices.events_of, shown_when=_died, width="long"),
            ),
        ),
    ),
    edit_checks=PARTICIPANT_CHECKS + FOLLOW_UP_CHECKS + UNDECIDED_PARTICIPANT_CHECKS,
)
