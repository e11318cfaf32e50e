"""Tools, Check study…: whether the file still is what its audit trail says, in words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dosebook.actions.check_study import CheckReport, check_study
from dosebook.domain.localised import localised
from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.background import deliver
from dosebook.gui.files.fitted import FittedDialog
from dosebook.gui.files.question import lines_to_copy, sentence_label
from dosebook.gui.files.words import entries_words, local_moment_words
from dosebook.gui.session import Session


class CheckDialog(FittedDialog):
    """Runs the check beside the window and then says what it found."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Begin the check at once; closing the dialog lets it end unheard."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("files", "Check the study"))
        self._report_text = ""
        self.result_label = sentence_label(translate("files", "Checking every entry and every value…"), self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.result_label.text())
        self.copy_button = QPushButton(translate("files", "&Copy"), self)
        self.copy_button.setAutoDefault(False)
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(translate("files", "Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(close)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        self._column.setSpacing(theme.M)
        self._column.addWidget(self.result_label)
        self._column.addWidget(self._bar)
        self._column.addLayout(row)
        deliver(check_study(session.worker), self, self._show_report, self._show_failure)
        self._file_name = session.path.name

    def _show_report(self, report: CheckReport) -> None:
        self._bar.hide()
        words = report_words(self._file_name, report)
        self.result_label.setText(words)
        theme.mark(self.result_label, "good" if report.is_sound else "error")
        self._report_text = "\n".join((words, *report.findings))
        if report.findings:
            findings = lines_to_copy(report.findings, self)
            self._column.insertWidget(1, findings, 1)
            findings.show()
        self.copy_button.setEnabled(True)
        self.fit()

    def _show_failure(self, error: BaseException) -> None:
        self.reject()
        dialogs.show_error(self.parentWidget(), error)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report_text)


def show_check(session: Session, window: QWidget) -> None:
    """Check the whole open study and show the result above ``window``."""
    CheckDialog(session, window).open()


def report_words(file_name: str, report: CheckReport) -> str:
    """Return the result of a check: sound, or how much was found and what to do."""
    if not report.is_sound:
        one = translate("files", "{file} is not what its audit trail says: there is 1 finding.")
        many = translate("files", "{file} is not what its audit trail says: there are {count} findings.")
        found = (one if len(report.findings) == 1 else many).format(
            file=file_name, count=len(report.findings)
        )
        advice = translate(
            "files",
            "Enter nothing more in it. Copy the findings for whoever looks into it, and restore a backup.",
        )
        return f"{found} {advice}"
    sound = translate(
        "files",
        "{file} is sound. All {entries} of the audit trail and all {records} records were compared, value by "
        "value. The last entry is of {moment}.",
    ).format(
        file=file_name,
        entries=entries_words(report.ledger_rows),
        records=f"{localised(report.records):,}",
        moment=local_moment_words(report.last_entry),
    )
    if not report.redacted_values:
        return sound
    redacted = translate("files", "Values that were redacted on record: {count}.")
    return f"{sound} {redacted.format(count=report.redacted_values)}"
