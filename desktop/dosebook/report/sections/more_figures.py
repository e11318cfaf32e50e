"""Figures that a committee may ask for: grades by cohort, term and week, counts of everybody, swimmers with responses."""

from dosebook.domain.words import translate
from dosebook.drawing.study_charts.counts import count_curves
from dosebook.drawing.study_charts.event_grades import cohort_bars, term_bars
from dosebook.drawing.study_charts.weeks import week_map
from dosebook.report.blocks import Section
from dosebook.report.chart_figure import chart_blocks, scope_of
from dosebook.report.frame import Frame


def section(frame: Frame) -> Section:
    """Return the figures that no other section shows."""
    scope = scope_of(frame)
    charts = (*cohort_bars(scope), *term_bars(scope), *week_map(scope), *count_curves(scope))
    return Section("figures", translate("report", "More figures"), tuple(chart_blocks(charts)))
