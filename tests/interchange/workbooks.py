"""Made-up workbooks of the shape in which the NCI publishes CTCAE; no sentence in them is the NCI's."""

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.ctcae import CtcaeTerm
from dosebook.forms.ctcae_tables import ctcae_table

V5_HEADINGS = (
    "MedDRA Code",
    "MedDRA SOC",
    "CTCAE Term",
    *(f"Grade {grade} \xa0\xa0" for grade in range(1, 6)),
    "Definition",
    "Navigational Note",
    "CTCAE v5.0 Change",
)
V6_HEADINGS = (
    "CTCAE v6.0 MedDRA 28.0 LLT Code",
    "CTCAE v6.0 MedDRA 28.0 SOC",
    "CTCAE v6.0 MedDRA 28.0 Term",
    *V5_HEADINGS[3:10],
    "CTCAE v6.0 Change",
)

V5_SHEET = "CTCAE v5.0 Clean Copy"
MAIN_NAMESPACE = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRINGS_TYPE = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"

Cells = Sequence[object]


def words(term: str, grade: int) -> str:
    """The made-up sentence for a grade."""
    return f"made up for {term}, {grade}"


def row(term: CtcaeTerm, dash: str = " -") -> list[object]:
    """The row of a term; a grade that does not exist has a dash."""
    grades = [words(term.name, grade) if grade in term.grades else dash for grade in range(1, 6)]
    return ["10000000", term.organ_class, term.name, *grades, f"{term.name} defined", "see others", None]


def rows(version: CtcaeVersion, dash: str = " -") -> list[list[object]]:
    """The rows of all terms of ``version``."""
    return [row(term, dash) for term in ctcae_table(version).terms]


def save(path: Path, sheets: Iterable[tuple[str, Cells, Iterable[Cells]]]) -> Path:
    """Write a workbook with these sheets: name, headings, rows."""
    book = Workbook()
    book.remove(book.active)
    for name, headings, cells in sheets:
        sheet = book.create_sheet(name)
        sheet.append(headings)
        for line in cells:
            sheet.append(line)
    book.save(path)
    return share_strings(path)


def share_strings(path: Path) -> Path:
    """Move the texts of the cells into a table of their own, as Excel writes them."""
    texts: dict[bytes, int] = {}

    def shared(cell: re.Match[bytes]) -> bytes:
        return b't="s"><v>%d</v>' % texts.setdefault(cell[1], len(texts))

    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, content in parts.items():
        if name.startswith("xl/worksheets/"):
            parts[name] = re.sub(rb't="inlineStr"><is>(.*?)</is>', shared, content, flags=re.DOTALL)
    strings = b"".join(b"<si>%b</si>" % text for text in texts)
    parts["xl/sharedStrings.xml"] = b'<sst xmlns="%b">%b</sst>' % (MAIN_NAMESPACE, strings)
    types = b'<Override PartName="/xl/sharedStrings.xml" ContentType="%b" /></Types>' % STRINGS_TYPE
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", types)
    write_parts(path, parts)
    return path


def v5_workbook(path: Path, changed: Callable[[list[list[object]]], None] | None = None) -> Path:
    """A workbook laid out as that of v5.0, whose rows ``changed`` may change."""
    if changed is None:
        path.write_bytes(_unchanged())
        return path
    cells = rows(CtcaeVersion.V5_0)
    changed(cells)
    return save(path, [(V5_SHEET, V5_HEADINGS, cells)])


@cache
def _unchanged() -> bytes:
    with TemporaryDirectory() as folder:
        path = save(Path(folder) / "v5.xlsx", [(V5_SHEET, V5_HEADINGS, rows(CtcaeVersion.V5_0))])
        return path.read_bytes()


def rewrite(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """Change the bytes of one part of a workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    write_parts(path, {**parts, part: change(parts[part])})
    return path


def write_parts(path: Path, parts: Mapping[str, bytes]) -> None:
    """Write a workbook out of its parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def with_wrong_size(sheet: bytes) -> bytes:
    """The same sheet, declaring that it holds one cell."""
    return re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1"', sheet)
