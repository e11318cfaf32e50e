"""When a planned visit of a participant is due, as far as the date that it counts from is known."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from dosebook.domain.partial_date import PartialDate
from dosebook.domain.planned_fractions import Fate, planned_fractions
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date, fractions_given, last_dose_date
from dosebook.domain.visit_codelists import VisitAnchor
from dosebook.domain.visit_records import PlannedVisit


@dataclass(frozen=True, slots=True)
class VisitWindow:
    """The days on which a visit counts; where only the month of the anchor is known they have two bounds each.

    ``target`` is the day that the protocol names, None unless it is known.
    """

    earliest_open: date
    latest_open: date
    earliest_close: date
    latest_close: date
    target: date | None

    @property
    def is_exact(self) -> bool:
        """Whether its days are known."""
        return self.target is not None


class AnchorGap(Enum):
    """Why the day from which a visit counts is not there."""

    WAITS = "it has not come yet, or is not recorded"
    NEVER = "it will not come"
    UNKNOWN = "it came, and nobody knows when"


def is_usable(visit: PlannedVisit) -> bool:
    """Whether the schedule says when the visit is: an anchor, and a whole day other than 0."""
    day = visit.day
    return visit.anchor is not None and day is not None and day != 0 and day == day.to_integral_value()


def visit_window(visit: PlannedVisit, anchor: PartialDate) -> VisitWindow:
    """Return the days of a usable visit that counts from ``anchor`` (never wholly unknown), which is day 1."""
    day = int(visit.day or 1)
    offset = timedelta(days=day - 1 if day > 0 else day)
    early, late = timedelta(days=visit.days_early or 0), timedelta(days=visit.days_late or 0)
    return VisitWindow(
        earliest_open=anchor.first + offset - early,
        latest_open=anchor.last + offset - early,
        earliest_close=anchor.first + offset + late,
        latest_close=anchor.last + offset + late,
        target=anchor.first + offset if anchor.is_complete else None,
    )


def anchor_date(
    person: Participant, anchor: VisitAnchor, data: StudyData, *, has_left: bool
) -> PartialDate | AnchorGap:
    """Return the date from which visits of this anchor count for a participant, or why there is none.

    The last fraction is the last one *given*, once no further one of the regimen is awaited, as in the DLT window.
    """
    if anchor is VisitAnchor.CONSENT:
        return _recorded(person.consent_date, has_left=has_left)
    if anchor is VisitAnchor.ENROLMENT:
        return _recorded(person.enrolment_date, has_left=has_left)
    given = fractions_given(data, person.uid)
    fates = [one.fate for one in planned_fractions(person, data)]
    is_awaited = Fate.NOT_YET in fates and not has_left
    if not given:
        is_over = has_left or (bool(fates) and not is_awaited)
        return AnchorGap.NEVER if is_over else AnchorGap.WAITS
    is_last = anchor is VisitAnchor.LAST_FRACTION
    if is_last and is_awaited:
        return AnchorGap.WAITS
    when = given[-1 if is_last else 0].date
    found = (last_dose_date if is_last else first_dose_date)(data, person.uid)
    if when is None or when.is_unknown or found is None or found.is_unknown:
        return AnchorGap.UNKNOWN
    return found


def _recorded(moment: PartialDate | None, *, has_left: bool) -> PartialDate | AnchorGap:
    if moment is None:
        return AnchorGap.NEVER if has_left else AnchorGap.WAITS
    return AnchorGap.UNKNOWN if moment.is_unknown else moment
