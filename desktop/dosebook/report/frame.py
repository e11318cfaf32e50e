"""What every section is given: the reported data, the cohorts in order, and the one under review."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from dosebook.domain.codelists import Coverage
from dosebook.domain.confirmed_zero import CheckedFor, Unconfirmed, unconfirmed
from dosebook.domain.cut_off import Reported, is_after
from dosebook.domain.death import has_died
from dosebook.domain.dlt_status import DltCount, DltStatus, cohort_statuses, count_states
from dosebook.domain.escalation.advice import AdviceRead, advise
from dosebook.domain.exposure import CohortExposure, cohort_exposure
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Cohort, Participant, Record, Study
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_day import study_day_of
from dosebook.domain.summary.adverse_event_summary import TreatedGroup, treated_groups
from dosebook.domain.summary.change_summary import RecordChange
from dosebook.domain.treatment import failed_screening, treated_participants
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.report.blocks import Column, Row, plain
from dosebook.report.data_checks import CheckLine
from dosebook.report.format import MISSING, format_date, format_fraction
from dosebook.report.missing import MissingLine
from dosebook.report.profile import USUAL, Profile
from dosebook.report.readiness import ReadinessLine

UNCONFIRMED_MARK = "§"
MOST_UPRIGHT = 9
"""Columns of cohorts that find room on an upright page."""
_NAMES = {
    CheckedFor.EVENTS: QT_TRANSLATE_NOOP("report", "Adverse events"),
    CheckedFor.SERIOUS_EVENTS: QT_TRANSLATE_NOOP("report", "Serious events"),
    CheckedFor.TRANSFUSIONS: QT_TRANSLATE_NOOP("report", "Transfusions"),
}


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A value that was taken out of the file: of which kind of record, which variable, and when."""

    kind: str
    name: str
    day: date


