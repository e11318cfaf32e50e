"""The settings of a design to be simulated: those of the escalation rule that say something to a simulation."""

from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.forms.escalation_design_form import ESCALATION_DESIGN_FORM
from dosebook.forms.spec import FormSection, FormSpec

_OF_THE_STUDY = frozenset({"dose_axis", "dose_levels", "sentinel_days", "note"})
"""The plan has its own doses, and simulated cohorts have no calendar."""

PLANNED_DESIGN_FORM = FormSpec(
    record=EscalationDesign,
    sections=tuple(
        FormSection(
            section.title_marked,
            tuple(field for field in section.fields if field.name not in _OF_THE_STUDY),
        )
        for section in ESCALATION_DESIGN_FORM.sections
    ),
)
