"""Taking a widget away for good."""

from PySide6.QtWidgets import QWidget


def discard(widget: QWidget) -> None:
    """Take ``widget`` out of its parent and delete it; unhidden, it would stand alone as a window first."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
