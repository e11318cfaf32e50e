"""The demo study, made once for all tests that only read it."""

import csv
from collections.abc import Mapping
from pathlib import Path

import pytest

from dosebook.actions.create_demo import create_demo
from dosebook.domain.study_data import StudyData
from dosebook.store.context import Context
from dosebook.store.study_file import StudyFile

Row = Mapping[str, str]


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo study as a file; do not write to it."""
    folder = tmp_path_factory.mktemp("demo")
    create_demo(folder / "demo.dosebook", folder / "profile")
    return folder / "demo.dosebook"


@pytest.fixture(scope="session")
def demo_data(demo_file: Path) -> StudyData:
    """Everything in the demo study."""
    study = StudyFile.open(demo_file, Context(demo_file.parent / "profile"))
    try:
        return study.read()
    finally:
        study.close()


@pytest.fixture(scope="session")
def proposal() -> tuple[Row, ...]:
    """The participants as they were proposed, with figures that somebody else worked out."""
    file = Path(__file__).with_name("proposed_participants.csv")
    return tuple(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))
