"""What a person asks of a report, and what the program proposes where nothing was asked."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from dosebook.domain.codelists import ReportStatus
from dosebook.domain.cut_off import reported
from dosebook.domain.errors import DosebookError
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Cohort, CohortUid, CutOff, ReportIssue
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import treated_participants
from dosebook.domain.words import translate
from dosebook.report.profile import USUAL, Profile
from dosebook.store.study_file import StudyFile

PageSize = Literal["A4", "Letter"]
LEFT_OUT = (CutOff.kind, ReportIssue.kind)
"""Kinds of record whose entry is no reason to report up to that day."""
FIRST_LOOK = 50


class NoSuchCohort(DosebookError):
    """A report was asked for on a cohort that the study does not have."""


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """A cut-off, the cohorts to report, and what the edition is called.

    Without a ``day`` it is the day of the last entry; without a ``position`` everything entered so far
    is in; without a ``report_time`` it is now. ``cohorts`` are uids, none meaning all; ``under_review``
    is a uid. Without a ``number`` it is the one that the same cut-off had before, else the next.
    ``sections`` are letters or keys in their order, none meaning the usual ones. Whoever opens the PDF is
    asked for ``password``, if there is one. Without a ``language`` it is that of the program.
    """

    day: date | None = None
    cohorts: tuple[str, ...] = ()
    under_review: str | None = None
    status: ReportStatus = ReportStatus.DRAFT
    number: int | None = None
    position: int | None = None
    report_time: datetime | None = None
    medical_monitor_text: str = ""
    page_size: PageSize = "A4"
    sections: tuple[str, ...] = ()
    profile: Profile = USUAL
    language: str = ""
    password: str = field(default="", repr=False)


def default_request(
    data: StudyData, *, day: date | None = None, cohort_number: int | None = None
) -> ReportRequest:
    """Return a request for the newest recorded cut-off (of ``day``), else for a new one.

    Its sections are those that the study keeps for its committee.

    The cohort under review is the one with ``cohort_number``, else the one that the cut-off names, else
    the newest dosed one. Raises NoSuchCohort.
    """
    taken = [item for item in data.cut_offs if _is_usable(item) and (day is None or _day(item) == day)]
    if not taken:
        asked = None if cohort_number is None else _cohort_with(cohort_number, data)
        return ReportRequest(
            day=day,
            under_review=asked or newest_dosed(data, day),
            sections=data.study.report_sections,
        )
    newest = max(taken, key=lambda item: (_day(item) or date.min, item.position or 0))
    chosen = None if cohort_number is None else _cohort_with(cohort_number, data)
    return ReportRequest(
        day=_day(newest),
        under_review=chosen or newest.cohort or newest_dosed(data, _day(newest)),
        position=newest.position,
        report_time=time_of(newest),
        medical_monitor_text=newest.medical_monitor_text,
        sections=data.study.report_sections,
    )


def newest_dosed(data: StudyData, day: date | None) -> str | None:
    """Return the uid of the cohort with the highest number in which somebody was treated by ``day``."""
    known = data if day is None else reported(data, day).data
    dosed = [one for one in known.cohorts if one.number is not None and treated_participants(known, one)]
    return dosed[-1].uid if dosed else None


def recorded_cut_off(data: StudyData, request: ReportRequest) -> CutOff | None:
    """Return the recorded cut-off that the request is about, if it was taken before."""
    wanted = (request.day, request.position, request.under_review, request.medical_monitor_text)
    for item in data.cut_offs:
        here = (_day(item), item.position, item.cohort, item.medical_monitor_text)
        if here == wanted and time_of(item) == request.report_time:
            return item
    return None


def new_cut_off(uid: str, request: ReportRequest) -> CutOff:
    """Return the record of the cut-off that the request is about."""
    return CutOff(
        uid=uid,
        day=None if request.day is None else PartialDate.of(request.day),
        position=request.position,
        report_time="" if request.report_time is None else time_text(request.report_time),
        cohort=None if request.under_review is None else CohortUid(request.under_review),
        medical_monitor_text=request.medical_monitor_text,
    )


def time_of(cut_off: CutOff) -> datetime | None:
    """Return when a cut-off was taken, in UTC; None where the record does not tell."""
    try:
        moment = datetime.fromisoformat(cut_off.report_time)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def time_text(moment: datetime) -> str:
    """Return a moment as the record of a cut-off keeps it: UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def day_of_last_entry(file: StudyFile, position: int | None = None) -> date:
    """Return the local day of the newest entry of a record (up to ``position``); today without one."""
    for limit in (FIRST_LOOK, None):
        for row in file.ledger(limit=limit):
            is_entry = row.kind != "" and row.kind not in LEFT_OUT
            if is_entry and (position is None or row.seq <= position):
                return (row.at_utc + timedelta(minutes=row.utc_offset_minutes)).date()
    clock = file.context.clock
    return (clock.now_utc() + timedelta(minutes=clock.utc_offset_minutes())).date()


def _cohort_with(number: int, data: StudyData) -> str:
    found = next((one for one in data.cohorts if one.number == number), None)
    if found is None:
        raise NoSuchCohort(_no_such_cohort(number, data.cohorts))
    return found.uid


def _no_such_cohort(number: int, cohorts: tuple[Cohort, ...]) -> str:
    known = ", ".join(str(one.number) for one in cohorts if one.number is not None)
    if not known:
        words = translate("actions", "The study has no cohort {number}; it has no cohorts yet.")
    else:
        words = translate("actions", "The study has no cohort {number}. Its cohorts are {known}.")
    return words.format(number=number, known=known)


def _is_usable(cut_off: CutOff) -> bool:
    return _day(cut_off) is not None and cut_off.position is not None and time_of(cut_off) is not None


def _day(cut_off: CutOff) -> date | None:
    return None if cut_off.day is None else cut_off.day.exact
