"""The demo study's book as blocks, without the PDF."""

from datetime import date
from pathlib import Path

from dosebook.actions.create_demo import create_demo
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Document
from dosebook.report.contents import all_sections
from dosebook.store.context import Context
from dosebook.store.study_file import StudyFile
from report.reading import document

DEMO_DAY = date(2018, 8, 15)


def demo_document(data: StudyData) -> Document:
    """Return the demo's report to the day before its fifth review, with every section."""
    fifth = next(one.uid for one in data.cohorts if one.number == 5)
    return document(data, DEMO_DAY, fifth, sections=all_sections())


def demo_file(folder: Path) -> tuple[Path, StudyData]:
    """Write the demo study into a folder; return its path and what it holds."""
    path = folder / "demo.dosebook"
    create_demo(path, folder / "profile")
    file = StudyFile.open(path, Context(folder / "profile"))
    try:
        return path, file.read()
    finally:
        file.close()
