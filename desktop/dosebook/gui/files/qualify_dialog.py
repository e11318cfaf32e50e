"""Help, Qualify this installation…: the same program as a process of its own, told check by check."""

import re
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.preferences import Preferences
from dosebook.qualification.own_program import own_program
from dosebook.runtime.paths import PROFILE_VARIABLE, Paths

PLACE = "qualification_folder"
_STEP = re.compile(r"\[(\d+)/(\d+)\] \S+ ")
_WROTE = re.compile(r"Wrote (.*\.pdf)$")


def show_qualify(window: QWidget, preferences: Preferences, paths: Paths, folder: Path) -> None:
    """Ask for the folder, and begin there."""
    known = preferences.recall(PLACE)
    title = translate("qualify", "Folder to qualify, best the one where studies lie")
    chosen = dialogs.choose_folder(window, title, Path(known) if known else folder)
    if chosen is None:
        return
    preferences.remember(PLACE, str(chosen))
    QualifyDialog(chosen, paths, window).open()


class QualifyDialog(QDialog):
    """Says what is being checked and what came out; closing it before the end stops the work."""

    def __init__(self, folder: Path, paths: Paths, parent: QWidget) -> None:
        """Begin at ``folder``."""
        super().__init__(parent)
        theme.dress(self)
        self.setProperty("outlivesStudy", True)
        self.setWindowTitle(translate("qualify", "Qualify this installation"))
        self.pdf: Path | None = None
        self._is_stopping = False
        self.state = QLabel(translate("qualify", "Beginning…"))
        self.state.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("qualify", "Progress"))
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(translate("qualify", "Checks"))
        self.open_button = QPushButton(translate("qualify", "&Open the record"))
        self.open_button.setEnabled(False)
        self.open_button.clicked.connect(self._open_record)
        self.stop_button = QPushButton(translate("qualify", "&Stop"))
        self.stop_button.clicked.connect(self.reject)
        self._lay_out(folder)
        self.process = self._process(folder, paths)
        self.process.start()

    @property
    def is_busy(self) -> bool:
        """Whether the checks are under way."""
        return self.process.state() is not QProcess.ProcessState.NotRunning

    def reject(self) -> None:
        """Stop what is under way; without anything under way, close."""
        if not self.is_busy:
            super().reject()
            return
        self._is_stopping = True
        self.stop_button.setEnabled(False)
        self.state.setText(translate("qualify", "Stopping after this check…"))
        self.process.closeWriteChannel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's cross like Esc."""
        event.setAccepted(not self.is_busy)
        self.reject()

    def _lay_out(self, folder: Path) -> None:
        place = QLabel(translate("qualify", "At {folder}, with made-up data only.").format(folder=folder))
        place.setWordWrap(True)
        theme.mark(place, "note")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.open_button)
        row.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        for part in (self.state, place, self.bar, self.lines):
            column.addWidget(part)
        column.addLayout(row)
        self.resize(96 * self.fontMetrics().averageCharWidth(), 28 * self.fontMetrics().height())

    def _process(self, folder: Path, paths: Paths) -> QProcess:
        process = QProcess(self)
        program, *words = own_program()
        process.setProgram(program)
        process.setArguments([*words, "qualify", "--watched", "-o", str(folder)])
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(PROFILE_VARIABLE, str(paths.profile))
        environment.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail_to_start)
        return process

    def _read(self) -> None:
        while self.process.canReadLine():
            line = bytes(self.process.readLine().data()).decode("utf-8", "replace").rstrip()
            self.lines.appendPlainText(line)
            step, wrote = _STEP.match(line), _WROTE.search(line)
            if step is not None:
                self.bar.setRange(0, int(step[2]))
                self.bar.setValue(int(step[1]))
                if not self._is_stopping:
                    words = translate("qualify", "{done} of {total} checks done…")
                    self.state.setText(words.format(done=step[1], total=step[2]))
            if wrote is not None:
                self.pdf = Path(wrote[1])

    def _finish(self, code: int) -> None:
        self._read()
        self.stop_button.setEnabled(True)
        self.stop_button.setText(translate("qualify", "&Close"))
        self.open_button.setEnabled(self.pdf is not None)
        self.bar.hide()
        if self.pdf is None:
            words = (
                translate("qualify", "Stopped. Nothing was written and nothing is left behind.")
                if self._is_stopping
                else translate(
                    "qualify", "The qualification did not come to its end. The last line says why."
                )
            )
            self._say(words, "error" if not self._is_stopping else "muted")
        elif code == 0:
            words = translate("qualify", "Every check ended as expected. The record to sign is {file}")
            self._say(words.format(file=self.pdf), "good")
        else:
            words = translate(
                "qualify",
                "Checks failed. Do not use this installation for a study until it is mended. The record is {file}",
            )
            self._say(words.format(file=self.pdf), "error")

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.lines.appendPlainText(self.process.errorString())
            self._finish(1)

    def _say(self, words: str, role: theme.Role) -> None:
        self.state.setText(words)
        theme.mark(self.state, role)

    def _open_record(self) -> None:
        if self.pdf is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.pdf))):
            words = translate(
                "qualify", "This computer has no program for PDF files. The record is saved as {path}."
            )
            dialogs.tell(self, words.format(path=self.pdf))
