"""Why no report is made: each a sentence, said before anything is written."""

from pathlib import Path

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.runtime.open_here import is_open_here
from dosebook.store.errors import StudyDamaged
from dosebook.store.study_file import StudyFile

LONGEST_PASSWORD = 32


class ReportNotMade(DosebookError):
    """The report asked for cannot be made of this study."""


def assert_may_be_recorded(file: StudyFile) -> None:
    """Raise ReportNotMade for a copy, and StudyDamaged for a study that is not what its audit trail says.

    A committee never gets a figure from a file in which a value was changed unannounced.
    """
    if file.is_view:
        words = translate(
            "actions",
            "This is a copy to look at, in which no report can be recorded. Nothing was written. "
            "Open the study itself to export a report.",
        )
        raise ReportNotMade(words)
    checked = file.check()
    if not checked.is_sound:
        words = translate(
            "actions",
            "The study did not pass its check, so no report was made of it: {finding} Nothing was written. Keep "
            "the file, and restore a backup.",
        )
        raise StudyDamaged(words.format(finding=checked.findings[0]), checked.findings)


def assert_no_open_study(target: Path) -> None:
    """Raise ReportNotMade when ``target`` is a study that is open here.

    Asked where it is known: to look at what stands in the file would drop the locks on it.
    """
    if is_open_here(target):
        words = translate("actions", "{path} is the open study itself. Choose another name for the report.")
        raise ReportNotMade(words.format(path=target))


def assert_usable_password(password: str) -> None:
    """Raise ReportNotMade for a password that some reader of PDF would not take as typed.

    Such a PDF knows Latin letters only, and looks at the first 32 of them.
    """
    is_known = all(" " <= letter <= "~" or "\u00a1" <= letter <= "\u00ff" for letter in password)
    if not is_known or len(password) > LONGEST_PASSWORD:
        words = translate(
            "actions",
            "Not every program that shows PDFs would take this password. Choose one of at most {most} characters: letters "
            "from A to Z, with or without accents, digits and signs.",
        )
        raise ReportNotMade(words.format(most=LONGEST_PASSWORD))
