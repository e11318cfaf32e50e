"""The start page in every language: its four buttons stand on one row, or as a grid of two and two."""

from typing import Any

import pytest

from dosebook.domain.words import spoken
from dosebook.gui import theme
from dosebook.gui.start_page import StartPage
from dosebook.languages import LANGUAGES, language


@pytest.mark.parametrize("width", [1366, 700, 360])
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_button_of_the_start_page_stands_alone(qtbot: Any, code: str, width: int) -> None:
    with spoken(language(code)):
        page = StartPage()
        qtbot.addWidget(page)
        theme.dress(page)
        page.resize(width, 600)
        page.show()
        qtbot.waitExposed(page)
    buttons = [page.new_button, page.open_button, page.demo_button, page.tour_button]
    rows = [button.mapTo(page, button.rect().topLeft()).y() for button in buttons]
    on_each = [rows.count(y) for y in sorted(set(rows))]
    assert on_each in ([4], [2, 2], [1, 1, 1, 1])
    assert all(button.width() >= button.minimumSizeHint().width() for button in buttons)
    if width == 1366:
        assert len(on_each) <= 2
    page.close()
