"""What happens after a failure that nobody foresaw: logged, said once, with a report to copy."""

import platform
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dosebook import __version__
from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.background import listener
from dosebook.runtime.log import log_failure


def watch_for_crashes(program: QApplication) -> None:
    """Let unforeseen exceptions of every thread be logged and told, and the program go on."""
    watch = _CrashWatch(program)
    sys.excepthook = watch.caught
    tell_later = listener(program, watch.tell)

    def caught_elsewhere(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log_failure(args.exc_value)
            tell_later(args.exc_value)

    threading.excepthook = caught_elsewhere


class _CrashWatch:
    """Tells each place of failure once, and never two at a time."""

    def __init__(self, program: QApplication) -> None:
        self._program = program
        self._told: set[str] = set()
        self._is_telling = False

    def caught(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._program.quit()
            return
        log_failure(error.with_traceback(traceback))
        self.tell(error)

    def tell(self, error: object) -> None:
        if not isinstance(error, BaseException):
            return
        report = crash_report(error)
        if self._is_telling or report in self._told:
            return
        self._told.add(report)
        self._is_telling = True
        try:
            CrashDialog(report, QApplication.activeWindow()).exec()
        finally:
            self._is_telling = False


def crash_report(error: BaseException) -> str:
    """Return what helps to mend the failure: places in the program, never a recorded value."""
    lines = [
        f"Dosebook {__version__}, Python {platform.python_version()}, {platform.platform()}",
        type(error).__name__,
    ]
    traceback = error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        lines.append(f"  {Path(code.co_filename).name}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Says what was kept and what to do, above a report that can be copied."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        """Show ``report``."""
        super().__init__(parent)
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
        go_on = buttons.addButton(translate("crash", "Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        for part in (heading, words, self.report, note, buttons):
            column.addWidget(part)
        self.resize(72 * self.fontMetrics().averageCharWidth(), 18 * self.fontMetrics().height())
