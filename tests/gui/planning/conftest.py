"""The planning dialog beside a plain window; both are closed behind the test."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from dosebook.domain.planning.first_plan import first_plan
from dosebook.gui.planning.plan_dialog import PlanDialog
from dosebook.gui.preferences import Preferences


@pytest.fixture
def host(qtbot: Any, qapp: QApplication) -> Iterator[QWidget]:
    found = QWidget()
    found.show()
    yield found
    found.close()
    found.deleteLater()


@pytest.fixture
def preferences(host: QWidget, tmp_path: Path) -> Iterator[Preferences]:
    found = Preferences(tmp_path / "profile" / "settings.json", host)
    yield found
    found.finish()


@pytest.fixture
def dialog(qtbot: Any, host: QWidget, preferences: Preferences) -> Iterator[PlanDialog]:
    found = PlanDialog(first_plan(), preferences, host)
    found.show()
    qtbot.waitExposed(found)
    yield found
    found.run.stop()
    qtbot.waitUntil(lambda: not found.run.is_busy, timeout=20_000)
    found.close()
