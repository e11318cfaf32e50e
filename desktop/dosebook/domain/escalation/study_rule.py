"""The study's own rule made from its settings, or the sentences that say what keeps it from being made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from dosebook.domain.codelists import YesNo
from dosebook.domain.decision_codelists import EscalationRule, ModelForm
from dosebook.domain.escalation.blrm import BivariateNormal, Blrm, Ewoc
from dosebook.domain.escalation.boin import boin
from dosebook.domain.escalation.crm import PRIOR_SD, Crm, CrmModel
from dosebook.domain.escalation.dose_levels import DoseLevels
from dosebook.domain.escalation.interval_design import Elimination, IntervalDesign
from dosebook.domain.escalation.keyboard import keyboard
from dosebook.domain.escalation.margins import Margins
from dosebook.domain.escalation.model_rules import BlrmRule, CrmRule
from dosebook.domain.escalation.modifiers import LeastAtRecommended, NoSkipping, StopAtSize, StopWhenTooToxic
from dosebook.domain.escalation.mtpi import mtpi, mtpi2
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes
from dosebook.domain.escalation.pending_rules import RollingSixRule, TiteBoinRule
from dosebook.domain.escalation.problem import Problem
from dosebook.domain.escalation.recommendation import Rule
from dosebook.domain.escalation.rolling_six import PLACES
from dosebook.domain.escalation.rule_settings import Settings
from dosebook.domain.escalation.skeleton import indifference_skeleton
from dosebook.domain.escalation.table_rule import make_table, read_rows, table_faults
from dosebook.domain.escalation.three_plus_three import ThreePlusThree
from dosebook.domain.escalation.tite_boin import TiteBoin
from dosebook.domain.escalation.waiting import FromCurrentDose, Waiting
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.localised import localised
from dosebook.domain.words import translate

MakeRule = Callable[[Waiting], Rule]
USUAL_COHORT = 3
USUAL_CUT_OFF = 0.95
MOST_COUNTED = 200
NARROWEST_MARGIN = 0.001
WIDEST_PRIOR = 10
_PENDING_RULES = frozenset({EscalationRule.ROLLING_SIX, EscalationRule.TITE_BOIN, EscalationRule.TITE_CRM})


@dataclass(frozen=True, slots=True)
class StudyRule:
    """The rule with its limits; ``base`` is the rule without them and without those who are pending."""

    design: EscalationDesign
    base: Rule
    make: MakeRule

    @property
    def uses_pending(self) -> bool:
        """Whether the rule takes pending participants into account."""
        return self.design.rule in _PENDING_RULES

    @property
    def name(self) -> str:
        """The rule with all its settings in words."""
        return self.asked(Waiting()).name

    @property
    def cohort_size(self) -> int:
        """How many are treated before the rule is asked again."""
        return self.design.cohort_size or USUAL_COHORT

    def asked(self, waiting: Waiting) -> Rule:
        """Return the rule with its limits while these are pending."""
        rule = self.make(waiting)
        if not self.uses_pending:
            rule = FromCurrentDose(rule, waiting)
        return _limited(rule, self.design, waiting)


@dataclass(frozen=True, slots=True)
class RuleRead:
    """A rule, or what keeps it from being one."""

    rule: StudyRule | None
    problems: tuple[Problem, ...] = ()


def study_rule(design: EscalationDesign, levels: DoseLevels) -> RuleRead:
    """Return the rule of the study; with any problem nothing is computed."""
    settings = Settings(design)
    settings.problems += levels.problems
    make: MakeRule | None = None
    if design.rule is None:
        settings.fault("rule", translate("escalation", "Choose the rule of the protocol."))
    else:
        try:
            make = _MAKERS[design.rule](settings, levels)
        except ImpossibleOutcomes as error:
            if not settings.problems:
                settings.fault("rule", str(error))
    _check_limits(settings)
    if settings.problems or make is None:
        return RuleRead(None, tuple(settings.problems))
    return RuleRead(StudyRule(design, make(Waiting()), make))


def _check_limits(settings: Settings) -> None:
    for name in ("cohort_size", "most_participants", "least_at_recommended"):
        settings.at_most(name, settings.at_least_one(name), MOST_COUNTED)
    if settings.design.stopping_rate is not None:
        settings.rate("stopping_rate")
    settings.rate("stopping_confidence", USUAL_CUT_OFF)


def _limited(rule: Rule, design: EscalationDesign, waiting: Waiting) -> Rule:
    if design.no_skipping is YesNo.YES:
        rule = NoSkipping(rule, waiting)
    if design.least_at_recommended is not None:
        rule = LeastAtRecommended(rule, design.least_at_recommended, waiting)
    if design.most_participants is not None:
        rule = StopAtSize(rule, design.most_participants)
    if design.stopping_rate is not None:
        confidence = (
            USUAL_CUT_OFF if design.stopping_confidence is None else float(design.stopping_confidence)
        )
        rule = StopWhenTooToxic(rule, float(design.stopping_rate), confidence)
    return rule


def _three_plus_three(settings: Settings, _levels: DoseLevels) -> MakeRule:
    design = settings.design
    rule = ThreePlusThree(
        allows_de_escalation=design.allows_de_escalation is not YesNo.NO,
        expands_last=design.expands_last is YesNo.YES,
        reads_four_or_five=design.reads_four_or_five is YesNo.YES,
        stops_early=design.stops_early is not YesNo.NO,
    )
    return lambda _waiting: rule


def _rolling_six(settings: Settings, _levels: DoseLevels) -> MakeRule:
    least = settings.design.least_at_recommended
    if least is not None and least > PLACES:
        words = translate(
            "escalation",
            "Rolling six has {places} places at a dose, so {least} can never be evaluable there.",
        )
        settings.fault("least_at_recommended", words.format(places=PLACES, least=least))
    return RollingSixRule


def _boin(settings: Settings, _levels: DoseLevels) -> MakeRule:
    target = settings.rate("target_rate")
    safe, toxic = _boin_margins(settings, target)
    rule = _eliminating(boin(target, safe=safe, toxic=toxic), settings)
    return lambda _waiting: rule


def _tite_boin(settings: Settings, _levels: DoseLevels) -> MakeRule:
    target = settings.rate("target_rate")
    safe, toxic = _boin_margins(settings, target)
    closing = _eliminating(boin(target, safe=safe, toxic=toxic), settings).elimination
    design = TiteBoin(target, elimination=closing, safe=safe, toxic=toxic)
    return lambda waiting: TiteBoinRule(design, waiting)


def _boin_margins(settings: Settings, target: float) -> tuple[float | None, float | None]:
    design = settings.design
    safe = None if design.safe_rate is None else settings.rate("safe_rate")
    toxic = None if design.toxic_rate is None else settings.rate("toxic_rate")
    if safe is not None:
        settings.in_order("safe_rate", safe, "target_rate", target)
    if toxic is not None:
        settings.in_order("target_rate", target, "toxic_rate", toxic)
    return safe, toxic


def _interval(make: Callable[..., IntervalDesign]) -> Callable[[Settings, DoseLevels], MakeRule]:
    def build(settings: Settings, _levels: DoseLevels) -> MakeRule:
        target = settings.rate("target_rate")
        margins = Margins(
            settings.above_zero("margin_below", Margins().below),
            settings.above_zero("margin_above", Margins().above),
        )
        noted = len(settings.problems)
        settings.at_least("margin_below", margins.below, NARROWEST_MARGIN)
        settings.at_least("margin_above", margins.above, NARROWEST_MARGIN)
        if len(settings.problems) > noted:
            raise ImpossibleOutcomes(settings.problems[noted].message)
        if target - margins.below <= 0:
            settings.fault("margin_below", _outside(target - margins.below))
        if target + margins.above >= 1:
            settings.fault("margin_above", _outside(target + margins.above))
        rule = _eliminating(make(target, margins), settings)
        return lambda _waiting: rule

    return build


def _outside(end: float) -> str:
    words = translate(
        "escalation", "The target interval would reach to {end:.3g}; it must stay between 0 and 1."
    )
    return words.format(end=localised(end))


def _eliminating(rule: IntervalDesign, settings: Settings) -> IntervalDesign:
    cut_off = settings.rate("elimination_cut_off", USUAL_CUT_OFF)
    words = translate(
        "escalation", "{rule}, target {target:g}, a dose is closed at a probability above {cut_off:g}"
    )
    name = words.format(rule=rule.name, target=localised(rule.target), cut_off=localised(cut_off))
    elimination: Elimination = replace(rule.elimination, cut_off=cut_off)
    return replace(rule, name=name, elimination=elimination)


def _decision_table(settings: Settings, _levels: DoseLevels) -> MakeRule:
    cells, faults = read_rows(settings.design.decision_rows)
    for fault in faults or table_faults(cells):
        settings.fault("decision_rows", fault)
    if settings.problems:
        raise ImpossibleOutcomes(settings.problems[0].message)
    rule = make_table(cells)
    return lambda _waiting: rule


def _crm_design(settings: Settings, levels: DoseLevels) -> Crm:
    design = settings.design
    target = settings.rate("target_rate")
    model = CrmModel.LOGISTIC if design.model_form is ModelForm.LOGISTIC else CrmModel.EMPIRIC
    spread = settings.above_zero("prior_sd", PRIOR_SD)
    settings.at_most("prior_sd", spread, WIDEST_PRIOR)
    if design.skeleton:
        skeleton = settings.skeleton(len(levels.levels))
    elif design.half_width is None and design.prior_level is None:
        words = translate("escalation", "Type the skeleton, or the half width and the level thought right.")
        settings.fault("skeleton", words)
        skeleton = ()
    else:
        skeleton = _computed_skeleton(settings, levels, target, model)
    if settings.problems:
        raise ImpossibleOutcomes(settings.problems[0].message)
    return Crm(skeleton, target, model, prior_sd=spread)


def _computed_skeleton(
    settings: Settings, levels: DoseLevels, target: float, model: CrmModel
) -> tuple[float, ...]:
    width = settings.rate("half_width")
    level = int(settings.needed("prior_level"))
    count = len(levels.levels)
    if settings.design.prior_level is not None and not 1 <= level <= count:
        words = translate("escalation", "There is no dose level {level}; the study has {levels}.")
        settings.fault("prior_level", words.format(level=level, levels=count))
    if not settings.problems and not 0 < target - width < target + width < 1:
        words = translate("escalation", "The target {target:g} ± {width:g} must stay between 0 and 1.")
        settings.fault("half_width", words.format(target=localised(target), width=localised(width)))
    if settings.problems:
        return ()
    return indifference_skeleton(width, target, level, count, model=model)


def _crm(settings: Settings, levels: DoseLevels) -> MakeRule:
    design = _crm_design(settings, levels)
    return lambda _waiting: CrmRule(design)


def _tite_crm(settings: Settings, levels: DoseLevels) -> MakeRule:
    design = _crm_design(settings, levels)
    return lambda waiting: CrmRule(design, waiting)


_MOST_PRIOR_MEAN, _MOST_PRIOR_SPREAD = 20.0, 10.0
"""On the scale of logarithms: beyond these a prior says nothing about any dose, and exp(β) overflows."""


def _blrm(settings: Settings, levels: DoseLevels) -> MakeRule:
    reference = settings.above_zero("reference_dose")
    means = settings.needed("log_alpha_mean"), settings.needed("log_beta_mean")
    spreads = settings.above_zero("log_alpha_sd"), settings.above_zero("log_beta_sd")
    for name, value in zip(("log_alpha_mean", "log_beta_mean"), means, strict=True):
        settings.at_most(name, abs(value), _MOST_PRIOR_MEAN)
    for name, value in zip(("log_alpha_sd", "log_beta_sd"), spreads, strict=True):
        settings.at_most(name, value, _MOST_PRIOR_SPREAD)
    correlation = settings.number("prior_correlation") or 0.0
    if not -1 < correlation < 1:
        words = translate("escalation", "The correlation is {value:g}; it lies between −1 and 1.")
        settings.fault("prior_correlation", words.format(value=localised(correlation)))
    low, high = settings.rate("target_low", 0.16), settings.rate("target_high", 0.33)
    settings.in_order("target_low", low, "target_high", high)
    limit = settings.rate("overdose_limit", 0.25)
    for level in levels.levels:
        if level.dose is None:
            words = translate("escalation", "Dose level {level} has no dose yet ({dose}).")
            settings.fault("dose_levels", words.format(level=level.number, dose=level.words))
    if settings.problems:
        raise ImpossibleOutcomes(settings.problems[0].message)
    rule = BlrmRule(
        Blrm(BivariateNormal(means, spreads, correlation), reference),
        Ewoc((low, high), high, limit),
        tuple(float(level.dose) for level in levels.levels if level.dose is not None),
    )
    return lambda _waiting: rule


_MAKERS: Mapping[EscalationRule, Callable[[Settings, DoseLevels], MakeRule]] = {
    EscalationRule.THREE_PLUS_THREE: _three_plus_three,
    EscalationRule.ROLLING_SIX: _rolling_six,
    EscalationRule.BOIN: _boin,
    EscalationRule.TITE_BOIN: _tite_boin,
    EscalationRule.KEYBOARD: _interval(keyboard),
    EscalationRule.MTPI: _interval(mtpi),
    EscalationRule.MTPI_2: _interval(mtpi2),
    EscalationRule.DECISION_TABLE: _decision_table,
    EscalationRule.CRM: _crm,
    EscalationRule.TITE_CRM: _tite_crm,
    EscalationRule.BLRM: _blrm,
}
