"""What people type is in the study and in no log, whatever goes wrong on the way."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dosebook.gui import session as session_module
from dosebook.gui.main_window import MainWindow
from dosebook.runtime.log import LOGGER, start_log
from dosebook.runtime.paths import Paths
from journeys.opening import is_open, open_study, say_who
from journeys.typist import Typist
from page_keys import page_key

CANARY = "Zaunkoenig"


@pytest.fixture
def log(own_profile: Path) -> Iterator[Path]:
    """The log as the program starts it, with what the former ones of this process may have left."""
    former = list(LOGGER.handlers)
    file = Paths(own_profile).log
    start_log(file)
    yield file
    for handler in [one for one in LOGGER.handlers if one not in former]:
        LOGGER.removeHandler(handler)
        handler.close()
    LOGGER.propagate = True


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$")
@pytest.mark.journey
def test_nothing_typed_ever_reaches_the_log(
    window: MainWindow,
    typist: Typist,
    trial: Path,
    log: Path,
    own_profile: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    say_who(typist, f"{CANARY} Ferrer")
    open_study(typist, trial)
    typist.wait(lambda: is_open(window))
    session = window.session
    assert session is not None
    typist.press(page_key("participant"), "Ctrl+N")
    typist.fill((("Participant ID", f"01-{CANARY}"), ("Site", CANARY), ("Consent", CANARY)))
    typist.press("Ctrl+S")
    assert session.has_unsaved, "no date, no save"
    typist.go("Consent", key="Shift+Tab")
    typist.press("Ctrl+A")
    typist.write("1.2.18")
    save = session_module.save_changes

    def fail(*said: Any) -> None:
        raise RuntimeError(f"cannot bind {said!r} of {CANARY}")

    def fail_behind(worker: Any, changes: Any) -> Any:
        return worker.submit(lambda _file: fail(changes))

    monkeypatch.setattr(session_module, "save_changes", fail_behind)
    typist.press("Ctrl+S")
    typist.wait(lambda: "RuntimeError" in log.read_text(encoding="utf-8") if log.exists() else False)
    monkeypatch.setattr(session_module, "save_changes", save)
    typist.press("Ctrl+S")
    typist.wait(lambda: any(CANARY in one.participant_id for one in session.data.participants))
    logs = [file for file in own_profile.rglob("*") if file.is_file() and ".log" in file.name]
    assert log in logs
    assert "RuntimeError at" in log.read_text(encoding="utf-8")
    assert [file.name for file in logs if CANARY.casefold() in file.read_text("utf-8").casefold()] == []
