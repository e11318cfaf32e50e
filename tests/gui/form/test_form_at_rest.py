"""Where the fields of a form stand does not hang on its scroll bar: the two would push each other in and out for ever."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.form.conftest import MakeForm


@pytest.mark.parametrize("width", [460, 498, 520, 560, 640])
@pytest.mark.parametrize("kind", ["cohort", "dose"])
def test_fields_stand_where_they_stand_with_or_without_a_scroll_bar(
    make_form: MakeForm, kind: str, width: int
) -> None:
    pane = make_form(kind).pane
    pane.resize(width, 760)
    form, places = pane.form, []
    for policy in (Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn):
        form.setVerticalScrollBarPolicy(policy)
        # A form takes note of its width, not of what it is shown in.
        form._align()
        for _round in range(5):
            QApplication.processEvents()
        assert form.verticalScrollBar().isVisible() is (policy is Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        places.append({name: row.editor.x() for name, row in form.main.rows.items() if row.isVisible()})
    assert places[0] == places[1]
