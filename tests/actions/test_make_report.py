"""From the window's wish to a PDF in its place, recorded once, the same bytes ever after."""

import hashlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dosebook.actions.make_report import (
    NoSuchCohort,
    ReportCancelled,
    ReportNotMade,
    ReportNotRecorded,
    ReportRequest,
    ReportStatus,
    default_day,
    default_request,
    export_report,
    preview_report,
)
from dosebook.actions.take_cut_off import take_cut_off
from dosebook.actions.view_copy import view_copy
from dosebook.domain.changes import Amend, Create, Operation, Save
from dosebook.domain.errors import DosebookError
from dosebook.domain.records import AdverseEvent, Record
from dosebook.domain.study_data import StudyData
from dosebook.report.pdf.export import ReportNotWritten
from dosebook.store.errors import DiskFull, WorkerClosed
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker
from report.made_up import CUT_OFF, made_up
from store.making import ANN, fixed_context

RECORDS = made_up(participants=10, events=40).records


@pytest.fixture
def study(tmp_path: Path) -> Iterator[StudyWorker]:
    first = Save("first", ANN, tuple(Create(record) for record in RECORDS))
    worker = StudyWorker.create(tmp_path / "trial.dosebook", fixed_context(tmp_path), first)
    yield worker
    worker.close().result()


def data_of(study: StudyWorker) -> StudyData:
    return study.submit(StudyFile.read).result()


def enter(study: StudyWorker, *records: Record) -> None:
    save = Save(f"enter {records[0].uid}", ANN, tuple(Create(record) for record in records))
    study.submit(lambda file: file.save(save)).result()


def request(study: StudyWorker, **said: object) -> ReportRequest:
    return replace(default_request(data_of(study)), **({"day": CUT_OFF} | said))  # type: ignore[arg-type]


def test_a_new_cut_off_proposes_the_day_of_the_last_entry_and_the_newest_dosed_cohort(
    study: StudyWorker,
) -> None:
    proposed = default_request(data_of(study))
    assert proposed == ReportRequest(under_review="c5")
    assert default_day(study).result() == date(2018, 6, 9)
    built = preview_report(study, proposed).result()
    assert built.request.day == date(2018, 6, 9)
    assert built.request.position == data_of(study).position


def test_the_newest_recorded_cut_off_comes_first(study: StudyWorker) -> None:
    take_cut_off(study, ANN, day=date(2017, 1, 31), under_review="c4").result()
    newest, _ = take_cut_off(study, ANN, day=CUT_OFF, under_review="c5", medical_monitor_text="Calm").result()
    proposed = default_request(data_of(study))
    assert (proposed.day, proposed.position) == (CUT_OFF, newest.position)
    assert (proposed.under_review, proposed.medical_monitor_text) == ("c5", "Calm")
    assert isinstance(proposed.report_time, datetime)
    older = default_request(data_of(study), day=date(2017, 1, 31))
    assert older.under_review == "c4"
    assert default_request(data_of(study), cohort_number=2).under_review == "c2"


def test_a_cohort_that_is_not_there_is_named(study: StudyWorker) -> None:
    with pytest.raises(NoSuchCohort, match=r"no cohort 9\. Its cohorts are 1, 2, 3, 4, 5, 6\."):
        default_request(data_of(study), cohort_number=9)


def test_a_preview_records_nothing_and_lays_out_elsewhere(study: StudyWorker) -> None:
    before, threads, pages = data_of(study).position, set(), []

    def on_page(page: int) -> None:
        threads.add(threading.current_thread().name)
        pages.append(page)

    built = preview_report(study, request(study), on_page=on_page).result()
    assert data_of(study).position == before
    assert threads == {"dosebook-report"}
    assert pages == list(range(1, built.pages + 1))
    assert built.pdf.startswith(b"%PDF-")


