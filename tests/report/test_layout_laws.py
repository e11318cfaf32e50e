"""The pages of the demo's book and of one that is hard to print keep the laws of a book that people like to read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import pypdfium2
import pytest

from dosebook.report.blocks import Document, Table
from dosebook.report.pdf.document import render
from dosebook.report.pdf.style import FOOT_HEIGHT, HEAD_HEIGHT, MARGIN
from report.demo_book import demo_document, demo_file
from report.hard_book import hard_document

LEAST_FILLED = 0.55
"""Of a page that is not the last of its section, from the head to what stands lowest."""
TITLE = re.compile(r"(Table|Figure) \d+\.\d+\. ")
Box = tuple[float, float, float, float]
"""Left, bottom, right and top of a stretch of text, in points."""


@dataclass(frozen=True)
class Page:
    """One page as it is read: its size, and each stretch of text with its place."""

    number: int
    size: tuple[float, float]
    texts: tuple[tuple[Box, str], ...]
    lowest: float
    """Where the lowest mark between head and foot is, in points from the lower edge."""

    @cached_property
    def body(self) -> list[tuple[Box, str]]:
        """The texts between head and foot, from the top down."""
        low, high = self.bounds
        found = [one for one in self.texts if one[0][1] > low and one[0][3] < high]
        return sorted(found, key=lambda one: -one[0][3])

    @property
    def bounds(self) -> tuple[float, float]:
        """The lower and the upper end of what is printed between foot and head."""
        return MARGIN + FOOT_HEIGHT - 8, self.size[1] - MARGIN - HEAD_HEIGHT + 10

    @property
    def filled(self) -> float:
        """Which share of the height is used."""
        low, high = self.bounds
        return (high - self.lowest) / (high - low)


@dataclass(frozen=True)
class Book:
    """The pages of a book, on which of them its sections begin, and the heads of all columns."""

    pages: tuple[Page, ...]
    begins: frozenset[int]
    heads: frozenset[str]


@pytest.fixture(scope="module", params=["demo", pytest.param("hard", marks=pytest.mark.slow)])
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Book:
    is_demo = request.param == "demo"
    document = demo_document(demo_file(tmp_path_factory.mktemp("demo"))[1]) if is_demo else hard_document()
    pdf = pypdfium2.PdfDocument(render(document).pdf)
    try:
        pages = tuple(_page(number, page) for number, page in enumerate(pdf, start=1))
        places = (one.get_dest() for one in pdf.get_toc() if one.level == 0)
        heads = frozenset(column.title for table in tables_of(document) for column in table.columns)
        return Book(pages, frozenset(one.get_index() + 1 for one in places if one is not None), heads)
    finally:
        pdf.close()


def tables_of(document: Document) -> Iterator[Table]:
    return (block for one in document.sections for block in one.blocks if isinstance(block, Table))


def _page(number: int, page: pypdfium2.PdfPage) -> Page:
    size, text = page.get_size(), page.get_textpage()
    boxes = [text.get_rect(place) for place in range(text.count_rects())]
    texts = tuple((box, text.get_text_bounded(*box).strip()) for box in boxes)
    picture = page.render(scale=0.25).to_pil().convert("L")
    low, high = MARGIN + FOOT_HEIGHT - 8, size[1] - MARGIN - HEAD_HEIGHT + 10
    body = picture.crop((0, round((size[1] - high) / 4), picture.width, round((size[1] - low) / 4)))
    marks = body.point(lambda grey: 255 if grey < 235 else 0).getbbox()
    return Page(number, size, texts, high - 4 * marks[3] if marks else high)


def test_no_page_is_half_empty_before_another_of_its_section(book: Book) -> None:
    inner = [one for one, then in pairwise(book.pages) if then.number not in book.begins]
    assert [(one.number, round(one.filled, 2)) for one in inner if one.filled < LEAST_FILLED] == []


def test_no_text_leaves_the_margins(book: Book) -> None:
    outside = [
        (page.number, words)
        for page in book.pages
        for box, words in page.texts
        if box[0] < MARGIN - 2 or box[2] > page.size[0] - MARGIN + 2
    ]
    assert outside == []


def test_no_text_lies_on_another(book: Book) -> None:
    assert [(page.number, *pair) for page in book.pages for pair in _overlapping(page)] == []


def _overlapping(page: Page) -> Iterator[tuple[str, str]]:
    found = sorted(page.texts, key=lambda one: -one[0][3])
    for place, (one, words) in enumerate(found):
        for other, below in found[place + 1 :]:
            if other[3] <= one[1] + 1.5:
                break
            if min(one[2], other[2]) - max(one[0], other[0]) > 1 and other[1] < one[3] - 1.5:
                yield words, below


def test_no_title_stands_at_the_foot_of_a_page(book: Book) -> None:
    assert [page.number for page in book.pages if page.body and TITLE.match(page.body[-1][1])] == []


def test_a_table_that_goes_over_pages_has_its_title_on_each(book: Book) -> None:
    """A page begins with a title or with words, never with the head of a table alone."""
    first = {page.number: page.body[0][1] for page in book.pages if page.body}
    assert [
        number for number, words in first.items() if any(one.startswith(words) for one in book.heads)
    ] == []
