"""The clocks of a serious event: 24 hours to the sponsor, 7 or 15 days to the authority (ICH E2A).

Times are those of the site's wall clock. Where a time of day was not recorded the latest one of the day
is taken, so that nothing is called late which may have been in time.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dosebook.domain.codelists import SeriousnessCriterion
from dosebook.domain.death import is_fatal
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.records import AdverseEvent
from dosebook.domain.sae_record import SaeReport
from dosebook.domain.safety_codelists import Expectedness, SaeReportVersion
from dosebook.domain.words import translate

TO_SPONSOR = timedelta(hours=24)
FATAL_DAYS, OTHER_DAYS = 7, 15
_LAST_MINUTE = time(23, 59)
_FIRST_MINUTE = time(0, 0)
_WHOLE_DAYS_FROM = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Deadline:
    """When something is due, to the minute or by the end of a day, and when it was done, if it was.

    ``done`` is the earliest moment at which it may have been done.
    """

    due: datetime
    has_time: bool
    done: datetime | None = None

    @property
    def late_by(self) -> timedelta | None:
        """How much later than due it was done for certain; None while it is not done or was in time."""
        return self.done - self.due if self.done is not None and self.done > self.due else None

    def is_overdue(self, now: datetime) -> bool:
        """Whether it is not done and should have been."""
        return self.done is None and now > self.due

    def due_words(self) -> str:
        """Return ``12 Jun 2018 14:05``, or the day alone where it is due by its end."""
        day = day_words(self.due.date())
        return f"{day} {self.due:%H:%M}" if self.has_time else day

    def words(self, now: datetime | None) -> str:
        """Return ``due 12 Jun 2018 14:05, 3 h left``; without ``now`` only when it is due."""
        if self.done is not None:
            if self.late_by is None:
                return translate("sae", "done in time, was due {due}").format(due=self.due_words())
            words = translate("sae", "done {time} late, was due {due}")
            return words.format(time=self._length(self.due, self.done), due=self.due_words())
        if now is None:
            return translate("sae", "due {due}").format(due=self.due_words())
        if self.is_overdue(now):
            words = translate("sae", "due {due}, late by {time}")
            return words.format(due=self.due_words(), time=self._length(self.due, now))
        if not self.has_time and now.date() == self.due.date():
            return translate("sae", "due {due}, today").format(due=self.due_words())
        words = translate("sae", "due {due}, {time} left")
        return words.format(due=self.due_words(), time=self._length(now, self.due))

    def short_words(self) -> str:
        """Return what a cell of a list shows: ``due 12 Jun 2018 14:05``, ``in time``, ``2 h late``."""
        if self.done is None:
            return self.words(None)
        if self.late_by is None:
            return translate("sae", "in time")
        return translate("sae", "{time} late").format(time=self._length(self.due, self.done))

    def _length(self, start: datetime, stop: datetime) -> str:
        """Return a length of time; of what is due by the end of a day only days are told."""
        return duration_words(stop - start) if self.has_time else _days((stop.date() - start.date()).days)


def duration_words(span: timedelta) -> str:
    """Return ``45 min``, ``3 h`` or ``5 days``, rounded down."""
    minutes = int(span.total_seconds() // 60)
    if minutes < 60:
        return translate("sae", "{count} min").format(count=minutes)
    if span < _WHOLE_DAYS_FROM:
        return translate("sae", "{count} h").format(count=minutes // 60)
    return _days(span.days)


def sponsor_deadline(report: SaeReport) -> Deadline | None:
    """Return the 24-hour clock of one version; None where nobody recorded the day of awareness."""
    day = _exact(report.aware_on)
    if day is None:
        return None
    due = datetime.combine(day, report.aware_at or _LAST_MINUTE) + TO_SPONSOR
    return Deadline(due, report.aware_at is not None, _earliest(report.sent_on, report.sent_at))


def authority_days(report: SaeReport, event: AdverseEvent) -> int | None:
    """Return 7 or 15 where the report must be expedited, as far as was judged; None where it need not be.

    What nobody has judged yet may be unexpected and related, so the clock runs until somebody says no. An event
    that is related to the other study treatment alone is expedited too (ICH E2A: any of the products in study).
    """
    if report.report_version is not SaeReportVersion.INITIAL:
        return None
    if report.expectedness is Expectedness.EXPECTED:
        return None
    if event.attribution is not None and not event.is_related:
        return None
    return FATAL_DAYS if is_fatal_or_life_threatening(event) else OTHER_DAYS


def is_judged_for_authority(report: SaeReport, event: AdverseEvent) -> bool:
    """Whether expectedness and attribution are recorded, so that the clock of the authority is certain."""
    return report.expectedness is not None and event.attribution is not None


def is_fatal_or_life_threatening(event: AdverseEvent) -> bool:
    """Whether the event ended or threatened a life: by its criteria, outcome or grade 5."""
    gravest = {SeriousnessCriterion.DEATH, SeriousnessCriterion.LIFE_THREATENING}
    return bool(gravest & set(event.seriousness_criteria)) or is_fatal(event)


def authority_deadline(report: SaeReport, event: AdverseEvent) -> Deadline | None:
    """Return the 7- or 15-day clock; day 0 is the day on which the sponsor got the report.

    None while the sponsor has none, or where nothing is to be expedited.
    """
    days, received = authority_days(report, event), _exact(report.sent_on)
    if days is None or received is None:
        return None
    due = datetime.combine(received + timedelta(days=days), _LAST_MINUTE)
    return Deadline(due, has_time=False, done=_earliest(report.authority_on, None))


def _exact(moment: PartialDate | None) -> date | None:
    return moment.exact if moment is not None else None


def _earliest(day: PartialDate | None, at: time | None) -> datetime | None:
    """Return the earliest moment of a recorded day; an unknown day was any day, so the earliest of all."""
    if day is None:
        return None
    return datetime.combine(day.first, at if at is not None and day.is_complete else _FIRST_MINUTE)


def _days(count: int) -> str:
    words = translate("sae", "1 day") if count == 1 else translate("sae", "{count} days")
    return words.format(count=count)
