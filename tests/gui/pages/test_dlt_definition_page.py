"""The DLT definition page: a template read and added by keys, clauses read as a whole, the form beside them."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from builders import study
from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.decision_codelists import ClauseKind
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_templates import DltTemplate
from dosebook.gui.pages.catalogue import page_of_kind
from dosebook.gui.pages.dlt_definition_page import DltDefinitionPage
from dosebook.gui.session import Session

MakeSession = Callable[..., Session]
DEATH = DltClause(uid="c1", number=1, clause_kind=ClauseKind.DEATH)


@pytest.fixture
def page_of(session_of: MakeSession, qtbot: Any) -> Callable[..., DltDefinitionPage]:
    def make(*records: Any) -> DltDefinitionPage:
        page = DltDefinitionPage(session_of(*records))
        qtbot.addWidget(page)
        page.resize(1280, 700)
        page.show()
        qtbot.waitExposed(page)
        with qtbot.waitActive(page):
            page.activateWindow()
        page.activate()
        return page

    return make


def press(qtbot: Any, key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key)


def test_the_definition_has_a_page_in_the_navigation() -> None:
    spec = page_of_kind("dlt_clause")
    assert spec is not None
    assert spec.title == "DLT definition"


def test_a_template_is_chosen_read_and_added_by_keys(
    page_of: Callable[..., DltDefinitionPage], qtbot: Any
) -> None:
    page = page_of(study())
    panel = page.templates
    assert panel.isVisible()
    assert panel.choices[DltTemplate.HAEMATOLOGY].hasFocus()
    panel.choices[DltTemplate.RADIOPHARMACEUTICAL].setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert panel.template is DltTemplate.RADIOPHARMACEUTICAL
    assert panel.sentences.text().startswith(
        "1.  Grade 4 or higher, Platelet count decreased, for longer than 28 days; not counted when unrelated."
    )
    assert panel.add_button.text() == "Add these 7 clauses"
    assert page.session.data.dlt_clauses == (), "reading adds nothing"
    press(qtbot, Qt.Key.Key_Tab)
    while not panel.add_button.hasFocus():
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.session.data.dlt_clauses) == 7, timeout=10_000)
    qtbot.waitUntil(lambda: not panel.isVisible(), timeout=2_000)
    assert [clause.number for clause in page.session.data.dlt_clauses] == list(range(1, 8))
    assert page.panel.table.view.isVisible()
    assert page.panel.table.model.rowCount() == 7


def test_the_terms_are_those_of_the_studys_version(page_of: Callable[..., DltDefinitionPage]) -> None:
    page = page_of(study(ctcae_version=CtcaeVersion.V6_0))
    assert "Thrombocytopenia" in page.templates.sentences.text()
    assert "Platelet count decreased" not in page.templates.sentences.text()


def test_a_study_with_clauses_shows_them_as_a_whole_with_the_window(
    page_of: Callable[..., DltDefinitionPage],
) -> None:
    page = page_of(study(dlt_definition="Section 5.2: any death but of myeloma."), DEATH)
    assert not page.templates.isVisible()
    assert page.whole.text() == (
        "1.  Death that is not due to the disease.\n\n"
        "Counted within 85 days, of which the day of the first fraction is day 1.\n\n"
        "In the words of the study record:\nSection 5.2: any death but of myeloma."
    )


def test_the_first_own_clause_takes_the_templates_away(
    page_of: Callable[..., DltDefinitionPage], qtbot: Any
) -> None:
    page = page_of(study())
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    pane = page.panel.pane
    assert pane is not None
    qtbot.waitUntil(pane.isVisible, timeout=2_000)
    assert pane.form.values()["number"] == 1
    pane.form.focus_field("clause_kind")
    for letter in "death":
        target = QApplication.focusWidget()
        assert target is not None
        qtbot.keyClicks(target, letter)
    assert pane.form.values()["clause_kind"] is ClauseKind.DEATH
    assert pane.form.main.rows["sentence"].editor.label.text() == "Death that is not due to the disease."  # type: ignore[attr-defined]
    assert not pane.form.main.rows["least_grade"].isVisible()
    assert pane.form.main.rows["unless_unrelated"].isVisible()
    pane.save()
    qtbot.waitUntil(lambda: len(page.session.data.dlt_clauses) == 1, timeout=10_000)
    assert not page.templates.isVisible()
