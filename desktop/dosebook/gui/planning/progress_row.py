"""How far the simulation is, and the way to stop it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dosebook.domain.words import translate
from dosebook.gui.background import Job, Progress
from dosebook.gui.work_row import WorkRow

_STEPS = 1000


class ProgressRow(WorkRow):
    """Runs one simulation at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin idle."""
        self._job: Job | None = None
        super().__init__(parent)
        self.bar.setRange(0, _STEPS)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def run(
        self,
        work: Callable[[Progress], object],
        words: str,
        on_done: Callable[[object], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        """Let ``work`` run in a thread of its own; ``words`` say at what."""
        job = Job(work, self)

        def end(then: Callable[[], None]) -> None:
            self._set(None)
            job.deleteLater()
            then()

        stopped = translate("planning", "Stopped. The results shown are those from before.")
        job.progressed.connect(self._show)
        job.succeeded.connect(lambda found: end(lambda: on_done(found)))
        job.failed.connect(lambda error: end(lambda: on_failed(error)))
        job.cancelled.connect(lambda: end(lambda: self.say(stopped)))
        self._set(job)
        self.say(words)
        job.start()

    def stop(self) -> None:
        """Ask what is under way to stop."""
        if self._job is not None:
            self._job.cancel()

    def _show(self, done: int, total: int) -> None:
        self.bar.setValue(round(_STEPS * done / max(1, total)))
        if self.is_busy:
            words = translate("planning", "{done} of {total} trials simulated…")
            self.say(words.format(done=done, total=total))

    def _set(self, job: Job | None) -> None:
        self._job = job
        self._show_busy(is_busy=job is not None)
