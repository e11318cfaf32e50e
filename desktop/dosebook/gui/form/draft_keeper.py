"""Keeps what is being typed in a private file, seconds behind, and forgets it when it is saved."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from dosebook.domain.words import translate
from dosebook.gui.background import deliver
from dosebook.runtime.drafts import Draft, discard_draft, write_draft
from dosebook.runtime.log import log_failure

IDLE_MS = 2000
"""A draft is written so long after the last key …"""
BEHIND_MS = 4500
"""… and at the latest so long after the first one that is not in it yet."""


class DraftKeeper(QObject):
    """Writes the draft of one form; the disk is touched in another thread, in order."""

    failed = Signal(str)
    """A sentence when the draft could not be kept."""

    def __init__(self, folder: Path, make: Callable[[], Draft | None], parent: QObject) -> None:
        """Keep in ``folder`` what ``make`` returns; None means that nothing waits to be kept."""
        super().__init__(parent)
        self._folder, self._make = folder, make
        self._written: tuple[str, str, str] | None = None
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="dosebook-draft")
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._behind = QTimer(self, singleShot=True, interval=BEHIND_MS)
        self._idle.timeout.connect(self.write)
        self._behind.timeout.connect(self.write)
        writer = self._writer
        self.destroyed.connect(lambda: writer.shutdown(wait=False))

    def typed(self) -> None:
        """Take note of a key."""
        self._idle.start()
        if not self._behind.isActive():
            self._behind.start()

    def write(self) -> None:
        """Keep the form as it stands; forget the draft when nothing is left to keep."""
        self._stop()
        draft = self._make()
        if draft is None:
            self.discard()
            return
        self._written = (draft.study, draft.kind, draft.record_uid)
        folder = self._folder
        self._in_order(self._writer.submit(lambda: write_draft(folder, draft)))

    def adopt(self, draft: Draft) -> None:
        """Take over a draft that an earlier window wrote, so that it is forgotten with this form."""
        self._written = (draft.study, draft.kind, draft.record_uid)

    def discard(self) -> None:
        """Forget the draft, if one was written."""
        self._stop()
        if self._written is not None:
            folder, written = self._folder, self._written
            self._written = None
            self._in_order(self._writer.submit(lambda: discard_draft(folder, *written)))

    def _stop(self) -> None:
        self._idle.stop()
        self._behind.stop()

    def _in_order(self, future: "Future[None]") -> None:
        deliver(future, self, lambda _none: None, self._failed)

    def _failed(self, error: BaseException) -> None:
        log_failure(error)
        self.failed.emit(
            translate(
                "record",
                "What you type could not be kept as a draft on this computer. Save often, and free some "
                "space on the disk of your profile.",
            )
        )
