"""What is chosen in the matrix in words: whose visit, when, and each thing expected with the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from dosebook.domain.visits.expected import VisitCell
from dosebook.domain.words import translate
from dosebook.forms.visit_places import place_of
from dosebook.forms.visit_words import cell_title, item_words
from dosebook.gui import theme
from dosebook.gui.link_label import LinkLabel, Part


class VisitDetail(QFrame):
    """A line for the visit and one for what is expected; a click on a part goes where it is recorded."""

    followed = Signal(int)
    """The place of the expected thing, among those of the visit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a visit."""
        super().__init__(parent)
        self.title, self.items = QLabel(), LinkLabel()
        theme.mark(self, "panel")
        theme.mark(self.title, "section")
        self.title.setWordWrap(True)
        self.items.followed.connect(lambda _kind, number, _field: self.followed.emit(int(number)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        layout.setSpacing(theme.XS)
        layout.addWidget(self.title)
        layout.addWidget(self.items)
        lines = self.fontMetrics().height()
        self.setMinimumHeight(4 * lines + 3 * theme.S)

    def show_cell(self, cell: VisitCell | None) -> None:
        """Show another visit; None where the cohort has none there."""
        if cell is None:
            self.title.setText(translate("visits", "No visit is planned here."))
            self.items.set_parts([])
            return
        self.title.setText(cell_title(cell))
        parts: list[Part] = []
        for number, item in enumerate(cell.items):
            if number:
                parts.append(("  ·  ", None))
            can_go = place_of(item, cell) is not None
            parts.append((item_words(item, cell), ("", str(number), "") if can_go else None))
        self.items.set_parts(parts)
