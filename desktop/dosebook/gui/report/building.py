"""One run of the report builder: page by page in another thread, and a way to stop it."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from dosebook.actions.make_report import ReportCancelled
from dosebook.gui.background import deliver, listener

T = TypeVar("T")


class Builder(Protocol[T]):
    """What starts the work: ``preview_report`` or ``export_report`` with everything else filled in."""

    def __call__(
        self,
        *,
        on_page: Callable[[int], None],
        on_section: Callable[[str], None],
        is_cancelled: Callable[[], bool],
    ) -> "Future[T]": ...


class Building(QObject):
    """Work under way; after ``stop`` only ``stopped`` is told."""

    page_begun = Signal(int)
    section_begun = Signal(str)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        """Prepare; ``start`` begins."""
        super().__init__(parent)
        self._is_stopped = threading.Event()

    def start(self, builder: "Builder[T]") -> None:
        """Begin the work; one of ``done``, ``failed`` and ``stopped`` follows, once."""
        future = builder(
            on_page=listener(self, self.page_begun.emit),
            on_section=listener(self, self.section_begun.emit),
            is_cancelled=self._is_stopped.is_set,
        )
        deliver(future, self, self._finish, self._fail)

    def stop(self) -> None:
        """Ask the work to stop; a report that is already being written is finished."""
        self._is_stopped.set()

    def _finish(self, result: object) -> None:
        self.done.emit(result)
        self.deleteLater()

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, ReportCancelled):
            self.stopped.emit()
        else:
            self.failed.emit(error)
        self.deleteLater()
