"""File, Settings…: who is here, where second backups go, colours and language; a line finds each."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.gui import dialogs, theme
from dosebook.gui.background import Job
from dosebook.gui.files.fitted import FittedDialog, add_row
from dosebook.gui.files.question import note_label
from dosebook.gui.preferences import Preferences
from dosebook.languages import LANGUAGES
from dosebook.runtime.settings import AS_THE_SYSTEM, Settings

_THEMES = {
    "system": QT_TRANSLATE_NOOP("files", "As the &system"),
    "light": QT_TRANSLATE_NOOP("files", "&Light"),
    "dark": QT_TRANSLATE_NOOP("files", "&Dark"),
    "contrast": QT_TRANSLATE_NOOP("files", "High &contrast"),
}


class SettingsDialog(FittedDialog):
    """Edits the settings of this profile; ``saved`` tells the new ones, once the folder proved writable."""

    saved = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        """Show ``settings``."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("files", "Settings"))
        self._settings = settings
        self.name = QLineEdit(settings.person_name, self)
        self.role = QLineEdit(settings.person_role, self)
        self.folder = QLineEdit(settings.second_backup_folder, self)
        self.folder_state = note_label("", self)
        self._themes = QButtonGroup(self)
        self.language = QComboBox(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(translate("files", "Find a setting"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.nothing = note_label(translate("files", "No setting is called like that."), self)
        self.nothing.hide()
        self._form = QFormLayout()
        self._rows: list[tuple[int, str]] = []
        self.save_button = QPushButton(translate("files", "Sa&ve"), self)
        self._lay_out()
        self.name.textChanged.connect(self._refresh)
        self.folder.textChanged.connect(lambda: self._say("", "note"))
        self.search.textChanged.connect(self._narrow)
        self._refresh()
        self._say("", "note")

    def _lay_out(self) -> None:
        form = self._form
        form.setVerticalSpacing(theme.S)
        form.setHorizontalSpacing(theme.M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._lay_out_person()
        self._lay_out_backups()
        words = translate("files", "Colours")
        form.addRow(words, self._theme_row())
        self._add_group(words, *(translate("files", theme_words) for theme_words in _THEMES.values()))
        self._lay_out_language()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(self.search)
        column.addLayout(form)
        column.addWidget(self.nothing)
        column.addStretch(1)
        column.addLayout(self._button_row())
        self.setMinimumWidth(max(self.fontMetrics().averageCharWidth() * 94, self.sizeHint().width()))
        self.name.setFocus()

    def _lay_out_person(self) -> None:
        name, role = translate("files", "&Name"), translate("files", "&Role")
        add_row(self._form, name, self.name)
        add_row(self._form, role, self.role)
        note = translate(
            "files",
            "Name and role stand beside every entry you make. Dosebook takes them as typed and proves nothing.",
        )
        self._form.addRow("", note_label(note, self))
        self._add_group(name, role, note)

    def _lay_out_backups(self) -> None:
        words = translate("files", "Second &backup folder")
        add_row(self._form, words, self.folder, self._folder_row())
        self._form.addRow("", self.folder_state)
        note = translate(
            "files",
            "Backups are made beside the study every 15 minutes while it changes; here a second copy goes, best "
            "on another disk. It holds from the next time a study is opened.",
        )
        self._form.addRow("", note_label(note, self))
        self._add_group(words, note)

    def _lay_out_language(self) -> None:
        words = translate("files", "Lan&guage")
        self.language.addItem(translate("files", "As the system"), AS_THE_SYSTEM)
        for code, own_name in LANGUAGES.items():
            self.language.addItem(own_name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.language)))
        add_row(self._form, words, self.language)
        note = translate(
            "files",
            "It holds from the next start of Dosebook: words, dates and decimal signs. A report may be in another "
            "language; what is recorded is the same in all of them.",
        )
        self._form.addRow("", note_label(note, self))
        self._add_group(words, note, *LANGUAGES.values())

    def _add_group(self, *words: str) -> None:
        """Let the rows since the last group be found by these words."""
        text = " ".join(words).replace("&", "").casefold()
        self._rows += [(row, text) for row in range(len(self._rows), self._form.rowCount())]

    def _narrow(self, typed: str) -> None:
        """Show the settings that say all of the words."""
        words = typed.casefold().split()
        shown = 0
        for row, text in self._rows:
            is_found = all(word in text for word in words)
            self._form.setRowVisible(row, is_found)
            shown += is_found
        self.nothing.setVisible(not shown)
        if not self.folder_state.text():
            self.folder_state.hide()
        self.fit()

    def _folder_row(self) -> QHBoxLayout:
        choose = QPushButton(translate("files", "&Choose…"), self)
        test = QPushButton(translate("files", "&Test"), self)
        for button in (choose, test):
            button.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        test.clicked.connect(lambda: self._test(self._say_writable))
        self.folder.setPlaceholderText(translate("files", "none"))
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        row.addWidget(test)
        return row

    def _theme_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.M)
        for place, (key, words) in enumerate(_THEMES.items()):
            button = QRadioButton(translate("files", words), self)
            button.setChecked(key == self._settings.theme)
            self._themes.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button_row(self) -> QHBoxLayout:
        theme.mark(self.save_button, "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        cancel = QPushButton(translate("files", "Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(cancel)
        return row

    def _refresh(self) -> None:
        self.save_button.setEnabled(bool(self.name.text().strip()))

    def _choose_folder(self) -> None:
        start = Path(self.folder.text().strip() or Path.home())
        chosen = dialogs.choose_folder(self, translate("files", "Second backup folder"), start)
        if chosen is not None:
            self.folder.setText(str(chosen))
            self._test(self._say_writable)

    def _test(self, on_writable: Callable[[], None]) -> None:
        """Try the folder outside the GUI thread: a share that is away may take its time to say so."""
        folder = self.folder.text().strip()
        if not folder:
            on_writable()
            return
        self._say(translate("files", "Trying whether it can be written to…"), "muted")
        job = Job(lambda _progress: try_to_write(Path(folder)), self)
        job.succeeded.connect(lambda _none: on_writable())
        job.failed.connect(self._say_unwritable)
        job.start()

    def _say_writable(self) -> None:
        if self.folder.text().strip():
            self._say(translate("files", "The folder can be written to."), "good")

    def _say_unwritable(self, error: BaseException) -> None:
        cause = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        words = translate(
            "files",
            "Nothing can be written there ({cause}). Choose another folder, or leave the field empty.",
        )
        self._say(words.format(cause=cause), "error")
        self.folder.setFocus()

    def _say(self, words: str, role: theme.Role) -> None:
        self.folder_state.setText(words)
        self.folder_state.setVisible(bool(words))
        theme.mark(self.folder_state, role)
        self.fit()

    def _save(self) -> None:
        self._test(self._finish)

    def _finish(self) -> None:
        chosen = list(_THEMES)[max(0, self._themes.checkedId())]
        self.saved.emit(
            replace(
                self._settings,
                person_name=self.name.text().strip(),
                person_role=self.role.text().strip(),
                second_backup_folder=self.folder.text().strip(),
                theme=chosen,
                language=self.language.currentData(),
            )
        )
        self.accept()


def show_settings(window: QWidget, preferences: Preferences) -> None:
    """Let a person edit the settings; whoever shows person or theme listens to ``preferences.changed``."""
    dialog = SettingsDialog(preferences.settings, window)

    def keep(new: Settings) -> None:
        # The window may have remembered the place of a splitter meanwhile.
        preferences.change(replace(new, window=preferences.settings.window))

    dialog.saved.connect(keep)
    dialog.open()


def try_to_write(folder: Path) -> None:
    """Write and remove a small file in ``folder``; raises OSError."""
    if not folder.is_absolute():
        raise NotADirectoryError(0, translate("files", "the whole path is needed"))
    probe = folder / f".dosebook-{secrets.token_hex(4)}.test"
    with probe.open("xb") as file:
        file.write(b"Dosebook")
    probe.unlink()
