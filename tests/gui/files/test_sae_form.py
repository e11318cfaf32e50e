"""SAE forms from the menu: of the report in view, of one that is chosen, and where there is none."""

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QWidget

from builders import event
from dosebook.domain.changes import Create
from dosebook.domain.codelists import YesNo
from dosebook.domain.record import ParticipantUid, RecordUid
from dosebook.domain.records import SaeReport
from dosebook.domain.safety_codelists import SaeReportVersion
from dosebook.gui.files.sae_form import offered_reports, show_sae_form
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session


def _report(uid: str, version: SaeReportVersion, number: int | None = None) -> SaeReport:
    return SaeReport(
        uid=uid,
        participant=ParticipantUid("p01-01"),
        event=RecordUid("sae"),
        report_version=version,
        follow_up_number=number,
    )


@pytest.fixture
def reported(session: Session, qtbot: Any) -> Session:
    """A study with a serious event and two versions of its report."""
    records = (
        event("sae", ctcae_term="Sepsis", serious=YesNo.YES),
        _report("r", SaeReportVersion.INITIAL),
        _report("f", SaeReportVersion.FOLLOW_UP, 1),
    )
    with qtbot.waitSignal(session.changed, timeout=20_000):
        session.save(
            tuple(Create(record) for record in records),
            on_saved=lambda *_saved: None,
            on_failed=lambda error: pytest.fail(str(error)),
        )
    return session


@pytest.mark.parametrize(("shown", "asked"), [("f", False), ("sae", True), ("", True)])
def test_the_form_is_written(
    qtbot: Any,
    window: QWidget,
    reported: Session,
    told: list[str],
    tmp_path: Path,
    monkeypatch: Any,
    shown: str,
    *,
    asked: bool,
) -> None:
    questions: list[list[str]] = []

    def choose(_window: object, _question: str, choices: list[tuple[str, str]], *, accept: str) -> str:
        assert accept
        questions.append([label for _key, label in choices])
        return "f"

    monkeypatch.setattr("dosebook.gui.dialogs.choose_line", choose)
    monkeypatch.setattr("dosebook.gui.dialogs.save_file", lambda *_asked: tmp_path / "sae")
    preferences = Preferences(reported.paths.settings, window)
    show_sae_form(reported, window, preferences, shown)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    preferences.finish()
    assert bool(questions) is asked
    if asked:
        assert questions == [["01-01 · Sepsis · Follow-up 1", "01-01 · Sepsis · Initial"]]
    assert "follow-up 1" in PdfReader(tmp_path / "sae.pdf").pages[0].extract_text()


def test_where_none_is_recorded_it_is_said(window: QWidget, session: Session, told: list[str]) -> None:
    preferences = Preferences(session.paths.settings, window)
    show_sae_form(session, window, preferences, "")
    preferences.finish()
    assert told == ["No SAE report is recorded yet. Enter one under Adverse events, SAE reports, first."]
    assert offered_reports(session.data, "p01-01") == []
