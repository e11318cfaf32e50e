"""Settings: kept whole, read forgivingly, private."""

import os
import stat
import sys
from pathlib import Path

import pytest

from dosebook.domain.changes import Person
from dosebook.runtime.settings import RECENT_STUDIES_KEPT, Settings, read_settings, write_settings


def test_settings_come_back(tmp_path: Path) -> None:
    file = tmp_path / "profile" / "settings.json"
    settings = Settings(theme="dark", second_backup_folder="/stick", window={"size": "1366x768"})
    settings = settings.with_person(Person("Zoë Ärzt 中", "CRC")).with_recent(tmp_path / "trial.dosebook")
    write_settings(file, settings)
    assert read_settings(file) == settings
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b"3",
        b"[" * 100_000,
        b'{"person_name": 3, "recent_studies": "x", "window": [], "theme": "pink"}',
    ],
)
def test_what_cannot_be_read_takes_its_default(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert read_settings(tmp_path / "settings.json") == Settings()
    assert read_settings(tmp_path / "none.json") == Settings()
    assert read_settings(tmp_path) == Settings()


def test_recent_studies_are_few_and_each_is_there_once(tmp_path: Path) -> None:
    settings = Settings()
    for number in [*range(15), 3]:
        settings = settings.with_recent(tmp_path / f"{number}.dosebook")
    assert len(settings.recent_studies) == RECENT_STUDIES_KEPT
    assert settings.recent_studies[0] == str(tmp_path / "3.dosebook")
    assert len(set(settings.recent_studies)) == RECENT_STUDIES_KEPT


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes on POSIX")
def test_a_name_in_an_old_encoding_can_be_remembered(tmp_path: Path) -> None:
    study = tmp_path / os.fsdecode(b"caf\xe9.dosebook")
    write_settings(tmp_path / "settings.json", Settings().with_recent(study))
    assert read_settings(tmp_path / "settings.json").recent_studies == (str(study),)
