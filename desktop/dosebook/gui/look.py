"""What a page shows, worked out at once for a usual study and beside the window for a large one.

Other than ``LatestLook``, which tells one answer after the other, it tells only of what was asked last.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dosebook.domain.study_data import StudyData
from dosebook.gui.background import Job
from dosebook.runtime.log import log_failure

AT_ONCE = 5_000
"""A study of no more rows in its ledger is looked through sooner than anybody would see it wait."""


class Look(QObject):
    """Works out what was asked last; what was asked before and is not done by then is nobody's answer any more."""

    found = Signal(object)
    """What the work that was asked last came to."""

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing asked."""
        super().__init__(parent)
        self._asked: Callable[[], object] | None = None
        self._is_looking = False
        self.has_failed = False
        """Whether the work failed while nobody saw the widget it was for; it has to ask again when it is seen."""

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._is_looking

    def ask(self, data: StudyData, work: Callable[[], object]) -> None:
        """Work out ``work``, a look through ``data`` that touches no widget; ``found`` tells what it came to."""
        self._asked, self.has_failed = work, False
        if self._is_looking:
            return
        if data.position <= AT_ONCE:
            self.found.emit(work())
        else:
            self._start(work)

    def _start(self, work: Callable[[], object]) -> None:
        self._is_looking = True
        job = Job(lambda _progress: work(), self)
        job.succeeded.connect(lambda found: self._take(work, found))
        job.failed.connect(self._fail)
        job.succeeded.connect(job.deleteLater)
        job.start()

    def _take(self, work: Callable[[], object], found: object) -> None:
        if self._asked is not work and self._asked is not None:
            self._start(self._asked)
            return
        self._is_looking = False
        self.found.emit(found)

    def _fail(self, error: BaseException) -> None:
        self._is_looking = False
        owner = self.parent()
        if not isinstance(owner, QWidget) or owner.isVisible():
            raise error
        self.has_failed = True
        log_failure(error)
