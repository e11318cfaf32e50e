"""Look at a finished report page by page, and at what is missing in it."""

from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dosebook.actions.make_report import BuiltReport, page_picture
from dosebook.domain.cut_off import reported
from dosebook.domain.study_data import StudyData
from dosebook.report.readiness import Matter, ReadinessLine, readiness
from dosebook.store.worker import StudyWorker

if TYPE_CHECKING:
    from dosebook.report.pdf.preview import PagePicture

__all__ = [
    "Matter",
    "PageLook",
    "ReadinessLine",
    "contents_of",
    "data_at",
    "look_at_page",
    "readiness_at",
    "sizes_of_pages",
    "texts_of_pages",
]


@dataclass(frozen=True, slots=True)
class PageLook:
    """One page as 32-bit pixels in the order blue, green, red, unused."""

    index: int
    dpi: float
    picture: "PagePicture"


def sizes_of_pages(report: BuiltReport) -> tuple[tuple[float, float], ...]:
    """Return width and height of each page in points; takes some milliseconds."""
    from dosebook.report.pdf.preview import page_sizes

    return page_sizes(report.pdf, report.request.password)


def contents_of(report: BuiltReport) -> tuple[tuple[str, int], ...]:
    """Return the title of each section and the page (from 1) on which it begins; takes some milliseconds."""
    from dosebook.report.pdf.preview import outline

    return outline(report.pdf, report.request.password)


def texts_of_pages(pdf: bytes) -> tuple[str, ...]:
    """Return the text of each page of a PDF as another reader finds it."""
    from dosebook.report.pdf.preview import page_texts

    return page_texts(pdf)


def look_at_page(report: BuiltReport, index: int, dpi: float) -> PageLook:
    """Return the page at ``index`` (from 0); takes some tens of milliseconds."""
    return PageLook(index, dpi, page_picture(report, index, dpi))


def data_at(study: StudyWorker, position: int | None) -> Future[StudyData]:
    """Return the study as it stood at a position of the ledger, or stands now."""
    return study.submit(lambda file: file.read(position))


def readiness_at(data: StudyData, day: date) -> tuple[ReadinessLine, ...]:
    """Return what is open before a report on ``data`` to ``day``, each with the field that it leads to."""
    return readiness(reported(data, day))
