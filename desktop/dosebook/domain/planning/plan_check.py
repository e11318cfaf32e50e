"""What keeps a plan from being simulated, each named at its place; without problems, the rules of its designs."""

import contextlib
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType

from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.errors import DosebookError
from dosebook.domain.escalation.dose_levels import DoseLevel, DoseLevels
from dosebook.domain.escalation.study_rule import StudyRule, study_rule
from dosebook.domain.localised import localised
from dosebook.domain.number_entry import read_kept_number
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.refusals import PlanProblem, PlanRefused
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

MOST_TRIALS = 100_000
MOST_PARTICIPANTS = 300
MOST_LEVELS = 20
MOST_IN_COHORT = 30
MOST_ARRIVALS = 1000

NEEDS_TIME = frozenset({EscalationRule.ROLLING_SIX, EscalationRule.TITE_BOIN, EscalationRule.TITE_CRM})
"""Rules that look at pending participants, so that the plan says how many arrive."""
_WITH_DOSES = frozenset({EscalationRule.BLRM})
_NUMBERS = MappingProxyType(
    {
        "participants": (1, MOST_PARTICIPANTS, QT_TRANSLATE_NOOP("planning", "Participants in the trial")),
        "cohort_size": (1, MOST_IN_COHORT, QT_TRANSLATE_NOOP("planning", "Participants per cohort")),
        "trials": (1, MOST_TRIALS, QT_TRANSLATE_NOOP("planning", "Simulated trials")),
        "seed": (0, 2**63 - 1, QT_TRANSLATE_NOOP("planning", "Seed")),
    }
)


def rules_of(plan: Plan) -> tuple[StudyRule, ...]:
    """Return the rule of each design; raises PlanRefused with everything that is wrong."""
    problems = [*_of_numbers(plan), *_of_doses(plan)]
    rules: list[StudyRule] = []
    # Designs take from the plan what they leave empty, so they would repeat its problems.
    for number, planned in enumerate(() if problems else plan.designs, start=1):
        rule, found = _rule(plan, planned, number)
        problems += found
        if rule is not None:
            rules.append(rule)
    problems += _of_scenarios(plan)
    problems += _of_names(plan)
    if problems:
        raise PlanRefused(tuple(problems))
    return tuple(rules)


def _of_numbers(plan: Plan) -> Iterator[PlanProblem]:
    for name, (least, most, label) in _NUMBERS.items():
        value: int = getattr(plan, name)
        if not least <= value <= most:
            words = translate("planning", "“{label}” is {value}; it lies between {least} and {most}.")
            shown = translate("planning", label)
            yield PlanProblem(
                "plan", words.format(label=shown, value=value, least=least, most=most), field=name
            )
    if not 0 < plan.target < 1:
        words = translate("planning", "The target DLT rate is {rate:g}; it lies between 0 and 1.")
        yield PlanProblem("plan", words.format(rate=localised(plan.target)), field="target")
    if plan.arrivals is not None and not 0 < plan.arrivals <= MOST_ARRIVALS:
        words = translate("planning", "{arrivals:g} arrivals per DLT window cannot be; at most {most}.")
        message = words.format(arrivals=localised(plan.arrivals), most=MOST_ARRIVALS)
        yield PlanProblem("plan", message, field="arrivals")
    if plan.levels and not 1 <= plan.starting_level <= plan.levels:
        words = translate("planning", "There is no dose level {level} to start at; the trial has {levels}.")
        message = words.format(level=plan.starting_level, levels=plan.levels)
        yield PlanProblem("plan", message, field="starting_level")


