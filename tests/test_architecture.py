"""The arrows of the house point down, and no room is called a junk room."""

from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from dosebook.runtime.log import LOGGER

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "desktop" / "dosebook"
NOT_ALLOWED = {"utils", "util", "helpers", "misc", "common", "manager", "core", "base", "info"}


def test_import_contracts_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    # The linter configures logging and so switches the loggers off that are there; ours comes back afterwards.
    monkeypatch.setattr(LOGGER, "disabled", LOGGER.disabled)
    assert lint_imports(config_filename="pyproject.toml", cache_dir=None) == EXIT_STATUS_SUCCESS


def test_desktop_is_no_package() -> None:
    assert not (ROOT / "desktop" / "__init__.py").exists()


def test_no_module_is_named_after_nothing() -> None:
    names = {path.stem for path in PACKAGE.rglob("*.py")} | {
        path.name for path in PACKAGE.rglob("*") if path.is_dir()
    }
    assert not names & NOT_ALLOWED


def test_importing_the_records_and_forms_loads_no_window_and_no_page() -> None:
    import subprocess
    import sys

    script = "import sys, dosebook.forms.catalogue; print(sorted(set(sys.modules) & {'PySide6', 'reportlab', 'sqlite3', 'numpy'}))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
