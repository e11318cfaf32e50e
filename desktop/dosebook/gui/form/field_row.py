"""One field of a form: its label, its editor, its unit, and the lines below that explain or warn."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from dosebook.domain.absence import AbsenceReason
from dosebook.domain.codelists import Code
from dosebook.domain.words import translate, within_sentence
from dosebook.forms.fields import DerivedField, Field, FollowingField, Offer
from dosebook.forms.finding import Finding
from dosebook.gui import theme
from dosebook.gui.form.about_field import joined_words
from dosebook.gui.form.editor import LETTERS_OF, Editor
from dosebook.gui.form.finding_lines import FindingLines
from dosebook.gui.form.line_editors import line_words

ABSENCE_KEYS: Mapping[Qt.Key, AbsenceReason] = {
    Qt.Key.Key_F5: AbsenceReason.NOT_DONE,
    Qt.Key.Key_F6: AbsenceReason.UNKNOWN,
    Qt.Key.Key_F7: AbsenceReason.NOT_APPLICABLE,
    Qt.Key.Key_F8: AbsenceReason.REFUSED,
}
"""One key each says why an empty field has no value; the same key again takes it back."""


def absence_help(reasons: Sequence[AbsenceReason]) -> str:
    """Return which key says what of an empty field: ``Empty: F5 not done, F6 unknown.``"""
    keys = [
        f"{QKeySequence(key).toString()} {within_sentence(reason.label)}"
        for key, reason in ABSENCE_KEYS.items()
        if reason in reasons
    ]
    return translate("forms", "Empty: {keys}.").format(keys=", ".join(keys))


class FieldRow(QWidget):
    """The row builder: the one place that gives an editor its label, unit, help and accessible words."""

    offer_accepted = Signal()
    absence_pressed = Signal(str, object)
    """(name, reason): a person pressed the key that says why there is no value."""

    def __init__(
        self, field: Field, editor: Editor, label: str, help_words: str, reasons: Sequence[AbsenceReason] = ()
    ) -> None:
        """Show ``editor`` under ``label``; ``help_words`` are what the form says while the keyboard is in it."""
        super().__init__()
        if reasons:
            help_words = joined_words(help_words, absence_help(reasons))
        self.reasons, self.absence = tuple(reasons), _line("muted")
        self._absent: AbsenceReason | None = None
        self.field, self.editor, self.label_words = field, editor, label
        self._help, self._finding_words = help_words, ""
        self._offer: Offer | None = None
        self._unit_words = ""
        self.label = self._label(label)
        self.unit = _line("muted")
        self.offer = _line("note")
        self.findings = FindingLines()
        editor.set_letters(LETTERS_OF[field.width])
        self._lay_out()
        self._name()
        editor.installEventFilter(self)
        for child in editor.findChildren(QWidget):
            child.installEventFilter(self)

    @property
    def is_typed(self) -> bool:
        """Whether a person fills the field, rather than the program."""
        return not isinstance(self.field, FollowingField | DerivedField)

    @property
    def about(self) -> str:
        """What belongs into the field."""
        return self._help

    @property
    def is_absent(self) -> bool:
        """Whether it is said why there is no value."""
        return self._absent is not None

    def set_mnemonic(self, marked: str) -> None:
        """Underline the letter that, with Alt, goes here."""
        self.label.setText(marked)

    def set_label_width(self, width: int) -> None:
        """Align the editor with those above and below; 0 = as wide as the label."""
        words = self.label.fontMetrics().horizontalAdvance(self.label_words) + 4
        self.label.setFixedWidth(width or words)

    def needed_width(self, label_width: int) -> int:
        """Return the width for label, editor and unit beside each other; 0 = a label as wide as its words."""
        label = label_width or self.label.fontMetrics().horizontalAdvance(self.label_words) + 4
        return label + theme.S + self.editor.least_width() + self._unit_width() + theme.XS

    def answer_width(self) -> int:
        """Return the width behind the label below which editor and unit are cut off; buttons wrap in it."""
        return theme.S + self.editor.minimumSizeHint().width() + self._unit_width()

    def _unit_width(self) -> int:
        is_beside = self.unit.text() and self.field.behind is None
        return self.unit.sizeHint().width() + theme.S if is_beside else 0

    def set_unit(self, words: str, also: str = "") -> None:
        """Show the unit behind the field, and the same value in another unit where there is one."""
        self._unit_words = words
        shown = translate("forms", "{unit} = {also}").format(unit=words, also=also) if also else words
        if shown != self.unit.text():
            self.unit.setText(shown)
            self.unit.setVisible(bool(shown))
            self._name()

    def set_offer(self, offer: Offer | None) -> None:
        """Offer a value, greyed with its source, while the field is empty."""
        is_open = self.editor.is_empty() and self._absent is None
        self._offer = offer if offer is not None and is_open else None
        words = source = ""
        if self._offer is not None:
            value = self._offer.value
            words = value.words() if hasattr(value, "words") else line_words(value)
            words = value.label if isinstance(value, Code) else words
            source = translate("forms", "{value}: {source}. Ctrl+Space accepts it.").format(
                value=words, source=self._offer.source
            )
        self.editor.show_offer(words)
        self.offer.setText(source or " ")
        self.offer.setVisible(bool(source))
        self._name()

    def set_absence(self, reason: AbsenceReason | None) -> None:
        """Say, greyed, why there is no value."""
        if reason is not self._absent:
            self._absent = reason
            self.absence.setText(reason.label if reason is not None else "")
            self.absence.setVisible(reason is not None)
            self._name()

    def accept_offer(self) -> bool:
        """Take the offered value, if there is one."""
        if self._offer is None or not self.editor.isEnabled():
            return False
        self.editor.accept_offer(self._offer.value)
        return True

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what may be wrong, below the field, and say it to those who hear it."""
        self.findings.show_findings(findings)
        self._finding_words = " ".join(finding.message for finding in findings)
        self._name()

    def set_active(self, *, is_active: bool) -> None:
        """Tidy up once the keyboard has left."""
        if not is_active:
            self.editor.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Ctrl+Space accept what is offered, and a key each say why there is no value."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            reason = ABSENCE_KEYS.get(Qt.Key(event.key()))
            if reason in self.reasons and not event.modifiers() and self.editor.isEnabled():
                self.absence_pressed.emit(self.field.name, reason)
                return True
            is_accept = event.key() == Qt.Key.Key_Space
            if is_accept and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                return self.accept_offer()
        return super().eventFilter(watched, event)

    def _label(self, words: str) -> QLabel:
        label = FieldLabel(words.replace("&", "&&"), self.editor)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, theme.XS + 1, 0, theme.XS)
        if self.is_typed:
            label.setBuddy(self.editor)
        return label

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(theme.S)
        beside.addWidget(self.editor, 100)
        if self.field.behind is None:
            beside.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignTop)
        # A short editor stops growing; what is left of the row stays behind its unit.
        beside.addStretch(1)
        if not self.is_typed:
            beside.setContentsMargins(0, theme.XS + 1, 0, 0)
        self.unit.setContentsMargins(0, theme.XS + 1, 0, 0)
        self.unit.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.unit.setWordWrap(False)
        below = QVBoxLayout()
        below.setSpacing(0)
        if self.field.behind is not None:
            # Words of any length would leave the answers no room beside them.
            below.addWidget(self.unit)
        below.addLayout(beside)
        below.addWidget(self.absence)
        self.absence.hide()
        policy = self.offer.sizePolicy()
        policy.setRetainSizeWhenHidden(self.field.offered is not None)
        self.offer.setSizePolicy(policy)
        below.addWidget(self.offer)
        self.offer.hide()
        below.addWidget(self.findings)
        below.addStretch(1)
        self.unit.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(below, 0, 1)
        grid.setColumnStretch(1, 1)

    def _name(self) -> None:
        unit = self._unit_words
        name = f"{self.label_words} ({unit})" if unit else self.label_words
        parts = [self.absence.text(), self._help, self.offer.text().strip(), self._finding_words]
        self.editor.set_words(name, " ".join(part for part in parts if part))


class FieldLabel(QLabel):
    """A label whose underlined letter, pressed with Alt, goes to the field."""

    def __init__(self, words: str, editor: Editor) -> None:
        """Stand before ``editor``."""
        super().__init__(words)
        self._editor = editor

    def event(self, event: QEvent) -> bool:
        """Go to the field; Qt itself goes only to a buddy that takes the keyboard without a proxy."""
        if event.type() is QEvent.Type.Shortcut:
            self._editor.arrive()
            return True
        return super().event(event)


def _line(role: theme.Role) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    theme.mark(label, role)
    return label