@dataclass(frozen=True)
class Frame:
    """The reported data and the question that the report answers.

    ``cohorts`` are those reported, by number. ``under_review`` is the cohort that the committee is
    asked about; ``medical_monitor_text`` is printed as typed. ``earlier`` is what the last review knew,
    if there was one, and ``changes`` what differs from it. ``profile`` says for whom the edition is; ``taken_out`` are
    values that people took out of the file after the cut-off.
    """

    reported: Reported
    cohorts: tuple[Cohort, ...]
    under_review: Cohort | None
    medical_monitor_text: str = ""
    missing: tuple[MissingLine, ...] = ()
    checks: tuple[CheckLine, ...] = ()
    digest: str = ""
    earlier: Reported | None = None
    changes: tuple[RecordChange, ...] = ()
    profile: Profile = USUAL
    taken_out: tuple[TakenOut, ...] = ()
    readiness: tuple[ReadinessLine, ...] = ()

    @property
    def data(self) -> StudyData:
        """The reported data."""
        return self.reported.data

    @property
    def day(self) -> date:
        """The day of the cut-off."""
        return self.reported.day

    @property
    def study(self) -> Study:
        """The study."""
        return self.reported.data.study

    @property
    def is_one_site(self) -> bool:
        """Whether the file holds one site's participants, so that nothing may be said about a cohort."""
        return self.study.coverage is Coverage.ONE_SITE

    @property
    def is_pooled(self) -> bool:
        """Whether tables of counts have one column for all: of one site's file, and in the open report."""
        return self.is_one_site or self.profile.is_open

    @property
    def pool_title(self) -> str:
        """What that column is called."""
        return translate("report", "This site") if self.is_one_site else translate("report", "Total")

    @cached_property
    def advice(self) -> AdviceRead:
        """What the study's rule says of the reported data."""
        return advise(self.data, self.day)

    @cached_property
    def dosed_cohorts(self) -> tuple[Cohort, ...]:
        """The reported cohorts in which somebody was treated."""
        return tuple(cohort for cohort in self.cohorts if treated_participants(self.data, cohort))

    @property
    def previous(self) -> Cohort | None:
        """The dosed cohort before the one under review."""
        if self.under_review is None or self.under_review.number is None:
            return None
        number = self.under_review.number
        earlier = [
            cohort for cohort in self.dosed_cohorts if cohort.number is not None and cohort.number < number
        ]
        return earlier[-1] if earlier else None

    @cached_property
    def all_groups(self) -> tuple[TreatedGroup, ...]:
        """The treated participants of each dosed cohort, and last of all of them."""
        return treated_groups(self.data, self.dosed_cohorts)

    @property
    def by_cohort(self) -> tuple[TreatedGroup, ...]:
        """The treated participants of each dosed cohort, to be listed one by one."""
        return self.all_groups[:-1]

    @property
    def groups(self) -> tuple[TreatedGroup, ...]:
        """The columns of a table of counts: each dosed cohort, and last all of them; or only the last."""
        return self.all_groups[-1:] if self.is_pooled else self.all_groups

    @property
    def is_turned(self) -> bool:
        """Whether a column for each cohort leaves no room upright, so that such sections lie on their side."""
        return len(self.groups) > MOST_UPRIGHT

    @property
    def everybody(self) -> TreatedGroup:
        """All treated participants of the reported cohorts."""
        return self.all_groups[-1]

    @property
    def group_titles(self) -> tuple[str, ...]:
        """A head for each of ``groups``: the cohort and how many were treated."""
        words = translate("report", "{cohort}\nN = {treated}")
        return tuple(
            words.format(
                cohort=cohort_name(group.cohort) if group.cohort else self.pool_title, treated=group.treated
            )
            for group in self.groups
        )

    @property
    def group_columns(self) -> tuple[Column, ...]:
        """A column for each of ``groups``; the last shows all of its participants in one line."""
        whole = f"{self.groups[-1].treated}/{self.groups[-1].treated} (100 %)" if len(self.groups) > 1 else ""
        *titles, last = self.group_titles
        return (*(Column(title, "right") for title in titles), Column(last, "right", sample=whole))

    def leading(self, weight: float = 2.6) -> float:
        """Return the weight of the column before those of ``groups``: wide tables have less room for it."""
        return weight if len(self.groups) > 1 else weight / 2

    @property
    def emphasised_column(self) -> int | None:
        """The column of the cohort under review in a table with one leading column and then ``groups``."""
        if self.is_pooled:
            return None
        for index, cohort in enumerate(self.dosed_cohorts, start=1):
            if self.under_review is not None and cohort.uid == self.under_review.uid:
                return index
        return None

    def is_reported(self, person: Participant | None) -> bool:
        """Whether somebody belongs to a reported cohort, or to none at all."""
        return person is None or person.cohort in {None, *(cohort.uid for cohort in self.cohorts)}

    def died(self, person: Participant) -> bool:
        """Whether a death is recorded: its date, the end of participation, or a fatal event."""
        return has_died(person, self.data)

    @cached_property
    def _statuses(self) -> Mapping[str, tuple[DltStatus, ...]]:
        found = {one.uid: cohort_statuses(one.uid, self.data, self.day) for one in self.data.cohorts}
        return {
            uid: tuple(status for status in statuses if self._is_enrolled(status.participant))
            for uid, statuses in found.items()
        }

    def statuses(self, cohort: Cohort) -> tuple[DltStatus, ...]:
        """Return where the participants of a cohort stand on the day of the cut-off; no screen failures."""
        return self._statuses.get(cohort.uid, ())

    def _is_enrolled(self, uid: str) -> bool:
        found = self.data.find(uid)
        return isinstance(found, Participant) and not failed_screening(found, self.data)

    def dlts(self, cohort: Cohort) -> DltCount:
        """Count where the participants of a cohort stand on the day of the cut-off."""
        return count_states(self.statuses(cohort))

    def exposure(self, cohort: Cohort) -> CohortExposure:
        """Return what the participants of a cohort were given."""
        return cohort_exposure(self.data, cohort)

    def treated(self, cohort: Cohort) -> tuple[Participant, ...]:
        """Return the treated participants of a cohort."""
        return treated_participants(self.data, cohort)

    def participant_id(self, uid: str | None) -> str:
        """Return a participant's id, or a dash."""
        found = self.data.find(uid)
        return found.participant_id if isinstance(found, Participant) else MISSING

    def dated(self, record: Record, moment: PartialDate | None) -> str:
        """Return a date, marked where it only may lie on or before the cut-off or is not known."""
        return f"{format_date(moment)} {self.reported.mark(record.uid)}".strip()

    def day_words(self, participant: str | None, moment: PartialDate | None) -> str:
        """Return the study day of a date, or a dash where it cannot be told."""
        found = study_day_of(moment, self.data, participant) if participant else None
        return MISSING if found is None else str(found).replace("-", "−")

    def contact_words(self, person: Participant) -> str:
        """Return the date of the last contact; where that lies after the cut-off, only that it does."""
        if is_after(person.last_contact, self.day):
            return translate("report", "after the cut-off")
        return format_date(person.last_contact)

    def zero_mark(self, count: int, people: Iterable[Participant], what: CheckedFor) -> str:
        """Return the mark of a zero that nobody confirmed up to the cut-off, else nothing."""
        return UNCONFIRMED_MARK if not count and unconfirmed(people, what, self.day) else ""

    def zero(self, count: int | Decimal, people: Iterable[Participant], what: CheckedFor) -> str:
        """Return a count; a zero that nobody confirmed up to the cut-off carries a mark."""
        if count or not unconfirmed(people, what, self.day):
            return str(localised(count))
        return f"0 {UNCONFIRMED_MARK}"

    def unconfirmed_note(
        self, people: Iterable[Participant], what: CheckedFor, rows: Iterable[Row] | None = None
    ) -> str:
        """Return the note that explains the mark of ``zero``; empty when all is confirmed.

        Where none of ``rows`` bears the mark it explains none. The open report names nobody: it counts.
        """
        asked = tuple(people)
        found = unconfirmed(asked, what, self.day)
        if not found:
            return ""
        who = _who(found)
        if self.profile.is_open:
            who = translate("report", "{count} participants").format(
                count=format_fraction(len(found), len(asked))
            )
        words = translate("report", "{what}: not confirmed up to the cut-off: {who}.")
        if rows is None or any(UNCONFIRMED_MARK in plain(cell) for row in rows for cell in row.cells):
            words = translate(
                "report", "{mark} {what}: none recorded, but not confirmed up to the cut-off: {who}."
            )
        return words.format(mark=UNCONFIRMED_MARK, what=translate("report", _NAMES[what]), who=who)


MOST_NAMED = 24
"""Participants that a note names; of more it says how many there are."""


def _who(found: Sequence[Unconfirmed]) -> str:
    who = ", ".join(_unconfirmed_words(one.participant, one.since) for one in found[:MOST_NAMED])
    if len(found) <= MOST_NAMED:
        return who
    more = translate("report", "{who} and {count} more participants")
    return more.format(who=who, count=len(found) - MOST_NAMED)


def _unconfirmed_words(participant: Participant, since: PartialDate | None) -> str:
    if since is None or since.is_unknown:
        return translate("report", "{participant} (never)").format(participant=participant.participant_id)
    words = translate("report", "{participant} (confirmed to {date})")
    return words.format(participant=participant.participant_id, date=since.words())
