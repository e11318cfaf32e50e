"""The study: one form, since a file holds one study."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dosebook.domain.records import Study
from dosebook.forms.lists.list_words import LIST_WORDS
from dosebook.gui import theme
from dosebook.gui.form.record_pane import RecordPane
from dosebook.gui.page import Page
from dosebook.gui.session import Session
from dosebook.runtime.drafts import Draft


class StudyPage(Page):
    """What the study is and by what rules it counts."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the record of the open study."""
        super().__init__(session, parent)
        self.pane = RecordPane(session, Study.kind)
        self.pane.kind_words.hide()
        heading = QLabel(LIST_WORDS[Study.kind].title)
        theme.mark(heading, "title")
        heading.setContentsMargins(theme.L, theme.M, theme.L, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self.pane, 1)
        if session.data.study.uid:
            self.pane.show_record(session.data.study.uid)

    def activate(self) -> None:
        """Put the keyboard into the first field; a file without a study begins one."""
        if self.pane.record_uid is None and not self.session.is_view:
            self.pane.show_new()
        self.pane.form.focus_first()

    def open_record(self, kind: str, uid: str) -> None:
        """Show the study; there is no other record here."""

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
        self.pane.leave(then)
