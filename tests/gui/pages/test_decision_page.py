"""Dose decisions: what the room sees, what it leads to, what is kept; computed beside the window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import builders
from domain.escalation.trial import START, WINDOW, day_after, design, person, trial
from dosebook.domain.changes import Create
from dosebook.domain.codelists import CohortStatus
from dosebook.domain.decision_codelists import AdviceOutcome, EscalationRule
from dosebook.domain.escalation.advice import advise
from dosebook.domain.escalation.kept_advice import kept_advice
from dosebook.domain.records import CutOff, DltClause, Record
from dosebook.gui import dialogs, theme
from dosebook.gui.pages.decision_page import DecisionPage
from dosebook.gui.session import Session
from dosebook.gui.table.fact_table import FactTable

MakeSession = Callable[..., Session]
MakePage = Callable[..., DecisionPage]
THIRTY = Decimal("0.30")


@pytest.fixture
def page_of(session_of: MakeSession, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> MakePage:
    def make(*records: Record, day: Any = None) -> DecisionPage:
        session = session_of(*records)
        monkeypatch.setattr(session, "today", lambda: day or START)
        page = DecisionPage(session)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        theme.dress(page)
        with qtbot.waitSignal(page.advice.answered):
            page.show()
            page.activate()
        return page

    return make


def records_of(notation: str, **said: Any) -> list[Record]:
    return [entry.record for entry in trial(notation, **said).entries.values()]


def words(table: FactTable) -> str:
    return "\n".join(" | ".join(row) for row in table.words())


def test_without_a_rule_a_sentence_and_a_button_lead_to_it(page_of: MakePage, qtbot: Any) -> None:
    page = page_of(builders.study(), builders.cohort())
    assert page.advice.headline.text() == "No rule yet"
    assert "Set up the protocol" in page.advice.problems.text()
    assert page.advice.rule_button.text() == "Set up the escalation rule…"
    assert page.advice.rule_button.hasFocus()
    assert not page.advice.keep_button.isVisible()
    assert not page.advice.content.counts.isVisible()
    qtbot.keyClick(page.advice.rule_button, Qt.Key.Key_Space)
    assert page.rule.isVisible()
    assert page.rule.pane.is_new


def test_before_the_first_participant_the_starting_dose_stands_in_words(page_of: MakePage) -> None:
    page = page_of(*records_of(""))
    assert page.advice.headline.text() == "The rule would begin at dose level 1 (10 mCi/m²)."
    assert "People decide." in page.advice.advisory.text()
    assert "Cohort 1 | 0 of 4 | yes | 4 of 4 places are free." in words(page.advice.content.next_up)


def test_the_page_shows_advice_counts_look_ahead_and_alternatives(page_of: MakePage) -> None:
    notation = "1NNN 2NNT"
    page = page_of(
        *records_of(notation, rule=EscalationRule.BOIN, target_rate=THIRTY), day=day_after(notation)
    )
    view, content = page.advice, page.advice.content
    assert view.headline.text() == "The rule would stay at dose level 2 (20 mCi/m²)."
    assert "Dose axis: total of all fractions, as planned. Data to 5 Mar 2018." in view.rule_words.text()
    assert content.counts.words()[1] == ["2", "20 mCi/m²", "2", "3", "1/3", "0", "0", "0"]
    assert content.ahead.words()[0] == ["0/3", "Escalate to dose level 3 (30 mCi/m²)"]
    assert [row[0] for row in content.instead.words()][-1] == "Give no further dose"
    assert "now 1 with DLT of 3: S." in content.rule_view.drawing.alt_text
    assert "10 mCi/m²: over 35 % with a probability of 17.9 %" in content.chances_view.drawing.alt_text
    assert [row[0] for row in content.side.words()] == ["BOIN", "3+3", "mTPI-2", "Keyboard", "Rolling six"]
    assert content.stopping.words()[0][1:] == ["> 0.95, from 3 evaluable on", "0.240 (0/3)", "not met"]


def test_who_is_pending_stands_with_the_days_left(page_of: MakePage) -> None:
    page = page_of(*records_of("1NNP"), day=START + timedelta(days=20))
    people = words(page.advice.content.people)
    assert "10-2 | pending | 7 | 21 | 11 Feb 2018" in people
    assert page.advice.warnings.lines
    assert "a DLT window is open for 10-0, 10-1, 10-2" in page.advice.warnings.lines[0]


def test_whom_nobody_judged_stands_as_such_beside_the_advice(page_of: MakePage) -> None:
    silent = [one for one in records_of("1NNN") if one.uid != "j10-1"]
    page = page_of(*silent, day=START + timedelta(days=60))
    people = words(page.advice.content.people)
    assert "10-1 | not yet judged" in people
    assert page.advice.content.counts.words()[0][3:] == ["3", "0/2", "0", "1", "0"]


def test_a_bad_setting_is_named_and_leads_to_its_field(page_of: MakePage, qtbot: Any) -> None:
    page = page_of(*records_of("1NNN", rule=EscalationRule.BOIN, target_rate=Decimal(3)))
    assert page.advice.headline.text() == "Nothing is computed"
    assert "lies between 0 and 1" in page.advice.problems.text()
    with qtbot.waitSignal(page.field_wanted) as wanted:
        page.advice.problems.linkActivated.emit("0")
    assert wanted.args == ["escalation_design", "design", "target_rate"]


def test_the_advice_follows_the_study(page_of: MakePage, qtbot: Any) -> None:
    page = page_of(*records_of("1NN"), day=START + timedelta(days=60))
    assert "stay at dose level 1" in page.advice.headline.text()
    third = tuple(Create(record) for record in person("10-9", 1, "N", START + timedelta(days=14)))
    with qtbot.waitSignal(page.advice.answered):
        page.session.save(third, on_saved=lambda _saved: None, on_failed=lambda error: None)
    assert "escalate to dose level 2" in page.advice.headline.text()


def test_an_earlier_cut_off_can_be_looked_at(page_of: MakePage, qtbot: Any) -> None:
    notation = "1NNN 2NNN"
    cut_off = CutOff(uid="k", day=builders.on(day_after("1NNN").isoformat()))
    page = page_of(*records_of(notation), cut_off, day=day_after(notation))
    assert "dose level 3" in page.advice.headline.text()
    with qtbot.waitSignal(page.advice.answered):
        page.advice.days.setFocus()
        qtbot.keyClick(page.advice.days, Qt.Key.Key_Down)
    assert page.advice.days.currentText() == "cut-off 12 Feb 2018"
    assert page.advice.advice is not None
    assert page.advice.advice.day == day_after("1NNN")


def test_the_advice_is_kept_by_one_key_and_decided_in_its_form(page_of: MakePage, qtbot: Any) -> None:
    notation = "1NNN"
    page = page_of(*records_of(notation), day=day_after(notation))
    assert page.advice.keep_button.hasFocus()
    qtbot.keyClick(page.advice.keep_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.tabs.currentIndex() == 2)
    (kept,) = page.session.data.dose_decisions
    assert (kept.cohort, kept.outcome) == ("c1", AdviceOutcome.NOT_DECIDED)
    assert kept.advice.startswith("The rule would escalate to dose level 2 (20 mCi/m²).")
    assert page.pane is not None
    assert page.pane.record_uid == kept.uid
    page.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: page.advice.keep_button.text() == "Show the kept advice")
    page.advice.keep()
    assert len(page.session.data.dose_decisions) == 1


def test_nothing_new_is_typed_among_the_kept_advice(page_of: MakePage) -> None:
    page = page_of(*records_of("1NNN"), day=day_after("1NNN"))
    page.tabs.setCurrentIndex(2)
    page.kept.new_record()
    page.kept.panel.table.new_wanted.emit()
    assert page.pane is not None
    assert not page.pane.is_new
    assert not page.kept.new_button.isVisible()


@pytest.mark.parametrize("has_clauses", [True, False])
def test_the_definition_of_a_dlt_is_one_button_away(
    page_of: MakePage, qtbot: Any, *, has_clauses: bool
) -> None:
    clauses = [DltClause(uid="cl1", number=1)] if has_clauses else []
    page = page_of(*records_of("1N"), *clauses)
    with qtbot.waitSignal(page.record_wanted if has_clauses else page.new_wanted) as wanted:
        qtbot.mouseClick(page.advice.definition_button, Qt.MouseButton.LeftButton)
    assert wanted.args == (["dlt_clause", "cl1"] if has_clauses else ["dlt_clause", None])


def test_a_decision_table_is_loaded_once_a_person_agrees(
    page_of: MakePage, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(*records_of("1NNN"), day=day_after("1NNN"))
    page.open_record("escalation_design", "design")
    good = tmp_path / "table.csv"
    good.write_text("n,dlt,decision\n3,0,S\n3,1,S\n3,2,D\n3,3,DU\n", encoding="utf-8")
    asked: list[str] = []
    monkeypatch.setattr(dialogs, "open_file", lambda *_said: good)
    monkeypatch.setattr(dialogs, "ask", lambda _parent, question, **_said: not asked.append(question))
    qtbot.mouseClick(page.rule.load_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.session.data.escalation_design.rule is EscalationRule.DECISION_TABLE)
    assert asked == ["Use the decision table in table.csv as the rule of the study? It has 4 cells."]
    with qtbot.waitSignal(page.advice.answered):
        page.tabs.setCurrentIndex(0)
    assert page.advice.headline.text() == "The rule would stay at dose level 1 (10 mCi/m²)."


def test_of_a_bad_table_each_cell_is_named_and_nothing_changes(
    page_of: MakePage, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(*records_of("1NNN"))
    page.open_record("escalation_design", "design")
    bad = tmp_path / "table.csv"
    bad.write_text("n,dlt,decision\n3,0,E\n3,4,S\n", encoding="utf-8")
    told: list[BaseException] = []
    monkeypatch.setattr(dialogs, "show_error", lambda _parent, error: told.append(error))
    page.rule.load_table(bad)
    qtbot.waitUntil(lambda: bool(told))
    assert any("row 3: 4 with DLT of 3 cannot be" in one for one in told[0].findings)  # type: ignore[attr-defined]
    assert page.session.data.escalation_design == design()


def test_the_path_shows_where_people_went_another_way(page_of: MakePage) -> None:
    day = day_after("1NNN")
    known = advise(trial("1NNN", doses=("10", "10", "20")), day).advice
    assert known is not None
    kept = kept_advice(known, 1, "k1", "Dosebook")
    reason = "The same dose in two fractions first"
    kept = replace(kept, outcome=AdviceOutcome.OVERRIDDEN, decided_dose="10 mCi/m²", reason=reason)
    page = page_of(*records_of("1NNN 2NNN", doses=("10", "10", "20")), kept, day=day_after("1NNN 2NNN"))
    (row,) = page.advice.content.path.words()
    assert row[0] == "Cohort 1"
    assert row[2] == "The rule would escalate to dose level 2 (20 mCi/m²)."
    assert row[3] == "Decided otherwise. 10 mCi/m². The same dose in two fractions first"
    assert row[5] == "3+3, BOIN, mTPI-2, Keyboard: escalate to dose level 2 (20 mCi/m²)"


@pytest.mark.parametrize(("width", "is_beside"), [(1300, True), (620, False)])
def test_the_figures_stand_below_where_it_is_narrow(
    page_of: MakePage, width: int, *, is_beside: bool
) -> None:
    page = page_of(*records_of("1NNN"), day=day_after("1NNN"))
    page.resize(width, 700)
    QApplication.processEvents()
    content = page.advice.content
    left = content.counts.mapTo(content, content.counts.rect().topLeft())
    right = content.rule_view.mapTo(content, content.rule_view.rect().topLeft())
    assert (right.x() > left.x()) is is_beside


def test_no_word_of_a_table_is_cut(page_of: MakePage) -> None:
    page = page_of(*records_of("1NNN 2NNT"), day=day_after("1NNN 2NNT"))
    for table in page.advice.content.findChildren(FactTable):
        if not table.isVisible():
            continue
        assert table.horizontalScrollBar().maximum() == 0
        assert table.verticalScrollBar().maximum() == 0


def test_a_cohort_that_is_not_open_is_said(page_of: MakePage) -> None:
    records = [builders.study(dlt_window_days=WINDOW), design()]
    records.append(builders.cohort(1, "10", days=(1,), status=CohortStatus.PLANNED))
    page = page_of(*records)
    assert "Cohort 1 | 0 of 4 | no | Cohort 1 is planned, not open" in words(page.advice.content.next_up)
