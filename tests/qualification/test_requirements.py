"""Every requirement has a number of its own, a help topic, a test that exists, and a check at the installation."""

import ast
from pathlib import Path

import pytest

from dosebook.gui.help_texts import topics
from dosebook.qualification.qualify import all_checks
from dosebook.qualification.requirements import REQUIREMENTS, Requirement

TESTS = Path(__file__).parent.parent


def test_numbers_run_on_and_no_sentence_is_said_twice() -> None:
    assert [one.key for one in REQUIREMENTS] == [f"R-{n:03d}" for n in range(1, len(REQUIREMENTS) + 1)]
    assert len({one.sentence for one in REQUIREMENTS}) == len(REQUIREMENTS)


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda one: one.key)
def test_a_requirement_has_tests_that_exist(requirement: Requirement) -> None:
    assert requirement.tests
    for name in requirement.tests:
        file, _colons, function = name.partition("::")
        tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
        found = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        assert function in found if function else any(one.startswith("test_") for one in found)


def test_a_requirement_is_told_in_the_help() -> None:
    known = {topic.key for topic in topics()}
    assert {one.topic for one in REQUIREMENTS} <= known


def test_every_topic_of_the_help_promises_something() -> None:
    promised = {one.topic for one in REQUIREMENTS}
    assert {topic.key for topic in topics()} - promised == set()


def test_a_requirement_is_checked_at_the_installation_and_nothing_else_is_claimed() -> None:
    checked = {check.requirement for _stage, checks in all_checks() for check in checks}
    assert checked - {""} == {one.key for one in REQUIREMENTS}
