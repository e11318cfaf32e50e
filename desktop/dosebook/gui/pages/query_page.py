"""Queries: the list of questions about recorded values, each a key away from its field."""

from PySide6.QtWidgets import QPushButton, QWidget

from dosebook.domain.query_record import Query
from dosebook.domain.records import Record
from dosebook.domain.words import translate
from dosebook.gui.icons import icon
from dosebook.gui.page import Page
from dosebook.gui.pages.record_page import RecordPage
from dosebook.gui.session import Session


class QueryPage(RecordPage):
    """The queries with their answers; a query is asked from the field it is about, so none is begun here."""

    new_record = Page.new_record
    duplicate_record = Page.duplicate_record
    ask_query = Page.ask_query
    answer_finding = Page.answer_finding

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the queries, the oldest first."""
        super().__init__(session, (Query.kind,), parent)
        self.new_button.hide()
        self.field_button = QPushButton(icon("right"), translate("window", "&Go to the field"))
        self.field_button.clicked.connect(self.go_to_field)
        self.head.addWidget(self.field_button)
        self.panel.table.chosen.connect(lambda _uid: self._look())
        session.changed.connect(lambda _kinds: self._look())
        self._look()

    def go_to_field(self) -> None:
        """Show the record that the chosen query is about, with the keyboard in the field."""
        query = self._query()
        subject = self.session.data.find(query.subject) if query is not None else None
        if query is None or not isinstance(subject, Record):
            return
        if query.field:
            self.field_wanted.emit(subject.kind, subject.uid, query.field)
        else:
            self.record_wanted.emit(subject.kind, subject.uid)

    def _query(self) -> Query | None:
        found = self.session.data.find(self.panel.table.uid or self.panel.uid)
        return found if isinstance(found, Query) else None

    def _look(self) -> None:
        query = self._query()
        self.field_button.setEnabled(query is None or self.session.data.find(query.subject) is not None)
