"""A window that runs from right to left: mirrored as a whole, and each date and count in its own order."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from dosebook.actions.open_study import Context
from dosebook.drawing.shapes import Text
from dosebook.gui import theme
from dosebook.gui.directions import IsolatingDelegate, isolated
from dosebook.gui.figure_paint import FigurePainter
from dosebook.gui.main_window import MainWindow
from dosebook.gui.pages.catalogue import PAGES
from dosebook.gui.table.list_delegate import ListDelegate
from dosebook.runtime.paths import Paths
from gui.window.making import ANN, made_study

DATE = "30 Apr 2015"


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _ink(image: QImage) -> QImage:
    """Return the part of the image that holds dark ink."""
    dark = [
        QPoint(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 128
    ]
    xs, ys = [at.x() for at in dark], [at.y() for at in dark]
    return image.copy(QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys))))


def _unlike(first: QImage, second: QImage) -> float:
    """Return how much of the ink of two texts differs; letters may lie a part of a pixel apart."""
    if abs(first.width() - second.width()) > 1 or abs(first.height() - second.height()) > 1:
        return 1.0
    width, height = min(first.width(), second.width()), min(first.height(), second.height())
    places = [(x, y) for x in range(width) for y in range(height)]
    apart = sum(
        abs(first.pixelColor(*at).lightness() - second.pixelColor(*at).lightness()) > 120 for at in places
    )
    return apart / len(places)


def _cell(qtbot: Any, delegate_class: type, words: str) -> QImage:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.setItemDelegate(delegate_class(table))
    table.setItem(0, 0, QTableWidgetItem(words))
    table.setShowGrid(False)
    table.horizontalHeader().hide()
    table.verticalHeader().hide()
    table.resize(220, 60)
    table.setColumnWidth(0, 200)
    table.show()
    table.clearSelection()
    table.setCurrentCell(-1, -1)
    place = table.visualRect(table.model().index(0, 0)).adjusted(4, 4, -4, -4)
    return _ink(table.viewport().grab(place).toImage().convertToFormat(QImage.Format.Format_Grayscale8))


@pytest.mark.parametrize("delegate", [ListDelegate, IsolatingDelegate])
def test_a_date_in_a_list_keeps_its_order(qtbot: Any, qapp: QApplication, delegate: type) -> None:
    theme.apply_theme(qapp, "light")
    usual = _cell(qtbot, delegate, DATE)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert _unlike(_cell(qtbot, delegate, DATE), usual) < 0.1
        assert _unlike(_cell(qtbot, delegate, "Apr 2015 30"), usual) > 0.2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _figure_text(words: str) -> QImage:
    image = QImage(200, 40, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    FigurePainter(painter, 40, {}).paint(Text((10, 15), words, 12, "#000000"))
    painter.end()
    return _ink(image)


def test_a_count_in_a_figure_keeps_its_order(qapp: QApplication) -> None:
    usual = _figure_text("0/4 with DLT")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert _unlike(_figure_text("0/4 with DLT"), usual) < 0.1
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_texts_are_left_alone_where_nothing_is_mirrored(qapp: QApplication) -> None:
    assert isolated(DATE) == DATE
    assert isolated("") == ""


def _cut_off(page: QWidget) -> list[str]:
    """Return what lies outside the page; what a scroll area holds may."""
    found = []
    for child in page.findChildren(QWidget):
        parent = child.parentWidget()
        if not child.isVisible() or isinstance(parent, QComboBox) or parent is None:
            continue
        inside_scroll, up = False, parent
        while up is not None and up is not page:
            inside_scroll = inside_scroll or isinstance(up, QAbstractScrollArea)
            up = up.parentWidget()
        if inside_scroll:
            continue
        left = child.mapTo(page, QPoint(0, 0)).x()
        if left < -1 or left + child.width() > page.width() + 1:
            found.append(
                f"{type(child).__name__} {child.objectName()} {left} {child.width()} of {page.width()}"
            )
    return found


@pytest.mark.usefixtures("right_to_left")
def test_every_page_is_mirrored_and_nothing_is_cut_off(
    qtbot: Any, qapp: QApplication, paths: Paths, tmp_path: Any
) -> None:
    path = tmp_path / "trial.dosebook"
    made_study(path, Context(paths.profile, ANN)).close().result(20)
    window = MainWindow(paths)
    qtbot.addWidget(window)
    window.set_person(ANN)
    window.resize(1366, 768)
    window.show()
    with qtbot.waitSignal(window.study_shown, timeout=20_000):
        window.open_path(path)
    view = window.view
    assert view is not None
    cut = {}
    for spec in PAGES:
        view.show_page(spec.key)
        qapp.processEvents()
        page = view.page
        assert page is not None
        assert page.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert view.navigation.mapTo(window, QPoint(0, 0)).x() > page.mapTo(window, QPoint(0, 0)).x()
        if found := _cut_off(page):
            cut[spec.key] = found
    assert cut == {}
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
