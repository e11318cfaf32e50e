"""Report, Missing and expected forms and List of queries: a PDF where the person said, and its place is told."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from dosebook.gui import dialogs
from dosebook.gui.files.printed_lists import show_missing_forms, show_query_list
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session

Show = Callable[[Session, QWidget, Preferences], None]


@pytest.mark.parametrize(
    ("show", "title"),
    [(show_missing_forms, "missing and expected forms"), (show_query_list, "list of queries")],
)
def test_the_list_is_written_where_it_was_asked_for(
    session: Session,
    window: QWidget,
    told: list[str],
    tmp_path: Path,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
    show: Show,
    title: str,
) -> None:
    suggested: list[Path] = []

    def choose(_parent: object, _title: str, _filters: str, place: Path) -> Path:
        suggested.append(place)
        return tmp_path / "mine"

    monkeypatch.setattr(dialogs, "save_file", choose)
    preferences = Preferences(session.paths.settings, window)
    show(session, window, preferences)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    preferences.finish()
    assert suggested[0].name.endswith(f"{title}.pdf")
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert str(tmp_path / "mine.pdf") in told[0]
