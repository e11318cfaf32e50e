"""From the study at a position of its ledger to the blocks of the report and the digest they carry."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from dosebook.domain.codelists import ReportStatus
from dosebook.domain.cut_off import reported
from dosebook.domain.free_text import hidden_text, reported_without_free_text, without_free_text
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.change_summary import RecordChange, changes_between
from dosebook.report.blocks import Document
from dosebook.report.data_checks import check_lines
from dosebook.report.deidentify import lines_without_text
from dosebook.report.digest import reported_digest
from dosebook.report.edition import Edition, build_document
from dosebook.report.frame import Frame, TakenOut
from dosebook.report.missing import missing_lines
from dosebook.report.origin import origin_words
from dosebook.report.profile import USUAL, Profile
from dosebook.report.readiness import readiness


@dataclass(frozen=True, slots=True)
class Settings:
    """All that decides on the bytes of a report, besides the records.

    Cohorts are uids, none meaning all; sections are keys, none meaning the usual ones. Whoever builds the
    report speaks its language meanwhile.
    """

    day: date
    made_at: datetime
    number: int
    status: ReportStatus
    program_version: str
    cohorts: tuple[str, ...] = ()
    under_review: str | None = None
    medical_monitor_text: str = ""
    sections: tuple[str, ...] = ()
    profile: Profile = USUAL
    paper: str = "A4"
    taken_out: tuple[TakenOut, ...] = ()
    language: str = "en"


@dataclass(frozen=True, slots=True)
class EarlierCutOff:
    """The study as it stood at the position of the last review's cut-off, and the day of that."""

    data: StudyData
    day: date


def build(data: StudyData, settings: Settings, earlier: EarlierCutOff | None = None) -> tuple[Document, str]:
    """Return the report on ``data``, which is the study as it stood at the cut-off's position."""
    prepared = prepare(data, settings, earlier)
    return prepared.whole(), prepared.edition.digest


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that the sections of a report are made from."""

    frame: Frame
    edition: Edition
    keywords: tuple[str, ...]

    def whole(self) -> Document:
        """Return the whole report."""
        return replace(build_document(self.frame, self.edition), keywords=self.keywords)

    def first_look(self) -> Document:
        """Return its cover and its first section; the contents know no pages of the others yet."""
        return replace(build_document(self.frame, self.edition, only_first=True), keywords=self.keywords)


def prepare(data: StudyData, settings: Settings, earlier: EarlierCutOff | None = None) -> Prepared:
    """Return what a report on ``data`` is made from."""
    known = reported(data, settings.day)
    known_then = None if earlier is None else reported(earlier.data, earlier.day)
    changes = () if known_then is None else changes_between(known_then, known, data)
    digest = reported_digest(known)
    chosen = {*settings.cohorts, settings.under_review} if settings.cohorts else None
    under_review = known.data.find(settings.under_review)
    frame = Frame(
        reported=known,
        cohorts=tuple(one for one in known.data.cohorts if chosen is None or one.uid in chosen),
        under_review=under_review if isinstance(under_review, Cohort) else None,
        medical_monitor_text=settings.medical_monitor_text,
        missing=tuple(
            line for line in missing_lines(known) if chosen is None or line.cohort in {None, *chosen}
        ),
        checks=check_lines(known, None if chosen is None else {None, *chosen}),
        digest=digest,
        earlier=known_then,
        changes=tuple(one for one in changes if chosen is None or _cohort_of(one, data) in {None, *chosen}),
        profile=settings.profile,
        taken_out=settings.taken_out,
        readiness=tuple(
            line for line in readiness(known) if chosen is None or line.cohort in {None, *chosen}
        ),
    )
    if settings.profile.hides_text:
        frame = _without_text(frame)
    edition = Edition(
        settings.status,
        settings.number,
        settings.made_at,
        digest,
        settings.program_version,
        settings.sections,
    )
    return Prepared(frame, edition, (origin_words(settings, data.position, digest),))


def _without_text(frame: Frame) -> Frame:
    """Return the frame without what people typed in their own words; what was counted stays counted."""
    missing, checks = lines_without_text(frame.missing, frame.checks, frame)
    text = hidden_text() if frame.medical_monitor_text else ""
    return replace(
        frame,
        reported=reported_without_free_text(frame.reported),
        under_review=frame.under_review and without_free_text(frame.under_review),
        cohorts=tuple(map(without_free_text, frame.cohorts)),
        medical_monitor_text=text,
        missing=missing,
        checks=checks,
        earlier=frame.earlier and reported_without_free_text(frame.earlier),
        changes=tuple(map(_change_without_text, frame.changes)),
    )


def _change_without_text(change: RecordChange) -> RecordChange:
    before = None if change.before is None else without_free_text(change.before)
    return replace(change, record=without_free_text(change.record), before=before)


def _cohort_of(change: RecordChange, data: StudyData) -> str | None:
    record = change.record
    person = record if isinstance(record, Participant) else data.find(getattr(record, "participant", None))
    return person.cohort if isinstance(person, Participant) else None
