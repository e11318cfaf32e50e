"""Make the DMC safety summary: look at it, or export it and record that it was made.

The study's thread only reads and writes the file; laying out happens in a thread of its own.
"""

import hashlib
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from dosebook.actions.earlier_cut_off import earlier_cut_off
from dosebook.actions.report_refusals import (
    ReportNotMade,
    assert_may_be_recorded,
    assert_no_open_study,
    assert_usable_password,
)
from dosebook.actions.report_request import (
    NoSuchCohort,
    ReportRequest,
    day_of_last_entry,
    default_request,
    new_cut_off,
    recorded_cut_off,
)
from dosebook.actions.take_cut_off import fix
from dosebook.domain.changes import Change, Create, Operation, Person, Save
from dosebook.domain.codelists import ReportStatus
from dosebook.domain.errors import DosebookError
from dosebook.domain.records import RecordUid, ReportIssue
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import spoken, translate
from dosebook.languages import language
from dosebook.report.blocks import Document
from dosebook.report.build import EarlierCutOff, Prepared, Settings, prepare
from dosebook.report.contents import chosen_sections
from dosebook.report.frame import TakenOut
from dosebook.runtime.paths import printable
from dosebook.store.errors import SaveFailed, SaveUncertain
from dosebook.store.ledger_filter import LedgerFilter
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker

if TYPE_CHECKING:
    from dosebook.report.pdf.preview import PagePicture

__all__ = [
    "BuiltReport",
    "NoSuchCohort",
    "ReportCancelled",
    "ReportMade",
    "ReportNotMade",
    "ReportNotRecorded",
    "ReportRequest",
    "ReportStatus",
    "default_day",
    "default_request",
    "export_report",
    "page_picture",
    "preview_report",
    "report_document",
]

T = TypeVar("T")
OnPage = Callable[[int], None]
OnSection = Callable[[str], None]
IsCancelled = Callable[[], bool]


class ReportCancelled(DosebookError):
    """The person at the screen stopped the report; nothing was written."""


class ReportNotRecorded(DosebookError):
    """The PDF is in its place, but the study file does not know of it."""


@dataclass(frozen=True, slots=True)
class BuiltReport:
    """A finished PDF with the number and the digest that its pages carry; ``request`` is fully settled."""

    pdf: bytes
    pages: int
    digest: str
    number: int
    request: ReportRequest


OnFirst = Callable[[BuiltReport], None]


@dataclass(frozen=True, slots=True)
class ReportMade:
    """A report in its place, the record of it, and the study after it."""

    path: Path
    report: BuiltReport
    issue: ReportIssue
    data: StudyData


@dataclass(frozen=True, slots=True)
class _Snapshot:
    request: ReportRequest
    at_cut_off: StudyData
    earlier: EarlierCutOff | None
    number: int
    program_version: str
    taken_out: tuple[TakenOut, ...]


@dataclass(frozen=True, slots=True)
class _Progress:
    on_page: OnPage
    on_section: OnSection
    is_cancelled: IsCancelled


def default_day(study: StudyWorker) -> Future[date]:
    """Return the day of the last entry, which a new cut-off proposes."""
    return study.submit(day_of_last_entry)


def preview_report(
    study: StudyWorker,
    request: ReportRequest,
    *,
    on_page: OnPage = lambda _page: None,
    on_section: OnSection = lambda _title: None,
    is_cancelled: IsCancelled = lambda: False,
    on_first: OnFirst | None = None,
) -> Future[BuiltReport]:
    """Lay the report out without recording anything; the future raises ReportNotMade or ReportCancelled.

    ``on_page`` is told each page begun, ``on_section`` each section, in a thread of its own; ``is_cancelled``
    is asked all the time. ``on_first`` is given the first pages, long before the whole is done.
    """
    snapshot = study.submit(lambda file: _snapshot(file, request))
    progress = _Progress(on_page, on_section, is_cancelled)
    return _in_background(lambda: _build(snapshot.result(), progress, on_first))


def report_document(study: StudyWorker, request: ReportRequest) -> Future[Document]:
    """Return the report as blocks, without its pages; nothing is recorded. The future raises ReportNotMade."""
    snapshot = study.submit(lambda file: _snapshot(file, request))
    return _in_background(lambda: _document(snapshot.result()))


def export_report(
    study: StudyWorker,
    request: ReportRequest,
    target: Path,
    person: Person,
    *,
    on_page: OnPage = lambda _page: None,
    on_section: OnSection = lambda _title: None,
    is_cancelled: IsCancelled = lambda: False,
) -> Future[ReportMade]:
    """Build the report, put it at ``target`` whole or not at all, and record cut-off, report and export.

    The future raises ReportNotMade, ReportCancelled, ReportNotWritten or, for a study that was closed
    meanwhile, WorkerClosed when there is no new PDF, and ReportNotRecorded when only its record is missing.
    """
    snapshot = study.submit(lambda file: _snapshot(file, request, to_record=True))

    def export() -> ReportMade:
        assert_no_open_study(target)
        built = _build(snapshot.result(), _Progress(on_page, on_section, is_cancelled))
        # In one go: a study that closes meanwhile takes both or neither, and no PDF is left unknown.
        return study.submit(lambda file: _write_and_record(file, built, target, person)).result()

    return _in_background(export)


def page_picture(report: BuiltReport, index: int, dpi: float = 96) -> "PagePicture":
    """Return the page at ``index`` (from 0) as pixels. Call it in one thread at a time."""
    from dosebook.report.pdf.preview import render_page

    return render_page(report.pdf, index, dpi, report.request.password)


