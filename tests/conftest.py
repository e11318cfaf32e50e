"""What holds for every test: no screen, a profile of its own, no window left open, no dialog unanswered."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The suite starts the program some two hundred times: its byte code is kept, also where the caller's is not.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ.setdefault(
    "PYTHONPYCACHEPREFIX", str(Path(__file__).resolve().parent.parent / "build" / "byte_code")
)

MIGRATING = frozenset(
    {
        "test_schema",
        "test_migrating",
        "test_older_files",
        "test_opening",
        "test_two_versions",
        "test_tables_once",
        "test_demo_study",
    }
)
"""The tests that are about how the tables of a study come to be."""
os.environ["DOSEBOOK_LANGUAGE"] = "en"


@pytest.fixture
def say(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Say something that the output shows at its end even when the test passes, in another process too."""
    return lambda words: record_property("said", words)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests said."""
    reports = [
        report for outcome in ("passed", "failed") for report in terminalreporter.stats.get(outcome, ())
    ]
    for report in reports:
        for name, words in report.user_properties:
            if name == "said" and report.when == "call":
                terminalreporter.write_line(str(words))


_ALL_GARBAGE_EVERY = 300
_seen = [0]


def pytest_configure() -> None:
    """Let no thread beside that of the tests look for garbage: it would free widgets (see ``gui/garbage.py``)."""
    gc.disable()


@pytest.fixture(autouse=True)
def garbage_goes_in_this_thread() -> Iterator[None]:
    """Free what a test left behind, all of it now and then."""
    yield
    _seen[0] += 1
    gc.collect(1 if _seen[0] % _ALL_GARBAGE_EVERY else 2)


@pytest.fixture(autouse=True)
def own_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a workstation profile that no other test and no person uses."""
    profile = tmp_path / "profile"
    monkeypatch.setenv("DOSEBOOK_PROFILE", str(profile))
    return profile


@pytest.fixture(autouse=True)
def tables_made_once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare each new study its migration, but in the tests that are about it."""
    if "dosebook.store.schema" in sys.modules and request.path.stem not in MIGRATING:
        import tables_once

        monkeypatch.setattr("dosebook.store.schema.migrations.apply", tables_once.quick_apply)


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """Fail a test that leaves a window open; the next test would meet it."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert not left, f"left open: {left}"


@pytest.fixture(autouse=True)
def no_unanswered_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a modal dialog that nobody answers instead of letting it hang the test."""
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QDialog, QMessageBox

    def refuse(self: object, *_said: object) -> int:
        raise AssertionError(f"a dialog was opened and nobody answers it: {self}")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)
