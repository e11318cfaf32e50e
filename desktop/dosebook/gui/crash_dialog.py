"""The box after a failure that nobody foresaw."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.files.support_dialog import show_support


class CrashDialog(QDialog):
    """Says what was kept and what to do, above a report that can be copied."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        """Show ``report``."""
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(translate("crash", "Something went wrong"))
        heading = QLabel(translate("crash", "Something went wrong"))
        theme.mark(heading, "title")
        words = QLabel(dialogs.crash_words())
        words.setWordWrap(True)
        note = QLabel(
            translate(
                "crash", "This report names places in the program only. It holds nothing that was entered."
            )
        )
        note.setWordWrap(True)
        theme.mark(note, "note")
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(translate("crash", "Report"))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(translate("crash", "Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        support = buttons.addButton(
            translate("crash", "Save a report for support…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        support.clicked.connect(lambda: show_support(self, report))
        go_on = buttons.addButton(translate("crash", "Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        for part in (heading, words, self.report, note, buttons):
            column.addWidget(part)
        self.resize(72 * self.fontMetrics().averageCharWidth(), 18 * self.fontMetrics().height())
