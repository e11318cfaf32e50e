"""Events that the results suggest, by real keys: ticked, entered, refused; nothing is entered unasked."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from builders import cohort, dose, event, on, participant, result, study
from dosebook.actions.open_study import Saved, StudyFile
from dosebook.actions.save_changes import SaveUncertain
from dosebook.domain.changes import Create, Save
from dosebook.domain.codelists import LabTest, LabUnit, YesNo
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.safety_codelists import LabEvents
from dosebook.gui import dialogs
from dosebook.gui.form.record_pane import RecordPane
from dosebook.gui.pages.lab_events_dialog import LabEventsDialog
from dosebook.gui.pages.lab_grid_dialog import LabGridDialog
from dosebook.gui.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier


def platelets(uid: str, value: str, day: str) -> Any:
    return result(
        uid,
        value=value,
        test=LabTest.PLATELETS,
        unit=LabUnit.TEN9_L,
        date=on(day),
        reference_low=Decimal(150),
    )


@pytest.fixture
def session(session_of: Any) -> Session:
    found: Session = session_of(
        study(lab_events=LabEvents.FROM_2),
        cohort(),
        participant("01-01"),
        dose(),
        platelets("a", "60", "2018-02-03"),
        platelets("b", "22", "2018-02-09"),
        event("e", ctcae_term="Anemia", grade=2, onset=on("2018-02-03"), ongoing=YesNo.YES),
        result("h", value="7.1", test=LabTest.HAEMOGLOBIN, unit=LabUnit.G_DL, date=on("2018-02-09"),
               reference_low=Decimal(12)),
    )  # fmt: skip
    return found


@pytest.fixture
def opened() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def dialog(qtbot: Any, session: Session, opened: list[tuple[str, str]]) -> Iterator[LabEventsDialog]:
    made = LabEventsDialog(session, "p01-01", lambda *place: opened.append(place), None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    yield made
    made.close()


def words(dialog: LabEventsDialog, line: int) -> list[str]:
    item = dialog.table.topLevelItem(line)
    assert item is not None
    return [item.text(column) for column in range(1, 6)]


def test_each_line_says_what_would_be_entered(dialog: LabEventsDialog) -> None:
    assert words(dialog, 0) == [
        "01-01", "Platelet count decreased", "4", "Platelets 60 ×10⁹/L, 3 Feb 2018",
        "New event: grade 2 from 3 Feb 2018, grade 4 from 9 Feb 2018.",
    ]  # fmt: skip
    assert words(dialog, 1)[4] == (
        "The event of 3 Feb 2018 gets its course: grade 2 from 3 Feb 2018, grade 3 from 9 Feb 2018."
    )


def test_nothing_is_ticked_before_a_person_does(
    qtbot: Any, dialog: LabEventsDialog, session: Session
) -> None:
    assert dialog.ticked == ()
    assert not dialog.enter_button.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_S, CONTROL)
    assert len(session.data.adverse_events) == 1


def test_a_ticked_line_becomes_an_event_with_what_the_values_say(
    qtbot: Any, dialog: LabEventsDialog, session: Session
) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert len(dialog.ticked) == 1
    qtbot.keyClick(dialog.table, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: len(session.data.adverse_events) == 2)
    made = session.data.adverse_events[-1]
    assert (made.ctcae_term, made.grade, made.onset) == ("Platelet count decreased", 4, on("2018-02-03"))
    assert made.grade_changes == (GradeChange(on("2018-02-03"), 2), GradeChange(on("2018-02-09"), 4))
    assert (made.attribution, made.serious, made.outcome, made.end) == (None, None, None, None)
    assert session.data.dlt_assessments == ()
    qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() == 1)
    assert dialog.isVisible(), "the other line is still asked about"


def test_a_longer_course_asks_for_the_reason(qtbot: Any, dialog: LabEventsDialog, session: Session) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.table, Qt.Key.Key_S, CONTROL)
    assert dialog.strip.isVisible()
    dialog.strip.text.setFocus()
    qtbot.keyClicks(dialog.strip.text, "Result came in")
    qtbot.keyClick(dialog.strip.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.data.find("e").grade == 3)
    assert session.data.find("e").grade_changes[-1] == GradeChange(on("2018-02-09"), 3)
    assert len(session.data.adverse_events) == 1


def test_a_refusal_keeps_its_reason_and_is_silent_then(
    qtbot: Any, dialog: LabEventsDialog, session: Session, monkeypatch: Any
) -> None:
    monkeypatch.setattr(dialogs, "ask_text", lambda *_asked, **_more: "Clumped sample")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    dialog.refuse_button.click()
    qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() == 1)
    (query,) = session.data.queries
    assert (query.subject, query.status, query.answer) == ("a", QueryStatus.ACCEPTED, "Clumped sample")
    assert len(session.data.adverse_events) == 1


def test_a_save_in_doubt_is_repeated_and_doubles_nothing(
    qtbot: Any, dialog: LabEventsDialog, session: Session, monkeypatch: Any
) -> None:
    monkeypatch.setattr(dialogs, "show_error", lambda *_said: None)
    tried: list[Save] = []
    save_in_file = StudyFile.save

    def doubtful(self: StudyFile, save: Save) -> Saved:
        done = save_in_file(self, save)
        tried.append(save)
        if len(tried) == 1:
            raise SaveUncertain
        return done

    monkeypatch.setattr(StudyFile, "save", doubtful)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    dialog.enter_button.click()
    qtbot.waitUntil(lambda: len(tried) == 1 and dialog.enter_button.isEnabled())
    dialog.enter_button.click()
    qtbot.waitUntil(lambda: len(session.data.adverse_events) == 2)
    assert tried[0] == tried[1]


def test_the_result_behind_a_line_is_a_click_away(
    dialog: LabEventsDialog, opened: list[tuple[str, str]]
) -> None:
    dialog.open_button.click()
    assert opened == [("result", "a")]
    assert not dialog.isVisible()


def test_the_list_once_closed_hears_of_no_later_save(qtbot: Any, session: Session) -> None:
    made = LabEventsDialog(session, "p01-01", lambda *_place: None, None)
    with qtbot.waitExposed(made):
        made.open()
    with qtbot.waitSignal(made.destroyed):
        made.close()
    with qtbot.captureExceptions() as raised:
        with qtbot.waitSignal(session.changed):
            later = Create(participant("01-02"))
            session.save((later,), on_saved=lambda _saved: None, on_failed=pytest.fail)
        QApplication.processEvents()
    assert raised == []


def test_values_saved_in_the_grid_bring_up_what_they_suggest(
    qtbot: Any, session: Session, monkeypatch: Any
) -> None:
    monkeypatch.setattr(dialogs, "ask", lambda *_asked, **_more: True)
    grid = LabGridDialog(session, session.data.participants[0], None)
    with qtbot.waitExposed(grid):
        grid.open()
    grid.paste("Date\tNeutrophils (10^9/L)\n2018-02-12\t0.3")
    grid.save()
    qtbot.waitUntil(lambda: any(isinstance(one, LabEventsDialog) for one in QApplication.topLevelWidgets()))
    (shown,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, LabEventsDialog)]
    qtbot.waitUntil(shown.isVisible)
    assert {offer.event.ctcae_term for offer in shown.offers} >= {"Neutrophil count decreased"}
    shown.close()


def test_a_saved_result_says_what_it_suggests(qtbot: Any, session: Session) -> None:
    pane = RecordPane(session, "result")
    pane.resize(560, 760)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_record("b")
    note = pane.form.main.rows["note"].editor.target
    assert isinstance(note, QLineEdit)
    qtbot.keyClicks(note, "repeated")
    pane.save()
    qtbot.waitUntil(pane.notice.isVisible)
    assert pane.notice.words.text() == (
        "Saved. By the value: Platelet count decreased grade 4. Is it an adverse event?"
    )
    pane.notice.buttons[0].click()
    (shown,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, LabEventsDialog)]
    assert len(shown.offers) == 2
    shown.close()
    pane.close()
    pane.deleteLater()
