"""All charts of a study, in the order in which a review asks: dose, toxicity, blood, organs, activity."""

from collections.abc import Callable
from dataclasses import dataclass

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.drawing.study_charts.chart import Chart
from dosebook.drawing.study_charts.conduct import accrual_chart, dlt_forest, ladder
from dosebook.drawing.study_charts.counts import count_curves
from dosebook.drawing.study_charts.event_grades import cohort_bars, term_bars, term_dots
from dosebook.drawing.study_charts.exposure import exposure_illustration
from dosebook.drawing.study_charts.first_event import first_grade_3
from dosebook.drawing.study_charts.liver import liver
from dosebook.drawing.study_charts.myeloma import best_changes, changes_over_time
from dosebook.drawing.study_charts.scope import Scope
from dosebook.drawing.study_charts.swimmers import response_swimmers, swimmers
from dosebook.drawing.study_charts.weeks import week_map

MakeCharts = Callable[[Scope], tuple[Chart, ...]]


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """One kind of chart: its key, its name in a list, and what makes it (several where one would be too high)."""

    key: str
    name_marked: str
    make: MakeCharts

    @property
    def name(self) -> str:
        """The name in the language of the program."""
        return translate("charts", self.name_marked)


CHARTS: tuple[ChartSpec, ...] = (
    ChartSpec("ladder", QT_TRANSLATE_NOOP("charts", "Cohort ladder"), ladder),
    ChartSpec("accrual", QT_TRANSLATE_NOOP("charts", "Enrolment over time"), accrual_chart),
    ChartSpec("swimmers", QT_TRANSLATE_NOOP("charts", "Swimmers"), swimmers),
    ChartSpec("dlt_rates", QT_TRANSLATE_NOOP("charts", "DLT rate by dose"), dlt_forest),
    ChartSpec("term_bars", QT_TRANSLATE_NOOP("charts", "Events by term and grade"), term_bars),
    ChartSpec("cohort_bars", QT_TRANSLATE_NOOP("charts", "Highest grade by cohort"), cohort_bars),
    ChartSpec("term_dots", QT_TRANSLATE_NOOP("charts", "Events by term and cohort"), term_dots),
    ChartSpec("weeks", QT_TRANSLATE_NOOP("charts", "Grades week by week"), week_map),
    ChartSpec("first_grade_3", QT_TRANSLATE_NOOP("charts", "First grade 3 or higher"), first_grade_3),
    ChartSpec("counts", QT_TRANSLATE_NOOP("charts", "Blood counts"), count_curves),
    ChartSpec("liver", QT_TRANSLATE_NOOP("charts", "Liver (Hy's law)"), liver),
    ChartSpec("responses", QT_TRANSLATE_NOOP("charts", "Responses over time"), response_swimmers),
    ChartSpec("best_changes", QT_TRANSLATE_NOOP("charts", "M-protein: best change"), best_changes),
    ChartSpec("changes_over_time", QT_TRANSLATE_NOOP("charts", "M-protein over time"), changes_over_time),
    ChartSpec(
        "exposure_illustration",
        QT_TRANSLATE_NOOP("charts", "Fractions against at once"),
        exposure_illustration,
    ),
)
