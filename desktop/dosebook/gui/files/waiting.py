"""Waiting for something that runs elsewhere: nothing is shown for half a second, then what is being done."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.background import Job, Progress, deliver
from dosebook.gui.files.fitted import FittedDialog
from dosebook.gui.files.question import sentence_label

T = TypeVar("T")
PATIENCE_MS = 500


class WaitBox(FittedDialog):
    """Says what is being done; ``stopped`` tells that the person no longer waits for it."""

    stopped = Signal()

    def __init__(self, parent: QWidget, words: str, *, may_stop: bool) -> None:
        """Show ``words`` over a bar that has no end in sight."""
        super().__init__(parent)
        self.setWindowTitle(translate("files", "Dosebook"))
        self._may_stop = may_stop
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(sentence_label(words, self))
        column.addWidget(bar)
        if may_stop:
            row = QHBoxLayout()
            row.addStretch(1)
            stop = QPushButton(translate("files", "Stop waiting"), self)
            stop.clicked.connect(self.reject)
            row.addWidget(stop)
            column.addLayout(row)

    def reject(self) -> None:
        """Stop waiting, where that is possible."""
        if self._may_stop:
            super().reject()
            self.stopped.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's cross like Esc."""
        event.setAccepted(self._may_stop)
        self.reject()


class _Wait(QObject):
    """One wait: the future, the box that may appear, and whom to tell."""

    def __init__(
        self,
        window: QWidget,
        words: str,
        on_done: Callable[[Any], None],
        on_failed: Callable[[BaseException], None],
        on_late: Callable[[Any], None] | None,
    ) -> None:
        super().__init__(window)
        self._on_done, self._on_failed, self._on_late = on_done, on_failed, on_late
        self._has_stopped = False
        self._box = WaitBox(window, words, may_stop=on_late is not None)
        self._box.stopped.connect(self._stop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._box.open)
        self._timer.start(PATIENCE_MS)

    def _stop(self) -> None:
        self._has_stopped = True
        self._on_failed(WaitStopped())

    def done(self, result: Any) -> None:
        self._end()
        if not self._has_stopped:
            self._on_done(result)
        elif self._on_late is not None:
            self._on_late(result)

    def failed(self, error: BaseException) -> None:
        self._end()
        if not self._has_stopped:
            self._on_failed(error)

    def _end(self) -> None:
        self._timer.stop()
        self._box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._box.done(QDialog.DialogCode.Accepted)
        self._box.deleteLater()
        self.deleteLater()


class WaitStopped(Exception):
    """The person no longer waits; the work may still end later."""


def wait_for(
    future: "Future[T]",
    window: QWidget,
    words: str,
    on_done: Callable[[T], None],
    on_failed: Callable[[BaseException], None],
    *,
    on_late: Callable[[T], None] | None = None,
) -> None:
    """Tell how ``future`` ends, on the GUI thread; ``words`` appear above ``window`` after half a second.

    With ``on_late`` a person may stop waiting: ``on_failed`` gets WaitStopped at once, and ``on_late``
    gets a result that comes after all. Nobody is told once ``window`` is gone.
    """
    wait = _Wait(window, words, on_done, on_failed, on_late)
    deliver(future, wait, wait.done, wait.failed)


def wait_for_job(
    work: Callable[[Progress], T],
    window: QWidget,
    words: str,
    on_done: Callable[[T], None],
    on_failed: Callable[[BaseException], None],
) -> None:
    """Do ``work``, which touches no widget, in a thread of its own, and wait as ``wait_for`` does."""
    wait = _Wait(window, words, on_done, on_failed, None)
    job = Job(work, wait)
    job.succeeded.connect(wait.done)
    job.failed.connect(wait.failed)
    job.start()
