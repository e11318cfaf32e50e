"""What the committee knew at its last review, so that a report can say what changed since then."""

from datetime import date

from dosebook.actions.report_request import ReportRequest
from dosebook.domain.cut_off import reported
from dosebook.domain.records import DmcReview
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.review_summary import last_review
from dosebook.report.build import EarlierCutOff
from dosebook.store.study_file import StudyFile


def earlier_cut_off(file: StudyFile, at_cut_off: StudyData, request: ReportRequest) -> EarlierCutOff | None:
    """Return the study as the last review before this cut-off saw it; None when there was none."""
    if request.day is None:
        return None
    review = last_review(reported(at_cut_off, request.day).data)
    day = _day(review)
    if review is None or day is None or day > request.day:
        return None
    position = _recorded_position(at_cut_off, review, day) or _position_before(file, review)
    if not 0 < position <= at_cut_off.position:
        return None
    return EarlierCutOff(file.read(position), day)


def _day(review: DmcReview | None) -> date | None:
    moment = None if review is None else review.cut_off or review.meeting_date
    return None if moment is None else moment.exact


def _recorded_position(data: StudyData, review: DmcReview, day: date) -> int:
    """Return where the ledger stood at the recorded cut-off of that day, the one of that cohort first."""
    taken = [one for one in data.cut_offs if one.day is not None and one.day.exact == day]
    found = [(one.cohort in review.cohorts, one.position) for one in taken if one.position is not None]
    return max(found, default=(False, 0))[1]


def _position_before(file: StudyFile, review: DmcReview) -> int:
    """Return where the ledger stood just before the review was entered: its cut-off was not recorded."""
    rows = file.ledger(newest_first=False, limit=1, record_uid=review.uid)
    return rows[0].seq - 1 if rows else 0
