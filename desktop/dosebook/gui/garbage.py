"""Looks for garbage in the thread of the window alone: a widget that another thread frees takes the program with it.

Python looks for unreachable cycles in whichever thread happens to make the next object, and widgets with their
connected functions are such cycles. So it is told not to, and the window looks instead, as often as Python would.
"""

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 100
"""Often, so that what came in between is soon looked through: nobody feels a look of a few milliseconds."""
_WHOLE_EVERY_SECONDS = 120
"""All objects of a large study are looked through no more often than that: it takes a third of a second."""


class GarbageWatch(QObject):
    """Collects garbage now and then, in the thread that made it, for as long as its parent lives."""

    def __init__(self, parent: QObject) -> None:
        """Begin; from now on no other thread collects."""
        super().__init__(parent)
        gc.disable()
        self._whole_at = monotonic() + _WHOLE_EVERY_SECONDS
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect as far up as the counts of new objects say, by Python's own limits."""
        counts, limits = gc.get_count(), gc.get_threshold()
        if counts[0] <= limits[0]:
            return
        if counts[1] <= limits[1]:
            gc.collect(0)
        elif counts[2] <= limits[2] or monotonic() < self._whole_at:
            gc.collect(1)
        else:
            gc.collect()
            self._whole_at = monotonic() + _WHOLE_EVERY_SECONDS
