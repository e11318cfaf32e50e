"""Take a data cut-off: the day, the position in the ledger and the time of the report, fixed at once."""

from concurrent.futures import Future
from dataclasses import replace
from datetime import date

from dosebook.actions.report_request import ReportRequest, day_of_last_entry, new_cut_off
from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.records import CutOff
from dosebook.domain.words import language_code
from dosebook.store.study_file import Saved, StudyFile
from dosebook.store.worker import StudyWorker

__all__ = ["CutOff", "Saved", "take_cut_off"]


def take_cut_off(
    study: StudyWorker,
    person: Person,
    *,
    day: date | None = None,
    under_review: str | None = None,
    medical_monitor_text: str = "",
) -> Future[tuple[CutOff, Saved]]:
    """Record a cut-off at the end of the ledger; the future raises SaveFailed or SaveUncertain."""
    request = ReportRequest(day=day, under_review=under_review, medical_monitor_text=medical_monitor_text)

    def take(file: StudyFile) -> tuple[CutOff, Saved]:
        fixed = fix(request, file)
        cut_off = new_cut_off(file.context.new_uid(), fixed)
        return cut_off, file.save(Save(file.context.new_uid(), person, (Create(cut_off),)))

    return study.submit(take)


def fix(request: ReportRequest, file: StudyFile) -> ReportRequest:
    """Return the request with its day, its position in the ledger, its time and its language settled."""
    return replace(
        request,
        day=request.day or day_of_last_entry(file, request.position),
        position=file.read().position if request.position is None else request.position,
        language=request.language or language_code(),
        report_time=(request.report_time or file.context.clock.now_utc()).replace(microsecond=0),
    )
