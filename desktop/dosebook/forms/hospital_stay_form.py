"""The form of a stay in hospital."""

from dosebook.domain.records import HospitalStay
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.hospital_stay_checks import HOSPITAL_STAY_CHECKS
from dosebook.forms.conditions import any_of, is_filled, is_not_yes
from dosebook.forms.fields import ChoiceField, DateField, ReferenceField, TextField
from dosebook.forms.spec import FormSection, FormSpec

HOSPITAL_STAY_FORM = FormSpec(
    record=HospitalStay,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "When"),
            (
                ReferenceField("participant", required=True, choices=choices.participants, width="medium"),
                DateField("admitted"),
                ChoiceField("ongoing"),
                DateField("discharged", shown_when=any_of(is_not_yes("ongoing"), is_filled("discharged"))),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Why"),
            (
                ChoiceField("reason", width="long"),
                ReferenceField("event", choices=choices.events_of_participant, width="full"),
                TextField("details", width="long"),
            ),
        ),
    ),
    edit_checks=HOSPITAL_STAY_CHECKS,
)
