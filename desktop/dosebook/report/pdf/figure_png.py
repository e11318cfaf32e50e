"""A drawing as a picture, without a screen: the page's own painter, then a raster of it."""

import io
import struct
import zlib

from reportlab.pdfgen.canvas import Canvas

from dosebook.drawing.shapes import Drawing
from dosebook.report.pdf.figure import DrawingFlowable
from dosebook.report.pdf.fonts import register_fonts
from dosebook.report.pdf.preview import PagePicture, render_page
from dosebook.report.pdf.text import Undrawable

USUAL_SCALE = 3.0
"""Pixels per point: 216 dots per inch."""
_EDGE = 6.0
_BYTES_PER_PIXEL = 4


def png_bytes(drawing: Drawing, scale: float = USUAL_SCALE) -> bytes:
    """Return the drawing as a PNG on white, ``scale`` pixels per point; ``drawing.svg.svg_text`` makes the SVG."""
    register_fonts()
    width, height = drawing.width + 2 * _EDGE, drawing.height + 2 * _EDGE
    page = io.BytesIO()
    canvas = Canvas(page, pagesize=(width, height), invariant=1)
    flowable = DrawingFlowable(drawing, Undrawable())
    flowable.wrap(drawing.width, drawing.height)
    flowable.drawOn(canvas, _EDGE, _EDGE)
    canvas.showPage()
    canvas.save()
    return _png(render_page(page.getvalue(), 0, 72 * scale), 72 * scale)


def _png(picture: PagePicture, dpi: float) -> bytes:
    """Return a PNG of 24-bit colour (W3C PNG, third edition) of pixels in the order blue, green, red, unused."""
    rows = []
    for number in range(picture.height):
        start = number * picture.stride
        row = picture.pixels[start : start + picture.width * _BYTES_PER_PIXEL]
        colours = bytearray(picture.width * 3)
        colours[0::3], colours[1::3], colours[2::3] = row[2::4], row[1::4], row[0::4]
        rows.append(b"\0" + bytes(colours))
    per_metre = round(dpi / 0.0254)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", picture.width, picture.height, 8, 2, 0, 0, 0)),
            _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
            _chunk(b"IDAT", zlib.compress(b"".join(rows), 6)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
