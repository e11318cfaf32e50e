"""The form by which the study lead switches a warning off, with the reason."""

from collections.abc import Sequence

from dosebook.domain.records import CheckSwitch
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.visit_checks import CHECK_SWITCH_CHECKS
from dosebook.forms.fields import Choice, ChoiceField, DateField, LongTextField, TextField, Values
from dosebook.forms.spec import FormSection, FormSpec


def _warnings(_values: Values, _data: StudyData) -> Sequence[Choice]:
    """Every warning that a study can do without; what stops or interrupts a save cannot be switched off."""
    from dosebook.forms.warnings import warnings

    return [Choice(one.check_id, one.words) for one in warnings()]


CHECK_SWITCH_FORM = FormSpec(
    record=CheckSwitch,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Warning"),
            (
                ChoiceField("check_id", required=True, choices=_warnings, width="full"),
                LongTextField("reason"),
                TextField("decided_by", choices=choices.investigators),
                DateField("decided_on", beside=True),
            ),
        ),
    ),
    edit_checks=CHECK_SWITCH_CHECKS,
)
