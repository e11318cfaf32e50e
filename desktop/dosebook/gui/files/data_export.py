"""File, Export data… and Report, Data dictionary…: the records for analysis, and what each column means."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from dosebook.actions.export_data import (
    DATA_FORMATS,
    DICTIONARY_FORMATS,
    Exported,
    export_data,
    export_dictionary,
)
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session

T = TypeVar("T")
PLACE = "export_folder"
"""The name under which the folder of the last export is remembered."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """What is exported: the title of its dialog, its formats in words with their endings, a name."""

    title: str
    formats: Mapping[str, str]
    name: str


def show_export(session: Session, window: QWidget, preferences: Preferences) -> None:
    """Ask where the data go, write them beside the window, and say what was written."""
    workbook, archive = DATA_FORMATS
    formats = {
        workbook: translate("files", "Excel workbook"),
        archive: translate("files", "CSV files in one archive"),
    }
    kind = _Kind(translate("files", "Export data"), formats, f"data {session.now():%Y-%m-%d}")
    target = _ask(session, window, preferences, kind)
    if target is None:
        return
    data = session.data
    words = translate(
        "files",
        "{records} records of {tables} forms and the data dictionary were written to {path}. They are not protected "
        "there: handle the file as you handle the study.",
    )

    def said(done: Exported) -> str:
        return words.format(records=done.records, tables=done.tables, path=done.path)

    _write(window, target, lambda: export_data(data, target), said)


def show_dictionary(session: Session, window: QWidget, preferences: Preferences) -> None:
    """Ask where the dictionary goes, write it, and say so."""
    names = ("PDF", "CSV", translate("files", "Excel workbook"))
    formats = dict(zip(DICTIONARY_FORMATS, names, strict=True))
    kind = _Kind(translate("files", "Data dictionary"), formats, translate("files", "data dictionary"))
    target = _ask(session, window, preferences, kind)
    if target is None:
        return
    data = session.data
    words = translate("files", "The data dictionary with {count} variables was written to {path}.")
    _write(
        window,
        target,
        lambda: export_dictionary(data, target),
        lambda count: words.format(count=count, path=target),
    )


def _ask(session: Session, window: QWidget, preferences: Preferences, kind: _Kind) -> Path | None:
    place = preferences.recall(PLACE)
    folder = Path(place) if place else session.path.parent
    first = next(iter(kind.formats))
    filters = ";;".join(f"{words} (*{ending})" for ending, words in kind.formats.items())
    suggested = folder / f"{session.path.stem} {kind.name}{first}"
    chosen = dialogs.save_file(window, kind.title, filters, suggested)
    if chosen is None:
        return None
    preferences.remember(PLACE, str(chosen.parent))
    return chosen if chosen.suffix.lower() in kind.formats else chosen.with_name(chosen.name + first)


def _write(window: QWidget, target: Path, work: Callable[[], T], said: Callable[[T], str]) -> None:
    wait_for_job(
        lambda _progress: work(),
        window,
        translate("files", "Writing {file}…").format(file=target.name),
        lambda done: dialogs.tell(window, said(done)),
        lambda error: dialogs.show_error(window, error),
    )
