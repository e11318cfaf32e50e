"""What is missing on the day of the cut-off, each line a click from its record."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dosebook.actions.report_pages import MissingLine
from dosebook.domain.records import Participant
from dosebook.domain.words import translate
from dosebook.gui import theme

_UID = Qt.ItemDataRole.UserRole
_LINES = 5


class GapsList(QWidget):
    """Lists what is missing; ``record_wanted`` (kind, uid) tells which record a person wants to see."""

    record_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without an answer."""
        super().__init__(parent)
        self.count = 0
        self.title = QLabel(translate("report_dialog", "What is missing"), self)
        theme.mark(self.title, "section")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.title.text())
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setVisible(False)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.title)
        column.addWidget(self.list)

    def show_lines(self, lines: Sequence[MissingLine]) -> None:
        """List what is missing, by participant; say so when nothing is."""
        self.list.clear()
        self.count = sum(len(line.words) for line in lines)
        self.title.setText(gaps_title(self.count))
        self.list.setVisible(bool(lines))
        for line in lines:
            for words in line.words:
                item = QListWidgetItem(f"{line.participant_id}  {words}", self.list)
                item.setData(_UID, line.participant)
                item.setToolTip(translate("report_dialog", "Go to this participant"))
        shown = min(self.count + 1, _LINES)
        self.list.setFixedHeight((self.fontMetrics().lineSpacing() + theme.XS) * shown + theme.S)

    def _choose(self, item: QListWidgetItem) -> None:
        self.record_wanted.emit(Participant.kind, str(item.data(_UID)))


def gaps_title(count: int) -> str:
    """Return the head of the list."""
    if not count:
        return translate("report_dialog", "Nothing is missing on the day of the cut-off")
    return translate("report_dialog", "What is missing: {count}").format(count=count)
