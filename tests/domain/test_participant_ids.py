"""Whoever types an id finds the participant whose id looks the same."""

import pytest

from dosebook.domain.participant_ids import participant_called
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData

DATA = StudyData.of(
    (Participant(uid="p1", participant_id="04-01"), Participant(uid="p2", participant_id="DB-A7"))
)


@pytest.mark.parametrize(
    ("typed", "uid"),
    [("04-01", "p1"), (" 04–01 ", "p1"), ("db-a7", "p2"), ("DB-А7", "p2"), ("DB - A7\u200b", "p2")],
)
def test_an_id_is_found_whatever_its_case_blanks_dash_and_alphabet(typed: str, uid: str) -> None:
    found = participant_called(DATA, typed)
    assert found is not None
    assert found.uid == uid


@pytest.mark.parametrize("typed", ["", "0401", "DB-A"])
def test_an_id_that_nobody_has_finds_nobody(typed: str) -> None:
    assert participant_called(DATA, typed) is None
