"""A report for support holds nothing that anybody entered, whatever the study, the profile and the log hold."""

import dataclasses
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dosebook import __version__
from dosebook.actions.create_demo import create_demo
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.actions.support_report import SupportFile, support_files, write_support_report
from dosebook.domain.changes import Person
from dosebook.domain.study_data import StudyData
from dosebook.gui.crash import crash_report
from dosebook.runtime.paths import Paths
from dosebook.runtime.settings import Settings

CANARY = "Zaunkoenig"
LOGGED = "2026-11-25 10:00:00,123 ERROR ValueError at main_window.py:12 show > session.py:7 <lambda>"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> StudyData:
    """The records of the demo study: every kind, with words and numbers."""
    folder = tmp_path_factory.mktemp("demo")
    create_demo(folder / f"{CANARY}.dosebook", folder / "profile")
    study = StudyWorker.open(folder / f"{CANARY}.dosebook", Context(folder / "profile", Person("Ann")))
    try:
        return study.submit(lambda file: file.read()).result()
    finally:
        study.close().result()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A profile in which every name is a canary."""
    made = Paths(tmp_path / CANARY)
    made.drafts.mkdir(parents=True)
    (made.drafts / f"{CANARY}.json").write_text(f'{{"narrative": "{CANARY}"}}', encoding="utf-8")
    made.log.write_text(
        f"{LOGGED}\n2026-11-25 10:00:01,000 INFO opened {CANARY}\n{CANARY}\n", encoding="utf-8"
    )
    return made


def _settings() -> Settings:
    return Settings(
        CANARY, CANARY, (f"/home/{CANARY}/trial.dosebook",), "dark", f"/{CANARY}", {"place": CANARY}
    )


def _entered(data: StudyData) -> Iterator[str]:
    """Yield every text and every date that stands in a record, as it would be typed or kept."""
    for entry in data.entries.values():
        yield entry.record.uid
        for field in dataclasses.fields(entry.record):
            value = getattr(entry.record, field.name)
            if isinstance(value, str):
                yield value
            elif value is not None and "Date" in type(value).__name__:
                yield str(value)


def _whole(files: tuple[SupportFile, ...]) -> str:
    return "\n".join(f"{file.name}\n{file.text}" for file in files)


def test_nothing_that_was_entered_is_in_it(data: StudyData, paths: Paths) -> None:
    try:
        int(CANARY)
    except ValueError as error:
        failure = crash_report(error)
    text = _whole(support_files(paths, _settings(), {"qt": "6"}, data, failure))
    # The record of a report names the program that made it.
    entered = {value for value in _entered(data) if len(value) > 3} - {f"Dosebook {__version__}"}
    assert len(entered) > 500
    assert sorted(value for value in entered if value in text) == []
    assert CANARY not in text
    assert str(Path.home()) not in text


def test_it_says_what_helps(data: StudyData, paths: Paths) -> None:
    files = support_files(paths, _settings(), {"qt": "6.11"}, data, "ValueError\n  a.py:1 f")
    assert [file.name for file in files] == [
        "program.json",
        "profile.json",
        "study.json",
        "failure.txt",
        "dosebook.log",
    ]
    found = {file.name: file.text for file in files}
    assert '"qt": "6.11"' in found["program.json"]
    assert '"name_given": "yes"' in found["profile.json"]
    assert '"drafts": "1"' in found["profile.json"]
    assert f'"audit_trail_entries": "{data.position}"' in found["study.json"]
    assert found["dosebook.log"] == f"{LOGGED}\n[2 lines of another shape are left out]\n"


def test_without_a_study_and_a_log_there_is_less(tmp_path: Path) -> None:
    files = support_files(Paths(tmp_path / "none"), Settings(), {}, None)
    assert [file.name for file in files] == ["program.json", "profile.json"]


def test_what_is_saved_is_what_was_read(paths: Paths, tmp_path: Path) -> None:
    files = support_files(paths, _settings(), {}, None)
    write_support_report(files, tmp_path / "report.zip")
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == {
            file.name: file.text for file in files
        }
