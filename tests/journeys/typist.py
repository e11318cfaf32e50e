"""Somebody at the keyboard: keys go to whatever has the keyboard, and nowhere else."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QWidget,
)

LONG = 10_000
_MOST_TABS = 80
Answer = str | tuple[str, ...]
"""What is typed, or the boxes that are ticked."""
_EXEC = {kind: kind.exec for kind in (QDialog, QMessageBox)}
"""How boxes wait for their answer, before the tests make every unanswered one an error."""
OFFERED = "(what is offered)"
"""Take what the form offers, by Ctrl+Space."""


class Typist:
    """Types, and sees what has the keyboard; knows no widget of the program by name."""

    def __init__(self, qtbot: Any) -> None:
        self._qtbot = qtbot
        self.keys_pressed = 0

    def here(self) -> QWidget:
        """What has the keyboard: a list that popped up, else a field, else the window itself."""
        modal, active = QApplication.activeModalWidget(), QApplication.activeWindow()
        if active is None or (modal is not None and modal is not active):
            self._activate_window()
        found = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        assert found is not None, "no window is open"
        return found

    def name(self) -> str:
        """What somebody hears who cannot see where the keyboard is."""
        widget = self.here()
        words = widget.accessibleName() or getattr(widget, "text", str)()
        return str(words).replace("&", "")

    def press(self, *keys: str) -> None:
        """Press keys, each named as the menus name them."""
        for key in keys:
            combination = QKeySequence(key)[0]
            self._qtbot.keyClick(self.here(), combination.key(), combination.keyboardModifiers())
            self.keys_pressed += 1
            # Between two keys of the fastest typist, what was begun is shown.
            QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type a text, one key after the other."""
        for character in text:
            if character == "\n":
                self.press("Return")
            else:
                self._key(character)
        QApplication.processEvents()

    def go(self, label: str, key: str = "Tab") -> None:
        """Press Tab until the keyboard is in the field with this label."""
        seen = []
        while not self._is_at(label):
            seen.append(self.name())
            assert len(seen) < _MOST_TABS, f"Tab does not reach {label!r}, only {seen}"
            self.press(key)

    def fill(self, answers: Iterable[tuple[str, Answer]]) -> None:
        """Go from field to field and answer each."""
        for label, answer in answers:
            self.go(label)
            self.answer(answer)

    def answer(self, answer: Answer) -> None:
        """Answer the field that has the keyboard, in the way its shape asks for."""
        widget = self.here()
        if answer == OFFERED:
            self.press("Ctrl+Space")
        elif isinstance(widget, QLineEdit) and widget.text() == answer:
            return  # proposed already, as somebody sees
        elif isinstance(widget, QListWidget):
            self._tick_lines(widget, answer)
        elif isinstance(widget, QAbstractButton):
            for words in (answer,) if isinstance(answer, str) else answer:
                self._press_button(words)
        elif isinstance(widget, QComboBox):
            self._pick(widget, str(answer))
        else:
            self.write(str(answer))

    def wait(self, until: Callable[[], Any]) -> None:
        """Wait for something that happens elsewhere."""
        self._qtbot.waitUntil(lambda: bool(until()), timeout=LONG)

    @contextmanager
    def answering(self, act: Callable[[], None], *, box: type[QWidget] = QDialog) -> Iterator[None]:
        """Do ``act`` in the modal box of this type that comes up inside."""
        done: list[BaseException | None] = []
        timer = QTimer()

        def look() -> None:
            modal = QApplication.activeModalWidget()
            if not isinstance(modal, box) or not modal.isVisible() or QApplication.focusWidget() is None:
                return
            timer.stop()
            try:
                act()
                done.append(None)
            except BaseException as error:
                done.append(error)
                modal.close()

        timer.timeout.connect(look)
        timer.start(5)
        refusals = {kind: kind.exec for kind in _EXEC}
        for kind, exec_ in _EXEC.items():
            kind.exec = exec_
        try:
            yield
            self.wait(lambda: done)
        finally:
            timer.stop()
            for kind, refuse in refusals.items():
                kind.exec = refuse
        if done[0] is not None:
            raise done[0]

    def _key(self, character: str) -> None:
        self.keys_pressed += 1
        if character.isascii():
            self._qtbot.keyClick(self.here(), character)
            return
        # Qt's own test keys know a letter by one byte; a keyboard with such a key sends this.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(self.here(), event)

    def _activate_window(self) -> None:
        """Do what every desktop does when a box opens or closes: turn to the window that stands on top now."""
        windows = [one for one in QApplication.topLevelWidgets() if one.isWindow() and one.isVisible()]
        windows.sort(key=lambda one: isinstance(one, QDialog))
        assert windows, "no window is open"
        top = QApplication.activeModalWidget() or windows[-1]
        top.activateWindow()
        self.wait(top.isActiveWindow)

    def _is_at(self, label: str) -> bool:
        name = self.name()
        rest = name.removeprefix(label)
        return name.startswith(label) and (not rest or rest[0] in ":,(" or rest.startswith(" ("))

    def _press_button(self, words: str) -> None:
        """Walk to the button by the arrow keys and press it by Space."""
        for _step in range(20):
            button = self.here()
            assert isinstance(button, QPushButton | QCheckBox)
            if button.text().replace("&&", "&") == words:
                if not button.isChecked():
                    self.press("Space")
                return
            self.press("Right")
        raise AssertionError(f"no button {words!r} at {self.name()!r}")

    def _pick(self, box: QComboBox, words: str) -> None:
        labels = [box.itemText(place) for place in range(box.count())]
        assert words in labels, f"{words!r} is not among {labels}"
        self.press(*["Down"] * (labels.index(words) - box.currentIndex()))
        assert box.currentText() == words

    def _tick_lines(self, lines: QListWidget, answer: Answer) -> None:
        for words in (answer,) if isinstance(answer, str) else answer:
            labels = [lines.item(row).text() for row in range(lines.count())]
            place = next((n for n, label in enumerate(labels) if label.startswith(words)), None)
            assert place is not None, f"{words!r} is not among {labels}"
            self.press("Home", *["Down"] * place, "Space")
