"""Sections of many cohorts lie on their side, and their figures use the page."""

from dataclasses import replace

import builders
from dosebook.domain.records import Cohort, CohortUid, Participant
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Document, Figure
from dosebook.report.chart_figure import WIDTH, WIDTH_ON_ITS_SIDE
from dosebook.report.contents import all_sections
from report.made_up import CUT_OFF, made_up
from report.reading import document


def made(sections: tuple[str, ...]) -> Document:
    cohorts = [builders.cohort(number, str(10 + number)) for number in range(1, 13)]
    others = [one for one in made_up(36, 60).records if not isinstance(one, Cohort)]
    placed = [
        replace(one, cohort=CohortUid(f"c{1 + place % 12}")) if isinstance(one, Participant) else one
        for place, one in enumerate(others)
    ]
    return document(StudyData.of([*placed, *cohorts]), CUT_OFF, "c12", sections=sections)


def test_a_section_between_two_on_their_side_lies_too_and_one_made_for_an_upright_page_never() -> None:
    lying = {one.key: one.landscape for one in made(all_sections()).sections}
    assert all(lying[key] for key in ("events", "comparison", "event-terms", "dlt", "serious"))
    assert not any(lying[key] for key in ("decision", "changes", "advice", "form", "about", "profiles"))
    between = {one.key: one.landscape for one in made(("events", "profiles", "listing")).sections}
    assert [between[key] for key in ("events", "profiles", "listing")] == [True, False, True]
    last = {one.key: one.landscape for one in made(("events", "about")).sections}
    assert last["events"]
    assert last["about"], "the last section after one on its side lies too"


def test_a_figure_is_as_wide_as_its_page_and_each_has_a_title() -> None:
    book = made(all_sections())
    figures = {
        lies: [block for of in book.sections if of.landscape is lies for block in of.blocks]
        for lies in (True, False)
    }
    drawn = {
        lies: [one for one in blocks if isinstance(one, Figure) and one.redraw]
        for lies, blocks in figures.items()
    }
    assert {one.drawing.width for one in drawn[True]} == {WIDTH_ON_ITS_SIDE}
    assert {one.drawing.width for one in drawn[False]} == {WIDTH}
    titles = [one.title for one in (*drawn[True], *drawn[False])]
    assert all(titles)
    assert any(title.endswith("(continued)") for title in titles)
