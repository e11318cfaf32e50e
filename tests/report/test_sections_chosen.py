"""Which sections are printed, in which order, and where the appendix begins."""

from io import BytesIO

import pypdf
import pytest

import builders
from dosebook.report.contents import PARTS, all_sections, chosen_sections, parts_of, usual_sections
from dosebook.report.pdf.document import render
from dosebook.report.refusals import UnknownSection
from report.made_up import CUT_OFF, made_up
from report.reading import document

BODY = tuple("AABEFGHIIJLMMOQSU")
"""The letters that the usual report prints before its appendix: A, B, E to J, L, M, O, Q, S and U."""


def test_the_usual_report_has_the_letters_of_the_blueprint_before_its_appendix() -> None:
    body = [part.letter for part in parts_of(()) if not part.is_appendix and part.is_usual]
    assert [letter for letter in body if letter in set(BODY)] == sorted(body)
    assert set(BODY) <= set(body)


def test_each_section_says_the_key_by_which_it_is_chosen() -> None:
    study = made_up()
    for part in PARTS:
        found = document(study.data, CUT_OFF, study.under_review, sections=(part.key,)).sections[1:]
        assert [one.key for one in found] in ([part.key], []), part.key
        assert part.title
    assert len(set(all_sections())) == len(PARTS)


def test_letters_and_names_stand_for_sections_in_the_order_given() -> None:
    assert chosen_sections(["h", " A ", "listing", "changes"]) == ("dlt", "decision", "changes", "listing")
    assert chosen_sections([]) == ()
    assert set(usual_sections()) <= set(all_sections())


def test_an_unknown_letter_is_told_with_those_that_there_are() -> None:
    with pytest.raises(
        UnknownSection, match=r"no section “Z”\. By letter and name there are: A decision, A changes"
    ):
        chosen_sections(["A", "Z"])


def test_the_appendix_stands_last_and_on_a_page_of_its_own_whatever_the_order() -> None:
    study = made_up()
    made = document(study.data, CUT_OFF, study.under_review, sections=("design", "decision", "reviews"))
    assert [one.key for one in made.sections] == ["cover", "decision", "design", "reviews"]
    assert [one.new_page for one in made.sections] == [False, True, True, False]


def test_a_section_without_records_says_so_and_a_key_of_another_version_is_passed_over() -> None:
    made = document(builders.study_data(), CUT_OFF, sections=("serious", "of-a-later-version"))
    assert [one.key for one in made.sections] == ["cover", "serious"]
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(render(made).pdf)).pages)
    assert "No serious events were recorded." in text
    assert "Nobody left the study early." in text
