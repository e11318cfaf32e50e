"""Waiting for something that runs elsewhere: nothing is shown for half a second, then what is being done."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from dosebook.gui.background import Job, Progress, deliver

if TYPE_CHECKING:
    from dosebook.gui.files.wait_box import WaitBox

T = TypeVar("T")
PATIENCE_MS = 500


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
        self._window, self._words = window, words
        self._box: WaitBox | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show_box)
        self._timer.start(PATIENCE_MS)

    def _show_box(self) -> None:
        # A study that opens at once loads no dialog.
        from dosebook.gui.files.wait_box import WaitBox

        self._box = WaitBox(self._window, self._words, may_stop=self._on_late is not None)
        self._box.stopped.connect(self._stop)
        self._box.open()

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
        if self._box is not None:
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
