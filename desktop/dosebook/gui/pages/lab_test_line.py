"""The line in which a test is found by typing, to be a column of the grid of results."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from dosebook.domain.codelists import LabTest
from dosebook.domain.words import translate
from dosebook.forms.fields import Choice
from dosebook.forms.lab_grid.names import lab_test_called
from dosebook.gui.form.hit_list import Hit, HitList
from dosebook.gui.form.matching import hits_of

_LETTERS = 24


class TestLine(QLineEdit):
    """Finds a test by a part of its name, or as laboratories print it (``plt``, ``hb``); Enter takes it."""

    __test__ = False
    """No test of ours, whatever its name begins with."""
    wanted = Signal(object)
    """The LabTest that a person took; the line is empty again for the next."""
    left = Signal()
    """Enter in the empty line: no more tests."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._choices = [Choice(test, test.label) for test in LabTest]
        self._is_taking = False
        self.hits = HitList(self)
        self.hits.taken.connect(self._take)
        self.textEdited.connect(self._edited)
        self.setPlaceholderText(translate("window", "Type its name, Enter"))
        self.setAccessibleName(translate("window", "Add a test"))
        self.setFixedWidth(_LETTERS * self.fontMetrics().averageCharWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the empty line by Enter, open the whole list by Down."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self.text().strip() and not self._is_taking:
                self.left.emit()
            return
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4} and not self.hits.isVisible():
            self.hits.show_hits(hits_of(self._choices, ""), is_first_marked=True)
            return
        super().keyPressEvent(event)

    def _edited(self, typed: str) -> None:
        found = hits_of(self._choices, typed) if typed.strip() else []
        called = lab_test_called(typed)
        if called is not None:
            found = [Hit(called, called.label), *(one for one in found if one.value is not called)]
        self.hits.show_hits(found, is_first_marked=True)

    def _take(self, hit: Hit) -> None:
        # The Enter that takes a test is not over yet; in the empty line it would mean that there are no more.
        self._is_taking = True
        QTimer.singleShot(0, self, self._taken)
        self.wanted.emit(hit.value)
        self.setText("")

    def _taken(self) -> None:
        self._is_taking = False
