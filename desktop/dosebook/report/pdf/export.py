"""Puts a finished PDF in its place: whole, or not at all."""

import os
from pathlib import Path

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.runtime.atomic_file import write_atomically
from dosebook.runtime.open_here import is_open_here

_MARK = b"%PDF-"


class ReportNotWritten(DosebookError):
    """The PDF could not be put where it was asked for; a file that was there is unchanged."""


def write_pdf(pdf: bytes, path: Path) -> None:
    """Put the PDF in place in one step and read it back.

    Raises ReportNotWritten; an older file at ``path`` is then as it was.
    """
    try:
        if is_open_here(path):  # not even looked at: that would drop the locks on it
            raise ReportNotWritten(_open_words(path))
        if _is_something_else(path):
            raise ReportNotWritten(_taken_words(path))
        write_atomically(path, pdf)
        if path.read_bytes() != pdf:
            raise OSError(translate("report", "it reads back differently; check the disk"))
    except OSError as error:
        raise ReportNotWritten(_sentence(path, error)) from error


def _is_something_else(path: Path) -> bool:
    """Whether a file is there that a report must not replace: a study, a letter, a device."""
    if not path.exists() or path.is_dir():  # a folder has a sentence of its own
        return False
    if not path.is_file():
        return True
    with path.open("rb") as file:
        start = file.read(len(_MARK))
    return start not in {b"", _MARK}


def _open_words(path: Path) -> str:
    words = translate("report", "{path} is the study that is open here. Choose another name for the report.")
    return words.format(path=path)


def _taken_words(path: Path) -> str:
    words = translate(
        "report",
        "There is already a file {path}, and it is no PDF. It was left as it is. Choose another name for the report.",
    )
    return words.format(path=path)


def _sentence(path: Path, error: OSError) -> str:
    if os.path.isdir(path):  # noqa: PTH112 - a folder that may not be entered raises nothing here
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
