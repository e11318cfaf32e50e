"""The cells of a workbook as text, read within limits whatever the file claims to be."""

import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from dosebook.interchange import refusals
from dosebook.runtime.open_here import assert_not_open_here

Row = tuple[str, ...]
Place = tuple[int, int]

LARGEST_FILE = 20_000_000
LARGEST_UNPACKED = 60_000_000
MOST_PARTS = 500
MOST_ROWS = 20_000
MOST_COLUMNS = 40

_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAMAGE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    ParseError,
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    EOFError,
    NotImplementedError,
    RecursionError,
)
"""What openpyxl, zipfile and the parser raise on a file that is not as it should be.

Also defusedxml when it refuses entities: its refusals are ValueErrors.
"""


class Workbook:
    """An open workbook; each sheet can be read through, any number of times."""

    def __init__(self, file: str, book: Any) -> None:
        """Read from ``book``, which openpyxl opened; ``file`` is its name in sentences."""
        self.file = file
        self._book = book

    def sheets(self) -> list[str]:
        """Return the names of the sheets that hold cells."""
        return [sheet.title for sheet in self._book.worksheets]

    def rows(
        self,
        sheet: str,
        to_text: Callable[[object], str] | None = None,
        *,
        most_rows: int = 0,
        most_columns: int = 0,
    ) -> Iterator[Row]:
        """Yield the rows of ``sheet``; raises CtcaeWorkbookRefused when there are too many.

        Without limits of their own the rows have those of this module.
        """
        cells = self._book[sheet]
        # The size that a sheet declares may be wrong, and openpyxl would stop there without a word.
        cells.reset_dimensions()
        for number, row in enumerate(
            cells.iter_rows(values_only=True, max_col=most_columns or MOST_COLUMNS), 1
        ):
            if number > (most_rows or MOST_ROWS):
                raise refusals.huge_workbook(self.file)
            yield tuple(map(to_text or clean, row))

    def places(self, sheet: str, test: Callable[[object, str], bool]) -> Iterator[Place]:
        """Yield row and column, from 1, of each cell whose value and type pass ``test``."""
        cells = self._book[sheet]
        cells.reset_dimensions()
        for row, found in enumerate(cells.iter_rows(), 1):
            for column, cell in enumerate(found, 1):
                if test(cell.value, cell.data_type):
                    yield row, column


@dataclass(frozen=True, slots=True)
class FormulaCells:
    """The cells of a sheet that are computed, and those whose result the file lacks; rows and columns from 1."""

    computed: frozenset[Place] = frozenset()
    without_result: frozenset[Place] = frozenset()


def formula_cells(path: Path, sheet: str) -> FormulaCells:
    """Return the cells with formulas; raises like ``open_workbook``.

    One without its result would read as an empty cell. An empty text that a formula gave is a result.
    """
    with zipfile.ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if "worksheets/" in name and name.endswith(".xml")]
        if not any(_FORMULA.search(archive.read(name)) for name in sheets):
            return FormulaCells()
    with open_workbook(path, computed=False) as book:
        computed = frozenset(book.places(sheet, lambda _value, kind: kind == "f"))
    with open_workbook(path) as book:
        filled = frozenset(book.places(sheet, lambda value, kind: value is not None or kind == "str"))
    return FormulaCells(computed, computed - filled)


@contextmanager
def open_workbook(path: Path, *, computed: bool = True) -> Iterator[Workbook]:
    """Open the workbook at ``path`` to read; raises CtcaeWorkbookRefused, or OSError.

    Not ``computed``, the cells hold their formulas in place of the results.
    """
    import openpyxl  # takes a tenth of a second, which the start of the program need not pay

    refuse_at_sight(path)
    try:
        # Opened here, since openpyxl forgets to close a file that it cannot read.
        with path.open("rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(file, read_only=True, data_only=computed, keep_links=False)
            yield Workbook(path.name, book)
    except _DAMAGE as error:
        raise refusals.damaged_workbook(path.name) from error
    except OSError as error:
        # openpyxl also says this of a workbook that lacks its main part; the disk always gives a number.
        if error.errno is None:
            raise refusals.damaged_workbook(path.name) from error
        raise


def refuse_at_sight(path: Path) -> None:
    """Refuse what the first bytes or the table of contents give away, before anything is unpacked."""
    assert_not_open_here(path)
    if path.exists() and not path.is_file():  # a folder; or a pipe, which could be waited for without end
        raise refusals.no_workbook(path.name)
    with path.open("rb") as file:
        start = file.read(8)
        if start == _OLD_OFFICE:
            raise _old_office(path.name, start + file.read(LARGEST_FILE))
    if not start.startswith(b"PK"):
        raise refusals.no_workbook(path.name)
    if path.stat().st_size > LARGEST_FILE:
        raise refusals.huge_workbook(path.name)
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except _DAMAGE as error:
        raise refusals.damaged_workbook(path.name) from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise refusals.huge_workbook(path.name)
    if not any(part.filename.lower() == "xl/workbook.xml" for part in parts):
        raise refusals.no_workbook(path.name)


def clean(value: object) -> str:
    """Return the text of a cell on one line, without blanks around it."""
    return "" if value is None else " ".join(str(value).replace("_x000D_", " ").split())


def _old_office(file: str, content: bytes) -> refusals.CtcaeWorkbookRefused:
    """Tell a workbook with a password, which is wrapped in the old format, from one of the old kind."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return refusals.locked_workbook(file)
    return refusals.old_workbook(file)
