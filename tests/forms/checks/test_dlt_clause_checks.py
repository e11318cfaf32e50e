"""A clause with an open part, or with a term that no event can have, says so at its field."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from builders import study, study_data
from dosebook.domain.codelists import CtcaeVersion, DltJudgement, LabTest
from dosebook.domain.decision_codelists import ClauseKind, ClauseScope
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.records import DltAssessment
from dosebook.forms.checks.dlt_clause_checks import NEEDED
from dosebook.forms.dlt_assessment_form import DLT_ASSESSMENT_FORM
from dosebook.forms.dlt_clause_form import DLT_CLAUSE_FORM, clause_in_words
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings, values_of


def told(
    said: DltClause, *others: DltClause, version: CtcaeVersion | None = CtcaeVersion.V4_03
) -> dict[str, str]:
    situation = Situation(study_data(study(ctcae_version=version), said, others))
    return {one.field or "": one.message for one in record_findings(DLT_CLAUSE_FORM, said, situation)}


def clause(kind: ClauseKind | None, **said: Any) -> DltClause:
    return DltClause(uid="c", **({"number": 1, "clause_kind": kind} | said))


@pytest.mark.parametrize("kind", ClauseKind)
def test_each_kind_asks_for_what_it_cannot_do_without(kind: ClauseKind) -> None:
    assert set(told(clause(kind))) == set(NEEDED[kind])


def test_a_clause_without_kind_or_named_terms_says_so() -> None:
    assert set(told(clause(None))) == {"clause_kind"}
    assert "terms" in told(clause(ClauseKind.GRADE, least_grade=3, scope=ClauseScope.TERMS))


@pytest.mark.parametrize("name", ["terms", "except_terms", "complication_terms"])
def test_a_misspelt_term_is_named(name: str) -> None:
    said = clause(
        ClauseKind.DEATH, **{name: ("Nausea", "Platelets low", "any haemorrhage", "any hemorrhage")}
    )
    (message,) = told(said).values()
    assert "CTCAE 4.03 has no term “Platelets low”, “any haemorrhage”" in message
    assert told(said, version=None) == {}


def test_a_term_of_another_version_is_unknown_to_this_one() -> None:
    said = clause(ClauseKind.DEATH, terms=("Thrombocytopenia",))
    assert told(said)
    assert not told(said, version=CtcaeVersion.V6_0)


def test_numbers_that_cannot_be() -> None:
    assert set(
        told(clause(ClauseKind.DEATH), DltClause(uid="d", number=1, clause_kind=ClauseKind.DEATH))
    ) == {"number"}
    assert "transfusion_days" in told(clause(ClauseKind.TRANSFUSION, transfusion_days=3, within_days=2))
    assert not told(clause(ClauseKind.TRANSFUSION, transfusion_days=3, within_days=3))
    relative = clause(ClauseKind.RELATIVE_TO_BASELINE, test=LabTest.ALT, times_baseline=Decimal(0))
    assert set(told(relative)) == {"times_baseline"}


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (ClauseKind.GRADE, {"scope", "except_terms", "least_grade", "unless_unrelated"}),
        (
            ClauseKind.GRADE_LASTING,
            {"scope", "except_terms", "least_grade", "longer_than_days", "unless_unrelated"},
        ),
        (
            ClauseKind.DESPITE_CARE,
            {"scope", "except_terms", "least_grade", "longer_than_days", "unless_unrelated"},
        ),
        (
            ClauseKind.COMPLICATION,
            {
                "scope",
                "except_terms",
                "least_grade",
                "complication_terms",
                "complication_grade",
                "unless_unrelated",
            },
        ),
        (ClauseKind.TRANSFUSION, {"product", "transfusion_days", "within_days"}),
        (ClauseKind.RELATIVE_TO_BASELINE, {"test", "times_baseline"}),
        (ClauseKind.FRACTION_DELAYED, {"delayed_days"}),
        (ClauseKind.PERSISTENT_GRADE_2, {"scope", "except_terms", "longer_than_days", "unless_unrelated"}),
        (ClauseKind.DEATH, {"unless_unrelated"}),
        (None, set()),
    ],
)
def test_a_kind_shows_only_what_it_needs(kind: ClauseKind | None, shown: set[str]) -> None:
    values, data = values_of(clause(kind)), study_data()
    always = {"number", "clause_kind", "note"} | ({"sentence"} if kind else set())
    assert {field.name for field in DLT_CLAUSE_FORM.fields if field.is_shown(values, data)} == shown | always


def test_named_terms_take_the_place_of_exceptions() -> None:
    values, data = values_of(clause(ClauseKind.GRADE, scope=ClauseScope.TERMS)), study_data()
    assert DLT_CLAUSE_FORM.field("terms").is_shown(values, data)
    assert not DLT_CLAUSE_FORM.field("except_terms").is_shown(values, data)


def test_the_sentence_follows_the_form() -> None:
    values = values_of(clause(ClauseKind.GRADE, least_grade=4))
    assert clause_in_words(values, study_data()) == "Grade 4 or higher, any event."
    assert clause_in_words(values | {"least_grade": None}, study_data()) == "Grade … or higher, any event."


def test_a_dlt_without_its_clause_is_told_once_there_is_a_definition() -> None:
    judged = DltAssessment(uid="j", judgement=DltJudgement.YES)
    for clauses, expected in (((), False), ((clause(ClauseKind.DEATH),), True)):
        situation = Situation(study_data(study(), clauses))
        found = {one.check_id for one in record_findings(DLT_ASSESSMENT_FORM, judged, situation)}
        assert ("dlt_assessment.yes_without_clause" in found) is expected
        named = replace(judged, clause="Clause 1")
        later = {one.check_id for one in record_findings(DLT_ASSESSMENT_FORM, named, situation)}
        assert "dlt_assessment.yes_without_clause" not in later
