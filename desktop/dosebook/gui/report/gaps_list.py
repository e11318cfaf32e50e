"""What is open on the day of the cut-off, each line a click from its field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dosebook.actions.report_pages import Matter, ReadinessLine
from dosebook.domain.words import translate
from dosebook.gui import theme

_PLACE = Qt.ItemDataRole.UserRole
_LINES = 7


class GapsList(QWidget):
    """Lists what is open by matter; ``field_wanted`` (kind, uid, field) tells what a person wants to see."""

    field_wanted = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without an answer."""
        super().__init__(parent)
        self.count = 0
        self.title = QLabel(translate("report_dialog", "What is open"), self)
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

    def show_lines(self, lines: Sequence[ReadinessLine]) -> None:
        """List what is open under the name of its matter; say so when nothing is."""
        self.list.clear()
        self.count = len(lines)
        self.title.setText(gaps_title(self.count))
        self.list.setVisible(bool(lines))
        for matter in Matter:
            here = [line for line in lines if line.matter is matter]
            if here:
                self._add_head(matter, len(here))
            for line in here:
                item = QListWidgetItem(f"{line.title}  {line.sentence}", self.list)
                item.setData(_PLACE, (line.kind, line.uid, line.field))
                item.setToolTip(translate("report_dialog", "Go to this field"))
        shown = min(self.list.count() + 1, _LINES)
        self.list.setFixedHeight((self.fontMetrics().lineSpacing() + theme.XS) * shown + theme.S)

    def _add_head(self, matter: Matter, count: int) -> None:
        """Add the name of a matter, which no key stops at."""
        words = translate("report_dialog", "{matter}: {count}").format(matter=matter.label, count=count)
        item = QListWidgetItem(words, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.list.font()
        font.setBold(True)
        item.setFont(font)

    def _choose(self, item: QListWidgetItem) -> None:
        place = item.data(_PLACE)
        if place is not None:
            self.field_wanted.emit(*place)


def gaps_title(count: int) -> str:
    """Return the head of the list."""
    if not count:
        return translate("report_dialog", "Nothing is open on the day of the cut-off")
    return translate("report_dialog", "Open on the day of the cut-off: {count}").format(count=count)
