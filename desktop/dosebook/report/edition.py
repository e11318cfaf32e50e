"""The report of one edition: its sections in order, and the words at the head and the foot of every page."""

from dataclasses import dataclass, replace
from datetime import datetime

from dosebook.domain.codelists import Coverage, ReportStatus, YesNo
from dosebook.domain.partial_date import day_words
from dosebook.domain.words import translate, within_sentence
from dosebook.report.blocks import Document, Imprint
from dosebook.report.contents import first_section_of, sections_of
from dosebook.report.cover import cover
from dosebook.report.deidentify import deidentified
from dosebook.report.frame import Frame


@dataclass(frozen=True, slots=True)
class Edition:
    """What tells one report from another: number, draft or final, when made, the digest, and which sections.

    ``sections`` are keys in the order chosen; none means the usual ones.
    """

    status: ReportStatus
    number: int
    made_at: datetime
    digest: str
    program_version: str
    sections: tuple[str, ...] = ()


def build_document(frame: Frame, edition: Edition, *, only_first: bool = False) -> Document:
    """Return the whole report as blocks, or no more than its cover and its first section."""
    study = frame.study
    report = translate("report", "DMC safety summary {number} ({status})").format(
        number=edition.number, status=within_sentence(edition.status.label)
    )
    title = study.short_title or study.protocol_number or translate("report", "Study without a title")
    imprint = Imprint(
        study=" · ".join(dict.fromkeys(part for part in (title, study.protocol_number) if part)),
        report=report,
        cut_off=translate("report", "data to {day}").format(day=day_words(frame.day)),
        made=translate("report", "made {time} UTC").format(time=_time_words(edition.made_at)),
        digest=translate("report", "digest {digest}").format(digest=edition.digest[:16]),
        program=translate("report", "Dosebook {version}").format(version=edition.program_version),
        confidential=translate("report", "CONFIDENTIAL"),
        marks=_marks(frame),
    )
    whole = f"{title}: {report}"
    found = (first_section_of if only_first else sections_of)(frame, edition.sections)
    sections = tuple(replace(one, new_page=True) if place == 0 else one for place, one in enumerate(found))
    printed = tuple(one for one in sections if one.blocks) if only_first else sections
    made = Document(whole, imprint, (cover(frame, imprint, whole, sections), *printed))
    return deidentified(made, frame, edition.made_at.date()) if frame.profile.is_deidentified else made


def _marks(frame: Frame) -> tuple[str, ...]:
    marks = list(frame.profile.marks)
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
