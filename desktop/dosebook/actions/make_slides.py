"""The decision page as slides, for the screen of the meeting; the report itself is what is recorded."""

from dataclasses import replace
from pathlib import Path

from dosebook.actions.make_report import ReportNotMade, ReportRequest, report_document
from dosebook.domain.words import translate
from dosebook.store.worker import StudyWorker

__all__ = ["ReportNotMade", "make_slides"]

DECISION = "decision"


def make_slides(study: StudyWorker, request: ReportRequest, path: Path) -> int:
    """Write the decision page as slides of 16 to 9 and return how many; waits for it.

    Raises ReportNotMade, also for an open report, which has no decision page, or ReportNotWritten.
    """
    from dosebook.report.pdf.document import render
    from dosebook.report.pdf.export import write_pdf
    from dosebook.report.slides import slides

    document = report_document(study, replace(request, sections=(DECISION,))).result()
    made = slides(document, DECISION)
    if not made.sections:
        raise ReportNotMade(translate("actions", "The open report has no decision page to make slides of."))
    rendered = render(made, page_size="Slide", password=request.password)
    write_pdf(rendered.pdf, path)
    return rendered.pages
