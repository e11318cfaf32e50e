"""When a participant's blood was last counted, for page 1 and the list of participants."""

from dosebook.domain.dlt_case import COUNTS
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Participant, Result
from dosebook.report.frame import Frame


def last_count(frame: Frame, participant: Participant) -> PartialDate | None:
    """Return the date of the last platelet or neutrophil count; None when there is none."""
    dates = [
        result.date
        for result in frame.data.of_participant(Result, participant.uid)
        if result.test in COUNTS
        and result.value is not None
        and result.date is not None
        and not result.date.is_unknown
    ]
    return max(dates, key=lambda moment: moment.last) if dates else None
