"""The numbers of a plan: target, sizes, start, how many trials are simulated from which seed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dosebook.domain.errors import DosebookError
from dosebook.domain.localised import localised
from dosebook.domain.number_entry import read_integer, read_number
from dosebook.domain.planning.plan import Plan
from dosebook.domain.planning.refusals import PlanProblem
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.gui import theme
from dosebook.gui.files.fitted import add_row

_Reader = Callable[[str], Any]


def _rate(text: str) -> float:
    return float(read_number(text))


def _arrivals(text: str) -> float | None:
    return float(read_number(text)) if text.strip() else None


def _doses(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


_FIELDS: Mapping[str, tuple[str, _Reader]] = MappingProxyType(
    {
        "title": (QT_TRANSLATE_NOOP("planning", "&Title"), str.strip),
        "doses": (QT_TRANSLATE_NOOP("planning", "D&oses"), _doses),
        "target": (QT_TRANSLATE_NOOP("planning", "Target DLT &rate"), _rate),
        "participants": (QT_TRANSLATE_NOOP("planning", "&Participants in the trial"), read_integer),
        "cohort_size": (QT_TRANSLATE_NOOP("planning", "Participants per &cohort"), read_integer),
        "arrivals": (QT_TRANSLATE_NOOP("planning", "Arrivals per &window"), _arrivals),
        "starting_level": (QT_TRANSLATE_NOOP("planning", "Start at dose &level"), read_integer),
        "trials": (QT_TRANSLATE_NOOP("planning", "Si&mulated trials"), read_integer),
        "seed": (QT_TRANSLATE_NOOP("planning", "S&eed"), read_integer),
    }
)
_HINTS: Mapping[str, str] = MappingProxyType(
    {
        "doses": QT_TRANSLATE_NOOP(
            "planning", "The amounts, separated by semicolons; only the logistic regression needs them."
        ),
        "arrivals": QT_TRANSLATE_NOOP(
            "planning",
            "How many participants arrive in the length of a DLT window; needed by rules that look at pending "
            "participants, and shows how long trials take. Empty leaves time out.",
        ),
        "seed": QT_TRANSLATE_NOOP("planning", "The same seed gives the same results again."),
    }
)


class TrialForm(QWidget):
    """One line for each setting of the plan."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.lines: dict[str, QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        whole, left, right = _form(), _form(), _form()
        halves = QHBoxLayout()
        halves.setSpacing(theme.L)
        halves.addLayout(left, 1)
        halves.addLayout(right, 1)
        column.addLayout(whole)
        column.addLayout(halves)
        places = {"title": whole, "doses": whole, "trials": right, "seed": right, "starting_level": right}
        for name, (label, _reader) in _FIELDS.items():
            line = QLineEdit()
            add_row(places.get(name, left), translate("planning", label), line)
            hint = translate("planning", _HINTS[name]) if name in _HINTS else ""
            line.setToolTip(hint)
            line.setAccessibleDescription(hint)
            line.textChanged.connect(lambda _text: self.changed.emit())
            self.lines[name] = line

    def show_plan(self, plan: Plan) -> None:
        """Show the settings of a plan."""
        for name, line in self.lines.items():
            value = getattr(plan, name)
            line.setText(_shown(value))

    def read(self, plan: Plan) -> tuple[Plan, tuple[PlanProblem, ...]]:
        """Return ``plan`` with what is typed, and what cannot be read."""
        values: dict[str, Any] = {}
        problems = []
        for name, (label, reader) in _FIELDS.items():
            try:
                values[name] = reader(self.lines[name].text())
            except DosebookError as error:
                words = translate("planning", "“{label}”: {reason}")
                shown = translate("planning", label).replace("&", "")
                problems.append(PlanProblem("plan", words.format(label=shown, reason=error), field=name))
        return replace(plan, **values), tuple(problems)

    def show_problems(self, problems: Sequence[PlanProblem]) -> None:
        """Say at each line what is wrong with it."""
        bad = {one.field: one.message for one in problems if one.part == "plan"}
        for name, line in self.lines.items():
            hint = translate("planning", _HINTS[name]) if name in _HINTS else ""
            line.setToolTip(bad.get(name, hint))


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(value)
    return f"{localised(value):.10g}" if isinstance(value, float) else str(value)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setVerticalSpacing(theme.XS)
    form.setHorizontalSpacing(theme.S)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
