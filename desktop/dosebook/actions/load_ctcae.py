"""Load the NCI's CTCAE sentences from its workbook, and answer from them afterwards."""

from dataclasses import dataclass
from pathlib import Path

from dosebook.domain.codelists import CtcaeVersion
from dosebook.interchange.ctcae_texts import CtcaeTexts, texts_file, write_texts
from dosebook.interchange.ctcae_workbook import read_ctcae_workbook
from dosebook.interchange.refusals import CtcaeWorkbookRefused, no_workbook
from dosebook.runtime.open_here import is_open_here
from dosebook.runtime.paths import Paths

__all__ = ["CtcaeTexts", "CtcaeWorkbookRefused", "LoadedCtcae", "ctcae_texts", "load_ctcae"]


@dataclass(frozen=True, slots=True)
class LoadedCtcae:
    """What a workbook gave: its version, how many terms, and how many of them with text for a grade."""

    version: CtcaeVersion
    terms: int
    with_text: int


def load_ctcae(workbook: Path, paths: Paths) -> LoadedCtcae:
    """Read ``workbook`` and keep its texts in the profile, in place of former ones of the same version.

    Takes a second or two. Raises CtcaeWorkbookRefused or OSError; what was loaded before stays then.
    """
    if is_open_here(workbook):  # reading the open study, chosen by mistake, would drop its locks
        raise no_workbook(workbook.name)
    read = read_ctcae_workbook(workbook)
    write_texts(paths.ctcae, read.version, read.texts)
    with_text = sum(bool(text.grades) for text in read.texts.values())
    return LoadedCtcae(read.version, len(read.texts), with_text)


def ctcae_texts(paths: Paths, version: CtcaeVersion | None) -> CtcaeTexts:
    """Return the texts of ``version`` as loaded on this computer; nothing is read before the first question."""
    return CtcaeTexts(texts_file(paths.ctcae, version) if version else None)
