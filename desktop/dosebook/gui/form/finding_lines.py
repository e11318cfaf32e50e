"""Sentences about what may be wrong with a record, each with the links by which a person deals with it."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.forms.finding import ASKS, Finding, Severity
from dosebook.forms.query_words import OPEN_QUERY, RESOLVED_QUERY
from dosebook.gui import theme
from dosebook.gui.form.discarding import discard
from dosebook.gui.icons import icon
from dosebook.gui.link_label import LinkLabel, Part

Deed = Literal["accept", "ask", "answer", "close"]
"""Take the value as right, ask somebody, answer the open query, or close it as resolved by a change."""


class FindingLines(QWidget):
    """Sentences about what may be wrong, each with an icon: what stops a save, what warns, what nobody can tell."""

    wanted = Signal(str, object)
    """(deed, finding): a person followed a link beside the finding."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self.shown: tuple[Finding, ...] = ()
        self._can_answer = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(2)
        self.hide()

    @property
    def words(self) -> str:
        """All sentences that are shown."""
        return " ".join(finding.message for finding in self.shown)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these and no others."""
        if tuple(findings) != self.shown:
            self.shown = tuple(findings)
            self._fill()

    def set_answerable(self, *, can_answer: bool) -> None:
        """Show the links, or leave them out while there is something unsaved or nobody may write."""
        if can_answer != self._can_answer:
            self._can_answer = can_answer
            self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                discard(widget)
        for finding in self.shown:
            self._column.addWidget(self._line(finding))
        self.setVisible(bool(self.shown))

    def _line(self, finding: Finding) -> QWidget:
        """Return a sentence behind the icon that says how grave it is."""
        role, name, words = _sign(finding.severity)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XS + 2)
        sign = QLabel()
        size = sign.fontMetrics().height()
        sign.setPixmap(icon(name, role).pixmap(size, size))
        sign.setAccessibleName(words)
        text = _Sentence(finding, _deeds(finding) if self._can_answer else ())
        text.followed.connect(lambda deed, _uid, _field: self.wanted.emit(deed, finding))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return line


class _Sentence(LinkLabel):
    """The sentence with its links; they take no key, so that Tab still walks from field to field."""

    def __init__(self, finding: Finding, deeds: Sequence[tuple[Deed, str]]) -> None:
        """Show the sentence of ``finding``, then a link for each deed."""
        parts: list[Part] = [(finding.message, None)]
        for number, (deed, words) in enumerate(deeds):
            parts += [("  " if number == 0 else " · ", None), (words, (deed, "", ""))]
        super().__init__(parts)
        theme.mark(self, _sign(finding.severity)[0])
        flags = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(flags)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show the parts; a change of the theme does so again."""
        super().set_parts(parts)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _sign(severity: Severity) -> tuple[theme.Role, str, str]:
    """Return the colour, the icon and the words that say how grave a finding is."""
    if severity is Severity.BLOCKS:
        return "error", "error", translate("forms", "Stops the save")
    if severity is Severity.CANNOT_TELL:
        return "muted", "note", translate("forms", "Cannot tell")
    return "warning", "warning", translate("forms", "Warning")


def _deeds(finding: Finding) -> Sequence[tuple[Deed, str]]:
    if finding.severity not in ASKS or finding.record_uid is None:
        return ()
    if finding.check_id == OPEN_QUERY:
        return (("answer", translate("forms", "Answer…")),)
    if finding.check_id == RESOLVED_QUERY:
        return (("close", translate("forms", "Close it")),)
    return (
        ("accept", translate("forms", "Accept as recorded…")),
        ("ask", translate("forms", "Make it a query…")),
    )
