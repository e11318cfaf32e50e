"""Each edit check fires on its own mistake, in a whole sentence, and is silent on the record without it."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from builders import event, study_data
from dosebook.domain.records import DltAssessment, ParticipantUid, Record
from dosebook.forms.catalogue import FORMS
from dosebook.forms.checks.dates import CANNOT_TELL
from dosebook.forms.checks.dlt_clause_checks import DLT_CLAUSE_CHECKS
from dosebook.forms.checks.dosage_checks import DOSAGE_CHECKS
from dosebook.forms.checks.dose_decision_checks import DOSE_DECISION_CHECKS
from dosebook.forms.checks.escalation_design_checks import ESCALATION_DESIGN_CHECKS
from dosebook.forms.checks.lab_grade_checks import EVENT_GRADE_CHECKS, RESULT_GRADE_CHECKS
from dosebook.forms.finding import EditCheck, Finding, ask
from dosebook.forms.situation import Situation
from forms.checks.all_cases import CASES

TODAY = date(2018, 8, 15)
CHECKS: dict[str, EditCheck] = {
    check.check_id: check for form in FORMS.values() for check in form.edit_checks
}
TESTED_ELSEWHERE = {
    check.check_id
    for check in (
        *DOSAGE_CHECKS,
        *DLT_CLAUSE_CHECKS,
        *EVENT_GRADE_CHECKS,
        *RESULT_GRADE_CHECKS,
        *ESCALATION_DESIGN_CHECKS,
        *DOSE_DECISION_CHECKS,
    )
} | {"dlt_assessment.concerns_void"}
OTHER_HALVES = {f"{check}{CANNOT_TELL}" for check in CHECKS} & set(CHECKS)
"""Tried together with the half that warns, in ``test_date_checks``."""


def _ask(check: str, record: Record, around: tuple[Record, ...]) -> Finding | None:
    others = [other for other in around if other.uid != record.uid]
    saved = [other for other in around if other.uid == record.uid]
    # A record that the study holds in an older form is looked at as it is being changed.
    held = saved if saved else [record]
    return ask(CHECKS[check], record, Situation(study_data(*others, *held), TODAY))


def test_every_check_has_a_case() -> None:
    assert set(CASES) | TESTED_ELSEWHERE | OTHER_HALVES == set(CHECKS)


@pytest.mark.parametrize("check", CASES)
def test_a_check_fires_on_its_mistake_in_a_sentence(check: str) -> None:
    case = CASES[check]
    found = _ask(check, case.wrong, case.around_wrong)
    assert found is not None
    assert found.message.endswith(".")
    assert not set("{}") & set(found.message)
    assert "None" not in found.message


@pytest.mark.parametrize("check", CASES)
def test_a_check_is_silent_without_the_mistake(check: str) -> None:
    case = CASES[check]
    assert _ask(check, case.right, case.around_right) is None


@pytest.mark.parametrize("is_voided", [True, False])
def test_a_judgement_on_a_voided_event_is_found(*, is_voided: bool) -> None:
    judged = DltAssessment(uid="j", participant=ParticipantUid("p01-01"), concerns=("e",))
    data = study_data(event("e"), judged)
    entries = {**data.entries, "e": replace(data.entries["e"], is_voided=is_voided)}
    situation = Situation(replace(data, entries=MappingProxyType(entries)), TODAY)
    assert (ask(CHECKS["dlt_assessment.concerns_void"], judged, situation) is not None) is is_voided


@pytest.mark.parametrize("kind", FORMS)
def test_a_finding_stands_beside_a_field_of_its_form(kind: str) -> None:
    form = FORMS[kind]
    fields = {field.name for section in form.sections for field in section.fields}
    assert {check.field for check in form.edit_checks if check.field is not None} <= fields
