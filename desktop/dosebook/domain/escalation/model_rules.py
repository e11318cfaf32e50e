"""CRM, TITE-CRM and the logistic regression with overdose control, asked after outcomes like any other rule."""

from dataclasses import dataclass
from functools import lru_cache

from dosebook.domain.escalation.blrm import Blrm, BlrmPosterior, Ewoc
from dosebook.domain.escalation.crm import Crm, CrmFit, Treated, fit_crm
from dosebook.domain.escalation.outcomes import Outcomes, Tally
from dosebook.domain.escalation.recommendation import Decision, Recommendation, starting_dose
from dosebook.domain.escalation.steps import letter_between
from dosebook.domain.escalation.waiting import Waiting
from dosebook.domain.localised import localised, localised_list
from dosebook.domain.percent_words import percent_words
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class CrmRule:
    """The CRM; with ``waiting`` the TITE-CRM, which weighs each pending participant by the window seen."""

    design: Crm
    waiting: Waiting | None = None

    @property
    def name(self) -> str:
        """The rule with its target and skeleton in words."""
        kind = translate("escalation", "CRM") if self.waiting is None else translate("escalation", "TITE-CRM")
        words = translate("escalation", "{rule} ({model}), target {target:g}, skeleton {skeleton}")
        skeleton = localised_list(self.design.skeleton, ".3g")
        return words.format(
            rule=kind, model=self.design.model.label, target=localised(self.design.target), skeleton=skeleton
        )

    def treated(self, outcomes: Outcomes) -> tuple[Treated, ...]:
        """Return those whom the model is fitted to."""
        known = tuple(Treated(one.level, one.has_dlt) for one in outcomes.treated)
        if self.waiting is None:
            return known
        return (
            *known,
            *(Treated(one.level, has_dlt=False, weight=one.share) for one in self.waiting.pending),
        )

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the level whose estimate is nearest to the target."""
        treated = self.treated(outcomes)
        if not treated:
            return starting_dose(outcomes) or Recommendation(1, continues=True, reasons=())
        fit = _fitted_crm(self.design, treated)
        former = (self.waiting.current if self.waiting else None) or outcomes.last_level or 1
        words = translate(
            "escalation",
            "The estimated DLT rate of dose level {level}, {rate}, is nearest to the target {target}.",
        )
        rate = percent_words(fit.estimates[fit.level - 1], 1)
        reason = words.format(level=fit.level, rate=rate, target=percent_words(self.design.target))
        return Recommendation(
            fit.level, continues=True, reasons=(reason,), decision=letter_between(former, fit.level)
        )


@lru_cache(maxsize=256)
def _fitted(model: Blrm, data: tuple[tuple[float, Tally], ...]) -> BlrmPosterior:
    """Fit once: a look-ahead, the alternatives and the path ask after the same counts again and again."""
    return model.fit(data)


@lru_cache(maxsize=256)
def _fitted_crm(design: Crm, treated: tuple[Treated, ...]) -> CrmFit:
    return fit_crm(design, treated)


@dataclass(frozen=True, slots=True)
class BlrmRule:
    """The regression on the doses of the levels, with escalation under overdose control."""

    model: Blrm
    control: Ewoc
    doses: tuple[float, ...]

    @property
    def name(self) -> str:
        """The rule with its limits in words."""
        words = translate(
            "escalation",
            "Bayesian logistic regression, target {low:g} to {high:g}, probability of overdosing below {limit:g}",
        )
        return words.format(
            low=localised(self.control.target[0]),
            high=localised(self.control.target[1]),
            limit=localised(self.control.limit),
        )

    def fit(self, outcomes: Outcomes) -> BlrmPosterior:
        """Return the posterior after these outcomes."""
        counted = zip(self.doses, outcomes.tallies(), strict=True)
        return _fitted(self.model, tuple((dose, tally) for dose, tally in counted if tally.evaluable))

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the allowed level with the highest probability of the target interval."""
        if not outcomes.treated:
            return starting_dose(outcomes) or Recommendation(1, continues=True, reasons=())
        posterior = self.fit(outcomes)
        best = self.control.best(posterior, self.doses)
        if best is None:
            words = translate("escalation", "At every dose the probability of overdosing is {limit} or more.")
            reason = words.format(limit=percent_words(self.control.limit))
            return Recommendation(None, continues=False, reasons=(reason,), decision=Decision.DE_ESCALATE)
        level = self.doses.index(best) + 1
        chances = (
            posterior.probability_between(best, *self.control.target),
            1 - posterior.probability_below(best, self.control.overdose_from),
        )
        words = translate(
            "escalation",
            "Of the doses that overdose control allows, dose level {level} has the highest probability of the target "
            "interval ({target}); of overdosing {over}.",
        )
        target, over = (percent_words(chance, 1) for chance in chances)
        reason = words.format(level=level, target=target, over=over)
        return Recommendation(
            level, continues=True, reasons=(reason,), decision=letter_between(outcomes.last_level or 1, level)
        )
