"""A figure by itself carries its title, its note and where it comes from."""

import pytest

from dosebook.drawing.framed import framed, wrapped
from dosebook.drawing.shapes import Drawing, Text, rectangle
from drawing.shape_walk import outside, overlapping, words_of

FIGURE = Drawing(300, 50, (rectangle(0, 0, 300, 50), Text((5, 20), "inside")), "alt")


def test_title_note_and_source_stand_around_the_figure() -> None:
    long = "7 of 8 treated participants with data; without: 05-04 (no value). " * 4
    found = framed(
        FIGURE, "What it shows, in a title that needs more than one line of this figure", long, "study"
    )
    words = " ".join(words_of(found))
    assert "needs more than one line" in " ".join(words.split())
    assert words.count("05-04") == 4
    assert outside(found) == []
    assert overlapping(found) == []
    title = next(shape for shape in found.shapes if isinstance(shape, Text) and shape.bold)
    source = next(shape for shape in found.shapes if isinstance(shape, Text) and shape.text == "study")
    assert title.at[1] > 50 + source.at[1]


def test_a_figure_without_words_stays_as_it_is() -> None:
    assert framed(FIGURE, "", "").height == FIGURE.height


@pytest.mark.parametrize("text", ["", "one", "W" * 300, "two words"])
def test_lines_are_no_wider_than_the_figure(text: str) -> None:
    lines = list(wrapped(text, 7, 60))
    assert (not text) == (not lines)
    assert outside(Drawing(60, 20, tuple(Text((0, 5), line, 7) for line in lines))) == []
