"""A look at the newest data beside the window: one at a time, and again when more was saved meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dosebook.gui.background import Job
from dosebook.runtime.log import log_failure


class LatestLook(QObject):
    """Answers with ``found``; after several saves in a row only the newest data is looked at again."""

    found = Signal(object)

    def __init__(self, prepare: Callable[[], Callable[[], object]], parent: QObject) -> None:
        """``prepare`` takes hold of the data on the GUI thread and returns the pure work on them."""
        super().__init__(parent)
        self._prepare = prepare
        self._is_late = False
        self.is_looking = False
        """Whether an answer is still to come."""
        self.has_failed = False
        """Whether the last look failed while nobody saw the widget it was for; it has to look again when it is seen."""

    def look(self) -> None:
        """Look now, or once more when the look under way has ended."""
        if self.is_looking:
            self._is_late = True
            return
        self.is_looking, self._is_late, self.has_failed = True, False, False
        work = self._prepare()
        job = Job(lambda _progress: work(), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._fail)
        job.succeeded.connect(job.deleteLater)
        job.start()

    def _take(self, answer: object) -> None:
        self.is_looking = False
        self.found.emit(answer)
        if self._is_late:
            self.look()

    def _fail(self, error: BaseException) -> None:
        self.is_looking = False
        owner = self.parent()
        if not isinstance(owner, QWidget) or owner.isVisible():
            raise error
        self.has_failed = True
        log_failure(error)
