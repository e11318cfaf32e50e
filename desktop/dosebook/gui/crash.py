"""What happens after a failure that nobody foresaw: logged, said once, with a report to copy."""

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from dosebook import __version__
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
        from dosebook.gui.crash_dialog import CrashDialog

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
    import platform

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
