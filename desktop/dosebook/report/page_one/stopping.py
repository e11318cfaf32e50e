"""How likely a rate above the target is, and the stopping rules with limit, observed, and met or not."""

from dosebook.domain.escalation.beta_posterior import probability_above
from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation.stopping_rules import StoppingRule
from dosebook.domain.exact_interval import clopper_pearson
from dosebook.domain.records import Cohort
from dosebook.domain.words import translate
from dosebook.report.format import format_fraction, format_interval, format_number
from dosebook.report.frame import Frame

USUAL_RATE = 0.30
"""Where the study names no target."""


def dlt_rate(frame: Frame, cohort: Cohort) -> str:
    """Return the exact interval of the DLT rate, and the posterior probability named with its prior."""
    count = frame.dlts(cohort)
    if not count.evaluable:
        return translate("report", "Nobody is evaluable yet.")
    design = frame.data.escalation_design
    target = float(design.target_rate) if design is not None and design.target_rate else USUAL_RATE
    interval = clopper_pearson(count.with_dlt, count.evaluable)
    chance = probability_above(target, Tally(count.evaluable, count.with_dlt))
    words = translate(
        "report", "{count}; exact 95 % interval {interval}; P(rate > {target} %) = {chance} %, uniform prior"
    )
    return words.format(
        count=format_fraction(count.with_dlt, count.evaluable),
        interval=format_interval(interval.low, interval.high),
        target=format_number(round(100 * target, 9), 0 if float(100 * target).is_integer() else 1),
        chance=format_number(round(100 * chance, 9)),
    )


def stopping(frame: Frame) -> str:
    """Return the rules of the whole trial, that of the dose under review, and any other that is met."""
    read = frame.advice
    if read.advice is None:
        return translate("report", "No stopping rule can be computed; see Dose decisions.")
    rules = read.advice.stopping
    if not rules:
        return translate("report", "The study has set up none.")
    told = [one for one in rules if one.stops_trial or one.is_met or one.level in {None, read.advice.current}]
    return "\n".join(map(_rule, told)) or translate("report", "None concerns this dose, and none is met.")


def _rule(one: StoppingRule) -> str:
    state = translate("report", "met") if one.is_met else translate("report", "not met")
    words = translate("report", "{rule} {limit}, observed {observed}: {state}")
    return words.format(rule=one.words, limit=one.threshold, observed=one.observed, state=state)
