"""Grades and terms against the carried CTCAE tables: what stops a save and what only warns."""

from typing import Any

import pytest

from builders import event, study, study_data
from dosebook.domain.codelists import CtcaeVersion
from dosebook.forms.adverse_event_form import ADVERSE_EVENT_FORM
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.forms.finding import Severity
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings, values_of, with_following

V4, V5, V6 = CtcaeVersion
GRADE = "adverse_event.no_such_grade"
TERM = "adverse_event.unknown_term"


def found(version: CtcaeVersion | None = V5, **said: Any) -> dict[str, tuple[Severity, str]]:
    """The findings about the grade and the term of an event in a study of ``version``."""
    situation = Situation(study_data(study(ctcae_version=version)))
    findings = record_findings(ADVERSE_EVENT_FORM, event("e", **said), situation)
    return {
        finding.check_id: (finding.severity, finding.message)
        for finding in findings
        if finding.check_id in {GRADE, TERM}
    }


def test_a_grade_that_does_not_exist_for_the_term_stops_the_save() -> None:
    severity, message = found(ctcae_term="Febrile neutropenia", grade=2)[GRADE]
    assert severity is Severity.BLOCKS
    assert message.startswith("Febrile neutropenia has no grade 2; its grades are 3, 4, 5.")


@pytest.mark.parametrize("version", CtcaeVersion)
def test_exactly_the_grades_of_every_term_can_be_saved(version: CtcaeVersion) -> None:
    situation = Situation(study_data(study(ctcae_version=version)))
    (check,) = [check for check in ADVERSE_EVENT_FORM.edit_checks if check.check_id == GRADE]
    for term in ctcae_table(version).terms:
        refused = [
            grade
            for grade in range(1, 6)
            if check.fires(event("e", ctcae_term=term.name, grade=grade), situation)
        ]
        assert refused == [grade for grade in range(1, 6) if grade not in term.grades], term.name


def test_the_version_of_the_event_outranks_that_of_the_study() -> None:
    platelets = "Platelet count decreased"
    assert found(ctcae_term=platelets, grade=5, ctcae_version=V5, version=V6).keys() == {GRADE}
    assert found(ctcae_term="Thrombocytopenia", grade=5, ctcae_version=V6) == {}


def test_a_term_that_the_version_does_not_know_warns_and_any_grade_is_taken() -> None:
    assert found(V6, ctcae_term="Platelet count decreased", grade=4) == {
        TERM: (Severity.WARNS, "“Platelet count decreased” is no term of CTCAE 6.0.")
    }
    assert found(ctcae_term="anemia", grade=4).keys() == {TERM}


def test_grade_6_is_no_grade_of_any_term() -> None:
    assert found(ctcae_term="Of no version", grade=6)[GRADE][0] is Severity.BLOCKS
    assert found(None, ctcae_term="", reported_term="Low platelets", grade=0)[GRADE][1].startswith(
        "Low platelets"
    )


def test_without_a_version_nothing_is_said_about_the_term() -> None:
    assert found(None, ctcae_term="Of no version", grade=5) == {}


def test_no_term_and_no_grade_are_no_matter_of_the_table() -> None:
    assert found(ctcae_term="", grade=3) == {}
    assert found(ctcae_term="Febrile neutropenia", grade=None) == {}


def test_the_organ_class_follows_the_term_and_its_version() -> None:
    data = study_data(study(ctcae_version=V5))

    def organ_class(**said: Any) -> Any:
        values = values_of(event("e", system_organ_class="typed before", **said))
        return with_following(ADVERSE_EVENT_FORM, values, data)["system_organ_class"]

    assert organ_class(ctcae_term="Platelet count decreased") == "Investigations"
    assert organ_class(ctcae_term="Thrombocytopenia", ctcae_version=V6).startswith("Blood and lymphatic")
    assert organ_class(ctcae_term="Thrombocytopenia") == ""
