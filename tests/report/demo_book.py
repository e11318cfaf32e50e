"""The demo study's book as blocks, without the PDF."""

from datetime import date

from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Document
from dosebook.report.contents import all_sections
from report.reading import document

DEMO_DAY = date(2018, 8, 15)


def demo_document(data: StudyData) -> Document:
    """Return the demo's report to the day before its fifth review, with every section."""
    fifth = next(one.uid for one in data.cohorts if one.number == 5)
    return document(data, DEMO_DAY, fifth, sections=all_sections())
