"""The editor of a CTCAE term: plain words find it in any order, misspelt or by a synonym."""

from typing import Any

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.variable import Variable
from dosebook.forms.ctcae_facts import exact_term, search
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

    def edited(self) -> None:
        """Show the terms that the text may mean."""
        typed = self.line.text()
        found = search(self._version(), typed) if typed.strip() else ()
        hits = [Hit(hit.term, hit.term, hit.spans, hit.synonym or hit.organ_class) for hit in found]
        self.hits.show_hits(hits, is_first_marked=True)
        super().edited()

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
