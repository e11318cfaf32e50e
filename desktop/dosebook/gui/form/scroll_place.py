"""Where the fields of a scrolling form stand: the one with the keyboard is in sight and does not move under it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from dosebook.gui import theme


class ScrollPlace:
    """Scrolls ``area`` by where the rows of its ``body`` stand."""

    def __init__(self, area: QScrollArea, body: QWidget, column: QVBoxLayout) -> None:
        """Look after ``area``, whose ``body`` is laid out by ``column``."""
        self._area, self._body, self._column = area, body, column

    def bring_into_sight(self, row: QWidget) -> None:
        """Scroll as little as shows the whole ``row``."""
        top = self._top(row)
        bar, height = self._area.verticalScrollBar(), self._area.viewport().height()
        if top < bar.value() + theme.XL:
            bar.setValue(top - theme.XL)
        elif top + row.height() + theme.L > bar.value() + height:
            bar.setValue(min(top + row.height() + theme.L - height, top - theme.XS))

    @contextmanager
    def kept(self, row: QWidget | None) -> Iterator[None]:
        """Keep ``row`` where it is on the screen while lines come and go above it."""
        before = row.mapTo(self._body, QPoint(0, 0)).y() if row is not None else 0
        yield
        if row is not None and self._area.isVisible():
            moved = self._top(row) - before
            if moved:
                bar = self._area.verticalScrollBar()
                bar.setValue(bar.value() + moved)

    def _top(self, row: QWidget) -> int:
        self._column.activate()
        return row.mapTo(self._body, QPoint(0, 0)).y()
