"""What a person sees first is painted first; whatever can wait for that is asked for here."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 300
"""How long to wait for a widget that is not painted at all, say one behind another."""


def after_paint(widget: QWidget, act: Callable[[], None]) -> None:
    """Call ``act`` once, when ``widget`` was painted or is not going to be; never after it is destroyed.

    A timer of 0 ms would come first: Qt paints when no other event waits.
    """
    _FirstPaint(widget, act)


class _FirstPaint(QObject):
    def __init__(self, widget: QWidget, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._act: Callable[[], None] | None = act
        widget.installEventFilter(self)
        QTimer.singleShot(_PATIENCE_MS, self, self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go on behind the paint event, which has not reached the widget yet."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go)
        return False

    def _go(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            self.deleteLater()
            act()
