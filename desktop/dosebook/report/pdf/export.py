"""Puts a finished PDF in its place: whole, or not at all."""

import os
import tempfile
from pathlib import Path

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate


class ReportNotWritten(DosebookError):
    """The PDF could not be put where it was asked for; a file that was there is unchanged."""


def write_pdf(pdf: bytes, path: Path) -> None:
    """Write the PDF beside its target, read it back, and put it in place in one step.

    Raises ReportNotWritten; an older file at ``path`` is then as it was.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        if temporary.read_bytes() != pdf or not pdf.rstrip().endswith(b"%%EOF"):
            raise OSError("read back differently")
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise ReportNotWritten(_sentence(path, error)) from error


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sentence(path: Path, error: OSError) -> str:
    if path.is_dir():
        words = translate("report", "{path} is a folder. Choose a file name for the report.")
    elif isinstance(error, PermissionError):
        words = translate(
            "report",
            "The report could not be saved as {path}: the file is open in another program, or you may not write there. "
            "Close it there, or choose another name or folder.",
        )
    elif isinstance(error, FileNotFoundError | NotADirectoryError):
        words = translate(
            "report",
            "The report could not be saved as {path}: that folder does not exist. Choose another one.",
        )
    else:
        words = translate(
            "report",
            "The report could not be saved as {path} ({reason}). An older file there is unchanged. "
            "Make room or choose another folder, then save it again.",
        )
    return words.format(path=path, reason=error.strerror or error)
