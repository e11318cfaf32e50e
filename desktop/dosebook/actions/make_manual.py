"""What the manual is made from and where it goes: a demo study to take pictures of, a PDF put in place whole."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dosebook.actions.create_demo import create_demo
from dosebook.domain.errors import DosebookError

__all__ = ["ManualNotMade", "pictured_demo", "put_pdf"]


class ManualNotMade(DosebookError):
    """The manual could not be made or put where it was asked for."""


@contextmanager
def pictured_demo() -> Iterator[tuple[Path, Path]]:
    """Give a demo study of its own and an empty folder for its pictures; both are gone afterwards."""
    with tempfile.TemporaryDirectory() as scratch:
        study, folder = Path(scratch) / "demo.dosebook", Path(scratch) / "pictures"
        create_demo(study, Path(scratch) / "profile")
        yield study, folder


def put_pdf(pdf: bytes, target: Path) -> None:
    """Put a PDF in its place; raises ReportNotWritten, and an older file is then as it was."""
    from dosebook.report.pdf.export import write_pdf

    write_pdf(pdf, target)
