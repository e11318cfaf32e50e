"""What is wrong with a rule stands at its field; a decision against the advice needs its reason."""

from decimal import Decimal
from typing import Any

import pytest

import builders
from domain.escalation.trial import design, trial
from dosebook.domain.decision_codelists import AdviceOutcome, EscalationRule
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.forms.checks.escalation_design_checks import ESCALATION_DESIGN_CHECKS
from dosebook.forms.dose_decision_form import DOSE_DECISION_FORM
from dosebook.forms.escalation_design_form import ESCALATION_DESIGN_FORM
from dosebook.forms.finding import Severity
from dosebook.forms.spec import findings, values_of


def at_fields(**said: Any) -> dict[str | None, str]:
    made = design(**said)
    found = findings(ESCALATION_DESIGN_FORM, values_of(made), trial("1NNN"), made.uid)
    assert all(one.severity is Severity.WARNS for one in found)
    return {one.field: one.message for one in found}


def test_a_rule_without_problems_has_no_finding() -> None:
    assert at_fields() == {}
    assert at_fields(rule=EscalationRule.BOIN, target_rate=Decimal("0.3")) == {}


THIRTY = Decimal("0.3")
_BOIN = {"rule": EscalationRule.BOIN, "target_rate": THIRTY}
_KEYBOARD = {"rule": EscalationRule.KEYBOARD, "target_rate": THIRTY}
_CRM = {"rule": EscalationRule.CRM, "target_rate": THIRTY}
_BLRM = {
    "rule": EscalationRule.BLRM,
    "reference_dose": Decimal(20),
    "log_alpha_mean": Decimal("-0.85"),
    "log_alpha_sd": Decimal(1),
    "log_beta_mean": Decimal(1),
    "log_beta_sd": Decimal(1),
}
_TABLE = {"rule": EscalationRule.DECISION_TABLE}
BAD: dict[str, tuple[dict[str, Any], str]] = {
    "rule": ({"rule": None}, "Choose the rule of the protocol."),
    "dose_axis": ({"dose_axis": None}, "Choose what counts as the dose."),
    "dose_levels": ({"dose_levels": ("20", "10")}, "Dose level 2 (10) is not above dose level 1 (20)."),
    "cohort_size": ({"cohort_size": 0}, "“Participants per cohort” is 0; it must be at least 1."),
    "target_rate": (
        _BOIN | {"target_rate": Decimal(30)},
        "“Target DLT rate” is 30; it lies between 0 and 1.",
    ),
    "margin_below": (_KEYBOARD | {"margin_below": THIRTY}, "The target interval would reach to 0;"),
    "margin_above": (_KEYBOARD | {"margin_above": Decimal("0.7")}, "The target interval would reach to 1;"),
    "safe_rate": (_BOIN | {"safe_rate": Decimal(-1)}, "“Rate that is too low (BOIN)” is -1;"),
    "toxic_rate": (
        _BOIN | {"toxic_rate": Decimal("0.2")},
        "“Rate that is too high (BOIN)” (0.2) must be above",
    ),
    "elimination_cut_off": (_BOIN | {"elimination_cut_off": Decimal(95)}, "is 95; it lies between 0 and 1."),
    "decision_rows": (
        _TABLE | {"decision_rows": ("0/1 E", "2/1 S", "1/1 D")},
        "(“2/1 S”): 2 with DLT of 1 cannot be.",
    ),
    "skeleton": (
        _CRM | {"skeleton": ("0.3", "0.2", "0.4")},
        "The skeleton does not rise: level 2 has 0.2, level 1 has 0.3.",
    ),
    "half_width": (_CRM | {"half_width": Decimal("0.3"), "prior_level": 2}, "The target 0.3 ± 0.3 must stay"),
    "prior_level": (
        _CRM | {"half_width": Decimal("0.05"), "prior_level": 7},
        "There is no dose level 7; the study has 3.",
    ),
    "prior_sd": (
        _CRM | {"skeleton": ("0.1", "0.2", "0.3"), "prior_sd": Decimal(0)},
        "“Spread of the prior” is 0;",
    ),
    "reference_dose": (_BLRM | {"reference_dose": None}, "“Reference dose” is empty; the rule needs it."),
    "log_alpha_mean": (_BLRM | {"log_alpha_mean": None}, "“Prior mean of log α” is empty;"),
    "log_alpha_sd": (
        _BLRM | {"log_alpha_sd": Decimal(0)},
        "“Prior spread of log α” is 0; it must be above 0.",
    ),
    "log_beta_mean": (_BLRM | {"log_beta_mean": None}, "“Prior mean of log β” is empty;"),
    "log_beta_sd": (_BLRM | {"log_beta_sd": Decimal(-1)}, "“Prior spread of log β” is -1;"),
    "prior_correlation": (
        _BLRM | {"prior_correlation": Decimal(2)},
        "The correlation is 2; it lies between −1 and 1.",
    ),
    "target_low": (_BLRM | {"target_low": Decimal(2)}, "“Target interval from” is 2;"),
    "target_high": (_BLRM | {"target_high": Decimal("0.1")}, "“Target interval to” (0.1) must be above"),
    "overdose_limit": (_BLRM | {"overdose_limit": Decimal(25)}, "“Allowed probability of overdosing” is 25;"),
    "most_participants": ({"most_participants": 0}, "“Trial ends with participants” is 0;"),
    "least_at_recommended": ({"least_at_recommended": 0}, "is 0; it must be at least 1."),
    "stopping_rate": ({"stopping_rate": Decimal(2)}, "is 2; it lies between 0 and 1."),
    "stopping_confidence": ({"stopping_confidence": Decimal(0)}, "“With a probability above” is 0;"),
}


