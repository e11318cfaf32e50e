"""Swimmers end where a participant was last known, and show what is dated."""

from datetime import date
from typing import Any

import pytest

import builders
from dosebook.domain.codelists import Disposition, DltJudgement, YesNo
from dosebook.domain.records import DltAssessment, ParticipantUid, Record
from dosebook.domain.study_data import StudyData
from dosebook.drawing.study_charts import swimmers
from dosebook.drawing.swimmer import Swim
from dosebook.report.blocks import Figure
from report import reading

DAY = date(2018, 8, 15)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Swim]:
    """The swimmers that a report draws."""
    found: list[Swim] = []
    real = swimmers.swimmer

    def keep(swims: tuple[Swim, ...], **said: Any) -> Any:
        found.extend(swims)
        return real(swims, **said)

    monkeypatch.setattr(swimmers, "swimmer", keep)
    return found


def figures(*others: Record, **said: Any) -> list[Figure]:
    records = {
        one.uid: one
        for one in (
            builders.study(),
            builders.cohort(1),
            builders.participant("01-01", **said),
            builders.dose("01-01", 1, "2018-01-09"),
            *others,
        )
    }
    made = reading.document(StudyData.of(records.values()), DAY, "c1")
    blocks = reading.section(made, "disposition").blocks
    return [one for one in blocks if isinstance(one, Figure) and one.title != "Enrolment over time"]


@pytest.mark.parametrize(
    ("said", "last", "signs"),
    [
        ({"last_contact": builders.on("2018-03-10")}, 60, {"fraction", "ongoing"}),
        ({"last_contact": builders.on("2018-12-10")}, 218, {"fraction", "ongoing"}),
        (
            {"disposition": Disposition.COMPLETED, "disposition_date": builders.on("2018-04-09")},
            90,
            {"fraction"},
        ),
        (
            {
                "disposition": Disposition.DEATH,
                "disposition_date": builders.on("2018-02-08"),
                "death_date": builders.on("2018-02-08"),
            },
            30,
            {"fraction", "death"},
        ),
        (
            {"disposition": Disposition.DEATH, "disposition_date": builders.on("2018-02-08")},
            30,
            {"fraction", "death"},
        ),
        ({}, 0, {"fraction", "ongoing"}),
    ],
    ids=[
        "last contact",
        "contact after the cut-off",
        "completed",
        "died",
        "death as the end only",
        "nothing known",
    ],
)
def test_where_a_bar_ends(drawn: list[Swim], said: dict[str, Any], last: int, signs: set[str]) -> None:
    assert len(figures(**({"last_contact": None} | said))) == 1
    (swim,) = drawn
    assert swim.last_day == last
    assert {mark.sign.value for mark in swim.marks} == signs


def test_a_dlt_and_a_serious_event_stand_at_their_onset(drawn: list[Swim]) -> None:
    person = ParticipantUid("p01-01")
    judged = DltAssessment(uid="j", participant=person, judgement=DltJudgement.YES, concerns=("toxic",))
    figures(
        builders.event("toxic", onset=builders.on("2018-02-01"), serious=YesNo.YES),
        builders.event("grave", onset=builders.on("2018-02-05"), serious=YesNo.YES),
        builders.event("mild", onset=builders.on("2018-02-06")),
        judged,
        last_contact=builders.on("2018-03-10"),
    )
    assert {(mark.day, mark.sign.value) for mark in drawn[0].marks} >= {(23, "DLT"), (27, "serious")}
    assert len(drawn[0].marks) == 4


def test_nobody_treated_is_no_figure() -> None:
    made = reading.document(StudyData.of([builders.study(), builders.cohort(1)]), DAY, "c1")
    assert not [one for one in reading.section(made, "disposition").blocks if isinstance(one, Figure)]


def test_a_large_study_has_several(drawn: list[Swim]) -> None:
    people = [builders.participant(f"01-{number:03d}") for number in range(99)]
    doses = [builders.dose(f"01-{number:03d}", 1, "2018-01-09") for number in range(99)]
    found = figures(*people, *doses)
    title = "From the first fraction to the last day known"
    assert [one.title for one in found] == [title, f"{title} (continued)"]
    assert len(drawn) == 100
