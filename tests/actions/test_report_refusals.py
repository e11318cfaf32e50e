"""No report of a file that is not what its audit trail says, and none in the place of a study."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from dosebook.actions.make_report import ReportNotMade, default_request, export_report, preview_report
from dosebook.domain.changes import Create, Save
from dosebook.store.errors import StudyDamaged
from dosebook.store.guards import guard_statements
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker
from report.made_up import CUT_OFF, made_up
from store.making import ANN, fixed_context

WAIT = 60


@pytest.fixture
def path(tmp_path: Path) -> Path:
    records = made_up(participants=6, events=20).records
    first = Save("first", ANN, tuple(Create(record) for record in records))
    StudyFile.create(tmp_path / "trial.dosebook", fixed_context(tmp_path), first).close()
    return tmp_path / "trial.dosebook"


def _with_study(path: Path, work: Callable[[StudyWorker], None]) -> None:
    study = StudyWorker.open(path, fixed_context(path.parent))
    try:
        work(study)
    finally:
        study.close().result(WAIT)


def test_a_value_that_was_changed_unannounced_is_in_no_report(path: Path) -> None:
    shell = sqlite3.connect(path, isolation_level=None)
    for (name,) in shell.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        shell.execute(f"DROP TRIGGER {name}")
    shell.execute("UPDATE adverse_event SET grade = 1 WHERE grade > 2")
    for statement in guard_statements():
        shell.execute(statement)
    shell.close()
    target = path.with_name("report.pdf")

    def export(study: StudyWorker) -> None:
        request = default_request(study.submit(StudyFile.read).result(WAIT), day=CUT_OFF)
        with pytest.raises(StudyDamaged, match="did not pass its check, so no report was made") as caught:
            export_report(study, request, target, ANN).result(WAIT)
        assert any("grade is not what the ledger says" in finding for finding in caught.value.findings)

    _with_study(path, export)
    assert not target.exists()


def test_a_report_never_takes_the_place_of_its_study(path: Path) -> None:
    before = path.read_bytes()

    def export(study: StudyWorker) -> None:
        request = default_request(study.submit(StudyFile.read).result(WAIT), day=CUT_OFF)
        with pytest.raises(ReportNotMade, match="is the open study itself"):
            export_report(study, request, path, ANN).result(WAIT)
        assert preview_report(study, request).result(WAIT).pages > 1

    _with_study(path, export)
    assert path.read_bytes() == before
