"""Every form of the catalogue: opens empty and filled, clips nothing, has letters of its own and words to hear."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from builders import on
from dosebook.actions.open_study import StudyWorker
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.measurement import Measurement
from dosebook.domain.records import RECORD_TYPE_OF, CheckSwitch, Record, Study
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import ValueKind, variables
from dosebook.domain.words import spoken
from dosebook.forms.catalogue import FORMS
from dosebook.forms.fields import FollowingField
from dosebook.forms.spec import values_of
from dosebook.forms.warnings import warnings
from dosebook.gui import theme
from dosebook.gui.form.form_view import FormView
from dosebook.gui.form.mnemonics import MENUS, with_mnemonics
from dosebook.gui.form.opened import Opened
from dosebook.gui.form.record_pane import RecordPane
from dosebook.gui.session import Session
from dosebook.languages import LANGUAGES, language
from gui.form.conftest import MakeForm

KINDS = list(FORMS)


def filled_record(kind: str, data: StudyData) -> Record:
    """Return a record of this kind in which every variable of its form has a value."""
    record_type = RECORD_TYPE_OF[kind]
    values: dict[str, Any] = {}
    for name, variable in variables(record_type).items():
        if variable.refers_to:
            known = [
                entry.record.uid for entry in data.entries.values() if entry.record.kind in variable.refers_to
            ]
            value: Any = known[0] if known else None
            values[name] = (value,) if variable.kind is ValueKind.TEXTS else value
            continue
        codes = list(variable.codes or ())
        values[name] = {
            ValueKind.TEXT: "some words",
            ValueKind.TEXTS: ("1.0", "2.0"),
            ValueKind.INTEGER: 1,
            ValueKind.NUMBER: Decimal("12.50"),
            ValueKind.MEASUREMENT: Measurement("<0.2"),
            ValueKind.DATE: on("2018-08-12"),
            ValueKind.TIME: time(9, 40),
            ValueKind.CODE: codes[0] if codes else None,
            ValueKind.CODES: tuple(codes),
            ValueKind.GRADE_CHANGES: (GradeChange(on("2018-08-12"), 2), GradeChange(on("2018-08"), 3)),
            ValueKind.ABSENCES: (),
            ValueKind.FRACTIONS: (PlannedFraction(Decimal("18.75"), 1), PlannedFraction(Decimal("18.75"), 8)),
        }[variable.kind]
    if record_type is CheckSwitch:
        # Chosen from the program's own warnings only.
        values["check_id"] = warnings()[0].check_id
    return record_type(uid="filled", **values)


@pytest.fixture
def big_text(qapp: QApplication) -> Iterator[None]:
    """System text at 150 %."""
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 1.5)
    qapp.setFont(larger)
    yield
    qapp.setFont(usual)


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_record_opens_clean(make_form: MakeForm, kind: str) -> None:
    form = make_form(kind)
    assert form.pane.is_new
    assert not form.pane.is_dirty
    assert form.here(), "the keyboard is in the form"
    _assert_nothing_clipped(form.pane)


@pytest.mark.parametrize("kind", KINDS)
def test_a_filled_record_comes_back_as_it_was(make_form: MakeForm, session: Session, kind: str) -> None:
    form = make_form(kind)
    record = filled_record(kind, session.data)
    form.pane.form.fill(values_of(record), record.uid, is_new=False)
    following = {field.name for field in FORMS[kind].fields if isinstance(field, FollowingField)}
    shown = {name: value for name, value in form.pane.form.values().items() if name not in following}
    expected = {name: value for name, value in values_of(record).items() if name not in following}
    assert {name: str(value) for name, value in shown.items()} == {
        name: str(value) for name, value in expected.items()
    }
    assert form.pane.form.problems() == {}
    hidden = [row.field.name for row in form.pane.form.main.rows.values() if row.is_typed and row.isHidden()]
    assert hidden == [], "what is filled is in sight"
    _assert_nothing_clipped(form.pane)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("big_text")
def test_with_large_text_nothing_is_clipped(make_form: MakeForm, session: Session, kind: str) -> None:
    form = make_form(kind)
    form.pane.resize(640, 700)
    record = filled_record(kind, session.data)
    form.pane.form.fill(values_of(record), record.uid, is_new=False)
    _assert_nothing_clipped(form.pane)


BESIDE_A_LIST = 430
"""The width that a form has beside the widest list on a screen of 1366."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_beside_a_list_no_form_scrolls_sideways(qtbot: Any, session: Session, code: str) -> None:
    too_wide = {}
    with spoken(language(code)):
        for kind in [kind for kind in KINDS if kind != Study.kind]:
            form = FormView(session, FORMS[kind])
            qtbot.addWidget(form)
            theme.dress(form)
            form.resize(BESIDE_A_LIST, 600)
            form.show()
            record = filled_record(kind, session.data)
            form.fill(values_of(record), record.uid, is_new=False)
            if form.body.minimumSizeHint().width() > form.viewport().width():
                too_wide[kind] = _widest(form)
            form.hide()
    assert too_wide == {}


