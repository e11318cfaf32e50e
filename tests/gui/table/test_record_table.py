"""The list in the window, by real key presses: it narrows, keeps its place, and is never just empty."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from builders import (
    cohort,
    dose,
    event,
    on,
    participant,
    reference_range,
    response,
    result,
    study,
    transfusion,
)
from dosebook.domain.changes import Amend, Change, Create, Void
from dosebook.domain.codelists import LabTest, YesNo
from dosebook.domain.records import (
    RECORD_TYPES,
    CheckSwitch,
    CutOff,
    Deviation,
    DltAssessment,
    DltClause,
    DmcReview,
    DoseDecision,
    EscalationDesign,
    HospitalStay,
    Medication,
    PlannedVisit,
    Query,
    Record,
    ReportIssue,
    SaeReport,
    Visit,
)
from dosebook.forms.lists.catalogue import LISTS
from dosebook.gui.session import Session
from dosebook.gui.table.findings_watch import FindingsWatch
from dosebook.gui.table.record_table import RecordTable

Key = Qt.Key


def _filled() -> tuple[Record, ...]:
    return (
        study(),
        cohort(),
        cohort(2),
        participant("01-01"),
        participant("02-01", 2),
        dose(),
        event("a", grade=1),
        event("b", grade=4, ctcae_term="Anemia", onset=on("2018-02-01"), serious=YesNo.YES),
        event("c", "02-01", grade=2, ctcae_term="Nausea"),
        DltAssessment(uid="dlt", participant="p01-01"),  # type: ignore[arg-type]
        transfusion("t"),
        Medication(uid="m", participant="p01-01", drug="Filgrastim"),  # type: ignore[arg-type]
        Deviation(uid="v", participant="p01-01"),  # type: ignore[arg-type]
        result("r", test=LabTest.PLATELETS),
        reference_range("g", "150", "400"),
        response("s"),
        DmcReview(uid="w", number=1),
        CutOff(uid="k", day=on("2018-08-15")),
        ReportIssue(uid="i", number=1),
        EscalationDesign(uid="e"),
        DltClause(uid="d1", number=1),
        DoseDecision(uid="dd"),
        SaeReport(uid="sae"),
        Query(uid="q", text="Is this right?"),
        PlannedVisit(uid="pv", number=1, name="Day 15"),
        Visit(uid="vi", participant="p01-01", planned="pv"),  # type: ignore[arg-type]
        CheckSwitch(uid="cs", check_id="result.unit"),
        HospitalStay(uid="hs", participant="p01-01"),  # type: ignore[arg-type]
    )


def _table(qtbot: Any, session: Session, kind: str = "adverse_event") -> RecordTable:
    table = RecordTable(session, kind)
    qtbot.addWidget(table)
    table.resize(900, 500)
    with qtbot.waitExposed(table):
        table.show()
    return table


def _save(qtbot: Any, session: Session, *changes: Change) -> None:
    failures: list[BaseException] = []
    with qtbot.waitSignal(session.changed, timeout=5000):
        session.save(changes, reason="for the test", on_saved=lambda _saved: None, on_failed=failures.append)
    assert not failures


@pytest.mark.parametrize("kind", LISTS)
def test_every_list_of_an_empty_study_says_what_belongs_there(qtbot: Any, session_of: Any, kind: str) -> None:
    table = _table(qtbot, session_of(study()), kind)
    if kind == "study":
        assert table.view.isVisible()
        return
    assert table.notice.isVisible()
    assert not table.filter_bar.isVisible()
    assert table.notice.words.text().startswith(("No ", "Nobody "))
    made_by_program = kind in {"cut_off", "report_issue", "dose_decision", "query"}
    assert table.notice.button.isVisible() is not made_by_program
    if not made_by_program:
        assert table.notice.button.text().endswith("(Ctrl+N)")
        with qtbot.waitSignal(table.new_wanted, timeout=1000):
            qtbot.keyClick(table.notice.button, Key.Key_Space)


@pytest.mark.parametrize("kind", [record.kind for record in RECORD_TYPES])
def test_every_list_of_a_filled_study_shows_its_records(qtbot: Any, session_of: Any, kind: str) -> None:
    table = _table(qtbot, session_of(*_filled()), kind)
    expected = [record.uid for record in _filled() if record.kind == kind]
    shown = [table.model.uid_at(row) for row in range(table.model.rowCount())]
    assert sorted(shown) == sorted(expected)
    assert table.count.text().split()[0] == str(len(expected))
    assert not table.grab().isNull()


def test_typing_narrows_the_list_and_the_arrow_key_leads_into_it(qtbot: Any, session_of: Any) -> None:
    table = _table(qtbot, session_of(*_filled()))
    assert table.count.text() == "3 events"
    qtbot.keyClicks(table.filter_bar.line, "ane")
    assert table.count.text() == "1 of 3 events"
    with qtbot.waitSignal(table.chosen, timeout=1000) as chosen:
        qtbot.keyClick(table.filter_bar.line, Key.Key_Down)
    assert chosen.args == ["b"]
    assert table.view.hasFocus()
    qtbot.keyClick(table.filter_bar.line, Key.Key_Escape)
    assert table.count.text() == "3 events"
    assert table.uid == "b"


def test_nothing_found_offers_to_show_everything_again(qtbot: Any, session_of: Any) -> None:
    table = _table(qtbot, session_of(*_filled()))
    qtbot.keyClicks(table.filter_bar.line, "zzz")
    assert table.notice.isVisible()
    assert table.notice.button.text() == "Show all 3"
    qtbot.keyClick(table.notice.button, Key.Key_Space)
    assert table.count.text() == "3 events"
    assert table.filter_bar.line.text() == ""


def test_chips_and_cohort_narrow_together(qtbot: Any, session_of: Any) -> None:
    table = _table(qtbot, session_of(*_filled()))
    chips = {chip.text(): chip for chip, _quick in table.filter_bar.chips}
    qtbot.keyClick(chips["Serious"], Key.Key_Space)
    assert table.count.text() == "1 of 3 events"
    assert not chips["Serious"].icon().isNull()
    table.filter_bar.cohort.setFocus()
    qtbot.keyClick(table.filter_bar.cohort, Key.Key_End)
    assert table.filter_bar.cohort.currentText() == "Cohort 2"
    assert table.notice.isVisible()
    qtbot.keyClick(chips["Serious"], Key.Key_Space)
    assert [table.model.uid_at(0), table.model.rowCount()] == ["c", 1]


def test_arrow_keys_tell_the_choice_and_enter_opens(qtbot: Any, session_of: Any) -> None:
    table = _table(qtbot, session_of(*_filled()))
    table.focus_table()
    told: list[str] = []
    table.chosen.connect(told.append)
    table.select("a")
    assert told == []
    qtbot.keyClick(table.view, Key.Key_Down)
    qtbot.keyClick(table.view, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert told == ["b", "c"]
    with qtbot.waitSignal(table.opened, timeout=1000) as opened:
        qtbot.keyClick(table.view, Key.Key_Return)
    assert opened.args == ["c"]


def test_a_click_on_a_head_sorts_and_another_turns_it(qtbot: Any, session_of: Any) -> None:
    table = _table(qtbot, session_of(*_filled()))
    header = table.view.horizontalHeader()
    place = header.sectionViewportPosition(3) + 20
    grades = []
    for _click in range(2):
        qtbot.mouseClick(
            header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().center().__class__(place, 8)
        )
        grades.append([table.model.index(row, 3).data() for row in range(3)])
    assert grades == [["1", "2", "4"], ["4", "2", "1"]]


def test_the_place_is_kept_while_the_study_changes(qtbot: Any, session_of: Any) -> None:
    session = session_of(*_filled())
    table = _table(qtbot, session)
    table.select("b")
    told: list[str] = []
    table.chosen.connect(told.append)
    _save(qtbot, session, Create(event("d", ctcae_term="Aaa", onset=on("2018-01-01"))))
    assert table.count.text() == "4 events"
    assert table.uid == "b"
    assert table.model.uid_at(table.view.currentIndex().row()) == "b"
    assert [index.row() for index in table.view.selectionModel().selectedRows()] == [table.model.row_of("b")]
    assert told == []


def test_only_what_a_save_touched_is_loaded_anew(qtbot: Any, session_of: Any) -> None:
    session = session_of(*_filled())
    events, doses = _table(qtbot, session), _table(qtbot, session, "dose")
    rows = events.model.rows, doses.model.rows
    _save(qtbot, session, Create(event("d")))
    assert events.model.rows is not rows[0]
    assert doses.model.rows is rows[1]


def test_a_hidden_list_waits_until_it_is_seen(qtbot: Any, session_of: Any) -> None:
    session = session_of(*_filled())
    table = _table(qtbot, session)
    table.hide()
    _save(qtbot, session, Create(event("d")))
    assert table.model.row_of("d") < 0
    table.show()
    assert table.model.row_of("d") >= 0


def test_a_voided_record_leaves_the_list_and_comes_back_when_asked_for(qtbot: Any, session_of: Any) -> None:
    session = session_of(*_filled())
    table = _table(qtbot, session)
    assert not table.filter_bar.voided.isVisible()
    _save(qtbot, session, Void("a", 1))
    assert table.count.text() == "2 events"
    assert table.filter_bar.voided.text() == "Show 1 voided"
    qtbot.keyClick(table.filter_bar.voided, Key.Key_Space)
    assert table.count.text() == "3 events"


def test_findings_come_from_beside_the_window_and_can_be_filtered(qtbot: Any, session_of: Any) -> None:
    session = session_of(*_filled())
    table = _table(qtbot, session)
    watch = FindingsWatch.of(session)
    assert FindingsWatch.of(session) is watch
    late = replace(event("a"), onset=on("2018-06-01"), end=on("2018-05-01"))
    _save(qtbot, session, Amend(late, 1))
    qtbot.waitUntil(
        lambda: any("end" in (one.field or "") for one in watch.findings.get("a", ())), timeout=5000
    )
    cell = table.model.index(table.model.row_of("a"), 0)
    assert "onset" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    chip = table.filter_bar.warnings
    assert chip.isVisible()
    qtbot.keyClick(chip, Key.Key_Space)
    shown = {table.model.uid_at(row) for row in range(table.model.rowCount())}
    assert shown == set(watch.findings) & {"a", "b", "c"}


def test_the_list_of_one_participant_holds_nobody_else(qtbot: Any, session_of: Any) -> None:
    table = RecordTable(session_of(*_filled()), "adverse_event", participant="p01-01")
    qtbot.addWidget(table)
    assert table.count.text() == "2 events"
    assert table.filter_bar.cohort.isHidden()
