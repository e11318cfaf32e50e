"""A table with more columns than a page is wide for goes on in parts, none of its numbers broken."""

from dosebook.report.blocks import Column, Row, Table
from dosebook.report.pdf.fonts import register_fonts
from dosebook.report.pdf.wide import parts

register_fonts()


def table(columns: int) -> Table:
    heads = tuple(Column(f"Cohort {number}", "right") for number in range(1, columns + 1))
    cells = ("any event", *(f"{number}/6 (50 %)" for number in range(1, columns + 1)))
    return Table(
        (Column("Events", weight=2.6), *heads),
        (Row(cells),),
        "",
        title="Events",
        notes=("A note.",),
        emphasised=columns,
    )


def test_what_fits_is_left_as_it_is() -> None:
    narrow = table(9)
    assert [*parts(narrow, 500)] == [narrow]
    short = Table(table(13).columns, (Row(("week", *["12/12"] * 13)),), "")
    assert [*parts(short, 510)] == [short]


def test_forty_cohorts_are_shown_in_parts_each_with_the_names_again() -> None:
    found = [*parts(table(41), 740)]
    sizes = [len(one.columns) - 1 for one in found]
    assert 3 <= len(sizes) <= 4
    assert sum(sizes) == 41
    assert found[0].title == f"Events (columns 1 to {sizes[0]} of 41)"
    cells = [cell for one in found for cell in one.rows[0].cells[1:]]
    assert cells == list(table(41).rows[0].cells[1:])
    assert all(one.rows[0].cells[0] == "any event" for one in found)
    assert [one.emphasised for one in found] == [*[None] * (len(sizes) - 1), sizes[-1]]
    assert [bool(one.notes) for one in found] == [*[False] * (len(sizes) - 1), True]
