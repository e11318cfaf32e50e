"""Loading CTCAE texts from the menu: said when it worked, refused in a sentence when it is no such workbook."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from dosebook.gui import dialogs
from dosebook.gui.files.ctcae_load import show_load_ctcae
from dosebook.runtime.paths import Paths
from interchange.workbooks import v5_workbook


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "profile")


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What ``dialogs.show_error`` said."""
    said: list[str] = []
    monkeypatch.setattr(dialogs, "show_error", lambda _parent, error: said.append(str(error)))
    return said


def test_a_workbook_is_loaded_and_told(
    qtbot: Any, window: QWidget, paths: Paths, told: list[str], tmp_path: Path, monkeypatch: Any
) -> None:
    workbook = v5_workbook(tmp_path / "ctcae.xlsx")
    monkeypatch.setattr(dialogs, "open_file", lambda *_asked: workbook)
    loaded: list[Any] = []
    show_load_ctcae(window, paths, loaded.append)
    qtbot.waitUntil(lambda: bool(loaded), timeout=30_000)
    assert "CTCAE 5.0 was loaded: 837 terms" in told[0]


def test_another_workbook_is_refused(
    qtbot: Any, window: QWidget, paths: Paths, refused: list[str], tmp_path: Path, monkeypatch: Any
) -> None:
    wrong = tmp_path / "budget.xlsx"
    wrong.write_bytes(b"PK not really")
    monkeypatch.setattr(dialogs, "open_file", lambda *_asked: wrong)
    show_load_ctcae(window, paths, pytest.fail)
    qtbot.waitUntil(lambda: bool(refused), timeout=30_000)
    assert "budget.xlsx" in refused[0]


def test_a_missing_workbook_is_told_in_a_sentence(
    qtbot: Any, window: QWidget, paths: Paths, refused: list[str], tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(dialogs, "open_file", lambda *_asked: tmp_path / "gone.xlsx")
    show_load_ctcae(window, paths, pytest.fail)
    qtbot.waitUntil(lambda: bool(refused), timeout=30_000)
    assert "gone.xlsx" in refused[0]
    assert "Errno" not in refused[0]
