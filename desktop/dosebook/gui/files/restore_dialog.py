"""The choice of a backup: when each was made, how much is in it, and what would be missing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dosebook.actions.find_backups import BackupPlace, FoundBackup, describe_backup
from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.background import Job
from dosebook.gui.directions import IsolatingDelegate
from dosebook.gui.files.fitted import FittedDialog, add_row, give_height
from dosebook.gui.files.question import LEAST_REASON, note_label, sentence_label
from dosebook.gui.files.study_filter import study_filter
from dosebook.gui.files.words import MISSING, entries_words, local_moment_words, size_words

_BACKUP = Qt.ItemDataRole.UserRole


class RestoreDialog(FittedDialog):
    """Lets a person choose a backup and say why; tells by ``chosen`` (backup, reason)."""

    chosen = Signal(object, str)

    def __init__(
        self, parent: QWidget, study: Path, backups: Sequence[FoundBackup], position: int | None = None
    ) -> None:
        """List ``backups``; ``position`` is how many entries the open study has, where it is open."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("files", "Restore a backup"))
        self._study, self._position = study, position
        self.list = self._make_list()
        self.loss = sentence_label("", self)
        self.reason = QLineEdit(self)
        self.restore_button = QPushButton(translate("files", "&Restore this backup"), self)
        self._lay_out()
        items = [self._add(backup) for backup in backups]
        if items:
            self.list.setCurrentItem(items[0])
        self._refresh()

    def _make_list(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setItemDelegate(IsolatingDelegate(table))
        table.setAccessibleName(translate("files", "Backups"))
        table.setHeaderLabels(
            [
                translate("files", "Made"),
                translate("files", "Entries"),
                translate("files", "Size"),
                translate("files", "Checked"),
                translate("files", "Where"),
            ]
        )
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        table.setMinimumWidth(table.fontMetrics().averageCharWidth() * 84)
        table.setMinimumHeight(theme.row_height(table) * 6)
        table.currentItemChanged.connect(self._refresh)
        return table

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        words = translate(
            "files",
            "Which backup should take the place of {file}? The file that is there now is kept beside it "
            "under another name.",
        )
        column.addWidget(sentence_label(words.format(file=self._study.name), self))
        column.addWidget(self.list, 1)
        column.addWidget(self.loss)
        form = QFormLayout()
        add_row(form, translate("files", "R&eason"), self.reason)
        note = translate(
            "files",
            "The backup is checked once more before it replaces anything. The reason is kept in the audit trail.",
        )
        form.addRow("", note_label(note, self))
        column.addLayout(form)
        column.addLayout(self._make_buttons())
        self.reason.textChanged.connect(self._refresh)

    def _make_buttons(self) -> QHBoxLayout:
        other = QPushButton(translate("files", "&Another file…"), self)
        other.setAutoDefault(False)
        other.clicked.connect(self._choose_other)
        cancel = QPushButton(translate("files", "Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        theme.mark(self.restore_button, "primary")
        self.restore_button.setDefault(True)
        self.restore_button.clicked.connect(self._take)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(other)
        row.addStretch(1)
        row.addWidget(self.restore_button)
        row.addWidget(cancel)
        return row

    def _add(self, backup: FoundBackup) -> QTreeWidgetItem:
        made = local_moment_words(backup.made_at) if backup.made_at else backup.path.name
        entries = MISSING if backup.position is None else str(backup.position)
        is_checked = backup.made_at is not None
        checked = translate("files", "when made") if is_checked else translate("files", "when restored")
        item = QTreeWidgetItem([made, entries, size_words(backup.size), checked, place_words(backup)])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(4, str(backup.path))
        item.setData(0, _BACKUP, backup)
        give_height(item, self.list)
        self.list.addTopLevelItem(item)
        return item

    def _choose_other(self) -> None:
        title = translate("files", "Choose a backup")
        path = dialogs.open_file(self, title, study_filter(), self._study.parent)
        if path is None:
            return
        job = Job(lambda _progress: describe_backup(path), self)
        job.succeeded.connect(lambda backup: self.list.setCurrentItem(self._add(backup)))
        job.failed.connect(lambda error: dialogs.show_error(self, error))
        job.start()

    def _current(self) -> FoundBackup | None:
        item = self.list.currentItem()
        found = item.data(0, _BACKUP) if item is not None else None
        return found if isinstance(found, FoundBackup) else None

    def _refresh(self) -> None:
        backup = self._current()
        words = self._loss_words(backup)
        self.loss.setText(words)
        self.loss.setVisible(bool(words))
        has_reason = len(self.reason.text().strip()) >= LEAST_REASON
        self.restore_button.setEnabled(backup is not None and has_reason)

    def _loss_words(self, backup: FoundBackup | None) -> str:
        if backup is None:
            return translate("files", "No backup was found beside the study. Choose another file.")
        if self._position is None or backup.position is None:
            return ""
        missing = self._position - backup.position
        if missing <= 0:
            return translate("files", "Everything entered so far is in this backup.")
        return translate(
            "files", "In this backup the newest {entries} of the audit trail are missing."
        ).format(entries=entries_words(missing))

    def _take(self) -> None:
        backup = self._current()
        if backup is not None:
            self.chosen.emit(backup, self.reason.text().strip())
            self.accept()


def place_words(backup: FoundBackup) -> str:
    """Return where a backup lies, in words."""
    if backup.place is BackupPlace.BESIDE:
        return translate("files", "beside the study")
    if backup.place is BackupPlace.SECOND:
        return translate("files", "second folder")
    return str(backup.path.parent)
