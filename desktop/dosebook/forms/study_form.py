"""The form of the study: which study it is and by what rules it counts."""

from dosebook.domain.codelists import YesNo
from dosebook.domain.records import Study
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.study_checks import STUDY_CHECKS
from dosebook.forms.conditions import doses_are_radioactive, holds_one_site, is_filled, is_one_of
from dosebook.forms.derived import made_up
from dosebook.forms.fields import (
    ChoiceField,
    ChoicesField,
    DerivedField,
    IntegerField,
    LongTextField,
    NumberField,
    TextField,
    TextsField,
)
from dosebook.forms.spec import FormSection, FormSpec

STUDY_FORM = FormSpec(
    record=Study,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "The study"),
            (
                TextField("protocol_number", required=True),
                TextField("short_title", width="long"),
                LongTextField("title"),
                TextsField("protocol_versions"),
                TextField("sponsor", width="long"),
                ChoiceField("phase"),
                TextField("indication", width="long"),
                IntegerField("planned_cohorts"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What is given"),
            (
                TextField("agent", width="long"),
                TextField("agent_aliases", width="long"),
                ChoiceField("dose_unit"),
                ChoiceField("dose_basis"),
                TextField("radionuclide", shown_when=doses_are_radioactive, width="short"),
                NumberField("half_life_days", shown_when=doses_are_radioactive, beside=True),
                NumberField("effective_half_life_days", shown_when=doses_are_radioactive),
                ChoiceField("bsa_formula"),
                NumberField("bsa_cap", shown_when=is_filled("bsa_formula", "bsa_cap")),
                IntegerField("bsa_decimals", shown_when=is_filled("bsa_formula", "bsa_decimals")),
                TextField("other_treatment", width="long"),
                TextField(
                    "third_treatment",
                    width="long",
                    shown_when=is_filled("other_treatment", "third_treatment"),
                ),
                TextField(
                    "fourth_treatment",
                    width="long",
                    shown_when=is_filled("third_treatment", "fourth_treatment"),
                ),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Dose-limiting toxicity"),
            (
                IntegerField("dlt_window_days"),
                ChoiceField("dlt_window_anchor"),
                IntegerField("nadir_from_day"),
                IntegerField("nadir_to_day"),
                ChoiceField("dlt_silence_is_none"),
                LongTextField("dlt_definition"),
                LongTextField("escalation_rule"),
                LongTextField("assumptions"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "How events are judged"),
            (
                ChoiceField("ctcae_version"),
                ChoiceField("attribution_scale", width="long"),
                ChoiceField("lab_events", width="long"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Counts told apart after support"),
            (
                IntegerField("platelets_raised_days"),
                IntegerField("platelets_recovery_days", beside=True),
                IntegerField("red_cells_raised_days"),
                IntegerField("growth_factor_days"),
                IntegerField("long_growth_factor_days", beside=True),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "How responses are read"),
            (
                ChoicesField("unused_responses"),
                ChoiceField("missing_lowers_response"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What the committee is given"),
            (TextsField("report_sections"),),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "This file"),
            (
                ChoiceField("coverage", width="long"),
                TextField("site_name", shown_when=holds_one_site, width="long"),
                DerivedField(
                    "made_up",
                    label_marked=QT_TRANSLATE_NOOP("forms", "Participants"),
                    compute=made_up,
                    shown_when=is_one_of("synthetic", YesNo.YES),
                ),
            ),
        ),
    ),
    edit_checks=STUDY_CHECKS,
)
