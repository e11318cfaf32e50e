"""What is said is what is printed: every character, on every page, in the same bytes."""

import subprocess
import sys
from io import BytesIO

import pypdf
import pytest

from dosebook.drawing.shapes import Drawing, Text
from dosebook.report.blocks import (
    Block,
    CheckBoxes,
    Column,
    Document,
    Fact,
    Facts,
    Figure,
    Heading,
    Imprint,
    KeyFigure,
    KeyFigures,
    Note,
    Prose,
    Row,
    Section,
    SignatureLines,
    Table,
    WritingLines,
    plain,
)
from dosebook.report.pdf.document import Cancelled, render
from dosebook.report.pdf.text import NO_BREAK, unbroken

IMPRINT = Imprint(
    "CLR 131 phase 1b",
    "DMC safety summary 5 (draft)",
    "data to 15 Aug 2018",
    "made 20 Aug 2018 09:14 UTC",
    "digest 3f9a",
    "Dosebook 0.1.0",
    "CONFIDENTIAL",
    ("synthetic participants",),
)
COLUMNS = (Column("Participant"), Column("What happened", weight=3), Column("Grade", "right"))


def document(*blocks: Block, landscape: bool = False) -> Document:
    return Document("Report", IMPRINT, (Section("only", "The only section", blocks, landscape=landscape),))


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def squeezed(text: str) -> str:
    return "".join(text.split())


def listing(count: int) -> Table:
    rows = tuple(Row((f"P{index:05d}", f"Event number {index}", "3")) for index in range(count))
    return Table(COLUMNS, rows, "No events were recorded.", is_listing=True)


HOSTILE = (
    "<b>bold</b> & <unknown> <0.5 <img src='x.png'/> <a href=\"javascript:1\">x</a> Ωμέγα Привет Ünï ≥ ²"
)


@pytest.mark.parametrize(
    "block",
    [
        Prose(HOSTILE),
        Note(HOSTILE),
        Heading(HOSTILE),
        Facts((Fact(HOSTILE, "x"),)),
        Facts((Fact("x", HOSTILE),)),
        KeyFigures((KeyFigure("4", HOSTILE),)),
        Table(COLUMNS, (Row((HOSTILE, "x", "3")),), ""),
        Table(COLUMNS, (Row(("x", HOSTILE, "3")),), "", is_listing=True),
        Table(COLUMNS, (), HOSTILE),
        Table((Column(HOSTILE), Column("x")), (), "none", title=HOSTILE, notes=(HOSTILE,)),
        Figure(Drawing(100, 20, (Text((0, 5), HOSTILE, size=3),)), "title"),
        CheckBoxes((HOSTILE,)),
        SignatureLines((HOSTILE,)),
        WritingLines(HOSTILE),
    ],
    ids=lambda block: type(block).__name__,
)
def test_typed_text_appears_literally(block: Block) -> None:
    pdf = render(document(block, Prose("end"))).pdf
    assert squeezed(HOSTILE) in squeezed(text_of(pdf))
    assert b"/URI" not in pdf
    assert b"/JavaScript" not in pdf


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("中", "[U+4E2D]"), ("a\x07b", "[U+0007]"), ("\u202eabc", "[U+202E]"), ("\ud800", "[U+D800]")],
)
def test_what_the_type_cannot_draw_is_spelt_and_named(typed: str, shown: str) -> None:
    text = squeezed(text_of(render(document(Prose(f"before {typed} after"))).pdf))
    assert shown in text
    assert f"areprintedastheircodepoints:{shown.strip('[]')}." in text


@pytest.mark.parametrize("is_listing", [True, False])
def test_a_narrative_of_10_000_characters_in_a_cell_is_printed_whole(is_listing: bool) -> None:
    words = " ".join(f"w{number}" for number in range(1800))
    table = Table(
        COLUMNS, (Row(("P1", words, "3")), Row(("P2", "x" * 300, "W" * 300))), "", is_listing=is_listing
    )
    text = text_of(render(document(table)).pdf).split()
    assert [word for word in text if word.startswith("w") and word[1:].isdigit()] == words.split()
    assert sum(word.count("x") for word in text if set(word) == {"x"}) == 300
    assert sum(word.count("W") for word in text if set(word) == {"W"}) == 300


def test_a_very_long_paragraph_is_printed_whole_and_in_reasonable_time() -> None:
    words = " ".join(f"w{number}" for number in range(20_000))
    text = text_of(render(document(Prose(words))).pdf).split()
    assert [word for word in text if word.startswith("w") and word[1:].isdigit()] == words.split()


