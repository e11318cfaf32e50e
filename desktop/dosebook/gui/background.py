"""Answers that arrive from other threads, and pure work that runs outside the window's own."""

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

T = TypeVar("T")
_REPORT_EVERY_MS = 50


class Cancelled(Exception):
    """Somebody asked the work to stop."""


def deliver(
    future: "Future[T]",
    owner: QObject,
    on_done: Callable[[T], None],
    on_failed: Callable[[BaseException], None],
) -> None:
    """Call back on the GUI thread once ``future`` is done; not at all once ``owner`` is destroyed."""

    def settle(found: object) -> None:
        done = cast("Future[T]", found)
        error = done.exception()
        if error is not None:
            on_failed(error)
        else:
            on_done(done.result())

    arrive = _relay().listen(owner, settle, once=True)
    future.add_done_callback(arrive)


def listener(owner: QObject, on_heard: Callable[[object], None]) -> Callable[[object], None]:
    """Return a function for other threads: what it is told reaches ``on_heard`` on the GUI thread."""
    return _relay().listen(owner, on_heard, once=False)


class Progress:
    """What long work tells about itself; calling it raises Cancelled once somebody asked to stop."""

    def __init__(self) -> None:
        """Start with nothing done."""
        self.state = (0, 0)
        self._is_cancelled = threading.Event()

    def __call__(self, done: int, total: int) -> None:
        """Say how much is done, and stop here if that was asked."""
        self.state = (done, total)
        if self._is_cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._is_cancelled.set()


class Job(QObject):
    """Pure work on frozen data in a thread of its own, with progress and a way to stop it."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Callable[[Progress], object], parent: QObject) -> None:
        """Prepare ``work``, which must touch no widget; ``start`` begins it."""
        super().__init__(parent)
        self._work = work
        self._progress = Progress()
        self._told = self._progress.state
        # The window looks at the progress; the working thread never touches a QObject.
        self._timer = QTimer(self, interval=_REPORT_EVERY_MS)
        self._timer.timeout.connect(self._report)
        self.destroyed.connect(self._progress.cancel)

    def start(self) -> None:
        """Begin; one of ``succeeded``, ``failed`` and ``cancelled`` follows."""
        future: Future[object] = Future()
        deliver(future, self, self._finish, self._fail)
        self._timer.start()
        threading.Thread(
            target=_run, args=(self._work, self._progress, future), name="dosebook-job", daemon=True
        ).start()

    def cancel(self) -> None:
        """Ask the work to stop; ``cancelled`` tells when it did."""
        self._progress.cancel()

    def _report(self) -> None:
        if self._progress.state != self._told:
            self._told = self._progress.state
            self.progressed.emit(*self._told)

    def _finish(self, result: object) -> None:
        self._timer.stop()
        self._report()
        self.succeeded.emit(result)

    def _fail(self, error: BaseException) -> None:
        self._timer.stop()
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)


def _run(work: Callable[[Progress], object], progress: Progress, future: "Future[object]") -> None:
    try:
        future.set_result(work(progress))
    except BaseException as error:
        future.set_exception(error)


class _Relay(QObject):
    """Carries answers to the GUI thread; the callbacks stay here, so no other thread ever frees a widget."""

    arrived = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[int, tuple[QObject, Callable[[object], None], bool]] = {}
        self._last = 0
        self.arrived.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def listen(
        self, owner: QObject, call: Callable[[object], None], *, once: bool
    ) -> Callable[[object], None]:
        self._last += 1
        token = self._last
        self._waiting[token] = (owner, call, once)
        if not once:
            owner.destroyed.connect(lambda: self._waiting.pop(token, None))

        def arrive(found: object) -> None:
            # The program may have ended meanwhile, and nobody listens any more.
            with contextlib.suppress(RuntimeError):
                self.arrived.emit(token, found)

        return arrive

    def _settle(self, token: int, found: object) -> None:
        owner, call, once = self._waiting.get(token, (None, None, False))
        if once:
            del self._waiting[token]
        if owner is not None and call is not None and isValid(owner):
            call(found)


def _relay() -> _Relay:
    program = QCoreApplication.instance()
    if program is None:
        raise RuntimeError("answers need a running QApplication")
    found = program.findChild(_Relay)
    return found if found is not None else _Relay(program)
