"""The question for a study that somebody else has open, with the wait until it may be taken over."""

import math

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from dosebook.actions.open_study import LeaseWatch, StudyInUse
from dosebook.domain.words import translate
from dosebook.gui.background import Job
from dosebook.gui.files.question import Choice, Question

LOOK_EVERY_MS = 2000
VIEW, AGAIN, TAKE_OVER = "view", "again", "take_over"


class InUseQuestion(Question):
    """Offers a copy, another attempt and, once the holder has been silent for two minutes, a take-over."""

    def __init__(self, parent: QWidget, error: StudyInUse, *, may_view: bool) -> None:
        """Say who holds the file; the lease is looked at every other second, outside the GUI thread."""
        view = [Choice(VIEW, translate("files", "&View a copy"))] if may_view else []
        again = Choice(AGAIN, translate("files", "&Try again"))
        watch = error.watch if isinstance(error.watch, LeaseWatch) else None
        take = [Choice(TAKE_OVER, translate("files", "Take &over"), needs_reason=True)] if watch else []
        super().__init__(parent, translate("files", "The study is in use"), str(error), [*view, again, *take])
        self._watch = watch
        self._is_looking = False
        if watch is not None:
            self.hold_back(TAKE_OVER, held=True)
            self.say(translate("files", "Looking whether it is still being used there…"))
            timer = QTimer(self)
            timer.timeout.connect(self.look)
            timer.start(LOOK_EVERY_MS)
            self.look()

    def look(self) -> None:
        """Look at the lease again, unless the former look has not come back from a slow share."""
        watch = self._watch
        if watch is None or self._is_looking:
            return
        self._is_looking = True
        job = Job(lambda _progress: watch.seconds_left, self)
        job.succeeded.connect(self._looked)
        job.failed.connect(lambda _error: self._looked(float("inf")))
        job.start()

    def _looked(self, seconds: float | None) -> None:
        self._is_looking = False
        self.say(wait_words(seconds))
        # A file that nobody holds any more is opened by trying again; there is nobody to take it from.
        self.hold_back(TAKE_OVER, held=seconds is None or seconds > 0)


def wait_words(seconds: float | None) -> str:
    """Return the state of the wait in words; rounded up, so that nobody waits longer than was said."""
    if seconds is None:
        return translate("files", "It was closed there just now. Try again to open it.")
    if math.isinf(seconds):
        return translate(
            "files", "Its folder cannot be reached now, so nothing is known of the other computer."
        )
    if seconds <= 0:
        return translate(
            "files",
            "There has been no sign of life from that computer for two minutes. If you are certain that nobody "
            "works on it there, take it over. Whatever was not saved there will be refused.",
        )
    return translate(
        "files",
        "You can take it over if there is no sign of life from that computer for another {time}.",
    ).format(time=duration_words(seconds))


def duration_words(seconds: float) -> str:
    """Return a short time in words, in steps of five seconds: ``1 minute 35 seconds``."""
    rounded = math.ceil(seconds / 5) * 5
    minutes, rest = divmod(rounded, 60)
    parts = []
    if minutes:
        one, many = translate("files", "1 minute"), translate("files", "{count} minutes")
        parts.append(one if minutes == 1 else many.format(count=minutes))
    if rest:
        parts.append(translate("files", "{count} seconds").format(count=rest))
    return " ".join(parts)
