"""Print the list of queries as a PDF."""

from datetime import date
from pathlib import Path

from dosebook import __version__
from dosebook.domain.study_data import StudyData
from dosebook.runtime.clock import Clock, SystemClock

__all__ = ["print_queries"]


def print_queries(data: StudyData, today: date, path: Path, clock: Clock | None = None) -> int:
    """Write the list of queries to ``path`` and return its pages; raises ReportNotWritten."""
    from dosebook.report.pdf.document import render
    from dosebook.report.pdf.export import write_pdf
    from dosebook.report.query_list import query_list

    made = render(query_list(data, today, (clock or SystemClock()).now_utc(), __version__))
    write_pdf(made.pdf, path)
    return made.pages
