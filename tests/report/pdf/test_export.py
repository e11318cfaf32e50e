"""A report is in its place whole, or the older one is still there."""

import os
from pathlib import Path

import pytest

from dosebook.report.pdf.export import ReportNotWritten, write_pdf

PDF = b"%PDF-1.4 something %%EOF\n"
OLDER = b"%PDF-1.4 older %%EOF\n"


def test_it_replaces_an_older_report(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(OLDER)
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
    target.write_bytes(OLDER)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReportNotWritten, match="No space left"):
        write_pdf(PDF, target)
    assert target.read_bytes() == OLDER
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


@pytest.mark.parametrize(
    "error", [PermissionError(13, "Permission denied"), PermissionError(5, "Access is denied")]
)
def test_a_pdf_open_in_another_program_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    """As on Windows, where a file that a viewer shows cannot be replaced."""
    target = tmp_path / "report.pdf"
    target.write_bytes(OLDER)

    def refuse(*_asked: object) -> None:
        raise error

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(
        ReportNotWritten, match=r"is open in another program.*Close it there, or choose another"
    ):
        write_pdf(PDF, target)
    assert target.read_bytes() == OLDER
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


@pytest.mark.parametrize("content", [b"SQLite format 3\0 and a study", b"Dear committee", b"%PD"])
def test_what_is_no_report_is_never_replaced(tmp_path: Path, content: bytes) -> None:
    target = tmp_path / "trial.dosebook"
    target.write_bytes(content)
    with pytest.raises(ReportNotWritten, match=r"it is no PDF\. It was left as it is"):
        write_pdf(PDF, target)
    assert target.read_bytes() == content


def test_an_empty_file_and_a_link_to_a_report_may_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    write_pdf(PDF, tmp_path / "empty.pdf")
    assert (tmp_path / "empty.pdf").read_bytes() == PDF


def test_what_reads_back_otherwise_is_not_called_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _path: b"%PDF-1.4 cut")
    with pytest.raises(ReportNotWritten, match="reads back differently; check the disk"):
        write_pdf(PDF, tmp_path / "report.pdf")


def test_a_folder_that_may_not_be_entered_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it is for everybody but root: even to ask whether the file is there is refused."""

    def refuse(*_asked: object, **_named: object) -> bool:
        raise PermissionError(13, "Permission denied")

    for name in ("exists", "is_dir", "is_file", "stat"):
        monkeypatch.setattr(Path, name, refuse)
    with pytest.raises(ReportNotWritten, match="you may not write there"):
        write_pdf(PDF, tmp_path / "closed" / "report.pdf")
