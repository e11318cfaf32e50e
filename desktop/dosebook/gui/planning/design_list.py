"""The designs of a plan: added by their rule, changed, taken away."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.planning.first_plan import design_name, new_design
from dosebook.domain.planning.plan import PlannedDesign
from dosebook.domain.planning.refusals import PlanProblem
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.planning.design_dialog import DesignDialog

_ROWS_SHOWN = 4


class DesignList(QWidget):
    """Shows the designs by name and rule; Enter or a double click changes one, Delete takes it away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._designs: list[PlannedDesign] = []
        self._made = 0
        self.list = QListWidget()
        self.list.setAccessibleName(translate("planning", "Designs"))
        self.add_button = QPushButton(translate("planning", "A&dd design"))
        self.edit_button = QPushButton(translate("planning", "&Change…"))
        self.remove_button = QPushButton(translate("planning", "Remove"))
        menu = QMenu(self.add_button)
        for rule in EscalationRule:
            action = menu.addAction(rule.label)
            action.triggered.connect(lambda _checked=False, rule=rule: self.add(rule))
        self.add_button.setMenu(menu)
        self.edit_button.clicked.connect(self.edit)
        self.remove_button.clicked.connect(self.remove)
        self.list.itemActivated.connect(lambda _item: self.edit())
        self.list.currentRowChanged.connect(lambda _row: self._allow())
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        for button in (self.add_button, self.edit_button, self.remove_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.list)
        column.addLayout(buttons)

    @property
    def designs(self) -> tuple[PlannedDesign, ...]:
        """The designs in the order shown."""
        return tuple(self._designs)

    def show_designs(self, designs: Sequence[PlannedDesign]) -> None:
        """Show these in place of what was there."""
        self._designs = list(designs)
        self._made = max(self._made, len(designs))
        self._show(0)

    def add(self, rule: EscalationRule) -> None:
        """Add a design of this rule, named after it, and open its settings where it needs any."""
        self._made += 1
        names = {one.name for one in self._designs}
        short = design_name(rule)
        choices = (short, *(f"{short} ({number})" for number in range(2, len(names) + 3)))
        name = next(choice for choice in choices if choice not in names)
        self._designs.append(PlannedDesign(name, new_design(rule, self._made)))
        self._show(len(self._designs) - 1)
        if rule in _NEEDS_SETTINGS:
            self.edit()

    def edit(self) -> None:
        """Open the settings of the design with the keyboard."""
        place = self.list.currentRow()
        if not 0 <= place < len(self._designs):
            return
        uid = self._designs[place].design.uid

        def keep(changed: PlannedDesign) -> None:
            self._designs = [changed if one.design.uid == uid else one for one in self._designs]
            self._show(self.list.currentRow())

        dialog = DesignDialog(self._designs[place], self.window())
        dialog.decided.connect(keep)
        dialog.open()

    def remove(self) -> None:
        """Take the design with the keyboard away."""
        place = self.list.currentRow()
        if 0 <= place < len(self._designs):
            del self._designs[place]
            self._show(min(place, len(self._designs) - 1))

    def show_problems(self, problems: Sequence[PlanProblem]) -> None:
        """Mark the designs that these problems name."""
        bad = {one.number: one.message for one in problems if one.part == "design"}
        for place in range(self.list.count()):
            item = self.list.item(place)
            message = bad.get(place + 1, "")
            item.setToolTip(message)
            item.setText(f"⚠ {self._words(place)}" if message else self._words(place))

    def _words(self, place: int) -> str:
        planned = self._designs[place]
        rule = planned.design.rule.label if planned.design.rule is not None else ""
        return (
            planned.name
            if planned.design.rule and planned.name == design_name(planned.design.rule)
            else f"{planned.name} – {rule}"
        )

    def _show(self, current: int) -> None:
        self.list.clear()
        for place in range(len(self._designs)):
            self.list.addItem(QListWidgetItem(self._words(place)))
        self.list.setCurrentRow(current)
        high = theme.row_height(self.list)
        self.list.setFixedHeight(high * min(max(len(self._designs), 2), _ROWS_SHOWN) + 6)
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(self.list.item(place).sizeHint().expandedTo(QSize(0, high)))
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        has_one = self.list.currentRow() >= 0
        self.edit_button.setEnabled(has_one)
        self.remove_button.setEnabled(has_one)


_NEEDS_SETTINGS = frozenset(
    {EscalationRule.CRM, EscalationRule.TITE_CRM, EscalationRule.BLRM, EscalationRule.DECISION_TABLE}
)