def _widest(form: FormView) -> tuple[int, str]:
    return max((row.minimumSizeHint().width(), name) for name, row in form.main.rows.items())


@pytest.mark.parametrize("kind", KINDS)
def test_the_texts_of_a_form_bring_it_back(make_form: MakeForm, session: Session, kind: str) -> None:
    form, other = make_form(kind), make_form(kind)
    record = filled_record(kind, session.data)
    form.pane.form.fill(values_of(record), record.uid, is_new=False)
    other.pane.form.restore(form.pane.form.texts())
    typed = [name for name, row in form.pane.form.main.rows.items() if row.is_typed]
    shown, expected = other.pane.form.values(), form.pane.form.values()
    assert {name: str(shown[name]) for name in typed} == {name: str(expected[name]) for name in typed}


_MOST_SHARING = 3
"""How often a letter is pressed at most until it reaches its field."""


@pytest.mark.parametrize("kind", KINDS)
def test_every_label_has_a_letter_that_opens_no_menu(make_form: MakeForm, kind: str) -> None:
    labels = [label.text() for label in make_form(kind).pane.findChildren(QLabel) if label.buddy()]
    letters = [text[text.index("&") + 1].casefold() for text in labels if "&" in text.replace("&&", "")]
    assert not set(letters) & set(MENUS)
    assert len(letters) == len(labels)
    # Letters are shared only where there are more fields than letters.
    assert len(set(letters)) >= min(len(labels), 13)


def test_letters_are_shared_when_there_are_no_more() -> None:
    assert with_mnemonics(["A", "a", "B"], taken="") == ["&A", "&a", "&B"]
    assert with_mnemonics(["Ab", "Ba", "Abb"], taken="").count("&Ab") == 1


def test_a_letter_moves_on_to_make_room_for_another() -> None:
    assert with_mnemonics(["Ab", "A"], taken="") == ["A&b", "&A"]
    assert with_mnemonics(["Cuts & more", "Cohort"], taken="") == ["&Cuts && more", "C&ohort"]
    assert with_mnemonics(["File"], taken="file") == ["File"]


@pytest.mark.parametrize("kind", KINDS)
def test_alt_and_the_underlined_letter_go_to_the_field(make_form: MakeForm, kind: str) -> None:
    form = make_form(kind)
    missed, tried = [], 0
    for name, row in form.pane.form.main.rows.items():
        place = row.label.text().replace("&&", "__").find("&")
        if not row.is_typed or row.isHidden() or not row.editor.isEnabled() or place < 0:
            continue
        letter = Qt.Key(ord(row.label.text()[place + 1].upper()))
        tried += 1
        for _again in range(_MOST_SHARING):
            form.key(letter, Qt.KeyboardModifier.AltModifier)
            if form.here() == name:
                break
        if form.here() != name:
            missed.append((name, form.here()))
    assert missed == []
    assert tried


