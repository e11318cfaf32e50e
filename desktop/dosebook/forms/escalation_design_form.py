"""The form of the escalation rule: a rule shows only what it needs."""

from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.escalation_design_checks import ESCALATION_DESIGN_CHECKS
from dosebook.forms.conditions import any_of, is_filled, is_one_of
from dosebook.forms.fields import ChoiceField, IntegerField, LongTextField, NumberField, TextsField
from dosebook.forms.spec import FormSection, FormSpec

_INTERVAL = (
    EscalationRule.BOIN,
    EscalationRule.TITE_BOIN,
    EscalationRule.KEYBOARD,
    EscalationRule.MTPI,
    EscalationRule.MTPI_2,
)
_BOIN = (EscalationRule.BOIN, EscalationRule.TITE_BOIN)
_WITH_MARGINS = (EscalationRule.KEYBOARD, EscalationRule.MTPI, EscalationRule.MTPI_2)
_CRM = (EscalationRule.CRM, EscalationRule.TITE_CRM)

_is_three_plus_three = is_one_of("rule", EscalationRule.THREE_PLUS_THREE)
_has_target = is_one_of("rule", *_INTERVAL, *_CRM)
_is_interval = is_one_of("rule", *_INTERVAL)
_has_margins = is_one_of("rule", *_WITH_MARGINS)
_is_boin = is_one_of("rule", *_BOIN)
_is_table = is_one_of("rule", EscalationRule.DECISION_TABLE)
_is_crm = is_one_of("rule", *_CRM)
_is_blrm = is_one_of("rule", EscalationRule.BLRM)

ESCALATION_DESIGN_FORM = FormSpec(
    record=EscalationDesign,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Rule"),
            (
                ChoiceField("rule", width="long"),
                ChoiceField("dose_axis", width="long"),
                TextsField("dose_levels"),
                IntegerField("cohort_size"),
                IntegerField("sentinel_days"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Settings of 3+3"),
            (
                ChoiceField("allows_de_escalation", shown_when=_is_three_plus_three),
                ChoiceField("expands_last", shown_when=_is_three_plus_three),
                ChoiceField("reads_four_or_five", shown_when=_is_three_plus_three),
                ChoiceField("stops_early", shown_when=_is_three_plus_three),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Target"),
            (
                NumberField("target_rate", shown_when=_has_target),
                NumberField("margin_below", shown_when=_has_margins),
                NumberField("margin_above", shown_when=_has_margins, beside=True),
                NumberField("safe_rate", shown_when=_is_boin),
                NumberField("toxic_rate", shown_when=_is_boin, beside=True),
                NumberField("elimination_cut_off", shown_when=_is_interval),
                TextsField("decision_rows", shown_when=any_of(_is_table, is_filled("decision_rows"))),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Model"),
            (
                ChoiceField("model_form", shown_when=_is_crm),
                TextsField("skeleton", shown_when=_is_crm),
                NumberField("half_width", shown_when=_is_crm),
                IntegerField("prior_level", shown_when=_is_crm, beside=True),
                NumberField("prior_sd", shown_when=_is_crm),
                NumberField("reference_dose", shown_when=_is_blrm),
                NumberField("log_alpha_mean", signed=True, shown_when=_is_blrm),
                NumberField("log_alpha_sd", shown_when=_is_blrm, beside=True),
                NumberField("log_beta_mean", signed=True, shown_when=_is_blrm),
                NumberField("log_beta_sd", shown_when=_is_blrm, beside=True),
                NumberField("prior_correlation", signed=True, shown_when=_is_blrm),
                NumberField("target_low", shown_when=_is_blrm),
                NumberField("target_high", shown_when=_is_blrm, beside=True),
                NumberField("overdose_limit", shown_when=_is_blrm),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Limits around the rule"),
            (
                ChoiceField("no_skipping"),
                IntegerField("most_participants"),
                IntegerField("least_at_recommended"),
                NumberField("stopping_rate"),
                NumberField("stopping_confidence", beside=True),
                LongTextField("note"),
            ),
        ),
    ),
    edit_checks=ESCALATION_DESIGN_CHECKS,
)
