"""Where pages end: none is left empty, no note and no last row stands alone, and a long name makes room."""

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from dosebook.drawing.shapes import Drawing, Text
from dosebook.report.blocks import Block, Column, Document, Figure, Prose, Row, RowKind, Section, Table
from dosebook.report.pdf.document import render
from dosebook.report.pdf.fonts import REGULAR, register_fonts
from dosebook.report.pdf.tables import PADDING, TABLE_SIZE, column_widths
from report.pdf.test_render import IMPRINT

COLUMNS = (Column("Term", weight=3), Column("Cohort 1", "right"))


def pages(*sections: Section, study: str = "CLR 131") -> list[str]:
    """Return the text of each page."""
    pdf = render(Document("Report", replace(IMPRINT, study=study), sections)).pdf
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def one(*blocks: Block) -> Section:
    return Section("one", "One", blocks)


@pytest.mark.parametrize("notes", [0, 3])
def test_a_table_that_fills_a_page_leaves_none_empty_before_a_page_on_its_side(notes: int) -> None:
    turned = Section("two", "Two", (Prose("the end"),), landscape=True)
    for count in range(40, 56):
        rows = tuple(Row((f"term {number}", "1")) for number in range(count))
        table = Table(COLUMNS, rows, "", notes=("A note.",) * notes)
        assert all("term" in text or "the end" in text for text in pages(one(table), turned))


def test_a_note_has_rows_above_it_also_where_the_first_row_is_long() -> None:
    for count in range(36, 52):
        long = Row(("A term as the site wrote it, with all that was worth telling about the event " * 3, "1"))
        rows = (long, *(Row((f"term {number}", "1")) for number in range(count)))
        last = pages(one(Table(COLUMNS, rows, "", notes=("What a cell is.",) * 4)))[-1]
        assert "What a cell is." in last
        assert f"term {count - 1}" in last


def grouped(count: int, *notes: str) -> Table:
    rows = [Row(("Cardiac disorders", "9"), RowKind.GROUP), *(_indented(number) for number in range(count))]
    return Table(COLUMNS, tuple(rows), "", title="All events", notes=notes, number="7.1")


def _indented(number: int) -> Row:
    return Row((f"term {number}", "1"), indent=1)


def test_each_page_of_a_table_says_which_it_is_what_group_goes_on_and_what_a_cell_means() -> None:
    for count in (100, 250):
        first, *others = pages(one(grouped(count, "A cell is a participant.")))
        assert "Table 7.1. All events\n" in first
        assert all("Table 7.1. All events (continued)" in text for text in others)
        assert all("Cardiac disorders (continued)" in text for text in others)
        assert "(continued)" not in first
        assert all(text.count("A cell is a participant.") == 1 for text in (first, *others))


def test_a_group_that_goes_on_is_named_and_not_counted_again() -> None:
    (_, then) = pages(one(grouped(70)))
    lines = then.split("\n")
    place = next(number for number, line in enumerate(lines) if "Cardiac disorders" in line)
    assert lines[place + 1].strip().startswith("term ")
    assert "9" not in lines[place]


def test_long_notes_stand_once_and_each_page_says_where() -> None:
    (first, last) = pages(one(grouped(80, "What is counted here. " * 30)))
    assert "The notes stand at the end of this table." in first
    assert "What is counted here." in last


def test_few_rows_left_are_taken_along() -> None:
    counts = [len(pages(one(grouped(count)))) for count in range(40, 62)]
    rows_of_last = [pages(one(grouped(count)))[-1].count("term ") for count in range(40, 62)]
    fewest = min(rows for rows, pages_of in zip(rows_of_last, counts, strict=True) if pages_of > 1)
    assert fewest > 3


def test_a_short_table_is_broken_rather_than_leaving_half_a_page_empty() -> None:
    high = tuple(Row(("words " * 40, str(number))) for number in range(14))
    table = Table((Column("Term"), *COLUMNS[1:]), high, "", title="Short but high")
    filler = tuple(Prose("line") for _ in range(22))
    texts = pages(one(*filler, table))
    assert "Short but high" in texts[0]
    assert "Short but high (continued)" in texts[1]


def test_a_word_is_not_broken_where_other_columns_have_room() -> None:
    register_fonts()
    table = Table(
        (Column("Term", weight=5), Column("Why"), Column("Reported")),
        (Row(("Sepsis", "Life-threatening", "no")),),
        "",
    )
    why = column_widths(table, 200)[1]
    assert why >= stringWidth("Life-threatening", REGULAR, TABLE_SIZE) + 2 * PADDING


def test_a_wide_table_without_rows_says_so_under_one_head() -> None:
    heads = tuple(Column(f"Cohort {number}", "right") for number in range(1, 13))
    text = pages(one(Table((COLUMNS[0], *heads), (), "No deviation was recorded.")))[0]
    assert "No deviation was recorded." in text
    assert "Cohort" not in text


def test_the_head_of_a_page_keeps_report_and_cut_off_whole_beside_a_long_name() -> None:
    head = pages(one(Prose("x")), study=f"{'A very long name of a study ' * 6}· HARD-60")[0].split("\n")
    line = next(line for line in head if IMPRINT.cut_off in line)
    assert line.startswith("A very long name")
    assert f"… · HARD-60 · {IMPRINT.report} · {IMPRINT.cut_off}" in line


def test_a_report_opens_with_its_bookmarks_and_a_slide_does_not() -> None:
    document = Document("Report", IMPRINT, (one(Prose("x")),))
    assert b"/PageMode /UseOutlines" in render(document).pdf
    assert b"/PageMode /UseOutlines" not in render(document, page_size="Slide").pdf


def test_a_figure_that_fills_a_page_with_its_note_leaves_none_empty_behind_it() -> None:
    following = Section("two", "Two", (Prose("the end"),), new_page=True)
    for tenths in range(6100, 6500, 8):
        drawing = Drawing(480, tenths / 10, (Text((0, 20), "drawn", 8),))
        figure = Figure(drawing, "A figure", "What it shows.")
        assert all("drawn" in text or "the end" in text for text in pages(one(figure), following))
