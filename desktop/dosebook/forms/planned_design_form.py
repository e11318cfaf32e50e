"""The settings of a design to be simulated: those of the escalation rule that say something to a simulation."""

from collections.abc import Sequence
from dataclasses import replace

from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.decision_records import EscalationDesign
from dosebook.domain.planning.plan_check import NOT_SIMULATED
from dosebook.domain.study_data import StudyData
from dosebook.forms.escalation_design_form import ESCALATION_DESIGN_FORM
from dosebook.forms.fields import Choice, Field, Values
from dosebook.forms.spec import FormSection, FormSpec

_OF_THE_STUDY = frozenset({"dose_axis", "dose_levels", "sentinel_days", "note"})
"""The plan has its own doses, and simulated cohorts have no calendar."""


def _rules(_values: Values, _data: StudyData) -> Sequence[Choice]:
    return tuple(Choice(rule, rule.label) for rule in EscalationRule if rule not in NOT_SIMULATED)


def _planned(field: Field) -> Field:
    return replace(field, choices=_rules) if field.name == "rule" else field


PLANNED_DESIGN_FORM = FormSpec(
    record=EscalationDesign,
    sections=tuple(
        FormSection(
            section.title_marked,
            tuple(_planned(field) for field in section.fields if field.name not in _OF_THE_STUDY),
        )
        for section in ESCALATION_DESIGN_FORM.sections
    ),
)