@pytest.mark.parametrize("count", [0, 1, 2, 89, 90, 91, 500, 3000])
def test_a_listing_prints_every_row_once_under_a_repeated_head(count: int) -> None:
    rendered = render(document(listing(count)))
    pages = [page.extract_text() for page in pypdf.PdfReader(BytesIO(rendered.pdf)).pages]
    found = [word for page in pages for word in page.split() if word.startswith("P0")]
    assert found == [f"P{index:05d}" for index in range(count)]
    assert all("What happened" in page for page in pages)


@pytest.mark.parametrize("count", [*range(36, 48, 2), *range(94, 104, 2)])
def test_a_page_end_near_long_notes_hides_no_number_and_no_note(count: int) -> None:
    notes = tuple(f"note{number} " + "some words of it " * 50 + f"end{number}" for number in range(1, 4))
    rows = tuple(
        Row((f"P{index:05d}", f"Number {index}", f"v{index:04d}"), indent=1) for index in range(count)
    )
    printed = text_of(render(document(Table(COLUMNS, rows, "", title="T", notes=notes))).pdf)
    hidden = [
        index for index in range(count) if f"P{index:05d}" not in printed or f"v{index:04d}" not in printed
    ]
    assert not hidden
    assert [
        f"{part}{one}" for one in (1, 2, 3) for part in ("note", "end") if f"{part}{one}" not in printed
    ] == []


def test_no_word_and_no_percentage_of_a_table_of_many_cohorts_is_broken() -> None:
    columns = [Column("Treatment-emergent events", weight=2.4)]
    columns += [Column(f"Cohort {one}\nN = 5", "right") for one in range(1, 13)]
    columns.append(Column("Total\nN = 60", "right"))
    cells = ("participants with a count", *["5/5 (100 %)"] * 12, "60/60 (100 %)")
    table = Table(tuple(columns), (Row(cells, indent=1),), "", title="T")
    lines = text_of(render(document(table)).pdf).replace("\u00a0", " ")
    whole = ("Treatment-emergent", "Cohort 12", "N = 60", "participants", "5/5", "(100 %)", "60/60")
    assert [one for one in whole if one not in lines] == []


def test_an_empty_table_says_so() -> None:
    assert "No events were recorded." in text_of(render(document(listing(0))).pdf)


def test_every_page_says_where_it_belongs() -> None:
    rendered = render(document(listing(300), landscape=True))
    pages = pypdf.PdfReader(BytesIO(rendered.pdf)).pages
    assert len(pages) == rendered.pages > 3
    for number, page in enumerate(pages, start=1):
        text = " ".join(page.extract_text().split())
        assert f"page {number} of {len(pages)}" in text
        for words in (
            IMPRINT.confidential,
            IMPRINT.study,
            IMPRINT.cut_off,
            IMPRINT.made,
            IMPRINT.digest,
            IMPRINT.program,
            *IMPRINT.marks,
        ):
            assert words in text


def test_a_very_long_study_title_stays_inside_head_and_foot() -> None:
    imprint = Imprint(
        "Study " * 60, "Report", "data to 1 Jan 2018", "made", "digest", "Dosebook", "CONFIDENTIAL"
    )
    rendered = render(Document("T", imprint, (Section("a", "Title", (Prose("body"),)),)))
    assert "page 1 of" in text_of(rendered.pdf)


def test_bookmarks_lead_to_the_pages_of_their_titles() -> None:
    sections = tuple(
        Section(f"s{index}", f"Section {index}", (Heading("Inner"), listing(120))) for index in range(4)
    )
    reader = pypdf.PdfReader(BytesIO(render(Document("T", IMPRINT, sections)).pdf))
    outer = [item for item in reader.outline if not isinstance(item, list)]
    assert [str(item.title) for item in outer] == [section.title for section in sections]
    for item in outer:
        page = reader.get_destination_page_number(item)
        assert page is not None
        assert str(item.title) in reader.pages[page].extract_text()


def test_titles_of_one_level_are_siblings_in_the_outline() -> None:
    titles = (("a", 3), ("b", 3), ("c", 2), ("d", 3), ("e", 2))
    blocks = [block for title, level in titles for block in (Heading(title, level), Prose("text"))]  # type: ignore[arg-type]
    (_, inner) = pypdf.PdfReader(BytesIO(render(document(*blocks)).pdf)).outline
    assert isinstance(inner, list)
    assert [
        [str(one.title) for one in item] if isinstance(item, list) else str(item.title) for item in inner
    ] == [
        "a",
        "b",
        "c",
        ["d"],
        "e",
    ]


