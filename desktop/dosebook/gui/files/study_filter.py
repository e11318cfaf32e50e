"""How a study file is known: in a file dialog, and when one is dragged onto the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from dosebook.domain.words import translate

ENDING = ".dosebook"


def study_filter() -> str:
    """Return the filters of a file dialog, in Qt's notation."""
    studies, everything = translate("files", "Dosebook studies"), translate("files", "All files")
    return f"{studies} (*{ENDING});;{everything} (*)"


def with_study_ending(path: Path) -> Path:
    """Return ``path`` with the ending of a study file, unless it has it."""
    return path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)


def dragged_study(dragged: QMimeData) -> Path | None:
    """Return the study that is dragged, if it is one file of this computer or of a share; None for all else."""
    urls = dragged.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() == ENDING else None
