"""A query waits until it is answered; a finding is dealt with until the data or its sentence change."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from builders import event, on, participant, study_data
from dosebook.domain.queries import (
    days_open,
    is_asked,
    is_settled,
    mostly_accepted,
    open_queries,
    open_queries_about,
    participant_of,
)
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.record import RecordUid
from dosebook.domain.records import Query
from dosebook.domain.study_data import StudyData

SENTENCE = "The event began before the consent."
ACCEPTED = Query(
    uid="q",
    subject=RecordUid("e"),
    subject_version=1,
    field="onset",
    check_id="adverse_event.before_consent",
    text=SENTENCE,
    status=QueryStatus.ACCEPTED,
    answer="It was there at screening.",
)
OPEN = replace(ACCEPTED, status=QueryStatus.OPEN, answer="", asked_on=on("2018-08-01"))


def _study(query: Query, version: int = 1, *, is_voided: bool = False) -> StudyData:
    data = study_data(participant("01-01"), event("e"), query)
    entry = replace(data.entries["e"], version=version, is_voided=is_voided)
    return replace(data, entries=MappingProxyType({**data.entries, "e": entry}))


def _settled(data: StudyData, check: str = ACCEPTED.check_id, sentence: str = SENTENCE) -> bool:
    return is_settled("e", check, sentence, data)


def test_an_accepted_finding_is_settled_while_nothing_changes() -> None:
    assert _settled(_study(ACCEPTED))


def test_a_newer_version_of_the_record_raises_it_again() -> None:
    assert not _settled(_study(ACCEPTED, version=2))


def test_another_sentence_of_the_same_check_is_raised() -> None:
    assert not _settled(_study(ACCEPTED), sentence="The event began 9 days before the consent.")


def test_another_check_on_the_same_record_is_raised() -> None:
    assert not _settled(_study(ACCEPTED), check="adverse_event.grade")


def test_an_answered_and_a_closed_query_settle_as_well_but_an_open_one_does_not() -> None:
    for status, expected in (
        (QueryStatus.ANSWERED, True),
        (QueryStatus.CLOSED, True),
        (QueryStatus.OPEN, False),
        (None, False),
    ):
        assert _settled(_study(replace(ACCEPTED, status=status))) is expected


def test_an_open_query_is_found_by_its_record_until_it_is_answered() -> None:
    assert open_queries_about("e", _study(OPEN)) == (OPEN,)
    assert is_asked("e", OPEN.check_id, _study(OPEN))
    assert open_queries(_study(ACCEPTED)) == ()
    assert not is_asked("e", OPEN.check_id, _study(ACCEPTED))


def test_a_query_about_a_voided_record_waits_for_nobody() -> None:
    assert open_queries(_study(OPEN, is_voided=True)) == ()


def test_the_age_is_counted_in_days_from_a_fully_known_date() -> None:
    assert days_open(OPEN, date(2018, 8, 15)) == 14
    assert days_open(replace(OPEN, asked_on=on("2018-08")), date(2018, 8, 15)) is None
    assert days_open(replace(OPEN, asked_on=None), date(2018, 8, 15)) is None


@pytest.mark.parametrize(
    ("accepted", "answered", "expected"), [(8, 2, 8), (10, 0, 10), (7, 3, None), (9, 0, None), (20, 3, None)]
)
def test_a_check_accepted_in_eight_of_its_last_ten_answers_is_named(
    accepted: int, answered: int, expected: int | None
) -> None:
    statuses = [QueryStatus.ACCEPTED] * accepted + [QueryStatus.ANSWERED] * answered
    queries = [replace(ACCEPTED, uid=f"q{at}", status=status) for at, status in enumerate(statuses)]
    found = mostly_accepted(study_data(event("e"), *queries))
    assert found == (() if expected is None else ((queries[-1], expected),))


def test_a_query_belongs_to_the_participant_of_its_record() -> None:
    data = _study(OPEN)
    assert participant_of(OPEN, data) == data.find("p01-01")
    assert participant_of(replace(OPEN, subject=RecordUid("p01-01")), data) == data.find("p01-01")
    assert participant_of(replace(OPEN, subject=RecordUid("study")), data) is None
