"""A figure as PNG: its size, its colours, nothing of it lost at the edge."""

import struct
import zlib

from dosebook.drawing.shapes import Drawing, rectangle
from dosebook.report.pdf.figure_png import png_bytes


def pixels(png: bytes) -> tuple[int, int, list[bytes]]:
    """Width, height and rows of a PNG without filters."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    at = png.index(b"IDAT")
    (length,) = struct.unpack(">I", png[at - 4 : at])
    raw = zlib.decompress(png[at + 4 : at + 4 + length])
    row = 1 + 3 * width
    return width, height, [raw[number * row + 1 : (number + 1) * row] for number in range(height)]


def test_a_red_square_on_white_stays_red_and_where_it_was() -> None:
    drawing = Drawing(20, 10, (rectangle(0, 0, 10, 10, fill="#FF0000", stroke=None),))
    width, height, rows = pixels(png_bytes(drawing, 2))
    assert (width, height) == (64, 44)
    middle = rows[22]
    assert tuple(middle[3 * 20 : 3 * 20 + 3]) == (255, 0, 0)
    assert tuple(middle[3 * 45 : 3 * 45 + 3]) == (255, 255, 255)
