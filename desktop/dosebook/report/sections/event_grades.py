"""Each small cohort by highest grade; of larger ones the section on classes and terms tells it."""

from dosebook.domain.words import translate
from dosebook.report.blocks import Block, Prose, Section
from dosebook.report.frame import Frame
from dosebook.report.grade_tables import are_small, by_highest_grade


def section(frame: Frame) -> Section | None:
    """Return a table for each of several small cohorts, the one under review first."""
    if not are_small(frame):
        return None
    blocks: tuple[Block, ...] = tuple(by_highest_grade(frame))
    title = translate("report", "Adverse events by highest grade")
    empty = Prose(translate("report", "Nobody was treated up to the cut-off."))
    return Section("event-grades", title, blocks or (empty,))
