"""Why a workbook is not read: each a sentence that says what to do; nothing was changed."""

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate


class CtcaeWorkbookRefused(DosebookError):
    """The workbook cannot be taken as the NCI's CTCAE."""


def no_workbook(file: str) -> CtcaeWorkbookRefused:
    """It is no workbook at all."""
    return _refused(translate("ctcae", "{file} is not an Excel workbook (.xlsx)."), file)


def old_workbook(file: str) -> CtcaeWorkbookRefused:
    """It is a workbook of the kind before 2007."""
    words = translate(
        "ctcae",
        "{file} is an Excel workbook of the old kind (.xls). Open it in Excel or LibreOffice, save it as .xlsx "
        "and load that file.",
    )
    return CtcaeWorkbookRefused(words.format(file=file))


def locked_workbook(file: str) -> CtcaeWorkbookRefused:
    """It can only be read with a password."""
    words = translate(
        "ctcae",
        "{file} is protected by a password. Open it in Excel, remove the password and save it, then load it again.",
    )
    return CtcaeWorkbookRefused(words.format(file=file))


def damaged_workbook(file: str) -> CtcaeWorkbookRefused:
    """It breaks off or does not follow the format."""
    return _refused(translate("ctcae", "{file} is damaged and could not be read to its end."), file)


def huge_workbook(file: str) -> CtcaeWorkbookRefused:
    """It is larger than any CTCAE workbook."""
    return _refused(
        translate("ctcae", "{file} is far larger than a CTCAE workbook, so it was not read."), file
    )


def no_ctcae(file: str) -> CtcaeWorkbookRefused:
    """No sheet has the columns of CTCAE."""
    words = translate(
        "ctcae", "{file} is not CTCAE: no sheet has columns for the term and for grades 1 to 5."
    )
    return _refused(words, file)


def other_version(file: str, versions: str) -> CtcaeWorkbookRefused:
    """Its terms are those of a version that Dosebook does not carry."""
    words = translate(
        "ctcae",
        "The terms in {file} are not those of a CTCAE version that Dosebook knows ({versions}). "
        "Nothing was loaded. Choose the workbook of one of these versions.",
    )
    return CtcaeWorkbookRefused(words.format(file=file, versions=versions))


def incomplete(file: str, version: str, missing: int, example: str) -> CtcaeWorkbookRefused:
    """Terms of the version are missing."""
    words = translate(
        "ctcae",
        "{file} is not all of {version}: {missing} terms are missing, for example “{example}”. "
        "Nothing was loaded. Choose the workbook as the NCI publishes it, unchanged.",
    )
    return CtcaeWorkbookRefused(words.format(file=file, version=version, missing=missing, example=example))


def _refused(words: str, file: str) -> CtcaeWorkbookRefused:
    advice = translate("ctcae", "Nothing was loaded. Choose the workbook as the NCI publishes it.")
    return CtcaeWorkbookRefused(f"{words.format(file=file)} {advice}")
