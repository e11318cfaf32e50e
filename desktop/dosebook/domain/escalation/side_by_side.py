"""What other rules would say of the same outcomes, with the study's settings or usual ones that are named."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.dose_levels import DoseLevels
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Outcomes
from dosebook.domain.escalation.recommendation import Recommendation
from dosebook.domain.escalation.recommendation_words import is_same
from dosebook.domain.escalation.study_rule import study_rule
from dosebook.domain.escalation.waiting import Waiting
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.localised import localised
from dosebook.domain.words import translate

COMPARED = (
    EscalationRule.THREE_PLUS_THREE,
    EscalationRule.BOIN,
    EscalationRule.MTPI_2,
    EscalationRule.KEYBOARD,
    EscalationRule.ROLLING_SIX,
)
USUAL_TARGET = Decimal("0.30")
"""The target of rules that need one, where the study's own rule has none."""
_WITHOUT_TARGET = frozenset({EscalationRule.THREE_PLUS_THREE, EscalationRule.ROLLING_SIX})


@dataclass(frozen=True, slots=True)
class OtherRule:
    """One rule: its settings in words, and what it says, or why it cannot be asked."""

    rule: EscalationRule
    settings: str
    says: Recommendation | None
    problem: str = ""
    is_own: bool = False

    def differs(self, now: Recommendation) -> bool:
        """Whether it says otherwise than ``now``."""
        return self.says is not None and not is_same(self.says, now)


def side_by_side(
    design: EscalationDesign, levels: DoseLevels, outcomes: Outcomes, waiting: Waiting
) -> tuple[OtherRule, ...]:
    """Return what each of the compared rules says; the study's own rule comes first."""
    own = () if design.rule is None else (design.rule,)
    kinds = dict.fromkeys((*own, *COMPARED))
    return tuple(_ask(kind, design, levels, outcomes, waiting) for kind in kinds)


def _ask(
    kind: EscalationRule, design: EscalationDesign, levels: DoseLevels, outcomes: Outcomes, waiting: Waiting
) -> OtherRule:
    is_own = kind is design.rule
    read = study_rule(design if is_own else _with_usual_settings(kind, design), levels)
    if read.rule is None:
        return OtherRule(kind, _settings_words(kind, design), None, read.problems[0].message, is_own)
    try:
        says = read.rule.asked(waiting).recommend(outcomes)
    except ImpossibleOutcomes as error:
        return OtherRule(kind, _settings_words(kind, design), None, str(error), is_own)
    return OtherRule(kind, _settings_words(kind, design), says, "", is_own)


def _with_usual_settings(kind: EscalationRule, design: EscalationDesign) -> EscalationDesign:
    target = USUAL_TARGET if design.target_rate is None else design.target_rate
    changes: Mapping[str, object] = {"rule": kind, "target_rate": target}
    return replace(design, **changes)  # type: ignore[arg-type]


def _settings_words(kind: EscalationRule, design: EscalationDesign) -> str:
    if kind is design.rule:
        return translate("escalation", "the study's rule")
    if kind in _WITHOUT_TARGET:
        return translate("escalation", "settings of the study, else usual ones")
    if design.target_rate is None:
        words = translate("escalation", "usual target {target:g}, since the study names none")
        return words.format(target=localised(USUAL_TARGET))
    return translate("escalation", "target {target:g} of the study").format(
        target=localised(design.target_rate)
    )
