"""A second program meets a study in use; the first one is killed while somebody types; the typing comes back."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from dosebook.domain.partial_date import PartialDate
from dosebook.gui.files.in_use import InUseQuestion
from dosebook.gui.main_window import MainWindow
from journeys.opening import open_study, say_who
from journeys.typing_process import TYPED
from journeys.typist import Typist


@pytest.fixture
def victim(trial: Path, own_profile: Path) -> Iterator[subprocess.Popen[str]]:
    """The program in a process of its own, with typing that no file has."""
    tests = str(Path(__file__).parent.parent)
    known = os.pathsep.join(part for part in (tests, os.environ.get("PYTHONPATH", "")) if part)
    process = subprocess.Popen(
        [sys.executable, "-m", "journeys.typing_process", str(trial), str(own_profile)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": known},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "typed\n"
    yield process
    process.kill()
    process.wait(timeout=20)
    process.stdout.close()


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$")
@pytest.mark.journey
def test_typing_survives_a_kill(
    window: MainWindow, typist: Typist, trial: Path, victim: subprocess.Popen[str]
) -> None:
    say_who(typist, "Ben Beck")
    open_study(typist, trial)
    typist.wait(lambda: window.findChildren(InUseQuestion))
    words = " ".join(label.text() for label in window.findChild(InUseQuestion).findChildren(QLabel))
    assert "Ines Ferrer" in words
    assert "trial.dosebook" in words
    typist.press("Esc")
    assert window.view is None

    victim.send_signal(signal.SIGKILL)
    victim.wait(timeout=20)
    open_study(typist, trial)
    typist.wait(lambda: window.view is not None and window.view.banners.banners())
    assert window.view is not None
    assert window.session is not None
    (banner,) = window.view.banners.banners()
    assert banner.notice.words.endswith("Adverse event, new.")
    typist.go("Restore")
    typist.press("Space")
    assert window.view.page is not None
    assert window.view.page.key == "adverse_events"
    # The day that nobody could know before is asked again, and the rest needs no typing.
    typist.go("Which date is meant: 3 Apr 2018")
    typist.press("1", "Ctrl+S")
    session = window.session
    typist.wait(lambda: len(session.data.adverse_events) == 2)
    event = session.data.adverse_events[-1]
    assert event.reported_term == TYPED
    assert event.ctcae_term == "head", "no term, and kept as it was typed"
    assert event.onset == PartialDate.from_iso("2018-04-03")
    assert event.participant == "p01-01"