def test_an_export_writes_the_pdf_and_records_cut_off_report_and_export(
    study: StudyWorker, tmp_path: Path
) -> None:
    wanted = request(study, status=ReportStatus.FINAL, report_time=datetime(2018, 8, 20, 9, 14, tzinfo=UTC))
    position = data_of(study).position
    made = export_report(study, wanted, tmp_path / "summary.pdf", ANN).result()
    assert made.path.read_bytes() == made.report.pdf
    data = data_of(study)
    (cut_off,), (issue,) = data.cut_offs, data.report_issues
    assert (cut_off.position, cut_off.report_time, cut_off.cohort) == (position, "2018-08-20T09:14:00Z", "c5")
    assert (issue.number, issue.status, issue.cut_off) == (1, ReportStatus.FINAL, cut_off.uid)
    assert (issue.digest, issue.pages, issue.file_name) == (
        made.report.digest,
        made.report.pages,
        "summary.pdf",
    )
    newest = study.submit(lambda file: file.ledger(limit=3)).result()
    assert [row.operation for row in newest] == [Operation.SYSTEM, Operation.CREATE, Operation.CREATE]
    assert newest[0].record_uid == "report_exported"
    assert newest[0].fields["sha256"].new == hashlib.sha256(made.report.pdf).hexdigest()
    assert {row.person for row in newest} == {ANN}


def test_the_same_cut_off_gives_the_same_bytes_after_later_entries(
    study: StudyWorker, tmp_path: Path
) -> None:
    first = export_report(study, request(study), tmp_path / "a.pdf", ANN).result()
    person = data_of(study).participants[3]
    late = AdverseEvent(uid="late", participant=person.uid, ctcae_term="Fatigue", grade=5)  # type: ignore[arg-type]
    enter(study, late)
    older = data_of(study).adverse_events[0]
    amended = Amend(replace(older, grade=5, ctcae_term="Sepsis"), based_on=1)
    study.submit(lambda file: file.save(Save("amend", ANN, (amended,), "wrong"))).result()
    again = export_report(study, default_request(data_of(study)), tmp_path / "b.pdf", ANN).result()
    assert again.report.pdf == first.report.pdf
    assert again.report.number == first.report.number == 1
    assert len(data_of(study).cut_offs) == 1
    assert len(data_of(study).report_issues) == 2
    newer = preview_report(study, request(study, position=None, report_time=None)).result()
    assert newer.digest != first.report.digest
    assert newer.number == 2


SCRIPT = """
import sys
from pathlib import Path
from dosebook.actions.make_report import default_request, preview_report
from dosebook.actions.open_study import Context, open_study

study = open_study(Path(sys.argv[1]), Context(Path(sys.argv[2]))).result()
data = study.submit(lambda file: file.read()).result()
sys.stdout.buffer.write(preview_report(study, default_request(data)).result().pdf)
study.close().result()
"""


def test_another_process_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "trial.dosebook"
    first = Save("first", ANN, tuple(Create(record) for record in RECORDS))
    study = StudyWorker.create(path, replace(fixed_context(tmp_path), program_version="0.1.0"), first)
    made = export_report(study, request(study), tmp_path / "a.pdf", ANN).result()
    enter(study, AdverseEvent(uid="late", ctcae_term="Fatigue"))
    study.close().result()
    command = [sys.executable, "-c", SCRIPT, str(path), str(tmp_path / "other profile")]
    other = subprocess.run(command, capture_output=True, check=True, env={"PYTHONHASHSEED": "11"})
    assert other.stdout == made.report.pdf


def test_another_program_version_a_number_or_a_cohort_change_the_pages_not_the_digest(
    study: StudyWorker,
) -> None:
    built = preview_report(study, request(study)).result()
    for other in (
        request(study, number=7),
        request(study, under_review="c4"),
        request(study, cohorts=("c5",)),
    ):
        changed = preview_report(study, other).result()
        assert changed.pdf != built.pdf
        assert changed.digest == built.digest


