"""Load the decision table of the protocol into the study's rule: all of it, or nothing and every bad cell named."""

from dataclasses import replace
from pathlib import Path

from dosebook.domain.changes import Amend, Change, Create
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.table_rule import table_faults
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.interchange.decision_table_file import DecisionTableRefused, read_decision_table

__all__ = ["DecisionTableRefused", "load_decision_table", "table_changes", "table_reason"]


def load_decision_table(path: Path) -> tuple[str, ...]:
    """Return the rows of the table as a rule keeps them; raises DecisionTableRefused naming every bad cell."""
    cells, faults = read_decision_table(path)
    found = (*faults, *table_faults(cells))
    if found:
        words = translate(
            "table",
            "The decision table in {file} cannot be used. Nothing was loaded. Mend the cells named below.",
        )
        raise DecisionTableRefused(words.format(file=path.name), found)
    ordered = sorted(cells, key=lambda cell: (cell.evaluable, cell.with_dlt))
    return tuple(f"{cell.with_dlt}/{cell.evaluable} {cell.letter.upper()}" for cell in ordered)


def table_changes(rows: tuple[str, ...], data: StudyData, uid: str) -> tuple[Change, ...]:
    """Return the change that makes the table the study's rule; a new rule gets this ``uid``."""
    design = data.escalation_design
    if design is None:
        made = EscalationDesign(uid=uid, rule=EscalationRule.DECISION_TABLE, decision_rows=rows)
        return (Create(made),)
    changed = replace(design, rule=EscalationRule.DECISION_TABLE, decision_rows=rows)
    return () if changed == design else (Amend(changed, data.entries[design.uid].version),)


def table_reason(file: str) -> str:
    """Return the reason under which the change stands in the audit trail."""
    return translate("table", "Decision table loaded from {file}").format(file=file)
