"""A fact says on which page it is told in full, and leads there."""

import re
from io import BytesIO

import pypdf
import pytest

from dosebook.report.blocks import Document, Fact, Facts, Prose, Section
from dosebook.report.pdf.document import render
from report.pdf.test_render import IMPRINT, listing


def read(*sections: Section) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(render(Document("Report", IMPRINT, sections)).pdf))


FACTS = Facts(
    (
        Fact("Deaths", "0/4", "serious"),
        Fact("Exposure", "as planned", "exposure"),
        Fact("Nowhere", "nothing more", "no such section"),
        Fact("Alone", "no page"),
    )
)


@pytest.fixture(scope="module")
def reader() -> pypdf.PdfReader:
    return read(
        Section("decision", "Summary", (FACTS,)),
        Section("exposure", "Exposure", (listing(200),), new_page=True),
        Section("serious", "Serious events", (Prose("none"),), new_page=True),
    )


def test_the_page_printed_is_the_page_of_the_title(reader: pypdf.PdfReader) -> None:
    first = reader.pages[0].extract_text().split("Deaths", 1)[1]
    printed = [int(number) for number in re.findall(r"page\s+(\d+)", first)]
    pages = [page.extract_text() for page in reader.pages]
    found = [next(i for i, text in enumerate(pages, 1) if title in text and i > 1) for title in TITLES]
    assert printed == found
    assert found[0] > found[1] > 1


TITLES = ("Serious events", "Exposure")


def test_it_is_a_link_to_that_page(reader: pypdf.PdfReader) -> None:
    links = [one.get_object() for one in reader.pages[0]["/Annots"]]  # type: ignore[attr-defined]
    number_of = {page.indirect_reference: number for number, page in enumerate(reader.pages)}
    texts = [reader.pages[number_of[one["/Dest"][0].indirect_reference]].extract_text() for one in links]
    assert len(texts) == 2
    assert all(title in text for title, text in zip(TITLES, texts, strict=True))


def test_words_beside_it_keep_their_order(reader: pypdf.PdfReader) -> None:
    text = " ".join(reader.pages[0].extract_text().split())
    assert re.search(
        r"Deaths 0/4 page \d+ Exposure as planned page \d+ Nowhere nothing more Alone no page", text
    )


def test_a_reference_to_itself_or_to_nothing_breaks_nothing() -> None:
    alone = read(Section("decision", "Summary", (Facts((Fact("This", "here", "decision"),)),)))
    assert re.search(r"here\s+page\s+1", alone.pages[0].extract_text())
    assert "page 1" in read(Section("a", "", (FACTS,))).pages[0].extract_text()
