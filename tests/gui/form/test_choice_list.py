"""A list of choices that opens by a key shows each of them whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QStyle, QStyleOptionComboBox

from gui.form.conftest import MakeForm


@pytest.mark.qt_log_ignore("^This plugin does not support")
@pytest.mark.parametrize(("kind", "field"), [("study", "dose_basis"), ("cohort", "status")])
def test_an_opened_list_cuts_no_choice_off(make_form: MakeForm, kind: str, field: str) -> None:
    form = make_form(kind)
    form.go(field)
    form.key(Qt.Key.Key_F4)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    rows = popup.findChild(QListView)
    assert isinstance(rows, QListView)
    last = rows.visualRect(rows.model().index(rows.model().rowCount() - 1, 0))
    assert rows.model().rowCount() > 3
    assert rows.viewport().height() >= last.bottom()
    assert rows.viewport().width() >= rows.sizeHintForColumn(0)
    popup.close()
    box = form.target()
    assert isinstance(box, QComboBox)
    assert rows.sizeHintForRow(1) >= box.fontMetrics().height() + 6, "a row can be hit by a finger"


@pytest.mark.parametrize(("kind", "field"), [("study", "dose_basis"), ("study", "attribution_scale")])
def test_the_choice_made_is_not_cut_either(make_form: MakeForm, kind: str, field: str) -> None:
    form = make_form(kind)
    form.go(field)
    box = form.target()
    assert isinstance(box, QComboBox)
    for place in range(box.count()):
        box.setCurrentIndex(place)
        shown = QStyleOptionComboBox()
        box.initStyleOption(shown)
        room = box.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, shown, QStyle.SubControl.SC_ComboBoxEditField, box
        )
        assert room.width() >= box.fontMetrics().horizontalAdvance(box.currentText()), box.currentText()
