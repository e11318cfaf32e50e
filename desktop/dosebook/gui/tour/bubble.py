"""The bubble of the tour and the frame around what it points at; both only lie over the window."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.tour.place import GAP
from dosebook.gui.tour.steps import TourStep

_LETTERS = 52
_FRAME, _PEN = 5, 3


class Marker(QWidget):
    """A frame around a part of the window; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        """Begin unseen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame in the one accent of the theme, on a line that sets it off from whatever is below."""
        look, painter = theme.colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_FRAME / 2, _FRAME / 2, -_FRAME / 2, -_FRAME / 2)
        for width, colour in ((_FRAME, look.base), (_PEN, look.accent)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(box, 6, 6)


class Bubble(QFrame):
    """What one step says, with the ways on, back and out."""

    onward = Signal()
    backward = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin without a step."""
        super().__init__(parent)
        theme.mark(self, "bubble")
        self.setAutoFillBackground(True)
        self.title, self.count = QLabel(), QLabel()
        self.words, self.trial = QLabel(), QLabel()
        self.keys = QLabel(
            translate("tour", "Ctrl+Shift+T goes to the page and back here, Esc leaves the tour.")
        )
        self.leave_button = QPushButton(translate("tour", "Leave the tour"))
        self.back_button = QPushButton(translate("tour", "Back"))
        self.next_button = QPushButton()
        for button, signal in (
            (self.leave_button, self.left),
            (self.back_button, self.backward),
            (self.next_button, self.onward),
        ):
            button.clicked.connect(signal)
            button.installEventFilter(self)
        self._lay_out()

    def show_step(self, step: TourStep, number: int, of: int) -> None:
        """Show the step with this number, counted from 1, and say it to those who hear the window."""
        self.title.setText(step.title)
        self.count.setText(translate("tour", "{number} of {all}").format(number=number, all=of))
        self.words.setText(step.words)
        self.trial.setText(step.trial)
        self.trial.setVisible(bool(step.trial))
        self.back_button.setEnabled(number > 1)
        self.next_button.setText(
            translate("tour", "End the tour") if number == of else translate("tour", "Next")
        )
        name = translate("tour", "Tour, step {number} of {all}: {title}")
        self.setAccessibleName(name.format(number=number, all=of, title=step.title))
        said = f"{step.words} {step.trial}".strip()
        self.setAccessibleDescription(said)
        # A button is what gets the keyboard, so the words are said with it as well.
        self.next_button.setAccessibleDescription(said)
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self, f"{self.accessibleName()}. {said}")
        )

    def fitting(self, room: QSize) -> QSize:
        """Return the size at which all its words can be read in a view of this size."""
        width = min(_LETTERS * self.fontMetrics().averageCharWidth(), room.width() - 2 * GAP)
        layout = self.layout()
        least = layout.totalMinimumSize() if layout is not None else QSize()
        width = max(width, least.width())
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        return QSize(width, max(height, least.height()))

    def focus(self) -> None:
        """Put the keyboard on the way on."""
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let keys lead through the tour from any of the buttons; Tab and Space are Qt's own."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not self._mods(event):
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            onward, backward = (
                (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
            )
            key = event.key()
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(watched, QPushButton):
                watched.click()
            elif key in {onward, Qt.Key.Key_PageDown}:
                self.next_button.click()
            elif key in {backward, Qt.Key.Key_PageUp}:
                self.back_button.click()
            elif key == Qt.Key.Key_Escape:
                self.leave_button.click()
            else:
                return False
            return True
        return super().eventFilter(watched, event)

    def _mods(self, event: QKeyEvent) -> bool:
        return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)

    def _lay_out(self) -> None:
        theme.mark(self.title, "section")
        theme.mark(self.count, "muted")
        theme.mark(self.trial, "plain")
        theme.mark(self.keys, "note")
        theme.mark(self.leave_button, "quiet")
        theme.mark(self.next_button, "primary")
        for label in (self.title, self.words, self.trial, self.keys):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(theme.S)
        column.addLayout(head)
        for label in (self.words, self.trial, self.keys):
            column.addWidget(label)
        column.addLayout(buttons)
