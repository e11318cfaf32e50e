"""Lowest counts and recoveries once more, with counts that support may have raised."""

from dosebook.domain.words import translate
from dosebook.report.blocks import Section
from dosebook.report.frame import Frame
from dosebook.report.nadir_tables import nadir_table


def section(frame: Frame) -> Section:
    """Return the table of all counts."""
    title = translate("report", "Blood counts: those after support too")
    return Section("counts", title, (nadir_table(frame, with_support=True),))
