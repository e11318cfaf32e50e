"""A chart of the study as a block of the report: the same one that the window shows."""

from collections.abc import Iterable, Iterator

from dosebook.domain.records import Cohort
from dosebook.drawing.study_charts.chart import Chart
from dosebook.drawing.study_charts.scope import Scope
from dosebook.report.blocks import Block, Figure, Note
from dosebook.report.frame import Frame

WIDTH = 490.0


def scope_of(frame: Frame, only: Cohort | None = None) -> Scope:
    """Return what the charts of a report are about: its cohorts as known at its cut-off, or ``only`` one of them."""
    under_review = frame.under_review.uid if frame.under_review is not None else None
    if only is not None:
        return Scope(frame.data, frame.day, (only,), under_review)
    return Scope(frame.data, frame.day, frame.cohorts, under_review, frame.all_groups)


def figures_of(charts: Iterable[Chart]) -> tuple[Figure, ...]:
    """Return the figures of those charts that have something to show."""
    return tuple(
        Figure(chart.draw(WIDTH), chart.title, chart.note) for chart in charts if chart.draw is not None
    )


def chart_blocks(charts: Iterable[Chart], *, is_open: bool = False) -> Iterator[Block]:
    """Yield the figures, and a note in place of a chart that has nothing to show."""
    for chart in charts:
        if chart.draw is not None:
            yield Figure(chart.draw(WIDTH), chart.title, chart.note, is_open=is_open)
        else:
            yield Note(f"{chart.title}: {chart.note}", is_open=is_open)
