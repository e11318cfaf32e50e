"""Laboratory tests other than blood counts: liver by the limits of Hy's law, kidney, thyroid."""

from dosebook.domain.words import translate
from dosebook.drawing.study_charts.liver import liver
from dosebook.report.blocks import Prose, Section
from dosebook.report.chart_figure import chart_blocks, scope_of
from dosebook.report.format import format_fraction
from dosebook.report.frame import Frame
from dosebook.report.organ_tables import kidney_table, liver_table, potential_cases, thyroid_table


def section(frame: Frame) -> Section:
    """Return liver, kidney and thyroid of everybody treated."""
    return Section(
        "labs",
        translate("report", "Liver, kidney and thyroid"),
        (
            Prose(_lead(frame), is_open=True),
            *chart_blocks(liver(scope_of(frame))),
            liver_table(frame),
            kidney_table(frame),
            thyroid_table(frame),
        ),
    )


def _lead(frame: Frame) -> str:
    cases, known = potential_cases(frame)
    if not known:
        return translate(
            "report",
            "No treated participant has both a transaminase and a bilirubin after the first fraction.",
        )
    words = translate(
        "report",
        "Potential cases of Hy's law: {cases} participants with a transaminase and bilirubin after the first fraction; {treated} "
        "were treated.",
    )
    return words.format(cases=format_fraction(cases, known), treated=frame.everybody.treated)
