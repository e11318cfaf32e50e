"""An id that looks like another's, or like nothing, stops a save."""

from dataclasses import replace
from datetime import date

import pytest

from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.forms.finding import Severity
from dosebook.forms.participant_form import PARTICIPANT_FORM
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings

FIRST = Participant(uid="p1", participant_id="AB-05-01")


def _blocking(identifier: str) -> set[str]:
    second = replace(FIRST, uid="p2", participant_id=identifier)
    situation = Situation(StudyData.of((FIRST,)), date(2018, 8, 12))
    found = record_findings(PARTICIPANT_FORM, second, situation)
    return {finding.check_id for finding in found if finding.severity is Severity.BLOCKS}


@pytest.mark.parametrize("identifier", ["AB-05-01", "ab-05-01 ", "AB–05–01", "АВ-05-01", "AB-05-01\u200b"])
def test_a_duplicate_by_sight_stops_the_save(identifier: str) -> None:
    assert _blocking(identifier) == {"participant.id_taken"}


@pytest.mark.parametrize("identifier", ["", "  ", "\u200b", "\u00a0\u2060"])
def test_an_id_that_nobody_sees_is_missing(identifier: str) -> None:
    assert _blocking(identifier) == {"participant.participant_id.missing"}


def test_another_number_is_free() -> None:
    assert _blocking("AB-05-02") == set()
