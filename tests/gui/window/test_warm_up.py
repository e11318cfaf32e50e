"""What the pages need is loaded while nobody waits: every page, and nothing that only an act needs."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from dosebook.gui import warm_up
from dosebook.gui.pages import catalogue
from dosebook.gui.warm_up import MODULES, WarmUp
from gui.window.test_start import HEAVY


def test_every_page_is_among_them() -> None:
    text = Path(catalogue.__file__).read_text("utf-8")
    pages = set(re.findall(r"from (dosebook\.gui\.pages\.\w+_page) import", text)) - {
        # The study opens with it.
        "dosebook.gui.pages.today_page"
    }
    assert pages
    assert pages <= set(MODULES)


def test_nothing_is_among_them_that_only_an_act_needs() -> None:
    script = (
        "import sys; from importlib import import_module\n"
        f"for name in {MODULES!r}: import_module(name)\n"
        f"print(*(name for name in {HEAVY!r} if name in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not ran.stdout.split()


def test_they_are_loaded_one_after_the_other(qtbot: Any, monkeypatch: Any) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(warm_up, "import_module", loaded.append)
    monkeypatch.setattr(warm_up, "_BEGIN_AFTER_MS", 0)
    monkeypatch.setattr(warm_up, "_EVERY_MS", 0)
    names = ("dosebook.not_there_a", "dosebook.domain.words", "dosebook.not_there_b")
    monkeypatch.setattr(warm_up, "MODULES", names)
    parent = QObject()
    one = WarmUp(parent)
    assert not one.is_done
    qtbot.waitUntil(lambda: one.is_done)
    assert loaded == [names[0], names[2]]
