"""Print the list of missing and expected forms as a PDF."""

from datetime import date
from pathlib import Path

from dosebook import __version__
from dosebook.domain.study_data import StudyData
from dosebook.runtime.clock import Clock, SystemClock

__all__ = ["print_missing_forms"]


def print_missing_forms(data: StudyData, today: date, path: Path, clock: Clock | None = None) -> int:
    """Write the list of missing and expected forms to ``path`` and return its pages; raises ReportNotWritten."""
    from dosebook.report.missing_forms import missing_forms
    from dosebook.report.pdf.document import render
    from dosebook.report.pdf.export import write_pdf

    made = render(missing_forms(data, today, (clock or SystemClock()).now_utc(), __version__))
    write_pdf(made.pdf, path)
    return made.pages
