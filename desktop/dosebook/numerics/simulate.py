"""A whole plan simulated: every design in every scenario on the same participants."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.planning.characteristics import Characteristics, PlanResult
from dosebook.domain.planning.plan import Plan
from dosebook.domain.planning.scenario import Scenario
from dosebook.numerics.calendar import CalendarSource
from dosebook.numerics.draws import batches, draw, streams
from dosebook.numerics.state_cache import Tick
from dosebook.numerics.summary import Tallying
from dosebook.numerics.timed_trials import TimedSimulator
from dosebook.numerics.trials import Simulator

BATCH = 5000
"""Trials at once; the results do not depend on it."""

OnProgress = Callable[[int, int], None]


def simulate(plan: Plan, rules: Sequence[StudyRule], on_progress: OnProgress) -> PlanResult:
    """Return the characteristics of each design; ``on_progress`` hears of trials done and in all.

    It is called often and may raise an exception to stop the work.
    """
    done, total = 0, plan.trials * len(plan.scenarios) * len(rules)

    def tick() -> None:
        on_progress(done, total)

    simulators = [_simulator(plan, rule, tick) for rule in rules]
    found: list[Characteristics] = []
    for (number, scenario), (planned, simulator) in product(
        enumerate(plan.scenarios, start=1), zip(plan.designs, simulators, strict=True)
    ):
        counting = Tallying(plan.levels, plan.right_level(scenario))
        for trials in _run(plan, number, scenario, simulator, counting):
            done += trials
            tick()
        found.append(counting.characteristics(planned.name, scenario))
    return PlanResult(plan, tuple(rule.name for rule in rules), tuple(found))


def _simulator(plan: Plan, rule: StudyRule, tick: Tick) -> Simulator | TimedSimulator:
    if rule.uses_pending:
        return TimedSimulator(rule, plan.levels, plan.starting_level, tick)
    return Simulator(rule, plan.levels, plan.starting_level, plan.target, tick)


def _run(
    plan: Plan,
    number: int,
    scenario: Scenario,
    simulator: Simulator | TimedSimulator,
    counting: Tallying,
) -> Iterator[int]:
    """Simulate one design in one scenario, and yield the number of trials after each batch."""
    sources = streams(plan.seed, number, simulator.participants)
    calendars = None
    if plan.arrivals is not None:
        calendars = CalendarSource(plan.seed, number, simulator.participants, plan.arrivals)
    for trials in batches(plan.trials, BATCH):
        uniforms = draw(sources, trials)
        calendar = calendars.draw(trials) if calendars is not None else None
        counting.add(simulator.run(scenario.rates, uniforms, calendar))
        yield trials
