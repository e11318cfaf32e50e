"""A plan on paper: every number of the result, the rules as they were simulated, and their decision tables."""

from datetime import UTC, datetime

import pytest

from dosebook.actions.plan_trial import simulate_plan
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.boin import boin
from dosebook.domain.escalation.interval_design import decision_table
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.characteristics import PlanResult
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.scenario import Scenario
from dosebook.report.blocks import Document, Figure, Note, Prose, Section, Table
from dosebook.report.pdf.document import render
from dosebook.report.planning_document import planning_document

MADE = datetime(2018, 8, 12, 9, 14, tzinfo=UTC)
HOSTILE = "<b>X & Y</b> \u202e{0} %s"


def _design(name: str, rule: EscalationRule, **settings: object) -> PlannedDesign:
    return PlannedDesign(name, EscalationDesign(uid=name, rule=rule, **settings))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def result() -> PlanResult:
    plan = Plan(
        "Phase 1",
        (
            _design("3+3", EscalationRule.THREE_PLUS_THREE),
            _design("BOIN", EscalationRule.BOIN),
            _design("CRM", EscalationRule.CRM, skeleton=("0.1", "0.2", "0.3")),
        ),
        (Scenario("Steep", (0.1, 0.3, 0.5)), Scenario("Flat", (0.1, 0.15, 0.2))),
        trials=100,
        participants=12,
    )
    return simulate_plan(plan, lambda _done, _all: None)


def _section(document: Document, key: str) -> Section:
    return next(one for one in document.sections if one.key == key)


def test_each_scenario_has_its_figures_and_tables(result: PlanResult) -> None:
    document = planning_document(result, MADE, "0.1.0")
    for scenario in result.plan.scenarios:
        section = _section(document, f"scenario-{scenario.name}")
        assert section.new_page
        assert [type(block) for block in section.blocks] == [Prose, Figure, Figure, Table, Table]
        compared = section.blocks[3]
        assert isinstance(compared, Table)
        for row, one in zip(compared.rows, result.of_scenario(scenario), strict=True):
            assert row.cells[0] == one.design
            assert row.cells[1] == f"{one.correct.value * 100:.1f} ± {one.correct.error * 100:.1f} %"


def test_the_printed_decision_table_is_that_of_the_rule(result: PlanResult) -> None:
    protocol = _section(planning_document(result, MADE, "0.1.0"), "protocol")
    grids = [block for block in protocol.blocks if isinstance(block, Table)]
    assert len(grids) == 2  # a model has no table
    boin_grid = grids[1]
    assert [column.title for column in boin_grid.columns[1:]] == [str(n) for n in range(1, 13)]
    for tally, decision in decision_table(boin(0.3), 12):
        assert boin_grid.rows[tally.with_dlt].cells[tally.evaluable] == decision.value


def test_a_table_without_pending_participants_says_so() -> None:
    plan = Plan("Phase 1", (_design("Rolling", EscalationRule.ROLLING_SIX), _design("3+3", EscalationRule.THREE_PLUS_THREE)),
                (Scenario("Steep", (0.1, 0.3, 0.5)),), trials=20, arrivals=3.0)  # fmt: skip
    document = planning_document(simulate_plan(plan, lambda _done, _all: None), MADE, "0.1.0")
    blocks = _section(document, "protocol").blocks
    rolling, _three = (block for block in blocks if isinstance(block, Table))
    assert [row.cells[1:] for row in rolling.rows[:3]] == [
        ("S", "S", "E", "E", "E", "E"), ("S", "S", "S", "S", "S", "E"), ("", "D", "D", "D", "D", "D")
    ]  # fmt: skip
    notes = [block.text for block in blocks if isinstance(block, Note)]
    assert ["while nobody at the dose is pending" in text for text in notes] == [True, False]


def test_the_first_page_lists_designs_with_their_rule_in_words(result: PlanResult) -> None:
    from dosebook.report.blocks import Facts

    summary = _section(planning_document(result, MADE, "0.1.0"), "plan")
    facts = [fact for block in summary.blocks if isinstance(block, Facts) for fact in block.facts]
    words = {fact.label: fact.text for fact in facts}
    for planned, rule in zip(result.plan.designs, result.rule_words, strict=True):
        assert words[planned.name] == rule
    assert words["Target DLT rate"] == "30 %"


def test_names_are_printed_as_typed_whatever_they_hold() -> None:
    plan = Plan(
        HOSTILE,
        (_design(HOSTILE, EscalationRule.BOIN),),
        (Scenario(HOSTILE, (0.1, 0.3)),),
        trials=20,
    )
    found = simulate_plan(plan, lambda _done, _all: None)
    pdf = render(planning_document(found, MADE, "0.1.0"))
    assert pdf.pages >= 3
    assert pdf.pdf.startswith(b"%PDF")