def test_a_title_never_stands_alone_at_the_foot_of_a_page() -> None:
    for filler in range(25, 60):
        blocks = (
            *(Prose(f"line {index}") for index in range(filler)),
            Heading("The title"),
            Prose("its first line"),
        )
        for page in pypdf.PdfReader(BytesIO(render(document(*blocks)).pdf)).pages:
            text = page.extract_text()
            assert ("The title" in text) == ("its first line" in text)


def test_a_title_and_its_sentence_stay_with_the_table_under_a_further_title() -> None:
    for filler in range(36, 44):
        table = Table(COLUMNS, listing(20).rows, "")
        lead = (Heading("The title"), Prose("its sentence"), Heading("A further title", 3), table)
        pages = pypdf.PdfReader(
            BytesIO(render(document(*(Prose(f"line {index}") for index in range(filler)), *lead)).pdf)
        ).pages
        (page,) = (page.extract_text() for page in pages if "The title" in page.extract_text())
        assert "its sentence" in page
        assert "A further title" in page
        assert "P00000" in page


def test_a_table_over_two_pages_leaves_no_row_or_two_alone() -> None:
    for count in range(47, 55):
        table = Table(COLUMNS, listing(count).rows, "")
        pages = pypdf.PdfReader(BytesIO(render(document(table)).pdf)).pages
        texts = [page.extract_text() for page in pages]
        rows = [sum(f"P{index:05d}" in text for index in range(count)) for text in texts]
        assert sum(rows) == count
        assert min(rows) >= 3


def test_a_section_that_begins_a_page_stands_where_the_first_one_does() -> None:
    found = 0
    for filler in range(38, 44):
        lines = tuple(Prose(f"line {number}") for number in range(filler))
        sections = (Section("a", "Long", lines), Section("b", "Next", (Prose("text"),)))
        pages = pypdf.PdfReader(BytesIO(render(Document("T", IMPRINT, sections)).pdf)).pages
        if len(pages) > 1 and "line" not in pages[1].extract_text():
            found += 1
            assert _height_of("Next", pages[1]) == pytest.approx(_height_of("Long", pages[0]), abs=0.1)
    assert found


def _height_of(word: str, page: pypdf.PageObject) -> float:
    heights: list[float] = []

    def visit(text: str, _cm: object, tm: list[float], _font: object, _size: object) -> None:
        if text.strip() == word:
            heights.append(tm[5] + _cm[5])  # type: ignore[index]

    page.extract_text(visitor_text=visit)
    return heights[0]


def test_all_type_is_embedded() -> None:
    reader = pypdf.PdfReader(BytesIO(render(document(Prose("a"), listing(3))).pdf))
    fonts = {name for page in reader.pages for name in page["/Resources"]["/Font"].values()}  # type: ignore[index]
    names = {str(font.get_object()["/BaseFont"]) for font in fonts}
    assert names
    assert all("DejaVuSansCondensed" in name for name in names)
    assert reader.trailer["/Root"]["/Lang"] == "en"


SCRIPT = """
import hashlib, sys
sys.path.insert(0, "tests")
from report.pdf import test_render as t
print(hashlib.sha256(t.render(t.document(t.Prose(t.HOSTILE), t.listing(200))).pdf).hexdigest())
"""


def test_two_processes_give_the_same_bytes() -> None:
    import hashlib

    here = hashlib.sha256(render(document(Prose(HOSTILE), listing(200))).pdf).hexdigest()
    other = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONHASHSEED": "7"},
    )
    assert other.stdout.strip() == here


def test_it_stops_when_asked_to() -> None:
    with pytest.raises(Cancelled):
        render(document(listing(2000)), is_cancelled=lambda: True)


def test_letter_paper_has_its_own_size() -> None:
    page = pypdf.PdfReader(BytesIO(render(document(Prose("a")), page_size="Letter").pdf)).pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == (612, 792)


@pytest.mark.parametrize(
    "said",
    [
        "15 Aug 2018",
        "28. Aug. 2018",
        "2 × 15.625 mCi/m²",
        "25 ×10⁹/L",
        "60 %",
        "(n = 4",
        "(day 31)",
        "Contact × 2",
    ],
)
def test_dates_doses_and_numbers_with_their_units_are_not_broken(said: str) -> None:
    words = plain(unbroken(f"from 3 of {said} on"))
    assert words.split(" ") == ["from", "3", "of", said.replace(" ", NO_BREAK), "on"]


def test_a_date_too_wide_for_its_column_is_broken_between_its_words() -> None:
    assert unbroken("15 Aug 2018", lambda _words: False) == "15 Aug 2018"
