"""The editor of a CTCAE term: plain words find it in any order, misspelt or by a synonym."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.organ_classes import organ_class_words
from dosebook.domain.variable import Variable
from dosebook.forms.ctcae_facts import exact_term, often_used_terms, search
from dosebook.gui.form.hit_list import Hit, HitList
from dosebook.gui.form.line_editors import LineEditor


class CtcaeEditor(LineEditor):
    """A term of the CTCAE version on the form. A text that is no term stays, with a warning beside it."""

    def __init__(self, variable: Variable, version_name: str) -> None:
        """Search the version that the form holds under ``version_name``."""
        super().__init__(variable, str.strip)
        self._version_name = version_name
        self.hits = HitList(self.line)
        self.hits.taken.connect(self._take)
        self.line.installEventFilter(self)

    def edited(self) -> None:
        """Show the terms that the text may mean; those used most in the study while there is none."""
        self._show_hits()
        super().edited()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show the terms again by Down or F4."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4}
            and not self.hits.isVisible()
        ):
            self._show_hits()
            return True
        return super().eventFilter(watched, event)

    def _show_hits(self) -> None:
        typed = self.line.text()
        found = search(self._version(), typed, often_used=self.around.data.once(often_used_terms))
        hits = [
            Hit(hit.term, hit.term, hit.spans, hit.synonym or organ_class_words(hit.organ_class))
            for hit in found
        ]
        # Nothing is marked while nothing is typed: Enter then goes on and takes no term.
        self.hits.show_hits(hits, is_first_marked=bool(typed.strip()))

    def settle(self) -> None:
        """Write a term as the version spells it, once the keyboard has left."""
        text = self.line.text()
        term = exact_term(self._version(), text.strip())
        if term is not None and term != text:
            self.line.setText(term)
            self.changed.emit()

    def _take(self, hit: Hit) -> None:
        self.line.setText(hit.label)
        super().edited()

    def _version(self) -> CtcaeVersion | None:
        version: Any = self.around.values.get(self._version_name) or self.around.data.study.ctcae_version
        return version if isinstance(version, CtcaeVersion) else None
