"""A report is in its place whole, or the older one is still there."""

import os
from pathlib import Path

import pytest

from dosebook.report.pdf.export import ReportNotWritten, write_pdf

PDF = b"%PDF-1.4 something %%EOF\n"


def test_it_replaces_an_older_report(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"older")
    write_pdf(PDF, target)
    assert target.read_bytes() == PDF
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


@pytest.mark.parametrize("path", ["no/such/folder/report.pdf", "file/report.pdf", "folder"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, path: str) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ReportNotWritten, match="Choose") as refused:
        write_pdf(PDF, tmp_path / path)
    assert "Errno" not in str(refused.value)


def test_a_failing_disk_leaves_the_older_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"older")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReportNotWritten, match="No space left"):
        write_pdf(PDF, target)
    assert target.read_bytes() == b"older"
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]
