"""An advice as the record that keeps it: its inputs, the rule, the program; what people decide comes later."""

from dosebook.domain.decision_codelists import AdviceOutcome
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.domain.escalation.advice import Advice
from dosebook.domain.escalation.advice_words import advice_text, inputs_text
from dosebook.domain.partial_date import PartialDate


def kept_advice(advice: Advice, position: int, uid: str, program: str) -> DoseDecision:
    """Return the record of ``advice``, computed by ``program`` on the study at ``position`` of its audit trail."""
    placed = [one for one in advice.people if one.level is not None]
    return DoseDecision(
        uid=uid,
        day=PartialDate.of(advice.day),
        cohort=placed[-1].person.cohort if placed else None,
        position=position,
        rule_words=advice.rule.name,
        inputs=inputs_text(advice),
        advice=advice_text(advice),
        program=program,
        outcome=AdviceOutcome.NOT_DECIDED,
    )
