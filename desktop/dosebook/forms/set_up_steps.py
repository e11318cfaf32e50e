"""The steps in which a new study is set up: parts of the study's form, in the order of a protocol."""

from collections.abc import Iterable

from dosebook.domain.records import Study
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.spec import FormSection, FormSpec
from dosebook.forms.study_form import STUDY_FORM


def _step(title_marked: str, names: Iterable[str]) -> FormSpec:
    wanted = frozenset(names)
    return FormSpec(
        record=Study,
        sections=(FormSection(title_marked, tuple(STUDY_FORM.field(name) for name in names)),),
        edit_checks=tuple(check for check in STUDY_FORM.edit_checks if check.field in wanted),
    )


PROTOCOL = _step(
    QT_TRANSLATE_NOOP("forms", "The protocol"),
    ("title", "protocol_versions", "sponsor", "phase", "indication", "coverage", "site_name"),
)
TREATMENT = _step(
    QT_TRANSLATE_NOOP("forms", "What is given"),
    (
        "agent",
        "dose_unit",
        "dose_basis",
        "radionuclide",
        "half_life_days",
        "bsa_formula",
        "other_treatment",
    ),
)
JUDGEMENT = _step(
    QT_TRANSLATE_NOOP("forms", "How events are judged"),
    ("ctcae_version", "attribution_scale", "lab_events"),
)
TOXICITY = _step(
    QT_TRANSLATE_NOOP("forms", "Dose-limiting toxicity"),
    (
        "dlt_window_days",
        "dlt_window_anchor",
        "nadir_from_day",
        "nadir_to_day",
        "dlt_silence_is_none",
        "dlt_definition",
        "escalation_rule",
        "assumptions",
    ),
)
