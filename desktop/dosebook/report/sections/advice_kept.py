"""The advice that was kept before, how it was computed, and what people decided."""

from dosebook.domain.escalation.advice_tables import path_table
from dosebook.domain.escalation.decision_path import decision_path
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate
from dosebook.report.blocks import DATE_SAMPLE, Block, Column, Prose, Row, Section, Table
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame
from dosebook.report.plain_table import plain_table


def section(frame: Frame) -> Section | None:
    """Return the path of all advice kept; of one site's file nothing, since it says nothing of a cohort."""
    if frame.is_one_site:
        return None
    title = translate("report", "Advice kept, and what was decided")
    return Section("advice-kept", title, tuple(_blocks(frame)))


def _blocks(frame: Frame) -> list[Block]:
    path = decision_path(frame.data)
    if not path:
        return [Prose(translate("report", "No advice was kept up to the cut-off."))]
    table = plain_table(path_table(path), translate("report", "The path so far"))
    columns = (
        Column(translate("report", "After"), weight=1.3, sample=DATE_SAMPLE),
        Column(translate("report", "Rule applied"), weight=1.9),
        Column(translate("report", "Outcomes it was given"), weight=2.8),
        Column(translate("report", "Advice"), weight=3.2),
    )
    rows = []
    for step in path:
        kept = step.decision
        after = cohort_name(step.cohort) if step.cohort else MISSING
        where = translate("report", "{program}, entry {position} of the audit trail").format(
            program=kept.program or MISSING, position=kept.position if kept.position is not None else MISSING
        )
        cells = (f"{after}\n{format_date(kept.day)}\n{where}", kept.rule_words, kept.inputs, kept.advice)
        rows.append(Row(cells))
    title = translate("report", "As it was computed")
    return [table, Table(columns, tuple(rows), "", title=title, is_listing=True)]
