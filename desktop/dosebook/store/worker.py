"""The one thread that touches a study file; whoever wants something of it gets a future."""

import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from dosebook.domain.changes import Save
from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.runtime.log import log_failure
from dosebook.store.context import Context
from dosebook.store.errors import WorkerClosed
from dosebook.store.lease import BEAT_SECONDS
from dosebook.store.study_file import StudyFile

T = TypeVar("T")
BACKUP_SECONDS = 15 * 60
LONGEST_SLEEP: float = BEAT_SECONDS
"""Seconds without a task after which the thread looks at the clock."""


@dataclass(frozen=True, slots=True)
class _Task:
    work: Callable[[StudyFile], Any]
    future: "Future[Any]"


class StudyWorker:
    """An open study. Everything asked of it happens in order, in its own thread."""

    def __init__(self, opener: Callable[[], StudyFile], context: Context) -> None:
        """Start the thread, which opens the study; ``opened`` says how that went."""
        self.opened: Future[StudyWorker] = Future()
        self.context = context
        self.path = Path()
        self.file_id = ""
        self.is_view = False
        self.on_notice: Callable[[str], None] = lambda _notice: None
        """Called, in the worker's thread, with a sentence about a backup that failed."""
        self._opener = opener
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._closed: Future[None] = Future()
        self._is_closing = False
        self._gate = threading.Lock()
        # A daemon: whoever forgets to close must not keep the program alive. A save survives being killed.
        self._thread = threading.Thread(target=self._run, name="dosebook-study", daemon=True)
        self._thread.start()

    @classmethod
    def opening(cls, path: Path, context: Context, **wishes: Any) -> "Future[StudyWorker]":
        """Open ``path`` in a thread of its own; the wishes are those of ``StudyFile.open``."""
        return cls(lambda: StudyFile.open(path, context, **wishes), context).opened

    @classmethod
    def open(cls, path: Path, context: Context, **wishes: Any) -> "StudyWorker":
        """Open ``path`` and wait for it; raises what ``StudyFile.open`` raises."""
        return cls.opening(path, context, **wishes).result()

    @classmethod
    def creating(cls, path: Path, context: Context, first: Save) -> "Future[StudyWorker]":
        """Create ``path`` in a thread of its own."""
        return cls(lambda: StudyFile.create(path, context, first), context).opened

    @classmethod
    def create(cls, path: Path, context: Context, first: Save) -> "StudyWorker":
        """Create ``path`` and wait for it; raises what ``StudyFile.create`` raises."""
        return cls.creating(path, context, first).result()

    def submit(self, work: Callable[[StudyFile], T]) -> "Future[T]":
        """Let ``work`` run on the study after everything submitted before; raises WorkerClosed."""
        future: Future[T] = Future()
        with self._gate:
            if self._is_closing:
                raise WorkerClosed(_closing_words())
            self._tasks.put(_Task(work, future))
        return future

    def close(self) -> "Future[None]":
        """Finish what was submitted, back up what changed, close the file."""
        with self._gate:
            if not self._is_closing:
                self._is_closing = True
                self._tasks.put(None)
        return self._closed

    def _run(self) -> None:
        try:
            study = self._opener()
        except BaseException as error:
            self._is_closing = True
            self.opened.set_exception(error)
            self._closed.set_result(None)
            return
        self.path, self.file_id, self.is_view = study.source, study.file_id, study.is_view
        self.opened.set_result(self)
        try:
            self._serve(study)
        finally:
            self._finish(study)

    def _serve(self, study: StudyFile) -> None:
        monotonic = self.context.clock.monotonic
        beat_at, backup_at = monotonic() + BEAT_SECONDS, monotonic() + BACKUP_SECONDS
        while True:
            with contextlib.suppress(queue.Empty):
                task = self._tasks.get(timeout=max(0.0, min(LONGEST_SLEEP, beat_at - monotonic())))
                if task is None:
                    return
                self._do(task, study)
            if monotonic() >= beat_at:
                self._beat(study)
                beat_at = monotonic() + BEAT_SECONDS
            if monotonic() >= backup_at:
                self._back_up(study)
                backup_at = monotonic() + BACKUP_SECONDS

    def _do(self, task: _Task, study: StudyFile) -> None:
        if not task.future.set_running_or_notify_cancel():
            return
        try:
            task.future.set_result(task.work(study))
        except BaseException as error:
            task.future.set_exception(error)

    def _beat(self, study: StudyFile) -> None:
        try:
            study.beat()
        except Exception as error:
            # Whatever went wrong, the thread goes on: a sign of life less is better than no saves.
            log_failure(error)

    def _back_up(self, study: StudyFile) -> None:
        if not study.has_changed or study.is_view:
            return
        try:
            study.back_up_beside()
        except DosebookError as error:
            log_failure(error)
            self.on_notice(str(error))
        except Exception as error:
            log_failure(error)
            self.on_notice(
                translate(
                    "store",
                    "No backup could be made ({kind}). The study itself is untouched. Use File › Back up… and "
                    "choose another folder.",
                ).format(kind=type(error).__name__)
            )

    def _finish(self, study: StudyFile) -> None:
        with self._gate:
            self._is_closing = True
        try:
            self._back_up(study)
            study.close()
        except Exception as error:
            log_failure(error)
        finally:
            self._give_up_the_rest()
            self._closed.set_result(None)

    def _give_up_the_rest(self) -> None:
        """Answer whoever still waits; nobody adds to the queue once the study is closing."""
        with contextlib.suppress(queue.Empty):
            while True:
                task = self._tasks.get_nowait()
                if task is not None and task.future.set_running_or_notify_cancel():
                    task.future.set_exception(WorkerClosed(_closing_words()))


def _closing_words() -> str:
    return translate("store", "The study is being closed. Open it again to go on.")
