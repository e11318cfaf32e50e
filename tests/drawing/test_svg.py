"""A figure as SVG: well-formed, the same shapes upside down, no text that is markup."""

from xml.etree import ElementTree as ET

from dosebook.drawing.shapes import Circle, Drawing, Group, Line, Text, rectangle
from dosebook.drawing.study_charts.catalogue import CHARTS
from dosebook.drawing.svg import svg_text
from drawing.charts.every_chart import made_up_scope
from drawing.shape_walk import plain

NAME = "{http://www.w3.org/2000/svg}"


def test_shapes_stand_where_the_page_puts_them() -> None:
    shapes = (
        Group(
            (rectangle(10, 20, 30, 40, fill="#FF0000", stroke=None),), ("cohort", "c"), "Cohort <1> & more"
        ),
        Line((0, 0), (100, 50.126), dash=(2.0, 1.0)),
        Circle((50, 50), 5, None, "#00FF00"),
        Text((5, 6), "a < b\x07", 7, anchor="end", bold=True),
    )
    root = ET.fromstring(svg_text(Drawing(100, 200, shapes, "What it shows")))
    assert root.attrib["viewBox"] == "0 0 100 200"
    assert [title.text for title in root.iter(f"{NAME}title")] == ["What it shows", "Cohort <1> & more"]
    (polygon,) = root.iter(f"{NAME}polygon")
    assert polygon.attrib["points"] == "10,180 40,180 40,140 10,140"
    assert polygon.attrib["fill"] == "#FF0000"
    assert "stroke" not in polygon.attrib
    (line,) = root.iter(f"{NAME}line")
    assert (line.attrib["y1"], line.attrib["y2"], line.attrib["stroke-dasharray"]) == ("200", "149.87", "2 1")
    (circle,) = root.iter(f"{NAME}circle")
    assert (circle.attrib["cy"], circle.attrib["fill"]) == ("150", "none")
    (text,) = root.iter(f"{NAME}text")
    assert (text.text, text.attrib["text-anchor"], text.attrib["font-weight"]) == ("a < b", "end", "bold")


def test_every_chart_can_be_written() -> None:
    scope = made_up_scope()
    for spec in CHARTS:
        for chart in spec.make(scope):
            assert chart.draw is not None
            drawing = chart.draw(490.0)
            root = ET.fromstring(svg_text(drawing))
            texts = [shape for shape in plain(drawing.shapes) if isinstance(shape, Text)]
            assert len(list(root.iter(f"{NAME}text"))) == len(texts)
