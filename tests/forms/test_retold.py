"""An advice that was kept in one language is read in another as it would have been kept there, or as it was."""

from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest

from domain.escalation.trial import day_after, trial
from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule, ModelForm
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.domain.escalation.advice import advise
from dosebook.domain.escalation.kept_advice import kept_advice
from dosebook.domain.words import spoken
from dosebook.forms.dose_decision_form import DOSE_DECISION_FORM
from dosebook.forms.fields import FollowingField
from dosebook.forms.lists.decision_lists import DOSE_DECISION_LIST
from dosebook.forms.retold import retold
from dosebook.languages import LANGUAGES, language

THIRTY = Decimal("0.30")
DOSES = ("10", "12.5", "31.25", "40", "50")
CASES: dict[str, dict[str, Any]] = {
    "": {},
    "1P": {},
    "1N": {},
    "1NNN 2NTP": {},
    "1NNN 2NTT": {},
    "1NNN 2NTT 1NNN": {},
    "1NTT": {},
    "1NNN 2NNN 3NTN": {"stops_early": None},
    "1NNN 2NNT": {"rule": EscalationRule.BOIN, "target_rate": THIRTY},
    "1NNN 2TTT": {"rule": EscalationRule.KEYBOARD, "target_rate": THIRTY},
    "1NNN 2NNN": {"rule": EscalationRule.MTPI_2, "target_rate": THIRTY, "no_skipping": YesNo.YES},
    "1NNN 2NTN": {
        "rule": EscalationRule.CRM,
        "target_rate": THIRTY,
        "model_form": ModelForm.EMPIRIC,
        "skeleton": ("0.05", "0.2", "0.35"),
        "stopping_rate": THIRTY,
        "most_participants": 24,
    },
}
OTHERS: dict[str, dict[str, Any]] = {
    "1NN 2P": {"rule": EscalationRule.ROLLING_SIX, "sentinel_days": 7},
}
"""With words that are not known to the letter in each language."""


def _kept(notation: str, code: str) -> DoseDecision:
    with spoken(language(code)):
        found = advise(trial(notation, doses=DOSES, **(CASES | OTHERS)[notation]), day_after(notation)).advice
        assert found is not None
        return kept_advice(found, 1, "k", "Dosebook")


@pytest.mark.parametrize("notation", CASES)
def test_an_advice_reads_as_if_it_had_been_kept_in_the_language_here(notation: str) -> None:
    kept = {code: _kept(notation, code) for code in LANGUAGES}
    for before, here in permutations(LANGUAGES, 2):
        with spoken(language(here)):
            for name in ("rule_words", "inputs", "advice"):
                told = retold(getattr(kept[before], name))
                assert told == getattr(kept[here], name), f"{before} to {here}"


@pytest.mark.parametrize("notation", OTHERS)
def test_a_line_is_told_right_or_stays_as_it_was_kept(notation: str) -> None:
    kept = {code: _kept(notation, code) for code in LANGUAGES}
    for before, here in permutations(LANGUAGES, 2):
        for name in ("rule_words", "inputs", "advice"):
            lines = [getattr(kept[code], name).split("\n") for code in (before, here)]
            with spoken(language(here)):
                told = [retold(line) for line in lines[0]]
            for line, was, would_be in zip(told, *lines, strict=True):
                assert line in {was, would_be}, f"{before} to {here}"


def test_what_a_person_wrote_and_what_is_not_known_to_the_letter_stays_as_it_is() -> None:
    with spoken(language("de")):
        assert retold("The rule would escalate, we think.") == "The rule would escalate, we think."
        assert retold("The rule would escalate to whatever.") == "The rule would escalate to whatever."
        assert retold("") == ""


def test_what_is_in_the_language_here_is_not_touched() -> None:
    kept = _kept("1NNN 2NTT", "en")
    assert retold(kept.advice) == kept.advice


def test_form_and_list_show_it_in_the_language_here() -> None:
    kept, data = _kept("1NNN 2NTT", "en"), trial("1NNN 2NTT")
    column = DOSE_DECISION_LIST.columns[2]
    fields = {field.name: field for field in DOSE_DECISION_FORM.fields}
    with spoken(language("de")):
        assert column.text(kept, data).startswith(
            "Die Regel würde auf Dosisstufe 1 (10 mCi/m²) deeskalieren."
        )
        for name in ("rule_words", "inputs", "advice"):
            field = fields[name]
            assert isinstance(field, FollowingField)
            assert field.words is not None
            assert field.words(getattr(kept, name)) == getattr(_kept("1NNN 2NTT", "de"), name)
    assert kept.advice.startswith("The rule would de-escalate"), "what is recorded stays"
