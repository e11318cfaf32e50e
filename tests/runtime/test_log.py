"""The log says what failed and where, never what somebody typed."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from dosebook.runtime.log import LOGGER, log_failure, start_log


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    # The linter of the imports, run by another test, switches every logger off that is there.
    monkeypatch.setattr(LOGGER, "disabled", False)
    # A handler that another test's program left there would take part in this one.
    monkeypatch.setattr(LOGGER, "handlers", [])
    start_log(tmp_path / "profile" / "dosebook.log")
    yield tmp_path / "profile" / "dosebook.log"
    for handler in list(LOGGER.handlers):
        LOGGER.removeHandler(handler)
        handler.close()


def test_a_failure_is_a_kind_and_a_place(file: Path) -> None:
    try:
        int("Mrs Miller of Mill Lane")
    except ValueError as error:
        log_failure(error)
    text = file.read_text(encoding="utf-8")
    assert "ValueError at test_log.py:" in text
    assert "Miller" not in text


def test_a_log_that_cannot_be_written_is_silent(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file in the way")
    before = list(LOGGER.handlers)
    start_log(tmp_path / "profile" / "dosebook.log")
    (added,) = (handler for handler in LOGGER.handlers if handler not in before)
    assert isinstance(added, logging.NullHandler)
    LOGGER.removeHandler(added)


def test_a_log_that_grew_long_makes_place_for_a_new_one(file: Path) -> None:
    file.write_text("x" * 500_001, encoding="utf-8")
    LOGGER.info("after")
    assert file.read_text(encoding="utf-8").endswith("INFO after\n")
    assert file.stat().st_size < 100
    assert file.with_name("dosebook.log.1").stat().st_size == 500_001


def test_the_log_goes_on_where_it_ended(file: Path) -> None:
    file.write_text("before\n", encoding="utf-8")
    LOGGER.warning("after")
    assert file.read_text(encoding="utf-8").splitlines()[0] == "before"
    assert not file.with_name("dosebook.log.1").exists()


def test_a_full_disk_is_no_traceback_on_the_console(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_asked: object) -> None:
        raise OSError(28, "No space left on device")

    (handler,) = (handler for handler in LOGGER.handlers if isinstance(handler, logging.FileHandler))
    with monkeypatch.context() as disk:
        disk.setattr(handler, "flush", full)
        log_failure(ValueError("x"))
    assert capsys.readouterr().err == ""
    assert file.exists()
