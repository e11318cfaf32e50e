"""Tools, Load CTCAE texts…: the sentences of the NCI, from the workbook that a person has of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from dosebook.actions.load_ctcae import LoadedCtcae, load_ctcae
from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.files.waiting import wait_for_job
from dosebook.runtime.paths import Paths


def show_load_ctcae(
    window: QWidget, paths: Paths, on_loaded: Callable[[LoadedCtcae], None] = lambda _loaded: None
) -> None:
    """Ask for the workbook, read it beside the window, and say what came of it."""
    title = translate("files", "Load CTCAE texts")
    workbooks, everything = translate("files", "Excel workbooks"), translate("files", "All files")
    filters = f"{workbooks} (*.xlsx);;{everything} (*)"
    chosen = dialogs.open_file(window, title, filters, Path.home())
    if chosen is None:
        return

    def done(loaded: LoadedCtcae) -> None:
        dialogs.tell(window, loaded_words(loaded))
        on_loaded(loaded)

    wait_for_job(
        lambda _progress: load_ctcae(chosen, paths),
        window,
        translate("files", "Reading {file}…").format(file=chosen.name),
        done,
        lambda error: dialogs.show_error(window, unreadable(chosen, error)),
    )


def loaded_words(loaded: LoadedCtcae) -> str:
    """Return what was loaded, in words."""
    return translate(
        "files",
        "{version} was loaded: {terms} terms, {count} of them with the text of their grades. The texts now stand "
        "beside the grades in the form of an adverse event.",
    ).format(version=loaded.version.label, terms=loaded.terms, count=loaded.with_text)


def unreadable(workbook: Path, error: BaseException) -> BaseException:
    """Return an error of the disk as a sentence; every other error as it is."""
    if not isinstance(error, OSError):
        return error
    words = translate("files", "{file} could not be read ({cause}). Nothing was loaded. Choose another file.")
    return DosebookError(words.format(file=workbook.name, cause=error.strerror or type(error).__name__))
