"""Lays a document out: the same blocks give the same bytes, in any process."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Literal

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from dosebook.domain.words import spoken, translate
from dosebook.languages import language
from dosebook.report.blocks import Document, Note, Section
from dosebook.report.pdf.flow import Flow
from dosebook.report.pdf.fonts import register_fonts
from dosebook.report.pdf.gap import Gap
from dosebook.report.pdf.page import LANDSCAPE, PORTRAIT, PageCanvas, ReportTemplate, text_width
from dosebook.report.pdf.style import PAGE_SIZES
from dosebook.report.pdf.text import Undrawable

PageSize = Literal["A4", "Letter", "Slide"]
_ONE_AT_A_TIME = threading.Lock()
"""All paragraphs of a process are read by one parser of ReportLab's, which two threads would mix up."""


class Cancelled(Exception):
    """The person at the screen asked to stop."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF and how many pages it has."""

    pdf: bytes
    pages: int


def render(
    document: Document,
    *,
    page_size: PageSize = "A4",
    on_page: Callable[[int], None] = lambda _page: None,
    on_section: Callable[[str], None] = lambda _title: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    password: str = "",
) -> Rendered:
    """Return the document as a PDF; raises ``Cancelled`` soon after ``is_cancelled`` turns true.

    ``on_section`` is told the title of each section that begins.
    With a password the PDF opens only for whoever knows it (128 bit, the strongest that ReportLab has alone).
    """
    register_fonts()

    def go_on() -> None:
        if is_cancelled():
            raise Cancelled

    def page_done(page: int) -> None:
        go_on()
        on_page(page)

    titles = {section.key: section.title for section in document.sections}

    def begun(key: str) -> None:
        if key in titles:
            on_section(titles[key])

    undrawable = Undrawable()
    target = BytesIO()
    while not _ONE_AT_A_TIME.acquire(timeout=0.1):
        go_on()
    try:
        with spoken(language(document.language)):
            story = build_story(document, page_size, undrawable, go_on)
            template = ReportTemplate(
                target,
                document,
                PAGE_SIZES[page_size],
                undrawable,
                page_done,
                encryption=_encryption(password),
            )
            # Slides fill the screen; pages open with what leads to their sections.
            canvas = partial(PageCanvas, on_key=begun, opens_bookmarks=page_size != "Slide")
            template.build(story, canvasmaker=canvas)
    finally:
        _ONE_AT_A_TIME.release()
    return Rendered(target.getvalue(), template.page)


def _encryption(password: str) -> StandardEncryption | None:
    if not password:
        return None
    # The letters as readers of PDF take them (PDF 1.7, 7.6.3.3); ReportLab alone would write them as UTF-8.
    key = password.encode("latin-1", "backslashreplace")
    # One password for reading and for changing: an empty second one would open the file for everybody.
    return StandardEncryption(key, ownerPassword=key, canModify=0, canAnnotate=0, strength=128)


def build_story(
    document: Document,
    page_size: PageSize,
    undrawable: Undrawable,
    may_go_on: Callable[[], None] = lambda: None,
) -> list[Flowable]:
    """Return the flowables of the whole document, with the turns of the page between them."""
    size = PAGE_SIZES[page_size]
    flow = Flow(
        undrawable, may_go_on, frozenset(section.key for section in document.sections if section.title)
    )
    story: list[Flowable] = []
    previous: Section | None = None
    for section in document.sections:
        story += _turn(previous, section)
        width = text_width((size[1], size[0]) if section.landscape else size)
        story += flow.section(section, width)
        previous = section
    if undrawable.code_points:
        story += flow.block(Note(_undrawable_words(undrawable)))
    return story


def _turn(previous: Section | None, section: Section) -> list[Flowable]:
    template = NextPageTemplate(LANDSCAPE if section.landscape else PORTRAIT)
    if previous is None:
        return [template, PageBreak()] if section.landscape else []
    if previous.landscape != section.landscape or section.new_page:
        return [template, PageBreak()]
    return [Gap(0, 14)]


def _undrawable_words(undrawable: Undrawable) -> str:
    words = translate(
        "report",
        "These characters have no shape in the type of this report and are printed as their code points: {codes}.",
    )
    return words.format(codes=", ".join(undrawable.code_points))