@pytest.mark.parametrize("name", ["no/such/folder.pdf", "", "file/inside.pdf"])
def test_a_place_that_cannot_be_written_is_named_and_nothing_is_recorded(
    study: StudyWorker, tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").write_text("x")
    position = data_of(study).position
    with pytest.raises(ReportNotWritten, match="Choose"):
        export_report(study, request(study), tmp_path / name, ANN).result()
    assert data_of(study).position == position


def test_a_pdf_that_is_open_elsewhere_stays_as_it_was(
    study: StudyWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "summary.pdf"
    target.write_bytes(b"%PDF-1.4 older")

    def locked(_self: Path, _target: Path) -> None:
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(ReportNotWritten, match="open in another program"):
        export_report(study, request(study), target, ANN).result()
    monkeypatch.undo()
    assert target.read_bytes() == b"%PDF-1.4 older"
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".tmp"]
    assert data_of(study).report_issues == ()


def test_a_report_that_could_not_be_recorded_says_where_the_pdf_is(
    study: StudyWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: StudyFile, _save: Save) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(StudyFile, "save", full)
    with pytest.raises(ReportNotRecorded, match=r"saved as .*summary\.pdf.*The disk is full"):
        export_report(study, request(study), tmp_path / "summary.pdf", ANN).result()
    assert (tmp_path / "summary.pdf").exists()


def test_it_can_be_stopped_and_leaves_nothing(study: StudyWorker, tmp_path: Path) -> None:
    for is_cancelled in (lambda: True, iter([False] * 20 + [True] * 999).__next__):
        with pytest.raises(ReportCancelled, match="Nothing was written"):
            export_report(study, request(study), tmp_path / "a.pdf", ANN, is_cancelled=is_cancelled).result()
    assert not (tmp_path / "a.pdf").exists()
    assert data_of(study).cut_offs == ()


def test_a_position_beyond_the_audit_trail_is_refused(study: StudyWorker) -> None:
    with pytest.raises(ReportNotMade, match="no entry 99999"):
        preview_report(study, request(study, position=99999)).result()


def test_a_copy_to_look_at_previews_and_does_not_export(study: StudyWorker, tmp_path: Path) -> None:
    study.close().result()
    copy = view_copy(study.path, fixed_context(tmp_path)).result()
    try:
        assert preview_report(copy, request(copy)).result().pages > 5
        with pytest.raises(ReportNotMade, match="copy to look at"):
            export_report(copy, request(copy), tmp_path / "a.pdf", ANN).result()
    finally:
        copy.close().result()
    assert not (tmp_path / "a.pdf").exists()


def test_every_refusal_is_a_sentence_for_a_person() -> None:
    for error in (NoSuchCohort, ReportCancelled, ReportNotMade, ReportNotRecorded, ReportNotWritten):
        assert issubclass(error, DosebookError)


def test_two_previews_at_once_do_not_mix(study: StudyWorker) -> None:
    # Without a time of its own each would print the second at which it was made.
    made = datetime(2018, 6, 9, 9, 0, tzinfo=UTC)
    asked = [request(study, number=number, report_time=made) for number in (1, 2)]
    alone = [preview_report(study, one).result().pdf for one in asked]
    both = [preview_report(study, one) for one in asked]
    assert [future.result().pdf for future in both] == alone
    assert alone[0] != alone[1]


def test_reportlab_is_not_imported_before_a_report_is_made() -> None:
    script = "import sys, dosebook.actions.make_report; print(sorted({'reportlab', 'pypdfium2'} & set(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_a_study_that_is_closed_meanwhile_leaves_no_unknown_pdf(study: StudyWorker, tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    closed = export_report(study, request(study), target, ANN, on_page=lambda _page: study.close() and None)
    with pytest.raises(WorkerClosed):
        closed.result()
    assert not target.exists()
    again = StudyFile.open(study.path, fixed_context(tmp_path))
    assert again.read().report_issues == ()
    again.close()


def test_a_study_that_is_closed_right_after_the_writing_began_records_it(
    study: StudyWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "summary.pdf"

    def write_and_close(pdf: bytes, path: Path) -> None:
        path.write_bytes(pdf)
        study.close()

    monkeypatch.setattr("dosebook.report.pdf.export.write_pdf", write_and_close)
    assert export_report(study, request(study), target, ANN).result().issue.file_name == "summary.pdf"
    study.close().result()
    again = StudyFile.open(study.path, fixed_context(tmp_path))
    assert [issue.file_name for issue in again.read().report_issues] == ["summary.pdf"]
    again.close()
