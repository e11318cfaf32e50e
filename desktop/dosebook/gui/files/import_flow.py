"""File, Import…: from the choice of a file to the records in the study."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from dosebook.actions.import_table import (
    ColumnMapping,
    ImportPlan,
    SourceTable,
    changes_of,
    keep_template,
    read_mapping,
    read_source,
    reason_of,
    rejected_csv,
    sheets_of,
    templates,
)
from dosebook.domain.errors import DosebookError
from dosebook.domain.words import one_or_many, translate
from dosebook.gui import dialogs
from dosebook.gui.files.import_dialog import ImportDialog, with_ending
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session

PLACE = "import_folder"
"""The name under which the folder of the last import is remembered."""


def show_import(session: Session, window: QWidget, preferences: Preferences) -> None:
    """Ask for a table, read it beside the window, and show what would come in."""
    tables, everything = translate("files", "Tables"), translate("files", "All files")
    place = preferences.recall(PLACE)
    folder = Path(place) if place else session.path.parent
    filters = f"{tables} (*.csv *.xlsx *.txt);;{everything} (*)"
    chosen = dialogs.open_file(window, translate("files", "Import a table"), filters, folder)
    if chosen is None:
        return
    preferences.remember(PLACE, str(chosen.parent))

    def show(found: object) -> None:
        if isinstance(found, _Opened):
            _Flow(session, window, found, chosen).dialog.open()

    wait_for_job(
        lambda _progress: _opened(chosen, session.paths.import_templates),
        window,
        translate("files", "Reading {file}…").format(file=chosen.name),
        show,
        lambda error: dialogs.show_error(window, error),
    )


@dataclass(frozen=True)
class _Opened:
    """A chosen file: its first sheet, the names of its sheets, and the templates there are."""

    source: SourceTable
    sheets: tuple[str, ...]
    templates: Mapping[str, ColumnMapping]


def _opened(path: Path, folder: Path) -> _Opened:
    return _Opened(read_source(path), sheets_of(path), templates(folder))


class _Flow(QObject):
    """One import: its dialog, which owns it, and what its buttons do."""

    def __init__(self, session: Session, window: QWidget, opened: _Opened, path: Path) -> None:
        dialog = ImportDialog(
            session, opened.source, window, sheets=opened.sheets, templates=opened.templates
        )
        super().__init__(dialog)
        self.dialog = dialog
        self._session, self._window, self._path, self._folder = session, window, path, path.parent
        self._sheet = next(iter(opened.sheets), "")
        self.dialog.sheet_wanted.connect(self._read_sheet)
        self.dialog.wanted.connect(self._import)
        self.dialog.save_template.connect(self._save_template)
        self.dialog.load_template.connect(self._load_template)
        self.dialog.save_rejected.connect(self._save_rejected)

    def _import(self, plan: ImportPlan) -> None:
        self.dialog.go.setEnabled(False)
        one = translate("files", "1 record was imported from {file} in one save.")
        many = translate("files", "{count} records were imported from {file} in one save.")
        window = self._window

        def done(_saved: object) -> None:
            if isValid(self):  # somebody may have closed the dialog meanwhile
                self.dialog.accept()
            dialogs.tell(window, one_or_many(len(plan.records), one, many, file=plan.source.name))

        def failed(error: BaseException) -> None:
            if isValid(self):
                self.dialog.go.setEnabled(True)
            dialogs.show_error(self.dialog if isValid(self) else window, error)

        self._session.save(changes_of(plan), reason=reason_of(plan), on_saved=done, on_failed=failed)

    def _load_template(self) -> None:
        title = translate("files", "Use a template")
        chosen = dialogs.open_file(self.dialog, title, "JSON (*.json)", self._folder)
        if chosen is None:
            return
        try:
            self.dialog.match(read_mapping(chosen))
        except DosebookError as error:
            dialogs.show_error(self.dialog, error)

    def _save_template(self, mapping: ColumnMapping) -> None:
        question = translate("files", "Under which name should these columns and words be kept?")
        label, accept = translate("files", "Name"), translate("files", "Keep")
        name = dialogs.ask_text(self.dialog, question, label=label, accept=accept, minimum=1)
        if name is None:
            return
        try:
            self.dialog.add_template(
                keep_template(self._session.paths.import_templates, name, mapping), mapping
            )
        except DosebookError as error:
            dialogs.show_error(self.dialog, error)

    def _read_sheet(self, sheet: str) -> None:
        def show(source: SourceTable) -> None:
            if isValid(self):
                self._sheet = sheet
                self.dialog.show_source(source)

        def failed(error: BaseException) -> None:
            if isValid(self):
                self.dialog.show_sheet(self._sheet)
                dialogs.show_error(self.dialog, error)

        wait_for_job(
            lambda _progress: read_source(self._path, sheet),
            self.dialog,
            translate("files", "Reading {file}…").format(file=self._path.name),
            show,
            failed,
        )

    def _save_rejected(self, plan: ImportPlan) -> None:
        suggested = self._folder / f"{Path(plan.source.name).stem} rejected.csv"
        title = translate("files", "Save list of rejected cells")
        chosen = dialogs.save_file(self.dialog, title, "CSV (*.csv)", suggested)
        if chosen is None:
            return
        try:
            rejected_csv(plan.rejected, with_ending(chosen, ".csv"))
        except DosebookError as error:
            dialogs.show_error(self.dialog, error)
