"""What the last review knew is found in the ledger: at its recorded cut-off, else just before it was entered."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import builders
from dosebook.actions.earlier_cut_off import earlier_cut_off
from dosebook.actions.make_report import ReportRequest, default_request, preview_report
from dosebook.actions.take_cut_off import take_cut_off
from dosebook.domain.changes import Create, Save
from dosebook.domain.codelists import Determination
from dosebook.domain.records import DmcReview, Record
from dosebook.report.build import EarlierCutOff
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker
from store.making import ANN, fixed_context

THEN = date(2018, 3, 1)
FIRST = (
    builders.study(),
    builders.cohort(1, "12.5"),
    builders.participant("01-01"),
    builders.dose("01-01", 1, "2018-01-09"),
)
NEW_EVENT = builders.event("e-new", "01-01", onset=builders.on("2018-05-01"))


def review(**said: Any) -> DmcReview:
    usual: dict[str, Any] = {
        "number": 1,
        "meeting_date": builders.on("2018-03-05"),
        "cut_off": builders.on("2018-03-01"),
        "cohorts": ("c1",),
        "determination": Determination.SAFE,
    }
    return DmcReview(uid="review", **(usual | said))


@pytest.fixture
def study(tmp_path: Path) -> Iterator[StudyWorker]:
    first = Save("first", ANN, tuple(Create(record) for record in FIRST))
    worker = StudyWorker.create(tmp_path / "trial.dosebook", fixed_context(tmp_path), first)
    yield worker
    worker.close().result()


def enter(study: StudyWorker, record: Record) -> int:
    """Enter a record; return the position of the ledger after it."""
    save = Save(f"enter {record.uid}", ANN, (Create(record),))
    return study.submit(lambda file: file.save(save).data.position).result()


def earlier(study: StudyWorker, day: date = date(2018, 8, 15)) -> EarlierCutOff | None:
    def find(file: StudyFile) -> EarlierCutOff | None:
        return earlier_cut_off(file, file.read(), ReportRequest(day=day))

    return study.submit(find).result()


def test_the_recorded_cut_off_of_the_review_tells_the_position(study: StudyWorker) -> None:
    position = study.submit(lambda file: file.read().position).result()
    take_cut_off(study, ANN, day=THEN, under_review="c1").result()
    enter(study, builders.event("e-after-the-cut-off"))
    enter(study, review())
    enter(study, NEW_EVENT)
    found = earlier(study)
    assert found is not None
    assert (found.data.position, found.day) == (position, THEN)
    assert found.data.find("e-after-the-cut-off") is None


def test_without_a_recorded_cut_off_it_is_what_was_there_when_the_review_was_entered(
    study: StudyWorker,
) -> None:
    before = enter(study, builders.event("e-known"))
    enter(study, review())
    enter(study, NEW_EVENT)
    found = earlier(study)
    assert found is not None
    assert (found.data.position, found.day) == (before, THEN)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ({}, date(2018, 3, 4)),
        ({"determination": None}, date(2018, 8, 15)),
        ({"cut_off": builders.on("2018")}, date(2018, 8, 15)),
    ],
    ids=["the cut-off lies before the meeting", "the review is only planned", "its day is not known"],
)
def test_no_review_to_compare_with(study: StudyWorker, said: dict[str, Any], day: date) -> None:
    enter(study, review(**said))
    assert earlier(study, day) is None


def test_a_report_made_again_after_a_later_review_compares_with_the_same_one(study: StudyWorker) -> None:
    take_cut_off(study, ANN, day=THEN, under_review="c1").result()
    enter(study, review())
    enter(study, NEW_EVENT)
    taken, saved = take_cut_off(study, ANN, day=date(2018, 8, 15), under_review="c1").result()
    request = default_request(saved.data)
    first = preview_report(study, request).result()
    later = replace(review(), uid="next", number=2, meeting_date=builders.on("2018-08-20"))
    enter(study, replace(later, cut_off=taken.day))
    enter(study, builders.event("e-later", "01-01", onset=builders.on("2018-02-01")))
    assert preview_report(study, request).result().pdf == first.pdf
