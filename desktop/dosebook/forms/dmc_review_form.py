"""The form of a DMC review: what was recommended, what the sponsor decided, what was opened."""

from dosebook.domain.codelists import Recommendation
from dosebook.domain.records import DmcReview
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices, derived
from dosebook.forms.checks.dmc_review_checks import DMC_REVIEW_CHECKS
from dosebook.forms.conditions import any_of, is_filled, is_one_of
from dosebook.forms.fields import (
    ChoiceField,
    DateField,
    DerivedField,
    FractionsField,
    IntegerField,
    LongTextField,
    ReferenceField,
    ReferencesField,
    TextField,
)
from dosebook.forms.spec import FormSection, FormSpec

_states_regimen = any_of(
    is_one_of(
        "recommendation",
        Recommendation.ESCALATE,
        Recommendation.DE_ESCALATE,
        Recommendation.EXPAND,
        Recommendation.REPEAT,
    ),
    is_filled("recommended_fractions"),
)
_decided = is_filled("sponsor_decision", "sponsor_decided_by", "sponsor_decided_on", "sponsor_note")

DMC_REVIEW_FORM = FormSpec(
    record=DmcReview,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Meeting"),
            (
                IntegerField("number", required=True),
                DateField("meeting_date"),
                DateField("cut_off", beside=True),
                ReferenceField("report", choices=choices.reports_made, width="long"),
                ReferencesField("cohorts", choices=choices.cohorts),
                TextField("chair"),
                TextField("members", width="full"),
                ChoiceField("quorum"),
                LongTextField("conflicts"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What the committee recommended"),
            (
                ChoiceField("determination"),
                ChoiceField("recommendation", width="long"),
                FractionsField("recommended_fractions", shown_when=_states_regimen),
                DerivedField(
                    "recommended_words",
                    label_marked=QT_TRANSLATE_NOOP("forms", "In words"),
                    compute=derived.recommended_total,
                    shown_when=_states_regimen,
                    width="full",
                ),
                LongTextField("conditions"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What the sponsor decided"),
            (
                ChoiceField("sponsor_decision", width="long"),
                TextField("sponsor_decided_by", shown_when=_decided),
                DateField("sponsor_decided_on", shown_when=_decided, beside=True),
                LongTextField("sponsor_note", shown_when=_decided),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What was opened"),
            (ReferenceField("next_cohort", choices=choices.cohorts, width="long"),),
        ),
    ),
    edit_checks=DMC_REVIEW_CHECKS,
)
