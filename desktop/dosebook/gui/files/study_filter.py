"""What a file dialog shows when a study is looked for."""

from pathlib import Path

from dosebook.domain.words import translate

ENDING = ".dosebook"


def study_filter() -> str:
    """Return the filters of a file dialog, in Qt's notation."""
    studies, everything = translate("files", "Dosebook studies"), translate("files", "All files")
    return f"{studies} (*{ENDING});;{everything} (*)"


def with_study_ending(path: Path) -> Path:
    """Return ``path`` with the ending of a study file, unless it has it."""
    return path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)
