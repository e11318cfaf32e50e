"""The icons of the program: one set, one weight, drawn in the colours of whatever theme is shown.

The files are in ``resources/dosebook_resources/icons``; black in them stands for the colour of the text.
"""

from functools import cache, lru_cache
from math import ceil
from typing import Any

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dosebook.gui import theme
from dosebook.resources import resource

SIZE = 20
"""Edge of an icon beside words, in pixels at 100 %."""
_PICTURES = 300
"""Icons that are kept as dots, 2 kB each: the names, in a few colours, at the size they are shown in."""


@cache
def icon(name: str, ink: str = "ink") -> QIcon:
    """Return the icon called ``name`` in the colour of the theme called ``ink``.

    It looks the colour up each time it is drawn, so it follows a change of theme by itself.
    """
    return QIcon(_SvgEngine(name, ink))


def follow(target: Any, name: str) -> None:
    """Give a button or an act its icon."""
    target.setIcon(icon(name))


class _SvgEngine(QIconEngine):
    """Draws one SVG file sharply at every size."""

    def __init__(self, name: str, ink: str) -> None:
        super().__init__()
        self._name, self._ink = name, ink

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._ink)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        colour = _colour(self._ink, mode)
        if painter.worldTransform().isScaling():
            _renderer(self._name, colour).render(painter, QRectF(rect))
        else:
            density = painter.device().devicePixelRatio()
            painter.drawPixmap(rect, _picture(self._name, colour, rect.width(), rect.height(), density))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap


def _colour(ink: str, mode: QIcon.Mode) -> str:
    look = theme.colours()
    if mode is QIcon.Mode.Disabled:
        return look.muted
    if mode is QIcon.Mode.Selected and ink == "ink":
        return look.on_chosen
    return str(getattr(look, ink))


@lru_cache(maxsize=_PICTURES)
def _picture(name: str, colour: str, width: int, height: int, density: float) -> QPixmap:
    """Return an icon as dots: drawn from its lines each time, icons would be a third of turning a page."""
    pixmap = QPixmap(ceil(width * density), ceil(height * density))
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, colour).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return pixmap


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace(b"#000000", colour.encode())))


@cache
def _source(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()