def _snapshot(file: StudyFile, request: ReportRequest, *, to_record: bool = False) -> _Snapshot:
    if to_record:
        assert_may_be_recorded(file)
    # Letters become keys at once: what a request says stays the same whatever letters stand for later.
    fixed = replace(fix(request, file), sections=chosen_sections(request.sections))
    now = file.read()
    try:
        at_cut_off = now if fixed.position == now.position else file.read(fixed.position)
    except ValueError as error:
        words = translate("actions", "The audit trail has no entry {position}, so no report can end there.")
        raise ReportNotMade(words.format(position=fixed.position)) from error
    return _Snapshot(
        request=fixed,
        at_cut_off=at_cut_off,
        earlier=earlier_cut_off(file, at_cut_off, fixed),
        number=_number(now, at_cut_off, fixed),
        program_version=file.context.program_version,
        taken_out=_taken_out(file, fixed.position or 0),
    )


def _taken_out(file: StudyFile, position: int) -> tuple[TakenOut, ...]:
    """Return the values taken out of the file after the cut-off: the report no longer shows what stood there."""
    rows = file.ledger(newest_first=False, wanted=LedgerFilter(operation=Operation.REDACT.value))
    return tuple(
        TakenOut(row.kind, name, (row.at_utc + timedelta(minutes=row.utc_offset_minutes)).date())
        for row in rows
        if row.seq > position
        for name in row.fields
    )


def _number(now: StudyData, at_cut_off: StudyData, request: ReportRequest) -> int:
    """Return the number asked for, that of an earlier edition of this cut-off, or the next one.

    Reviews that were held without a recorded report count too: the report for the fifth review is the fifth.
    """
    if request.number is not None:
        return request.number
    cut_off = recorded_cut_off(now, request)
    same = [
        issue.number for issue in now.report_issues if cut_off is not None and issue.cut_off == cut_off.uid
    ]
    earlier = [issue.number for issue in now.report_issues]
    earlier += [review.number for review in at_cut_off.dmc_reviews]
    return max(filter(None, same), default=0) or max(filter(None, earlier), default=0) + 1


def _prepare(snapshot: _Snapshot) -> Prepared:
    """Return what the report is made from."""
    request = snapshot.request
    assert_usable_password(request.password)
    if request.day is None or request.report_time is None:
        raise ReportNotMade(translate("actions", "A report needs a day and a time."))
    settings = Settings(
        day=request.day,
        made_at=request.report_time,
        number=snapshot.number,
        status=request.status,
        cohorts=request.cohorts,
        under_review=request.under_review,
        medical_monitor_text=request.medical_monitor_text,
        program_version=snapshot.program_version,
        sections=request.sections,
        profile=request.profile,
        paper=request.page_size,
        taken_out=snapshot.taken_out,
        language=request.language,
    )
    return prepare(snapshot.at_cut_off, settings, snapshot.earlier)


def _document(snapshot: _Snapshot) -> Document:
    with spoken(language(snapshot.request.language)):
        return _prepare(snapshot).whole()


def _build(snapshot: _Snapshot, progress: _Progress, on_first: OnFirst | None = None) -> BuiltReport:
    from dosebook.report.pdf.document import Cancelled, Rendered, render

    request = snapshot.request

    def laid_out(document: Document, *, is_whole: bool) -> Rendered:
        return render(
            document,
            page_size=request.page_size,
            on_page=progress.on_page if is_whole else lambda _page: None,
            on_section=progress.on_section if is_whole else lambda _title: None,
            is_cancelled=progress.is_cancelled,
            password=request.password,
        )

    def built(rendered: Rendered) -> BuiltReport:
        digest = prepared.edition.digest
        return BuiltReport(rendered.pdf, rendered.pages, digest, snapshot.number, request)

    try:
        if progress.is_cancelled():
            raise Cancelled
        with spoken(language(request.language)):
            prepared = _prepare(snapshot)
            if on_first is not None:
                on_first(built(laid_out(prepared.first_look(), is_whole=False)))
            return built(laid_out(prepared.whole(), is_whole=True))
    except Cancelled:
        words = translate("actions", "The report was stopped. Nothing was written or recorded.")
        raise ReportCancelled(words) from None


def _write_and_record(file: StudyFile, built: BuiltReport, target: Path, person: Person) -> ReportMade:
    from dosebook.report.pdf.export import write_pdf

    write_pdf(built.pdf, target)
    return _record(file, built, target, person)


def _record(file: StudyFile, built: BuiltReport, target: Path, person: Person) -> ReportMade:
    request, uids = built.request, file.context.new_uid
    known = recorded_cut_off(file.read(), request)
    cut_off = known or new_cut_off(uids(), request)
    issue = ReportIssue(
        uid=uids(),
        number=built.number,
        status=request.status,
        cut_off=RecordUid(cut_off.uid),
        digest=built.digest,
        file_name=printable(target.name),
        pages=built.pages,
    )
    changes: tuple[Change, ...] = (Create(issue),) if known else (Create(cut_off), Create(issue))
    export: dict[str, str | int] = {
        "file": printable(target),
        "report": issue.uid,
        "number": built.number,
        "digest": built.digest,
        "language": request.language,
        "sha256": hashlib.sha256(built.pdf).hexdigest(),
    }
    try:
        file.save(Save(uids(), person, changes))
        file.record_system_event("report_exported", export, person=person)
    except (SaveFailed, SaveUncertain) as error:
        words = translate("actions", "The report is saved as {path}, but the study could not note it. {why}")
        raise ReportNotRecorded(words.format(path=target, why=error)) from error
    return ReportMade(target, built, issue, file.read())


def _in_background(work: Callable[[], T]) -> Future[T]:
    future: Future[T] = Future()
    future.set_running_or_notify_cancel()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)

    # A daemon: a report that is being laid out must not keep a closed program alive.
    threading.Thread(target=run, name="dosebook-report", daemon=True).start()
    return future
