"""What a finished PDF says when it is read back: its keywords, and the words of each page."""

import pypdfium2

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.report.pdf.preview import ONE_AT_A_TIME


class PdfNotRead(DosebookError):
    """The file is no PDF, is damaged, or asks for a password."""


class PdfAsksForPassword(PdfNotRead):
    """The file is closed by another password than the one given."""


def read_keywords(pdf: bytes, password: str = "") -> str:
    """Return the keywords of a PDF; raises PdfNotRead."""
    with ONE_AT_A_TIME:
        document = _opened(pdf, password)
        try:
            return str(document.get_metadata_value("Keywords"))
        finally:
            document.close()


def read_pages(pdf: bytes, password: str = "") -> tuple[str, ...]:
    """Return the words of each page in the order in which they were written; raises PdfNotRead."""
    with ONE_AT_A_TIME:
        document = _opened(pdf, password)
        try:
            return tuple(_words(document, index) for index in range(len(document)))
        finally:
            document.close()


def _words(document: pypdfium2.PdfDocument, index: int) -> str:
    page = document[index]
    text = page.get_textpage()
    try:
        return str(text.get_text_range())
    finally:
        text.close()
        page.close()


def _opened(pdf: bytes, password: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(pdf, password=password or None)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            words = translate("report", "The PDF asks for a password.")
            if password:
                words = translate("report", "The PDF asks for a password, and this is not it.")
            raise PdfAsksForPassword(words) from error
        words = translate("report", "The file is no PDF that can be read, or it is damaged.")
        raise PdfNotRead(words) from error
