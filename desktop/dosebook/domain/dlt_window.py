"""The days in which a dose-limiting toxicity counts, by the study's setting, as far as the dates tell."""

from dataclasses import dataclass
from datetime import date, timedelta

from dosebook.domain.codelists import WindowAnchor
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Dose, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date, fractions_given, last_dose_date


@dataclass(frozen=True, slots=True)
class DltWindow:
    """``days`` days of which the day of the anchoring fraction is day 1.

    ``anchor`` is the recorded date of that fraction (never wholly unknown); where only its month is known the window has an
    earliest and a latest end.
    """

    anchor: PartialDate
    days: int

    @property
    def start(self) -> date | None:
        """Day 1, where the date of the anchoring fraction is known."""
        return self.anchor.exact

    @property
    def end(self) -> date | None:
        """The last day, where it is known."""
        return None if self.start is None else self.start + timedelta(days=self.days - 1)

    @property
    def earliest_end(self) -> date:
        """The earliest day that may be the last one."""
        return self.anchor.first + timedelta(days=self.days - 1)

    @property
    def latest_end(self) -> date:
        """The latest day that may be the last one."""
        return self.anchor.last + timedelta(days=self.days - 1)

    def is_certainly_over(self, day: date) -> bool:
        """Whether all of its days have passed at the end of ``day``."""
        return self.latest_end <= day

    def number_of(self, day: date) -> int | None:
        """Return which day of the window ``day`` is (1 = the anchoring fraction), also beyond its ends."""
        return None if self.start is None else (day - self.start).days + 1

    def certainly_holds(self, day: date, first: int, last: int) -> bool:
        """Whether ``day`` lies on the days ``first`` to ``last`` of the window, whatever its true start."""
        begins = self.anchor.last + timedelta(days=first - 1)
        ends = self.anchor.first + timedelta(days=last - 1)
        return begins <= day <= ends


def dlt_window(participant: Participant, data: StudyData) -> DltWindow | None:
    """Return the window of a participant, counted from the first or last fraction *given*.

    None while the study has no window, or nobody recorded when the fraction was given.
    """
    study = data.study
    if study.dlt_window_days is None or study.dlt_window_anchor is None:
        return None
    given = fractions_given(data, participant.uid)
    is_last = study.dlt_window_anchor is WindowAnchor.LAST_FRACTION
    if not given or _is_undated(given[-1 if is_last else 0]):
        return None
    anchor = (last_dose_date if is_last else first_dose_date)(data, participant.uid)
    return None if anchor is None else DltWindow(anchor, study.dlt_window_days)


def _is_undated(dose: Dose) -> bool:
    return dose.date is None or dose.date.is_unknown
