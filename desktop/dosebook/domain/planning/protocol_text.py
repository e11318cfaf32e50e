"""Sentences for a protocol: what each design does, and how its characteristics were found."""

from collections.abc import Iterator, Sequence

from dosebook.domain.escalation.interval_design import IntervalDesign
from dosebook.domain.escalation.pending_rules import RollingSixRule, TiteBoinRule
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.escalation.table_rule import TableRule
from dosebook.domain.localised import localised
from dosebook.domain.planning.characteristics import PlanResult
from dosebook.domain.planning.plan import Plan
from dosebook.domain.planning.plan_check import rules_of
from dosebook.domain.planning.result_tables import level_words, percent, rounded
from dosebook.domain.words import translate, within_sentence


def design_text(plan: Plan, rule: StudyRule) -> str:
    """Return the escalation part of a protocol for one design."""
    return " ".join(_sentences(plan, rule))


def _sentences(plan: Plan, rule: StudyRule) -> Iterator[str]:
    words = translate(
        "planning",
        "Participants are enrolled in cohorts of {size}, beginning at {dose} of {levels} dose levels.",
    )
    if rule.cohort_size == 1:
        words = translate(
            "planning", "Participants are enrolled one by one, beginning at {dose} of {levels} dose levels."
        )
    start = within_sentence(level_words(plan, plan.starting_level))
    yield words.format(size=rule.cohort_size, dose=start, levels=plan.levels)
    yield _asked(rule).format(rule=rule.name)
    if isinstance(rule.base, RollingSixRule):
        yield _places()
    if rule.design.most_participants is None:
        yield translate("planning", "The rule itself ends the trial; no number of participants is fixed.")
    yield _choice(plan, rule)
    yield translate(
        "planning", "The rule advises; the sponsor decides on the advice of the committee, and records a reason "
        "for deciding otherwise."
    )  # fmt: skip


def _asked(rule: StudyRule) -> str:
    """Return when the rule is asked; one that looks at pending participants waits for nobody's window."""
    is_single = rule.cohort_size == 1
    if not rule.uses_pending and is_single:
        return translate(
            "planning",
            "When a participant has completed the DLT window, the dose of the next one is recommended by this "
            "rule: {rule}.",
        )
    if not rule.uses_pending:
        return translate(
            "planning",
            "When every participant of a cohort has completed the DLT window, the dose of the next cohort is "
            "recommended by this rule: {rule}.",
        )
    if is_single:
        return translate(
            "planning",
            "When a participant arrives, the dose is recommended by this rule, also while others are still in the "
            "DLT window: {rule}.",
        )
    return translate(
        "planning",
        "When the first participant of a cohort arrives, the dose of the cohort is recommended by this rule, also "
        "while others are still in the DLT window: {rule}.",
    )


def _places() -> str:
    return translate(
        "planning",
        "A dose has six places. No DLT among three or more, with nobody pending, or at most one among six allows "
        "the next higher dose; two DLTs close the dose and all above it, and the next participant enters at the "
        "dose below, which is filled to six. While all places are taken and the pending participants can still "
        "decide, enrolment waits.",
    )


def _choice(plan: Plan, rule: StudyRule) -> str:
    if isinstance(rule.base, RollingSixRule):
        return _choice_of_rolling_six(rule)
    if isinstance(rule.base, IntervalDesign | TableRule | TiteBoinRule):
        target = _target(plan, rule.base)
        words = translate(
            "planning",
            "At its end the dose is recommended whose DLT rate by isotonic regression is nearest to {target}, "
            "among the doses that were given and are not closed.",
        )
        return words.format(target=percent(target))
    return translate("planning", "At its end the dose is recommended that the rule names then.")


def _target(plan: Plan, base: IntervalDesign | TableRule | TiteBoinRule) -> float:
    if isinstance(base, TableRule):
        return plan.target
    return base.target if isinstance(base, IntervalDesign) else base.design.target


def _choice_of_rolling_six(rule: StudyRule) -> str:
    if rule.design.most_participants is None:
        return translate(
            "planning",
            "At its end the highest dose is recommended that is not closed and had no DLT among three or more, or "
            "one among six; unless it is the highest of all, six were treated there.",
        )
    return translate(
        "planning",
        "At its end the highest dose is recommended that is not closed and had no DLT among three or more, or "
        "one among six; a trial that ends by its size may have treated fewer than six there.",
    )


def simulation_text(result: PlanResult) -> str:
    """Return how the operating characteristics were found, so that they can be found again."""
    plan = result.plan
    words = translate(
        "planning",
        "Operating characteristics are from {trials} simulated trials of each design in each scenario "
        "(scenarios: {scenarios}; seed: {seed}; one stream of pseudo-random numbers per participant, so that all designs meet "
        "the same participants). Every participant is evaluable. {time} The Monte Carlo standard error of a share is at most {error} percentage points.",
    )
    most = max((one.chosen(level).error for one in result.found for level in _levels(plan)), default=0.0)
    return words.format(
        time=_time_words(plan),
        trials=plan.trials,
        scenarios=len(plan.scenarios),
        seed=plan.seed,
        error=rounded(most * 100, 1),
    )


def _time_words(plan: Plan) -> str:
    if plan.arrivals is None:
        return translate(
            "planning", "Each cohort is followed to the end of its window before the next one begins."
        )
    words = translate(
        "planning",
        "Participants arrive at random, {arrivals:g} per DLT window on average; a DLT shows at a moment spread "
        "evenly over the window. A rule that looks at pending participants is asked when the first of a cohort "
        "arrives; under every other rule a cohort waits until all outcomes are known. Who waits enters as soon "
        "as that is allowed, and the next arrival is counted from there.",
    )
    return words.format(arrivals=localised(plan.arrivals))


def _levels(plan: Plan) -> Sequence[int | None]:
    return (None, *range(1, plan.levels + 1))


def design_texts(plan: Plan) -> tuple[tuple[str, str], ...]:
    """Return the name and the text of each design; raises PlanRefused."""
    rules = rules_of(plan)
    return tuple(
        (planned.name, design_text(plan, rule)) for planned, rule in zip(plan.designs, rules, strict=True)
    )
