"""A death counts once and everywhere, whichever record tells it."""

from dataclasses import replace
from datetime import date

import pytest

import builders
from builders import on
from dosebook.domain.codelists import Disposition, EventOutcome
from dosebook.domain.death import day_of_death, has_died
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.study_summary import study_summary
from dosebook.forms.finding import Finding
from dosebook.forms.lists.study_lists import participant_status
from dosebook.forms.missing import Case, missing_findings

ALIVE = builders.participant("01-01")
COMPLETED = replace(ALIVE, disposition=Disposition.COMPLETED, disposition_date=on("2018-06-01"))


def _data(person: Participant, *events: AdverseEvent) -> StudyData:
    return StudyData.of((builders.study(), builders.cohort(), person, builders.dose("01-01"), *events))


@pytest.mark.parametrize(
    ("person", "events", "day"),
    [
        (ALIVE, (), None),
        (COMPLETED, (), None),
        (ALIVE, (builders.event("e1", grade=4),), None),
        (replace(ALIVE, death_date=on("2018-03-01")), (), on("2018-03-01")),
        (replace(COMPLETED, death_date=on("2018-07-01")), (), on("2018-07-01")),
        (
            replace(ALIVE, disposition=Disposition.DEATH, disposition_date=on("2018-03")),
            (),
            on("2018-03"),
        ),
        (replace(ALIVE, disposition=Disposition.DEATH), (), PartialDate()),
        (ALIVE, (builders.event("e1", grade=5),), PartialDate()),
        (ALIVE, (builders.event("e1", grade=5, end=on("2018-03-02")),), on("2018-03-02")),
        (COMPLETED, (builders.event("e1", outcome=EventOutcome.FATAL),), PartialDate()),
    ],
    ids=[
        "nothing",
        "completed",
        "life-threatening",
        "date",
        "date after completion",
        "end of participation",
        "end without date",
        "grade 5",
        "grade 5 with its end",
        "fatal after completion",
    ],
)
def test_a_death_is_told_by_any_record_with_the_day_that_is_known(
    person: Participant, events: tuple[AdverseEvent, ...], day: PartialDate | None
) -> None:
    data = _data(person, *events)
    assert day_of_death(person, data) == day
    assert has_died(person, data) is (day is not None)
    assert participant_status(person, data).startswith("Died") is (day is not None)
    assert study_summary(data, date(2018, 12, 31)).deaths == ((person,) if day is not None else ())


def test_nobody_waits_for_news_of_somebody_who_died() -> None:
    silent = replace(ALIVE, last_contact=on("2018-02-01"))
    ids = {one.check_id for one in _missing(silent)}
    assert "missing.recent_contact" in ids
    ids = {one.check_id for one in _missing(silent, builders.event("e1", grade=5, end=on("2018-02-03")))}
    assert "missing.recent_contact" not in ids


def _missing(person: Participant, *events: AdverseEvent) -> list[Finding]:
    day = date(2018, 12, 31)
    return missing_findings(Case(person, _data(person, *events), day, day))
