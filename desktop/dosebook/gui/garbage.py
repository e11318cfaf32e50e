"""Looks for garbage in the thread of the window alone: a widget that another thread frees takes the program with it.

Python looks for unreachable cycles in whichever thread happens to make the next object, and widgets with their
connected functions are such cycles. So it is told not to, and the window looks instead, as often as Python would.
"""

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 100
"""Often, so that little came in between: nobody feels a look of a few milliseconds."""
_WHOLE_EVERY_SECONDS = 120
_WHOLE_AT_GROWTH = 1.25
"""All objects of a large study are looked through no more often, and only when they are so many more; Python does so too."""


class GarbageWatch(QObject):
    """Collects garbage now and then, in the thread that made it, for as long as its parent lives."""

    def __init__(self, parent: QObject) -> None:
        """Begin; from now on no other thread collects."""
        super().__init__(parent)
        gc.disable()
        self._whole_at, self._old = monotonic() + _WHOLE_EVERY_SECONDS, 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what came since the last look, and now and then among all."""
        if gc.get_count()[0] <= gc.get_threshold()[0]:
            return
        gc.collect(1)
        if monotonic() >= self._whole_at:
            self._whole_at = monotonic() + _WHOLE_EVERY_SECONDS
            if len(gc.get_objects(generation=2)) > self._old * _WHOLE_AT_GROWTH:
                gc.collect()
                self._old = len(gc.get_objects(generation=2))
