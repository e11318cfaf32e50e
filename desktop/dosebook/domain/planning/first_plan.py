"""The plan that a person begins with: usual designs, and the rule and doses of the open study where there is one."""

from dataclasses import replace

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.dose_levels import DoseLevels, dose_levels
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.plan_check import MOST_LEVELS, NEEDS_TIME
from dosebook.domain.planning.scenario import usual_scenarios
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

USUAL_LEVELS = 6
USUAL_ARRIVALS = 3.0
_MODELS = frozenset({EscalationRule.CRM, EscalationRule.TITE_CRM, EscalationRule.BLRM})


_SHORT_NAMES = {
    EscalationRule.BLRM: QT_TRANSLATE_NOOP("planning", "Logistic regression"),
    EscalationRule.DECISION_TABLE: QT_TRANSLATE_NOOP("planning", "Decision table"),
    EscalationRule.TITE_BOIN: QT_TRANSLATE_NOOP("planning", "TITE-BOIN"),
    EscalationRule.TITE_CRM: QT_TRANSLATE_NOOP("planning", "TITE-CRM"),
}


def design_name(rule: EscalationRule) -> str:
    """Return a name short enough for the head of a column."""
    return translate("planning", _SHORT_NAMES[rule]) if rule in _SHORT_NAMES else rule.label


def new_design(rule: EscalationRule, number: int) -> EscalationDesign:
    """Return a design with nothing said but its rule; a model skips no dose unless somebody says so."""
    return EscalationDesign(
        uid=f"design-{number}", rule=rule, no_skipping=YesNo.YES if rule in _MODELS else None
    )


def first_plan(data: StudyData | None = None) -> Plan:
    """Return 3+3 beside BOIN over the usual scenarios; of an open study its own rule, target and doses."""
    usual = Plan("", (), ())
    design = next(iter(data.all(EscalationDesign)), None) if data is not None else None
    target = float(design.target_rate) if design and design.target_rate else usual.target
    levels = _levels(design, data)
    doses = tuple(f"{level.dose.normalize():f}" for level in levels.levels if level.dose is not None)
    count = len(levels.levels) if 1 <= len(levels.levels) <= MOST_LEVELS else USUAL_LEVELS
    return Plan(
        title=_title(data),
        designs=_designs(design),
        scenarios=usual_scenarios(target, count) if 0 < target < 1 else (),
        target=target,
        doses=doses if len(doses) == count else (),
        arrivals=USUAL_ARRIVALS if design is not None and design.rule in NEEDS_TIME else None,
    )


def _title(data: StudyData | None) -> str:
    if data is None:
        return translate("planning", "Plan of a trial")
    return data.study.short_title or data.study.protocol_number or translate("planning", "Plan of a trial")


def _levels(design: EscalationDesign | None, data: StudyData | None) -> DoseLevels:
    if design is None or data is None:
        return DoseLevels(None)
    return dose_levels(design, data)


def _designs(design: EscalationDesign | None) -> tuple[PlannedDesign, ...]:
    usual = (EscalationRule.THREE_PLUS_THREE, EscalationRule.BOIN)
    found = [
        PlannedDesign(design_name(rule), new_design(rule, number))
        for number, rule in enumerate(usual, start=1)
    ]
    if design is not None and design.rule is not None:
        if design.rule is EscalationRule.ROLLING_SIX:
            design = replace(design, cohort_size=None)  # the places of a cohort, not when the rule is asked
        found.insert(0, PlannedDesign(translate("planning", "Rule of this study"), design))
    return tuple(found)
