"""The sections in order, and the words at the head and the foot of every page."""

from dataclasses import dataclass
from datetime import datetime

from dosebook.domain.codelists import Coverage, ReportStatus, YesNo
from dosebook.domain.partial_date import day_words
from dosebook.domain.words import translate
from dosebook.report.blocks import Document, Imprint
from dosebook.report.frame import Frame
from dosebook.report.sections import (
    about,
    activity,
    adverse_event_overview,
    adverse_events_by_class,
    advice,
    baseline,
    changes,
    checks,
    comparison,
    decision_page,
    design,
    disposition,
    dlt,
    dmc_history,
    event_listing,
    exposure,
    haematology,
    profiles,
    recommendation_form,
    serious_events,
    shifts,
    supportive_care,
)

SECTIONS = (
    decision_page.section,
    changes.section,
    design.section,
    disposition.section,
    baseline.section,
    exposure.section,
    dlt.section,
    advice.section,
    adverse_event_overview.section,
    adverse_events_by_class.section,
    serious_events.section,
    haematology.section,
    shifts.section,
    supportive_care.section,
    activity.section,
    comparison.section,
    dmc_history.section,
    checks.section,
    about.section,
    recommendation_form.section,
    profiles.section,
    event_listing.section,
)


@dataclass(frozen=True, slots=True)
class Edition:
    """What tells one report from another: number, draft or final, when made, and the digest of its data."""

    status: ReportStatus
    number: int
    made_at: datetime
    digest: str
    program_version: str


def build_document(frame: Frame, edition: Edition) -> Document:
    """Return the whole report as blocks."""
    study = frame.study
    report = translate("report", "DMC safety summary {number} ({status})").format(
        number=edition.number, status=edition.status.label.lower()
    )
    title = study.short_title or study.protocol_number or translate("report", "Study without a title")
    return Document(
        title=f"{title}: {report}",
        imprint=Imprint(
            study=" · ".join(dict.fromkeys(part for part in (title, study.protocol_number) if part)),
            report=report,
            cut_off=translate("report", "data to {day}").format(day=day_words(frame.day)),
            made=translate("report", "made {time} UTC").format(time=_time_words(edition.made_at)),
            digest=translate("report", "digest {digest}").format(digest=edition.digest[:16]),
            program=translate("report", "Dosebook {version}").format(version=edition.program_version),
            confidential=translate("report", "CONFIDENTIAL"),
            marks=_marks(frame),
        ),
        sections=tuple(section(frame) for section in SECTIONS),
    )


def _marks(frame: Frame) -> tuple[str, ...]:
    marks = []
    if frame.study.synthetic is YesNo.YES:
        marks.append(translate("report", "synthetic participants"))
    if frame.study.coverage is Coverage.ONE_SITE:
        words = translate("report", "participants of one site only: {site}")
        marks.append(words.format(site=frame.study.site_name or translate("report", "site not named")))
    if len(frame.cohorts) < len(frame.data.cohorts):
        names = ", ".join(str(cohort.number) for cohort in frame.cohorts if cohort.number is not None)
        marks.append(translate("report", "cohorts {numbers} only").format(numbers=names))
    return tuple(marks)


def _time_words(moment: datetime) -> str:
    return f"{day_words(moment.date())} {moment:%H:%M}"
