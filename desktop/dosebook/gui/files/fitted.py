"""Dialogs that are always high enough for their words, also when the words change."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLayout, QTreeWidget, QTreeWidgetItem, QWidget

from dosebook.gui import theme


class FittedDialog(QDialog):
    """A dialog as high as its wrapped sentences need at its width; a person may make it higher."""

    def fit(self) -> None:
        """Take the height that the content needs now."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        layout.activate()
        needed = max(layout.minimumHeightForWidth(self.width()), layout.totalMinimumSize().height())
        self.setMinimumHeight(min(needed, self.screen().availableSize().height()))
        self.resize(self.width(), max(needed, layout.totalHeightForWidth(self.width())))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit before the first look."""
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to another width."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None and event.oldSize().width() != event.size().width():
            self.setMinimumHeight(layout.minimumHeightForWidth(event.size().width()))

    def changeEvent(self, event: QEvent) -> None:
        """Fit to another size of the letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit()


def add_row(form: QFormLayout, words: str, editor: QWidget, row: QLayout | None = None) -> None:
    """Add ``editor``, or a ``row`` that holds it, under a label whose underlined letter leads to it."""
    label = QLabel(words)
    label.setBuddy(editor)
    editor.setAccessibleName(words.replace("&", ""))
    if row is None:
        form.addRow(label, editor)
    else:
        form.addRow(label, row)


def give_height(item: QTreeWidgetItem, table: QTreeWidget) -> None:
    """Let a row be as high as the rows of every list."""
    width = table.fontMetrics().horizontalAdvance(item.text(0)) + theme.L
    item.setSizeHint(0, QSize(width, theme.row_height(table)))
