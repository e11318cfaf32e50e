"""What a page costs Qt alone: the same widgets in the same places under the same style sheet, without a line of ours.

Each widget that is seen has a twin of Qt's own class with its text, its size and its role for the style sheet; a table
is a ``QTableWidget`` with as many empty items. Nothing lays anything out, no model is asked and no figure is drawn, so
the twin does less than the page it stands for.
"""

import time

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QToolButton,
    QWidget,
)

from dosebook.gui import theme

_ROUNDS = 3


class BareWindow:
    """A plain window in the look of the program: a list of as many names, and beside it a stack of pages."""

    def __init__(self, like: QWidget, names: int) -> None:
        """Show the window, as large as ``like``, on an empty page."""
        self._window = QMainWindow()
        theme.dress(self._window)
        self._names, self._pages = QListWidget(), QStackedWidget()
        self._names.addItems(["Supportive care"] * names)
        self._pages.addWidget(QWidget())
        both = QSplitter()
        both.addWidget(self._names)
        both.addWidget(self._pages)
        both.setSizes([200, 1_000])
        self._window.setCentralWidget(both)
        self._window.resize(like.size())
        self._window.show()
        _settle()

    def seconds_of_page(self, page: QWidget) -> float:
        """Return what it takes to make the plain twin of ``page`` as it is seen now, and to turn to it."""
        return min(self._seconds(page, is_table=False) for _round in range(_ROUNDS))

    def seconds_of_table(self, page: QWidget) -> float:
        """Return what it takes to fill an empty table as large as the largest of ``page``, and to turn to it."""
        return min(self._seconds(page, is_table=True) for _round in range(_ROUNDS))

    def _seconds(self, page: QWidget, *, is_table: bool) -> float:
        tables = [one for one in page.findChildren(QTableView) if one.isVisible() and one.model()]
        shapes = [(one.model().rowCount(), one.model().columnCount()) for one in tables]
        self._names.setCurrentRow(0)
        _settle()
        start = time.thread_time()
        plain = _table(*max(shapes, default=(0, 0))) if is_table else _twin(page)
        self._pages.addWidget(plain)
        self._names.setCurrentRow(1)
        self._pages.setCurrentWidget(plain)
        QApplication.processEvents()
        took = time.thread_time() - start
        self._pages.removeWidget(plain)
        plain.deleteLater()
        _settle()
        return took


def _settle() -> None:
    until = time.perf_counter() + 0.1
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def _twin(widget: QWidget) -> QWidget:
    twin = _plain(widget)
    if widget.property("role"):
        twin.setProperty("role", widget.property("role"))
    twin.setGeometry(widget.geometry())
    if type(twin) is QWidget:
        for child in widget.children():
            is_seen = isinstance(child, QWidget) and child.isVisible() and not isinstance(child, QScrollBar)
            if is_seen:
                _twin(child).setParent(twin)
    return twin


def _plain(widget: QWidget) -> QWidget:
    if isinstance(widget, QTableView):
        return _table(widget.model().rowCount(), widget.model().columnCount())
    if isinstance(widget, QListView):
        names = QListWidget()
        names.addItems([""] * widget.model().rowCount())
        return names
    if isinstance(widget, QLabel | QLineEdit):
        return (QLabel if isinstance(widget, QLabel) else QLineEdit)(widget.text())
    for kind in (QCheckBox, QRadioButton, QToolButton, QPushButton):
        if isinstance(widget, kind):
            button = kind()
            button.setText(widget.text())
            return button
    if isinstance(widget, QComboBox):
        choice = QComboBox()
        choice.addItem(widget.currentText())
        return choice
    if isinstance(widget, QTabBar):
        tabs = QTabBar()
        for place in range(widget.count()):
            tabs.addTab(widget.tabText(place))
        return tabs
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return QPlainTextEdit(widget.toPlainText())
    return QWidget()


def _table(rows: int, columns: int) -> QTableWidget:
    table = QTableWidget(rows, columns)
    for row in range(rows):
        for column in range(columns):
            table.setItem(row, column, QTableWidgetItem(""))
    return table