def _of_doses(plan: Plan) -> Iterator[PlanProblem]:
    if not plan.doses:
        return
    if plan.levels and len(plan.doses) != plan.levels:
        words = translate("planning", "There are {count} doses, but {levels} dose levels.")
        yield PlanProblem("plan", words.format(count=len(plan.doses), levels=plan.levels), field="doses")
    values: list[Decimal] = []
    for level, text in enumerate(plan.doses, start=1):
        try:
            values.append(read_kept_number(text))
        except DosebookError as error:
            words = translate("planning", "Dose of level {level}: {reason}")
            yield PlanProblem("plan", words.format(level=level, reason=error), field="doses")
    for level, (low, high) in enumerate(pairwise([Decimal(0), *values]), start=1):
        if high <= low:
            words = translate("planning", "Dose of level {level}: {high} is not above {low}.")
            yield PlanProblem(
                "plan", words.format(level=level, high=localised(high), low=localised(low)), field="doses"
            )


def _of_scenarios(plan: Plan) -> Iterator[PlanProblem]:
    if not plan.scenarios:
        yield PlanProblem(
            "plan", translate("planning", "There is no scenario to simulate."), field="scenarios"
        )
    for number, scenario in enumerate(plan.scenarios, start=1):
        levels = len(scenario.rates)
        if not levels or levels != plan.levels or levels > MOST_LEVELS:
            words = translate(
                "planning",
                "Scenario {number} (“{name}”) has {count} DLT rates; every scenario has the same number of "
                "dose levels, from 1 to {most}.",
            )
            message = words.format(number=number, name=scenario.name, count=levels, most=MOST_LEVELS)
            yield PlanProblem("scenario", message, number)
        for level, reason in scenario.faults():
            words = translate("planning", "Scenario {number} (“{name}”), dose level {level}: {reason}")
            message = words.format(number=number, name=scenario.name, level=level, reason=reason)
            yield PlanProblem("scenario", message, number, str(level))


def _of_names(plan: Plan) -> Iterator[PlanProblem]:
    if not plan.designs:
        yield PlanProblem("plan", translate("planning", "There is no design to simulate."), field="designs")
    for part, names in (
        ("design", [one.name for one in plan.designs]),
        ("scenario", [one.name for one in plan.scenarios]),
    ):
        for number, name in enumerate(names, start=1):
            if not name.strip():
                words = translate("planning", "Number {number} of the list has no name.")
                yield PlanProblem(part, words.format(number=number), number, "name")
            elif name in names[: number - 1]:
                words = translate("planning", "The name “{name}” stands twice.")
                yield PlanProblem(part, words.format(name=name), number, "name")


def _rule(plan: Plan, planned: PlannedDesign, number: int) -> tuple[StudyRule | None, list[PlanProblem]]:
    design = plan.settled(planned)
    if design.rule is EscalationRule.ROLLING_SIX and design.cohort_size != 1:
        words = translate(
            "planning",
            "Design “{name}”: rolling six is asked for each participant, so it has no cohorts of {size}.",
        )
        message = words.format(name=planned.name, size=design.cohort_size)
        return None, [PlanProblem("design", message, number, "cohort_size")]
    if design.rule in NEEDS_TIME and plan.arrivals is None:
        words = translate(
            "planning", "Design “{name}” looks at pending participants: say how many arrive per DLT window."
        )
        return None, [PlanProblem("plan", words.format(name=planned.name), field="arrivals")]
    if design.rule in _WITH_DOSES and not plan.doses:
        words = translate("planning", "Design “{name}” needs the doses of the levels.")
        return None, [PlanProblem("plan", words.format(name=planned.name), field="doses")]
    read = study_rule(design, _levels(plan))
    words = translate("planning", "Design “{name}”: {reason}")
    return read.rule, [
        PlanProblem("design", words.format(name=planned.name, reason=one.message), number, one.field)
        for one in read.problems
    ]


def _levels(plan: Plan) -> DoseLevels:
    doses: list[Decimal | None] = [None] * plan.levels
    with contextlib.suppress(DosebookError):  # said at the doses themselves
        doses = [read_kept_number(text) for text in plan.doses] if len(plan.doses) == plan.levels else doses
    levels = [DoseLevel(number, dose, str(dose or "")) for number, dose in enumerate(doses, start=1)]
    return DoseLevels(None, tuple(levels))
