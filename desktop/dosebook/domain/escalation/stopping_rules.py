"""The stopping rules of the study, each with its threshold, what was observed, and whether it is met."""

from collections.abc import Iterator
from dataclasses import dataclass

from dosebook.domain.escalation.beta_posterior import probability_above
from dosebook.domain.escalation.interval_design import IntervalDesign
from dosebook.domain.escalation.outcomes import Outcomes
from dosebook.domain.escalation.pending_rules import RollingSixRule, TiteBoinRule
from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.escalation.study_rule import USUAL_CUT_OFF, StudyRule
from dosebook.domain.escalation.three_plus_three import TOO_MANY, ThreePlusThree
from dosebook.domain.localised import localised
from dosebook.domain.words import translate

LEAST_EVALUABLE = 3
"""The rule for the lowest dose is looked at from three evaluable participants on (see ``StopWhenTooToxic``)."""


@dataclass(frozen=True, slots=True)
class StoppingRule:
    """One rule; ``stops_trial`` tells whether it ends enrolment everywhere or closes one dose."""

    words: str
    threshold: str
    observed: str
    is_met: bool
    stops_trial: bool = False
    level: int | None = None


def stopping_rules(rule: StudyRule, outcomes: Outcomes) -> tuple[StoppingRule, ...]:
    """Return all rules that the study chose, those of the whole trial first."""
    return (*_of_trial(rule, outcomes), *_of_doses(rule, outcomes))


def _of_trial(rule: StudyRule, outcomes: Outcomes) -> Iterator[StoppingRule]:
    design = rule.design
    if design.stopping_rate is not None:
        rate = float(design.stopping_rate)
        limit = USUAL_CUT_OFF if design.stopping_confidence is None else float(design.stopping_confidence)
        lowest = outcomes.tally(1)
        chance = probability_above(rate, lowest)
        words = translate("escalation", "Lowest dose too toxic: P(DLT rate > {rate:g})")
        observed = translate("escalation", "{chance:.3f} ({dlt}/{evaluable})").format(
            chance=localised(chance), dlt=lowest.with_dlt, evaluable=lowest.evaluable
        )
        is_met = lowest.evaluable >= LEAST_EVALUABLE and chance > limit
        yield StoppingRule(
            words.format(rate=localised(rate)), f"> {localised(limit):g}", observed, is_met, stops_trial=True
        )
    if design.most_participants is not None:
        size = design.most_participants
        known = len(outcomes.treated)
        words = translate("escalation", "Size of the trial: evaluable participants")
        yield StoppingRule(words, f"≥ {size}", str(known), known >= size, stops_trial=True)


def _of_doses(rule: StudyRule, outcomes: Outcomes) -> Iterator[StoppingRule]:
    base = rule.base
    for level, tally in enumerate(outcomes.tallies(), start=1):
        if not tally.evaluable:
            continue
        if isinstance(base, IntervalDesign):
            closing, target = base.elimination, base.target
        elif isinstance(base, TiteBoinRule):
            closing, target = base.design.elimination, base.design.target
        elif isinstance(base, ThreePlusThree | RollingSixRule):
            words = translate("escalation", "To close dose level {level}: participants with DLT")
            observed = f"{tally.with_dlt}/{tally.evaluable}"
            is_met = tally.with_dlt >= TOO_MANY
            if isinstance(base, ThreePlusThree):
                # Whether two close the dose before a group of three is complete is a setting of the study.
                is_met = base.decision(tally) is Decision.DE_ESCALATE
            yield StoppingRule(words.format(level=level), f"≥ {TOO_MANY}", observed, is_met, level=level)
            continue
        else:
            return
        words = translate("escalation", "To close dose level {level}: P(DLT rate > {target:g})")
        threshold = translate("escalation", "> {cut_off:g}, from {least} evaluable on")
        yield StoppingRule(
            words.format(level=level, target=localised(target)),
            threshold.format(cut_off=localised(closing.cut_off), least=closing.least_evaluable),
            translate("escalation", "{chance:.3f} ({dlt}/{evaluable})").format(
                chance=localised(probability_above(target, tally)),
                dlt=tally.with_dlt,
                evaluable=tally.evaluable,
            ),
            closing.applies(tally, target),
            level=level,
        )
