"""The study: one form, since a file holds one study."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dosebook.domain.records import Study
from dosebook.domain.words import translate
from dosebook.forms.lists.list_words import LIST_WORDS
from dosebook.gui import theme
from dosebook.gui.after_paint import after_paint
from dosebook.gui.page import Page
from dosebook.gui.session import Session
from dosebook.runtime.drafts import Draft

if TYPE_CHECKING:
    from dosebook.gui.form.record_pane import RecordPane


class StudyPage(Page):
    """What the study is and by what rules it counts."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the record of the open study."""
        super().__init__(session, parent)
        self._pane: RecordPane | None = None
        self._wait = QLabel(translate("study_page", "The form is being laid out…"))
        theme.mark(self._wait, "muted")
        self._wait.setContentsMargins(theme.L, theme.M, theme.L, 0)
        heading = QLabel(LIST_WORDS[Study.kind].title)
        theme.mark(heading, "title")
        heading.setContentsMargins(theme.L, theme.M, theme.L, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(heading)
        self._column.addWidget(self._wait)
        self._column.addStretch(1)

    @property
    def pane(self) -> "RecordPane":
        """The form, made when it is first asked for: it has more fields than any other."""
        if self._pane is None:
            # Forms and their checks are loaded with the first form.
            from dosebook.gui.form.record_pane import RecordPane

            pane = RecordPane(self.session, Study.kind)
            self._place_pane(pane)
            if self.session.data.study.uid:
                pane.show_record(self.session.data.study.uid)
            return pane
        return self._pane

    @property
    def is_busy(self) -> bool:
        """Whether the form is still to come."""
        return self._pane is None

    def prepare(self) -> Iterator[None]:
        """Make the form field by field."""
        from dosebook.gui.form.pane_ahead import pane_ahead

        pane = yield from pane_ahead(self.session, Study.kind, self.session.data.study.uid)
        if pane is not None:
            self._place_pane(pane)
            yield

    def activate(self) -> None:
        """Put the keyboard into the first field; a file without a study begins one."""
        if self._pane is None and self.isVisible():
            # The page is seen first; keys that are pressed meanwhile wait for the form.
            after_paint(self, self._begin_if_seen)
        else:
            self._begin()

    def _place_pane(self, pane: "RecordPane") -> None:
        self._pane = pane
        pane.kind_words.hide()
        self._wait.hide()
        self._column.takeAt(self._column.count() - 1)
        self._column.addWidget(pane, 1)

    def _begin_if_seen(self) -> None:
        if self.isVisible():
            self._begin()

    def _begin(self) -> None:
        if self.pane.record_uid is None and not self.session.is_view:
            self.pane.show_new()
        self.pane.form.focus_first()

    def open_record(self, kind: str, uid: str) -> None:  # noqa: ARG002 - every page is asked the same way
        """Show the study; there is no other record here."""
        _ = self.pane

    def save(self) -> None:
        """Save the form."""
        self.pane.save()

    def revert(self) -> None:
        """Take back what was typed since the last save."""
        self.pane.revert()

    def show_history(self) -> None:
        """Show who changed the study, and when."""
        self.pane.show_history()

    def ask_query(self) -> None:
        """Ask a question about a field of the form."""
        self.pane.asking.ask_about_field()

    def answer_finding(self) -> None:
        """Answer or accept what is said at a field of the form."""
        self.pane.asking.answer_at_field()

    def show_draft(self, draft: Draft) -> None:
        """Bring back what was being typed when the program ended."""
        self.leave(lambda: self.pane.show_draft(draft))

    def leave(self, then: Callable[[], None]) -> None:
        """Ask about typing that is not saved, then call ``then``."""
        if self._pane is None:
            then()
        else:
            self._pane.leave(then)
