"""The real program in a process of its own, in which somebody types a new adverse event and is never done.

Started with the study file and the profile; says ``typed`` once the draft is on the disk.
"""

import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dosebook import app
from dosebook.runtime.paths import Paths
from journeys.typist import Typist
from page_keys import page_key

TYPED = "headache since <Tuesday> & dizzy"


class _Keys:
    """The two things of pytest-qt that a typist needs."""

    keyClick = staticmethod(QTest.keyClick)  # noqa: N815 - the name that pytest-qt gives it

    def waitUntil(self, until: Callable[[], bool], timeout: int) -> None:  # noqa: N802 - as above
        end = time.monotonic() + timeout / 1000
        while not until():
            assert time.monotonic() < end, "waited in vain"
            QApplication.processEvents()
            time.sleep(0.005)


def _type(profile: Path) -> None:
    typist = Typist(_Keys())
    typist.go("Name")
    typist.write("Ines Ferrer")
    typist.press("Return")
    typist.wait(lambda: any(hasattr(one, "view") and one.view for one in QApplication.topLevelWidgets()))
    typist.press(page_key("adverse_event"), "Ctrl+N")
    typist.fill(
        (("Participant", "01-01"), ("Reported term", TYPED), ("CTCAE term", "head"), ("Onset", "3/4/18"))
    )
    drafts = Paths(profile).drafts
    typist.wait(lambda: any("3/4/18" in file.read_text(encoding="utf-8") for file in drafts.glob("*.draft")))


def _type_or_end(profile: Path) -> None:
    try:
        _type(profile)
        print("typed", flush=True)  # noqa: T201 - said to the test that waits for it
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def main() -> int:
    """Start the program on a study, and type as soon as it runs."""
    study, profile = Path(sys.argv[1]), Path(sys.argv[2])
    app.make_program()
    QTimer.singleShot(0, lambda: _type_or_end(profile))
    return app.run_window(study, profile)


if __name__ == "__main__":
    sys.exit(main())
