"""Pages that fit the view in height only beside its bar settle: the bar is not shown and hidden for ever."""

from typing import Any

import pytest
from PySide6.QtGui import QResizeEvent

from dosebook.gui import theme
from dosebook.gui.report.pages_view import PagesView

A4 = (595.0, 842.0)
WIDTH, PAGES = 225, 2


def _height_of_all(width: int) -> int:
    return theme.S + PAGES * (round(A4[1] * (width - 2 * theme.S) / A4[0]) + theme.S)


def test_the_view_comes_to_rest(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    resized: list[int] = []
    resize_event = PagesView.resizeEvent

    def count(view: PagesView, event: QResizeEvent) -> None:
        resized.append(event.size().width())
        resize_event(view, event)

    monkeypatch.setattr(PagesView, "resizeEvent", count)
    view = PagesView()
    qtbot.addWidget(view)
    bar = view.verticalScrollBar().sizeHint().width()
    beside, alone = _height_of_all(WIDTH - bar), _height_of_all(WIDTH)
    assert beside < alone
    view.resize(WIDTH, (beside + alone) // 2)
    view.show()
    qtbot.waitExposed(view)
    view._sizes = (A4,) * PAGES
    view.fit_width()
    qtbot.wait(100)
    assert len(resized) < 10
    assert view.verticalScrollBar().maximum() == 0
