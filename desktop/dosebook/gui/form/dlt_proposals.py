"""What the DLT definition proposes about the participant on a form; a click names events and clause, never an answer."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dosebook.domain.dlt_candidates import DltCandidate, dlt_candidates
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.dlt_linking import is_linked, linked
from dosebook.forms.fields import Values
from dosebook.gui import theme
from dosebook.gui.form.discarding import discard
from dosebook.gui.form.fields_panel import FieldsPanel

MOST_SHOWN = 12
"""So many candidates stand on a form, the surest of them; who has more needs no list to be judged."""


class LinkButton(QPushButton):
    """A button that Enter presses too, although Enter elsewhere on a form goes to the next field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)


class DltProposals(QWidget):
    """One entry for each candidate: the clause, how sure it is, the evidence, and the button that links it."""

    linked = Signal()
    """A person linked a candidate: the fields hold it, nothing is saved."""

    def __init__(self, panel: FieldsPanel) -> None:
        """Fill the assessment that ``panel`` shows, and nothing but its events and its clause."""
        super().__init__()
        self._panel = panel
        self._seen: tuple[object, ...] = ()
        self._candidates: tuple[DltCandidate, ...] = ()
        self._left_out = 0
        self._data: StudyData | None = None
        self._is_locked = False
        self.buttons: list[QPushButton] = []
        self.title, self.note = QLabel(translate("dlt", "Proposed by the definition")), QLabel()
        theme.mark(self.title, "section")
        theme.mark(self.note, "note")
        self.note.setWordWrap(True)
        # Buttons come and go; this child, which never takes the keyboard, keeps their place in the tab order.
        self._place = QWidget(self)
        self._place.hide()
        self._entries = QWidget()
        self._column = QVBoxLayout(self._entries)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.S, 0, 0)
        layout.setSpacing(theme.S)
        for widget in (self.title, self.note, self._entries):
            layout.addWidget(widget)
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """What each entry says."""
        return tuple(f"{_head(one)}\n{one.evidence}" for one in self._candidates)

    def look(self, participant: str | None, data: StudyData, today: date, event: str = "") -> None:
        """Show what is proposed about a participant as saved; what rests on ``event`` comes first."""
        seen = (participant, data.position, data.head, today, event)
        self._data = data
        if seen != self._seen:
            self._seen = seen
            person = data.find(participant)
            found = dlt_candidates(person, data, today) if isinstance(person, Participant) else ()
            ordered = sorted(found, key=lambda one: (event not in one.records, -one.certainty))
            self._left_out = max(len(ordered) - MOST_SHOWN, 0)
            self._show(
                ordered[:MOST_SHOWN], is_asked=bool(data.dlt_clauses) and isinstance(person, Participant)
            )
        self._mark_linked()

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Let nobody link anything."""
        self._is_locked = is_read_only
        self._mark_linked()

    def _show(self, candidates: Sequence[DltCandidate], *, is_asked: bool) -> None:
        self._candidates = tuple(candidates)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                discard(widget)
        self.buttons = []
        for candidate in self._candidates:
            self._column.addWidget(self._entry(candidate))
        self._order()
        self.note.setText(_note(self._left_out) if self._candidates else _nothing())
        self._entries.setVisible(bool(self._candidates))
        self.setVisible(is_asked)

    def _order(self) -> None:
        """Let Tab reach the buttons where the proposals stand in the form."""
        self._place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for before, after in pairwise([self._place, *self.buttons]):
            self.setTabOrder(before, after)
        self._place.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _entry(self, candidate: DltCandidate) -> QWidget:
        entry = QWidget()
        head, evidence = _line(_head(candidate)), _line(candidate.evidence)
        theme.mark(evidence, "muted")
        button = LinkButton()
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked, one=candidate: self._link(one))
        button.setAccessibleDescription(f"{_head(candidate)} {candidate.evidence}")
        self.buttons.append(button)
        said = QVBoxLayout()
        said.setSpacing(theme.XS)
        said.addWidget(head)
        said.addWidget(evidence)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.M)
        row.addLayout(said, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return entry

    def _link(self, candidate: DltCandidate) -> None:
        if self._data is None or self._is_locked:
            return
        for name, value in linked(self._panel.values(), candidate, self._data).items():
            editor = self._panel.rows[name].editor
            editor.accept_offer(value)
            editor.settle()
            if isinstance(editor.target, QLineEdit):
                # A long clause is read from its beginning.
                editor.target.setCursorPosition(0)
        self.linked.emit()

    def _mark_linked(self) -> None:
        if self._data is None:
            return
        values: Values = self._panel.values() if self.buttons else {}
        for candidate, button in zip(self._candidates, self.buttons, strict=True):
            is_done = is_linked(values, candidate, self._data)
            button.setText(translate("dlt", "Linked") if is_done else translate("dlt", "Link"))
            button.setAccessibleName(button.text())
            button.setEnabled(not is_done and not self._is_locked)


def _head(candidate: DltCandidate) -> str:
    words = translate("dlt", "{clause} ({certainty})")
    return words.format(clause=candidate.title.rstrip("."), certainty=candidate.certainty.label)


def _note(left_out: int) -> str:
    words = translate(
        "dlt", "Link names the events and the clause in the assessment. Yes or no stays with a person."
    )
    if not left_out:
        return words
    more = translate("dlt", "{note} The report lists {count} more.")
    return more.format(note=words, count=left_out)


def _nothing() -> str:
    return translate("dlt", "Nothing, by what is saved about this participant.")


def _line(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label
