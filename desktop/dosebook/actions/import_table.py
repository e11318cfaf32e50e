"""Bring a table of another system into the study: look first, then all of it in one save, or nothing."""

from concurrent.futures import Future
from dataclasses import astuple
from datetime import date
from pathlib import Path
from uuid import uuid4

from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.interchange.importing.mapping import (
    ColumnMapping,
    MappingRefused,
    check_mapping,
    guess_mapping,
    mapping_text,
    read_mapping,
)
from dosebook.interchange.importing.meanings import ForeignWord, answers, foreign_words
from dosebook.interchange.importing.plan import ImportPlan, Rejected, plan_import
from dosebook.interchange.importing.source import SourceRefused, SourceTable, read_source, sheets_of
from dosebook.interchange.importing.targets import targets
from dosebook.interchange.importing.templates import keep_template, template_called, templates
from dosebook.store.study_file import Saved
from dosebook.store.worker import StudyWorker

__all__ = [
    "ColumnMapping",
    "ForeignWord",
    "ImportPlan",
    "MappingRefused",
    "Rejected",
    "SourceRefused",
    "SourceTable",
    "answers",
    "changes_of",
    "check_mapping",
    "foreign_words",
    "guess_mapping",
    "import_planned",
    "keep_template",
    "look_at_import",
    "mapping_text",
    "read_mapping",
    "read_source",
    "reason_of",
    "rejected_csv",
    "sheets_of",
    "targets",
    "template_called",
    "templates",
]


def look_at_import(source: SourceTable, mapping: ColumnMapping, data: StudyData, today: date) -> ImportPlan:
    """Return what an import would do; raises MappingRefused. Nothing is changed."""
    return plan_import(source, mapping, data, today=today, new_uid=lambda: uuid4().hex)


def import_planned(study: StudyWorker, plan: ImportPlan, person: Person) -> Future[Saved]:
    """Create all records of the plan in one save; its reason names the file and the digest of its bytes.

    The rows that the plan rejects are left out: show them first. Raises like ``save_changes``.
    """
    save = Save(uuid4().hex, person, changes_of(plan), reason_of(plan))
    return study.submit(lambda file: file.save(save))


def changes_of(plan: ImportPlan) -> tuple[Create, ...]:
    """Return what the save of a plan holds."""
    return tuple(Create(record) for record in plan.records)


def reason_of(plan: ImportPlan) -> str:
    """Return the reason of the save: the file, and the digest of its bytes."""
    words = translate("import", "Imported {count} rows of {file}, SHA-256 {digest}")
    return words.format(count=len(plan.records), file=plan.source.name, digest=plan.source.sha256)


def rejected_csv(rejected: tuple[Rejected, ...], path: Path) -> None:
    """Write the rejected cells as a CSV file to correct the source by; raises a DosebookError."""
    from dosebook.interchange.calc.csv_table import write_result
    from dosebook.interchange.export.csv_files import csv_bytes

    columns = (
        translate("import", "line"),
        translate("import", "column"),
        translate("import", "text"),
        translate("import", "reason"),
    )
    write_result(path, csv_bytes(columns, [astuple(item) for item in rejected]))
