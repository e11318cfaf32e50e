"""Words of a table that are no answer of the form: a person says once what each means."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dosebook.actions.import_table import ForeignWord, answers
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.files.import_columns import plain_table

_MEANS = 2
Codes = dict[str, dict[str, str]]


class ImportMeanings(QTableWidget):
    """One row for each such word; ``changed`` tells that one means something else now."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Hold nothing yet."""
        super().__init__(0, 3, parent)
        heads = [
            translate("files", "Field"),
            translate("files", "Word of the table"),
            translate("files", "Means"),
        ]
        plain_table(self, heads, translate("files", "What words of the table mean"))
        for place in range(3):
            self.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self._codes: Codes = {}
        self._words: list[ForeignWord] = []

    @property
    def codes(self) -> Codes:
        """What texts mean, by place; those of the template and those that were chosen here."""
        return {name: dict(words) for name, words in self._codes.items() if words}

    def begin(self, codes: Mapping[str, Mapping[str, str]]) -> None:
        """Begin anew with the meanings of a template."""
        self._codes = {name: dict(words) for name, words in codes.items()}
        self._words = []
        self.setRowCount(0)
        self.hide()

    def offer(self, words: Sequence[ForeignWord], kind: str, data: StudyData) -> None:
        """Add the words that are not listed yet, each with the answers of its field."""
        for word in words:
            if word not in self._words:
                self._words.append(word)
                self._add(word, kind, data)
        self.setVisible(bool(self._words))

    def _add(self, word: ForeignWord, kind: str, data: StudyData) -> None:
        row = self.rowCount()
        self.setRowCount(row + 1)
        self.setRowHeight(row, theme.row_height(self))
        self.setItem(row, 0, QTableWidgetItem(word.label))
        self.setItem(row, 1, QTableWidgetItem(word.text))
        box = QComboBox()
        box.addItem(translate("files", "(rejected)"), None)
        for code, label in answers(kind, word.variable, data):
            box.addItem(label, code)
        box.setAccessibleName(translate("files", "What “{text}” means").format(text=word.text))
        box.currentIndexChanged.connect(lambda _place: self._choose(word, box.currentData()))
        last = self.cellWidget(row - 1, _MEANS) if row else self
        self.setCellWidget(row, _MEANS, box)
        QWidget.setTabOrder(last or self, box)

    def _choose(self, word: ForeignWord, code: str | None) -> None:
        meanings = self._codes.setdefault(word.variable, {})
        if code is None:
            meanings.pop(word.text, None)
        else:
            meanings[word.text] = code
        self.changed.emit()
