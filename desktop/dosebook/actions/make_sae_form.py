"""Make the form of a serious event: one version of its report as a PDF."""

from pathlib import Path

from dosebook import __version__
from dosebook.domain.errors import DosebookError
from dosebook.domain.records import AdverseEvent, SaeReport
from dosebook.domain.safety_codelists import SaeReportVersion
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.runtime.clock import Clock, SystemClock


class NoSuchReport(DosebookError):
    """The study has no such report; the sentence says which are there."""


def sae_reports_of(data: StudyData, participant: str) -> tuple[SaeReport, ...]:
    """Return the reports about the serious events of the participant with this uid, in the order of entry."""
    return tuple(
        report
        for report in data.of_participant(SaeReport, participant)
        if isinstance(data.find(report.event), AdverseEvent)
    )


def sae_report_with(data: StudyData, participant: str, term: str, follow_up: int | None) -> SaeReport:
    """Return a report of the participant with this uid: of the event with this term, the initial one or a follow-up.

    Without a term the participant must have one serious event only. Raises NoSuchReport.
    """
    reports = sae_reports_of(data, participant)
    if term:
        wanted = term.strip().casefold()
        reports = tuple(one for one in reports if wanted in _terms(one, data))
    events = {report.event for report in reports}
    if len(events) > 1:
        listed = ", ".join(dict.fromkeys(data.find(report.event).term for report in reports))
        words = translate("sae", "There are reports of several events: {terms}. Say which by its term.")
        raise NoSuchReport(words.format(terms=listed))
    for report in reports:
        is_initial = follow_up is None and report.report_version is not SaeReportVersion.FOLLOW_UP
        if is_initial or (follow_up is not None and report.follow_up_number == follow_up):
            return report
    raise NoSuchReport(translate("sae", "There is no such SAE report in this study."))


def make_sae_form(data: StudyData, report: SaeReport, path: Path, *, clock: Clock | None = None) -> int:
    """Write the form of ``report`` as a PDF and return its pages; raises ReportNotWritten."""
    from dosebook.report.pdf.document import render
    from dosebook.report.pdf.export import write_pdf
    from dosebook.report.sae_form import sae_form

    made = render(sae_form(data, report, (clock or SystemClock()).now_utc(), __version__))
    write_pdf(made.pdf, path)
    return made.pages


def _terms(report: SaeReport, data: StudyData) -> set[str]:
    event = data.find(report.event)
    return {event.ctcae_term.casefold(), event.reported_term.casefold()}
