"""Measures reports in a process of its own, as ratios; prints one JSON line. Run by test_report.py."""

import json
import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from dosebook.actions.earlier_cut_off import earlier_cut_off
from dosebook.actions.make_report import ReportRequest, default_request, preview_report, report_document
from dosebook.actions.open_study import Context, open_study
from dosebook.report.blocks import Document, Table
from dosebook.report.build import Settings, build
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker


def whole(path: Path, profile: Path, day: date | None) -> ReportRequest:
    """Open the file, make the report and close it; return what was made."""
    study = open_study(path, Context(profile)).result()
    try:
        data = study.submit(StudyFile.read).result()
        return preview_report(study, default_request(data, day=day)).result().request
    finally:
        study.close().result()


def once(path: Path, profile: Path, day: date | None) -> dict[str, float]:
    """Open the file, make the report and close it; return its seconds, those to the first pages, and the peak."""
    start, seen = time.process_time(), list[float]()
    study = open_study(path, Context(profile)).result()
    try:
        data = study.submit(StudyFile.read).result()
        read = time.process_time()
        request = default_request(data, day=day)
        preview_report(
            study, request, on_first=lambda _first: seen.append(time.process_time() - read)
        ).result()
    finally:
        study.close().result()
    return {"whole": time.process_time() - start, "first": seen[0], "peak": peak_megabytes()}


def finished_blocks(path: Path, profile: Path, request: ReportRequest) -> Document:
    """Return the blocks of that same report."""
    study = open_study(path, Context(profile)).result()
    try:
        data = study.submit(lambda file: file.read(request.position)).result()
        earlier = study.submit(lambda file: earlier_cut_off(file, data, request)).result()
    finally:
        study.close().result()
    if request.day is None or request.report_time is None:
        raise ValueError("the request is not settled")
    settings = Settings(
        day=request.day,
        made_at=request.report_time,
        number=1,
        status=request.status,
        program_version="0.1.0",
        under_review=request.under_review,
        medical_monitor_text=request.medical_monitor_text,
    )
    return build(data, settings, earlier)[0]


def lay_out(document: Document) -> None:
    """Lay the finished blocks out, with the same flowables and passes."""
    from dosebook.report.pdf.document import render

    render(document)


def listing_with(document: Document, *, as_long_table: bool) -> float:
    """Return the seconds for the listing of all events alone, by our row stream or ReportLab's LongTable."""
    from io import BytesIO

    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.platypus import LongTable, SimpleDocTemplate

    from dosebook.report.pdf import tables
    from dosebook.report.pdf.text import Undrawable

    listing = next(one for one in document.sections if one.key == "listing")
    table = next(block for block in listing.blocks if isinstance(block, Table))
    former = tables.RowStream
    start = time.process_time()
    if as_long_table:
        tables.RowStream = _in_one_piece(LongTable)  # type: ignore[misc,assignment]
    try:
        flowable = tables.table_flowable(table, 740, Undrawable())
        SimpleDocTemplate(BytesIO(), pagesize=landscape(A4)).build([flowable])
    finally:
        tables.RowStream = former  # type: ignore[misc]
    return time.process_time() - start


def _in_one_piece(long_table: type) -> Callable[..., object]:
    """Return what makes one LongTable of all rows with the same cells and style."""

    def make(slice_of: Callable[[int, int], object], count: int, **_said: object) -> object:
        made = slice_of(0, count)
        made.__class__ = long_table
        return made

    return make


def first_look(study: StudyWorker, request: ReportRequest) -> float:
    """Return the seconds until the first pages are there, the study being open and read as it is in the window."""
    start, seen = time.process_time(), list[float]()
    preview_report(study, request, on_first=lambda _first: seen.append(time.process_time() - start)).result()
    return seen[0]


def blocks_alone(path: Path, profile: Path, request: ReportRequest) -> float:
    """Return the seconds that counting and wording take, without the file and the layout."""
    study = open_study(path, Context(profile)).result()
    try:
        study.submit(StudyFile.read).result()
        return seconds(lambda: report_document(study, request).result())
    finally:
        study.close().result()


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time that ``work`` takes in all threads; whoever else uses the computer does not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def peak_megabytes() -> float:
    """Return the most memory that this program had; what the kernel counts for a child begins with its parent's."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def main() -> None:
    """Measure the report of one file so many times, or once and nothing but the whole."""
    path, profile, rounds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    day = date.fromisoformat(sys.argv[4]) if sys.argv[4] else None
    if not rounds:
        sys.stdout.write(json.dumps(once(path, profile, day)) + "\n")
        return
    request = whole(path, profile, day)
    peak = peak_megabytes()
    document = finished_blocks(path, profile, request)
    times = [
        (seconds(lambda: whole(path, profile, day)), seconds(lambda: lay_out(document)))
        for _ in range(rounds)
    ]
    study = open_study(path, Context(profile)).result()
    study.submit(StudyFile.read).result()
    first = median(first_look(study, request) for _ in range(rounds))
    study.close().result()
    said = {
        "whole": median(one for one, _ in times),
        "layout": median(one for _, one in times),
        "peak": peak,
        "first": first,
        "blocks": blocks_alone(path, profile, request),
        "stream": listing_with(document, as_long_table=False),
        "long_table": listing_with(document, as_long_table=True),
    }
    sys.stdout.write(json.dumps(said) + "\n")


if __name__ == "__main__":
    main()
