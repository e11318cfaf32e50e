"""A picture of the help in full size, which scrolls where the screen is smaller."""

from pathlib import Path

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from dosebook.domain.words import translate

_MARGIN = QMargins(2, 2, 2, 2)


class PictureDialog(QDialog):
    """One picture; Esc closes it."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        """Show the picture in ``file``."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("help", "Picture"))
        self.picture = QLabel()
        self.picture.setPixmap(QPixmap(str(file)))
        area = QScrollArea()
        area.setAccessibleName(self.windowTitle())
        area.setWidget(self.picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.resize(self.picture.sizeHint().grownBy(_MARGIN).boundedTo(self.screen().availableSize()))
