"""What reaches a user: every data file, pinned dependencies, and no address of an index."""

import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PINNED = ("requirements-build.txt", "requirements.txt", "requirements-dev.txt")


def _pins(name: str) -> dict[str, str]:
    text = (ROOT / "packaging" / name).read_text()
    return {
        found[1].lower(): found[2]
        for found in re.finditer(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", text, re.MULTILINE)
    }


@pytest.mark.parametrize("name", PINNED)
def test_pins_name_no_address(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text()
    assert "://" not in text
    assert "file:" not in text
    assert str(ROOT) not in text


@pytest.mark.parametrize("name", PINNED)
def test_every_pin_has_hashes(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    assert lines
    for line in lines:
        assert "==" in line
        assert "--hash=sha256:" in line


def test_pins_satisfy_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    pins = _pins("requirements.txt")
    for wanted in project["project"]["dependencies"]:
        requirement = Requirement(wanted)
        assert requirement.specifier.contains(pins[requirement.name.lower()])


def test_the_wheel_holds_every_data_file(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
        "-w",
        str(tmp_path),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
    folder = ROOT / "resources"
    wanted = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert wanted <= inside
    assert "dosebook/__main__.py" in inside


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_the_window_library_does_not_wear_none_out() -> None:
    """PySide6 6.12.0 drops a reference to None with each void call on Python 3.11 and then aborts."""
    script = (
        "import sys; from PySide6.QtCore import QObject; o = QObject(); before = sys.getrefcount(None)\n"
        "for _ in range(1000): o.setObjectName('x')\n"
        "print(sys.getrefcount(None) - before)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert int(ran.stdout) > -100


def test_both_commands_are_declared() -> None:
    scripts = Path(sysconfig.get_path("scripts"))
    assert (scripts / "dosebook").exists()
    assert (scripts / "dosebook-window").exists()
