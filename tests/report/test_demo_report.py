"""The report of the demo study says the published figures, and what they hide."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from dosebook.actions.create_demo import create_demo
from dosebook.actions.make_report import BuiltReport, default_request, preview_report
from dosebook.report.contents import PARTS
from dosebook.store.context import Context
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltReport]:
    folder = tmp_path_factory.mktemp("demo")
    create_demo(folder / "demo.dosebook", folder / "profile")
    study = StudyWorker.open(folder / "demo.dosebook", Context(folder / "profile"))
    data = study.submit(StudyFile.read).result()
    yield preview_report(study, default_request(data)).result()
    study.close().result()


@pytest.fixture(scope="module")
def pages(built: BuiltReport) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(built.pdf)).pages]


@pytest.mark.parametrize(
    "words",
    [
        "Cohort 5: 2 × 15.625 mCi/m², one week apart",
        "exact two-sided 95 % interval 0 to 60 %",
        # Beta(1, 5): 0.7 to the fifth is 0.168.
        "0/4; exact 95 % interval 0 to 60 %; P(rate > 30 %) = 17 %, uniform prior",
        "mean 65.15 mCi given to 4/4 (in brackets cohort 4: 55.29, +17.8 %)",
        "planned 31.25 mCi/m² (31.25)",
        "BSA 2.09 m² (1.77)",
        "PR or better 0/4; MR or better 2/4; SD or better 4/4",
        "Against cohort 4, day 1 to the end of the DLT window, not randomised",
        "assumed for the demo",
        "Planned next 6 cohorts are planned and 5 recorded; the regimen of the next is not recorded.",
        "Since the data to 1 Sep 2017. New events: 24, serious among them: 1, participants with one: 4. New DLTs: 0",
    ],
)
def test_page_1(pages: list[str], words: str) -> None:
    assert words in pages[1]


@pytest.mark.parametrize(
    "words",
    [
        "rose by 17.8 %, from 55.29 mCi in cohort 4 to 65.15 mCi in cohort 5",
        "given per m² 31.23 and 31.23, given per kg 0.821 and 0.730 mCi/kg (−11.0 %)",
        "Body size accounts for it",
        "1.48 times as much, a difference of 11.3 percentage points; the medians were −38.0 and −17.0 %. Over the same",
        "Transfusion days per participant of cohort 5: platelets 0.50, fewer than in any earlier cohort (0.75 to 2.75);",
        "packed red cells 0.50, fewer than in any earlier cohort (1.00 to 2.00). Over the same days",
        "340 participant-days, 340 in earlier cohorts. Not randomised.",
        "Platelet transfusion days: 2 in 1 of 4 participants of cohort 5",
    ],
)
def test_the_sections_say_what_the_figures_hide(pages: list[str], words: str) -> None:
    assert words in " ".join(pages)


def test_the_mean_of_prior_lines_is_5(pages: list[str]) -> None:
    (line,) = (page for page in pages if "Prior lines of therapy" in page)
    cells = line.split("Prior lines of therapy 5", 1)[1]
    assert cells.split()[8:10] == ["5.0", "(4–7)"]


def test_every_page_is_confidential_numbered_and_marked_synthetic(
    built: BuiltReport, pages: list[str]
) -> None:
    assert built.pages == len(pages)
    for number, page in enumerate(pages, start=1):
        for words in (
            "CONFIDENTIAL",
            f"page {number} of {built.pages}",
            "synthetic participants",
            "data to 15 Aug 2018",
        ):
            assert words in page
        assert f"digest {built.digest[:16]}" in page


def test_it_is_the_fifth_report_as_before_the_fifth_review(built: BuiltReport, pages: list[str]) -> None:
    assert built.number == 5
    assert "The committee has met 4 times" in " ".join(pages)


def test_the_body_has_at_most_25_pages(built: BuiltReport) -> None:
    reader = pypdf.PdfReader(BytesIO(built.pdf))
    first = next(part.title for part in PARTS if part.is_appendix)
    item = next(one for one in reader.outline if not isinstance(one, list) and str(one.title).endswith(first))
    assert reader.get_destination_page_number(item) <= 25


def test_every_section_is_bookmarked(built: BuiltReport) -> None:
    outline = pypdf.PdfReader(BytesIO(built.pdf)).outline
    titles = [str(item.title) for item in outline if not isinstance(item, list)]
    assert len(titles) == sum(part.is_usual for part in PARTS) + 1
    assert titles[0] == "CLR 131 phase 1b: DMC safety summary 5 (draft)"
    assert titles[1].startswith("1. Cohort 5")
    assert titles[-1].endswith(". Listing of all adverse events")


def test_the_demo_gives_the_same_bytes_when_it_is_made_anew(built: BuiltReport, tmp_path: Path) -> None:
    create_demo(tmp_path / "again.dosebook", tmp_path / "profile")
    study = StudyWorker.open(tmp_path / "again.dosebook", Context(tmp_path / "profile"))
    data = study.submit(StudyFile.read).result()
    assert preview_report(study, default_request(data)).result().pdf == built.pdf
    study.close().result()


def test_the_body_of_the_usual_report_has_at_most_25_pages_with_its_cover(built: BuiltReport) -> None:
    reader = pypdf.PdfReader(BytesIO(built.pdf))
    starts = {
        str(item.title).split(". ")[-1]: reader.get_destination_page_number(item)
        for item in reader.outline
        if not isinstance(item, list)
    }
    appendix = min(starts[part.title] for part in PARTS if part.is_appendix and part.title in starts)
    assert 15 < appendix <= 25


def test_each_line_of_the_contents_leads_to_its_section_and_says_its_page(built: BuiltReport) -> None:
    reader = pypdf.PdfReader(BytesIO(built.pdf))
    starts = [
        reader.get_destination_page_number(item) for item in reader.outline if not isinstance(item, list)
    ]
    links = [one.get_object() for one in reader.pages[0]["/Annots"]]  # type: ignore[attr-defined]
    pages = [reader.get_page_number(one["/Dest"][0].get_object()) for one in links if "/Dest" in one]
    assert set(pages) == set(starts[1:])
    shown = reader.pages[0].extract_text()
    assert all(f"page {page + 1}" in " ".join(shown.split()) for page in starts[1:])
