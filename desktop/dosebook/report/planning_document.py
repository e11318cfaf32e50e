"""A plan as a document: the comparison, each scenario with its figure, protocol text and decision tables."""

from collections.abc import Iterator
from datetime import datetime

from dosebook.domain.escalation.interval_design import IntervalDesign
from dosebook.domain.escalation.outcomes import Tally
from dosebook.domain.escalation.rule_grid import MOST_SHOWN, RuleGrid, rule_grid
from dosebook.domain.escalation.study_rule import StudyRule
from dosebook.domain.partial_date import day_words
from dosebook.domain.planning.characteristics import PlanResult
from dosebook.domain.planning.plan import Plan
from dosebook.domain.planning.plan_check import rules_of
from dosebook.domain.planning.protocol_text import design_text, simulation_text
from dosebook.domain.planning.result_tables import (
    WordTable,
    by_dose,
    comparison,
    definitions,
    level_words,
    overview,
    percent,
    truth_words,
)
from dosebook.domain.planning.scenario import Scenario
from dosebook.domain.words import translate
from dosebook.drawing.plan_figure import selection_figure, treated_figure
from dosebook.report.blocks import (
    Block,
    Column,
    Document,
    Fact,
    Facts,
    Figure,
    Heading,
    Imprint,
    Note,
    Prose,
    Row,
    Section,
    Table,
)


def planning_document(result: PlanResult, made_at: datetime, version: str) -> Document:
    """Return the whole plan as blocks; the same result at the same time gives the same document."""
    plan = result.plan
    rules = rules_of(plan)
    title = plan.title or translate("planning", "Plan of a trial")
    report = translate("planning", "Operating characteristics")
    made = translate("report", "made {time} UTC").format(time=f"{day_words(made_at.date())} {made_at:%H:%M}")
    return Document(
        title=f"{title}: {report}",
        imprint=Imprint(
            study=title,
            report=report,
            cut_off=translate("planning", "seed {seed}").format(seed=plan.seed),
            made=made,
            digest="",
            program=translate("report", "Dosebook {version}").format(version=version),
            confidential=translate("report", "CONFIDENTIAL"),
        ),
        sections=(
            _summary(result, title),
            *(_scenario(result, scenario) for scenario in plan.scenarios),
            _protocol(result, rules),
        ),
    )


def _summary(result: PlanResult, title: str) -> Section:
    plan = result.plan
    blocks: list[Block] = [
        Facts(tuple(_facts(plan))),
        _table(overview(result)),
        *(Note(text) for text in definitions(plan)),
        Heading(translate("planning", "Designs")),
        Facts(
            tuple(
                Fact(planned.name, words)
                for planned, words in zip(plan.designs, result.rule_words, strict=True)
            )
        ),
        Note(simulation_text(result)),
    ]
    return Section("plan", title, tuple(blocks))


def _facts(plan: Plan) -> Iterator[Fact]:
    doses = ", ".join(level_words(plan, level) for level in range(1, plan.levels + 1))
    yield Fact(translate("planning", "Dose levels"), doses)
    yield Fact(translate("planning", "Starting dose"), level_words(plan, plan.starting_level))
    yield Fact(translate("planning", "Target DLT rate"), percent(plan.target))
    words = translate("planning", "at most {size}, in cohorts of {cohort}, where a design says nothing else")
    size = words.format(size=plan.participants, cohort=plan.cohort_size)
    yield Fact(translate("planning", "Participants"), size)
    words = translate("planning", "{trials} per design and scenario, seed {seed}")
    trials = words.format(trials=plan.trials, seed=plan.seed)
    yield Fact(translate("planning", "Simulated trials"), trials)


def _scenario(result: PlanResult, scenario: Scenario) -> Section:
    blocks = (
        Prose(truth_words(result.plan, scenario)),
        Figure(selection_figure(result, scenario), translate("planning", "Choice of dose")),
        Figure(treated_figure(result, scenario), translate("planning", "Participants by dose")),
        _table(comparison(result, scenario)),
        _table(by_dose(result, scenario)),
    )
    return Section(f"scenario-{scenario.name}", scenario.name, blocks, new_page=True)


def _table(words: WordTable) -> Table:
    first, *others = words.columns
    columns = (Column(first, weight=1.8), *(Column(head, "right") for head in others))
    return Table(columns, tuple(Row(row) for row in words.rows), "", words.title, emphasised=words.marked)


def _protocol(result: PlanResult, rules: tuple[StudyRule, ...]) -> Section:
    blocks: list[Block] = []
    for planned, rule in zip(result.plan.designs, rules, strict=True):
        blocks += [Heading(planned.name), Prose(design_text(result.plan, rule))]
        grid = rule_grid(rule, _widest(rule))
        if grid is not None:
            blocks += [_grid_table(grid), Note(_grid_words(rule))]
    return Section(
        "protocol", translate("planning", "Text and tables for the protocol"), tuple(blocks), new_page=True
    )


def _widest(rule: StudyRule) -> Tally | None:
    """Return the counts that the table must reach to; other rules than interval designs have their own end."""
    if not isinstance(rule.base, IntervalDesign):
        return None
    return Tally(min(MOST_SHOWN, rule.design.most_participants or MOST_SHOWN))


def _grid_table(grid: RuleGrid) -> Table:
    head = translate("planning", "DLTs")
    columns = (Column(head, weight=1.4), *(Column(str(number), "centre") for number in grid.columns))
    rows = tuple(
        Row((str(dlt), *(grid.letters.get((number, dlt), "") for number in grid.columns)))
        for dlt in grid.rows
    )
    title = translate(
        "planning", "Decision by evaluable participants at the dose (columns) and DLTs among them"
    )
    return Table(columns, rows, "", title)


def _grid_words(rule: StudyRule) -> str:
    letters = translate(
        "planning",
        "E escalate, S stay at the dose, D de-escalate, DE or DU de-escalate and close the dose with all above it.",
    )
    if not rule.uses_pending:
        return letters
    hold = translate("planning", "The letters hold while nobody at the dose is pending.")
    return f"{letters} {hold}"
