"""All treated participants as swimmers, in as many figures as pages need."""

from dosebook.drawing.study_charts.swimmers import swimmers
from dosebook.report.blocks import Figure
from dosebook.report.chart_figure import figures_of, scope_of
from dosebook.report.frame import Frame


def swimmer_figures(frame: Frame) -> tuple[Figure, ...]:
    """Return the figures; none where nobody's first day is known."""
    return figures_of(swimmers(scope_of(frame), is_turned=frame.is_turned))
