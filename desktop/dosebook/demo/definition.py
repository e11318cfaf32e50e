"""The clauses of the demo's DLT definition: what its definition in words says, so that the program can look."""

from dataclasses import replace

from dosebook.demo.naming import uid_of
from dosebook.demo.study_record import STUDY
from dosebook.domain.dlt_templates import DltTemplate, template_clauses
from dosebook.domain.records import DltClause

_PARTS = ("(a)", "(a)", "(b)", "(b)", "(c)", "(d)", "(e)")
"""The part of the definition in words that each clause stands for."""


def dlt_clauses() -> tuple[DltClause, ...]:
    """Return the clauses, each saying that it is assumed and which part of the words it stands for."""
    clauses = template_clauses(DltTemplate.RADIOPHARMACEUTICAL, STUDY.ctcae_version, lambda: "")
    return tuple(
        replace(
            clause,
            uid=uid_of("dlt_clause", clause.number),
            note=f"Assumed for the demo; part {part} of the definition in words.",
        )
        for clause, part in zip(clauses, _PARTS, strict=True)
    )
