"""The pieces of the page of dose decisions: who may be dosed next, who stands where in the window, what stops."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dosebook.actions.advise_dose import Room
from dosebook.domain.dlt_case import DltState
from dosebook.domain.dlt_status import DltStatus
from dosebook.domain.escalation.advice_tables import NOTHING, PlainTable
from dosebook.domain.escalation.problem import Problem
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.icon_label import IconLabel
from dosebook.gui.link_label import Part


def words_label(role: theme.Role = "") -> QLabel:
    """Return a label that wraps and shows what people typed as typed."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        theme.mark(label, role)
    return label


class WarningLines(QWidget):
    """Sentences, each with the sign of a warning beside it."""

    def __init__(self) -> None:
        """Begin without any."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)
        self._lines: list[str] = []

    @property
    def lines(self) -> tuple[str, ...]:
        """What is shown."""
        return tuple(self._lines)

    def show_lines(self, lines: Iterable[str]) -> None:
        """Show other sentences; without any the widget takes no room."""
        self._lines = list(lines)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words in self._lines:
            self._column.addWidget(_warning(words))
        self.setVisible(bool(self._lines))


def _warning(words: str) -> QWidget:
    line = QWidget()
    label = words_label("warning")
    label.setText(words)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.S)
    row.addWidget(IconLabel("warning", "warning", 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return line


def next_table(room: Room) -> PlainTable:
    """Return for each cohort in question whether the next participant may be dosed, and why."""
    rows = []
    for places, answer in room.cohorts:
        taken = str(len(places.places))
        if places.planned is not None:
            taken = translate("decisions", "{taken} of {planned}").format(taken=taken, planned=places.planned)
        rows.append((cohort_name(places.cohort), taken, _may_words(answer.may), answer.reason))
    heads = (
        translate("decisions", "Cohort"),
        translate("decisions", "Places held"),
        translate("decisions", "Next may be dosed"),
        translate("decisions", "Why"),
    )
    return PlainTable(heads, tuple(rows))


def _may_words(may: bool) -> str:  # noqa: FBT001 - the answer itself
    return translate("decisions", "yes") if may else translate("decisions", "no")


def people_table(room: Room) -> PlainTable:
    """Return everybody who holds a place of a cohort in question, and whoever else is pending or not yet judged."""
    shown: dict[str, tuple[Participant, DltStatus]] = {}
    for places, _answer in room.cohorts:
        shown |= {one.person.uid: (one.person, one.status) for one in places.places}
    advice = room.read.advice
    for one in advice.people if advice is not None else ():
        if one.is_open:
            shown.setdefault(one.person.uid, (one.person, one.status))
    rows = tuple(_person_row(person, status) for person, status in shown.values())
    heads = (
        translate("decisions", "Participant"),
        translate("decisions", "State"),
        translate("decisions", "Day"),
        translate("decisions", "Days left"),
        translate("decisions", "Window to"),
        translate("decisions", "Why"),
    )
    return PlainTable(heads, rows, frozenset({2, 3}))


def _person_row(person: Participant, status: DltStatus) -> tuple[str, ...]:
    window = status.window
    day = status.day_in_window
    is_within = window is not None and day is not None and 1 <= day <= window.days
    return (
        person.participant_id,
        _STATE_WORDS[status.state](),
        str(day) if is_within else NOTHING,
        str(status.days_left) if status.days_left is not None else NOTHING,
        day_words(status.window_end) if status.window_end else NOTHING,
        status.reason,
    )


_STATE_WORDS = {
    DltState.DLT: lambda: translate("decisions", "DLT"),
    DltState.EVALUABLE: lambda: translate("decisions", "complete"),
    DltState.PENDING: lambda: translate("decisions", "pending"),
    DltState.NOT_JUDGED: lambda: translate("decisions", "not yet judged"),
    DltState.NOT_EVALUABLE: lambda: translate("decisions", "not evaluable"),
    DltState.NOT_DOSED: lambda: translate("decisions", "holds a place"),
}


def problem_parts(problems: Iterable[Problem], rule_uid: str) -> list[Part]:
    """Return what keeps the rule from being computed, each sentence leading to its field."""
    parts: list[Part] = []
    for problem in problems:
        if parts:
            parts.append((" ", None))
        target = ("escalation_design", rule_uid, problem.field) if rule_uid and problem.field else None
        parts.append((problem.message, target))
    return parts
