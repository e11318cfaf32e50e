"""Designs and plans for tests, with only what a test does not mention filled in."""

from decimal import Decimal
from typing import Any

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule, ModelForm
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.plan_check import rules_of
from dosebook.domain.planning.scenario import Scenario

RATES = (0.05, 0.12, 0.28, 0.42, 0.55)
SKELETON = ("0.05", "0.12", "0.25", "0.40", "0.55")
TABLE = tuple(
    f"{dlt}/{n} {letter}"
    for n, letters in {3: "E S D DU", 6: "E E S D DU DU DU", 9: "E E E S D D DU DU DU DU"}.items()
    for dlt, letter in enumerate(letters.split())
)


def design(rule: EscalationRule, **settings: Any) -> EscalationDesign:
    """Return a design; numbers may be written as floats."""
    typed = {name: Decimal(str(one)) if isinstance(one, float) else one for name, one in settings.items()}
    return EscalationDesign(uid="design", rule=rule, **typed)


def plan_of(*designs: EscalationDesign, rates: tuple[float, ...] = RATES, **settings: Any) -> Plan:
    """Return a plan with these designs, named after their place, and one scenario."""
    named = tuple(PlannedDesign(f"Design {place}", one) for place, one in enumerate(designs, start=1))
    return Plan("Plan", named, (Scenario("Scenario", rates),), **settings)


def rule_of(one: EscalationDesign, rates: tuple[float, ...] = RATES, **settings: Any) -> StudyRule:
    """Return the rule that a plan makes of a design."""
    return rules_of(plan_of(one, rates=rates, **settings))[0]


BOIN = design(EscalationRule.BOIN)
THREE = design(EscalationRule.THREE_PLUS_THREE)
CRM = design(EscalationRule.CRM, skeleton=SKELETON, no_skipping=YesNo.YES)
LOGISTIC_CRM = design(EscalationRule.CRM, skeleton=SKELETON, model_form=ModelForm.LOGISTIC)
BLRM = design(
    EscalationRule.BLRM,
    reference_dose=30.0,
    log_alpha_mean=-0.85,
    log_alpha_sd=1.0,
    log_beta_mean=0.0,
    log_beta_sd=1.0,
    prior_correlation=-0.5,
    no_skipping=YesNo.YES,
)
DOSES = ("10", "20", "30", "40", "50")
