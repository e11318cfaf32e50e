"""An icon that stands by itself, beside words in a label of their own."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dosebook.gui.icons import SIZE, icon


class IconLabel(QWidget):
    """Draws its icon anew each time, so that it follows the theme."""

    def __init__(self, name: str, ink: str = "ink", size: int = SIZE, parent: QWidget | None = None) -> None:
        """Show the icon ``name`` in the theme's colour ``ink``."""
        super().__init__(parent)
        self._size = QSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_icon(name, ink)

    def show_icon(self, name: str, ink: str = "ink") -> None:
        """Show another icon or another colour."""
        self._icon = icon(name, ink)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the icon."""
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        self._icon.paint(QPainter(self), self.rect())
