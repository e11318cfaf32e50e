"""A cohort opens only with the sponsor's decision, the protocol version and the approvals recorded."""

from dataclasses import replace
from typing import Any

import pytest

import builders
from dosebook.domain.codelists import CohortStatus
from dosebook.domain.records import Cohort
from dosebook.domain.study_data import StudyData
from dosebook.forms.cohort_form import COHORT_FORM
from dosebook.forms.finding import Severity
from dosebook.forms.spec import findings, values_of

DAY = builders.on("2018-02-01")


def found(cohort: Cohort, *saved: Cohort) -> dict[str, Severity]:
    data: StudyData = builders.study_data(*saved)
    return {one.check_id: one.severity for one in findings(COHORT_FORM, values_of(cohort), data, cohort.uid)}


def opening(**said: Any) -> Cohort:
    return builders.cohort(1, opened_on=DAY, **said)


@pytest.mark.parametrize(
    ("name", "check"),
    [("protocol_version", "cohort.opens_without_version"), ("approvals", "cohort.opens_without_approvals")],
)
def test_opening_without_them_is_stopped(name: str, check: str) -> None:
    planned = builders.cohort(1, status=CohortStatus.PLANNED, **{name: ""})
    assert check not in found(planned)
    assert found(replace(planned, status=CohortStatus.OPEN), planned)[check] is Severity.BLOCKS
    assert check not in found(opening(), planned)


@pytest.mark.parametrize(
    ("name", "check"), [("protocol_version", "cohort.no_version"), ("approvals", "cohort.no_approvals")]
)
def test_a_cohort_that_is_open_already_is_only_warned_of(name: str, check: str) -> None:
    saved = opening(**{name: ""})
    assert found(saved, saved)[check] is Severity.WARNS
    assert check not in found(opening(), opening())


def test_opening_before_the_last_approval_is_named() -> None:
    assert "cohort.opened_before_approval" in found(opening(approved_on=builders.on("2018-02-02")))
    assert "cohort.opened_before_approval" not in found(opening(approved_on=builders.on("2018-02-01")))
