"""A chart of the study as a block of the report: the same one that the window shows."""

from collections.abc import Iterable, Iterator

from dosebook.domain.records import Cohort
from dosebook.domain.words import translate
from dosebook.drawing.study_charts.chart import Chart
from dosebook.drawing.study_charts.scope import Scope
from dosebook.report.blocks import Block, Figure, Note
from dosebook.report.frame import Frame

WIDTH = 490.0
WIDTH_ON_ITS_SIDE = 690.0
"""The text width of a page on its side, of the paper with the shorter long side."""


def scope_of(frame: Frame, only: Cohort | None = None) -> Scope:
    """Return what the charts of a report are about: its cohorts as known at its cut-off, or ``only`` one of them."""
    under_review = frame.under_review.uid if frame.under_review is not None else None
    if only is not None:
        return Scope(frame.data, frame.day, (only,), under_review)
    return Scope(frame.data, frame.day, frame.cohorts, under_review, frame.all_groups)


def figures_of(charts: Iterable[Chart]) -> tuple[Figure, ...]:
    """Return the figures of those charts that have something to show."""
    return tuple(block for block in chart_blocks(charts) if isinstance(block, Figure))


def chart_blocks(charts: Iterable[Chart], *, is_open: bool = False) -> Iterator[Block]:
    """Yield the figures, and a note in place of a chart that has nothing to show.

    A chart without a title goes on with the one before it.
    """
    begun = ""
    for chart in charts:
        if chart.draw is not None:
            begun = chart.title or begun
            title = chart.title or translate("report", "{title} (continued)").format(title=begun)
            yield Figure(chart.draw(WIDTH), title, chart.note, is_open=is_open, redraw=chart.draw)
        else:
            yield Note(f"{chart.title}: {chart.note}", is_open=is_open)