@pytest.mark.parametrize("kind", KINDS)
def test_every_editor_can_be_heard(make_form: MakeForm, kind: str) -> None:
    pane = make_form(kind).pane
    for panel in (pane.form.main, pane.form.companion):
        for row in panel.rows.values() if panel is not None else ():
            assert row.editor.target.accessibleName().startswith(row.label_words), row.field.name
            if row.is_typed:
                assert row.label.buddy() is row.editor
            if row._help:
                assert row._help in row.editor.target.accessibleDescription()


@pytest.mark.parametrize("kind", KINDS)
def test_tab_runs_through_the_form_in_reading_order(make_form: MakeForm, kind: str) -> None:
    form = make_form(kind)
    shown = [name for name, row in form.pane.form.main.rows.items() if row.is_typed and not row.isHidden()]
    form.go(shown[0])
    met = [shown[0]]
    for _step in range(4 * len(shown)):
        form.tab()
        here = form.here()
        if not here or here.startswith("companion."):
            break
        if here != met[-1]:
            met.append(here)
    assert met == shown


def test_what_has_the_keyboard_is_in_sight(make_form: MakeForm) -> None:
    form = make_form("participant", "p01-01")
    form.pane.resize(480, 420)
    view = form.pane.form
    for name in [name for name, row in view.main.rows.items() if row.is_typed and not row.isHidden()]:
        form.go(name)
        row = view.main.rows[name]
        top = row.mapTo(view.viewport(), QPoint(0, 0)).y()
        assert 0 <= top <= view.viewport().height() - row.label.height(), name


def test_a_record_saved_under_other_tables_is_not_dirty(make_form: MakeForm, session: Session) -> None:
    event = replace(session.data.find("e1"), ctcae_term="An old term", system_organ_class="An old class")
    form = make_form("adverse_event")
    form.pane.open_sheet(Opened(event, 1))
    assert form.value("system_organ_class") == "An old class"
    assert not form.pane.is_dirty


def test_a_pane_knows_its_record(make_form: MakeForm, worker: StudyWorker) -> None:
    pane: RecordPane = make_form("adverse_event", "e1").pane
    assert worker.is_view is False
    assert (pane.record_uid, pane.participant, pane.is_new) == ("e1", "p01-01", False)
    pane.clear()
    assert (pane.record_uid, pane.participant, pane.is_dirty) == (None, None, False)


def _assert_nothing_clipped(pane: RecordPane) -> None:
    for _round in range(6):
        # Each layout within another learns of a line more in a round of its own.
        QApplication.processEvents()
    view = pane.form
    assert view.widget().width() <= view.viewport().width(), "the form is as wide as its pane"
    for widget in view.widget().findChildren(QWidget):
        if widget.isVisible():
            _assert_whole(widget)


def _assert_whole(widget: QWidget) -> None:
    name = f"{widget!r} {getattr(widget, 'text', str)()}"
    if isinstance(widget, QAbstractButton):
        assert widget.width() >= widget.minimumSizeHint().width(), name
        assert widget.height() >= widget.sizeHint().height() - 1, name
    elif isinstance(widget, QLineEdit):
        assert widget.height() >= widget.sizeHint().height() - 1, name
        assert widget.width() >= widget.minimumSizeHint().width(), name
    elif isinstance(widget, QLabel) and widget.wordWrap() and widget.text().strip():
        assert widget.height() >= widget.heightForWidth(widget.width()), name
    elif isinstance(widget, QLabel) and widget.text().strip() and widget.property("role") != "muted":
        assert widget.width() >= widget.minimumSizeHint().width(), name
    parent = widget.parentWidget()
    if isinstance(widget, QAbstractButton | QLineEdit | QLabel) and parent is not None:
        assert widget.geometry().right() <= parent.width(), name
        assert widget.geometry().bottom() <= parent.height(), name
