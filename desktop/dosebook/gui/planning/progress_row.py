"""How far the simulation is, and the way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.background import Job, Progress

_STEPS = 1000


class ProgressRow(QWidget):
    """Runs one job at a time; ``busy_changed`` tells when it begins and ends."""

    busy_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin idle."""
        super().__init__(parent)
        self._job: Job | None = None
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(self.fontMetrics().averageCharWidth() * 24)
        self.bar.setAccessibleName(translate("planning", "Progress"))
        self.stop_button = QPushButton(translate("planning", "Stop"))
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        row.addWidget(self.state, 1)
        self._set(None)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def say(self, words: str, role: theme.Role = "muted") -> None:
        """Say how things stand."""
        self.state.setText(words)
        theme.mark(self.state, role)

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
        self.bar.setValue(0)
        self.bar.setVisible(job is not None)
        self.stop_button.setVisible(job is not None)
        self.busy_changed.emit()
