"""Each treated participant of the cohort under review has a figure, and nobody else."""

from datetime import date
from io import BytesIO

import pypdf
import pytest

import builders
from dosebook.domain.codelists import Sex
from dosebook.domain.records import Record
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Figure, Heading, Section
from dosebook.report.pdf.document import render
from report.made_up import CUT_OFF, made_up
from report.reading import document, section, texts

DAY = date(2018, 8, 15)


def two_cohorts(*others: Record) -> StudyData:
    return StudyData.of(
        [
            builders.study(),
            builders.cohort(1, "12.5"),
            builders.cohort(2, "15.625", "15.625"),
            builders.participant("01-01", 1),
            builders.dose("01-01", 1, "2017-06-01"),
            builders.participant("02-01", 2),
            builders.dose("02-01", 1, "2018-01-09"),
            builders.participant("02-02", 2),
            *others,
        ]
    )


def profiles(data: StudyData, under_review: str | None = "c2") -> Section:
    return section(document(data, DAY, under_review), "profiles")


def test_only_the_treated_of_the_cohort_under_review_are_drawn() -> None:
    found = profiles(two_cohorts())
    assert [block.text for block in found.blocks if isinstance(block, Heading)] == ["02-01"]
    assert sum(isinstance(block, Figure) for block in found.blocks) == 1


@pytest.mark.parametrize("under_review", [None, "c3"])
def test_without_anybody_treated_it_says_so(under_review: str | None) -> None:
    data = two_cohorts(builders.cohort(3, "25"))
    assert "Nobody was treated up to the cut-off." in list(texts(profiles(data, under_review)))


def test_what_cannot_be_drawn_is_said_and_the_day_of_the_report_is_not_called_today() -> None:
    data = two_cohorts(builders.transfusion("t", "02-01", date=None), builders.event("e", "02-01"))
    (figure,) = (block for block in profiles(data).blocks if isinstance(block, Figure))
    assert figure.note == "What has no date, value or unit is not drawn; it stands in the tables."
    text = "".join(page.extract_text() for page in pypdf.PdfReader(pdf_of(data)).pages)
    assert "today" not in text.split("Participants of the cohort under review")[1].split("Listing of all")[0]


def pdf_of(data: StudyData) -> BytesIO:
    return BytesIO(render(document(data, DAY, "c2")).pdf)


@pytest.mark.parametrize("seed", range(2))
def test_a_page_holds_the_figure_whatever_is_recorded(seed: int) -> None:
    made = made_up(12, 200, seed)
    found = section(document(made.data, CUT_OFF, made.under_review), "profiles")
    figures = [block for block in found.blocks if isinstance(block, Figure)]
    assert figures
    assert all(figure.drawing.alt_text for figure in figures)
    assert render(document(made.data, CUT_OFF, made.under_review), page_size="Letter").pages > len(figures)


def test_each_participant_has_a_page_with_who_it_is() -> None:
    people = [
        builders.participant(f"01-0{place}", sex=Sex.FEMALE, age=60 + place, ecog=1) for place in (1, 2, 3)
    ]
    study = builders.study_data(
        builders.study(),
        builders.cohort(1, "12.5"),
        people,
        [builders.dose(one.participant_id) for one in people],
    )
    made = document(study, date(2018, 8, 15), "c1", sections=("profiles",))
    pages = [page.extract_text() for page in pypdf.PdfReader(BytesIO(render(made).pdf)).pages]
    for place in (1, 2, 3):
        (page,) = [text for text in pages[1:] if f"{60 + place} years" in text]
        assert f"01-0{place}" in page
        assert "ECOG 1" in page
        assert "1 fraction, 24.55 mCi" in page
