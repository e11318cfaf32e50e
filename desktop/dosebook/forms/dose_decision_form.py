"""The form of a computed advice: what was computed is shown, what was decided is filled in."""

from collections.abc import Callable

from dosebook.domain.decision_codelists import AdviceOutcome
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.dose_decision_checks import DOSE_DECISION_CHECKS
from dosebook.forms.conditions import any_of, is_filled, is_one_of
from dosebook.forms.fields import ChoiceField, DateField, FollowingField, LongTextField, TextField
from dosebook.forms.retold import retold
from dosebook.forms.spec import FormSection, FormSpec

_overridden = any_of(is_one_of("outcome", AdviceOutcome.OVERRIDDEN), is_filled("reason"))


def _kept(name: str, words: Callable[[str], str] | None = None) -> FollowingField:
    """Return a field that shows what was computed and lets nobody change it."""
    return FollowingField(name, follow=lambda values, _data: values.get(name), width="full", words=words)


DOSE_DECISION_FORM = FormSpec(
    record=DoseDecision,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What was computed"),
            (
                _kept("day"),
                _kept("cohort"),
                _kept("rule_words", retold),
                _kept("inputs", retold),
                _kept("advice", retold),
                _kept("program"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What was decided"),
            (
                ChoiceField("outcome", width="long"),
                TextField("decided_dose", width="long"),
                LongTextField("reason", shown_when=_overridden),
                TextField("decided_by", choices=choices.investigators),
                DateField("decided_on", beside=True),
            ),
        ),
    ),
    edit_checks=DOSE_DECISION_CHECKS,
)