def test_every_field_that_can_be_wrong_has_a_case() -> None:
    assert set(BAD) == {check.field for check in ESCALATION_DESIGN_CHECKS}


@pytest.mark.parametrize("field", BAD)
def test_each_problem_stands_at_its_field(field: str) -> None:
    said, words = BAD[field]
    found = at_fields(**said)
    assert words in found[field]
    assert found[field].endswith("No advice is computed until this is mended.")


def test_a_table_with_a_gap_is_named() -> None:
    found = at_fields(**_TABLE, decision_rows=("0/3 E", "1/3 S", "3/3 D"))
    assert "The decision table has a gap: no letter for 2/3." in found["decision_rows"]


def test_another_study_is_asked_anew() -> None:
    made = design(dose_levels=("10", "20"))
    assert findings(ESCALATION_DESIGN_FORM, values_of(made), trial("1NNN"), "d") == ()
    off = trial("1NNN", doses=("15", "20", "30"))
    assert [one.field for one in findings(ESCALATION_DESIGN_FORM, values_of(made), off, "d")] == [
        "dose_levels"
    ]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ({"outcome": AdviceOutcome.NOT_DECIDED}, set()),
        ({"outcome": AdviceOutcome.FOLLOWED, "decided_dose": "20", "decided_by": "Dr Ito"}, set()),
        (
            {"outcome": AdviceOutcome.OVERRIDDEN, "reason": " "},
            {"dose_decision.no_reason", "dose_decision.no_dose", "dose_decision.no_name"},
        ),
        (
            {
                "outcome": AdviceOutcome.OVERRIDDEN,
                "decided_dose": "10",
                "decided_by": "Dr Ito",
                "reason": "Low counts",
            },
            set(),
        ),
        ({"decided_dose": "20"}, {"dose_decision.dose_undecided"}),
    ],
)
def test_a_decision_is_whole(said: dict[str, Any], found: set[str]) -> None:
    kept = DoseDecision(uid="k", **said)
    asked = findings(DOSE_DECISION_FORM, values_of(kept), builders.study_data(), "k")
    assert {one.check_id for one in asked} == found
    blocking = {one.check_id for one in asked if one.severity is Severity.BLOCKS}
    assert blocking == found & {"dose_decision.no_reason"}
