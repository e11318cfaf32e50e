"""Pages of a finished PDF as pixels, for the preview in the window."""

import threading
from dataclasses import dataclass

import pypdfium2

ONE_AT_A_TIME = threading.Lock()
"""PDFium must not be called in two threads at once."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as 32-bit pixels in the order blue, green, red, unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_sizes(pdf: bytes, password: str = "") -> tuple[tuple[float, float], ...]:
    """Return width and height of each page in points."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf, password=password or None)
        try:
            return tuple(document.get_page_size(index) for index in range(len(document)))
        finally:
            document.close()


def outline(pdf: bytes, password: str = "") -> tuple[tuple[str, int], ...]:
    """Return the title of each section and the page (from 1) on which it begins, as the bookmarks say."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf, password=password or None)
        try:
            marks = [mark for mark in document.get_toc() if mark.level == 0]
            return tuple((mark.get_title(), mark.get_dest().get_index() + 1) for mark in marks)
        finally:
            document.close()


def render_page(pdf: bytes, index: int, dpi: float = 96, password: str = "") -> PagePicture:
    """Return the page at ``index`` (from 0) at this resolution; calls from several threads wait in line."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf, password=password or None)
        try:
            bitmap = document[index].render(scale=dpi / 72, prefer_bgrx=True)
            return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            document.close()


def page_texts(pdf: bytes) -> tuple[str, ...]:
    """Return the text of each page as a reader finds it, runs of blanks and line ends made one blank."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(" ".join(page.get_textpage().get_text_range().split()) for page in document)
        finally:
            document.close()
