"""The answer in figures: treated, evaluable, pending, and with DLT, with the exact interval."""

from dosebook.domain.exact_interval import clopper_pearson
from dosebook.domain.records import Cohort
from dosebook.domain.words import translate
from dosebook.report.blocks import KeyFigure, KeyFigures
from dosebook.report.format import format_fraction, format_interval
from dosebook.report.frame import Frame


def key_figures(frame: Frame, cohort: Cohort) -> KeyFigures:
    """Return the counts of one cohort at the cut-off."""
    count = frame.dlts(cohort)
    interval = clopper_pearson(count.with_dlt, count.evaluable)
    exact = format_interval(interval.low, interval.high)
    label = (
        translate("report", "with DLT of evaluable; exact two-sided 95 % interval {interval}")
        if count.evaluable
        else translate("report", "with DLT of evaluable: nobody is evaluable yet")
    )
    to_judge = KeyFigure(str(count.not_judged), translate("report", "not yet judged"))
    return KeyFigures(
        (
            KeyFigure(str(count.treated), translate("report", "treated")),
            KeyFigure(str(count.evaluable), translate("report", "evaluable for DLT")),
            KeyFigure(str(count.pending), translate("report", "pending")),
            *((to_judge,) if count.not_judged else ()),
            KeyFigure(str(count.not_evaluable), translate("report", "not evaluable")),
            KeyFigure(format_fraction(count.with_dlt, count.evaluable), label.format(interval=exact)),
        )
    )
